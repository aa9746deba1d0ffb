"""The tab Costs of a case: what is paid, and the steps of work, each on its own and shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import efficiency as actions
from commonservices.domain.cost_benefit import LABOUR, MONETARY
from commonservices.domain.efficiency import CbaLine
from commonservices.domain.efficiency_cases import ADOPTED
from commonservices.queries.efficiency import CaseDetail
from ui.efficiency.columns import CostRow, EfficiencyColumns, cost_rows
from ui.efficiency.specs import EfficiencySpecs
from ui.kit.columns import Column
from ui.kit.layout import column, inset
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.lines_part import Lines, LinesPart
from ui.records.part import Action, DetailPart

PLACE: Final = "case.lines"
_START: Final = ("description", "scenario", "timing", "entity_id")
_END: Final = ("year_from", "year_to", "source")
_MONEY: Final = (*_START, "unit_cost", "quantity", *_END)
_WORK: Final = (*_START, "rate_id", "hours_each", "minutes_each", "transactions", *_END)


class CaseLines(DetailPart[CaseDetail]):
    """Two tables; Enter opens a line to correct it, a button below each adds one."""

    def __init__(self, frame: PageFrame, specs: EfficiencySpecs, parent: QWidget | None = None) -> None:
        """Make both tables."""
        super().__init__(frame, PLACE, parent)
        self.setAccessibleName(self.tr("Costs"))
        columns = EfficiencyColumns(frame.words, self)
        self.money = self._part(
            specs,
            MONETARY,
            self.tr("What is paid"),
            self.tr("Nothing yet. Add what each pays on its own, and what the common service costs."),
            self.tr("Add a monetary cost"),
            columns.money_lines(),
            _MONEY,
        )
        self.work = self._part(
            specs,
            LABOUR,
            self.tr("Steps of work"),
            self.tr(
                "No work yet. Add each step with its grade: dropped steps of higher grades save more than time says."
            ),
            self.tr("Add a step of work"),
            columns.work_lines(),
            _WORK,
        )
        self.fixed = Text(frame.look, "", "secondary", "text2", wrap=True, name=f"{PLACE}.fixed")
        note, content = QWidget(), QWidget()
        column(note).addWidget(self.fixed)
        inset(note, 20, 8, 16, 0)
        body = column(content)
        for part in (note, self.money, self.work):
            body.addWidget(part)
        body.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        column(self).addWidget(self.area)
        self._shown: UUID | None = None
        for each in (self.money, self.work):
            each.problem.connect(self.problem)
            each.told.connect(self.told)

    def _part(
        self,
        specs: EfficiencySpecs,
        kind: str,
        title: str,
        nothing: str,
        add_label: str,
        columns: Sequence[Column[CostRow]],
        names: Sequence[str],
    ) -> LinesPart[CaseDetail, CostRow]:
        lines: Lines[CaseDetail, CostRow] = Lines(
            place=f"{PLACE}.{kind.lower()}",
            title=title,
            nothing=nothing,
            add_label=add_label,
            cls=CbaLine,
            columns=columns,
            of=lambda detail: [each for each in cost_rows(detail) if each.line.kind == kind],
            record=lambda row: row.line,
            caption=lambda row: self.words.embed(row.line.description),
            edited=names,
            added=names,
            add=partial(_add, kind),
            change=_change,
            remove=_remove,
            above=lambda detail: detail.case.id,
            folds=((840, "entity"), (760, "hourly"), (640, "timing")),
        )
        return LinesPart(self.frame, specs, lines)

    def fill(self, detail: CaseDetail) -> None:
        """Show the lines as they stand; they are fixed once the case is reviewed."""
        if detail.case.id != self._shown:
            self._shown = detail.case.id
            self.area.verticalScrollBar().setValue(0)
        open_ = detail.editable and not self.read_only
        for part in (self.money, self.work):
            part.show_detail(detail)
            part.add_button.setHidden(not open_)
            part.remove_button.setHidden(not open_)
            part.form.set_read_only(read_only=not open_)
        fixed = self.tr("The costs are fixed since the case was reviewed. Taken back to draft, they are open again.")
        if detail.case.state == ADOPTED:
            fixed = self.tr("The case is adopted: its costs and the hourly rates it rests on stay as they are.")
        self.fixed.setText("" if open_ or self.read_only else fixed)
        self.fixed.setHidden(open_ or self.read_only)

    def main(self) -> QWidget:
        """Give the first table, or the button that adds its first line."""
        return self.money.add_button if self.money.table.isHidden() else self.money.table

    def commit(self) -> None:
        """Save what is typed in either editor."""
        self.money.commit()
        self.work.commit()

    def close_editor(self) -> bool:
        """Close the editor that is open."""
        return self.money.close_editor() or self.work.close_editor()


def _add(kind: str, case: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.add_line, case_id=case, values={**values, "kind": kind})


def _change(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_line, id=id, values=values)


def _remove(id: UUID) -> Action:
    return partial(actions.remove_line, id=id)
