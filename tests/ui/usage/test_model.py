"""The grid as a table model."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from commonservices.queries.usage import GridFilter, months_of_year
from tests.ui.usage.stores import (
    AUG,
    CLINIC,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_WFP,
    JUL,
    NOV,
    OCT,
    SEP,
    YEAR,
    Small,
)
from ui.usage.model import SHOWN_ROLE, UsageModel
from ui.usage.page import UsagePage
from ui.usage.showing import BEFORE, COLUMNS, TOTAL, Shown

Role = Qt.ItemDataRole


def test_the_model_keeps_the_rules_of_qt(page: UsagePage) -> None:
    tester = QAbstractItemModelTester(
        page.sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.sheet.model
    )
    page.reload()
    page.sheet.model.reread()
    assert tester.model() is page.sheet.model


def test_a_heading_cannot_be_typed_into(page: UsagePage) -> None:
    flags = page.sheet.model.flags(page.sheet.model.index(0, JUL))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsSelectable


def test_only_the_line_and_its_heading_are_redrawn(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    redrawn: list[int] = []
    page.sheet.model.dataChanged.connect(lambda first, _last: redrawn.append(first.row()))
    page.sheet.deeds.enter(lines["UNHCR"], OCT, "43")
    heading = page.sheet.model.lines.start_of(page.sheet.model.lines.block(lines["UNHCR"]).service_id)
    assert set(redrawn) == {heading, lines["UNHCR"]}
    assert heading is not None
    assert page.sheet.showing.shown(heading, OCT).text == "43.00"


def test_the_grid_is_as_long_as_its_lines_and_has_no_children(calm: UsageModel) -> None:
    assert (calm.rowCount(), calm.columnCount()) == (7, COLUMNS)
    cell = calm.index(DIESEL_UNDP, JUL)
    assert (calm.rowCount(cell), calm.columnCount(cell)) == (0, 0)


@pytest.mark.parametrize(
    ("position", "column", "chosen", "typed"),
    [
        (DIESEL, JUL, False, False),
        (DIESEL_UNDP, JUL, True, True),
        (DIESEL_UNDP, OCT, True, True),
        (DIESEL_UNDP, NOV, True, False),
        (DIESEL_UNDP, TOTAL, False, False),
        (DIESEL_UNDP, BEFORE, False, False),
    ],
)
def test_which_cells_can_be_chosen_and_which_typed_into(
    calm: UsageModel, position: int, column: int, *, chosen: bool, typed: bool
) -> None:
    flags = calm.flags(calm.index(position, column))
    assert bool(flags & Qt.ItemFlag.ItemIsSelectable) is chosen
    assert bool(flags & Qt.ItemFlag.ItemIsEditable) is typed
    assert flags & Qt.ItemFlag.ItemIsEnabled


def test_nothing_can_be_typed_into_a_register_for_reading_only(calm: UsageModel) -> None:
    calm.showing.read_only = True
    every = [calm.index(position, column) for position in range(7) for column in range(COLUMNS)]
    assert not any(calm.flags(index) & Qt.ItemFlag.ItemIsEditable for index in every)


def test_no_cell_has_no_flags_and_says_nothing(calm: UsageModel) -> None:
    assert calm.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert calm.data(QModelIndex(), Role.DisplayRole) is None


def test_figures_stand_at_the_trailing_edge(calm: UsageModel) -> None:
    edge = calm.data(calm.index(DIESEL_UNDP, JUL), Role.TextAlignmentRole)
    assert edge & int(Qt.AlignmentFlag.AlignRight)


def test_a_cell_gives_its_figure_its_edited_text_and_all_the_painter_needs(calm: UsageModel) -> None:
    cell = calm.index(DIESEL_UNDP, AUG)
    assert calm.data(cell, Role.DisplayRole) == "130.00"
    assert calm.data(cell, Role.EditRole) == "130"
    shown = calm.data(cell, SHOWN_ROLE)
    assert isinstance(shown, Shown)
    assert shown.text == "130.00"
    assert calm.data(cell, Role.DecorationRole) is None


def test_what_a_cell_asks_for_is_its_tip_and_its_description(calm: UsageModel) -> None:
    cell = calm.index(DIESEL_WFP, SEP)
    sentence = "Nothing is entered for September 2026. Type 0 if nothing was used."
    assert calm.data(cell, Role.ToolTipRole) == sentence
    assert calm.data(cell, Role.AccessibleDescriptionRole) == sentence
    plain = calm.index(DIESEL_UNDP, JUL)
    assert calm.data(plain, Role.ToolTipRole) is None
    assert calm.data(plain, Role.AccessibleDescriptionRole) == ""


def test_the_edges_name_months_and_lines(calm: UsageModel) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert calm.headerData(OCT, across) == "October 2026"
    assert calm.headerData(TOTAL, across, Role.AccessibleTextRole) == "Total"
    assert [calm.headerData(at, down) for at in range(7)] == [
        "Diesel, bulk issue",
        "UNDP",
        "UNHCR",
        "WFP",
        "Clinic",
        "UNDP",
        "WHO",
    ]


@pytest.mark.parametrize(
    ("section", "orientation"),
    [(-1, Qt.Orientation.Horizontal), (COLUMNS, Qt.Orientation.Horizontal), (7, Qt.Orientation.Vertical)],
)
def test_beyond_the_edges_there_is_no_name(calm: UsageModel, section: int, orientation: Qt.Orientation) -> None:
    assert calm.headerData(section, orientation) is None


def test_the_edges_answer_names_only(calm: UsageModel) -> None:
    assert calm.headerData(0, Qt.Orientation.Horizontal, Role.DecorationRole) is None


def test_what_is_typed_is_told_and_not_written(calm: UsageModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calm.entered) as told:
        assert calm.setData(calm.index(DIESEL_UNDP, JUL), "7")
    assert told.args == [DIESEL_UNDP, JUL, "7"]
    assert calm.data(calm.index(DIESEL_UNDP, JUL), Role.EditRole) == "120"


@pytest.mark.parametrize(("position", "column"), [(DIESEL, JUL), (DIESEL_UNDP, NOV), (DIESEL_UNDP, TOTAL)])
def test_closed_cells_take_no_text(calm: UsageModel, qtbot: QtBot, position: int, column: int) -> None:
    with qtbot.assertNotEmitted(calm.entered):
        assert not calm.setData(calm.index(position, column), "7")


def test_only_the_editor_writes(calm: UsageModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calm.entered):
        assert not calm.setData(calm.index(DIESEL_UNDP, JUL), "7", int(Role.DisplayRole))


def test_another_filter_resets_the_grid(calm: UsageModel, small: Small, qtbot: QtBot) -> None:
    with qtbot.waitSignals([calm.modelReset, calm.headerDataChanged]):
        calm.show(GridFilter(YEAR, service_id=small.clinic))
    assert calm.rowCount() == 3
    assert calm.headerData(0, Qt.Orientation.Vertical) == "Clinic"


def test_another_year_shows_its_own_figures(calm: UsageModel) -> None:
    calm.show(GridFilter(months_of_year(date(2025, 7, 1))))
    assert calm.data(calm.index(DIESEL_UNDP, SEP), Role.DisplayRole) == "99.50"
    assert calm.headerData(0, Qt.Orientation.Horizontal) == "July 2025"


def test_an_empty_grid_redraws_nothing(calm: UsageModel, qtbot: QtBot) -> None:
    calm.show(GridFilter(YEAR, text="no such service"))
    assert calm.rowCount() == 0
    with qtbot.assertNotEmitted(calm.dataChanged):
        calm.redraw()


def test_redrawing_reaches_every_cell(calm: UsageModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calm.dataChanged) as told:
        calm.redraw()
    first, last = told.args[:2]
    assert (first.row(), first.column()) == (0, 0)
    assert (last.row(), last.column()) == (CLINIC_WHO, BEFORE)


def test_a_fault_leaves_the_cell_empty_and_is_logged_once(
    calm: UsageModel, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_position: int) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(calm.lines, "row", broken)
    assert calm.data(calm.index(DIESEL_UNDP, JUL), Role.DisplayRole) is None
    assert calm.data(calm.index(CLINIC, JUL), Role.DisplayRole) is None
    assert [record.message for record in caplog.records] == ["A cell of the grid could not be made."]
    caplog.clear()
