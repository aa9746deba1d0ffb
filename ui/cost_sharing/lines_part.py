"""The tab Budget lines: what the year may cost, what it did, how each line is shared, and its cost month by month."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import pool_lines as actions
from commonservices.domain.cost_pools import PoolActual, PoolLine
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_link
from commonservices.domain.pool_cycle import CHANGED_IN, SPENT_IN, period_of_pool
from commonservices.queries.cost_pools import LineRow, PoolDetail
from ui.asking import ask_one
from ui.cost_sharing.pool_words import PoolWords
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_spec import Amount
from ui.kit.layout import column, inset
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.lines_part import Lines, LinesPart
from ui.records.part import Action, DetailPart

PLACE = "cost_sharing.lines"
_FIELDS = ("description", "bucket", "kind", "budget", "scheme_id", "recurring", "note")
_SPENT = ("amount", "estimated", "external_reference", "note")


@dataclass(frozen=True)
class MonthRow:
    """One month of a line: what was spent, or an empty entry where nothing is known yet."""

    actual: PoolActual
    told: bool
    ahead: bool


class LineColumns(QObject):
    """Makes the columns of lines and months in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def lines(self) -> list[Column[LineRow]]:
        """Give the columns of budget lines."""
        words = self._words
        return [
            Column("number", self.tr("No."), lambda row: words.number(row.line.number), 52, align="end", detail=_muted),
            Column(
                "description",
                self.tr("Line"),
                lambda row: words.embed(row.line.description),
                180,
                detail=_strong,
                elastic=True,
                tip=lambda row: words.embed(row.line.note),
            ),
            Column("bucket", self.tr("Bucket"), lambda row: words.code("pool_buckets", row.line.bucket) or "—", 120),
            Column("scheme", self.tr("Shared by"), self._scheme, 150, detail=_scheme_tone),
            Column("budget", self.tr("Budget"), lambda row: self._amount(row.figures.budget, row), 112, paint="number"),
            Column("actual", self.tr("Spent"), self._spent, 112, paint="number", detail=_over),
            Column("left", self.tr("Remaining"), self._left, 112, paint="number", detail=_over),
            Column("part", self.tr("Spent %"), lambda row: words.percent(row.figures.execution), 72, paint="number"),
        ]

    def months(self) -> list[Column[MonthRow]]:
        """Give the columns of the months of a line."""
        words = self._words
        return [
            Column("month", self.tr("Month"), self._month, 110, detail=_month_tone),
            Column("amount", self.tr("Spent"), self._month_amount, 120, paint="number"),
            Column("estimated", self.tr("Standing"), self._standing, 150, paint="state", detail=_month_mark),
            Column("reference", self.tr("Reference"), lambda row: words.isolate(row.actual.external_reference), 140),
            Column("note", self.tr("Note"), lambda row: words.embed(row.actual.note), 160, elastic=True),
        ]

    def _amount(self, minor: int, row: LineRow) -> str:
        return self._words.amount(minor, row.line.currency)

    def _spent(self, row: LineRow) -> str:
        shown = self._amount(row.figures.actual, row) if row.figures.months else "—"
        return self.tr("{amount} est.").format(amount=shown) if row.figures.estimated else shown

    def _left(self, row: LineRow) -> str:
        return self._amount(row.figures.budget - row.figures.actual, row)

    def _scheme(self, row: LineRow) -> str:
        return self._words.embed(row.scheme.name) if row.scheme is not None else self.tr("No scheme")

    def _month(self, row: MonthRow) -> str:
        return self._words.month(row.actual.month) if row.actual.month else ""

    def _month_amount(self, row: MonthRow) -> str:
        return self._words.amount(row.actual.amount, row.actual.currency) if row.told else "—"

    def _standing(self, row: MonthRow) -> str:
        if row.told:
            return self.tr("Estimate") if row.actual.estimated else self.tr("Entered")
        return self.tr("To come") if row.ahead else self.tr("Missing")


class MonthsPart(LinesPart[LineRow, MonthRow]):
    """The months of the current line; Enter opens one to enter what was spent."""

    def fill(self, detail: LineRow) -> None:
        """Show the months; they are all there, so none is added."""
        super().fill(detail)
        self.add_button.hide()
        self.remove_button.hide()


class BudgetLines(DetailPart[PoolDetail]):
    """The lines above, the months of the current one below."""

    def __init__(self, frame: PageFrame, specs: PoolSpecs, parent: QWidget | None = None) -> None:
        """Make both tables."""
        super().__init__(frame, PLACE, parent)
        columns = LineColumns(frame, self)
        self._pool = PoolWords(frame.words, self)
        self.lines: LinesPart[PoolDetail, LineRow] = LinesPart(frame, specs, self._lines(columns))
        self.months = MonthsPart(frame, specs, self._months(columns))
        self.spread_button = Button(
            frame.look, self.tr("Spread a sum over the open months…"), "link", name=f"{PLACE}.spread"
        )
        self.fixed = Text(frame.look, "", "secondary", "text2", wrap=True, name=f"{PLACE}.fixed")
        self._specs = specs
        note, content = QWidget(), QWidget()
        column(note).addWidget(self.fixed)
        inset(note, 20, 8, 16, 0)
        body = column(content)
        for part in (note, self.lines, self.months):
            body.addWidget(part)
        body.addStretch(1)
        self.months.beside.addWidget(self.spread_button)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column(self).addWidget(area)
        for part in (self.lines, self.months):
            part.problem.connect(self.problem)
            part.told.connect(self.told)
        self.lines.current_changed.connect(self._show_months)
        self.spread_button.clicked.connect(self.spread)

    def _lines(self, columns: LineColumns) -> Lines[PoolDetail, LineRow]:
        return Lines(
            place=f"{PLACE}.budget",
            title=self.tr("Budget lines"),
            nothing=self.tr("No line yet. Add what the year costs, line by line, each with the scheme that shares it."),
            add_label=self.tr("Add a line"),
            cls=PoolLine,
            columns=columns.lines(),
            of=lambda detail: detail.lines,
            record=lambda row: row.line,
            caption=lambda row: self.words.embed(row.line.description),
            edited=_FIELDS,
            added=_FIELDS,
            add=_add,
            change=_change,
            remove=_remove,
            above=lambda detail: detail.pool.id,
            folds=((900, "bucket"), (760, "part"), (660, "left")),
        )

    def _months(self, columns: LineColumns) -> Lines[LineRow, MonthRow]:
        return Lines(
            place=f"{PLACE}.months",
            title=self.tr("Spent month by month"),
            nothing="",
            add_label="",
            cls=PoolActual,
            columns=columns.months(),
            of=self._rows,
            record=lambda row: row.actual,
            caption=lambda row: self.words.month_name(row.actual.month) if row.actual.month else "",
            edited=_SPENT,
            added=("note",),
            add=_nothing,
            change=self._spend,
            remove=_nothing_removed,
            above=lambda row: row.line.id,
        )

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: PoolDetail) -> None:
        """Show lines and months as they stand."""
        self.lines.show_detail(detail)
        open_ = detail.pool.state in CHANGED_IN and not self.read_only
        self.lines.add_button.setHidden(not open_)
        self.lines.form.set_read_only(read_only=not open_)
        said = self.tr("The lines are fixed while the budget is agreed and runs; the mid-year review opens them again.")
        self.fixed.setText("" if open_ else said)
        self.fixed.setVisible(not open_)
        self._show_months()

    def _show_months(self, _identity: str = "") -> None:
        row = self.lines.current()
        state = self.detail.pool.state if self.detail is not None else ""
        shown = row is not None and (state in SPENT_IN or bool(row.cells))
        self.months.setVisible(shown)
        if row is not None and shown:
            title = self.tr("Spent month by month: {line}")
            self.months.header.title.setText(title.format(line=self.words.embed(row.line.description)))
            self.months.show_detail(row)
            self.spread_button.setVisible(state in SPENT_IN and bool(row.figures.missing) and not self.read_only)

    def _rows(self, row: LineRow) -> list[MonthRow]:
        if self.detail is None:
            return []
        today = self.frame.bridge.today()
        found = []
        for month in period_of_pool(self.detail.pool).months:
            held = row.cells.get(month)
            empty = PoolActual(
                id=of_link(row.line.id, month.isoformat()),
                line_id=row.line.id,
                month=month,
                currency=self.detail.pool.currency,
            )
            found.append(MonthRow(held or empty, held is not None, month >= today.replace(day=1)))
        return found

    def main(self) -> QWidget:
        """Give the table of lines, or the button that adds the first."""
        return self.lines.add_button if self.lines.table.isHidden() else self.lines.table

    def commit(self) -> None:
        """Save what is typed in either editor."""
        self.lines.commit()
        self.months.commit()

    def close_editor(self) -> bool:
        """Close the editor that is open."""
        return self.months.close_editor() or self.lines.close_editor()

    # --- acting ---------------------------------------------------------------------------------------------------

    def _spend(self, id: UUID, values: Mapping[str, Any]) -> Action:
        """Give the act that enters one month anew with a value changed."""
        row = self.lines.current()
        rows = self._rows(row) if row is not None else []
        held = next(each.actual for each in rows if each.actual.id == id)
        given = {name: values.get(name, getattr(held, name)) for name in _SPENT}
        spent = actions.Spent(line_id=held.line_id or id, month=held.month or "", **given)
        return partial(actions.set_actual, spent=spent)

    def spread(self) -> None:
        """Ask for a sum and spread it over the months that hold nothing yet."""
        row = self.lines.current()
        if row is None:
            return
        spec = self._specs.of(PoolActual, "amount", required=True)
        question = self.tr("The sum is spread by days over the months that hold nothing yet; each is an estimate.")
        act = partial(_spread, line_id=row.line.id)
        ask_one(self.frame, self, self.tr("Spread a sum"), question, spec, act, named="total")


def _spread(office: Any, line_id: UUID, total: Amount | None) -> Any:
    return actions.spread(office, line_id, total.minor if total is not None else None)


def _add(pool_id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.add, pool_id=pool_id, values=values)


def _change(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_fields, id=id, values=values)


def _remove(id: UUID) -> Action:
    return partial(actions.remove, id=id)


def _nothing(_id: UUID, _values: Mapping[str, Any]) -> Action:
    raise NotImplementedError


def _nothing_removed(_id: UUID) -> Action:
    raise NotImplementedError


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"


def _scheme_tone(row: LineRow) -> str:
    return "" if row.scheme is not None else "att"


def _over(row: LineRow) -> str:
    return "crit" if row.figures.actual > row.figures.budget else ""


def _month_tone(row: MonthRow) -> str:
    return "muted" if row.ahead else ""


def _month_mark(row: MonthRow) -> str:
    if row.told:
        return "changed" if row.actual.estimated else "agrees"
    return "not_yet" if row.ahead else "warning"
