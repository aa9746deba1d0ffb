"""Going from one cell to fix to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import JUL, SEP
from ui.usage.page import UsagePage


def test_f8_goes_to_the_next_issue_and_back(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys(Qt.Key.Key_F8)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], SEP)
    assert "Nothing is entered for September 2026" in heard.status[-1]
    keys((Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier))
    assert page.sheet.grid.currentIndex().row() != lines["WFP"]
