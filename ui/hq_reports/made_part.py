"""What was submitted and made before: made again with the same fingerprint, and any workbook verified."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.sheets.records import Submission
from commonservices.jobs import Tell
from commonservices.queries import submissions, workbook
from commonservices.queries.submissions import SubmissionRow
from commonservices.reports.consolidation.verifying import Verified
from commonservices.reports.headquarters import Exported
from ui.hq_reports import work
from ui.hq_reports.lists import export_rows, grouped, submission_rows
from ui.hq_reports.work_note import WorkNote
from ui.kit.buttons import Button
from ui.kit.layout import column, inset, row
from ui.kit.table import Register
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

PLACE: Final = "hq_reports.made"
_ROW: Final = 28
_MOST: Final = 12


class MadePart(QWidget):
    """Two lists, and what can be done with the chosen submission."""

    left = Signal()
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the lists, empty until they are shown."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        look, words = frame.look, frame.words
        self.setObjectName(PLACE)
        self.setAccessibleName(self.tr("Workbooks made before"))
        self.again = Button(look, self.tr("Make it again…"), name=f"{PLACE}.again")
        self.copy = Button(look, self.tr("Save the kept file…"), name=f"{PLACE}.copy")
        self.verify = Button(look, self.tr("Verify a workbook…"), name=f"{PLACE}.verify")
        self.back = Button(look, self.tr("Back to the preview"), "link", name=f"{PLACE}.back")
        self.note = WorkNote(frame, f"{PLACE}.note", f"{PLACE}.differing")
        self.differing = self.note.lines
        self.note.problem.connect(self.problem)
        self.sent = submission_rows(words)
        self.sent_list = Register(look, f"{PLACE}.submissions", self.tr("Submissions"), row=_ROW)
        self.earlier = export_rows(words)
        self.earlier_list = Register(look, "hq_reports.earlier", self.tr("Workbooks made before"), row=_ROW)
        for table, model in ((self.sent_list, self.sent), (self.earlier_list, self.earlier)):
            table.setSelectionMode(Register.SelectionMode.SingleSelection)
            table.set_model(model)
        self.none_yet = Text(look, self.tr("No workbook was made yet."), "body", "text2", name="hq_reports.none")
        self.none_sent = Text(look, self.tr("Nothing was submitted yet."), "body", "text2", name=f"{PLACE}.none")
        self._build()
        self.note.hide()

    def _build(self) -> None:
        buttons, look = row(None, 8), self._frame.look
        for button in (self.again, self.copy, self.verify, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = column(self, 8)
        box.addLayout(buttons)
        box.addWidget(self.note)
        box.addWidget(SectionHeader(look, self.tr("Submissions"), panel=True))
        box.addWidget(self.none_sent)
        box.addWidget(self.sent_list, 1)
        box.addWidget(SectionHeader(look, self.tr("Workbooks made before"), panel=True))
        box.addWidget(self.none_yet)
        box.addWidget(self.earlier_list, 1)
        box.addStretch(0)
        inset(self, 16, 12, 16, 12)
        self.again.clicked.connect(self.make_again)
        self.copy.clicked.connect(self.save_copy)
        self.verify.clicked.connect(self.choose_to_verify)
        self.back.clicked.connect(self.left)

    def begin(self) -> None:
        """Show what was made until now."""
        self.reload()
        self.note.hide()
        target = self.sent_list if self.sent.rowCount() else self.verify
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the lists anew."""
        sent, made = self._frame.bridge.ask(submissions.submissions), self._frame.bridge.ask(workbook.exports)
        self.sent.set_rows(sent)
        self.earlier.set_rows(made)
        for table, none, rows in ((self.sent_list, self.none_sent, sent), (self.earlier_list, self.none_yet, made)):
            table.setVisible(bool(rows))
            none.setHidden(bool(rows))
        if sent and not self.sent_list.current_id():
            self.sent_list.setCurrentIndex(self.sent.index(0, 0))

    # --- the same once more ---------------------------------------------------------------------------------------

    @Slot()
    def make_again(self) -> None:
        """Ask where to, then make the chosen submission once more from the register as it was."""
        found = self._chosen()
        if found is None:
            return
        name = f"{found.record.reference}.xlsx"
        filters = self.tr("Excel workbook (*.xlsx)")
        self._frame.ask.save_file(self.tr("Make it again"), name, filters, partial(self._again_to, found.record.id))

    def _chosen(self) -> SubmissionRow | None:
        found = self.sent.row(self.sent_list.currentIndex().row())
        if found is None:
            self.problem.emit(self.tr("Choose a submission first."))
        return found

    @Slot()
    def save_copy(self) -> None:
        """Ask where to, then write the file that was kept, byte for byte."""
        found = self._chosen()
        if found is not None:
            name, filters = f"{found.record.reference}.xlsx", self.tr("Excel workbook (*.xlsx)")
            doing = partial(self._copy_to, found.record)
            self._frame.ask.save_file(self.tr("Save the kept file"), name, filters, doing)

    def _copy_to(self, record: Submission, path: Path) -> None:
        doing = partial(work.copied, self._frame.bridge.office, record, path)
        self.note.run(self.tr("Making {name}").format(name=path.name), doing, self._on_copied)

    @Slot(object)
    def _on_copied(self, path: Path) -> None:
        title = self.tr("{name} is the file that was sent.").format(name=self._words.isolate(path.name))
        self.note.say(title, "", "good")

    def _again_to(self, id: UUID, path: Path) -> None:
        doing = partial(work.made_again, self._frame.bridge.office, id, path)
        self.note.run(self.tr("Making {name}").format(name=path.name), doing, self._on_again)

    @Slot(object)
    def _on_again(self, done: Exported) -> None:
        title = self.tr("The fingerprint is the same.")
        self.note.say(title, self._words.isolate(grouped(done.sha256)), "good")

    # --- verifying ------------------------------------------------------------------------------------------------

    @Slot()
    def choose_to_verify(self) -> None:
        """Ask for a workbook, then recompute everything it says."""
        filters = self.tr("Excel workbook (*.xlsx)")
        self._frame.ask.open_file(self.tr("Verify a workbook"), filters, self._verify)

    def _verify(self, path: Path) -> None:
        title = self.tr("Reading {name}").format(name=path.name)

        def doing(tell: Tell) -> tuple[Path, Verified]:
            return work.verified(path, tell)

        self.note.run(title, doing, self._on_verified)

    @Slot(object)
    def _on_verified(self, found: tuple[Path, Verified]) -> None:
        path, verdict = found
        name, number = self._words.isolate(path.name), self._words.number
        if verdict.sound:
            title = self.tr("{name} ties out with itself").format(name=name)
            self.note.say(title, self.tr("%n figure(s) were recomputed and agree.", "", verdict.compared), "good")
            return
        lines = [self._words.known(each.said())[0] for each in verdict.remarks[:_MOST]]
        if len(verdict.remarks) > _MOST:
            lines.append(self.tr("And {count} more.").format(count=number(len(verdict.remarks) - _MOST)))
        title = self.tr("{name} does not tie out: it differs in %n place(s)", "", len(verdict.remarks)).format(
            name=name
        )
        self.note.say(title, self.tr("Do not use its figures before the sender has looked."), "crit", lines)
