"""The register of orders: what was asked for, how far each order is, and what it still needs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from statistics import median
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain import ordering
from commonservices.domain.billing import priced
from commonservices.domain.declaring import dataclass
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.pricing import rate_on
from commonservices.domain.shared_services import RateLine
from commonservices.errors import Known
from commonservices.store import bill_rows, order_rows
from commonservices.store.order_rows import OrderCriteria
from commonservices.store.rows import fetch, fetch_one
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

VIEWS: Final = ("all", "open", "late", "unbilled", "billed", "over")
USUAL_SORT: Final = "reference"


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders a list shows."""

    view: str = "all"
    text: str = ""
    service_id: UUID | None = None
    consumer_id: UUID | None = None
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """One order of a list; `uncovered` says that it was delivered on a waiver, `late` that its day is past."""

    id: UUID
    reference: str
    service_id: UUID
    service: str
    service_name: str
    consumer_id: UUID
    consumer: str
    requested_by: str
    requested_on: date | None
    needed_on: date | None
    quantity: Decimal | None
    unit: str
    delivered: Decimal
    last_delivered_on: date | None
    confirmed_quantity: Decimal | None
    state: str
    state_reason: str
    purpose: str
    late: bool
    uncovered: bool
    exception_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDetail:
    """One order with its deliveries, the steps it may take, what it lacks for a certificate, its worth and its bill."""

    row: OrderRow
    order: ServiceOrder
    deliveries: tuple[Delivery, ...]
    next_states: tuple[str, ...]
    missing: tuple[str, ...]
    rate: RateLine | None
    amount: int | None
    support: int
    currency: str
    bill_id: UUID | None
    bill: str


@dataclass(frozen=True, slots=True)
class DaysToBill:
    """How long it took from the delivery to the bill: orders billed, the middle, the average and the longest."""

    orders: int
    median: Fraction | None
    average: Fraction | None
    longest: int | None


def count(office: Office, wanted: OrderFilter) -> int:
    """Give how many orders match."""
    with office.engine.connect() as connection:
        return order_rows.count(connection, _criteria(office, wanted))


def page(
    office: Office,
    wanted: OrderFilter,
    sort: str = USUAL_SORT,
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[OrderRow]:
    """Give a stretch of the orders that match."""
    criteria = _criteria(office, wanted)
    with office.engine.connect() as connection:
        rows = order_rows.page(connection, criteria, sort, descending=descending, offset=offset, limit=limit)
    return [_row(each, office.today(), office.language) for each in rows]


def counts(office: Office, text: str = "") -> dict[str, int]:
    """Give how many orders each view shows."""
    return {view: count(office, OrderFilter(view, text)) for view in VIEWS}


def order(office: Office, id: UUID) -> OrderDetail:
    """Give everything the page of one order shows; Known when there is none."""
    today = office.today()
    with office.engine.connect() as connection:
        found = fetch_one(connection, ServiceOrder, id)
        if found is None or found[1] != LIVE:
            raise Known("not_found", "This order is no longer in the register.")
        held = found[0]
        criteria = OrderCriteria(today, text=held.reference)
        rows = order_rows.page(connection, criteria, "reference", descending=False, offset=0, limit=None)
        deliveries = tuple(order_rows.deliveries_of(connection, [id]).get(id, ()))
        rates = fetch(connection, RateLine, service_id=held.service_id)
        bill = bill_rows.bills_of_orders(connection, [id]).get(id)
    row = next(_row(each, today, office.language) for each in rows if each.id == id)
    rate = rate_on(rates, row.last_delivered_on or held.needed_on or today)
    quantity = held.confirmed_quantity if held.confirmed_quantity is not None else held.quantity
    price = priced(quantity, rate) if rate is not None and rate.rate is not None and quantity is not None else None
    return OrderDetail(
        row=row,
        order=held,
        deliveries=deliveries,
        next_states=ordering.next_states(held.state),
        missing=ordering.missing_evidence(held, deliveries, priced=price is not None),
        rate=rate,
        amount=price.amount if price else None,
        support=price.support if price else 0,
        currency=rate.currency if rate else "",
        bill_id=bill[0] if bill else None,
        bill=bill[1] if bill else "",
    )


def by_reference(office: Office, reference: str) -> UUID:
    """Give the order of a reference, letters in either case; Known when there is none."""
    wanted = reference.strip().upper()
    with office.engine.connect() as connection:
        found = fetch(connection, ServiceOrder, reference=wanted) or fetch(
            connection, ServiceOrder, reference=reference.strip()
        )
    if not found:
        raise Known(
            "no_such_reference",
            "There is no record with the reference {reference}.",
            advice="List the orders with: order list.",
            where=reference,
            reference=reference,
        )
    return found[0].id


def days_to_bill(office: Office, first: date, last: date) -> DaysToBill:
    """Give how many days lay between delivery and bill, for the bills issued between two days."""
    with office.engine.connect() as connection:
        pairs = order_rows.bill_days(connection, first, last)
    days = [(issued - served).days for served, issued in pairs]
    if not days:
        return DaysToBill(0, None, None, None)
    return DaysToBill(len(days), Fraction(median(days)), Fraction(sum(days), len(days)), max(days))


def _criteria(office: Office, wanted: OrderFilter) -> OrderCriteria:
    return OrderCriteria(office.today(), wanted.view, wanted.text, wanted.service_id, wanted.consumer_id, wanted.state)


def _row(row: Any, today: date, language: str) -> OrderRow:
    late = row.state in {ordering.REQUESTED, ordering.APPROVED} and row.needed_on is not None and row.needed_on < today
    return OrderRow(
        id=row.id,
        reference=row.reference,
        service_id=row.service_id,
        service=row.service,
        service_name=(row.name_fr if language == "fr" else "") or row.name_en or row.name_fr,
        consumer_id=row.consumer_id,
        consumer=row.consumer,
        requested_by=row.requested_by,
        requested_on=row.requested_on,
        needed_on=row.needed_on,
        quantity=row.quantity,
        unit=row.unit,
        delivered=_trimmed(row.delivered or Decimal(0)),
        last_delivered_on=row.last_on,
        confirmed_quantity=row.confirmed_quantity,
        state=row.state,
        state_reason=row.state_reason,
        purpose=row.purpose,
        late=late,
        uncovered=bool(row.cover_waiver),
        exception_reason=row.exception_reason,
    )


def _trimmed(value: Decimal) -> Decimal:
    """Give a sum without the zeros the database keeps behind the point."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
