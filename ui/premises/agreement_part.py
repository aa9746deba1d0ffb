"""The overview of a long-term agreement: findings, users with their conditions, orders, and the ceiling beside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.actions import procurement as actions
from commonservices.domain.procurement import CallOff, LongTermAgreementUse
from commonservices.queries.procurement import AgreementDetail, OrderLine, UseLine
from ui.kit.columns import Column
from ui.kit.key_values import KeyValueList
from ui.kit.layout import VLine, column, inset, row
from ui.kit.texts import SectionHeader
from ui.page import PageFrame
from ui.premises.conditions_part import ConditionsPart
from ui.premises.figures import AgreementFigures
from ui.premises.finding_notes import FindingNotes
from ui.premises.lines_part import Lines, LinesPart
from ui.premises.specs import PlaceSpecs
from ui.records.part import Action, DetailPart

_USE_FIELDS = (
    "mode",
    "competitive_award",
    "validity_covers",
    "same_conditions",
    "holder_agrees",
    "holder_document_id",
    "supplier_agrees",
    "supplier_document_id",
    "justification",
    "contracts_committee_required",
    "arrangement_id",
    "value",
)
_SIDE = 330
_ORDER_FIELDS = ("ordered_on", "amount", "order_reference", "note")


class AgreementOverview(DetailPart[AgreementDetail]):
    """Users and orders beside the figures of the ceiling."""

    def __init__(self, frame: PageFrame, specs: PlaceSpecs, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(frame, "premises.agreement", parent)
        self.setAccessibleName(self.tr("Overview"))
        self.notes = FindingNotes(frame, "premises.agreement.findings")
        self.uses: LinesPart[AgreementDetail, UseLine] = LinesPart(frame, specs, self._use_lines())
        self.conditions = ConditionsPart(frame)
        self.orders: LinesPart[AgreementDetail, OrderLine] = LinesPart(frame, specs, self._order_lines())
        self.talk = AgreementFigures(frame.words, frame.bridge.today, self)
        self.figures = KeyValueList(frame.look, "premises.agreement.figures", label_width=104)
        self._build()
        for part in (self.uses, self.orders):
            part.problem.connect(self.problem)
            part.told.connect(self.told)
        self.uses.current_changed.connect(self._on_use)
        self.conditions.record_requested.connect(self._on_record)
        self.conditions.approve_requested.connect(self.approve)

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(area)
        content, left, right = QWidget(), QWidget(), QWidget()
        area.setWidget(content)
        line = row(content, 0)
        right.setFixedWidth(self.look.px(_SIDE))
        line.addWidget(left, 1)
        line.addWidget(VLine())
        line.addWidget(right)
        first = column(left, 4)
        for part in (self.notes, self.uses, self.conditions, self.orders):
            first.addWidget(part)
        first.addStretch(1)
        second = column(right, 8)
        second.addWidget(SectionHeader(self.look, self.tr("At a glance")))
        second.addWidget(self.figures)
        second.addStretch(1)
        inset(right, 16, 10, 16, 12)

    # --- what the two tables show ---------------------------------------------------------------------------------

    def _use_lines(self) -> Lines[AgreementDetail, UseLine]:
        words = self.words
        columns: list[Column[UseLine]] = [
            Column("code", self.tr("User"), lambda each: words.isolate(each.code), 90, detail=lambda _e: "strong"),
            Column("state", self.tr("Conditions"), self.conditions_of, 150, paint="state", detail=_use_mark),
            Column(
                "mode",
                self.tr("Way"),
                lambda each: words.code("procurement_modes", each.use.mode),
                180,
                detail=lambda _e: "muted",
                elastic=True,
            ),
            Column("arrangement", self.tr("Arrangement"), self._arrangement, 110),
            Column("value", self.tr("Value"), self._use_value, 110, paint="number"),
        ]
        return Lines(
            place="premises.uses",
            title=self.tr("Who uses it"),
            nothing=self.tr("Nobody else uses it yet. Add an entity that wants to; the conditions are then listed."),
            add_label=self.tr("Add a user"),
            cls=LongTermAgreementUse,
            columns=columns,
            of=lambda detail: detail.uses,
            record=lambda line: line.use,
            caption=lambda line: f"{words.isolate(line.code)} · {words.embed(line.name)}",
            edited=_USE_FIELDS,
            added=("user_id", "mode", "arrangement_id", "value", "justification"),
            folds=((640, "mode"),),
            add=_add_use,
            change=_change_use,
            remove=_remove_use,
            above=lambda detail: detail.agreement.id,
        )

    def _order_lines(self) -> Lines[AgreementDetail, OrderLine]:
        words = self.words
        columns: list[Column[OrderLine]] = [
            Column(
                "day",
                self.tr("Ordered"),
                lambda each: words.full_day(each.order.ordered_on),
                176,
                paint="state",
                detail=lambda each: "agrees" if each.covered else "error",
            ),
            Column("code", self.tr("Entity"), lambda each: words.isolate(each.code), 84),
            Column("number", self.tr("Order number"), lambda each: words.isolate(each.order.order_reference), 110),
            Column("amount", self.tr("Amount"), self._amount, 124, paint="number"),
            Column("total", self.tr("Total then"), self._total, 124, paint="number", detail=lambda _e: "muted"),
            Column(
                "note",
                self.tr("Note"),
                lambda each: words.embed(each.order.note),
                140,
                detail=lambda _e: "muted",
                elastic=True,
            ),
        ]
        return Lines(
            place="premises.orders",
            title=self.tr("Called off"),
            nothing=self.tr("Nothing is called off yet."),
            add_label=self.tr("Add an order"),
            cls=CallOff,
            columns=columns,
            of=lambda detail: detail.orders,
            record=lambda line: line.order,
            caption=lambda line: f"{words.isolate(line.code)} · {words.full_day(line.order.ordered_on)}",
            edited=_ORDER_FIELDS,
            added=("entity_id", *_ORDER_FIELDS),
            folds=((700, "note"), (560, "total")),
            add=_add_order,
            change=_change_order,
            remove=_remove_order,
            above=lambda detail: detail.agreement.id,
        )

    def conditions_of(self, line: UseLine) -> str:
        """Give how the conditions of a use stand."""
        if line.use.approved_on is not None:
            return self.tr("Approved")
        return self.tr("%n to do", "", len(line.to_do)) if line.to_do else self.tr("All met")

    def _arrangement(self, line: UseLine) -> str:
        return self.words.isolate(line.arrangement.reference) if line.arrangement else "—"

    def _use_value(self, line: UseLine) -> str:
        return "—" if line.use.value is None else self.words.whole_money(line.use.value, line.use.currency)

    def _amount(self, line: OrderLine) -> str:
        return self.words.money(line.order.amount or 0, line.order.currency)

    def _total(self, line: OrderLine) -> str:
        return self.words.money(line.running_total, line.order.currency)

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: AgreementDetail) -> None:
        """Show the agreement as it stands."""
        self.notes.show_findings(detail.row.findings, detail.codes)
        self.uses.show_detail(detail)
        self.orders.show_detail(detail)
        self.figures.set_pairs(self.talk.pairs(detail))
        self._on_use("")

    def main(self) -> QWidget:
        """Give the table of users."""
        return self.uses.table

    def commit(self) -> None:
        """Save what is typed in the editors."""
        for part in (self.uses, self.orders):
            part.commit()

    def close_editor(self) -> bool:
        """Leave what is open; tell whether there was something."""
        return self.uses.close_editor() or self.orders.close_editor()

    # --- the conditions -------------------------------------------------------------------------------------------

    def _on_use(self, _identity: str) -> None:
        self.conditions.show_use(self.uses.current(), read_only=self.read_only)

    def _on_record(self, field: str) -> None:
        line = self.uses.current()
        if line is not None:
            self.uses.open_line(str(line.use.id), field)

    def approve(self) -> None:
        """Record that the use the cursor is on is approved today."""
        line = self.uses.current()
        if line is None or line.to_do:
            return
        if self.do(partial(actions.approve_use, use_id=line.use.id, approved_by="")) is not None:
            code = self.words.isolate(line.code)
            self.told.emit(self.tr("The use by {code} is approved.").format(code=code))


def _use_mark(line: UseLine) -> str:
    if line.use.approved_on is not None:
        return "active"
    return "warning" if line.to_do else "agrees"


def _add_use(above: UUID, values: Mapping[str, Any]) -> Action:
    given = dict(values)
    user = given.pop("user_id", None)
    return partial(actions.add_use, agreement_id=above, user_id=user, values=given)


def _change_use(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_use, use_id=id, values=values)


def _remove_use(id: UUID) -> Action:
    return partial(actions.remove_use, use_id=id)


def _add_order(above: UUID, values: Mapping[str, Any]) -> Action:
    given = dict(values)
    entity = given.pop("entity_id", None)
    return partial(actions.call_off, agreement_id=above, entity_id=entity, values=given)


def _change_order(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_call_off, order_id=id, values=values)


def _remove_order(id: UUID) -> Action:
    return partial(actions.remove_call_off, order_id=id)
