"""What an import asks of the store, each in a few statements however many rows there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.store.rows import chunks
from commonservices.store.tables import LIVE, table_of

Connection = sa.Connection
"""An open connection, for those who hand one over."""

_TOGETHER: Final = 400
NAMED_BY: Final = {
    "arrangement": "reference",
    "shared_service": "reference",
    "premises": "reference",
    "entity": "short_code",
    "kpi_definition": "code",
    "person": "name",
    "location": "name",
    "office": "code",
}
"""The column by which people name a record of a kind."""


def called(connection: sa.Connection, kind: str) -> list[tuple[str, UUID]]:
    """Give every live record of a kind with the word people call it by."""
    table = table_of(kind)
    found = connection.execute(sa.select(table.c[NAMED_BY[kind]], table.c.id).where(table.c.row_state == LIVE))
    return [(str(word), id) for word, id in found]


def other_names(connection: sa.Connection) -> list[tuple[str, UUID]]:
    """Give the other names of each entity: its aliases in any language."""
    table = table_of("entity")
    found = connection.execute(sa.select(table.c.aliases, table.c.id).where(table.c.row_state == LIVE))
    return [(str(word), id) for words, id in found for word in words]


@dataclass(frozen=True, slots=True)
class NamedService:
    """A service with what tells it from others."""

    id: UUID
    reference: str
    name_en: str
    arrangement_id: UUID | None


def services_named(connection: sa.Connection) -> dict[str, list[NamedService]]:
    """Give every live service by its catalogue item."""
    table, found = table_of("shared_service"), defaultdict(list)
    asked = sa.select(table.c.catalogue_code, table.c.id, table.c.reference, table.c.name_en, table.c.arrangement_id)
    for code, *rest in connection.execute(asked.where(table.c.row_state == LIVE).order_by(table.c.reference)):
        found[str(code)].append(NamedService(*rest))
    return dict(found)


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A record with its name and the town it is in, where it is in one."""

    id: UUID
    reference: str
    name: str
    city: str = ""


def premises_named(connection: sa.Connection) -> list[NamedRecord]:
    """Give every live building with its name and its town."""
    table = table_of("premises")
    asked = sa.select(table.c.id, table.c.reference, table.c.name, table.c.city)
    return [NamedRecord(*row) for row in connection.execute(asked.where(table.c.row_state == LIVE))]


def entities_named(connection: sa.Connection) -> list[NamedRecord]:
    """Give every live entity with its name."""
    table = table_of("entity")
    asked = sa.select(table.c.id, table.c.short_code, table.c.name_en)
    return [NamedRecord(*row) for row in connection.execute(asked.where(table.c.row_state == LIVE))]


def usage_between(
    connection: sa.Connection, services: Iterable[UUID], first: date, last: date
) -> Iterator[tuple[UUID, UUID, UUID, date]]:
    """Give the months of some services on record between two months: identifier, service, consumer, month."""
    table = table_of("monthly_usage")
    for some in chunks(list(services), _TOGETHER):
        asked = sa.select(table.c.id, table.c.service_id, table.c.consumer_id, table.c.month).where(
            table.c.service_id.in_(some), table.c.month.between(first, last), table.c.row_state == LIVE
        )
        yield from ((row[0], row[1], row[2], row[3]) for row in connection.execute(asked))


def removed(connection: sa.Connection, kind: str, ids: Iterable[UUID]) -> set[UUID]:
    """Give which of these records were here once and were taken out."""
    table, found = table_of(kind), set()
    for some in chunks(list(ids), _TOGETHER):
        found |= set(connection.scalars(sa.select(table.c.id).where(table.c.id.in_(some), table.c.row_state != LIVE)))
    return found
