"""Which days of service no signed terms cover, asked for many lines of bills or charges at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain import terms
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.cover import Outside, asks_cover
from commonservices.store.gathering import gather_arrangements
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of

Rendered: TypeAlias = tuple[UUID | None, date]
"""An arrangement, or none, and a day on which something was rendered."""


def uncovered(connection: sa.Connection, rendered: Iterable[Rendered], today: date) -> frozenset[Rendered]:
    """Give those days that no signed terms of their arrangement cover; without an arrangement nothing covers a day."""
    asked = set(rendered)
    ids = sorted({above for above, _ in asked if above is not None})
    facts = gather_arrangements(connection, ids, today).arrangements if ids else {}
    return frozenset((above, day) for above, day in asked if above not in facts or not terms.covers(facts[above], day))


def outside(
    connection: sa.Connection, bills: Iterable[tuple[Bill, Sequence[BillLine]]], today: date
) -> dict[UUID, dict[UUID, Outside]]:
    """Give of each bill the lines that nothing signed covers, by identifier.

    A line of no service on a bill of no arrangement is not among them: nothing can be said of it.
    """
    looked = [
        (bill, each, each.service_date)
        for bill, lines in bills
        for each in (lines if asks_cover(bill) else ())
        if each.service_date is not None and (bill.arrangement_id or each.service_id) is not None
    ]
    under = _under(connection, {each.service_id for _, each, _ in looked if each.service_id})
    waived = _waived(connection, {each.order_id for _, each, _ in looked if each.order_id})
    placed = [(bill, each, (bill.arrangement_id or under.get(each.service_id), day)) for bill, each, day in looked]
    bare = uncovered(connection, (rendered for _, _, rendered in placed), today)
    found: dict[UUID, dict[UUID, Outside]] = {}
    for bill, each, rendered in placed:
        if rendered in bare:
            told = Outside(each.number or 0, rendered[1], each.order_id in waived)
            found.setdefault(bill.id, {})[each.id] = told
    return found


def _under(connection: sa.Connection, ids: set[UUID]) -> Mapping[UUID | None, UUID | None]:
    """Give the arrangement of each service."""
    service = table_of("shared_service")
    return _pairs(connection, service.c.id, service.c.arrangement_id, ids)


def _waived(connection: sa.Connection, ids: set[UUID]) -> frozenset[UUID | None]:
    """Give the orders that went out on a waiver."""
    order = table_of("service_order")
    return frozenset(id for id, waiver in _pairs(connection, order.c.id, order.c.cover_waiver, ids).items() if waiver)


def _pairs(
    connection: sa.Connection, key: sa.Column[Any], value: sa.Column[Any], ids: set[UUID]
) -> dict[UUID | None, Any]:
    """Give two columns of some rows, the one by the other."""
    found: dict[UUID | None, Any] = {}
    for some in chunks(list(ids), CHUNK):
        found.update((row[0], row[1]) for row in connection.execute(sa.select(key, value).where(key.in_(some))))
    return found
