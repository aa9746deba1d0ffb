"""What is asked before a step of an order: approval, delivery, confirmation, certificate, waiver."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import orders
from commonservices.domain import ordering
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.office import Office
from commonservices.queries.orders import OrderDetail
from ui.asking import ask, ask_reason
from ui.bills.shown import typed_amount
from ui.bills.specs import BillSpecs, given
from ui.kit.asked import Asked
from ui.page import PageFrame
from ui.usage.clipboard import plain

Act = Callable[[Office], Any]
_EXCUSE = "exception_reason"


class OrderActs(QObject):
    """Asks over a page and writes through the acts; refusals are said at the field they are about."""

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the page that owns this."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._specs = BillSpecs(frame)

    def text(self, state: str) -> str:
        """Give what the step to a state is called."""
        said = {
            ordering.APPROVED: self.tr("Approve…"),
            ordering.REJECTED: self.tr("Reject…"),
            ordering.CANCELLED: self.tr("Cancel the order…"),
            ordering.DELIVERED: self.tr("Enter a delivery…"),
            ordering.CONFIRMED: self.tr("Confirm what was received…"),
            ordering.CERTIFIED: self.tr("Certify…"),
            ordering.WAIVED: self.tr("Waive recovery…"),
        }
        return said.get(state, "")

    def step(self, detail: OrderDetail, state: str) -> None:
        """Ask what a step needs and take it."""
        if state in {ordering.REJECTED, ordering.CANCELLED}:
            act = orders.reject if state == ordering.REJECTED else orders.cancel
            ask_reason(self._frame, self, self._title(state), self._said(detail), partial(act, id=detail.row.id))
            return
        steps: Mapping[str, Callable[[OrderDetail], Asked]] = {
            ordering.APPROVED: self._approve,
            ordering.DELIVERED: self._deliver,
            ordering.CONFIRMED: self._confirm,
            ordering.CERTIFIED: self._certify,
            ordering.WAIVED: self._waive,
        }
        ask(self._frame, self, steps[state](detail))

    def correct(self, detail: OrderDetail, line: Delivery) -> None:
        """Ask by how much a delivery is corrected; the delivery itself stays."""
        asked = self._deliver(detail)
        quantity = self._words.number(line.quantity)
        question = self.tr("{quantity} were entered. Type the difference, or 0 to name its evidence alone.")
        values = {"delivered_on": line.delivered_on, "delivered_by": line.delivered_by, "evidence": line.evidence}
        title = self.tr("Correct the delivery")
        act = partial(_deliver, detail.row.id, line.id)
        ask(
            self._frame, self, Asked(title, question.format(quantity=quantity), title, asked.fields, act, values=values)
        )

    def _title(self, state: str) -> str:
        return self.text(state).rstrip("…")

    def _said(self, detail: OrderDetail) -> str:
        row, words = detail.row, self._words
        quantity = f"{words.number(row.quantity)} {words.code('units', row.unit)}".strip()
        said = f"{words.isolate(row.reference)} · {words.isolate(row.consumer)} · {row.service_name} · {quantity}"
        worth = (detail.amount or 0) + detail.support
        return f"{said} · {words.money(worth, detail.currency)}" if detail.amount is not None else said

    def _approve(self, detail: OrderDetail) -> Asked:
        fields = self._specs.some(ServiceOrder, "core_client_effect", "funding_reference", _EXCUSE)
        title = self._title(ordering.APPROVED)
        act = partial(_approve, detail.row.id)
        return Asked(title, self._said(detail), title, fields, act, fields_of={"exception": _EXCUSE})

    def _deliver(self, detail: OrderDetail) -> Asked:
        names = ("quantity", "delivered_on", "delivered_by", "evidence", "note")
        fields = self._specs.some(Delivery, *names, required=("quantity",))
        fields += (self._specs.of(ServiceOrder, "cover_waiver"),)
        left = (detail.row.quantity or 0) - detail.row.delivered
        values: dict[str, object] = {"delivered_on": self._frame.bridge.today()}
        if left > 0:
            values["quantity"] = plain(left, self._words.language)
        title = self._title(ordering.DELIVERED)
        act = partial(_deliver, detail.row.id, None)
        return Asked(title, self._said(detail), title, fields, act, values=values)

    def _confirm(self, detail: OrderDetail) -> Asked:
        fields = self._specs.some(ServiceOrder, "confirmed_quantity", "confirmed_by", "state_reason", _EXCUSE)
        title, row = self._title(ordering.CONFIRMED), detail.row
        delivered = self.tr("{quantity} were delivered.").format(quantity=self._words.number(row.delivered))
        values = {"confirmed_quantity": plain(row.delivered, self._words.language), "confirmed_by": row.requested_by}
        act = partial(_confirm, row.id)
        question = f"{self._said(detail)}. {delivered}"
        return Asked(title, question, title, fields, act, values=values, fields_of={"exception": _EXCUSE})

    def _certify(self, detail: OrderDetail) -> Asked:
        fields = self._specs.some(ServiceOrder, _EXCUSE)
        title = self._title(ordering.CERTIFIED)
        frozen = self.tr("The certificate freezes the order; it can then be billed.")
        act = partial(_certify, detail.row.id)
        question = f"{self._said(detail)}. {frozen}"
        return Asked(title, question, title, fields, act, fields_of={"exception": _EXCUSE})

    def _waive(self, detail: OrderDetail) -> Asked:
        amount = self._specs.of(ServiceOrder, "waived_amount", required=True)
        reason = self._specs.of(ServiceOrder, "state_reason", required=True)
        fields = (amount, reason, self._specs.of(ServiceOrder, _EXCUSE))
        title = self._title(ordering.WAIVED)
        worth = (detail.amount or 0) + detail.support
        offered = typed_amount(self._words, worth, detail.currency)
        values = {"waived_amount": offered} if detail.amount is not None else {}
        act = partial(_waive, detail.row.id, detail.currency)
        return Asked(title, self._said(detail), title, fields, act, values=values, fields_of={"exception": _EXCUSE})


def _approve(id: UUID, answers: Mapping[str, Any]) -> Act:
    told = {name: str(answers[name] or "") for name in ("core_client_effect", "funding_reference") if answers[name]}
    return lambda office: orders.approve(office, id, str(answers[_EXCUSE] or ""), **told)


def _deliver(id: UUID, corrects: UUID | None, answers: Mapping[str, Any]) -> Act:
    values = given(Delivery, answers)
    waiver = str(values.pop("cover_waiver", ""))
    if corrects is not None:
        values["corrects_id"] = corrects
    return partial(orders.deliver, id=id, values=values, cover_waiver=waiver)


def _confirm(id: UUID, answers: Mapping[str, Any]) -> Act:
    by, reason, excuse = (str(answers[name] or "") for name in ("confirmed_by", "state_reason", _EXCUSE))
    quantity = answers["confirmed_quantity"] or None
    return partial(orders.confirm, id=id, quantity=quantity, by=by, reason=reason, exception=excuse)


def _certify(id: UUID, answers: Mapping[str, Any]) -> Act:
    return partial(orders.certify, ids=[id], exception=str(answers[_EXCUSE] or ""))


def _waive(id: UUID, currency: str, answers: Mapping[str, Any]) -> Act:
    reason, excuse = str(answers["state_reason"]), str(answers[_EXCUSE] or "")
    act = partial(orders.waive, id=id, reason=reason, amount=answers["waived_amount"], currency=currency)
    return partial(act, exception=excuse)
