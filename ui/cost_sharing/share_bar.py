"""The shares as one bar: a segment for each party, as wide as what it pays; the table says the same in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated

_BAR, _GAP, _LEAST = 28, 2, 3


@dataclass(frozen=True)
class Segment:
    """One party: its key, its code, its part of the whole, and the part in words."""

    key: str
    label: str
    part: float
    said: str


class ShareBar(QWidget):
    """Draws the segments in reading direction; a click chooses a party."""

    picked = Signal(str)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self._look = look
        self._segments: tuple[Segment, ...] = ()
        self._current = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these shares; those of nothing are left out."""
        self._segments = tuple(each for each in segments if each.part > 0)
        self.setAccessibleName(
            self.tr("Shares: {shares}").format(shares=", ".join(f"{each.label} {each.said}" for each in self._segments))
        )
        self.update()

    def set_current(self, key: str) -> None:
        """Frame one party."""
        self._current = key
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for bar, frame and the line of percentages."""
        return QSize(200, self._look.px(_BAR) + 8 + self._look.line_box("secondary"))

    def minimumSizeHint(self) -> QSize:
        """Give the height of the wish."""
        return QSize(80, self.sizeHint().height())

    def rects(self) -> list[QRect]:
        """Give where each segment stands."""
        found, left = [], 3.0
        for wide in self._widths():
            rect = QRect(round(left), 3, round(wide), self._look.px(_BAR))
            if self.isRightToLeft():
                rect.moveLeft(self.width() - rect.right() - 1)
            found.append(rect)
            left += wide + _GAP
        return found

    def _widths(self) -> list[float]:
        """Give how wide each segment is: the least for tiny ones, and the others share what these leave."""
        room = float(max(1, self.width() - 6 - _GAP * (len(self._segments) - 1)))
        whole, tiny = sum(each.part for each in self._segments), 0
        for part in sorted(each.part for each in self._segments):
            if room * part >= _LEAST * whole:
                break
            room, whole, tiny = room - _LEAST, whole - part, tiny + 1
        if tiny == len(self._segments) or room <= 0:
            return [float(_LEAST)] * len(self._segments)
        return [max(_LEAST, room * each.part / whole) for each in self._segments]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fills, labels and percentages; the chosen one gets a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        for place, (each, rect) in enumerate(zip(self._segments, self.rects(), strict=True)):
            fill, ink = look.ramp(place)
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(rect), 3, 3)
            self._write(painter, rect, each.label, "body", ink)
            under = QRect(rect.x(), rect.bottom() + 5, rect.width(), look.line_box("secondary"))
            self._write(painter, under, each.said, "secondary", look.colour("text2"))
            if each.key == self._current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colour("canvas"), 2))
                painter.drawRoundedRect(QRectF(rect), 3, 3)
                painter.setPen(QPen(look.colour("text"), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), 5, 5)
        painter.end()

    def _write(self, painter: QPainter, rect: QRect, text: str, font: str, ink: QColor) -> None:
        painter.setFont(self._look.font(font))
        if painter.fontMetrics().horizontalAdvance(text) <= rect.width() - 4:
            painter.setPen(ink)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), isolated(text, mirrored=self.isRightToLeft()))

    def _at(self, x: int) -> Segment | None:
        pairs = zip(self._segments, self.rects(), strict=True)
        return next((each for each, rect in pairs if rect.left() <= x <= rect.right()), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the party under the pointer."""
        found = self._at(round(event.position().x()))
        if found is not None:
            self.picked.emit(found.key)

    def event(self, event: QEvent) -> bool:
        """Say the party and its part where the pointer rests: small segments have no room for words."""
        if isinstance(event, QHelpEvent):
            found = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), f"{found.label} {found.said}" if found else "", self)
            return True
        return super().event(event)
