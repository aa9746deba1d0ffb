"""What is done with a list itself: opening its row, copying, printing, writing it as a PDF."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.bills.part import BillsPart
from ui.kit.copying import rows_as_table
from ui.page import Command, PageFrame
from ui.printing import PaperOut

MOST_COPIED: Final = 5_000


class ListDeeds(QObject):
    """Acts on what the list of a place shows, each of them a command."""

    told = Signal(str, str)

    def __init__(self, frame: PageFrame, parent: QWidget) -> None:
        """Print over the window of a page."""
        super().__init__(parent)
        self.papers = PaperOut(frame, parent)
        self.papers.told.connect(self.told)

    def commands(self, part: BillsPart[Any], none: str) -> list[Command]:
        """Give the commands for one list; `none` says why there is no row."""
        empty = self.tr("The list is empty.") if none else ""
        opening, copy = partial(part.open_row, part.table.current_id()), partial(self.copy, part)
        printing, pdf = partial(self.print_list, part), partial(self.list_to_pdf, part)
        return [
            Command("bills.open", self.tr("Open the record"), opening, icon="eye", reason=none),
            Command("bills.copy", self.tr("Copy as table"), copy, "Ctrl+C", "copy", "edit", none),
            Command("bills.print", self.tr("Print the list…"), printing, "Ctrl+P", "printer", "file", empty),
            Command("bills.pdf", self.tr("Save the list as PDF…"), pdf, "", "download", "file", empty),
        ]

    def copy(self, part: BillsPart[Any]) -> None:
        """Put the rows shown on the clipboard as a table."""
        model = part.table.rows_model()
        if model is not None:
            places = range(min(model.rowCount(), MOST_COPIED))
            QGuiApplication.clipboard().setMimeData(rows_as_table(model, places, mirrored=part.isRightToLeft()))
            self.told.emit(self.tr("%n row(s) copied.", "", len(places)), "")

    def print_list(self, part: BillsPart[Any]) -> None:
        """Open the print preview of the list."""
        self.papers.preview(part.paper(self.papers))

    def list_to_pdf(self, part: BillsPart[Any]) -> None:
        """Ask for a file and write the list into it."""
        self.papers.ask(self.tr("Save the list as PDF"), part.title, part.paper(self.papers))
