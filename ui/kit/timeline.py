"""The months ahead as lanes of events: a real list in date order that paints itself as a strip."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.date_reading import months_on, plain_digits
from ui.kit.fonts import isolated, leading
from ui.kit.layout import own_viewport
from ui.kit.shapes import word_tone_of

_HEAD, _LANE, _MARK, _INSET = 26, 24, 12, 20


@dataclass(frozen=True)
class Event:
    """One event: its lane, its day, a short label, its mark and the full sentence for screen readers."""

    key: str
    lane: int
    day: date
    label: str
    mark: str
    spoken: str


class TimelineStrip(QListWidget):
    """Events by day and lane; arrows go through them in date order, Enter opens one."""

    event_opened = Signal(str)

    def __init__(self, look: Appearance, name: str, title: str, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self._look = look
        self._lanes: tuple[str, ...] = ()
        self._events: list[Event] = []
        self._span = (date(2000, 1, 1), date(2000, 7, 1), date(2000, 1, 1))
        self._today_words = ""
        self._places: list[QRect] = []
        self.setObjectName(name)
        self.setAccessibleName(title)
        own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take heights from the look and place the events anew."""
        self.setFixedHeight(self._head() + len(self._lanes) * self._lane() + 6)
        self._place()
        self.viewport().update()

    def _head(self) -> int:
        return max(self._look.px(_HEAD), self._look.line_box("secondary") + 6)

    def _lane(self) -> int:
        return max(self._look.px(_LANE), self._look.line_box("secondary") + 4)

    def set_events(self, lanes: Sequence[str], events: Sequence[Event], *, start: date, end: date, today: date) -> None:
        """Show events between two days, in lanes, with a line at today."""
        self._lanes = tuple(lanes)
        self._events = sorted(events, key=lambda event: (event.day, event.lane))
        self._span = (start, end, today)
        self._today_words = self.tr("Today")
        self.clear()
        for event in self._events:
            item = QListWidgetItem(event.label)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, event.spoken)
            item.setToolTip(event.spoken)
            self.addItem(item)
        if self._events:
            self.setCurrentRow(0)
        self.restyle()

    # --- places ---------------------------------------------------------------------------------------------------

    def _label_width(self) -> int:
        metrics = QFontMetrics(self._look.font("secondary"))
        return _INSET + max([metrics.horizontalAdvance(lane) for lane in self._lanes] or [0]) + self._look.px(24)

    def _x(self, day: date) -> int:
        start, end, _today = self._span
        first, width = self._label_width(), self.viewport().width() - self._label_width() - 16
        at = first + round(width * (day - start).days / max(1, (end - start).days))
        return self.viewport().width() - at if self.isRightToLeft() else at

    def _place(self) -> None:
        metrics, mirrored, side = QFontMetrics(self._look.font("secondary")), self.isRightToLeft(), self._look.px(_MARK)
        self._places = []
        for event in self._events:
            width = side + 4 + metrics.horizontalAdvance(event.label) + 4
            left = self._x(event.day) - side // 2
            left = left + side - width if mirrored else left
            left = max(0, min(left, self.viewport().width() - width))
            top = self._head() + event.lane * self._lane()
            self._places.append(QRect(left, top, width, self._lane()))
        self._make_room()

    def _make_room(self) -> None:
        """Shorten an event where the next one of its lane begins."""
        before: dict[int, int] = {}
        for number, event in enumerate(self._events):
            last = before.get(event.lane)
            if last is not None:
                place, here = self._places[last], self._places[number]
                if self.isRightToLeft():
                    self._places[last].setLeft(min(max(place.left(), here.right() + 4), place.right()))
                else:
                    self._places[last].setRight(max(min(place.right(), here.left() - 4), place.left()))
            before[event.lane] = number

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:  # noqa: N802
        """Give where an event is drawn."""
        return self._places[index.row()] if 0 <= index.row() < len(self._places) else QRect()

    def indexAt(self, p: QPoint) -> QModelIndex:  # noqa: N802
        """Give the event at a point."""
        for number in reversed(range(len(self._places))):
            if self._places[number].contains(p):
                return self.model().index(number, 0)
        return QModelIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the events in the new width."""
        super().resizeEvent(event)
        self._place()

    # --- drawing --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw months, lanes, today and every event."""
        painter = QPainter(self.viewport())
        self._place()
        painter.fillRect(self.viewport().rect(), self._look.colour("canvas"))
        self._paint_months(painter)
        self._paint_lanes(painter)
        for number in range(len(self._events)):
            self._paint_event(painter, number)
        self._paint_today(painter)
        painter.end()

    def _months(self) -> Iterator[tuple[int, str]]:
        """Give where each month begins and what it is called."""
        start, end, _today = self._span
        locale, month = QLocale(self._look.language), date(start.year, start.month, 1)
        while month < end:
            if month >= start:
                form = "MMM yyyy" if month.month == 1 else "MMM"
                yield self._x(month), plain_digits(locale.toString(QDate(month.year, month.month, 1), form))
            month = months_on(month, 1)

    def captions(self) -> list[tuple[QRect, str]]:
        """Give the names of the months and where they stand; one gives way to the word for today."""
        metrics, pill, mirrored = QFontMetrics(self._look.font("note")), self.today_place(), self.isRightToLeft()
        months = list(self._months())
        limits = [at for at, _text in months[1:]] + [0 if mirrored else self.viewport().width()]
        found = []
        for (at, text), limit in zip(months, limits, strict=True):
            width = metrics.horizontalAdvance(text) + 2
            room = QRect(at - width - 5 if mirrored else at + 5, 0, width, self._head())
            if pill.intersects(room):
                room.moveLeft(pill.left() - width - 5 if mirrored else pill.right() + 6)
            if room.left() > limit if mirrored else room.right() < limit:
                found.append((room, text))
        return found

    def _paint_months(self, painter: QPainter) -> None:
        look, mirrored = self._look, self.isRightToLeft()
        painter.setFont(look.font("note"))
        for at, _text in self._months():
            painter.fillRect(at, self._head() - 4, 1, self.viewport().height(), look.colour("line"))
        painter.setPen(look.colour("text2"))
        for room, text in self.captions():
            painter.drawText(room, int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_lanes(self, painter: QPainter) -> None:
        mirrored = self.isRightToLeft()
        painter.setFont(self._look.font("secondary"))
        painter.setPen(self._look.colour("text2"))
        width = self._label_width() - _INSET
        for number, lane in enumerate(self._lanes):
            top = self._head() + number * self._lane()
            left = self.viewport().width() - _INSET - width if mirrored else _INSET
            flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left, top, width, self._lane()), int(flags), lane)

    def _paint_event(self, painter: QPainter, number: int) -> None:
        look, mirrored, event, place = self._look, self.isRightToLeft(), self._events[number], self._places[number]
        side = look.px(_MARK)
        left = place.right() - side + 1 if mirrored else place.x()
        picture = look.mark(event.mark, side, painter.device().devicePixelRatioF(), mirrored=mirrored)
        painter.drawPixmap(left, place.y() + (place.height() - side) // 2, picture)
        room = place.adjusted(0, 0, -side - 4, 0) if mirrored else place.adjusted(side + 4, 0, 0, 0)
        painter.setFont(look.font("secondary"))
        painter.setPen(look.colour(word_tone_of(event.mark) if event.mark != "decision_later" else "text"))
        flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(event.label, Qt.TextElideMode.ElideRight, room.width())
        self._clear_below(painter, room, shown)
        painter.drawText(room, int(flags), isolated(shown, mirrored=mirrored))
        if self.hasFocus() and self.currentRow() == number:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(place).adjusted(-2, 1, 2, -1), 4, 4)

    def _clear_below(self, painter: QPainter, room: QRect, shown: str) -> None:
        """Keep the line of a month from running through words."""
        width = min(room.width(), painter.fontMetrics().horizontalAdvance(shown))
        left = room.right() - width + 1 if self.isRightToLeft() else room.x()
        painter.fillRect(QRect(left, room.y() + 2, width, room.height() - 4), self._look.colour("canvas"))

    def today_place(self) -> QRect:
        """Give where the word for today stands; nowhere when today is not shown."""
        start, end, today = self._span
        if not start <= today <= end:
            return QRect()
        width = QFontMetrics(self._look.font("note_strong")).horizontalAdvance(self._today_words) + 10
        return QRect(self._x(today) - width // 2, 3, width, self._head() - 7)

    def _paint_today(self, painter: QPainter) -> None:
        room, look = self.today_place(), self._look
        if room.isEmpty():
            return
        at = self._x(self._span[2])
        painter.fillRect(at, self._head() - 4, 1, self.viewport().height(), look.colour("accent"))
        painter.setFont(look.font("note_strong"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(room), 4, 4)
        painter.setPen(look.colour("on_accent"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self._today_words)

    # --- keys and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous event by date, open one with Enter."""
        turned, last, now = self.isRightToLeft(), len(self._events) - 1, self.currentRow()
        forward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if turned else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        moves = {forward: now + 1, back: now - 1, Qt.Key.Key_Down: now + 1, Qt.Key.Key_Up: now - 1}
        moves |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if key in moves and self._events:
            self.setCurrentRow(max(0, min(last, moves[key])))
            self.viewport().update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(now)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the event under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentRow(index.row())
            self._open(index.row())

    def _open(self, number: int) -> None:
        if 0 <= number < len(self._events):
            self.event_opened.emit(self._events[number].key)
