"""Widgets side by side that go on in the next line when one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_GAP = 8


class FlowRow(QWidget):
    """As many lines as its parts need; it takes its height by itself and tells it."""

    fitted = Signal(int)

    def __init__(self, gap: int = _GAP, parent: QWidget | None = None) -> None:
        """Start without parts."""
        super().__init__(parent)
        self._gap = gap
        self._least = 0
        self._parts: list[QWidget] = []

    def set_least(self, height: int) -> None:
        """Give the first line at least this height; its parts stand in the middle of it."""
        self._least = height
        self.place()

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these widgets in order; those shown before are let go."""
        for gone in (each for each in self._parts if each not in parts):
            gone.hide()
            gone.deleteLater()
        self._parts = list(parts)
        for part in self._parts:
            part.setParent(self)
            part.show()
        self.updateGeometry()
        self.place()

    def place(self) -> None:
        """Put every part where it belongs in the present width."""
        lines = self._lines()
        space = max(0, self._least - _tall(lines[0])) // 2 if lines else 0
        top = space
        for line in lines:
            self._put(line, top)
            top += _tall(line) + self._gap
        height = max(self._least, top - self._gap + space)
        if height != self.height():
            self.setFixedHeight(height)
        self.fitted.emit(height)

    def _lines(self) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = -1
        for part in self._parts:
            if part.isHidden():
                continue
            wide = min(part.sizeHint().width(), self.width())
            if left < wide:
                lines.append([])
                left = self.width()
            lines[-1].append(part)
            left -= wide + self._gap
        return lines

    def _put(self, line: Sequence[QWidget], top: int) -> None:
        at, tall = 0, _tall(line)
        for part in line:
            size = part.sizeHint()
            wide = min(size.width(), self.width())
            left = self.width() - at - wide if self.isRightToLeft() else at
            part.setGeometry(left, top + (tall - size.height()) // 2, wide, size.height())
            at += wide + self._gap

    def sizeHint(self) -> QSize:
        """Ask for the width of all parts in one line."""
        wide = sum(part.sizeHint().width() + self._gap for part in self._parts if not part.isHidden())
        return QSize(max(0, wide - self._gap), self.height())

    def minimumSizeHint(self) -> QSize:
        """Let the lines be as narrow as the place allows."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.place()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a part came, went or grew, or the direction turned."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show}:
            self.updateGeometry()
            self.place()
        return super().event(event)


def _tall(line: Sequence[QWidget]) -> int:
    return max(part.sizeHint().height() for part in line)
