"""Reads orders and deliveries: lists filtered, sorted and cut by the database, and what is not billed yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.ordering import UNBILLED
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.store.folding import holds
from commonservices.store.rows import fetch_in
from commonservices.store.tables import LIVE, table_of

STATES_OF: Final = {
    "open": ("REQUESTED", "APPROVED", "DELIVERED", "CONFIRMED", "CERTIFIED"),
    "unbilled": tuple(sorted(UNBILLED)),
    "billed": ("BILLED", "SETTLED"),
    "over": ("WAIVED", "REJECTED", "CANCELLED"),
}
"""The views of the list and the states each shows; “late” is needed before today and not delivered."""


@dataclass(frozen=True, slots=True)
class OrderCriteria:
    """Which orders a list shows."""

    today: date
    view: str = "all"
    text: str = ""
    service_id: UUID | None = None
    consumer_id: UUID | None = None
    state: str = ""


def count(connection: sa.Connection, wanted: OrderCriteria) -> int:
    """Give how many orders match."""
    return int(connection.scalar(_where(sa.select(sa.func.count()).select_from(_joined()), wanted)) or 0)


def page(
    connection: sa.Connection, wanted: OrderCriteria, sort: str, *, descending: bool, offset: int, limit: int | None
) -> list[Any]:
    """Give a stretch of orders with the names of service and consumer, what was delivered and when last."""
    order, service, entity = table_of("service_order"), table_of("shared_service"), table_of("entity")
    delivered = _delivered()
    columns = (
        *(order.c[name] for name in _ORDER_COLUMNS),
        service.c.reference.label("service"),
        service.c.name_en,
        service.c.name_fr,
        entity.c.short_code.label("consumer"),
        delivered.c.delivered,
        delivered.c.last_on,
    )
    listed = _where(sa.select(*columns).select_from(_joined().outerjoin(delivered, _same(delivered))), wanted)
    key = {"service": service.c.reference, "consumer": entity.c.short_code, "last_on": delivered.c.last_on}.get(sort)
    column = key if key is not None else order.c[sort if sort in _ORDER_COLUMNS else "reference"]
    ordered = column.desc() if descending else column.asc()
    return list(connection.execute(listed.order_by(ordered.nulls_last(), order.c.id).limit(limit).offset(offset)))


def deliveries_of(connection: sa.Connection, order_ids: Iterable[UUID]) -> dict[UUID, list[Delivery]]:
    """Give the deliveries of some orders, the earliest first."""
    found: dict[UUID, list[Delivery]] = {}
    for each in sorted(fetch_in(connection, Delivery, "order_id", order_ids), key=_by_day):
        if each.order_id is not None:
            found.setdefault(each.order_id, []).append(each)
    return found


def unbilled(connection: sa.Connection, until: date | None = None, since: date | None = None) -> list[Any]:
    """Give the confirmed orders that are not billed, rendered up to a day, the longest waiting first."""
    order, delivered = table_of("service_order"), _delivered()
    service, entity = table_of("shared_service"), table_of("entity")
    asked = (
        sa.select(
            order.c.id, order.c.reference, order.c.service_id, order.c.consumer_id, order.c.state,
            order.c.confirmed_quantity, order.c.unit, service.c.reference.label("service"), service.c.name_en,
            service.c.name_fr, entity.c.short_code.label("consumer"), delivered.c.last_on,
        )
        .select_from(_joined().join(delivered, _same(delivered)))
        .where(order.c.row_state == LIVE, order.c.state.in_(sorted(UNBILLED)))
        .order_by(delivered.c.last_on, order.c.reference)
    )  # fmt: skip
    if until is not None:
        asked = asked.where(delivered.c.last_on <= until)
    if since is not None:
        asked = asked.where(delivered.c.last_on >= since)
    return list(connection.execute(asked))


def bill_days(connection: sa.Connection, first: date, last: date) -> list[tuple[date, date]]:
    """Give the day of service and the day of issue of every order billed between two days."""
    line, bill = table_of("bill_line"), table_of("bill")
    asked = (
        sa.select(line.c.service_date, bill.c.issued_on)
        .join(bill, bill.c.id == line.c.bill_id)
        .where(
            line.c.row_state == LIVE,
            bill.c.row_state == LIVE,
            line.c.order_id.is_not(None),
            line.c.service_date.is_not(None),
            bill.c.state != "CANCELLED",
            bill.c.issued_on.between(first, last),
        )
    )
    return [(row[0], row[1]) for row in connection.execute(asked)]


def orders_in(connection: sa.Connection, ids: Sequence[UUID]) -> list[ServiceOrder]:
    """Give some orders."""
    return fetch_in(connection, ServiceOrder, "id", ids)


_ORDER_COLUMNS: Final = (
    "id", "reference", "service_id", "consumer_id", "requested_by", "requested_on", "needed_on", "quantity", "unit",
    "purpose", "state", "state_reason", "approved_by", "approved_on", "confirmed_quantity", "confirmed_by",
    "certified_by", "certified_on", "cover_waiver", "exception_reason",
)  # fmt: skip


def _joined() -> Any:
    order, service, entity = table_of("service_order"), table_of("shared_service"), table_of("entity")
    return order.join(service, service.c.id == order.c.service_id).join(entity, entity.c.id == order.c.consumer_id)


def _delivered() -> Any:
    """Give for each order how much was delivered in all, and the last day on which it was."""
    delivery = table_of("delivery")
    first = sa.case((delivery.c.corrects_id.is_(None), delivery.c.delivered_on))
    return (
        sa.select(
            delivery.c.order_id,
            sa.func.sum(delivery.c.quantity).label("delivered"),
            sa.func.max(first, type_=delivery.c.delivered_on.type).label("last_on"),
        )
        .where(delivery.c.row_state == LIVE)
        .group_by(delivery.c.order_id)
        .subquery()
    )


def _same(delivered: Any) -> Any:
    return delivered.c.order_id == table_of("service_order").c.id


def _where(statement: sa.Select[Any], wanted: OrderCriteria) -> sa.Select[Any]:
    order, service, entity = table_of("service_order"), table_of("shared_service"), table_of("entity")
    conditions: list[Any] = [order.c.row_state == LIVE]
    if wanted.view in STATES_OF:
        conditions.append(order.c.state.in_(STATES_OF[wanted.view]))
    elif wanted.view == "late":
        conditions += [order.c.state.in_(("REQUESTED", "APPROVED")), order.c.needed_on < wanted.today]
    if wanted.state:
        conditions.append(order.c.state == wanted.state)
    if wanted.service_id is not None:
        conditions.append(order.c.service_id == wanted.service_id)
    if wanted.consumer_id is not None:
        conditions.append(order.c.consumer_id == wanted.consumer_id)
    for word in wanted.text.split():
        texts = (order.c.reference, order.c.purpose, service.c.reference, service.c.name_en, service.c.name_fr)
        conditions.append(holds(word, *texts, entity.c.short_code))
    return statement.where(*conditions)


def _by_day(delivery: Delivery) -> tuple[date, int]:
    return delivery.delivered_on or date.min, delivery.id.int
