"""Reads the monthly grid: its lines, the quantities in its cells, and the sums over consumers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import month_end
from commonservices.store import search
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.together import streamed, whole_columns

PROVIDER = "PROVIDER"
_FEW = 8


@dataclass(frozen=True, slots=True)
class GridCriteria:
    """Which lines the grid shows."""

    text: str = ""
    arrangement_id: UUID | None = None
    service_id: UUID | None = None
    entity_id: UUID | None = None
    service_ids: tuple[UUID, ...] = ()
    location_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One consumer of one service, with the days it took part."""

    service_id: UUID
    reference: str
    name_en: str
    name_fr: str
    unit: str
    status: str
    consumer_id: UUID
    consumer: str
    joined_on: date | None
    left_on: date | None
    volume: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One service of the grid with how many lines it has there."""

    service_id: UUID
    reference: str
    name_en: str
    name_fr: str
    unit: str
    status: str
    lines: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """The services of the grid in the order of its lines: the number of each, and how many lines it has."""

    numbers: Sequence[int] = ()
    lines: Sequence[int] = ()

    def some(self, first: int, last: int) -> Sizes:
        """Give those between two places, the last one not included."""
        return Sizes(self.numbers[first:last], self.lines[first:last])


def sizes(connection: sa.Connection, criteria: GridCriteria) -> Sizes:
    """Give the services of the grid with their sizes."""
    part, listed = table_of("participation"), table_of("register_service")
    dialect = connection.dialect.name
    number: Any = sa.type_coerce(listed.c.n, sa.Integer)
    if criteria.entity_id is None:
        held: Any = sa.type_coerce(listed.c.consumer_count, sa.Integer)
        statement = _listed_where(sa.select(number, held).where(held > 0), criteria, dialect)
    else:
        joined = part.join(listed, listed.c.id == part.c.service_id)
        counted: Any = sa.func.count()
        statement = _where(sa.select(number, counted).select_from(joined), criteria, dialect).group_by(
            listed.c.n, listed.c.reference
        )
    return Sizes(*whole_columns(connection, statement.order_by(listed.c.reference)))


def blocks(connection: sa.Connection, some: Sizes) -> list[Block]:
    """Give the services of some sizes, in the same order."""
    listed = table_of("register_service")
    shown = (listed.c.id, listed.c.reference, listed.c.name_en, listed.c.name_fr, listed.c.unit, listed.c.status)
    found: dict[int, tuple[Any, ...]] = {}
    for numbers in chunks(some.numbers, CHUNK):
        statement = sa.select(listed.c.n, *shown).where(listed.c.n.in_(numbers))
        found.update((row[0], tuple(row[1:])) for row in connection.execute(statement))
    return [Block(*(*found[n], lines)) for n, lines in zip(some.numbers, some.lines, strict=True)]


def number_of(connection: sa.Connection, service_id: UUID) -> int | None:
    """Give the number a service has in the register."""
    listed = table_of("register_service")
    return connection.scalar(sa.select(listed.c.n).where(listed.c.id == service_id))


def count(connection: sa.Connection, criteria: GridCriteria) -> int:
    """Give how many lines there are."""
    return sum(sizes(connection, criteria).lines)


def lines(
    connection: sa.Connection, criteria: GridCriteria, offset: int, limit: int | None, *, by_consumer: bool = False
) -> list[Line]:
    """Give some lines, by service reference and consumer code, or the other way round."""
    part, listed, entity = table_of("participation"), table_of("register_service"), table_of("entity")
    statement = sa.select(
        listed.c.id,
        listed.c.reference,
        listed.c.name_en,
        listed.c.name_fr,
        listed.c.unit,
        listed.c.status,
        entity.c.id,
        entity.c.short_code,
        part.c.joined_on,
        part.c.left_on,
        part.c.volume_estimate,
    ).select_from(_joined())
    order = (entity.c.short_code, listed.c.reference) if by_consumer else (listed.c.reference, entity.c.short_code)
    ordered = _where(statement, criteria, connection.dialect.name).order_by(*order)
    return [Line(*row) for row in connection.execute(ordered.limit(limit).offset(offset))]


def quantities(
    connection: sa.Connection, some_lines: Sequence[Line], first: date, last: date
) -> dict[tuple[UUID, UUID, date], tuple[Decimal, str]]:
    """Give quantity and note of each filled cell of some lines between two months, both included."""
    table = table_of("monthly_usage")
    found: dict[tuple[UUID, UUID, date], tuple[Decimal, str]] = {}
    services = list({line.service_id for line in some_lines})
    consumers = list({line.consumer_id for line in some_lines})
    for some in chunks(services, CHUNK):
        statement = sa.select(
            table.c.service_id, table.c.consumer_id, table.c.month, table.c.quantity, table.c.note
        ).where(table.c.service_id.in_(some), table.c.month.between(first, last), table.c.row_state == LIVE)
        if len(consumers) <= _FEW:
            statement = statement.where(table.c.consumer_id.in_(consumers))
        found.update((row[:3], row[3:]) for row in streamed(connection, statement))
    return found


def sums(
    connection: sa.Connection, service_ids: Sequence[UUID], months: Sequence[date], consumer_id: UUID | None = None
) -> dict[tuple[UUID, date], Decimal]:
    """Give the total of each service in each of some months; of one consumer if given."""
    table = table_of("monthly_usage")
    found: dict[tuple[UUID, date], Decimal] = {}
    for some in chunks(list(service_ids), CHUNK):
        statement = (
            sa.select(table.c.service_id, table.c.month, sa.func.sum(table.c.quantity))
            .where(table.c.service_id.in_(some), table.c.month.in_(months), table.c.row_state == LIVE)
            .group_by(table.c.service_id, table.c.month)
        )
        if consumer_id is not None:
            statement = statement.where(table.c.consumer_id == consumer_id)
        found.update((row[:2], row[2]) for row in streamed(connection, statement))
    return found


def entered(
    connection: sa.Connection, service_ids: Sequence[UUID], month: date, consumer_id: UUID | None = None
) -> dict[UUID, int]:
    """Give for how many consumers of each service a figure of a month is entered."""
    table = table_of("monthly_usage")
    found: dict[UUID, int] = {}
    for some in chunks(list(service_ids), CHUNK):
        statement = sa.select(table.c.service_id, sa.func.count()).where(
            table.c.service_id.in_(some), table.c.month == month, table.c.row_state == LIVE
        )
        if consumer_id is not None:
            statement = statement.where(table.c.consumer_id == consumer_id)
        found.update({row[0]: int(row[1]) for row in connection.execute(statement.group_by(table.c.service_id))})
    return found


def cells(
    connection: sa.Connection, service_ids: Sequence[UUID], first: date, last: date, consumer_id: UUID | None = None
) -> Iterator[tuple[UUID, UUID, date, Decimal]]:
    """Give every filled cell of some services between two months, both included; of one consumer if given."""
    table = table_of("monthly_usage")
    for some in chunks(list(service_ids), CHUNK):
        statement = sa.select(table.c.service_id, table.c.consumer_id, table.c.month, table.c.quantity).where(
            table.c.service_id.in_(some), table.c.month.between(first, last), table.c.row_state == LIVE
        )
        if consumer_id is not None:
            statement = statement.where(table.c.consumer_id == consumer_id)
        yield from streamed(connection, statement)


def plans(
    connection: sa.Connection, service_ids: Sequence[UUID], month: date, consumer_id: UUID | None = None
) -> dict[UUID, Decimal]:
    """Give what the consumers who take part in a month, or one of them, plan to use of some services in a year."""
    part = table_of("participation")
    chosen = () if consumer_id is None else (part.c.entity_id == consumer_id,)
    found: dict[UUID, Decimal] = {}
    for some in chunks(list(service_ids), CHUNK):
        statement = sa.select(part.c.service_id, sa.func.sum(part.c.volume_estimate)).where(
            part.c.service_id.in_(some),
            part.c.row_state == LIVE,
            part.c.role != PROVIDER,
            *_taking_part(part, month),
            *chosen,
        )
        rows = connection.execute(statement.group_by(part.c.service_id))
        found.update({row[0]: row[1] for row in rows if row[1]})
    return found


def copyable(
    connection: sa.Connection, criteria: GridCriteria, before: date, month: date
) -> list[tuple[UUID, UUID, Decimal]]:
    """Give service, consumer and quantity of a month wherever the other month has no entry yet and could take one."""
    table, part = table_of("monthly_usage"), table_of("participation")
    held = table.alias("held")
    same = sa.and_(table.c.service_id == part.c.service_id, table.c.consumer_id == part.c.entity_id)
    filled = sa.exists().where(
        held.c.service_id == part.c.service_id,
        held.c.consumer_id == part.c.entity_id,
        held.c.month == month,
        held.c.row_state == LIVE,
    )
    statement = (
        sa.select(table.c.service_id, table.c.consumer_id, table.c.quantity)
        .select_from(_joined().join(table, sa.and_(same, table.c.month == before, table.c.row_state == LIVE)))
        .where(~filled, *_taking_part(part, month))
    )
    ordered = _where(statement, criteria, connection.dialect.name)
    return [(row[0], row[1], row[2]) for row in connection.execute(ordered)]


def _taking_part(part: Any, month: date) -> tuple[Any, ...]:
    joined = sa.or_(part.c.joined_on.is_(None), part.c.joined_on <= month_end(month))
    return joined, sa.or_(part.c.left_on.is_(None), part.c.left_on >= month)


def _joined() -> Any:
    part, listed, entity = table_of("participation"), table_of("register_service"), table_of("entity")
    return part.join(listed, listed.c.id == part.c.service_id).join(entity, entity.c.id == part.c.entity_id)


def _where(statement: sa.Select[Any], criteria: GridCriteria, dialect: str) -> sa.Select[Any]:
    part = table_of("participation")
    conditions: list[Any] = [part.c.row_state == LIVE, part.c.role != PROVIDER]
    if criteria.entity_id is not None:
        conditions.append(part.c.entity_id == criteria.entity_id)
    return _listed_where(statement, criteria, dialect).where(*conditions)


def _listed_where(statement: sa.Select[Any], criteria: GridCriteria, dialect: str) -> sa.Select[Any]:
    listed = table_of("register_service")
    conditions: list[Any] = []
    if criteria.arrangement_id is not None:
        conditions.append(listed.c.arrangement_id == criteria.arrangement_id)
    if criteria.service_id is not None:
        conditions.append(listed.c.id == criteria.service_id)
    if criteria.location_id is not None:
        service = table_of("shared_service")
        there = sa.select(service.c.id).where(service.c.location_id == criteria.location_id)
        conditions.append(listed.c.id.in_(there))
    if criteria.service_ids:
        conditions.append(listed.c.id.in_(criteria.service_ids))
    found = search.numbers(search.SERVICES, criteria.text, dialect)
    if found is not None:
        conditions.append(listed.c.n.in_(found))
    return statement.where(*conditions)
