"""Copying cells as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.stores import JUL, Small
from ui.usage.page import UsagePage


def test_what_is_copied_pastes_back_unchanged(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_C, control))
    assert QGuiApplication.clipboard().text() == "120\t130\n40\t42"
    count = history.count(office)
    keys((Qt.Key.Key_V, control))
    assert history.count(office) == count


def test_a_copy_with_names_carries_headings(page: UsagePage, lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["UNHCR"], JUL)
    page.sheet.copy_named()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.endswith("July 2026")
    assert line == "Diesel, bulk issue\tUNHCR\tLitre\t40"
