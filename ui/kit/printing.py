"""Lists and records on paper or as PDF: always in the light look, in black, with a foot that says what it is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
    QTransform,
)

from ui.kit.appearance import Appearance
from ui.kit.copying import plain_text
from ui.kit.shapes import draw_mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TEXT_SIZE: Final = 9
_TITLE_SIZE, _NOTE_SIZE = 14, 7.5
_ROW, _HEAD, _TOP, _FOOT, _PAD, _MARK = 16.0, 18.0, 46.0, 30.0, 4.0, 8.0
_MARGIN: Final = 15
_POINTS: Final = 72
_DPI: Final = 300
_BLACK, _GREY = QColor("black"), QColor("#8a8a8a")
Paint = Callable[[QPagedPaintDevice], None]


@dataclass(frozen=True)
class PaperRow:
    """One line of a printed list: its cells, the mark before the first cell, or a heading of a group."""

    cells: tuple[str, ...]
    mark: str = ""
    group: str = ""


@dataclass(frozen=True)
class PaperWords:
    """What is written around the content: title, what was asked for, and the patterns of the foot."""

    title: str
    under: str
    page: str
    content: str
    mirrored: bool = False


@dataclass(frozen=True)
class ListPaper:
    """A list ready for paper: headings with their share of the width, rows, and the words around them."""

    words: PaperWords
    headings: tuple[str, ...]
    shares: tuple[float, ...]
    rows: Sequence[PaperRow] = field(default_factory=tuple)

    @property
    def digest(self) -> str:
        """Give the hash of what is printed, to tell two papers apart."""
        lines = ["\t".join(self.headings), *("\t".join((each.group, *each.cells)) for each in self.rows)]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def list_layout() -> QPageLayout:
    """Give A4 landscape."""
    return _layout(QPageLayout.Orientation.Landscape)


def record_layout() -> QPageLayout:
    """Give A4 portrait."""
    return _layout(QPageLayout.Orientation.Portrait)


def _layout(orientation: QPageLayout.Orientation) -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins, QPageLayout.Unit.Millimeter)


def write_pdf(path: Path, layout: QPageLayout, title: str, paint: Paint) -> None:
    """Write a PDF; OSError when the file cannot be written."""
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setPageLayout(layout)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Common Services")
    paint(writer)


def preview(parent: QWidget, look: Appearance, layout: QPageLayout, title: str, paint: Paint) -> QWidget:
    """Open the preview from which a person prints; it paints again whenever the page is set up otherwise."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    dialog = QPrintPreviewDialog(parent)  # it owns its printer, which therefore lives as long as it
    dialog.printer().setPageLayout(layout)
    dialog.printer().setDocName(title)
    dialog.setObjectName("printing.preview")
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(paint)
    dialog.resize(look.px(900), look.px(640))
    dialog.open()
    return dialog


# --- lists ----------------------------------------------------------------------------------------------------------


def paint_list(paper: ListPaper, look: Appearance, device: QPagedPaintDevice) -> None:
    """Draw a list page by page, its headings on each."""
    painter = QPainter(device)
    try:
        _Sheet(paper, look, device, painter).draw()
    finally:
        painter.end()


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


class _Sheet:
    """The drawing of one list."""

    def __init__(self, paper: ListPaper, look: Appearance, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._paper = paper
        self._device = device
        self._painter = painter
        scale = device.logicalDpiX() / _POINTS
        painter.scale(scale, scale)
        self._room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        self._size = QSizeF(self._room.width(), self._room.height())
        self._fonts = {name: _font(look, size, bold=bold) for name, (size, bold) in _FONTS.items()}
        room, total = self._size.width(), sum(paper.shares)
        self._widths = [room * each / total for each in paper.shares]

    @property
    def per_page(self) -> int:
        """How many lines fit on a page."""
        return max(1, int((self._size.height() - _TOP - _HEAD - _FOOT) / _ROW))

    def draw(self) -> None:
        """Draw every page; an empty list has one as well."""
        pages = in_pages(self._paper.rows, self.per_page)
        for page, rows in enumerate(pages):
            if page:
                self._device.newPage()
            self._top()
            for place, row in enumerate(rows):
                self._line(row, _TOP + _HEAD + place * _ROW)
            told = (page + 1, len(pages), self._paper.digest)
            _foot(self._painter, self._paper.words, self._size, told, self._fonts["note"])

    def _top(self) -> None:
        words, width = self._paper.words, self._size.width()
        self._write(QRectF(0, 0, width, 20), words.title, "title")
        self._write(QRectF(0, 21, width, 14), words.under, "text")
        self._cells(self._paper.headings, _TOP, _HEAD, "strong")
        self._painter.setPen(QPen(_BLACK, 0.8))
        self._painter.drawLine(0, round(_TOP + _HEAD), round(width), round(_TOP + _HEAD))

    def _line(self, row: PaperRow, top: float) -> None:
        if row.group:
            self._write(QRectF(0, top, self._size.width(), _ROW), row.group, "strong")
        else:
            self._cells(row.cells, top, _ROW, "text", row.mark)
        self._painter.setPen(QPen(_GREY, 0.3))
        self._painter.drawLine(0, round(top + _ROW), round(self._size.width()), round(top + _ROW))

    def _cells(self, cells: Sequence[str], top: float, height: float, font: str, mark: str = "") -> None:
        at = 0.0
        for place, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            left = self._size.width() - at - width if self._paper.words.mirrored else at
            room = QRectF(left, top, width - _PAD, height)
            if mark and place == 0:
                room = self._mark(room, mark)
            self._write(room, cell, font)
            at += width

    def _mark(self, room: QRectF, key: str) -> QRectF:
        """Draw the shape of a state in black; its word follows."""
        picture = draw_mark(key, _BLACK, 64, 1.0, mirrored=self._paper.words.mirrored)
        left = room.right() - _MARK if self._paper.words.mirrored else room.left()
        target = QRectF(left, room.center().y() - _MARK / 2, _MARK, _MARK)
        self._painter.drawPixmap(target, picture, QRectF(picture.rect()))
        step = _MARK + _PAD
        return room.adjusted(0, 0, -step, 0) if self._paper.words.mirrored else room.adjusted(step, 0, 0, 0)

    def _write(self, room: QRectF, text: str, font: str) -> None:
        _write(self._painter, room, text, self._fonts[font], mirrored=self._paper.words.mirrored)


_FONTS: Final = {
    "title": (_TITLE_SIZE, True),
    "text": (TEXT_SIZE, False),
    "strong": (TEXT_SIZE, True),
    "note": (_NOTE_SIZE, False),
}


def _font(look: Appearance, size: float, *, bold: bool = False) -> QFont:
    font = QFont(look.font("body"))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, *, mirrored: bool) -> None:
    painter.setFont(font)
    painter.setPen(_BLACK)
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    cut = painter.fontMetrics().elidedText(plain_text(text), Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, cut, option)


def _foot(painter: QPainter, words: PaperWords, size: QSizeF, told: tuple[int, int, str], font: QFont) -> None:
    """Write the page and the hash of the content at the bottom."""
    page, pages, digest = told
    top = size.height() - _FOOT + 12
    room = QRectF(0, top, size.width(), 12)
    content = words.content.format(hash=digest[:16])
    _write(painter, room, content, font, mirrored=words.mirrored)
    number = words.page.format(page=page, pages=pages)
    width = painter.fontMetrics().horizontalAdvance(number) + 4
    left = 0.0 if words.mirrored else size.width() - width
    _write(painter, QRectF(left, top, width, 12), number, font, mirrored=words.mirrored)


# --- records --------------------------------------------------------------------------------------------------------


def paint_record(html: str, words: PaperWords, look: Appearance, device: QPagedPaintDevice) -> None:
    """Draw a record, given as plain HTML, over as many pages as it needs."""
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / _POINTS
        painter.scale(scale, scale)
        room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        size = QSizeF(room.width(), room.height())
        body = QSizeF(size.width(), size.height() - _FOOT)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(look, TEXT_SIZE))
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if words.mirrored else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setHtml(html)
        document.setPageSize(body)
        digest, pages = hashlib.sha256(html.encode()).hexdigest(), document.pageCount()
        for page in range(pages):
            if page:
                device.newPage()
            painter.save()
            painter.setTransform(QTransform.fromTranslate(0, -page * body.height()), combine=True)
            document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height()))
            painter.restore()
            _foot(painter, words, size, (page + 1, pages, digest), _font(look, _NOTE_SIZE))
    finally:
        painter.end()
