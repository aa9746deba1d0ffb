"""The line under the page: what is selected, what blocks, and the keys that work here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.layout import inset, row, set_role
from ui.kit.tags import KeyCap
from ui.kit.texts import ElidedText, Text

_HEIGHT = 32


class StatusLine(QWidget):
    """Says what is selected at the start and which keys work at the end."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("status.line")
        self.setAccessibleName(self.tr("Status"))
        set_role(self, "canvas")
        self.words = ElidedText(look, "", "secondary", "text2", name="status.text")
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._keys = QWidget(self)
        self._keys.setObjectName("status.keys")
        self._key_row = row(self._keys, 8)
        box = row(self, 16)
        box.addWidget(self.words, 1)
        box.addWidget(self._keys)
        inset(self, 20, 0, 16, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the chosen text size."""
        self.setFixedHeight(max(self._look.px(_HEIGHT), self._look.line_box("secondary") + 8))

    def show_text(self, text: str) -> None:
        """Say something in plain grey."""
        self._say(text, "text2")

    def show_problem(self, text: str) -> None:
        """Say what blocks, in red, and announce it."""
        self._say(text, "crit")
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, text))

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the keys that work here with what they do."""
        while (item := self._key_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for key, words in keys:
            self._key_row.addWidget(KeyCap(self._look, key, self._keys))
            self._key_row.addWidget(Text(self._look, words, "secondary", "text2", parent=self._keys))
        self._keys.setAccessibleName("; ".join(f"{key}: {words}" for key, words in keys))

    def _say(self, text: str, colour: str) -> None:
        self.words.set_colour(colour)
        self.words.setText(text)
        self.words.setAccessibleName(text)
