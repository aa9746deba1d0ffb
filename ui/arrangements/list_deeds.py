"""What is done with the list of arrangements: pasting, comparing, printing one, and all that every list can do."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from commonservices.domain.ids import read_id
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementRow
from ui.arrangements.browse import ArrangementBrowse
from ui.arrangements.paste_preview import PastePreview
from ui.arrangements.record_paper import ArrangementPaper
from ui.page import Command, PageFrame, address_of
from ui.registers.list_deeds import ListDeeds

TWO = 2


class ArrangementDeeds(ListDeeds[ArrangementRow]):
    """Acts on what the register of arrangements shows."""

    paste_requested = Signal(str)
    edit_requested = Signal()

    def __init__(self, frame: PageFrame, browse: ArrangementBrowse, parent: QObject | None = None) -> None:
        """Act on a list."""
        super().__init__(frame, browse, parent)
        self._frame = frame

    @cached_property
    def preview(self) -> PastePreview:
        """What pasted rows would become, built when the first ones are pasted."""
        return PastePreview(self._frame)

    @property
    def is_pasting(self) -> bool:
        """Whether the preview of pasted rows is shown."""
        return "preview" in self.__dict__ and self.preview.isVisible()

    def paste(self) -> None:
        """Show what the rows on the clipboard would become."""
        self.paste_requested.emit(QGuiApplication.clipboard().text())

    def compare(self) -> None:
        """Open the two selected arrangements side by side."""
        ids = self._browse.list.selected()
        if len(ids) == TWO:
            self.open_requested.emit(address_of("compare", left=str(ids[0]), right=str(ids[1])))

    def print_record(self) -> None:
        """Open the print preview of the current arrangement."""
        id = read_id(self._browse.list.table.current_id())
        if id is not None:
            detail = self._frame.bridge.ask(partial(queries.detail, id=id))
            self.papers.preview(ArrangementPaper(self._frame, self).made(detail, self.papers))

    # --- commands -------------------------------------------------------------------------------------------------

    def commands(self, fixed: str, none: str) -> list[Command]:
        """Give the commands of the list; `fixed` and `none` say why nothing can be changed or is selected."""
        two = self._browse.list.table.selected_count() == TWO
        apart = "" if two else self.tr("Select two arrangements to compare them.")
        edit, compare = self.tr("Edit the cell"), self.tr("Compare the two selected")
        paste, printed = self.tr("Paste rows from a spreadsheet"), self.tr("Print the arrangement…")
        begin = self.edit_requested.emit
        return [
            Command("arrangements.edit", edit, begin, "F2", "pencil", "record", none or fixed, letter="E"),
            Command("arrangements.compare", compare, self.compare, "", "columns", "record", apart),
            *self.file_commands(none),
            Command("arrangements.paste", paste, self.paste, "Ctrl+V", "clipboard", "edit", fixed),
            Command("arrangements.print_record", printed, self.print_record, "", "printer", "file", none),
            *self.view_commands(),
        ]
