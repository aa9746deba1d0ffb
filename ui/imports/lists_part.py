"""The lists of an import in tabs: questions, rows by what becomes of them, records not mentioned, headings."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.sheets.heading import heading_key
from commonservices.domain.sheets.plan import Listed, Plan, ProposedRow, Question, Verdict
from ui.imports.columns import Heading, ImportColumns
from ui.imports.plan_words import PlanWords
from ui.kit.columns import Column
from ui.kit.layout import HLine, column, inset
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.tabs import TabItem, Tabs
from ui.kit.texts import Text
from ui.page import PageFrame

QUESTIONS, MISSING, HEADINGS = "questions", "missing", "headings"
_VERDICTS: Final = {
    "add": Verdict.ADD,
    "change": Verdict.CHANGE,
    "ask": Verdict.ASK,
    "refused": Verdict.REFUSED,
    "unchanged": Verdict.UNCHANGED,
}
_ROW: Final = 28


class ImportLists(QWidget):
    """Shows one list at a time; the tab says how many lines each has."""

    current_changed = Signal()
    entered = Signal()

    def __init__(self, frame: PageFrame, columns: ImportColumns, plan: PlanWords, parent: QWidget) -> None:
        """Make the tabs and their empty lists."""
        super().__init__(parent)
        self._frame, self._words = frame, plan
        look = frame.look
        self.tabs = Tabs(look, self.tr("What the sheet would change"), "imports.tabs")
        self.models: dict[str, ListRows[Any]] = {
            QUESTIONS: ListRows(self._of_questions(), _question_id, self),
            **{key: ListRows(columns.rows(), _row_key, self) for key in _VERDICTS},
            MISSING: ListRows(columns.missing(), _listed_id, self),
            HEADINGS: ListRows(columns.headings(), _heading_key, self),
        }
        self.lists: dict[str, Register] = {}
        self._rows: dict[tuple[str, int], ProposedRow] = {}
        self.stack = QStackedWidget()
        self.nothing = Text(look, "", "body", "text2", wrap=True, name="imports.nothing")
        empty = QWidget()
        column(empty).addWidget(self.nothing)
        inset(empty, 20, 16, 16, 0)
        self.stack.addWidget(empty)
        for key, label in self.labels().items():
            self.lists[key] = Register(look, f"imports.{key}", label, row=_ROW)
            self.lists[key].setSelectionMode(Register.SelectionMode.SingleSelection)
            self.lists[key].set_model(self.models[key])
            self.lists[key].current_changed.connect(self.current_changed)
            self.lists[key].open_requested.connect(self.entered)
            self.stack.addWidget(self.lists[key])
        head = QWidget()
        column(head).addWidget(self.tabs)
        inset(head, 20, 0, 16, 0)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self.tabs.picked.connect(self._on_tab)

    def labels(self) -> dict[str, str]:
        """Give the names of the lists in their order."""
        return {
            QUESTIONS: self.tr("Questions"),
            "add": self.tr("New"),
            "change": self.tr("Changed"),
            "ask": self.tr("Waiting for an answer"),
            "refused": self.tr("Refused"),
            "unchanged": self.tr("The same"),
            MISSING: self.tr("Not in the sheet"),
            HEADINGS: self.tr("Columns"),
        }

    def show_plan(self, plan: Plan) -> None:
        """Fill the lists, and go to what needs a look first when the list before holds nothing any more."""
        before = self.key
        self._rows = {(each.address.sheet, each.address.row): each for each in plan.rows} if plan.questions else {}
        self.models[QUESTIONS].set_rows(plan.questions)
        for key, verdict in _VERDICTS.items():
            self.models[key].set_rows(plan.by(verdict))
        self.models[MISSING].set_rows(plan.missing)
        headings = [Heading(key, field, plan.headings.get(key, key)) for key, field in plan.mapping.items()]
        known = {each.key for each in headings}
        unread = {heading_key(each.heading): each.heading for each in plan.unread}
        headings += [Heading(key, "", heading) for key, heading in unread.items() if key not in known]
        self.models[HEADINGS].set_rows(headings)
        tones = {
            QUESTIONS: "crit" if any(each.open for each in plan.questions) else "",
            "refused": "crit",
            "ask": "att",
        }
        shown = [
            TabItem(key, label, self.models[key].rowCount(), tones.get(key, "") if self.models[key].rowCount() else "")
            for key, label in self.labels().items()
            if self.models[key].rowCount() or key in {"add", "change"}
        ]
        self.tabs.set_tabs(shown)
        keys = [each.key for each in shown]
        first = next((each.key for each in shown if each.count), keys[0])
        wanted = before if before in keys and self.models[before].rowCount() else first
        if any(each.open for each in plan.questions) and before != QUESTIONS:
            wanted = QUESTIONS
        self.tabs.select(wanted)
        self._on_tab(wanted)

    @property
    def key(self) -> str:
        """The list that is shown."""
        return self.tabs.current_key()

    @property
    def shown(self) -> Register | None:
        """The list that is shown, if it holds anything."""
        return self.lists[self.key] if self.key and self.models[self.key].rowCount() else None

    def current(self) -> ProposedRow | Question | Listed | Heading | None:
        """Give what the cursor is on."""
        if self.shown is None:
            return None
        found: ProposedRow | Question | Listed | Heading | None = self.models[self.key].row(
            self.shown.currentIndex().row()
        )
        return found

    def redraw(self) -> None:
        """Draw the rows anew, after some were left out."""
        for key in _VERDICTS:
            self.models[key].forget_cells()
            self.lists[key].viewport().update()

    def next_open(self) -> None:
        """Go to the next question that waits for an answer."""
        self.tabs.select(QUESTIONS)
        model, view = self.models[QUESTIONS], self.lists[QUESTIONS]
        for place in range(model.rowCount()):
            question = model.row(place)
            if question is not None and question.open:
                view.setCurrentIndex(model.index(place, 0))
                return

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        shown = self.shown
        if shown is None:
            self.nothing.setText(
                self.tr("No row of the sheet is new.") if key == "add" else self.tr("No row changes anything.")
            )
            self.stack.setCurrentIndex(0)
        else:
            self.stack.setCurrentWidget(shown)
            if not shown.currentIndex().isValid():
                shown.setCurrentIndex(self.models[key].index(0, 0))
        self.current_changed.emit()

    def _of_questions(self) -> list[Column[Question]]:
        return [
            Column("state", self.tr("State"), self._state, 152, paint="state", detail=_mark),
            Column("column", self.tr("Column"), self._about, 200, detail=lambda _each: "strong"),
            Column("asked", self.tr("Question"), lambda each: self._words.asked(each.about), 320, elastic=True),
        ]

    def _about(self, question: Question) -> str:
        return self._words.column(question, self.row_of(question))

    def row_of(self, question: Question) -> ProposedRow | None:
        """Give the row a question is about."""
        first = question.examples[0][0] if question.examples else None
        return self._rows.get((first.sheet, first.row)) if first is not None else None

    def _state(self, question: Question) -> str:
        return self.tr("Answer it") if question.open else self.tr("Answered")


def _mark(question: Question) -> str:
    return "decision_late" if question.open else "agrees"


def _question_id(question: Question) -> str:
    return question.id


def _row_key(row: ProposedRow) -> str:
    return row.key


def _listed_id(row: Listed) -> str:
    return str(row.record)


def _heading_key(row: Heading) -> str:
    return row.key
