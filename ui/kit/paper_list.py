"""A list on paper: its headings on every page, its groups never without a row, its marks in black."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPainter, QPen

from ui.kit.paper import BLACK, FOOT, ListPaper, PaperRow, Sheets
from ui.kit.shapes import mark_image

_ROW, _HEAD, _TOP, _PAD, _MARK, _DOTS = 16.0, 18.0, 46.0, 4.0, 8.0, 64
_GREY: Final = QColor("#8a8a8a")


def in_pages(rows: Sequence[PaperRow], most: int) -> list[Sequence[PaperRow]]:
    """Give the rows of each page; a heading that would stand last on one goes over to the next with its rows."""
    pages: list[Sequence[PaperRow]] = []
    start = 0
    while start < len(rows):
        end = min(start + most, len(rows))
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
        self.per_page = max(1, int((self.size.height() - _TOP - _HEAD - FOOT) / _ROW))
        self._pages = in_pages(paper.rows, self.per_page)
        self.count = len(self._pages)

    def draw_body(self, page: int, painter: QPainter) -> None:
        """Draw title, headings and rows."""
        width = self.size.width()
        self.write(painter, QRectF(0, 0, width, 20), self.words.title, "title")
        self.write(painter, QRectF(0, 21, width, 14), self.words.under, "text")
        self._cells(painter, self._paper.headings, _TOP, _HEAD, "strong")
        painter.setPen(QPen(BLACK, 0.8))
        painter.drawLine(0, round(_TOP + _HEAD), round(width), round(_TOP + _HEAD))
        for place, line in enumerate(self._pages[page]):
            self._line(painter, line, _TOP + _HEAD + place * _ROW)

    def _line(self, painter: QPainter, line: PaperRow, top: float) -> None:
        if line.group:
            self.write(painter, QRectF(0, top, self.size.width(), _ROW), line.group, "strong")
        else:
            self._cells(painter, line.cells, top, _ROW, "text", line.mark)
        painter.setPen(QPen(_GREY, 0.3))
        painter.drawLine(0, round(top + _ROW), round(self.size.width()), round(top + _ROW))

    def _cells(
        self, painter: QPainter, cells: Sequence[str], top: float, height: float, font: str, mark: str = ""
    ) -> None:
        at = 0.0
        for place, (cell, width) in enumerate(zip(cells, self.widths, strict=True)):
            left = self.size.width() - at - width if self.words.mirrored else at
            room = QRectF(left, top, width - _PAD, height)
            if mark and place == 0:
                room = self._mark(painter, room, mark)
            self.write(painter, room, cell, font)
            at += width

    def _mark(self, painter: QPainter, room: QRectF, key: str) -> QRectF:
        """Draw the shape of a state in black; its word follows."""
        mirrored = self.words.mirrored
        if key not in self._marks:
            self._marks[key] = mark_image(key, BLACK, _DOTS, mirrored=mirrored)
        left = room.right() - _MARK if mirrored else room.left()
        painter.drawImage(QRectF(left, room.center().y() - _MARK / 2, _MARK, _MARK), self._marks[key])
        step = _MARK + _PAD
        return room.adjusted(0, 0, -step, 0) if mirrored else room.adjusted(step, 0, 0, 0)
