"""What is done with the list itself: copying, pasting, comparing, printing, and the commands for all of it."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice

from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.queries import arrangements as queries
from ui.arrangements.browse import Browse
from ui.arrangements.list_paper import RegisterPaper
from ui.arrangements.paste_preview import PastePreview
from ui.kit.copying import as_table
from ui.page import Command, PageFrame, address_of

if TYPE_CHECKING:
    from ui.kit.printing import ListPaper, Paint

TWO = 2


class ListDeeds(QObject):
    """Acts on what the register shows; everything here is a command too."""

    toast = Signal(str, str)
    open_requested = Signal(str)
    paste_requested = Signal(str)
    edit_requested = Signal()

    def __init__(self, frame: PageFrame, browse: Browse, parent: QObject | None = None) -> None:
        """Act on a list."""
        super().__init__(parent)
        self._frame = frame
        self._browse = browse
        self._paper = RegisterPaper(frame, self)

    @cached_property
    def preview(self) -> PastePreview:
        """What pasted rows would become, built when the first ones are pasted."""
        return PastePreview(self._frame)

    @property
    def is_pasting(self) -> bool:
        """Whether the preview of pasted rows is shown."""
        return "preview" in self.__dict__ and self.preview.isVisible()

    def open_current(self) -> None:
        """Open the current arrangement."""
        self.open_requested.emit(address_of("arrangements", id=self._browse.list.table.current_id()))

    # --- clipboard ------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        shown = self._browse.list
        rows = [shown.texts_of(row) for row in shown.selected_rows()]
        mirrored = self._browse.isRightToLeft()
        QGuiApplication.clipboard().setMimeData(as_table(shown.titles(), rows, mirrored=mirrored))
        self.toast.emit(self.tr("The selected rows are copied with their headings."), "")

    def paste(self) -> None:
        """Show what the rows on the clipboard would become."""
        self.paste_requested.emit(QGuiApplication.clipboard().text())

    def compare(self) -> None:
        """Open the two selected arrangements side by side."""
        ids = self._browse.list.selected()
        if len(ids) == TWO:
            self.open_requested.emit(address_of("compare", left=str(ids[0]), right=str(ids[1])))

    # --- paper ----------------------------------------------------------------------------------------------------

    def listed(self) -> ListPaper:
        """Give the list as it goes on paper."""
        return self._paper.listed(self._browse)

    def print_list(self) -> None:
        """Open the print preview of the list."""
        from ui.kit import printing

        paper = self.listed()
        printing.preview(
            self._browse.window(), self._frame.look, printing.list_layout(), paper.words.title, self._paint_list(paper)
        )

    def _paint_list(self, paper: ListPaper) -> Paint:
        from ui.kit import printing

        return partial(printing.paint_list, paper, self._frame.look)

    def list_to_pdf(self) -> None:
        """Ask for a file and write the list into it."""
        name = f"{self._browse.list.table.objectName().partition('.')[0]}.pdf"
        self._frame.ask.save_file(self.tr("Save the list as PDF"), name, "PDF (*.pdf)", self.write_list)

    def write_list(self, path: Path) -> None:
        """Write the list as PDF."""
        from ui.kit import printing

        paper = self.listed()
        self._write(
            path,
            lambda file: printing.write_pdf(file, printing.list_layout(), paper.words.title, self._paint_list(paper)),
        )

    def print_record(self) -> None:
        """Open the print preview of the current arrangement."""
        from ui.kit import printing

        made = self._record()
        if made is not None:
            title, paint = made
            printing.preview(self._browse.window(), self._frame.look, printing.record_layout(), title, paint)

    def write_record(self, path: Path) -> None:
        """Write the current arrangement as PDF."""
        from ui.kit import printing

        made = self._record()
        if made is not None:
            title, paint = made
            self._write(path, lambda file: printing.write_pdf(file, printing.record_layout(), title, paint))

    def _record(self) -> tuple[str, Paint] | None:
        from ui.kit import printing

        id = read_id(self._browse.list.table.current_id())
        if id is None:
            return None
        detail = self._frame.bridge.ask(partial(queries.detail, id=id))
        words = self._paper.words(detail.row.reference)
        html = self._paper.record(detail)

        def paint(device: QPagedPaintDevice) -> None:
            printing.paint_record(html, words, self._frame.look, device)

        return detail.row.reference, paint

    def _write(self, path: Path, write: object) -> None:
        try:
            write(path)  # type: ignore[operator]
        except OSError as error:
            sentence = self.tr("The file could not be written: {reason}.").format(reason=error.strerror or str(error))
            advice = self.tr("Close it if it is open elsewhere, or choose another folder.")
            self._frame.bridge.failed.emit(Known("pdf_not_written", sentence, advice=advice))
            return
        self.toast.emit(self.tr("The file is written: {name}.").format(name=self._frame.words.isolate(path.name)), "")

    # --- commands -------------------------------------------------------------------------------------------------

    def commands(self, fixed: str, none: str) -> list[Command]:
        """Give the commands of the list; `fixed` and `none` say why nothing can be changed or is selected."""
        return [*self._record_commands(fixed, none), *self._file_commands(fixed, none), *self._view_commands()]

    def _record_commands(self, fixed: str, none: str) -> list[Command]:
        two = self._browse.list.table.selected_count() == TWO
        apart = "" if two else self.tr("Select two arrangements to compare them.")
        edit, compare = self.tr("Edit the cell"), self.tr("Compare the two selected")
        return [
            Command(
                "arrangements.edit", edit, self.edit_requested.emit, "F2", "pencil", "record", none or fixed, letter="E"
            ),
            Command("arrangements.compare", compare, self.compare, "", "columns", "record", apart),
        ]

    def _file_commands(self, fixed: str, none: str) -> list[Command]:
        empty = "" if self._browse.list.model.rowCount() else self.tr("The list is empty.")
        record = self.tr("Print the arrangement…")
        return [
            Command("arrangements.copy", self.tr("Copy as table"), self.copy, "Ctrl+C", "copy", "edit", none),
            Command(
                "arrangements.paste",
                self.tr("Paste rows from a spreadsheet"),
                self.paste,
                "Ctrl+V",
                "clipboard",
                "edit",
                fixed,
            ),
            Command(
                "arrangements.print", self.tr("Print the list…"), self.print_list, "Ctrl+P", "printer", "file", empty
            ),
            Command(
                "arrangements.pdf", self.tr("Save the list as PDF…"), self.list_to_pdf, "", "download", "file", empty
            ),
            Command("arrangements.print_record", record, self.print_record, "", "printer", "file", none),
        ]

    def _view_commands(self) -> list[Command]:
        browse, views = self._browse, self._browse.views
        grouped = [
            Command(
                f"arrangements.group.{key or 'none'}",
                self._grouping(key, label),
                partial(browse.columns.group_by, key),
                menu="view",
            )
            for key, label in browse.columns.groups()
        ]
        unedited = "" if views.edited else self.tr("The view is as it was saved.")
        return [
            Command(
                "arrangements.columns", self.tr("Choose columns…"), browse.columns.open, icon="columns", menu="view"
            ),
            *grouped,
            Command(
                "arrangements.view.save",
                self.tr("Save the view"),
                views.save,
                icon="bookmark",
                menu="view",
                reason=unedited,
            ),
            Command(
                "arrangements.view.save_as",
                self.tr("Save as a new view…"),
                views.save_as,
                menu="view",
                asks=self.tr("Name of the view"),
                take=views.named.emit,
            ),
            Command(
                "arrangements.filter",
                self.tr("Filter the list…"),
                browse.filter.focus_field,
                menu="view",
                asks=self.tr("Filter, such as type:mou"),
                take=browse.filter.submitted.emit,
            ),
            Command(
                "arrangements.view.revert",
                self.tr("Revert the view"),
                views.revert_requested.emit,
                menu="view",
                reason=unedited,
            ),
            *(
                Command(
                    f"arrangements.view.{key}",
                    self.tr("Show view: {name}").format(name=label),
                    partial(views.pick, key),
                    menu="view",
                )
                for key, label in browse.own.every()
            ),
        ]

    def _grouping(self, key: str, label: str) -> str:
        return self.tr("Group by: {field}").format(field=label) if key else self.tr("Do not group")
