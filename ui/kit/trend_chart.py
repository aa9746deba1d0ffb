"""A small line of values over time; what it draws stands in words in its name, and in a table beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated

_DOT: Final = 3.0
_MOST_DOTS: Final = 24
_PLOT: Final = 72
_MONTH: Final = 31


@dataclass(frozen=True)
class TrendPoint:
    """A value from a day on, with both as they are written."""

    day: date
    value: float
    day_text: str
    value_text: str


class TrendChart(QWidget):
    """Steps from one value to the next; the span of the values stands above, the first and last day below.

    Values of months are joined by a line instead, which stops where a month has none: missing is not the one before.
    """

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None, *, monthly: bool = False) -> None:
        """Make an empty chart, hidden until there are two values."""
        super().__init__(parent)
        self._look = look
        self._monthly = monthly
        self._points: tuple[TrendPoint, ...] = ()
        self._end: date | None = None
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def set_points(self, points: Sequence[TrendPoint], until: date) -> None:
        """Show values, the earliest first, up to a day; one alone makes no trend."""
        self._points = tuple(points)
        self._end = max(until, points[-1].day) if points else None
        self.setVisible(len(points) > 1)
        if points:
            low, high = self._extremes()
            sentence = self.tr("Trend from {first} to {last}: lowest {low}, highest {high}, now {now}.")
            first, last = points[0], points[-1]
            self.setAccessibleName(
                sentence.format(
                    first=first.day_text,
                    last=last.day_text,
                    low=low.value_text,
                    high=high.value_text,
                    now=last.value_text,
                )
            )
            self.setToolTip(self.accessibleName())
        self.update()

    def _extremes(self) -> tuple[TrendPoint, TrendPoint]:
        return min(self._points, key=lambda one: one.value), max(self._points, key=lambda one: one.value)

    def sizeHint(self) -> QSize:
        """Give room for the line and the two lines of words."""
        return QSize(self._look.px(200), self._look.px(_PLOT) + 2 * self._look.line_box("secondary"))

    def minimumSizeHint(self) -> QSize:
        """Let the chart become narrow, never low."""
        return QSize(self._look.px(96), self.sizeHint().height())

    def places(self) -> list[QPointF]:
        """Give where the values stand, mirrored where the page runs from right to left."""
        if not self._points or self._end is None:
            return []
        low, high = (one.value for one in self._extremes())
        first = self._points[0].day
        span = max((self._end - first).days, 1)
        height = self._look.line_box("secondary")
        room = QRectF(_DOT + 1, height + _DOT, self.width() - 2 * _DOT - 2, self.height() - 2 * height - 2 * _DOT)
        found = []
        for each in self._points:
            along = (each.day - first).days / span
            up = 0.5 if high == low else (each.value - low) / (high - low)
            across = 1 - along if self.isRightToLeft() else along
            found.append(QPointF(room.left() + across * room.width(), room.bottom() - up * room.height()))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps, the dots and the words."""
        places = self.places()
        if len(places) < 2:  # noqa: PLR2004 a line needs two ends
            return
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_words(painter)
        painter.setPen(QPen(look.colour("accent"), 1.5))
        for line in self._joined(places) if self._monthly else [self._stepped(places)]:
            painter.drawPolyline(line)
        if len(places) <= _MOST_DOTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            for place in places:
                painter.drawEllipse(place, _DOT - 0.5, _DOT - 0.5)
        painter.end()

    def _stepped(self, places: Sequence[QPointF]) -> QPolygonF:
        steps = QPolygonF()
        for place, following in zip(places, [*places[1:], QPointF(self._edge(), places[-1].y())], strict=True):
            steps.append(place)
            steps.append(QPointF(following.x(), place.y()))
        return steps

    def _joined(self, places: Sequence[QPointF]) -> list[QPolygonF]:
        lines = [QPolygonF()]
        for number, place in enumerate(places):
            day = self._points[number].day
            if number and (day - self._points[number - 1].day).days > _MONTH:
                lines.append(QPolygonF())
            lines[-1].append(place)
        return lines

    def _edge(self) -> float:
        return _DOT + 1 if self.isRightToLeft() else self.width() - _DOT - 1

    def _draw_words(self, painter: QPainter) -> None:
        look, mirrored = self._look, self.isRightToLeft()
        height = look.line_box("secondary")
        painter.setFont(look.font("secondary"))
        painter.setPen(look.colour("text2"))
        low, high = self._extremes()
        top, foot = QRect(0, 0, self.width(), height), QRect(0, self.height() - height, self.width(), height)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        span = self.tr("{low} to {high}").format(low=low.value_text, high=high.value_text)
        for room, side, text in (
            (top, start, span),
            (foot, start, self._points[0].day_text),
            (foot, end, self._points[-1].day_text),
        ):
            painter.drawText(room, int(side | middle), isolated(text, mirrored=mirrored))
