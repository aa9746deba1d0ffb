"""Papers as a PDF or before a printer: always in the light look, in black, with a foot that says what it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QPicture

from commonservices.jobs import Tell, silent
from ui.kit.appearance import Appearance
from ui.kit.paper import POINTS, ListPaper, Paper, Sheets, paper_fonts
from ui.kit.paper_list import ListSheets
from ui.kit.paper_text import TextSheets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


class Drawn:
    """The pages of a paper drawn once, so that showing them again costs little."""

    def __init__(self, paper: Paper, fonts: Fonts, tell: Tell = silent) -> None:
        """Draw every page; it may be done away from the window."""
        self.paper, self._fonts = paper, fonts
        sheets = laid_out(paper, fonts, tell=tell)
        self._pages = []
        for page in range(sheets.count):
            tell(page, sheets.count, "pages")
            self._pages.append(QPicture())
            painter = QPainter(self._pages[-1])
            sheets.draw(page, painter)
            painter.end()

    def paint(self, device: QPagedPaintDevice) -> None:
        """Put the pages on a device; one whose paper was set up otherwise gets pages of its own."""
        if not device.pageLayout().isEquivalentTo(self.paper.layout):
            _paint(laid_out(self.paper, self._fonts, device.pageLayout()), device)
            return
        painter = QPainter(device)
        scale = self._pages[0].logicalDpiX() / POINTS  # a picture turns its own dots into those of the device
        painter.scale(scale, scale)
        for number, page in enumerate(self._pages):
            if number:
                device.newPage()
            painter.drawPicture(0, 0, page)
        painter.end()


def preview(parent: QWidget, look: Appearance, drawn: Drawn) -> QWidget:
    """Open the preview from which a person prints; it paints again whenever the page is set up otherwise."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    title = drawn.paper.words.title
    dialog = QPrintPreviewDialog(parent)  # it owns its printer, which therefore lives as long as it
    dialog.printer().setPageLayout(drawn.paper.layout)
    dialog.printer().setDocName(title)
    dialog.setObjectName("printing.preview")
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(partial(_on_paint, drawn))
    dialog.resize(look.px(900), look.px(640))
    dialog.open()
    return dialog


def _on_paint(drawn: Drawn, printer: QPagedPaintDevice) -> None:
    drawn.paint(printer)


__all__ = ["Drawn", "laid_out", "paper_fonts", "preview", "write_pdf"]
