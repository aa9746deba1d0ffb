"""Headquarters reports: choose a period, see what the workbook will hold and lack, make it, find earlier ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from commonservices.domain.changes import Changes
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import workbook
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.headquarters import Exported, export, suggested_name
from ui.hq_reports.checks_panel import ChecksPanel
from ui.hq_reports.choices import Choice, Choices
from ui.hq_reports.lists import SHEETS, SheetRow, export_rows, sheet_rows, tie_rows, ties
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.table import Register
from ui.kit.texts import SectionHeader, Text
from ui.page import Command, Page, PageFrame, PageHeader

_SHEETS_WIDTH: Final = 220
_GROUP: Final = 16
_TOLD: Final = {"surveying": "reading", "comparing": "checking", "saving": "writing"}


class HqReportsPage(Page):
    """The page of the workbook for Headquarters."""

    place: ClassVar[str] = "hq_reports"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the register is read when it is opened."""
        super().__init__(frame, parent)
        self._survey_job: Job | None = None
        self._export_job: Job | None = None
        self._folder: Path | None = None
        self._opened = False
        own = frame.bridge.ask(Office.profile)
        self.choices = Choices(frame.look, frame.words, self.today(), own.fiscal_calendar if own else "JUL_JUN")
        self.header = PageHeader(frame.look, self.title(), name="hq_reports.header")
        self.export_button = Button(
            frame.look, self.tr("Export workbook…"), "primary", icon="file-spreadsheet", name="hq_reports.export"
        )
        self.header.buttons.addWidget(self.export_button)
        self.panel = ChecksPanel(frame.look, frame.words)
        self.sheets = sheet_rows(frame.words)
        self.sheet_list = Register(frame.look, "hq_reports.sheets", self.tr("Sheets of the workbook"), row=28)
        self.sheet_list.set_model(self.sheets)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(self.choices)
        box.addWidget(HLine())
        beside = row(None, 0)
        left = QWidget()
        left.setFixedWidth(self.look.px(_SHEETS_WIDTH))
        under = column(left)
        under.addWidget(SectionHeader(self.look, self.tr("Sheets"), panel=True))
        under.addWidget(self.sheet_list, 1)
        inset(left, 12, 12, 8, 8)
        beside.addWidget(left)
        beside.addWidget(VLine())
        beside.addWidget(self._middle(), 1)
        beside.addWidget(VLine())
        beside.addWidget(self.panel)
        box.addLayout(beside, 1)

    def _middle(self) -> QWidget:
        middle = QWidget()
        box = column(middle, 8)
        self.note = Note(self.look, "", tone="good", name="hq_reports.result")
        self.folder_button = Button(self.look, self.tr("Open folder"), "link", name="hq_reports.folder")
        under = row(None, 0)
        under.addWidget(self.folder_button)
        under.addStretch(1)
        self.note.body.addLayout(under)
        self.note.hide()
        self.ties = tie_rows(self.words)
        self.tie_header = SectionHeader(self.look, self.tr("Counted again from the file"), panel=True)
        self.tie_list = Register(
            self.look, "hq_reports.ties", self.tr("Figures of the workbook and the register"), row=28
        )
        self.tie_list.set_model(self.ties)
        self.earlier = export_rows(self.words)
        self.earlier_header = SectionHeader(self.look, self.tr("Workbooks made before"), panel=True)
        self.earlier_list = Register(self.look, "hq_reports.earlier", self.tr("Workbooks made before"), row=28)
        self.earlier_list.set_model(self.earlier)
        for each in (self.note, self.tie_header):
            box.addWidget(each)
        box.addWidget(self.tie_list, 3)
        box.addWidget(self.earlier_header)
        box.addWidget(self.earlier_list, 2)
        self.none_yet = Text(self.look, self.tr("No workbook was made yet."), "body", "text2", name="hq_reports.none")
        box.addWidget(self.none_yet)
        box.addStretch(0)
        inset(middle, 16, 12, 16, 12)
        self.tie_header.hide()
        self.tie_list.hide()
        return middle

    def _wire(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.export_button.clicked.connect(self.start_export)
        self.folder_button.clicked.connect(self.open_folder)
        self.panel.open_requested.connect(self.open_requested)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("HQ reports")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a period, basis and language, and read what the workbook would hold."""
        before = self.choices.choice
        self.choices.take(address.get("period", ""), address.get("basis", ""), address.get("language", ""))
        if not self._opened or self.choices.choice != before:
            self._opened = True
            self.reload()

    def address(self) -> Mapping[str, str]:
        """Give period, basis and language to come back to."""
        choice = self.choices.choice
        return {"period": choice.period.key, "basis": choice.basis, "language": choice.language}

    def reload(self) -> None:
        """Read anew what the workbook would hold, as a job."""
        if not self._opened:
            return
        if self._survey_job is not None:
            self._survey_job.stop()
        choice = self.choices.choice
        span = self.tr("{first} to {last}").format(
            first=self.words.month_name(choice.period.start), last=self.words.month_name(choice.period.end)
        )
        self.header.set_detail(span)
        self._show_rows({})
        self.panel.show_reading()
        self._show_earlier()
        work = partial(_surveyed, self.bridge.office, choice)
        self._survey_job = self.jobs.run(self.tr("Reading the register"), work, done=self._on_survey, quiet=True)

    def _show_earlier(self) -> None:
        made = self.bridge.ask(workbook.exports)
        self.earlier.set_rows(made)
        self.earlier_list.setVisible(bool(made))
        self.none_yet.setHidden(bool(made))

    def refresh(self, changes: Changes) -> None:
        """Take up a change: any of them may change a count."""
        self.reload()

    def leave(self) -> None:
        """Stop reading; an export goes on."""
        if self._survey_job is not None:
            self._survey_job.stop()
            self._survey_job = None
            self.stale()

    def regions(self) -> list[QWidget]:
        """Give the boxes, the sheets, the lists and the checks."""
        lists = [each for each in (self.tie_list, self.earlier_list) if each.isVisibleTo(self)]
        links = [link for link in self.panel.links() if link.isVisibleTo(self)][:1]
        return [self.choices.period, self.sheet_list, *lists, *links]

    def commands(self) -> list[Command]:
        """Give the export and the folder of the last one."""
        running = self.tr("A workbook is being made.") if self._export_job is not None else ""
        none = "" if self._folder is not None else self.tr("No workbook was made in this window yet.")
        return [
            Command(
                "hq_reports.export",
                self.tr("Export workbook…"),
                self.start_export,
                icon="file-spreadsheet",
                menu="file",
                reason=running,
                primary=True,
            ),
            Command(
                "hq_reports.folder", self.tr("Open folder"), self.open_folder, icon="folder", menu="file", reason=none
            ),
            Command(
                "hq_reports.handover",
                self.tr("Handover pack…"),
                partial(self.open_requested.emit, "handover"),
                icon="package",
                menu="file",
            ),
            Command(
                "hq_reports.lens",
                self.tr("What served the priorities…"),
                partial(self.open_requested.emit, "lens"),
                icon="flag",
                menu="file",
            ),
        ]

    # --- the survey -----------------------------------------------------------------------------------------------

    @Slot()
    def _on_choice(self) -> None:
        self.address_changed.emit()
        self._opened = True
        self.reload()

    @Slot(object)
    def _on_survey(self, found: tuple[Choice, Survey]) -> None:
        choice, survey = found
        self._survey_job = None
        if choice == self.choices.choice:
            self._show_rows(survey.rows)
            self.panel.show_survey(survey)

    def _show_rows(self, rows: Mapping[str, int]) -> None:
        self.sheets.set_rows([SheetRow(key, rows.get(key)) for key in SHEETS])

    # --- the export -----------------------------------------------------------------------------------------------

    def start_export(self) -> None:
        """Ask where to, then make the workbook as a job that can be stopped."""
        if self._export_job is not None:
            self.problem.emit(self.tr("A workbook is being made."))
            return
        choice = self.choices.choice
        period = choice.period
        name = suggested_name(self.bridge.office, period.start, period.end, choice.basis)
        filters = self.tr("Excel workbook (*.xlsx)")
        self.ask.save_file(self.tr("Export workbook"), name, filters, partial(self._export_to, choice))

    def _export_to(self, choice: Choice, path: Path) -> None:
        work = partial(_exported, self.bridge.office, path, choice)
        title = self.tr("Making {name}").format(name=path.name)
        self._export_job = self.jobs.run(
            title, work, done=self._on_exported, failed=self._on_failed, stopped=self._on_stopped
        )
        self.export_button.set_blocker(self.tr("A workbook is being made."))
        self.commands_changed.emit()

    @Slot(object)
    def _on_exported(self, done: Exported) -> None:
        self._end_export()
        self._folder = done.path.parent
        total = sum(done.rows.values())
        title = self.tr("{name} is made and ties out").format(name=self.words.isolate(done.path.name))
        words = self.tr("{rows} rows, {figures} figures agree with the register. Fingerprint {sha256}").format(
            rows=self.words.number(total),
            figures=self.words.number(len(done.figures)),
            sha256=self.words.isolate(grouped(done.sha256)),
        )
        self.note.set_note(title, " ".join((words, *done.notes)), "good")
        self.ties.set_rows(ties(done))
        for each in (self.note, self.tie_header, self.tie_list, self.folder_button):
            each.show()
        self._show_earlier()
        self.commands_changed.emit()
        self.toast_requested.emit(self.tr("The workbook is made: {name}").format(name=done.path.name), "")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end_export()
        message = getattr(error, "message", "")
        if not message:
            raise error
        self.note.set_note(self.tr("No workbook was made"), f"{message} {getattr(error, 'advice', '')}".strip(), "crit")
        self.folder_button.hide()
        self.tie_header.hide()
        self.tie_list.hide()
        self.note.show()
        self.problem.emit(message)

    @Slot()
    def _on_stopped(self) -> None:
        self._end_export()
        self.note.set_note(
            self.tr("Stopped"), self.tr("No workbook was made, and a file of before is as it was."), "info"
        )
        self.folder_button.hide()
        self.note.show()

    def _end_export(self) -> None:
        self._export_job = None
        self.export_button.set_blocker("")
        self.commands_changed.emit()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last workbook in the system's file window."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def grouped(fingerprint: str) -> str:
    """Give a fingerprint in groups that a person can compare and a line can break between."""
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))


def _surveyed(office: Office, choice: Choice, tell: Tell) -> tuple[Choice, Survey]:
    return choice, workbook.survey(office, choice.period, tell)


def _exported(office: Office, path: Path, choice: Choice, tell: Tell) -> Exported:
    def told(step: int, of: int, key: str) -> None:
        plain = key.partition(":")[0]
        tell(step, of, _TOLD.get(plain, plain))

    period = choice.period
    return export(
        office, path, start=period.start, end=period.end, basis=choice.basis, language=choice.language, tell=told
    )
