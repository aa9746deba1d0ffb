"""What becomes of typed, pasted, filled and cleared cells."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import AUG, JUL, OCT, SEP, Small, held, row_of
from ui.usage.page import UsagePage


def clip(text: str) -> None:
    """Put a block on the clipboard, as a spreadsheet would."""
    QGuiApplication.clipboard().setText(text)


def acts(office: Office) -> list[str]:
    """The names of the newest acts."""
    return [line.act for line in history.acts(office, limit=5)]


def test_delete_says_that_nothing_is_known_and_zero_is_kept_apart(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys(Qt.Key.Key_Delete)
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys("0", Qt.Key.Key_Return)
    cells = row_of(office, small.fuel, "UNDP").cells
    assert cells[JUL].quantity is None
    assert cells[AUG].quantity == Decimal(0)
    assert page.sheet.showing.shown(lines["UNDP"], JUL).text == ""
    assert page.sheet.showing.shown(lines["UNDP"], AUG).text == "0.00"


def test_a_block_from_a_spreadsheet_is_one_act_and_one_undo(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, heard: Heard
) -> None:
    before = {code: held(office, small.fuel, code) for code in ("UNDP", "UNHCR")}
    clip("1,000\t2\n3\t4.5\n")
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys((Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    assert held(office, small.fuel, "UNDP")[AUG : SEP + 1] == ["1000.00", "2.00"]
    assert held(office, small.fuel, "UNHCR")[AUG : SEP + 1] == ["3.00", "4.50"]
    assert acts(office)[0] == "usage_pasted"
    assert "4 cell(s) pasted." in heard.toasts
    page.bridge.undo()
    assert {code: held(office, small.fuel, code) for code in before} == before
    assert page.sheet.showing.shown(lines["UNDP"], AUG).text == "130.00"


def test_refused_cells_of_a_paste_are_listed_and_nothing_is_written(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, heard: Heard
) -> None:
    count = history.count(office)
    clip("1\nabc\n-3\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert history.count(office) == count
    assert page.sheet.banner.title.text() == "2 cell(s) cannot be taken."
    assert heard.panel_wanted == [True]
    page.read_now()
    errors = [issue.sentence for issue in page.panel.issues() if issue.kind == "error"]
    assert "“abc” is not a number" in errors[0]
    assert "is below 0" in errors[1]
    page.sheet.grid.go(lines["UNHCR"], OCT)
    keys("2", Qt.Key.Key_Return)
    assert history.count(office) == count
    page.sheet.grid.go(lines["WFP"], OCT)
    keys("3", Qt.Key.Key_Return)
    assert [held(office, small.fuel, code)[OCT] for code in ("UNDP", "UNHCR", "WFP")] == ["1.00", "2.00", "3.00"]
    assert history.count(office) == count + 1


def test_a_block_that_is_too_large_says_so(page: UsagePage, lines: dict[str, int], heard: Heard) -> None:
    clip("\n".join(["1"] * 30))
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert "larger than the grid" in heard.problems[-1]


def test_one_copied_cell_fills_the_selection(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    clip("6")
    page.sheet.grid.go(lines["UNDP"], OCT)
    shift = Qt.KeyboardModifier.ShiftModifier
    keys((Qt.Key.Key_Down, shift), (Qt.Key.Key_Down, shift))
    page.sheet.paste()
    assert [held(office, small.fuel, code)[OCT] for code in ("UNDP", "UNHCR", "WFP")] == ["6.00"] * 3


def test_fill_down_and_fill_right_are_one_act_each(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys((Qt.Key.Key_Down, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_D, control))
    assert [held(office, small.fuel, code)[AUG] for code in ("UNDP", "UNHCR", "WFP")] == ["130.00"] * 3
    page.sheet.grid.go(lines["UNHCR"], AUG)
    keys((Qt.Key.Key_Right, shift), (Qt.Key.Key_Right, shift), (Qt.Key.Key_R, control))
    assert held(office, small.fuel, "UNHCR")[AUG : OCT + 1] == ["130.00"] * 3
    assert acts(office)[:2] == ["usage_pasted", "usage_pasted"]
