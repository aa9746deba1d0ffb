"""Keys in the grid: typing, moving, editing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.stores import AUG, JUL, OCT, SEP, Small, held
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
