"""A text on paper: headings, paragraphs and tables; a row stands whole on one page, below the heading of its table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from commonservices.domain.declaring import dataclass
from commonservices.jobs import Tell
from ui.kit.paper import BLACK, FOOT, POINTS, TEXT_SIZE, Sheets, TextPaper

_PARTS: Final = re.compile(r"<(?P<kind>h[1-3]|p)\b.*?</(?P=kind)>|<table\b(?P<table>.*?)</table>", re.DOTALL)
_ROWS: Final = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELLS: Final = re.compile(r"<(t[dh])\b([^>]*)>(.*?)</t[dh]>", re.DOTALL)
_STYLE: Final = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_TAGS: Final = re.compile(r"<[^>]*>|&\w+;")
_NARROWEST, _WIDEST = 8, 60
_USUAL: Final = """
h1 { font-size: 14pt; margin: 0 0 4px 0; } h2 { font-size: 11pt; margin: 0 0 2px 0; } p { margin: 0 0 4px 0; }
th { text-align: left; font-weight: 600; } td, th { vertical-align: top; padding: 1px 6px 2px 0; }
"""
_ABOVE: Final = {"h2": 10.0, "h3": 6.0}
_DPI: Final = 1200
_METRE: Final = 0.0254
_TELL_EVERY: Final = 20


@dataclass(frozen=True)
class Block:
    """A piece that is never divided: its HTML, the heading its table repeats, what must follow it, the room above."""

    html: str
    head: str = ""
    leads: bool = False
    above: float = 0.0


@dataclass(frozen=True)
class Piece:
    """Where a piece stands on its page; one higher than a page is there with one slice of it."""

    top: float
    html: str
    slice: int | None = None


def blocks(html: str) -> Iterator[Block]:
    """Give the pieces of a text in order."""
    for part in _PARTS.finditer(html):
        if part["kind"]:
            yield Block(part[0], leads=part["kind"] != "p", above=_ABOVE.get(part["kind"], 0.0))
        else:
            yield from _table(part[0])


def _table(html: str) -> Iterator[Block]:
    begin, end = html[: html.index(">") + 1], html.find("</thead>")
    rows = [_CELLS.findall(row) for row in _ROWS.findall(html)]
    shares = _shares(rows)

    def written(row: list[tuple[str, str, str]]) -> str:
        told = (
            f'<{kind} width="{share}%" {re.sub("width=.[0-9]+%.", "", about)}>{text}</{kind}>'
            for (kind, about, text), share in zip(row, shares, strict=False)
        )
        return f'{begin[:-1]} style="margin: 0"><tr>{"".join(told)}</tr></table>'

    head = written(rows[0]) if end >= 0 and rows else ""
    if head:
        yield Block(head, head, leads=True)
    yield from (Block(written(row), head) for row in rows[1 if head else 0 :])


def _shares(rows: list[list[tuple[str, str, str]]]) -> list[int]:
    """Give the widths of the columns in per cent: those the first row names, else by the longest text of each."""
    named = [re.search(r"width=.([0-9]+)%", about) for _kind, about, _text in rows[0]] if rows else []
    if named and all(named):
        return [int(each[1]) for each in named if each]
    longest = [max(len(_TAGS.sub(" ", cell[2])) for cell in column) for column in zip(*rows, strict=False)]
    wanted = [min(max(each, _NARROWEST), _WIDEST) for each in longest]
    return [round(100 * each / sum(wanted)) for each in wanted]


class TextSheets(Sheets):
    """The pages of a text; the thread that lays it out draws it, or that of the window once it was handed over."""

    def __init__(self, paper: TextPaper, fonts: dict[str, QFont], layout: QPageLayout, tell: Tell) -> None:
        """Measure every piece and share them out over pages."""
        super().__init__(paper, fonts, layout)
        dots = round(_DPI / _METRE)
        self._paper = QImage(1, 1, QImage.Format.Format_Mono)
        self._paper.setDotsPerMeterX(dots)
        self._paper.setDotsPerMeterY(dots)
        self._scale = POINTS / self._paper.logicalDpiX()
        self._document = self._made(paper)
        self._black = QPalette()
        self._black.setColor(QPalette.ColorRole.Text, BLACK)
        self._room = self.size.height() - FOOT
        self._pages: list[list[Piece]] = [[]]
        self._share_out(list(blocks(paper.html)), tell)
        self.count = len(self._pages)

    def move_to_window(self) -> None:
        """Let the window's thread draw what another one laid out."""
        app = QCoreApplication.instance()
        if app is not None:
            self._document.moveToThread(app.thread())

    def _made(self, paper: TextPaper) -> QTextDocument:
        made, option = QTextDocument(), QTextOption()
        mirrored = paper.words.mirrored
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        made.setDefaultTextOption(option)
        font = QFont(self.fonts["text"])
        font.setPointSizeF(TEXT_SIZE)
        made.setDefaultFont(font)
        made.setDefaultStyleSheet("\n".join((_USUAL, *_STYLE.findall(paper.html))))
        made.setDocumentMargin(0)
        made.documentLayout().setPaintDevice(self._paper)
        return made

    def _set(self, html: str, *, in_slices: bool = False, top: float = 0.0) -> None:
        self._document.setHtml(html)
        self._document.setTextWidth(self.size.width() / self._scale)
        if in_slices:
            self._document.setPageSize(QSizeF(self.size.width(), self._room - top) / self._scale)

    def _height(self, html: str) -> float:
        self._set(html)
        return self._document.size().height() * self._scale

    def _share_out(self, every: list[Block], tell: Tell) -> None:
        led, top = 0, 0.0
        for number, block in enumerate(every):
            if number % _TELL_EVERY == 0:
                tell(number, len(every), "laying_out")
            height = self._height(block.html)
            top += block.above if self._pages[-1] else 0.0
            tall = height > self._room
            if top + height > self._room and len(self._pages[-1]) > led and (top > self._room / 2 or not tall):
                top = self._turn_over(block, led)
            if tall:
                top = self._put_in_slices(block.html, top)
            else:
                self._pages[-1].append(Piece(top, block.html))
                top += height
            led = led + 1 if block.leads else 0

    def _turn_over(self, block: Block, led: int) -> float:
        """Begin a page with what leads to a piece, which is the heading of its table at least; say how far it goes."""
        page = self._pages[-1]
        carried = [piece.html for piece in page[len(page) - led :]]
        del page[len(page) - led :]
        if block.head and block.head not in {*carried, block.html}:
            carried.append(block.head)
        self._pages.append([])
        top = 0.0
        for html in carried:
            self._pages[-1].append(Piece(top, html))
            top += self._height(html)
        return top

    def _put_in_slices(self, html: str, top: float) -> float:
        """Give a piece that is higher than a page as many pages as it needs, cut between its lines."""
        self._set(html, in_slices=True, top=top)
        for number in range(self._document.pageCount()):
            if number:
                self._pages.append([])
            self._pages[-1].append(Piece(top, html, number))
        return self._room

    def draw_body(self, page: int, painter: QPainter) -> None:
        """Draw the pieces of a page."""
        for piece in self._pages[page]:
            self._set(piece.html, in_slices=piece.slice is not None, top=piece.top)
            high = self._document.pageSize().height()
            painter.save()
            painter.translate(QPointF(0, piece.top))
            painter.scale(self._scale, self._scale)
            painter.translate(QPointF(0, -(piece.slice or 0) * high))
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette = self._black
            if piece.slice is not None:
                context.clip = QRectF(0, piece.slice * high, self._document.textWidth(), high)
                painter.setClipRect(context.clip)
            self._document.documentLayout().draw(painter, context)
            painter.restore()
