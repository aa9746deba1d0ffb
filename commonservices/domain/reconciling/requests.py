"""R2: deliveries beside requests: what was delivered without one that was approved, and requests left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.ordering import APPROVED, CANCELLED, REJECTED, REQUESTED
from commonservices.domain.reconciling.findings import ORDER, Finding, Outcome, Word, finding, outcome

REFUSED: Final = (REJECTED, CANCELLED)
AHEAD: Final = (REQUESTED, APPROVED)


class DeliveredOrder(NamedTuple):
    """An order with what was delivered under it, corrections counted; no first day where nothing was."""

    id: UUID
    reference: str
    state: str
    consumer: str
    service: str
    arrangement_id: UUID | None
    quantity: Decimal | None
    requested_on: date | None
    needed_on: date | None
    approved_on: date | None
    first_on: date | None
    delivered: Decimal


def compare(orders: Iterable[DeliveredOrder], day: date, compared: int) -> Outcome:
    """Give deliveries that no approved request covers, steps without a delivery, and requests past their day."""
    return outcome(compared, (each for order in orders for each in _of(order, day)))


def _of(order: DeliveredOrder, day: date) -> Iterator[Finding]:
    if order.delivered > 0:
        if order.state in REFUSED:
            yield _found("delivery_refused", order, order_state=order.state)
        elif order.approved_on is None:
            yield _found("delivery_unapproved", order)
        if order.requested_on is not None and order.first_on is not None and order.first_on < order.requested_on:
            yield _found("delivery_before_request", order, day=order.first_on, since=order.requested_on)
        if order.quantity is not None and order.delivered > order.quantity:
            more = {"delivered": _number(order.delivered), "asked": _number(order.quantity)}
            yield _found("delivery_above_request", order, **more)
    elif order.state not in {*AHEAD, *REFUSED, "WAIVED"}:
        yield _found("delivery_missing", order, order_state=order.state)
    if order.state in AHEAD and order.delivered <= 0 and order.needed_on is not None and order.needed_on < day:
        yield _found("request_past_due", order, day=order.needed_on)


def _found(kind: str, order: DeliveredOrder, **words: Word) -> Finding:
    return finding(
        kind,
        order.id,
        subject=(ORDER, order.id),
        arrangement_id=order.arrangement_id,
        words={"order": order.reference, "consumer": order.consumer, "service": order.service, **words},
    )


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"
