"""R3: confirmed deliveries beside bills: what is not billed, and what is billed without a confirmation or twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.ordering import BILLED, CERTIFIED, CONFIRMED, SETTLED, WAIVED
from commonservices.domain.reconciling.findings import ORDER, SERVICE, Finding, Outcome, Word, finding, outcome

TO_BILL: Final = (CONFIRMED, CERTIFIED, BILLED, SETTLED)
OF_ORDERS: Final = "order"


class BilledOrder(NamedTuple):
    """An order with the bills it stands on that were not cancelled; credits take quantity away."""

    id: UUID
    reference: str
    state: str
    consumer: str
    service: str
    arrangement_id: UUID | None
    confirmed_on: date | None
    confirmed: Decimal | None
    bills: int
    billed: Decimal
    worth: Money | None = None


class UnbilledUse(NamedTuple):
    """What one consumer used of a service in a month, not billed."""

    service_id: UUID
    service: str
    consumer_id: UUID
    consumer: str
    month: date
    arrangement_id: UUID | None
    worth: Money | None


def compare(
    orders: Iterable[BilledOrder], uses: Iterable[UnbilledUse], months: Iterable[date], compared: int
) -> Outcome:
    """Give what is not billed, or is billed without a confirmation, after a waiver or twice.

    Orders are looked at whatever their day, monthly use for the months given.
    """
    found = [each for order in orders for each in _of(order)]
    found += [_use(each) for each in uses]
    return outcome(compared, found, [OF_ORDERS, *(_month(each) for each in months)])


def _of(order: BilledOrder) -> Iterator[Finding]:
    if not order.bills:
        if order.state in TO_BILL:
            yield _found("order_unbilled", order, amount=order.worth, day=order.confirmed_on or "—")
        return
    if order.state == WAIVED:
        yield _found("order_billed_waived", order)
    elif order.confirmed_on is None:
        yield _found("order_billed_unconfirmed", order)
    elif order.bills > 1 and order.billed > (order.confirmed or 0):
        billed, asked = (f"{each.normalize():f}" for each in (order.billed, order.confirmed or Decimal(0)))
        yield _found("order_billed_twice", order, bills=order.bills, billed=billed, asked=asked)


def _found(kind: str, order: BilledOrder, /, amount: Money | None = None, **words: Word) -> Finding:
    return finding(
        kind,
        order.id,
        scope=OF_ORDERS,
        subject=(ORDER, order.id),
        arrangement_id=order.arrangement_id,
        amount=amount,
        words={"order": order.reference, "consumer": order.consumer, "service": order.service, **words},
    )


def _use(use: UnbilledUse) -> Finding:
    return finding(
        "use_unbilled",
        use.service_id,
        use.consumer_id,
        scope=_month(use.month),
        subject=(SERVICE, use.service_id),
        arrangement_id=use.arrangement_id,
        amount=use.worth,
        words={"service": use.service, "consumer": use.consumer, "month": _month(use.month)},
    )


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
