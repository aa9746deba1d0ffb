"""A figure of the Today page: a button with a large number, its caption and a note."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

_PAD = 8


class FigureTile(QAbstractButton):
    """One figure; pressing it opens the list behind the number."""

    def __init__(
        self,
        look: Appearance,
        number: str,
        caption: str,
        note: str = "",
        *,
        tone: str = "",
        mark: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the tile."""
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_figure(number, caption, note, tone=tone, mark=mark)
        look.changed.connect(self.updateGeometry)

    def set_figure(self, number: str, caption: str, note: str = "", *, tone: str = "", mark: str = "") -> None:
        """Show another number."""
        self._lines = (number, caption, note)
        self._tone, self._mark = tone, mark
        self.setText(caption)
        spoken = self.tr("{caption}: {number}, {note}") if note else self.tr("{caption}: {number}")
        self.setAccessibleName(spoken.format(caption=caption, number=number, note=note))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the three lines."""
        look = self._look
        heights = look.line_box("figure") + 2 * look.line_box("secondary")
        widths = [QFontMetrics(look.font("secondary_strong")).horizontalAdvance(line) for line in self._lines[1:]]
        return QSize(max([*widths, look.px(96)]) + look.px(24), heights + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Let five tiles stand side by side in a small window."""
        return QSize(self._look.px(96), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, caption, note, hover tint and focus ring."""
        look, painter = self._look, QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), look.colour("hover"))
        number, caption, note = self._lines
        top = self._write(painter, _PAD, number, "figure", "text")
        top = self._write(painter, top, caption, "secondary_strong", "text")
        start = 0
        if note and self._mark:
            side = look.px(12)
            left = self.width() - _PAD - side if self.isRightToLeft() else _PAD
            picture = look.mark(self._mark, side, self.devicePixelRatioF(), mirrored=self.isRightToLeft())
            painter.drawPixmap(QPoint(left, top + (look.line_box("secondary") - side) // 2), picture)
            start = side + 5
        self._write(painter, top, note, "secondary", self._tone or "text2", start)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _write(self, painter: QPainter, top: int, text: str, role: str, colour: str, start: int = 0) -> int:
        mirrored, height = self.isRightToLeft(), self._look.line_box(role)
        room = QRect(_PAD, top, self.width() - 2 * _PAD, height)
        room = room.adjusted(0, 0, -start, 0) if mirrored else room.adjusted(start, 0, 0, 0)
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            room, int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter), isolated(shown, mirrored=mirrored)
        )
        return top + height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
