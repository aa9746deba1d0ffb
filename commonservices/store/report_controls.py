"""Counts and sums of what a workbook must hold, asked of the tables themselves and not of the lists."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.together import streamed

TOGETHER: Final = 10_000
"""So many lines of use are read at a time: they are small, and what repeats in them is read once."""


def used(connection: sa.Connection, first: date, last: date) -> Iterator[tuple[UUID, UUID, date, int]]:
    """Give service, consumer, month and quantity of each line of use between two days, in no order.

    A quantity is a whole number of its last place, `QUANTITY_PLACES` of them: there may be very many to add up.
    """
    table = table_of("monthly_usage")
    whole = sa.func.coalesce(sa.type_coerce(table.c.quantity, sa.BigInteger), 0)
    statement = sa.select(table.c.service_id, table.c.consumer_id, table.c.month, whole).where(
        table.c.month.between(first, last), table.c.row_state == LIVE
    )
    yield from streamed(connection, statement, TOGETHER)


def present(connection: sa.Connection, kind: str, ids: Collection[UUID]) -> int:
    """Give how many of these records are live."""
    return _counted(connection, kind, "id", ids)


def parties(connection: sa.Connection, arrangement_ids: Collection[UUID]) -> int:
    """Give how many parties some arrangements have."""
    return _counted(connection, "arrangement_party", "arrangement_id", arrangement_ids)


def ceilings(connection: sa.Connection, arrangement_ids: Collection[UUID]) -> dict[str, int]:
    """Give the sum of the ceilings of some arrangements by currency, in minor units."""
    above, terms = table_of("arrangement"), table_of("arrangement_version")
    found: dict[str, int] = {}
    for some in chunks(sorted(arrangement_ids), CHUNK):
        statement = (
            sa.select(terms.c.currency, sa.func.sum(terms.c.ceiling_amount))
            .join(above, above.c.version_id == terms.c.id)
            .where(above.c.id.in_(some), above.c.row_state == LIVE, terms.c.ceiling_amount.is_not(None))
            .group_by(terms.c.currency)
        )
        for currency, total in connection.execute(statement):
            found[currency] = found.get(currency, 0) + int(total)
    return found


def measured(connection: sa.Connection, first: date, last: date, service_ids: Collection[UUID]) -> tuple[int, int]:
    """Give how many pairs of indicator and service are measured between two days or due, and how many readings."""
    reading, target = table_of("kpi_reading"), table_of("kpi_target")
    within = sa.and_(reading.c.as_of.between(first, last), reading.c.row_state == LIVE)
    pairs = {tuple(row) for row in connection.execute(sa.select(reading.c.service_id, reading.c.kpi_id).where(within))}
    for some in chunks(sorted(service_ids), CHUNK):
        due = sa.select(target.c.service_id, target.c.kpi_id).where(
            target.c.service_id.in_(some), target.c.row_state == LIVE
        )
        pairs |= {tuple(row) for row in connection.execute(due)}
    count = connection.scalar(sa.select(sa.func.count()).select_from(reading).where(within))
    return len(pairs), int(count or 0)


def alerts(connection: sa.Connection) -> int:
    """Give how many flags stand, that a service runs without paper counted once, at the service."""
    table = table_of("register_flag")
    unpapered = table.c.flag == "UNPAPERED"
    counted = sa.or_(
        sa.and_(table.c.kind == "arrangement", sa.not_(unpapered)), sa.and_(table.c.kind == "service", unpapered)
    )
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(counted)) or 0)


def _counted(connection: sa.Connection, kind: str, column: str, ids: Collection[UUID]) -> int:
    table = table_of(kind)
    total = 0
    for some in chunks(sorted(ids), CHUNK):
        statement = sa.select(sa.func.count()).where(table.c[column].in_(some), table.c.row_state == LIVE)
        total += int(connection.scalar(statement.select_from(table)) or 0)
    return total
