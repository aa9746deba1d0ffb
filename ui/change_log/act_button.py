"""A button whose long words give way in a narrow panel; they are told whole to the ear and in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyleOptionButton

from ui.kit.buttons import Button

_PADS = 2 * 12 + 8


class ActButton(Button):
    """Names an act to take back."""

    def set_words(self, words: str) -> None:
        """Say what pressing does."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:
        """Let the panel decide the width."""
        return QSize(self._look.px(80), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the width of the words, which the panel may refuse."""
        return QSize(self._look.px(200), super().sizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Shorten the words to the room there is."""
        super().initStyleOption(option)
        room = self.width() - _PADS - self.iconSize().width()
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
