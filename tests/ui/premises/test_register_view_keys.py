"""One register by keys: what is kept in the address, what survives a reload, and what is copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import premises as acts
from commonservices.office import Office
from commonservices.queries import premises as queries
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.premises.register_view import RegisterView
from ui.premises.registers import VIEWS, Registers


@pytest.fixture
def view(frame: PageFrame, shown: Callable[..., QWidget]) -> RegisterView:
    """The register of premises, shown, with what it tells kept."""
    made = RegisterView(frame, Registers(frame).shown("premises"))
    shown(made, 1300, 500)
    made.open({})
    return made


def names(view: RegisterView) -> list[str]:
    return [view.model.row(place).reference[-3:] for place in range(view.model.rowCount())]


def test_typing_narrows_and_says_how_many_of_how_many(view: RegisterView, qtbot: QtBot) -> None:
    view.filter.focus_field()
    qtbot.keyClicks(view.filter.field, "unhcr")
    assert names(view) == ["P02"]
    assert view.filter.count.text() == "1 of 4"
    assert view.current().reference == "DEMO-P02"


def test_filter_and_choice_work_together(view: RegisterView, qtbot: QtBot) -> None:
    view.choice.setCurrentIndex(1)
    qtbot.keyClicks(view.filter.field, "no such building")
    assert names(view) == []
    assert view.empty.isVisible()
    assert view.empty.link.text() == "Show everything"
    view.empty.link.click()
    assert (view.view, view.text, len(names(view))) == ("all", "", 4)
    assert view.table.hasFocus()


def test_opening_tells_nobody_and_choosing_does(view: RegisterView, qtbot: QtBot) -> None:
    told: list[bool] = []
    view.state_changed.connect(lambda: told.append(True))
    view.open({"show": "common", "text": "house"})
    assert told == []
    view.choice.setCurrentIndex(0)
    qtbot.keyClicks(view.filter.field, "x")
    view.table.sort_requested.emit("name", False)  # noqa: FBT003 the shape of the signal
    assert len(told) == 3


@pytest.mark.parametrize(
    "address",
    [
        {"show": "common"},
        {"text": "demo"},
        {"sort": "name"},
        {"sort": "name", "descending": "1"},
        {"show": "attention", "text": "p03", "sort": "used", "descending": "1"},
    ],
)
def test_an_address_brings_back_what_it_was_taken_from(view: RegisterView, address: dict[str, str]) -> None:
    view.open(address)
    kept, rows = view.address(), names(view)
    view.open({})
    view.open(kept)
    assert names(view) == rows
    again = view.address()
    assert {key: again[key] for key in address} == address
    assert again == kept


def test_the_usual_order_needs_no_word_in_the_address(view: RegisterView) -> None:
    view.table.sort_requested.emit("reference", False)  # noqa: FBT003 the shape of the signal
    assert (view.address()["sort"], view.address()["descending"]) == ("", "")
    view.table.sort_requested.emit("reference", True)  # noqa: FBT003
    assert view.address()["descending"] == "1"
    assert names(view) == ["P04", "P03", "P02", "P01"]


@pytest.mark.parametrize(
    "key", ["name", "area", "used", "desks", "lease", "tenure", "attention", "entities", "standing"]
)
def test_turning_an_order_keeps_the_rows_and_the_cursor(view: RegisterView, key: str) -> None:
    view.table.select_id(str(view.model.row(1).id))
    wanted = view.table.current_id()
    view.table.sort_requested.emit(key, False)  # noqa: FBT003 the shape of the signal
    up = names(view)
    view.table.sort_requested.emit(key, True)  # noqa: FBT003
    assert sorted(names(view)) == sorted(up)
    assert view.table.current_id() == wanted


def test_a_row_of_the_address_is_current_and_a_lost_one_is_the_first(view: RegisterView) -> None:
    third = str(view.model.row(2).id)
    view.open({"row": third})
    assert view.table.current_id() == third
    view.open({"row": "00000000-0000-0000-0000-000000000001"})
    assert view.current() is not None


def test_a_record_renamed_elsewhere_is_shown_after_reading_anew(view: RegisterView, demo_office: Office) -> None:
    row = view.model.row(0)
    acts.set_fields(demo_office, row.id, {"name": "Renamed house"})
    view.reload()
    assert view.model.row(0).name == "Renamed house"
    assert view.table.current_id() == str(row.id)


def test_a_record_removed_elsewhere_leaves_the_list(view: RegisterView, demo_office: Office) -> None:
    counted: list[int] = []
    view.counted.connect(counted.append)
    acts.remove(demo_office, queries.rows(demo_office)[3].id)
    view.reload()
    assert (counted[-1], view.total, names(view)) == (3, 3, ["P01", "P02", "P03"])


def test_copied_rows_have_as_many_cells_as_headings(view: RegisterView) -> None:
    view.table.selectAll()
    lines = [line.split("\t") for line in view.as_table().text().split("\n")]
    assert len(lines) == 5
    assert {len(line) for line in lines} == {len(view.model.columns)}
    assert lines[0] == [each.title for each in view.model.columns]


def test_one_selected_row_is_copied_alone(view: RegisterView) -> None:
    view.table.select_id(str(view.model.row(2).id))
    lines = view.as_table().text().split("\n")
    assert len(lines) == 2
    assert "DEMO-P03" in lines[1]


@pytest.mark.parametrize("key", VIEWS)
def test_every_register_is_heard_and_found(frame: PageFrame, key: str) -> None:
    shown = Registers(frame).shown(key)
    made = RegisterView(frame, shown)
    assert made.choice.accessibleName() == "Which records are shown"
    assert made.table.accessibleName() == shown.title
    assert made.filter.field.placeholderText() == shown.search
    assert {made.table.objectName(), made.choice.objectName()} == {f"premises.{key}.table", f"premises.{key}.shows"}
    assert made.choice.count() == len(shown.shows)
    made.deleteLater()


@pytest.mark.parametrize("key", VIEWS)
def test_what_folds_and_what_is_sorted_by_are_columns_of_the_register(frame: PageFrame, key: str) -> None:
    shown = Registers(frame).shown(key)
    keys = {each.key for each in shown.columns}
    assert {name for _width, name in shown.folds} <= keys
    assert shown.sort in shown.keys
    assert not any(each.elastic for each in shown.columns if each.key in {name for _width, name in shown.folds})


def test_every_cell_is_read_out_with_its_heading(view: RegisterView) -> None:
    for place in range(view.model.rowCount()):
        for number, column in enumerate(view.model.columns):
            spoken = view.model.data(view.model.index(place, number), int(Qt.ItemDataRole.AccessibleTextRole))
            assert spoken.startswith(f"{column.title}: ")


def test_from_right_to_left_the_choice_stands_at_the_other_end(
    frame: PageFrame, arabic: Appearance, shown: Callable[..., QWidget]
) -> None:
    made = RegisterView(frame, Registers(frame).shown("premises"))
    shown(made, 1300, 500)
    made.open({})
    assert arabic.arabic
    choice, field = (each.mapTo(made, QPoint()).x() for each in (made.choice, made.filter.field))
    assert choice < field
    assert made.table.columnViewportPosition(0) > made.table.columnViewportPosition(1)
