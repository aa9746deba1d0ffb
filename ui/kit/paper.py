"""What goes on paper: lists and texts with the words around them, and the sheets they are laid out on."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import field
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QTextOption

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.copying import plain_text
from ui.kit.fonts import isolated

TEXT_SIZE: Final = 9
FOOT: Final = 30.0
_SIGNS: Final = "+-\N{MINUS SIGN}\N{DIVISION SIGN}\N{MULTIPLICATION SIGN}…"
POINTS: Final = 72
_MARGIN: Final = 15
_SIZES: Final = {"title": (14.0, True), "text": (TEXT_SIZE, False), "strong": (TEXT_SIZE, True), "note": (7.5, False)}
BLACK: Final = QColor("black")


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
    running: str = ""
    """What the pages after the first one say at their head; the title where it is nothing."""


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

    @property
    def layout(self) -> QPageLayout:
        """Give A4 lying on its side: lists are wide."""
        return _a4(QPageLayout.Orientation.Landscape)


@dataclass(frozen=True)
class TextPaper:
    """A text ready for paper, given as plain HTML: headings, paragraphs and tables, one after the other."""

    words: PaperWords
    html: str
    lying: bool = False

    @property
    def digest(self) -> str:
        """Give the hash of what is printed."""
        return hashlib.sha256(self.html.encode()).hexdigest()

    @property
    def layout(self) -> QPageLayout:
        """Give A4 upright, or on its side for wide tables."""
        return _a4(QPageLayout.Orientation.Landscape if self.lying else QPageLayout.Orientation.Portrait)


Paper = ListPaper | TextPaper


def turned(text: str, *, mirrored: bool) -> str:
    """Give the attributes of a cell or paragraph on a mirrored page whose text runs from left to right altogether."""
    return ' dir="ltr" align="right"' if mirrored and _from_left(text) else ""


def _from_left(text: str) -> bool:
    """Say whether a text runs from left to right: Latin words, and figures with signs, which hold no letter at all."""
    letters = {unicodedata.bidirectional(sign) for sign in text} & {"L", "R", "AL", "AN"}
    return letters == {"L"} or (not letters and any(sign in _SIGNS for sign in text) and any(map(str.isdigit, text)))


def _a4(orientation: QPageLayout.Orientation) -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins, QPageLayout.Unit.Millimeter)


def paper_fonts(look: Appearance) -> dict[str, QFont]:
    """Give the fonts of paper by their part, the same at every size of text on the screen; make them in the window."""
    made = {}
    for name, (size, bold) in _SIZES.items():
        made[name] = QFont(look.font("body"))
        made[name].clearFeatures()  # a letter of another shape could not be copied out of a PDF
        made[name].setPixelSize(max(1, round(size)))
        made[name].setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # paper has dots enough
        made[name].setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class Sheets:
    """The pages of one paper in points, drawn with any painter; the kinds lay them out and draw what stands on them."""

    def __init__(self, paper: Paper, fonts: dict[str, QFont], layout: QPageLayout) -> None:
        """Keep the room of a page."""
        self.words, self.fonts = paper.words, fonts
        room = layout.paintRect(QPageLayout.Unit.Point)
        self.size = QSizeF(room.width(), room.height())
        self._digest = paper.digest
        self.count = 1

    def move_to_window(self) -> None:
        """Let the window's thread draw what another one laid out; the kinds hand over what belongs to a thread."""

    def draw(self, page: int, painter: QPainter) -> None:
        """Draw a page, counted from 0."""
        self.draw_body(page, painter)
        self._draw_foot(page, painter)

    def draw_body(self, page: int, painter: QPainter) -> None:
        """Draw what stands on a page; the kinds write their own."""
        raise NotImplementedError

    def write(self, painter: QPainter, room: QRectF, text: str, font: str) -> None:
        """Write one line, cut short where its room ends."""
        painter.setFont(self.fonts[font])
        painter.setPen(BLACK)
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        mirrored = self.words.mirrored
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        cut = painter.fontMetrics().elidedText(plain_text(text), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, isolated(cut, mirrored=mirrored and _from_left(cut)), option)

    def _draw_foot(self, page: int, painter: QPainter) -> None:
        """Write the page and the hash of the content at the bottom."""
        top = self.size.height() - FOOT + 12
        content = self.words.content.format(hash=self._digest[:16])
        self.write(painter, QRectF(0, top, self.size.width(), 12), content, "note")
        number = self.words.page.format(page=page + 1, pages=self.count)
        width = painter.fontMetrics().horizontalAdvance(number) + 4
        left = 0.0 if self.words.mirrored else self.size.width() - width
        self.write(painter, QRectF(left, top, width, 12), number, "note")
