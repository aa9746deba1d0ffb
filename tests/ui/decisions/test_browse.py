"""The lists of the place: counts, words, closed actions, and what is said without rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.decisions.conftest import Decided
from tests.ui.shell_fakes import frame_for, new_office
from ui.decisions.browse import DecisionBrowse
from ui.decisions.page import DecisionsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame


def test_typed_words_narrow_the_list(page: DecisionsPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.browse.filter.field, "nothing like it")
    assert page.browse.table.rows.rowCount() == 0
    assert "nothing like it" in page.browse.empty.accessibleName()
    page.browse.clear_text()
    assert page.browse.table.rows.rowCount() == 1


def test_closed_actions_are_shown_on_demand(page: DecisionsPage, held: Decided) -> None:
    page.open({"view": "actions"})
    assert page.browse.table.rows.row_of(str(held.done)) is None
    page.browse.closed_too.setChecked(True)
    assert page.browse.table.rows.row_of(str(held.done)) == 1
    assert page.address()["closed"] == "1"


def test_the_box_of_closed_actions_stands_only_beside_actions(page: DecisionsPage) -> None:
    assert page.browse.closed_too.isHidden()
    page.open({"view": "actions"})
    assert not page.browse.closed_too.isHidden()


def test_picking_a_view_by_key_shows_its_list(page: DecisionsPage, qtbot: QtBot) -> None:
    page.browse.tabs.setFocus()
    qtbot.keyClick(page.browse.tabs, Qt.Key.Key_Right)
    assert page.browse.view == "actions"
    assert page.browse.table.accessibleName() == "Open actions"


def test_the_row_with_the_cursor_is_selected_in_every_view(page: DecisionsPage) -> None:
    for view in ("decisions", "actions", "meetings", "bodies", "people"):
        page.open({"view": view})
        assert page.browse.table.selected_ids() == [page.browse.table.current_id()]


def test_an_unknown_view_is_the_first_one(page: DecisionsPage) -> None:
    page.open({"view": "elsewhere"})
    assert page.browse.view == "decisions"


def test_an_empty_register_says_what_belongs_here(
    appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]
) -> None:
    with new_office(tmp_path) as office:
        frame: PageFrame = frame_for(office, appearance, tmp_path)
        browse = DecisionBrowse(frame, "OMT decisions")
        browse.open({})
        shown(browse, 900, 500)
        assert browse.new_button.isHidden()
        wanted: list[bool] = []
        browse.new_requested.connect(lambda: wanted.append(True))
        browse.empty.button_clicked.emit()
        assert wanted == [True]
        office.read_only = True
        for view in ("actions", "meetings", "bodies", "people"):
            browse.open({"view": view})
            assert browse.table.rows.rowCount() == 0
