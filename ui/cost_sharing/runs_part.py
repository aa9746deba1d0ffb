"""The tab Runs: every run of the budget, what it shared, how two of them differ; each can be worked out again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import runs as actions
from commonservices.domain.pool_cycle import SUPERSEDED
from commonservices.domain.what_if import Tried
from commonservices.queries import runs as queries
from commonservices.queries import splits
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.runs import RunRow
from ui.asking import ask_reason
from ui.cost_sharing.folding_table import FoldingTable
from ui.cost_sharing.pool_words import RUN_MARKS, PoolWords
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_row import make_editor
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField
from ui.kit.flow_row import FlowRow
from ui.kit.layout import column, inset
from ui.kit.notes import Note
from ui.kit.sub_table import SubTable
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.part import DetailPart

PLACE: Final = "cost_sharing.runs"


class RunColumns(QObject):
    """Makes the columns of runs and of a comparison in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._pool = frame.words, PoolWords(frame.words, self)
        self.currency = "USD"

    def runs(self) -> list[Column[RunRow]]:
        """Give the columns of runs."""
        words = self._words
        return [
            Column("state", self.tr("State"), self._state, 128, paint="state", detail=_mark),
            Column("reference", self.tr("Run"), lambda row: words.isolate(row.reference), 206, detail=_strong),
            Column("kind", self.tr("Kind"), lambda row: words.code("run_kinds", row.kind), 130),
            Column("line", self.tr("Line"), lambda row: words.embed(row.description) or "—", 150, elastic=True),
            Column("total", self.tr("Total"), lambda row: words.amount(row.total, row.currency), 116, paint="number"),
            Column("parties", self.tr("Parties"), lambda row: words.number(row.parties), 70, paint="number"),
            Column("made", self.tr("Worked out"), self._made, 150, detail=_muted, tip=lambda row: row.made_by),
            Column("decision", self.tr("Decision"), lambda row: words.isolate(row.decision) or "—", 150, detail=_muted),
            Column("note", self.tr("Note"), lambda row: words.embed(row.note), 120, detail=_muted),
        ]

    def compared(self) -> list[Column[Tried]]:
        """Give the columns of a comparison."""
        return [
            Column("entity", self.tr("Entity"), lambda row: self._words.isolate(row.code), 120, detail=_strong),
            Column("before", self.tr("Before"), lambda row: self._amount(row.before), 130, paint="number"),
            Column("after", self.tr("After"), lambda row: self._amount(row.after), 130, paint="number"),
            Column("change", self.tr("Change"), lambda row: self._change(row.change), 130, paint="number"),
        ]

    def _amount(self, minor: int) -> str:
        return self._words.amount(minor, self.currency)

    def _change(self, minor: int) -> str:
        return self._pool.change(minor, self.currency)

    def _state(self, row: RunRow) -> str:
        return self._words.code("run_states", row.state)

    def _made(self, row: RunRow) -> str:
        return self._words.full_day(row.made_on)


class RunsPart(DetailPart[PoolDetail]):
    """The list of runs with what can be done with one."""

    run_opened = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make table, buttons and the comparison."""
        super().__init__(frame, PLACE, parent)
        look = frame.look
        self._columns = RunColumns(frame, self)
        self._rows: Sequence[RunRow] = ()
        self.table: FoldingTable[RunRow] = FoldingTable(
            look,
            f"{PLACE}.table",
            self.tr("Runs"),
            self._columns.runs(),
            _id,
            ("note", "decision", "made", "parties", "kind"),
        )
        self.nothing = Text(look, self.tr("Nothing was shared out yet."), "body", "text2", name=f"{PLACE}.nothing")
        self.show_button = Button(look, self.tr("Show its shares"), name=f"{PLACE}.show")
        self.verify_button = Button(look, self.tr("Work it out again"), icon="calculator", name=f"{PLACE}.verify")
        self.aside_button = Button(look, self.tr("Set it aside…"), name=f"{PLACE}.aside")
        made = make_editor(look, PLACE, FieldSpec("other", self.tr("Compare with"), "code"), frame.bridge.today)
        assert isinstance(made, CodeField)  # noqa: S101 the kind says so
        self.other = made
        self.result = Note(look, "", name=f"{PLACE}.result")
        self.compared: SubTable[Tried] = SubTable(
            look, f"{PLACE}.compared", self.tr("Comparison"), self._columns.compared(), lambda each: each.code
        )
        self._build()
        self.table.open_requested.connect(self.run_opened)
        self.table.current_changed.connect(self._on_current)
        self.show_button.clicked.connect(self._on_show)
        self.verify_button.clicked.connect(self.verify)
        self.aside_button.clicked.connect(self.set_aside)
        self.other.committed.connect(self._on_other)

    def _build(self) -> None:
        label = Text(self.look, self.tr("Compare with"), "body", "text2")
        label.setBuddy(self.other.box)
        self.other.setMinimumWidth(self.look.px(240))
        acts = FlowRow(8)
        acts.set_parts([self.show_button, self.verify_button, self.aside_button, label, self.other])
        foot, said, content = QWidget(), QWidget(), QWidget()
        column(foot).addWidget(acts)
        inset(foot, 20, 10, 16, 10)
        box = column(said)
        box.addWidget(self.nothing)
        box.addWidget(self.result)
        inset(said, 20, 4, 16, 8)
        self._foot = foot
        body = column(content)
        for part in (self.table, foot, said, self.compared):
            body.addWidget(part)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column(self).addWidget(area)

    def fill(self, detail: PoolDetail) -> None:
        """Show the runs as they stand."""
        self._columns.currency = detail.pool.currency
        self._rows = self.frame.bridge.ask(partial(queries.runs, pool_id=detail.pool.id))
        self.table.rows.forget_cells()
        self.table.fill_rows(self._rows)
        for part in (self.table, self._foot):
            part.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)
        if self._rows and not self.table.current_id():
            self.table.select_id(_id(self._rows[0]))
        self.aside_button.setHidden(self.read_only)
        self._forget()

    def _forget(self) -> None:
        self.result.hide()
        self.compared.hide()
        current = self.table.current_row()
        own = [each for each in self._rows if current is not None and each.id != current.id]
        self.other.set_choices([Choice(str(each.id), f"{each.reference} · {each.description}") for each in own])
        self.other.set_value("")

    def _on_current(self, _identity: str) -> None:
        self._forget()

    def main(self) -> QWidget:
        """Give the table."""
        return self.table

    # --- acting ---------------------------------------------------------------------------------------------------

    def _on_show(self) -> None:
        if self.table.current_id():
            self.run_opened.emit(self.table.current_id())

    def verify(self) -> None:
        """Work the current run out again from its inputs and say whether it still says what it said."""
        current = self.table.current_row()
        if current is None:
            return
        found = self.frame.bridge.ask(partial(queries.verify, id=current.id))
        reference = self.words.isolate(found.reference)
        if found.sound:
            sentence = self.tr("{run} gives the same shares again, to the smallest unit.").format(run=reference)
            self.result.set_note(sentence, "", "good")
        else:
            sentence = self.tr("{run} does not give the shares that are on record.").format(run=reference)
            who = ", ".join(self.words.isolate(each) for each in found.differing)
            changed = "" if found.same_inputs else self.tr("Its inputs were changed.")
            differ = self.tr("These differ: {codes}.").format(codes=who) if who else ""
            self.result.set_note(sentence, " ".join(each for each in (changed, differ) if each), "crit")
        self.result.show()

    def _on_other(self, value: object) -> None:
        self.other.accept()
        current = self.table.current_row()
        if current is None or not value:
            self.compared.hide()
            return
        found = self.frame.bridge.ask(partial(splits.compare, id=current.id, other_id=UUID(str(value))))
        self.compared.rows.forget_cells()
        self.compared.fill_rows(found)
        self.compared.show()
        self.result.hide()

    def set_aside(self) -> None:
        """Ask why and set the current run aside; it stays on record."""
        current = self.table.current_row()
        if current is None:
            return
        if current.state == SUPERSEDED:
            self.problem.emit(self.tr("This run is set aside already."))
            return
        question = self.tr("{run} stays on record as it was, and counts no more.")
        act = partial(actions.supersede, run_ids=[current.id])
        ask_reason(
            self.frame,
            self,
            self.tr("Set the run aside"),
            question.format(run=self.words.isolate(current.reference)),
            act,
        )


def _id(row: RunRow) -> str:
    return str(row.id)


def _mark(row: RunRow) -> str:
    return RUN_MARKS.get(row.state, "draft")


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
