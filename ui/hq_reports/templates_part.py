"""The workbooks that Headquarters desks hand out: their mappings kept here, and filled with the figures of a period."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions import sheet_templates as acts
from commonservices.domain.arrangements import Document
from commonservices.domain.sheets.records import SheetTemplate
from commonservices.queries import sheet_templates
from commonservices.reports.templates import Filled, Finding
from ui.hq_reports import work
from ui.hq_reports.choices import Choice
from ui.hq_reports.work import Kept
from ui.hq_reports.work_note import WorkNote
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.papers.deeds import PaperDeeds
from ui.papers.scratch import Scratch
from ui.words import Words

PLACE: Final = "hq_reports.templates"


class TemplatesPart(QWidget):
    """The list of desks' workbooks with what can be done with the chosen one."""

    left = Signal()
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list, empty until it is shown."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._choice: Choice | None = None
        look = frame.look
        self.setObjectName(PLACE)
        self.setAccessibleName(self.tr("Workbooks of Headquarters desks"))
        said = self.tr("A desk hands out a workbook of its own? Keep its mapping here and fill it with a period.")
        self.said = Text(look, said, "body", "text2", wrap=True)
        self.add = Button(look, self.tr("Keep a workbook or mapping…"), name=f"{PLACE}.add")
        self.fill = Button(look, self.tr("Fill it…"), name=f"{PLACE}.fill")
        self.remove = Button(look, self.tr("Remove it"), name=f"{PLACE}.remove")
        self.opened = Button(look, self.tr("Open the workbook"), name=f"{PLACE}.open")
        self.deeds = PaperDeeds(frame, Scratch(), self)
        self.back = Button(look, self.tr("Back to the preview"), "link", name=f"{PLACE}.back")
        self.note = WorkNote(frame, f"{PLACE}.note", f"{PLACE}.findings")
        self.findings = self.note.lines
        self.note.problem.connect(self.problem)
        self.model = template_rows(self._words)
        self.table = Register(look, f"{PLACE}.list", self.accessibleName(), row=28)
        self.table.setSelectionMode(Register.SelectionMode.SingleSelection)
        self.table.set_model(self.model)
        buttons = row(None, 8)
        for button in (self.fill, self.opened, self.add, self.remove, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = column(self, 8)
        box.addWidget(self.said)
        box.addLayout(buttons)
        box.addWidget(self.note)
        box.addWidget(self.table, 1)
        box.addStretch(0)
        inset(self, 16, 12, 16, 12)
        self.note.hide()
        self.add.clicked.connect(self.choose)
        self.fill.clicked.connect(self.choose_to_fill)
        self.remove.clicked.connect(self.remove_current)
        self.opened.clicked.connect(self.open_kept)
        self.deeds.not_opened.connect(self.problem)
        self.back.clicked.connect(self.left)

    def begin(self, choice: Choice) -> None:
        """Show what is kept; a workbook is filled with this period."""
        self._choice = choice
        self.reload()
        self.note.hide()
        target = self.table if self.model.rowCount() else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list anew."""
        self.model.set_rows(self._frame.bridge.ask(sheet_templates.all_newest))
        kept = bool(self.model.rowCount())
        for part in (self.table, self.fill, self.opened, self.remove):
            part.setVisible(kept)
        if kept and not self.table.current_id():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def current(self) -> SheetTemplate | None:
        """Give the chosen mapping; without one it is said what to do."""
        found = self.model.row(self.table.currentIndex().row())
        if found is None:
            self.problem.emit(self.tr("Keep a workbook first."))
        return found

    @Slot()
    def choose(self) -> None:
        """Ask for a desk's workbook or for a mapping that travelled as a file, and keep it."""
        filters = self.tr("Workbooks and mappings (*.xlsx *.xlsm *.toml *.json)")
        self._frame.ask.open_file(self.tr("Keep a workbook or mapping"), filters, self._keep)

    def _keep(self, path: Path) -> None:
        title = self.tr("Reading {name}").format(name=path.name)
        self.note.run(title, partial(work.kept, self._frame.bridge.office, path), self._on_kept)

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self._frame.bridge.announce(kept.changes)
        self.reload()
        self.table.setCurrentIndex(self.model.index(self.model.row_of(kept.name) or 0, 0))
        title = self.tr("{name} is kept; it fills %n place(s)", "", kept.places).format(
            name=self._words.isolate(kept.name)
        )
        left = self.tr("%n name(s) or heading(s) of it mean nothing here and stay as they are.", "", kept.left)
        self.note.say(title, left if kept.left else "", "good", self._told(kept.findings))

    @Slot()
    def choose_to_fill(self) -> None:
        """Ask where the filled workbook goes; before it for the desk's workbook, where that is not kept."""
        found = self.current()
        kept = self._workbook(found) if found is not None else None
        if found is not None and kept is not None:
            self._ask_where(found, Path(kept.file_name), None)
        elif found is not None:
            filters = self.tr("Excel workbook (*.xlsx *.xlsm)")
            self._frame.ask.open_file(self.tr("The desk's workbook"), filters, partial(self._fill_from, found))

    def _workbook(self, template: SheetTemplate) -> Document | None:
        return self._frame.bridge.ask(lambda office: sheet_templates.workbook_of(office, template))

    def _fill_from(self, template: SheetTemplate, source: Path) -> None:
        self._ask_where(template, source, source)

    def _ask_where(self, template: SheetTemplate, named: Path, source: Path | None) -> None:
        filters = self.tr("Excel workbook (*.xlsx *.xlsm)")
        name = f"{named.stem}_{self.tr('filled')}{named.suffix}"
        self._frame.ask.save_file(self.tr("Fill it"), name, filters, partial(self._fill_to, template, source))

    @Slot()
    def open_kept(self) -> None:
        """Open a copy of the desk's workbook as it was handed out."""
        found = self.current()
        if found is None:
            return
        paper = self._workbook(found)
        if paper is None:
            self.problem.emit(
                self.tr("Only the mapping of {name} is kept.").format(name=self._words.isolate(found.name))
            )
            return
        self.deeds.open_copy(paper)

    def _fill_to(self, template: SheetTemplate, source: Path | None, out: Path) -> None:
        if self._choice is not None:
            doing = partial(work.filled, self._frame.bridge.office, template, source, out, self._choice)
            self.note.run(self.tr("Making {name}").format(name=out.name), doing, self._on_filled)

    @Slot(object)
    def _on_filled(self, done: Filled) -> None:
        title = self.tr("{name} is filled").format(name=self._words.isolate(done.path.name))
        text = self.tr("%n cell(s) were written and read back; everything else is as the desk made it.", "", done.cells)
        self.note.say(title, text, "good", self._told(done.findings))

    def _told(self, findings: Sequence[Finding]) -> list[str]:
        return [self._words.known(each.said())[0] for each in findings]

    @Slot()
    def remove_current(self) -> None:
        """Remove the chosen mapping with all its versions; undo brings them back."""
        found = self.current()
        if found is not None and self._frame.bridge.do(partial(acts.remove, name=found.name)) is not None:
            self.note.hide()
            self.reload()


def template_rows(words: Words) -> ListRows[SheetTemplate]:
    """Give the model of the mappings that are kept."""
    text = QCoreApplication.translate
    return ListRows(
        [
            Column("name", text("HqReports", "Name"), lambda row: words.isolate(row.name), 240, elastic=True),
            Column("version", text("HqReports", "Version"), lambda row: words.number(row.version), 80, "end", "number"),
            Column("note", text("HqReports", "Note"), lambda row: row.note, 240),
            Column(
                "sha256",
                text("HqReports", "Fingerprint"),
                lambda row: words.isolate((row.sha256 or b"").hex()[:12]),
                120,
                tip=lambda row: (row.sha256 or b"").hex(),
            ),
        ],
        lambda row: row.name,
    )
