"""Keys in the grid: typing, moving, editing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import history
from commonservices.queries.usage import GridFilter
from tests.ui.kit.seen import heard as accessible_name
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import (
    AUG,
    CLINIC_UNDP,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_UNHCR,
    DIESEL_WFP,
    JUL,
    OCT,
    SEP,
    YEAR,
    Small,
    held,
)
from ui.usage.grid import UsageGrid
from ui.usage.page import UsagePage


def acts(office: Office) -> list[str]:
    """The names of the newest acts."""
    return [line.act for line in history.acts(office, limit=5)]


def test_typing_replaces_and_enter_goes_down(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("77", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[OCT] == "77.00"
    assert page.sheet.grid.currentIndex().row() == lines["UNHCR"]
    assert acts(office)[0] == "usage_set"


def test_tab_goes_right_and_keeps_the_value(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["WFP"], SEP)
    keys("5", Qt.Key.Key_Tab)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], OCT)
    assert held(office, small.fuel, "WFP")[SEP] == "5.00"


def test_f2_edits_inside_the_figure(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys(Qt.Key.Key_F2, Qt.Key.Key_Left, "5", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[AUG] == "1350.00"


def test_arrows_leave_a_cell_that_was_typed_into(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys("1", Qt.Key.Key_Right)
    assert page.sheet.grid.currentIndex().column() == SEP
    assert held(office, small.fuel, "UNDP")[AUG] == "1.00"


def test_escape_leaves_the_cell_as_it_was(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys("9", Qt.Key.Key_Escape)
    assert held(office, small.fuel, "UNDP")[JUL] == "120.00"
    assert page.sheet.grid.editor() is None


def test_the_arrows_step_over_headings_and_sums(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    first_of_second = min(position for position in lines.values() if position > min(lines.values()))
    assert page.sheet.model.lines.is_heading(0)
    page.sheet.grid.go(1, 11)
    keys(Qt.Key.Key_Right)
    assert page.sheet.grid.currentIndex().column() == 11
    keys(Qt.Key.Key_Up)
    assert page.sheet.grid.currentIndex().row() == 1
    for _ in range(first_of_second):
        keys(Qt.Key.Key_Down)
        assert not page.sheet.model.lines.is_heading(page.sheet.grid.currentIndex().row())


SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def place(page: UsagePage) -> tuple[int, int]:
    """Where the cursor stands."""
    index = page.sheet.grid.currentIndex()
    return index.row(), index.column()


@pytest.mark.parametrize(
    ("start", "stroke", "end"),
    [
        ((DIESEL_WFP, JUL), Qt.Key.Key_Down, (CLINIC_UNDP, JUL)),
        ((CLINIC_UNDP, JUL), Qt.Key.Key_Up, (DIESEL_WFP, JUL)),
        ((DIESEL_WFP, JUL), Qt.Key.Key_Return, (CLINIC_UNDP, JUL)),
        ((CLINIC_UNDP, JUL), (Qt.Key.Key_Return, SHIFT), (DIESEL_WFP, JUL)),
        ((CLINIC_WHO, JUL), Qt.Key.Key_Down, (CLINIC_WHO, JUL)),
        ((CLINIC_WHO, JUL), Qt.Key.Key_Return, (CLINIC_WHO, JUL)),
        ((DIESEL_UNDP, AUG), Qt.Key.Key_Home, (DIESEL_UNDP, JUL)),
        ((DIESEL_UNDP, AUG), Qt.Key.Key_End, (DIESEL_UNDP, 11)),
        ((DIESEL_WFP, AUG), (Qt.Key.Key_Home, CONTROL), (DIESEL_UNDP, JUL)),
        ((DIESEL_UNDP, AUG), (Qt.Key.Key_End, CONTROL), (CLINIC_WHO, 11)),
        ((DIESEL_UNDP, JUL), Qt.Key.Key_PageDown, (CLINIC_WHO, JUL)),
        ((CLINIC_WHO, JUL), Qt.Key.Key_PageUp, (DIESEL_UNDP, JUL)),
        ((DIESEL_UNDP, JUL), Qt.Key.Key_Left, (DIESEL_UNDP, JUL)),
        ((DIESEL_UNDP, JUL), Qt.Key.Key_Tab, (DIESEL_UNDP, AUG)),
        ((DIESEL_UNDP, AUG), (Qt.Key.Key_Backtab, SHIFT), (DIESEL_UNDP, JUL)),
        ((DIESEL_UNDP, 11), Qt.Key.Key_Tab, (DIESEL_UNHCR, JUL)),
        ((DIESEL_WFP, 11), Qt.Key.Key_Tab, (CLINIC_UNDP, JUL)),
        ((DIESEL_UNHCR, JUL), (Qt.Key.Key_Backtab, SHIFT), (DIESEL_UNDP, 11)),
        ((DIESEL_UNDP, JUL), (Qt.Key.Key_Backtab, SHIFT), (DIESEL_UNDP, JUL)),
        ((CLINIC_WHO, 11), Qt.Key.Key_Tab, (CLINIC_WHO, 11)),
    ],
)
def test_keys_lead_from_cell_to_cell(
    page: UsagePage, keys: Callable[..., None], start: tuple[int, int], stroke: object, end: tuple[int, int]
) -> None:
    page.sheet.grid.go(*start)
    keys(stroke)
    assert place(page) == end
    assert page.sheet.grid.selected_cells() == [end]


@pytest.mark.parametrize("sign", ["5", "0", "-", ",", ".", "+"])
def test_digits_and_signs_begin_a_figure(page: UsagePage, keys: Callable[..., None], sign: str) -> None:
    page.sheet.grid.go(DIESEL_UNDP, OCT)
    keys(sign)
    editor = page.sheet.grid.editor()
    assert editor is not None
    assert editor.text() == sign
    assert not editor.inside


@pytest.mark.parametrize("sign", ["a", "e", "?", "/", "d"])
def test_letters_stay_commands_of_the_page(page: UsagePage, keys: Callable[..., None], sign: str) -> None:
    page.sheet.grid.go(DIESEL_UNDP, OCT)
    keys(sign)
    assert page.sheet.grid.editor() is None


def taken(grid: UsageGrid, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether the grid keeps a key from becoming a command of the window."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
    event.ignore()
    grid.event(event)
    return event.isAccepted()


def test_the_grid_keeps_its_own_keys_from_the_window(page: UsagePage) -> None:
    none, grid = Qt.KeyboardModifier.NoModifier, page.sheet.grid
    assert taken(grid, Qt.Key.Key_5, none, "5")
    assert taken(grid, Qt.Key.Key_F2, none, "")
    assert taken(grid, Qt.Key.Key_Delete, none, "")
    assert taken(grid, Qt.Key.Key_V, CONTROL, "\x16")
    assert taken(grid, Qt.Key.Key_D, CONTROL, "\x04")
    assert not taken(grid, Qt.Key.Key_K, CONTROL, "\x0b")
    assert not taken(grid, Qt.Key.Key_5, CONTROL, "5")
    assert not taken(grid, Qt.Key.Key_G, none, "g")


@pytest.mark.parametrize(
    ("stroke", "asked"),
    [
        ((Qt.Key.Key_C, CONTROL), "copy"),
        ((Qt.Key.Key_D, CONTROL), "fill_down"),
        ((Qt.Key.Key_R, CONTROL), "fill_right"),
        (Qt.Key.Key_F8, "next"),
        ((Qt.Key.Key_F8, SHIFT), "previous"),
        (Qt.Key.Key_Delete, "clear"),
        (Qt.Key.Key_Backspace, "clear"),
    ],
)
def test_other_keys_ask_the_page(page: UsagePage, keys: Callable[..., None], stroke: object, asked: str) -> None:
    wanted: list[str] = []
    page.sheet.grid.asked.disconnect()
    page.sheet.grid.asked.connect(wanted.append)
    page.sheet.grid.go(DIESEL_UNDP, JUL)
    keys(stroke)
    assert wanted == [asked]


def test_a_stretched_selection_leaves_headings_and_sums_out(page: UsagePage, keys: Callable[..., None]) -> None:
    grid = page.sheet.grid
    grid.go(DIESEL_WFP, SEP)
    keys((Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Down, SHIFT))
    assert grid.selected_cells() == [(DIESEL_WFP, SEP), (CLINIC_UNDP, SEP), (CLINIC_WHO, SEP)]


def test_everything_can_be_selected(page: UsagePage, keys: Callable[..., None]) -> None:
    keys((Qt.Key.Key_A, CONTROL))
    cells = page.sheet.grid.selected_cells()
    assert len(cells) == 5 * 12
    assert {position for position, _ in cells} == {1, 2, 3, 5, 6}
    assert {column for _, column in cells} == set(range(12))


def test_a_click_chooses_a_cell_and_one_with_shift_stretches(page: UsagePage, qtbot: QtBot) -> None:
    grid, left = page.sheet.grid, Qt.MouseButton.LeftButton
    spots = [grid.visualRect(page.sheet.model.index(*at)).center() for at in ((DIESEL_UNDP, JUL), (DIESEL_UNHCR, AUG))]
    qtbot.mouseClick(grid.viewport(), left, pos=spots[0])
    assert place(page) == (DIESEL_UNDP, JUL)
    qtbot.mouseClick(grid.viewport(), left, SHIFT, pos=spots[1])
    assert len(grid.selected_cells()) == 4


def test_a_click_with_control_adds_a_cell_apart(page: UsagePage, qtbot: QtBot) -> None:
    grid = page.sheet.grid
    grid.go(DIESEL_UNDP, JUL)
    spot = grid.visualRect(page.sheet.model.index(CLINIC_WHO, SEP)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, CONTROL, pos=spot)
    assert grid.selected_cells() == [(DIESEL_UNDP, JUL), (CLINIC_WHO, SEP)]


def test_the_newest_open_month_of_the_first_line_comes_first(page: UsagePage) -> None:
    page.sheet.grid.first_cell()
    assert place(page) == (DIESEL_UNDP, SEP)


def test_a_line_beyond_the_grid_is_not_gone_to(page: UsagePage) -> None:
    page.sheet.grid.go(DIESEL_UNDP, JUL)
    page.sheet.grid.go(99, JUL)
    page.sheet.grid.go(-1, JUL)
    assert place(page) == (DIESEL_UNDP, JUL)


def test_what_is_being_typed_is_taken_when_the_page_is_left(
    page: UsagePage, keys: Callable[..., None], office: Office, small: Small
) -> None:
    page.sheet.grid.go(DIESEL_UNDP, OCT)
    keys("31")
    page.leave()
    assert held(office, small.fuel, "UNDP")[OCT] == "31.00"
    assert page.sheet.grid.editor() is None


def test_a_computed_figure_says_that_it_is_not_typed(page: UsagePage, keys: Callable[..., None], heard: Heard) -> None:
    index = page.sheet.model.index(DIESEL, JUL)
    page.sheet.grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    keys("4")
    assert "This figure is computed" in heard.problems[-1]


def test_the_grid_and_its_corner_are_named(page: UsagePage) -> None:
    assert accessible_name(page.sheet.grid) == "Monthly usage"
    texts = {label.text() for label in page.sheet.grid.findChildren(QLabel)}
    assert {"Service and consumer", "Unit"} <= texts


def test_a_grid_without_lines_ignores_every_key(page: UsagePage, keys: Callable[..., None]) -> None:
    page.sheet.model.show(GridFilter(YEAR, text="no such service"))
    page.sheet.grid.setFocus()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F2, "5", (Qt.Key.Key_A, CONTROL))
    page.sheet.grid.first_cell()
    assert page.sheet.grid.selected_cells() == []
    assert page.sheet.grid.editor() is None
