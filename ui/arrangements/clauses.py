"""The clause checklist: which clauses the paper should hold, and whether it does; Y, N and A answer a line."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain import codelists
from commonservices.domain.arrangements import ClauseCheck
from commonservices.domain.completeness import clause_score
from commonservices.domain.declaring import dataclass
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.form import Form
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, shown_value

ANSWER_KEYS: Final = {Qt.Key.Key_Y: "Y", Qt.Key.Key_N: "N", Qt.Key.Key_A: "NA"}
_MARKS: Final = {"Y": "agrees", "N": "error", "NA": "not_yet", "": "not_yet"}
_NOTED: Final = ("reference", "note")


@dataclass(frozen=True)
class ClauseLine:
    """One clause of the checklist with its answer so far."""

    code: str
    label: str
    check: ClauseCheck | None

    @property
    def present(self) -> str:
        """The answer: Y, N, NA, or nothing yet."""
        return self.check.present if self.check else ""


def clause_lines(detail: ArrangementDetail, language: str) -> list[ClauseLine]:
    """Give the clauses this type needs and those that were answered, in the order of the list."""
    answered = {check.clause: check for check in detail.clauses}
    needed = codelists.clause_needs().get(detail.row.type, ())
    every = codelists.load("clause_codes")
    return [
        ClauseLine(item.code, item.label(language), answered.get(item.code))
        for item in every
        if item.code in needed or item.code in answered or not needed
    ]


class ClausesPart(RecordPart):
    """The checklist as a table, with the place and a note of the current clause under it."""

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make table, answer buttons and the fields of the current clause."""
        super().__init__(frame, "clauses", "", parent)
        self.setAccessibleName(self.tr("Clauses"))
        look = frame.look
        self.head = SectionHeader(look, self.tr("Clauses"))
        inset(self.head, 20, 8, 16, 0)
        self.table: SubTable[ClauseLine] = SubTable(
            look, "arrangement.clauses.table", self.tr("Clauses"), self._columns(), lambda line: line.code
        )
        self.table.most_rows = 0
        self.table.setAccessibleDescription(
            self.tr("Y says that a clause is there, N that it is not, A not applicable.")
        )
        self.current = Text(look, "", "emphasis", name="arrangement.clauses.current")
        labels = dict(self.words.choices("clause_answers"))
        self.answers = {
            code: Button(look, labels.get(code, code), name=f"arrangement.clauses.{code}")
            for code in ANSWER_KEYS.values()
        }
        fields = [specs.spec(ClauseCheck, name) for name in _NOTED]
        self.form = Form(look, "arrangement.clause", [("", fields)], today=frame.bridge.today)
        self._build()
        for code, button in self.answers.items():
            button.clicked.connect(partial(self.answer, code))
        self.form.committed.connect(self._on_noted)
        self.table.current_changed.connect(self._on_current)

    def _build(self) -> None:
        box = column(self, 4)
        box.addWidget(self.head)
        box.addWidget(self.table, 1)
        self.below = QWidget()
        under = column(self.below, 8)
        line = row(None, 8)
        line.addWidget(self.current, 1)
        for button in self.answers.values():
            line.addWidget(button)
        under.addLayout(line)
        under.addWidget(self.form)
        inset(self.below, 20, 8, 16, 8)
        box.addWidget(self.below)

    def _columns(self) -> list[Column[ClauseLine]]:
        return [
            Column("clause", self.tr("Clause"), lambda line: line.label, 320, detail=_strong, elastic=True),
            Column("present", self.tr("In the paper"), self._answer_words, 150, paint="state", detail=_mark_of),
            Column("reference", self.tr("Where"), lambda line: line.check.reference if line.check else "", 140),
            Column("note", self.tr("Note"), lambda line: line.check.note if line.check else "", 220),
        ]

    def _answer_words(self, line: ClauseLine) -> str:
        return self.words.code("clause_answers", line.present) if line.present else self.tr("not answered")

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the checklist as it stands."""
        lines = clause_lines(detail, self.words.language)
        answered = sum(1 for line in lines if line.present)
        number, score = self.words.number, clause_score(detail.row.type, detail.facts.clauses)
        progress = self.tr("{answered} of {total} answered").format(answered=number(answered), total=number(len(lines)))
        if score.total:
            text = self.tr("{progress}; {share} of those needed are in the paper")
            share = self.words.percent(Fraction(score.percent, 100))
            progress = text.format(progress=progress, share=share)
        self.head.set_detail(progress)
        self.table.fill_rows(lines)
        if self.table.current_row() is None and lines:
            self.table.select_id(lines[0].code)
        for button in self.answers.values():
            button.setHidden(self.read_only)
        self.form.set_read_only(read_only=self.read_only)
        self._on_current("")

    def _on_current(self, _identity: str) -> None:
        line = self.table.current_row()
        self.current.setText(line.label if line else "")
        check = line.check if line else None
        self.form.set_values({name: shown_value(check, name) if check else "" for name in _NOTED})

    def answer(self, present: str, _checked: object = None) -> None:
        """Answer the current clause and go on to the next."""
        line = self.table.current_row()
        if line is None or self.detail is None or self.read_only:
            return
        place = self.table.currentIndex().row()
        check = line.check
        self._put(line, present, check.reference if check else "", check.note if check else "")
        following = self.table.rows.row(place + 1)
        if following is not None:
            self.table.select_id(following.code)
        self.table.setFocus()

    def _on_noted(self, name: str, value: object) -> None:
        line = self.table.current_row()
        if line is None:
            return
        held = {each: getattr(line.check, each) if line.check else "" for each in _NOTED} | {name: str(value or "")}
        self._put(line, line.present or "Y", held["reference"], held["note"])

    def _put(self, line: ClauseLine, present: str, reference: str, note: str) -> None:
        if self.detail is not None:
            self.do(
                partial(
                    actions.check_clause,
                    id=self.detail.row.id,
                    clause=line.code,
                    present=present,
                    reference=reference,
                    note=note,
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with one key while the table has the keyboard."""
        code = ANSWER_KEYS.get(Qt.Key(event.key()))
        if code and self.table.hasFocus() and not event.modifiers():
            self.answer(code)
            return
        super().keyPressEvent(event)


def _strong(_line: ClauseLine) -> str:
    return "strong"


def _mark_of(line: ClauseLine) -> str:
    return _MARKS[line.present]
