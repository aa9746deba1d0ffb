"""The page state that submits a workbook: what it holds, what follows from it, and how it is corrected later."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.periods import Period
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import submissions
from commonservices.queries.submissions import SubmissionRow
from commonservices.reports.hq.changes import ADDED, CHANGED, REMOVED
from commonservices.reports.hq.checks import AGREES, EXPLAIN
from commonservices.reports.hq.rehearsal import Rehearsal
from commonservices.reports.submitting import Submitted
from ui.hq_reports import work
from ui.hq_reports.choices import Choice
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import AsksHere, PageFrame

PLACE: Final = "hq_reports.submit"


class SubmitPart(QWidget, AsksHere):
    """Shows the effect in figures; one button submits, the other leaves all as it is."""

    left = Signal()
    problem = Signal(str)
    submitted = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make it, empty until a workbook is to be submitted."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._choice: Choice | None = None
        self._before: SubmissionRow | None = None
        self._job: Job | None = None
        look = frame.look
        self.setObjectName(PLACE)
        self.title = Text(look, "", "record", wrap=True, name=f"{PLACE}.title")
        self.figures = KeyValueList(look, f"{PLACE}.figures", label_width=240)
        self.note = Note(look, "", name=f"{PLACE}.note")
        why = FieldSpec("reason", self.tr("Reason for the restatement"), "long_text", max_length=500)
        who = FieldSpec("cleared_by", self.tr("Cleared by"), max_length=200)
        self.reason = FieldRow(look, PLACE, why, frame.bridge.today)
        self.cleared_by = FieldRow(look, PLACE, who, frame.bridge.today)
        self.go = Button(look, self.tr("Submit to Headquarters"), "primary", icon="lock", name=f"{PLACE}.go")
        self.back = Button(look, self.tr("Not now"), name=f"{PLACE}.back")
        whole = SidePanel(look, name=f"{PLACE}.panel")
        for part in (self.title, self.figures, self.note, self.reason, self.cleared_by):
            part.setMaximumWidth(look.px(640))
            whole.body.addWidget(part)
        buttons, foot = row(None, 8), QWidget()
        for button in (self.go, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column(foot).addLayout(buttons)
        inset(foot, 16, 10, 16, 12)
        box = column(self)
        box.addWidget(whole, 1)
        box.addWidget(foot)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)

    @property
    def running(self) -> bool:
        """Whether a workbook is being submitted."""
        return self._job is not None

    def begin(self, choice: Choice, rehearsal: Rehearsal) -> None:
        """Ask whether the workbook of a period is to be submitted."""
        self._choice = choice
        self._before = self._frame.bridge.ask(partial(_newest, period=choice.period))
        words = self._words
        first, last = words.month_name(choice.period.start), words.month_name(choice.period.end)
        again = self._before is not None
        title = self.tr("Restate {first} to {last}") if again else self.tr("Submit {first} to {last}")
        self.title.setText(title.format(first=first, last=last))
        self.setAccessibleName(self.title.text())
        self.figures.set_pairs(self._pairs(rehearsal))
        self._say(rehearsal)
        self.reason.setVisible(again)
        self.reason.set_value("")
        self.reason.clear_reason()
        self.cleared_by.set_value("")
        self.go.setEnabled(rehearsal.sound)
        target = self.reason.editor.box if again and rehearsal.sound else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pairs(self, rehearsal: Rehearsal) -> list[Pair]:
        words, number = self._words, self._words.number
        rows = sum(each.count or 0 for each in rehearsal.sheets)
        agree = sum(each.state == AGREES for each in rehearsal.controls)
        explain = sum(each.state == EXPLAIN for each in rehearsal.controls)
        gaps = sum(gap.count > 0 for gap in rehearsal.survey.gaps)
        marking = words.code("classification", rehearsal.survey.marking)
        found = [
            Pair("sheets", self.tr("Sheets"), number(len(rehearsal.sheets))),
            Pair("rows", self.tr("Rows"), number(rows)),
            Pair(
                "checks",
                self.tr("Checks that agree"),
                self.tr("{count} of {of}").format(count=number(agree), of=number(len(rehearsal.controls))),
                "" if rehearsal.sound else "crit",
            ),
            *([Pair("explain", self.tr("To explain"), number(explain), "att")] if explain else []),
            Pair("gaps", self.tr("Known gaps on the cover"), number(gaps), "att" if gaps else ""),
            Pair("marking", self.tr("Marked"), marking),
        ]
        if self._before is not None:
            found.append(Pair("restates", self.tr("Restates"), words.isolate(self._before.record.reference)))
            counts = {kind: sum(each.get(kind, 0) for each in (rehearsal.changes or {}).values()) for kind in _KINDS}
            said = self.tr("{added} new, {changed} changed, {removed} closed").format(
                added=number(counts[ADDED]), changed=number(counts[CHANGED]), removed=number(counts[REMOVED])
            )
            found.append(Pair("changes", self.tr("Since it was submitted"), said))
        return found

    def _say(self, rehearsal: Rehearsal) -> None:
        if not rehearsal.sound:
            title = self.tr("A check fails, so it cannot be submitted.")
            self.note.set_note(
                title, self.tr("Mend what the check names, or save a draft: its sheets are marked."), "crit"
            )
            return
        self.note.set_note(
            self.tr("The workbook is kept as it is, and this cannot be undone."),
            self.tr(
                "A mistake found later is put right by submitting again: it restates this one and lists what changed."
            ),
            "info",
        )

    def submit(self) -> None:
        """Submit; what stands against it is said below the reason."""
        if (
            self._choice is None
            or self.running
            or not self.reason.editor.commit()
            or not self.cleared_by.editor.commit()
        ):
            return
        reason = str(self.reason.editor.value() or "").strip()
        cleared = str(self.cleared_by.editor.value() or "").strip()
        self.go.setEnabled(False)
        doing = partial(work.submitted, self._frame.bridge.office, self._choice, reason, cleared)
        jobs = self._frame.jobs
        title = self.tr("Submitting the workbook")
        self._job = jobs.run(title, doing, done=self._on_done, failed=self._on_failed, stopped=self._on_stopped)

    @Slot(object)
    def _on_done(self, done: Submitted) -> None:
        self._on_stopped()
        self.submitted.emit(done)

    @Slot()
    def _on_stopped(self) -> None:
        self._job = None
        self.go.setEnabled(True)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._on_stopped()
        if isinstance(error, RuleBroken):
            sentence = self._words.rule(error)
            self.reason.show()
            self.reason.set_reason("block", sentence)
            self.reason.editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(error, Known):
            sentence, advice = self._words.known(error)
            self.note.set_note(sentence, advice, "crit")
        else:
            raise error
        self.problem.emit(sentence)


_KINDS: Final = (ADDED, CHANGED, REMOVED)


def _newest(office: Office, *, period: Period) -> SubmissionRow | None:
    return submissions.newest(office, period)
