"""The tab Schemes: how costs under the arrangement are shared, who approved it, and for which time it holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import schemes as actions
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import USD
from commonservices.queries import drivers as queries
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.drivers import SchemeRow
from ui.cost_sharing.scheme_asks import SchemeAsks
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column
from ui.page import PageFrame
from ui.premises.lines_part import Lines, LinesPart
from ui.records.part import Action, DetailPart

PLACE: Final = "cost_sharing.schemes"
_FIELDS: Final = (
    "name", "method", "driver_code", "minimum", "maximum", "support_percent", "residual_rule", "lead_id", "proration",
    "leavers_pay", "valid_from", "valid_to",
)  # fmt: skip


@dataclass(frozen=True)
class Schemes:
    """The schemes of the arrangement a budget stands under."""

    arrangement_id: UUID
    rows: tuple[SchemeRow, ...]


class SchemeColumns(QObject):
    """Makes the columns of schemes in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def columns(self) -> list[Column[SchemeRow]]:
        """Give the columns in order."""
        words = self._words
        return [
            Column("standing", self.tr("Standing"), self._standing, 140, paint="state", detail=_mark),
            Column(
                "name", self.tr("Scheme"), lambda row: words.embed(row.scheme.name), 150, detail=_strong, elastic=True
            ),
            Column("method", self.tr("Method"), self._method, 150),
            Column("keys", self.tr("Counted by"), self._keys, 170),
            Column("days", self.tr("Holds"), self._days, 190, detail=_muted),
            Column("by", self.tr("Approved by"), lambda row: row.scheme.approved_by or "—", 130, detail=_muted),
        ]

    def _standing(self, row: SchemeRow) -> str:
        if row.scheme.approved_on is None:
            return self.tr("Not approved")
        return self.tr("Applies") if row.applies else self.tr("Does not apply now")

    def _method(self, row: SchemeRow) -> str:
        return self._words.code("apportionment_methods", row.scheme.method)

    def _keys(self, row: SchemeRow) -> str:
        return ", ".join(self._words.code("apportionment_keys", each) for each in row.driver_codes if each) or "—"

    def _days(self, row: SchemeRow) -> str:
        words, scheme = self._words, row.scheme
        if scheme.valid_from is None and scheme.valid_to is None:
            return self.tr("always")
        return self.tr("{first} to {last}").format(
            first=words.full_day(scheme.valid_from), last=words.full_day(scheme.valid_to)
        )


class SchemesPart(DetailPart[PoolDetail]):
    """A table of schemes; Enter opens one, a button adds one, another approves the current one."""

    def __init__(self, frame: PageFrame, specs: PoolSpecs, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, PLACE, parent)
        self._above: UUID | None = None
        self._currency = specs.currency or USD
        self.lines: LinesPart[Schemes, SchemeRow] = LinesPart(frame, specs, self._lines(SchemeColumns(frame, self)))
        self.approve_button = Button(frame.look, self.tr("Approve it"), icon="check", name=f"{PLACE}.approve")
        typed = self.tr("Mix, bands, percentages…")
        self.typed_button = Button(frame.look, typed, icon="percent", name=f"{PLACE}.typed")
        self.asks = SchemeAsks(frame, specs, self)
        for button in (self.typed_button, self.approve_button):
            self.lines.beside.addWidget(button)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        body = column(content)
        body.addWidget(self.lines)
        body.addStretch(1)
        area.setWidget(content)
        column(self).addWidget(area)
        self.lines.problem.connect(self.problem)
        self.lines.told.connect(self.told)
        self.approve_button.clicked.connect(self.approve)
        self.typed_button.clicked.connect(self.ask_typed)
        self.asks.done.connect(self.told)

    def _lines(self, columns: SchemeColumns) -> Lines[Schemes, SchemeRow]:
        return Lines(
            place=f"{PLACE}.all",
            title=self.tr("How costs are shared under this arrangement"),
            nothing=self.tr("No scheme yet. Add how the parties share: by heads, by area, equally, or by percentages."),
            add_label=self.tr("Add a scheme"),
            cls=ApportionmentScheme,
            columns=columns.columns(),
            of=lambda shown: shown.rows,
            record=lambda row: row.scheme,
            caption=lambda row: self.words.embed(row.scheme.name),
            edited=_FIELDS,
            added=_FIELDS,
            add=lambda above, values: _add(above, {"currency": self._currency, **values}),
            change=_change,
            remove=_remove,
            above=lambda shown: shown.arrangement_id,
            folds=((980, "by"), (840, "days"), (700, "keys")),
        )

    def fill(self, detail: PoolDetail) -> None:
        """Show the schemes as they stand."""
        above = detail.pool.arrangement_id
        if above is None:
            return
        rows = self.frame.bridge.ask(partial(queries.schemes, arrangement_id=above))
        self._above = above
        self.typed_button.setHidden(self.read_only)
        self.lines.show_detail(Schemes(above, rows))
        self.approve_button.setHidden(self.read_only or not rows)

    def main(self) -> QWidget:
        """Give the table, or the button that adds the first."""
        return self.lines.add_button if self.lines.table.isHidden() else self.lines.table

    def commit(self) -> None:
        """Save what is typed."""
        self.lines.commit()

    def close_editor(self) -> bool:
        """Close the editor that is open."""
        return self.lines.close_editor()

    def ask_typed(self) -> None:
        """Ask for what a method needs beside its key: of the current scheme, or of a new one."""
        if self._above is not None:
            current = self.lines.current()
            free = current is not None and current.scheme.approved_on is None
            self.asks.ask(self._above, current if free else None)

    def approve(self) -> None:
        """Record the approval of the current scheme."""
        current = self.lines.current()
        if current is not None and self.do(partial(actions.approve, id=current.scheme.id)) is not None:
            self.told.emit(self.tr("The scheme is approved."))


def _add(arrangement_id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.add, arrangement_id=arrangement_id, values=values)


def _change(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_fields, id=id, values=values)


def _remove(id: UUID) -> Action:
    return partial(actions.remove, id=id)


def _mark(row: SchemeRow) -> str:
    if row.scheme.approved_on is None:
        return "not_yet"
    return "agrees" if row.applies else "superseded"


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
