"""Keeps the keyboard in the page: where what had it goes away, Qt hands it to the next stop, at last the search."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.frame.top_bar import CommandField


class FocusKeeping(QObject):
    """Takes the keyboard back when the search got it only because a part of the page was hidden or switched off."""

    def __init__(
        self, page: QWidget, search: CommandField, take_back: Callable[[], object], parent: QObject | None = None
    ) -> None:
        """Watch from now on; `take_back` gives the keyboard to the first part of the page."""
        super().__init__(parent)
        self._page, self._search, self._take_back = page, search, take_back
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_moved)

    @Slot(QWidget, QWidget)
    def _on_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not self._search or self._search.came_by is not Qt.FocusReason.TabFocusReason or old is None:
            return
        if shiboken6.isValid(old) and not (old.isVisible() and old.isEnabled()) and self._page.isAncestorOf(old):
            self._take_back()
