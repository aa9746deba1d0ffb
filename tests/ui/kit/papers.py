"""Small papers for the tests of printing."""

import re
from pathlib import Path

from PySide6.QtGui import QFont, QImage, QPainter

from ui.kit.paper import ListPaper, Paper, PaperRow, PaperWords, Sheets
from ui.kit.printing import laid_out, write_pdf

WORDS = PaperWords("Arrangements", "UNEXAM. Filter: none.", "Page {page} of {pages}", "Content {hash}")
ROW, HEADING = PaperRow(("Active", "Fuel"), "active"), PaperRow((), group="Type A")
HEADINGS, SHARES = ("State", "Title"), (1.0, 3.0)


def a_list(rows: int, *, mark: str = "", words: PaperWords = WORDS) -> ListPaper:
    lines = tuple(PaperRow(("Active", f"Row {number}"), mark) for number in range(rows))
    return ListPaper(words, HEADINGS, SHARES, lines)


def written(folder: Path, paper: Paper, fonts: dict[str, QFont]) -> bytes:
    write_pdf(folder / "paper.pdf", paper, fonts)
    return (folder / "paper.pdf").read_bytes()


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def picture(sheets: Sheets, page: int = 0) -> QImage:
    """A page as it looks."""
    image = QImage(sheets.size.toSize(), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    sheets.draw(page, painter)
    painter.end()
    return image


def inked(paper: Paper, fonts: dict[str, QFont], page: int = 0) -> list[int]:
    """The lines of a page, in points from its top, on which anything stands."""
    image = picture(laid_out(paper, fonts), page)
    bits, wide = memoryview(image.constBits()).cast("I"), image.bytesPerLine() // 4
    white = image.pixel(image.width() - 1, image.height() - 1)
    return [y for y in range(image.height()) if any(each != white for each in bits[y * wide : (y + 1) * wide])]
