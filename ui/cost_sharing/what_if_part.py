"""The tab What if: other counts, parties, days, total or method; every change is seen before anything is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import tried_runs
from commonservices.domain.cost_pools import ApportionmentRun, ApportionmentScheme, PoolLine
from commonservices.domain.cost_sharing.inputs import Party
from commonservices.domain.cost_sharing.typed import read_number
from commonservices.domain.schemes import engine_scheme
from commonservices.domain.what_if import Outcome, WhatIf
from commonservices.errors import RuleBroken
from commonservices.queries import runs, splits
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.entities import all_entities
from commonservices.queries.splits import SplitView
from ui.cost_sharing.cell_entry import CellEntry
from ui.cost_sharing.folding_table import FoldingTable
from ui.cost_sharing.next_act import standing
from ui.cost_sharing.specs import PoolSpecs
from ui.cost_sharing.tried_columns import FOLDS, TriedColumns, TriedRow
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import Amount, Choice, FieldSpec
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.page import PageFrame
from ui.records.part import DetailPart

PLACE: Final = "cost_sharing.what_if"
_PLACES: Final = 4


class WhatIfPart(DetailPart[PoolDetail]):
    """Fields above, parties below; nothing is written until the run is proposed."""

    def __init__(self, frame: PageFrame, specs: PoolSpecs, parent: QWidget | None = None) -> None:
        """Make fields and table."""
        super().__init__(frame, PLACE, parent)
        look, today = frame.look, frame.bridge.today
        self._specs = specs
        self._run: ApportionmentRun | None = None
        self._view: SplitView | None = None
        self._change = WhatIf()
        self._scheme: ApportionmentScheme | None = None
        self._joining: dict[str, UUID] = {}
        self._rows: tuple[TriedRow, ...] = ()
        self._columns = TriedColumns(frame, self)

        def field(spec: FieldSpec) -> FieldRow:
            return FieldRow(look, PLACE, spec, today)

        self.run_field = field(FieldSpec("run", self.tr("Try it on"), "code", required=True))
        self.total = field(replace(specs.spec(PoolLine, "budget"), name="total", label=self.tr("Total")))
        self.scheme_field = field(replace(specs.spec(PoolLine, "scheme_id"), label=self.tr("Shared by")))
        entity = specs.spec(ApportionmentScheme, "lead_id")
        self.joins = field(replace(entity, name="joins", label=self.tr("One more party"), required=False))
        self.joins_count = field(FieldSpec("joins_count", self.tr("What it counts")))
        self.joins_on = field(FieldSpec("joins_on", self.tr("Joins on"), "date"))
        self.add_button = Button(look, self.tr("Let it join"), icon="plus", name=f"{PLACE}.join")
        self.propose_button = Button(look, self.tr("Propose this run"), icon="check", name=f"{PLACE}.propose")
        self.reset_button = Button(look, self.tr("Start again"), "quiet", icon="undo", name=f"{PLACE}.reset")
        self.note = Note(look, "", name=f"{PLACE}.note")
        table_title = self.tr("What every party would pay")
        self.table: FoldingTable[TriedRow] = FoldingTable(
            look, f"{PLACE}.table", table_title, self._columns.columns(), lambda each: each.code, FOLDS
        )
        self.table.most_rows = 40
        cells = {
            "count": FieldSpec("count", self.tr("Count")),
            "leaves": FieldSpec("leaves", self.tr("Leaves on"), "date"),
        }
        self.entry = CellEntry(frame, self.table, cells, self._shown, self._keep)
        self._build()
        self._connect()

    def _build(self) -> None:
        fields, content, foot, said = QWidget(), QWidget(), QWidget(), QWidget()
        box = column(fields, 8)
        for part in (self.run_field, self.total, self.scheme_field, self.joins, self.joins_count, self.joins_on):
            box.addWidget(part)
        line = row(None, 8)
        line.addWidget(self.add_button)
        line.addStretch(1)
        box.addLayout(line)
        inset(fields, 20, 12, 16, 8)
        fields.setMaximumWidth(self.look.px(760))
        ends = row(foot, 8)
        ends.addWidget(self.propose_button)
        ends.addWidget(self.reset_button)
        ends.addStretch(1)
        inset(foot, 20, 10, 16, 12)
        column(said).addWidget(self.note)
        inset(said, 20, 8, 16, 8)
        body = column(content)
        for each in (said, self.table, foot, fields):
            body.addWidget(each)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column(self).addWidget(area)

    def _connect(self) -> None:
        self.run_field.committed.connect(self._on_run)
        self.total.committed.connect(self._on_total)
        self.scheme_field.committed.connect(self._on_scheme)
        self.add_button.clicked.connect(self.join)
        self.reset_button.clicked.connect(self.start_again)
        self.propose_button.clicked.connect(self.propose)
        self.entry.problem.connect(self.problem)
        for field in (self.run_field, self.total, self.scheme_field, self.joins, self.joins_on):
            field.refused.connect(self._on_unread)

    # --- what it is tried on --------------------------------------------------------------------------------------

    def fill(self, detail: PoolDetail) -> None:
        """Offer the runs that stand; what is being tried stays while its run stands."""
        found = standing(detail)
        lines = {each.line.id: each.line for each in detail.lines}
        editor: Any = self.run_field.editor
        editor.set_choices([Choice(str(each.id), self._called(each, lines)) for each in found])
        if self._run is None or self._run.id not in {each.id for each in found}:
            self._take(found[0] if found else None)
        for part in (self.table, self.propose_button, self.reset_button):
            part.setVisible(bool(found))
        self.propose_button.setHidden(self.read_only or not found)
        if not found:
            self.note.set_note(self.tr("Share the budget out first; then other counts and parties can be tried."))

    def _called(self, run: ApportionmentRun, lines: dict[UUID, PoolLine]) -> str:
        line = lines.get(run.line_id or run.id)
        kind = self.words.code("run_kinds", run.kind)
        return f"{kind} · {line.number}: {line.description}" if line is not None else kind

    def _take(self, run: ApportionmentRun | None) -> None:
        self._run = run
        if run is not None:
            self._view = self.frame.bridge.ask(partial(splits.together, run_ids=[run.id]))
            self._columns.currency = run.currency
            self.start_again()

    @Slot(str, object)
    def _on_run(self, _name: str, value: object) -> None:
        runs_of = standing(self.detail) if self.detail is not None else []
        self._take(next((each for each in runs_of if str(each.id) == str(value)), self._run))

    @Slot()
    def start_again(self) -> None:
        """Forget what was tried."""
        self._change, self._scheme, self._joining = WhatIf(), None, {}
        if self._run is None or self.detail is None:
            return
        line = next((each for each in self.detail.lines if each.line.id == self._run.line_id), None)
        scheme = line.scheme if line is not None else None
        self.run_field.set_value(str(self._run.id))
        self.total.set_value(Amount(self._run.total or 0, self._run.currency))
        self.scheme_field.set_value(str(scheme.id) if scheme is not None else "")
        self._try()

    # --- what is tried --------------------------------------------------------------------------------------------

    @property
    def is_changed(self) -> bool:
        """Whether anything is otherwise than in the run."""
        return self._change != WhatIf()

    @Slot(str, object)
    def _on_total(self, _name: str, value: object) -> None:
        if isinstance(value, Amount) and self._run is not None:
            self._use(replace(self._change, total=value.minor if value.minor != self._run.total else None))

    @Slot(str, object)
    def _on_scheme(self, _name: str, value: object) -> None:
        found = self._specs.scheme(str(value))
        if found is not None and self._view is not None:
            scheme = engine_scheme(found)
            if self._use(replace(self._change, scheme=scheme)):
                self._scheme = found

    def _shown(self, code: str, key: str) -> object:
        found = next((each for each in self._rows if each.code == code), None)
        if found is None:
            return ""
        return found.leaves if key == "leaves" else self._columns.typed(found)

    def _keep(self, code: str, key: str, value: object) -> str:
        """Try another count, or a day of leaving; give the reason when it cannot be."""
        if key == "leaves":
            leaves = {key: day for key, day in self._change.leaves.items() if key != code}
            if isinstance(value, date):
                leaves[code] = value
            return self._used(replace(self._change, leaves=leaves))
        row = next((each for each in self._rows if each.code == code), None)
        if row is not None and value == self._columns.typed(row):
            return ""
        try:
            count = Fraction(read_number(str(value or ""), "value", _PLACES))
        except RuleBroken as broken:
            self.problem.emit(self.words.rule(broken))
            return self.words.rule(broken)
        drivers = {key: told for key, told in self._change.drivers.items() if key != code}
        if row is None or row.count != count:
            drivers[code] = count
        return self._used(replace(self._change, drivers=drivers))

    def join(self) -> None:
        """Let one more party join from a day on."""
        for field in (self.joins, self.joins_count, self.joins_on):
            field.editor.commit()
        who, day = str(self.joins.editor.value() or ""), self.joins_on.editor.value()
        entity = next((each for each in self.frame.bridge.ask(all_entities) if str(each.id) == who), None)
        if entity is None:
            self.problem.emit(self.tr("Say first which entity joins."))
            return
        try:
            text = str(self.joins_count.editor.value() or "")
            count = Fraction(read_number(text, "value", _PLACES)) if text else Fraction(0)
        except RuleBroken as broken:
            self.problem.emit(self.words.rule(broken))
            return
        party = Party(code=entity.short_code, driver=count, joined_on=day if isinstance(day, date) else None)
        if self._use(replace(self._change, joins=(*self._change.joins, party))):
            self._joining[entity.short_code] = entity.id
            self.joins.set_value("")
            self.joins_count.set_value("")
            self.joins_on.set_value(None)

    def _used(self, change: WhatIf) -> str:
        return "" if self._use(change) else self.tr("It cannot be shared like that.")

    def _use(self, change: WhatIf) -> bool:
        before, self._change = self._change, change
        if self._try():
            return True
        self._change = before
        return False

    def _try(self) -> bool:
        """Work the shares out as they would be; a refusal is said and what was there stays."""
        if self._run is None or self._view is None:
            return False
        try:
            found = self.frame.bridge.ask(partial(runs.what_if, id=self._run.id, change=self._change))
        except RuleBroken as broken:
            self.note.set_note(self.words.rule(broken), "", "crit")
            self.problem.emit(self.words.rule(broken))
            return False
        self._rows = self._tried(found)
        self.table.rows.forget_cells()
        self.table.fill_rows(self._rows)
        if not self.table.current_id() and self._rows:
            self.table.select_id(self._rows[0].code)
        self._say(found)
        return True

    def _tried(self, found: Outcome) -> tuple[TriedRow, ...]:
        counted = {each.code: each.driver for each in self._view.rows} if self._view is not None else {}
        joined = {each.code: each.driver for each in self._change.joins}
        return tuple(
            TriedRow(
                code=each.code,
                count=counted.get(each.code),
                tried=_exact(self._change.drivers.get(each.code, joined.get(each.code))),
                leaves=self._change.leaves.get(each.code),
                before=each.before,
                after=each.after,
            )
            for each in sorted(found.tried, key=lambda each: (-each.before, each.code))
        )

    def _say(self, found: Outcome) -> None:
        run = self._run
        total = self.words.money(found.total, run.currency) if run is not None else ""
        if self.is_changed:
            title = self.tr("Nothing is written. {total} would be shared like this.").format(total=total)
            self.note.set_note(title, self.tr("Propose this run to put it to the participants."), "info")
        else:
            hint = self.tr("Type another count or a day of leaving into the table, or change the fields below it.")
            self.note.set_note(self.tr("These are the shares of the run. Nothing is written here."), hint, "info")

    @Slot()
    def propose(self) -> None:
        """Write what is tried as a proposed run."""
        if self._run is None:
            return
        if not self.is_changed:
            self.problem.emit(self.tr("Nothing is otherwise than in the run."))
            return
        act = partial(
            tried_runs.propose,
            run_id=self._run.id,
            change=self._change,
            joining=self._joining,
            scheme_id=self._scheme.id if self._scheme is not None else None,
            note=self.tr("What if"),
        )
        if self.do(act) is not None:
            self.start_again()
            self.told.emit(self.tr("The run is proposed."))

    @Slot(str, str)
    def _on_unread(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def main(self) -> QWidget:
        """Give the table."""
        return self.table

    def close_editor(self) -> bool:
        """Leave the cell."""
        return self.entry.close()


def _exact(told: Any) -> Fraction | None:
    return None if told is None or isinstance(told, tuple) else Fraction(told)
