"""The painter of the grid and the line people type into."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from commonservices.actions import usage
from commonservices.office import Office
from commonservices.queries import history
from tests.ui.kit.seen import heard as accessible_name
from tests.ui.usage.stores import AUG, JUL, OCT, SEP, YEAR, Small, held, row_of
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.usage.clipboard import Typed
from ui.usage.grid import UsageGrid
from ui.usage.page import UsagePage

SHIFT = Qt.KeyboardModifier.ShiftModifier


def place(grid: UsageGrid) -> tuple[int, int]:
    """Where the cursor stands."""
    return grid.currentIndex().row(), grid.currentIndex().column()


def cell_colours(grid: UsageGrid, position: int, column: int) -> set[str]:
    """The colours of one cell."""
    rect = grid.visualRect(grid.model().index(position, column))
    picture = grid.viewport().grab(rect).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def name_of(colour: QColor) -> str:
    """The name of a colour."""
    return colour.name()


def test_text_that_is_no_number_stays_in_the_cell_and_is_listed(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], SEP)
    keys(Qt.Key.Key_F2, "x", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[SEP] == "125.00"
    shown = page.sheet.showing.shown(lines["UNDP"], SEP)
    assert (shown.text, shown.kind) == ("125x", "error")
    assert "is not a number" in shown.sentence
    page.read_now()
    assert "UNDP, Diesel, bulk issue, Sep 26" in [issue.title for issue in page.panel.issues()]
    page.sheet.grid.go(lines["UNDP"], SEP)
    keys("126", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[SEP] == "126.00"
    assert page.sheet.showing.shown(lines["UNDP"], SEP).kind == ""


def test_decimals_that_the_unit_does_not_have_are_refused(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["WHO"], SEP)
    keys("1.5", Qt.Key.Key_Return)
    assert held(office, small.clinic, "WHO")[SEP] == ""
    assert page.sheet.showing.shown(lines["WHO"], SEP).kind == "error"


# --- the editor -----------------------------------------------------------------------------------------------------


def test_the_editor_is_called_what_its_cell_is_called(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    page.sheet.grid.go(lines["UNHCR"], SEP)
    keys(Qt.Key.Key_F2)
    editor = page.sheet.grid.editor()
    assert editor is not None
    assert accessible_name(editor) == "UNHCR, Diesel, bulk issue, September 2026"
    assert editor.objectName() == "usage.grid.editor"


def test_a_figure_is_edited_as_it_is_typed_without_thousands(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    row = row_of(office, small.fuel, "WFP")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[SEP], "12345.5")
    page.reload()
    assert page.sheet.showing.shown(lines["WFP"], SEP).text == "12,345.50"
    page.sheet.grid.go(lines["WFP"], SEP)
    keys(Qt.Key.Key_F2)
    editor = page.sheet.grid.editor()
    assert editor is not None
    assert editor.text() == "12345.5"


def test_a_refused_text_is_edited_again_as_it_was_typed(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("7..", Qt.Key.Key_Return)
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys(Qt.Key.Key_F2)
    editor = page.sheet.grid.editor()
    assert editor is not None
    assert editor.text() == "7.."


@pytest.mark.parametrize(
    ("stroke", "down", "onward"),
    [
        (Qt.Key.Key_Return, 1, 0),
        (Qt.Key.Key_Enter, 1, 0),
        ((Qt.Key.Key_Return, SHIFT), -1, 0),
        (Qt.Key.Key_Down, 1, 0),
        (Qt.Key.Key_Up, -1, 0),
        (Qt.Key.Key_Tab, 0, 1),
        ((Qt.Key.Key_Tab, SHIFT), 0, -1),
        ((Qt.Key.Key_Backtab, SHIFT), 0, -1),
        (Qt.Key.Key_Left, 0, -1),
        (Qt.Key.Key_Right, 0, 1),
    ],
)
def test_every_way_out_of_the_editor_keeps_what_was_typed(
    page: UsagePage,
    keys: Callable[..., None],
    lines: dict[str, int],
    office: Office,
    small: Small,
    stroke: object,
    down: int,
    onward: int,
) -> None:
    page.sheet.grid.go(lines["UNHCR"], AUG)
    keys("8", stroke)
    assert held(office, small.fuel, "UNHCR")[AUG] == "8.00"
    assert place(page.sheet.grid) == (lines["UNHCR"] + down, AUG + onward)
    assert page.sheet.grid.editor() is None
    assert QApplication.focusWidget() is page.sheet.grid


def test_inside_the_figure_the_arrows_move_within_the_text(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys(Qt.Key.Key_F2, Qt.Key.Key_Left, Qt.Key.Key_Left)
    editor = page.sheet.grid.editor()
    assert editor is not None
    assert editor.inside
    assert editor.cursorPosition() == 1
    assert place(page.sheet.grid) == (lines["UNDP"], AUG)


def test_a_figure_that_was_looked_at_and_left_is_not_written(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office
) -> None:
    count = history.count(office)
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys(Qt.Key.Key_F2, Qt.Key.Key_Return)
    assert history.count(office) == count


def test_a_double_click_edits_inside(page: UsagePage, lines: dict[str, int]) -> None:
    grid = page.sheet.grid
    spot = grid.visualRect(page.sheet.model.index(lines["UNDP"], AUG)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    editor = grid.editor()
    assert editor is not None
    assert (editor.text(), editor.inside) == ("130", True)


def test_the_editor_fills_its_cell(page: UsagePage, keys: Callable[..., None], lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys("1")
    editor = page.sheet.grid.editor()
    cell = page.sheet.grid.visualRect(page.sheet.model.index(lines["UNDP"], AUG))
    assert editor is not None
    assert cell.contains(editor.geometry())
    assert editor.width() > cell.width() - 10


def test_from_right_to_left_the_left_arrow_goes_on(
    arabic: object, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    page = UsagePage(frame)
    page.open({})
    shown(page, 1200, 640)
    grid = page.sheet.grid
    grid.setFocus()
    grid.go(1, AUG)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert place(grid) == (1, SEP)
    QTest.keyClicks(grid, "4")
    editor = grid.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert place(grid) == (1, OCT)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert place(grid) == (1, SEP)


# --- drawing --------------------------------------------------------------------------------------------------------


def test_marks_are_drawn_in_their_tones(
    page: UsagePage, lines: dict[str, int], office: Office, small: Small, appearance: Appearance
) -> None:
    row = row_of(office, small.fuel, "UNHCR")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[OCT], "900")
    page.reload()
    key = page.sheet.showing.key(lines["UNDP"], OCT)
    assert key is not None
    page.sheet.entries.take(key, Typed("x", 2))
    page.sheet.model.redraw()
    grid = page.sheet.grid
    grid.go(lines["WFP"], JUL)
    assert name_of(appearance.tone("crit").bg) in cell_colours(grid, lines["UNDP"], OCT)
    assert name_of(appearance.tone("att").bg) in cell_colours(grid, lines["UNHCR"], OCT)
    assert name_of(appearance.tone("att").fg) in cell_colours(grid, lines["UNHCR"], OCT)
    plain = cell_colours(grid, lines["UNDP"], JUL)
    assert name_of(appearance.tone("crit").bg) not in plain
    assert name_of(appearance.tone("att").bg) not in plain


def test_a_note_leaves_a_corner(
    page: UsagePage, lines: dict[str, int], office: Office, small: Small, appearance: Appearance
) -> None:
    corner = name_of(appearance.colour("text3"))
    page.sheet.grid.go(lines["WFP"], JUL)
    assert corner not in cell_colours(page.sheet.grid, lines["UNDP"], JUL)
    row = row_of(office, small.fuel, "UNDP")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[JUL], "120", "Meter read late")
    page.reload()
    page.sheet.grid.go(lines["WFP"], JUL)
    assert corner in cell_colours(page.sheet.grid, lines["UNDP"], JUL)


def test_the_current_cell_is_framed_while_the_grid_has_the_keyboard(
    page: UsagePage, lines: dict[str, int], appearance: Appearance
) -> None:
    accent, grid = name_of(appearance.colour("accent")), page.sheet.grid
    grid.go(lines["UNDP"], JUL)
    assert accent in cell_colours(grid, lines["UNDP"], JUL)
    assert accent not in cell_colours(grid, lines["UNHCR"], JUL)
    page.focus_filter()
    assert accent not in cell_colours(grid, lines["UNDP"], JUL)


def test_selected_cells_pale_when_the_keyboard_goes_elsewhere(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], appearance: Appearance
) -> None:
    grid = page.sheet.grid
    grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Down, SHIFT))
    assert name_of(appearance.colour("sel")) in cell_colours(grid, lines["UNDP"], JUL)
    page.focus_filter()
    assert name_of(appearance.colour("sel_idle")) in cell_colours(grid, lines["UNDP"], JUL)


def test_headings_stand_on_the_sunken_ground(page: UsagePage, lines: dict[str, int], appearance: Appearance) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    assert name_of(appearance.colour("sunken")) in cell_colours(page.sheet.grid, 0, AUG)
    assert name_of(appearance.colour("canvas")) in cell_colours(page.sheet.grid, lines["UNHCR"], AUG)


def test_a_fault_while_drawing_is_logged_once(
    page: UsagePage, lines: dict[str, int], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_rest: object, **_more: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(page.sheet.grid.cells, "_ground", broken)
    page.sheet.grid.viewport().grab()
    page.sheet.grid.viewport().grab()
    assert [record.message for record in caplog.records] == ["A cell of the grid could not be drawn."]
    caplog.clear()
