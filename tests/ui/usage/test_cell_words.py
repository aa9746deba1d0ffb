"""What the status line says of the selected cells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import JUL
from ui.usage.page import UsagePage


def test_the_status_line_counts_and_adds_up_the_selection(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier))
    assert heard.status[-1] == "4 cell(s)   Sum 332   Average 83"
    assert page.escape()
    assert heard.status[-1].startswith("UN")
