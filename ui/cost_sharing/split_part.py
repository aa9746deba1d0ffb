"""The tab Split: the bar of shares, the table to the cent with its total, and what the shares rest on."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.queries import splits
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.splits import SplitRow, SplitView
from ui.cost_sharing.folding_table import FoldingTable
from ui.cost_sharing.share_bar import Segment, ShareBar
from ui.cost_sharing.split_columns import FOLDS, TOTAL, SplitColumns, with_total
from ui.cost_sharing.split_facts import SplitFacts
from ui.kit.field_row import make_editor
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.tags import Mark
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.part import DetailPart

PLACE: Final = "cost_sharing.split"
ADVANCE_ALL, ACTUAL_ALL, RUN = "advance", "actual", "run:"


class SplitPart(DetailPart[PoolDetail]):
    """Shows one run, or all lines of the budget together."""

    chosen = Signal()
    share_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, PLACE, parent)
        look = frame.look
        self.view: SplitView | None = None
        self._pool_id: UUID | None = None
        self._wanted = ""
        self._standing: dict[str, tuple[UUID, bool]] = {}
        self._choices: tuple[Choice, ...] = ()
        self._columns = SplitColumns(frame, self)
        spec = FieldSpec("shown", self.tr("What is shown"), "code", required=True)
        made = make_editor(look, PLACE, spec, frame.bridge.today)
        assert isinstance(made, CodeField)  # noqa: S101 the kind says so
        self.shown = made
        self.shown.setMinimumWidth(look.px(300))
        self.bar = ShareBar(look, f"{PLACE}.bar")
        self.table: FoldingTable[SplitRow] = FoldingTable(
            look, f"{PLACE}.table", self.tr("Shares"), self._columns.columns(), _key, FOLDS
        )
        self.table.most_rows = 40
        self.note = Text(look, "", "secondary", "text2", wrap=True, name=f"{PLACE}.note")
        self.facts = SplitFacts(frame)
        self.empty = EmptyState(
            look,
            self.tr("Nothing is shared out yet. Enter the lines and what every party counts, then share it out."),
            self.tr("Share it out"),
            name=f"{PLACE}.empty",
        )
        self._build()
        self.shown.committed.connect(self._on_shown)
        self.bar.picked.connect(self.table.select_id)
        self.table.current_changed.connect(self._on_current)
        self.empty.button_clicked.connect(self.share_requested)

    def _build(self) -> None:
        content, top, said = QWidget(), QWidget(), QWidget()
        line = row(top, 8)
        label = Text(self.look, self.tr("Shown"), "body", "text2")
        label.setBuddy(self.shown.box)
        line.addWidget(label)
        line.addWidget(self.shown)
        line.addStretch(1)
        self._top = top
        inset(top, 20, 10, 16, 0)
        over = QWidget()
        column(over).addWidget(self.bar)
        inset(over, 17, 10, 17, 6)
        noted = row(said, 6)
        noted.addWidget(Mark(self.look, "agrees", ""), 0, Qt.AlignmentFlag.AlignTop)
        noted.addWidget(self.note, 1)
        inset(said, 20, 8, 16, 8)
        body = column(content)
        for part in (top, over, self.table, said, HLine(), self.facts):
            body.addWidget(part)
        body.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        box = column(self)
        box.addWidget(self.empty)
        box.addWidget(self.area, 1)

    # --- what is shown --------------------------------------------------------------------------------------------

    def fill(self, detail: PoolDetail) -> None:
        """Show the shares as they stand; what was chosen stays chosen, and a new run takes the place of the former."""
        if detail.pool.id != self._pool_id:
            self._pool_id, self._wanted, self._standing = detail.pool.id, "", {}
        self._follow(detail)
        choices = self._offered(detail)
        if choices != self._choices:
            self._choices = choices
            self.shown.set_choices(choices)
        keys = [each.key for each in choices]
        if self._wanted not in keys:
            self._wanted = keys[0] if keys else ""
        self.shown.set_value(self._wanted)
        self._top.setVisible(len(choices) > 1)
        self._show()

    def _follow(self, detail: PoolDetail) -> None:
        """Turn to the run that has taken the place of the one shown; an earlier one asked for stays."""
        standing = {
            f"{RUN}{run.id}": (each.line.id, actual)
            for actual in (False, True)
            for each in detail.lines
            if (run := each.actual_run if actual else each.advance) is not None
        }
        if self._wanted not in standing and self._wanted in self._standing:
            place = self._standing[self._wanted]
            self._wanted = next((key for key, where in standing.items() if where == place), "")
        self._standing = standing

    def choose(self, run_id: str) -> None:
        """Show one run, also one that does not stand any more."""
        self._wanted = f"{RUN}{run_id}"
        if self.detail is not None:
            self.fill(self.detail)

    @property
    def run_ids(self) -> list[UUID]:
        """The runs that are shown."""
        if self.detail is None or not self._wanted:
            return []
        if self._wanted.startswith(RUN):
            return [UUID(self._wanted.removeprefix(RUN))]
        actual = self._wanted == ACTUAL_ALL
        found = [each.actual_run if actual else each.advance for each in self.detail.lines]
        return [each.id for each in found if each is not None]

    def _offered(self, detail: PoolDetail) -> tuple[Choice, ...]:
        made: list[Choice] = []
        for actual in (False, True):
            found = [
                (each.line, run)
                for each in detail.lines
                if (run := each.actual_run if actual else each.advance) is not None
            ]
            whole = self.tr("Actual cost, all lines") if actual else self.tr("Budget, all lines")
            one = self.tr("Actual cost, line {line}") if actual else self.tr("Budget, line {line}")
            if len(found) > 1:
                made.append(Choice(ACTUAL_ALL if actual else ADVANCE_ALL, whole))
            made += [
                Choice(f"{RUN}{run.id}", one.format(line=f"{line.number}: {self.words.embed(line.description)}"))
                for line, run in found
            ]
        if self._wanted.startswith(RUN) and self._wanted not in {each.key for each in made}:
            made.append(Choice(self._wanted, self.tr("An earlier run")))
        return tuple(made)

    @Slot(object)
    def _on_shown(self, value: object) -> None:
        self.shown.accept()
        self._wanted = str(value)
        self._show()

    def _show(self) -> None:
        ids, detail = self.run_ids, self.detail
        self.empty.setVisible(not ids)
        self.area.setVisible(bool(ids))
        self.view = self.frame.bridge.ask(partial(splits.together, run_ids=ids)) if ids else None
        if self.view is not None and detail is not None:
            self._fill_table(self.view)
            self.facts.show_facts(detail, self.view)
        self.chosen.emit()

    def _fill_table(self, view: SplitView) -> None:
        current = self.table.current_id()
        self._columns.currency = view.currency
        self.table.rows.forget_cells()
        self.table.fill_rows(with_total(view))
        one = len(view.runs) == 1
        left = {"support": bool(view.support), "change": bool(view.before), "whole": one, "left": one, "extra": one}
        self.table.leave_out(frozenset(key for key, shown in left.items() if not shown))
        whole = sum(max(0, each.to_pay) for each in view.rows) or 1
        self.bar.set_segments(
            [
                Segment(
                    str(each.entity_id),
                    each.code,
                    max(0, each.to_pay) / whole,
                    self.words.percent(each.percent / 100, 1),
                )
                for each in view.rows
            ]
        )
        if not self.table.select_id(current) and view.rows:
            self.table.select_id(str(view.rows[0].entity_id))
        self.bar.set_current(self.table.current_id())
        self._say(view)

    def _say(self, view: SplitView) -> None:
        words = self.words
        off = view.rounded_alone != view.total
        alone = self.tr("Rounding each share alone would give {amount}.") if off else ""
        sentence = self.tr("Shares add up to {total} to the smallest unit.")
        said = sentence.format(total=words.money(view.total, view.currency))
        rounded = alone.format(amount=words.amount(view.rounded_alone, view.currency))
        self.note.setText(" ".join(each for each in (said, rounded) if each))

    # --- the party ------------------------------------------------------------------------------------------------

    def party(self) -> SplitRow | None:
        """Give the party the cursor is on; the total is none."""
        found = self.table.current_row()
        return None if found is None or found.entity_id == TOTAL else found

    def select_code(self, code: str) -> None:
        """Go to a party."""
        found = next((each for each in self.view.rows if each.code == code), None) if self.view else None
        if found is not None:
            self.table.select_id(str(found.entity_id))

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.bar.set_current(identity)
        self.chosen.emit()

    def main(self) -> QWidget:
        """Give the table, or the button that shares out."""
        return self.table if self.view is not None else self.empty


def _key(row: SplitRow) -> str:
    return str(row.entity_id)
