"""Text that is kept in its cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from commonservices.office import Office
from tests.ui.usage.stores import SEP, Small, held
from ui.usage.page import UsagePage


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
