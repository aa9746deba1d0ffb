"""Headquarters reports: the workbook of a period as Excel will show it, its tie-out, and what was sent before."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.reports.headquarters import Exported
from commonservices.reports.hq.rehearsal import Rehearsal
from commonservices.reports.submitting import Submitted
from ui.hq_reports import work
from ui.hq_reports.chips import Chips
from ui.hq_reports.choices import Choice, Choices
from ui.hq_reports.comparing import Comparing
from ui.hq_reports.made_part import MadePart
from ui.hq_reports.making import Making
from ui.hq_reports.page_commands import commands_of
from ui.hq_reports.preview_page import PreviewPage
from ui.hq_reports.submit_part import SubmitPart
from ui.hq_reports.templates_part import TemplatesPart
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column
from ui.page import Command, Page, PageFrame, PageHeader


class HqReportsPage(Page):
    """The page of the workbook for Headquarters."""

    place: ClassVar[str] = "hq_reports"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the register is read when it is opened."""
        super().__init__(frame, parent)
        self._read_job: Job | None = None
        self._opened = False
        look = self.look
        own = frame.bridge.ask(Office.profile)
        self.choices = Choices(look, frame.words, self.today(), own.fiscal_calendar if own else "JUL_JUN")
        self.comparing = Comparing(frame, self.choices, self)
        self.header = PageHeader(look, self.title(), name="hq_reports.header")
        self.settings_button = Button(
            look, self.tr("Change settings"), icon="sliders-horizontal", name="hq_reports.settings"
        )
        self.draft_button = Button(look, self.tr("Save as draft"), icon="file", name="hq_reports.draft")
        self.submit_button = Button(look, self.tr("Submit to Headquarters…"), icon="lock", name="hq_reports.submit")
        self.export_button = Button(
            look, self.tr("Export workbook…"), "primary", icon="file-spreadsheet", name="hq_reports.export"
        )
        for button in (self.settings_button, self.draft_button, self.submit_button, self.export_button):
            self.header.buttons.addWidget(button)
        self.chips = Chips(frame)
        self.making = Making(frame, lambda: self.choices.choice, self)
        self.shown = PreviewPage(frame, self.making.note)
        self.submit_part, self.made_part = SubmitPart(frame), MadePart(frame)
        self.templates_part = TemplatesPart(frame)
        self.choices.hide()
        self.stack = QStackedWidget()
        for page in (self.shown, self.submit_part, self.made_part, self.templates_part):
            self.stack.addWidget(page)
        box = column(self)
        for widget in (self.header, self.chips, self.choices, HLine()):
            box.addWidget(widget)
        box.addWidget(self.stack, 1)
        self._wire()

    def _wire(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.stack.currentChanged.connect(self._on_turned)
        self.comparing.chosen.connect(self._on_choice)
        self.settings_button.clicked.connect(self.change_settings)
        self.draft_button.clicked.connect(self.making.save_draft)
        self.submit_button.clicked.connect(self.ask_to_submit)
        self.export_button.clicked.connect(self.making.export)
        self.making.problem.connect(self.problem)
        self.making.made.connect(self._on_made)
        self.making.changed.connect(self._on_making)
        self.shown.open_requested.connect(self.open_requested)
        self.shown.problem.connect(self.problem)
        self.shown.status_text.connect(self.status_text)
        for part in (self.submit_part, self.made_part, self.templates_part):
            part.left.connect(self.show_preview)
            part.problem.connect(self.problem)
        self.submit_part.submitted.connect(self._on_submitted)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("HQ reports")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a period, basis, language and sheet, and rehearse the workbook."""
        before = self.choices.choice
        if address.get("sheet"):
            self.shown.key = address["sheet"]
            self.shown.show_sheet(self.shown.key)
        self.choices.take(address.get("period", ""), address.get("basis", ""), address.get("language", ""))
        if not self._opened or self.choices.choice != before:
            self._opened = True
            self.reload()

    def address(self) -> Mapping[str, str]:
        """Give period, basis and language to come back to."""
        choice = self.choices.choice
        return {"period": choice.period.key, "basis": choice.basis, "language": choice.language}

    def reload(self) -> None:
        """Rehearse the workbook anew, as a job; what is shown stays until it is done."""
        if not self._opened:
            return
        if self._read_job is not None:
            self._read_job.stop()
        choice = self.choices.choice
        start, end = choice.period.start, choice.period.end
        first = self.words.month_alone(start) if start.year == end.year else self.words.month_name(start)
        self.header.set_detail(self.tr("{first} to {last}").format(first=first, last=self.words.month_name(end)))
        self.chips.show_choice(choice, self.choices.period_name(), None)
        self.shown.show_reading()
        self.made_part.reload()
        self.templates_part.reload()
        doing = partial(work.rehearsed, self.bridge.office, choice)
        title = self.tr("Reading the register")
        self._read_job = self.jobs.run(title, doing, done=self._on_read, failed=self._on_unread, quiet=True)

    def refresh(self, changes: Changes) -> None:
        """Take up a change: any of them may change a figure."""
        self.reload()

    def leave(self) -> None:
        """Stop reading; an export goes on."""
        if self._read_job is not None:
            self._read_job.stop()
            self._read_job = None
            self.stale()

    def escape(self) -> bool:
        """Go back to the preview."""
        if self.stack.currentWidget() is self.shown or self.submit_part.running:
            return False
        self.show_preview()
        return True

    def regions(self) -> list[QWidget]:
        """Give the settings, the sheets, the preview and the checks; or what stands in their place."""
        settings = self.choices.period if not self.choices.isHidden() else self.settings_button
        made, templates = self.made_part, self.templates_part
        places: dict[QWidget | None, list[QWidget]] = {
            self.submit_part: [self.submit_part.back],
            made: [made.verify, made.sent_list, made.earlier_list],
            templates: [templates.add, templates.table],
            self.shown: [self.shown.sheet_list, self.shown.preview.table, *self.shown.panel.links()[:1]],
        }
        return [settings, *(each for each in places[self.stack.currentWidget()] if each.isVisibleTo(self))]

    def commands(self) -> list[Command]:
        """Give what can be done here."""
        return commands_of(self)

    # --- the rehearsal --------------------------------------------------------------------------------------------

    @Slot()
    def _on_choice(self) -> None:
        self.address_changed.emit()
        self._opened = True
        self.making.note.hide()
        self.reload()

    @Slot(object)
    def _on_read(self, found: tuple[Choice, Rehearsal]) -> None:
        choice, rehearsal = found
        if choice == self.choices.choice:
            self._read_job = None
            self.chips.show_choice(choice, self.choices.period_name(), rehearsal)
            self.shown.show_rehearsal(rehearsal)
            self.commands_changed.emit()

    @Slot(object)
    def _on_unread(self, error: Exception) -> None:
        """Say why there is nothing to see; a workbook that is gone meanwhile is compared with no more."""
        self._read_job = None
        if not isinstance(error, Known | OSError):
            raise error
        self.choices.compare_with(None)
        said = self.words.known(error) if isinstance(error, Known) else (self.tr("The file cannot be read."), "")
        self.shown.panel.show_fault(*said)
        self.problem.emit(said[0])

    def next_check(self, step: int = 1) -> None:
        """Go to the next check that needs a look."""
        self.stack.setCurrentWidget(self.shown)
        self.shown.next_check(step)

    # --- what stands in place of the preview ----------------------------------------------------------------------

    @Slot()
    def show_preview(self) -> None:
        """Show the sheets and their checks again."""
        self.stack.setCurrentWidget(self.shown)
        self.shown.sheet_list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_turned(self, _place: int) -> None:
        """Show the buttons of the preview only beside the preview."""
        for button in (self.draft_button, self.submit_button, self.export_button):
            button.setVisible(self.stack.currentWidget() is self.shown)

    @Slot()
    def change_settings(self) -> None:
        """Show the boxes that say what the workbook is made of, or put them away."""
        self.choices.setVisible(self.choices.isHidden())
        (self.settings_button if self.choices.isHidden() else self.choices.period).setFocus()

    @Slot()
    def ask_to_submit(self) -> None:
        """Show what submitting does; nothing is done before its button is pressed."""
        if self.shown.rehearsal is None or self._read_job is not None:
            self.problem.emit(self.tr("The register is still being read."))
        elif self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
        else:
            self.stack.setCurrentWidget(self.submit_part)
            self.submit_part.begin(self.choices.choice, self.shown.rehearsal)

    @Slot(object)
    def _on_submitted(self, done: Submitted) -> None:
        reference = self.words.isolate(done.record.reference)
        self.show_preview()
        self.making.say_made(self.tr("{reference} is submitted and kept").format(reference=reference), done.exported)
        self.bridge.announce(done.changes)
        self.toast_requested.emit(self.tr("{reference} is submitted.").format(reference=reference), "")

    def show_made(self) -> None:
        """Show what was submitted and made before."""
        self.stack.setCurrentWidget(self.made_part)
        self.made_part.begin()

    def show_templates(self) -> None:
        """Show the workbooks of desks."""
        self.stack.setCurrentWidget(self.templates_part)
        self.templates_part.begin(self.choices.choice)

    def verify_workbook(self) -> None:
        """Ask for a workbook and say whether it ties out."""
        self.show_made()
        self.made_part.choose_to_verify()

    # --- the export -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_made(self, done: Exported) -> None:
        self.stack.setCurrentWidget(self.shown)
        read = self.shown.rehearsal
        current = read is not None and read.survey.period == self.choices.choice.period
        self.shown.panel.show_exported(done.figures, read.survey if read is not None and current else None)
        self.made_part.reload()
        self.toast_requested.emit(self.tr("The workbook is made: {name}").format(name=done.path.name), "")

    @Slot()
    def _on_making(self) -> None:
        for button in (self.export_button, self.draft_button):
            button.set_blocker(self.making.blocker)
        self.commands_changed.emit()
