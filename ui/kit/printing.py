"""Papers as a PDF or before a printer: always in the light look, in black, with a foot that says what it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from commonservices.jobs import Tell, silent
from ui.kit.appearance import Appearance
from ui.kit.paper import POINTS, ListPaper, Paper, Sheets, paper_fonts
from ui.kit.paper_list import ListSheets
from ui.kit.paper_text import TextSheets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.kit.preview import PaperPreview

_DPI: Final = 300
Fonts = dict[str, QFont]


def laid_out(paper: Paper, fonts: Fonts, layout: QPageLayout | None = None, tell: Tell = silent) -> Sheets:
    """Give the pages of a paper, on its own size of page unless another is wanted."""
    room = layout or paper.layout
    return ListSheets(paper, fonts, room) if isinstance(paper, ListPaper) else TextSheets(paper, fonts, room, tell)


def write_pdf(path: Path, paper: Paper, fonts: Fonts, tell: Tell = silent) -> int:
    """Write a PDF and give how many pages it has; until all is written the file that was there stays as it was.

    The pages are made in memory: the writer of pages says nothing of a disk that is full, a file does.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            sheets = laid_out(paper, fonts, tell=tell)
            made = QBuffer()
            made.open(QIODevice.OpenModeFlag.WriteOnly)
            writer = QPdfWriter(made)
            writer.setPageLayout(paper.layout)
            writer.setResolution(_DPI)
            writer.setTitle(paper.words.title)
            writer.setCreator("Common Services")
            _paint(sheets, writer, tell)
            file.write(made.data().data())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return sheets.count


def _paint(sheets: Sheets, device: QPagedPaintDevice, tell: Tell = silent) -> None:
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / POINTS
        painter.scale(scale, scale)
        for page in range(sheets.count):
            tell(page, sheets.count, "pages")
            if page:
                device.newPage()
            sheets.draw(page, painter)
    finally:
        painter.end()


# --- before the printer ---------------------------------------------------------------------------------------------


class LaidOut:
    """A paper shared out over its pages, each of which is drawn when it is wanted."""

    def __init__(self, paper: Paper, fonts: Fonts, tell: Tell = silent, layout: QPageLayout | None = None) -> None:
        """Lay the paper out; it may be done away from the window, which draws the pages afterwards."""
        self.paper, self._fonts = paper, fonts
        self.layout = layout or paper.layout
        self._sheets = laid_out(paper, fonts, self.layout, tell)
        self._sheets.move_to_window()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._sheets.count

    @property
    def sheet(self) -> QSizeF:
        """The size of a whole page in points, with its margins."""
        return self.layout.fullRect(QPageLayout.Unit.Point).size()

    def show(self, page: int, painter: QPainter, scale: float) -> None:
        """Draw a whole page, counted from 0, with so many pixels for a point."""
        painter.save()
        painter.scale(scale, scale)
        painter.translate(self.layout.paintRect(QPageLayout.Unit.Point).topLeft())
        self._sheets.draw(page, painter)
        painter.restore()

    def print_on(self, device: QPagedPaintDevice, tell: Tell = silent) -> None:
        """Put the pages on a device, laid out for its paper; it may be done away from the window."""
        _paint(laid_out(self.paper, self._fonts, device.pageLayout(), tell), device, tell)

    def anew(self, layout: QPageLayout, tell: Tell = silent) -> LaidOut:
        """Give the same paper on other pages."""
        return LaidOut(self.paper, self._fonts, tell, layout)


def preview(parent: QWidget, look: Appearance, pages: LaidOut) -> PaperPreview:
    """Open the preview from which a person prints."""
    from ui.kit.preview import PaperPreview

    dialog = PaperPreview(look, pages, parent)
    dialog.open()
    return dialog


__all__ = ["LaidOut", "laid_out", "paper_fonts", "preview", "write_pdf"]
