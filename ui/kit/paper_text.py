"""A text on paper: a row stands whole on one page, below the heading of its table, and each page says what it is."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)

from commonservices.domain.declaring import dataclass
from commonservices.jobs import Tell
from ui.kit.paper import BLACK, FOOT, POINTS, TEXT_SIZE, Sheets, TextPaper
from ui.kit.paper_blocks import Block, Measure, blocks

_STYLE: Final = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_USUAL: Final = """
h1 { font-size: 14pt; margin: 0 0 4px 0; } h2 { font-size: 11pt; margin: 0 0 3px 0; } p { margin: 0 0 4px 0; }
h1, h2, h3, th, b { font-weight: 600; } th { text-align: left; }
td, th { vertical-align: top; padding: 1px 0 2px 0; }
"""
_TOP: Final = 24.0
"""The room at the head of each page but the first, where it says again what it belongs to."""
_RULE: Final = 14.0
_LINE: Final = 0.5
_DPI: Final = 1200
_METRE: Final = 0.0254
_TELL_EVERY: Final = 20


@dataclass(frozen=True)
class Piece:
    """Where a piece stands on its page; one higher than a page is there with one slice of it."""

    top: float
    html: str
    slice: int | None = None


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
        self._share_out(list(blocks(paper.html, self.size.width(), self._measure())), tell)
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

    def _measure(self) -> Measure:
        """Give what tells how wide a text is in a cell; the same words come again and again."""
        strong = QFont(self._document.defaultFont())
        strong.setWeight(QFont.Weight.DemiBold)
        fonts = (QFontMetricsF(self._document.defaultFont(), self._paper), QFontMetricsF(strong, self._paper))

        @cache
        def wide(text: str, strong: bool) -> float:  # noqa: FBT001 one of two fonts
            return fonts[strong].horizontalAdvance(text) * self._scale

        return wide

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
            tall = height > self._room - _TOP
            if top + height > self._room and (top > self._room / 2 or not tall):
                top = self._turn_over(block, led if led < len(self._pages[-1]) else 0)
            if tall:
                top = self._put_in_slices(block.html, max(top, _TOP))
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
        top = _TOP
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
        """Draw the pieces of a page, below what it belongs to."""
        if page:
            self.write(painter, QRectF(0, 0, self.size.width(), 12), self.words.running or self.words.title, "strong")
            painter.setPen(QPen(BLACK, _LINE))
            painter.drawLine(QPointF(0, _RULE), QPointF(self.size.width(), _RULE))
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
