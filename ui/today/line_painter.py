"""How a two-line row is drawn, in both directions of reading."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing

if TYPE_CHECKING:
    from ui.today.lines import Line, LineList

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_log = logging.getLogger(__name__)
_ROW, _HEADING, _BAR, _END, _GAP = 45, 28, 3, 8, 12
_WHEN, _WHEN_MOST, _MARK = 76, 124, 14
Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """Draws the rows of one list; a fault while drawing is logged once and the row stays empty."""

    def __init__(self, look: Appearance, view: LineList, inset: int) -> None:
        """Draw for one list."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._inset = inset
        self._failed = False
        self._measured: tuple[tuple[Line, ...], int, int] = ((), 0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a heading, a row of one line or of two."""
        line: Line | None = index.data(LINE_ROLE)
        if line is None or line.heading:
            return QSize(10, max(self._look.px(_HEADING), self._look.line_box("secondary_strong") + 8))
        both = self._look.line_box("emphasis") + self._look.line_box("secondary") + 9
        return QSize(10, max(self._look.px(_ROW), both))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, selection, hairline and words of a row."""
        try:
            line: Line | None = index.data(LINE_ROLE)
            if line is not None:
                self._paint(painter, option, line, current=index.row() == self._view.currentIndex().row())
        except Exception:  # an exception that leaves paint() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A row of the list could not be drawn.")

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, line: Line, *, current: bool) -> None:
        rect: QRect = option.rect
        self._ground(painter, option, rect, heading=line.heading)
        room = self._shorter(rect, self._look.px(self._inset), self._look.px(_END))
        if line.heading:
            top = rect.height() - self._look.line_box("secondary_strong") - 4
            room = QRect(room.x(), rect.y() + top, room.width(), self._look.line_box("secondary_strong"))
            self._write(painter, room, line.title, "secondary_strong", line.tone or "text2")
            self._write(painter, room, line.tail, "secondary", "text2", ends=True)
            return
        if any(each.when for each in self._view.lines.lines):
            width = self.when_width()
            self._paint_when(painter, room, line, width)
            room = self._shorter(room, width, 0)
        if line.mark:
            room = self._paint_mark(painter, room, line.mark)
        room = self._paint_tail(painter, room, line, current=current)
        self._paint_words(painter, room, line.title, line.detail)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, *, heading: bool) -> None:
        look, holder = self._look, QApplication.focusWidget()
        focused = holder is not None and (holder is self._view or self._view.isAncestorOf(holder))
        if heading:
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and (focused or not self._view.quiet)
        if selected:
            painter.fillRect(rect, look.colour("sel" if focused else "sel_idle"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if selected:
            left = rect.right() - _BAR + 1 if self._view.isRightToLeft() else rect.x()
            painter.fillRect(left, rect.y(), _BAR, rect.height(), look.colour("accent" if focused else "control"))

    def _shorter(self, room: QRect, start: int, end: int) -> QRect:
        if self._view.isRightToLeft():
            return room.adjusted(end, 0, -start, 0)
        return room.adjusted(start, 0, -end, 0)

    def _write(self, painter: QPainter, room: QRect, text: str, font: str, colour: str, *, ends: bool = False) -> None:
        mirrored = self._view.isRightToLeft()
        painter.setFont(self._look.font(font))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        edge = trailing(mirrored=mirrored) if ends else leading(mirrored=mirrored)
        painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignVCenter), isolated(shown, mirrored=mirrored))

    def when_width(self) -> int:
        """Give the room of day and distance: as much as the longest of these rows takes, within limits."""
        rows, look = self._view.lines.lines, self._look
        if self._measured[:2] != (rows, look.px(_WHEN)):
            metrics = QFontMetrics(look.font("secondary"))
            longest = max((metrics.horizontalAdvance(each.far) for each in rows), default=0) + _GAP
            self._measured = rows, look.px(_WHEN), min(max(longest, look.px(_WHEN)), look.px(_WHEN_MOST))
        return self._measured[2]

    def _paint_when(self, painter: QPainter, room: QRect, line: Line, width: int) -> None:
        start = room.right() - width + 1 if self._view.isRightToLeft() else room.x()
        first, second = self._two(QRect(start, room.y(), width - 4, room.height()))
        self._write(painter, first, line.when, "emphasis", line.tone or "text")
        self._write(painter, second, line.far, "secondary", line.tone or "text2")

    def _two(self, room: QRect) -> tuple[QRect, QRect]:
        upper, lower = self._look.line_box("emphasis"), self._look.line_box("secondary")
        top = room.y() + (room.height() - upper - lower) // 2
        return QRect(room.x(), top, room.width(), upper), QRect(room.x(), top + upper, room.width(), lower)

    def _paint_mark(self, painter: QPainter, room: QRect, mark: str) -> QRect:
        side, mirrored = self._look.px(_MARK), self._view.isRightToLeft()
        picture = self._look.mark(mark, side, painter.device().devicePixelRatioF(), mirrored=mirrored)
        left = room.right() - side + 1 if mirrored else room.x()
        painter.drawPixmap(left, room.y() + (room.height() - side) // 2, picture)
        return self._shorter(room, side + self._look.px(_GAP), 0)

    def _paint_tail(self, painter: QPainter, room: QRect, line: Line, *, current: bool) -> QRect:
        if current and self._view.reserved:
            return self._shorter(room, 0, self._view.reserved)
        if not line.tail:
            return room
        width = QFontMetrics(self._look.font("secondary")).horizontalAdvance(line.tail)
        self._write(painter, room, line.tail, "secondary", "text2", ends=True)
        return self._shorter(room, 0, width + self._look.px(_GAP))

    def _paint_words(self, painter: QPainter, room: QRect, title: str, detail: str) -> None:
        if not detail:
            self._write(painter, room, title, "emphasis", "text")
            return
        first, second = self._two(room)
        self._write(painter, first, title, "emphasis", "text")
        self._write(painter, second, detail, "secondary", "text2")
