"""A list on paper: its headings on every page, its cells whole, its groups never without a row, its marks in black."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPainter, QPen

from ui.kit.copying import plain_text
from ui.kit.paper import BLACK, FOOT, ListPaper, PaperRow, Sheets
from ui.kit.shapes import mark_image
from ui.kit.wrapping import in_lines

_ROW, _LINE, _HEAD, _TOP, _PAD, _MARK, _DOTS = 16.0, 11.0, 18.0, 46.0, 4.0, 8.0, 64
_SLACK: Final = 2.0
"""What a line is narrower than its room, since paper measures letters a little differently."""
_GREY: Final = QColor("#8a8a8a")


def in_pages(rows: Sequence[PaperRow], room: float, heights: Sequence[float]) -> list[Sequence[PaperRow]]:
    """Give the rows of each page; a heading that would stand last on one goes over to the next with its rows."""
    pages: list[Sequence[PaperRow]] = []
    start = 0
    while start < len(rows):
        end, left = start + 1, room - heights[start]
        while end < len(rows) and heights[end] <= left:
            left -= heights[end]
            end += 1
        while end < len(rows) and end > start + 1 and rows[end - 1].group:
            end -= 1
        pages.append(rows[start:end])
        start = end
    return pages or [()]


class ListSheets(Sheets):
    """The pages of a list."""

    def __init__(self, paper: ListPaper, fonts: dict[str, QFont], layout: QPageLayout) -> None:
        """Share out the rows over pages; an empty list has one as well."""
        super().__init__(paper, fonts, layout)
        self._paper = paper
        self._marks: dict[str, QImage] = {}
        self.widths = [self.size.width() * each / sum(paper.shares) for each in paper.shares]
        self._broken: dict[int, list[list[str]]] = {}
        heights = self._heights = self._break(paper.rows)
        self._pages = in_pages(paper.rows, self.size.height() - _TOP - _HEAD - FOOT, heights)
        self._starts = [0, *accumulate(len(page) for page in self._pages)]
        self.count = len(self._pages)

    def _break(self, rows: Sequence[PaperRow]) -> list[float]:
        """Break what is too long for its column into lines; give the height of each row."""
        width_of = cache(QFontMetricsF(self.fonts["text"]).horizontalAdvance)
        rooms = [width - _PAD - _SLACK for width in self.widths]
        marked = [rooms[0] - _MARK - _PAD, *rooms[1:]]
        heights = []
        for number, row in enumerate(rows):
            room = zip(row.cells, marked if row.mark else rooms, strict=True) if row.cells else ()
            cells = [in_lines(plain_text(cell), wide, width_of) for cell, wide in room]
            most = max(map(len, cells), default=1)
            if most > 1:
                self._broken[number] = cells
            heights.append(_ROW + (most - 1) * _LINE)
        return heights

    def draw_body(self, page: int, painter: QPainter) -> None:
        """Draw title, headings and rows."""
        width = self.size.width()
        self.write(painter, QRectF(0, 0, width, 20), self.words.title, "title")
        self.write(painter, QRectF(0, 21, width, 14), self.words.under, "text")
        self._cells(painter, self._paper.headings, _TOP, _HEAD, "strong")
        painter.setPen(QPen(BLACK, 0.8))
        painter.drawLine(0, round(_TOP + _HEAD), round(width), round(_TOP + _HEAD))
        top = _TOP + _HEAD
        for number, line in enumerate(self._pages[page], self._starts[page]):
            self._line(painter, line, number, top)
            top += self._heights[number]

    def _line(self, painter: QPainter, line: PaperRow, number: int, top: float) -> None:
        if line.group:
            self.write(painter, QRectF(0, top, self.size.width(), _ROW), line.group, "strong")
        elif number in self._broken:
            broken = self._broken[number]
            for place in range(max(map(len, broken))):
                cells = [lines[place] if place < len(lines) else "" for lines in broken]
                self._cells(painter, cells, top + place * _LINE, _ROW, "text", line.mark, first=not place)
        else:
            self._cells(painter, line.cells, top, _ROW, "text", line.mark)
        foot = round(top + self._heights[number])
        painter.setPen(QPen(_GREY, 0.3))
        painter.drawLine(0, foot, round(self.size.width()), foot)

    def _cells(
        self,
        painter: QPainter,
        cells: Sequence[str],
        top: float,
        height: float,
        font: str,
        mark: str = "",
        *,
        first: bool = True,
    ) -> None:
        at = 0.0
        for place, (cell, width) in enumerate(zip(cells, self.widths, strict=True)):
            left = self.size.width() - at - width if self.words.mirrored else at
            room = QRectF(left, top, width - _PAD, height)
            if mark and place == 0:
                room = self._mark(painter, room, mark, drawn=first)
            self.write(painter, room, cell, font)
            at += width

    def _mark(self, painter: QPainter, room: QRectF, key: str, *, drawn: bool) -> QRectF:
        """Draw the shape of a state in black, once a row; its word follows."""
        mirrored = self.words.mirrored
        if key not in self._marks:
            self._marks[key] = mark_image(key, BLACK, _DOTS, mirrored=mirrored)
        left = room.right() - _MARK if mirrored else room.left()
        if drawn:
            painter.drawImage(QRectF(left, room.center().y() - _MARK / 2, _MARK, _MARK), self._marks[key])
        step = _MARK + _PAD
        return room.adjusted(0, 0, -step, 0) if mirrored else room.adjusted(step, 0, 0, 0)
