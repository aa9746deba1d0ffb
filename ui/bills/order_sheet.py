"""The page of one order: its steps from the request to the settlement, deliveries, what it lacks, its bill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.actions import orders
from commonservices.domain import ordering
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.orders import ServiceOrder
from commonservices.queries import orders as queries
from commonservices.queries.orders import OrderDetail
from ui.asking import ask
from ui.bills.order_acts import OrderActs
from ui.bills.order_columns import OrderColumns
from ui.bills.sheet import Head, Sheet
from ui.bills.shown import ORDER_MARKS
from ui.bills.specs import BillSpecs
from ui.kit.asked import Asked
from ui.kit.key_values import Pair
from ui.kit.stepper import Step
from ui.page import Command, PageFrame, address_of
from ui.usage.clipboard import plain

_ORDERED: Final = (
    ordering.REQUESTED, ordering.APPROVED, ordering.DELIVERED, ordering.CONFIRMED, ordering.CERTIFIED,
    ordering.BILLED, ordering.SETTLED,
)  # fmt: skip
_EDITED: Final = ("needed_on", "quantity", "purpose", "core_client_effect", "funding_reference")
_ICONS: Final = {
    "APPROVED": "check",
    "DELIVERED": "truck",
    "CONFIRMED": "check",
    "CERTIFIED": "signature",
    "WAIVED": "scale",
}


class OrderSheet(Sheet):
    """One order."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tables."""
        super().__init__(frame, "order", "service_order", parent)
        self.detail: OrderDetail | None = None
        self.acts = OrderActs(frame, self)
        self._specs = BillSpecs(frame)
        nothing = self.tr("Nothing is delivered yet.")
        columns = OrderColumns(frame, self).deliveries()
        self.add_table("deliveries", self.tr("Deliveries"), columns, lambda each: str(each.id), nothing)
        self.add_history()
        self.facts.opened.connect(self._on_fact)
        self.stepper.step_opened.connect(self._on_step)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> Head:
        """Show an order; Known when there is none."""
        detail = self.frame.bridge.ask(partial(queries.order, id=id))
        self.id, self.detail = id, detail
        words, row = self.words, detail.row
        self.show_facts(self._pairs(detail), self._life(detail))
        self.fill("deliveries", detail.deliveries)
        tabs = [("deliveries", self.tr("Deliveries"), len(detail.deliveries)), ("history", self.tr("History"), None)]
        self.set_tabs(tabs)
        self._say(detail)
        quantity = f"{words.number(row.quantity)} {words.code('units', row.unit)}".strip()
        said = (words.isolate(row.reference), words.isolate(row.consumer), quantity, row.purpose)
        text = " · ".join(each for each in said if each)
        state = words.code("order_states", row.state)
        return Head(row.service_name, text, state, ORDER_MARKS.get(row.state, "draft"))

    def _say(self, detail: OrderDetail) -> None:
        words, row = self.words, detail.row
        if row.state in {ordering.REJECTED, ordering.CANCELLED, ordering.WAIVED}:
            self.say(words.code("order_states", row.state), row.state_reason, "neu")
        elif row.state == ordering.CONFIRMED and detail.missing:
            names = ", ".join(words.field(each) for each in detail.missing)
            where = self.tr("Correct the delivery by 0 and name its evidence, such as the issue slip.")
            said = where if "evidence_ids" in detail.missing else ""
            self.say(self.tr("It cannot be certified yet. Still missing: {names}.").format(names=names), said, "att")
        elif row.uncovered:
            self.say(self.tr("Delivered without signed cover, on a waiver."), detail.order.cover_waiver, "att")
        elif row.late:
            text = self.tr("It was needed by {day} and nothing is delivered.")
            self.say(text.format(day=words.full_day(row.needed_on)), "", "crit")
        else:
            self.say("")

    def _life(self, detail: OrderDetail) -> list[Step]:
        words, order, row = self.words, detail.order, detail.row
        today = self.frame.bridge.today()
        days = {
            ordering.REQUESTED: order.requested_on,
            ordering.APPROVED: order.approved_on,
            ordering.DELIVERED: row.last_delivered_on,
            ordering.CONFIRMED: order.confirmed_on,
            ordering.CERTIFIED: order.certified_on,
        }
        path: tuple[str, ...] = _ORDERED
        if row.state not in _ORDERED:
            gone = [each for each in _ORDERED if days.get(each) is not None]
            path = (*gone, row.state)
        now = path.index(row.state)
        return [
            Step(
                key,
                words.code("order_states", key),
                words.day(days.get(key), today) if days.get(key) else "",
                "now" if place == now else "done" if place < now else "ahead",
                ORDER_MARKS[key],
            )
            for place, key in enumerate(path)
        ]

    def _pairs(self, detail: OrderDetail) -> list[Pair]:
        words, row, order, field = self.words, detail.row, detail.order, self.words.field
        today = self.frame.bridge.today()
        worth = words.money((detail.amount or 0) + detail.support, detail.currency) if detail.amount is not None else ""
        excuse = "" if row.exception_reason == ROLES_NOT_DECLARED else row.exception_reason
        rate = f"{words.number(detail.rate.rate)} {detail.rate.currency}" if detail.rate is not None else ""
        pairs = [
            Pair("amount", field("amount"), worth or self.tr("No rate on that day"), "" if worth else "att"),
            Pair("rate", field("rate"), rate),
            Pair("service", field("service_id"), words.isolate(row.service), link=True),
            Pair("consumer", field("consumer_id"), words.isolate(row.consumer)),
            Pair("requested_by", field("requested_by"), order.requested_by),
            Pair("needed_on", field("needed_on"), words.day(row.needed_on, today), "crit" if row.late else ""),
            Pair("delivered", self.tr("Delivered"), words.number(row.delivered) if row.delivered else ""),
            Pair("confirmed", field("confirmed_quantity"), words.number(row.confirmed_quantity)),
            Pair("approved_by", field("approved_by"), order.approved_by),
            Pair("confirmed_by", field("confirmed_by"), order.confirmed_by),
            Pair("certified_by", field("certified_by"), order.certified_by),
            Pair("funding", field("funding_reference"), order.funding_reference),
            Pair("effect", field("core_client_effect"), order.core_client_effect),
            Pair("exception", field("exception_reason"), excuse),
            Pair("waived", field("waived_amount"), words.money(order.waived_amount, order.waived_currency)),
            Pair("bill", self.tr("Bill"), words.isolate(detail.bill), link=True),
        ]
        return [each for each in pairs if each.value and each.value != "—"]

    def _on_fact(self, key: str) -> None:
        if self.detail is not None and key == "bill":
            self.open_requested.emit(address_of("bills", id=str(self.detail.bill_id)))
        elif self.detail is not None:
            self.open_requested.emit(address_of("services", id=str(self.detail.row.service_id)))

    def _on_step(self, state: str) -> None:
        """Take the step that was pressed when it can be taken now."""
        found = next((each for each in self.commands("") if each.key == f"order.{state}" and not each.reason), None)
        if found is not None and not self.frame.bridge.read_only:
            found.run()

    # --- acting ---------------------------------------------------------------------------------------------------

    def commands(self, fixed: str) -> list[Command]:
        """Give the steps from here, the next one first."""
        detail = self.detail
        if detail is None:
            return []
        found = []
        state = detail.row.state
        following = _ORDERED[_ORDERED.index(state) + 1] if state in _ORDERED[:-1] else ""
        steps = [state] if state == ordering.DELIVERED else []
        for each in sorted({*detail.next_states, *steps}, key=lambda step: step != following):
            text = self.acts.text(each)
            again = each == ordering.DELIVERED and state in ordering.UNBILLED
            if text and not again:
                act = partial(self.acts.step, detail, each)
                primary = each == following
                found.append(Command(f"order.{each}", text, act, "", _ICONS.get(each, "x"), primary=primary))
        if state == ordering.CERTIFIED:
            found.append(Command("order.bill", self.tr("Draft its bill…"), self.bill, "", "receipt", primary=True))
        found.append(Command("order.change", self.tr("Change the order…"), self.change, "", "pencil"))
        none = "" if self.current("deliveries") is not None else self.tr("No delivery is selected.")
        found.append(
            Command("order.correct", self.tr("Correct the delivery…"), self.correct, "", "pencil", reason=none)
        )
        return [replace(each, reason=fixed or each.reason) for each in found]

    def bill(self) -> None:
        """Go to where its bill is drafted, with it alone in sight."""
        if self.detail is not None:
            self.open_requested.emit(address_of("bills", view="unbilled", text=self.detail.row.reference))

    def change(self) -> None:
        """Ask what the order is changed to."""
        if self.detail is None:
            return
        order = self.detail.order
        fields = self._specs.some(ServiceOrder, *_EDITED)
        values: dict[str, object] = {name: getattr(order, name) for name in _EDITED}
        values["quantity"] = plain(order.quantity, self.words.language)
        title = self.tr("Change the order")
        act = partial(_change, order.id, values)
        ask(self.frame, self, Asked(title, self.words.isolate(order.reference), title, fields, act, values=values))

    def correct(self) -> None:
        """Ask how the selected delivery is corrected."""
        line = self.current("deliveries")
        if self.detail is not None and line is not None:
            self.acts.correct(self.detail, line)


def _change(id: UUID, before: Mapping[str, object], answers: Mapping[str, Any]) -> Any:
    changed = {name: value for name, value in answers.items() if value != before[name]}
    return partial(orders.set_order, id=id, values=changed)
