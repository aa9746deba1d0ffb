"""What is done with a list itself: copying, printing, its columns, groups and views, each of them a command too."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Generic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.kit.copying import as_table
from ui.page import Command, PageFrame, address_of
from ui.printing import PaperOut
from ui.registers.browse import Browse
from ui.registers.list_paper import listed
from ui.registers.questions import RowT
from ui.registers.sheet_out import LIST_OF, Sheet, SheetOut


class ListDeeds(QObject, Generic[RowT]):
    """Acts on what a register shows."""

    toast = Signal(str, str)
    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, browse: Browse[RowT], parent: QObject | None = None) -> None:
        """Act on a list."""
        super().__init__(parent)
        self._browse, self._place = browse, browse.list.kind.place
        self.papers = PaperOut(frame, browse)
        self.papers.told.connect(self.toast)
        self.sheets = SheetOut(frame, self)
        self.sheets.toast.connect(self.toast)

    def open_current(self) -> None:
        """Open the current record."""
        self.open_requested.emit(address_of(self._place, id=self._browse.list.table.current_id()))

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        shown = self._browse.list
        rows = [shown.texts_of(row) for row in shown.questions.rows([str(each) for each in shown.selected()])]
        mirrored = self._browse.isRightToLeft()
        QGuiApplication.clipboard().setMimeData(as_table(shown.titles(), rows, mirrored=mirrored))
        self.toast.emit(self.tr("The selected rows are copied with their headings."), "")

    def print_list(self) -> None:
        """Open the print preview of the list."""
        self.papers.preview(listed(self._browse, self.papers))

    def list_to_pdf(self) -> None:
        """Ask for a file and write the list into it."""
        self.papers.ask(self.tr("Save the list as PDF"), self._place, listed(self._browse, self.papers))

    def list_as_sheet(self) -> None:
        """Ask for a language and a file, and write the list as a sheet to fill in."""
        self.sheets.ask(self.sheet())

    def sheet(self) -> Sheet:
        """Give what would be handed out: the rows selected when there are several, else all that are shown."""
        browse, shown = self._browse, self._browse.list
        several = shown.table.selected_count() > 1
        query = replace(shown.model.query, quick=False)
        ids = shown.selected() if several else shown.questions.ids(query, 0, shown.questions.count(query))
        how = [browse.views.label() if browse.views.current != "all" else "", browse.filter.sentence()]
        how += [self.tr("%n row(s) selected", "", len(ids))] if several else []
        return Sheet(LIST_OF[shown.kind.kind], lambda _office: ids, " · ".join(each for each in how if each))

    # --- commands -------------------------------------------------------------------------------------------------

    def file_commands(self, none: str) -> list[Command]:
        """Give copying and printing; `none` says why there is nothing to copy."""
        place, empty = self._place, "" if self._browse.list.model.rowCount() else self.tr("The list is empty.")
        copy, pdf = self.tr("Copy as table"), self.tr("Save the list as PDF…")
        printed = self.tr("Print the list…")
        returning = self._browse.list.kind.kind in LIST_OF
        return [
            Command(f"{place}.copy", copy, self.copy, "Ctrl+C", "copy", "edit", none),
            Command(f"{place}.print", printed, self.print_list, "Ctrl+P", "printer", "file", empty),
            Command(f"{place}.pdf", pdf, self.list_to_pdf, "", "download", "file", empty),
            *([self.sheets.command(f"{place}.sheet", self.list_as_sheet, empty)] if returning else []),
        ]

    def view_commands(self) -> list[Command]:
        """Give the columns, groups, filter and views of the list."""
        browse, views = self._browse, self._browse.views
        grouped = [
            Command(
                f"{self._place}.group.{key or 'none'}",
                self._grouping(key, label),
                partial(browse.columns.group_by, key),
                menu="view",
            )
            for key, label in browse.columns.groups()
        ]
        unedited = "" if views.edited else self.tr("The view is as it was saved.")
        return [
            Command(
                f"{self._place}.columns", self.tr("Choose columns…"), browse.columns.open, icon="columns", menu="view"
            ),
            *grouped,
            Command(
                f"{self._place}.view.save",
                self.tr("Save the view"),
                views.save,
                icon="bookmark",
                menu="view",
                reason=unedited,
            ),
            Command(
                f"{self._place}.view.save_as",
                self.tr("Save as a new view…"),
                views.save_as,
                menu="view",
                asks=self.tr("Name of the view"),
                take=views.named.emit,
            ),
            Command(
                f"{self._place}.filter",
                self.tr("Filter the list…"),
                browse.filter.focus_field,
                menu="view",
                asks=browse.filter.hint(),
                take=browse.filter.submitted.emit,
            ),
            Command(
                f"{self._place}.view.revert",
                self.tr("Revert the view"),
                views.revert_requested.emit,
                menu="view",
                reason=unedited,
            ),
            *(
                Command(
                    f"{self._place}.view.{key}",
                    self.tr("Show view: {name}").format(name=label),
                    partial(views.pick, key),
                    menu="view",
                )
                for key, label in browse.own.every()
            ),
        ]

    def _grouping(self, key: str, label: str) -> str:
        return self.tr("Group by: {field}").format(field=label) if key else self.tr("Do not group")
