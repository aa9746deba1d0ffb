"""A month as a table one walks through by days: arrows, weeks, months, and back to today."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from commonservices.domain.terms import add_months
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.layout import own_viewport
from ui.today.calendar.month_model import DAY_ROLE, DayCell, MonthModel
from ui.today.calendar.words import WEEK

Index = QModelIndex | QPersistentModelIndex
_log = logging.getLogger(__name__)
_PAD, _MARK, _HEAD, _LEAST, _PILL = 6, 10, 28, 34, 20
_YEAR: Final = 12
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayPainter(QStyledItemDelegate):
    """Draws one day: its number, its first lines, and how many more there are."""

    def __init__(self, look: Appearance, view: MonthGrid) -> None:
        """Draw for one table."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._failed = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a day; a fault while drawing is logged once and the day stays empty."""
        try:
            cell: DayCell | None = index.data(DAY_ROLE)
            if cell is not None:
                painter.save()
                painter.setClipRect(option.rect)
                self._paint(painter, option.rect, cell, current=index == self._view.currentIndex())
                painter.restore()
        except Exception:  # an exception that leaves paint() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A day of the calendar could not be drawn.")

    def _paint(self, painter: QPainter, rect: QRect, cell: DayCell, *, current: bool) -> None:
        look, view = self._look, self._view
        beside = cell.day.month != view.days.month.month
        ground = "sel" if current and view.hasFocus() else "sel_idle" if current else "sunken" if beside else "canvas"
        painter.fillRect(rect, look.colour(ground))
        edge = look.colour("line")
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, edge)
        painter.fillRect(rect.x() if view.isRightToLeft() else rect.right(), rect.y(), 1, rect.height(), edge)
        head = QRect(rect.x() + _PAD, rect.y() + 2, rect.width() - 2 * _PAD, self._head())
        self._paint_number(painter, head, cell, beside=beside)
        self._paint_lines(painter, rect, head, cell, beside=beside)
        if current and view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -2, -2))

    def _head(self) -> int:
        return max(self._look.px(_PILL), self._look.line_box("note_strong") + 4)

    def _paint_number(self, painter: QPainter, head: QRect, cell: DayCell, *, beside: bool) -> None:
        look, mirrored = self._look, self._view.isRightToLeft()
        today = cell.day == self._view.today
        text = self._view.days.data(self._view.days.index_of(cell.day))
        painter.setFont(look.font("note_strong" if today or not beside else "note"))
        width = painter.fontMetrics().horizontalAdvance(text)
        if today:
            pill = QRect(head.x(), head.y(), max(head.height(), width + 10), head.height())
            if mirrored:
                pill.moveRight(head.right())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(pill), head.height() / 2, head.height() / 2)
            painter.setPen(look.colour("on_accent"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
            return
        painter.setPen(look.colour("text3" if beside else "text"))
        painter.drawText(head, int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_lines(self, painter: QPainter, rect: QRect, head: QRect, cell: DayCell, *, beside: bool) -> None:
        if not cell.number:
            return
        line = self._look.line_box("note") + 1
        room = max(0, (rect.bottom() - head.bottom() - 3) // line)
        shown = cell.lines[: room if cell.number <= room else max(0, room - 1)]
        top = head.bottom() + 2
        for mark, text, tone in shown:
            self._paint_line(painter, QRect(head.x(), top, head.width(), line), mark, text, tone or _plain(beside))
            top += line
        rest = cell.number - len(shown)
        if not rest:
            return
        words = self._view.more_words(rest, some=bool(shown))
        painter.setFont(self._look.font("note_strong"))
        painter.setPen(self._look.colour("text2"))
        mirrored, middle = self._view.isRightToLeft(), Qt.AlignmentFlag.AlignVCenter
        if room:
            under = QRect(head.x(), top, head.width(), line)
            painter.drawText(under, int(leading(mirrored=mirrored) | middle), isolated(words, mirrored=mirrored))
        else:
            painter.drawText(head, int(trailing(mirrored=mirrored) | middle), isolated(words, mirrored=mirrored))

    def _paint_line(self, painter: QPainter, room: QRect, mark: str, text: str, colour: str) -> None:
        look, mirrored = self._look, self._view.isRightToLeft()
        side = look.px(_MARK)
        picture = look.mark(mark, side, painter.device().devicePixelRatioF(), mirrored=mirrored)
        left = room.right() - side + 1 if mirrored else room.x()
        painter.drawPixmap(left, room.y() + (room.height() - side) // 2, picture)
        words = room.adjusted(0, 0, -side - 4, 0) if mirrored else room.adjusted(side + 4, 0, 0, 0)
        painter.setFont(look.font("note"))
        painter.setPen(look.colour(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        flags = int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(words, flags, isolated(cut, mirrored=mirrored))


def _plain(beside: bool) -> str:  # noqa: FBT001 one word of the painter
    return "text2" if beside else "text"


class MonthGrid(QTableView):
    """Six weeks; arrows walk by days and weeks, Page Up and Down by months, Home goes to today, Enter opens."""

    opened = Signal(object)
    day_changed = Signal(object)
    month_changed = Signal(object)

    def __init__(self, look: Appearance, days: MonthModel, title: str, parent: QWidget | None = None) -> None:
        """Show the days of a model."""
        super().__init__(parent)
        self._look = look
        self.days = days
        self.today = date(2000, 1, 1)
        self.setObjectName("today.month.grid")
        self.setAccessibleName(title)
        own_viewport(self)
        self.setModel(days)
        self.setItemDelegate(DayPainter(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(look.px(_LEAST))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes and fonts from the look."""
        self.horizontalHeader().setFont(self._look.font("note"))
        self.horizontalHeader().setFixedHeight(max(self._look.px(_HEAD), self._look.line_box("note") + 8))
        self.viewport().update()

    def more_words(self, number: int, *, some: bool) -> str:
        """Give the words for what is not written out: so many more, or so many in all."""
        return self.tr("+%n more", "", number) if some else self.tr("%n date(s)", "", number)

    @property
    def day(self) -> date:
        """The day that is current now."""
        return self.days.day_at(self.currentIndex()) or self.days.month

    def go(self, day: date) -> None:
        """Make a day current, in its own month."""
        if day.replace(day=1) != self.days.month:
            self.days.show_month(day)
            self.month_changed.emit(self.days.month)
        self.setCurrentIndex(self.days.index_of(day))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which day is current now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.day_changed.emit(self.day)

    # --- keys and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days, weeks, months and years; letters are left to the page."""
        key, far = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        forward = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: WEEK,
            Qt.Key.Key_Up: -WEEK,
        }
        months = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in days and not far:
            self._step_days(days[key])
        elif key in months:
            self.step_months(months[key] * (_YEAR if far else 1))
        elif key == Qt.Key.Key_Home:
            self.go_today()
        elif key in _ENTER and not far:
            self.opened.emit(self.day)
        else:
            event.ignore()

    def _step_days(self, days: int) -> None:
        number = self.day.toordinal() + days
        if date.min.toordinal() <= number <= date.max.toordinal():
            self.go(self.day + timedelta(days=days))

    def step_months(self, months: int) -> None:
        """Go so many months on or back, to the same day or the last of the month."""
        if date.min.year < self.day.year + months // _YEAR < date.max.year:
            self.go(add_months(self.day, months))

    @Slot()
    def go_today(self) -> None:
        """Go to today."""
        self.go(self.today)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.day)
