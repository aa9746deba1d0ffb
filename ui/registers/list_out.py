"""Taking lists under tabs away: as a table on the clipboard, on paper, as a PDF."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kit.paper import ListPaper
from ui.page import Command, PageFrame
from ui.printing import PaperOut, ready
from ui.registers.tabbed_lists import TabbedLists


class ListOut(QWidget):
    """Copies and prints the list that is shown."""

    toast = Signal(str, str)

    def __init__(self, frame: PageFrame, lists: TabbedLists, place: str, title: str, parent: QWidget) -> None:
        """Take away what the lists of a place show."""
        super().__init__(parent)
        self.hide()
        self._lists, self._place, self._title = lists, place, title
        self.papers = PaperOut(frame, parent)
        self.papers.told.connect(self.toast)

    def commands(self) -> list[Command]:
        """Give copying and printing."""
        rows = self._lists.table.model()
        empty = "" if rows is not None and rows.rowCount() else self.tr("The list is empty.")
        copy, printed, pdf = self.tr("Copy as table"), self.tr("Print the list…"), self.tr("Save the list as PDF…")
        return [
            Command(f"{self._place}.copy", copy, self.copy, "Ctrl+C", "copy", "edit", empty),
            Command(f"{self._place}.print", printed, self.print_list, "Ctrl+P", "printer", "file", empty),
            Command(f"{self._place}.pdf", pdf, self.list_to_pdf, "", "download", "file", empty),
        ]

    def copy(self) -> None:
        """Put the rows shown on the clipboard as a table."""
        self.toast.emit(self.tr("%n row(s) copied.", "", self._lists.copy()), "")

    def print_list(self) -> None:
        """Open the print preview of the list."""
        self.papers.preview(ready(self.paper()))

    def list_to_pdf(self) -> None:
        """Ask for a file and write the list into it."""
        paper = self.paper()
        self.papers.ask(self.tr("Save the list as PDF"), paper.words.title, ready(paper))

    def paper(self) -> ListPaper:
        """Give the list as it goes on paper."""
        label = self._lists.lists[self._lists.view].label
        return self._lists.paper(self.papers.words(f"{self._title} · {label}", self._lists.text))
