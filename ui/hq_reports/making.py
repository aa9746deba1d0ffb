"""Makes the workbook as a job that can be stopped, and says in a note what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from commonservices.errors import Known, RuleBroken
from commonservices.reports.headquarters import Exported, suggested_name
from ui.hq_reports import work
from ui.hq_reports.choices import Choice
from ui.hq_reports.lists import AGREES, grouped
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.layout import row
from ui.kit.notes import Note
from ui.page import PageFrame

_DRAFT: Final = "_DRAFT"


class Making(QObject):
    """Asks where to, makes the workbook, and keeps the folder of the last one."""

    problem = Signal(str)
    made = Signal(object)
    changed = Signal()

    def __init__(self, frame: PageFrame, choice: Callable[[], Choice], parent: QObject) -> None:
        """Make the note, hidden until there is something to say."""
        super().__init__(parent)
        self._frame, self._words, self._choice = frame, frame.words, choice
        self._job: Job | None = None
        self.folder: Path | None = None
        self.note = Note(frame.look, "", tone="good", name="hq_reports.result")
        self.folder_button = Button(frame.look, self.tr("Open folder"), "link", name="hq_reports.folder")
        link = row(None, 0)
        link.addWidget(self.folder_button)
        link.addStretch(1)
        self.note.body.addLayout(link)
        self.note.hide()
        self.folder_button.clicked.connect(self.open_folder)

    @property
    def running(self) -> bool:
        """Whether a workbook is being made."""
        return self._job is not None

    @property
    def blocker(self) -> str:
        """Why no workbook can be begun now."""
        return self.tr("A workbook is being made.") if self.running else ""

    @Slot()
    def export(self) -> None:
        """Ask where to, then make the workbook."""
        self._begin("")

    @Slot()
    def save_draft(self) -> None:
        """Make the workbook under a name that says that it is a draft."""
        self._begin(_DRAFT)

    def stop(self) -> None:
        """Stop making it; a file of before stays as it was."""
        if self._job is not None:
            self._job.stop()

    def _begin(self, mark: str) -> None:
        if self.running:
            self.problem.emit(self.blocker)
            return
        choice = self._choice()
        period = choice.period
        name = suggested_name(self._frame.bridge.office, period.start, period.end, choice.basis)
        if mark:
            name = name.replace(".xlsx", f"{mark}.xlsx")
        filters = self.tr("Excel workbook (*.xlsx)")
        self._frame.ask.save_file(self.tr("Export workbook"), name, filters, partial(self.write, choice))

    def write(self, choice: Choice, path: Path) -> None:
        """Make a workbook into a file."""
        doing, jobs = partial(work.exported, self._frame.bridge.office, path, choice), self._frame.jobs
        title = self.tr("Making {name}").format(name=path.name)
        self._job = jobs.run(title, doing, done=self._on_made, failed=self._on_failed, stopped=self._on_stopped)
        self.changed.emit()

    @Slot(object)
    def _on_made(self, done: Exported) -> None:
        self._job = None
        self.folder = done.path.parent
        name = self._words.isolate(done.path.name)
        if done.differences:
            title = self.tr("{name} does not tie out: every sheet is marked DRAFT, CHECK FAILED").format(name=name)
            self.note.set_note(title, " ".join((*done.differences, *done.notes)), "crit")
        else:
            self.say_made(self.tr("{name} is made and ties out").format(name=name), done)
        self.note.show()
        self.folder_button.show()
        self.changed.emit()
        self.made.emit(done)

    def say_made(self, title: str, done: Exported) -> None:
        """Say what a workbook holds that ties out."""
        words = self.tr("{rows} rows, {figures} figures agree with the register. Fingerprint {sha256}").format(
            rows=self._words.number(sum(done.rows.values())),
            figures=self._words.number(sum(each.state == AGREES for each in done.figures)),
            sha256=self._words.isolate(grouped(done.sha256)),
        )
        self.note.set_note(title, " ".join((words, *done.notes)), "good")
        self.folder_button.hide()
        self.note.show()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Known):
            message, advice = self._words.known(error)
        elif isinstance(error, RuleBroken):
            message, advice = self._words.rule(error), ""
        else:
            self._job = None
            self.changed.emit()
            raise error
        self._say_none(self.tr("No workbook was made"), f"{message} {advice}".strip(), "crit")
        self.problem.emit(message)

    @Slot()
    def _on_stopped(self) -> None:
        said = self.tr("No workbook was made, and a file of before is as it was.")
        self._say_none(self.tr("Stopped"), said, "info")

    def _say_none(self, title: str, said: str, tone: str) -> None:
        self._job = None
        self.note.set_note(title, said, tone)
        self.folder_button.hide()
        self.note.show()
        self.changed.emit()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last workbook in the system's file window."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
