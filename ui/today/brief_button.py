"""A button that says in one line what a larger part of the page says in three: a strong word and the rest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

_PAD, _GAP, _MARK, _LEAST = 8, 6, 12, 60
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BriefButton(QAbstractButton):
    """One line: mark, strong word, the rest; what does not fit is shortened and told in the tooltip."""

    def __init__(self, look: Appearance, *, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty button."""
        super().__init__(parent)
        self._look = look
        self._strong = self._mark = self._tone = ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_words(self, strong: str, rest: str, *, spoken: str = "", mark: str = "", tone: str = "") -> None:
        """Say something else."""
        self._strong, self._mark, self._tone = strong, mark, tone
        self.setText(rest)
        self.setAccessibleName(spoken or f"{strong} {rest}")
        self.setToolTip(spoken or f"{strong} {rest}")
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for one line."""
        metrics = QFontMetrics(self._look.font("secondary_strong"))
        width = metrics.horizontalAdvance(f"{self._strong} {self.text()}") + 2 * _PAD + _GAP
        return QSize(width + (self._look.px(_MARK) + _GAP if self._mark else 0), self._height())

    def minimumSizeHint(self) -> QSize:
        """Let several stand side by side in a small window."""
        return QSize(self._look.px(_LEAST), self._height())

    def _height(self) -> int:
        return max(self._look.px(28), self._look.line_box("secondary") + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words, hover tint and focus ring."""
        look, painter, mirrored = self._look, QPainter(self), self.isRightToLeft()
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), look.colour("hover"))
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if self._mark:
            side = look.px(_MARK)
            picture = look.mark(self._mark, side, self.devicePixelRatioF(), mirrored=mirrored)
            painter.drawPixmap(room.right() - side + 1 if mirrored else room.x(), (self.height() - side) // 2, picture)
            room = self._after(room, side + _GAP)
        used = self._write(painter, room, self._strong, "secondary_strong", self._tone or "text")
        self._write(painter, self._after(room, used + _GAP), self.text(), "secondary", "text2")
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _after(self, room: QRect, width: int) -> QRect:
        return room.adjusted(0, 0, -width, 0) if self.isRightToLeft() else room.adjusted(width, 0, 0, 0)

    def _write(self, painter: QPainter, room: QRect, text: str, font: str, colour: str) -> int:
        mirrored = self.isRightToLeft()
        painter.setFont(self._look.font(font))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        flags = int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, isolated(shown, mirrored=mirrored))
        return painter.fontMetrics().horizontalAdvance(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
