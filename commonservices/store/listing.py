"""Whole records for long lists: read in batches with a fixed number of queries each, never one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Kind
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.store import lists
from commonservices.store.lists import ListFilter, ListKind
from commonservices.store.rows import CHUNK, chunks, fetch_in
from commonservices.store.tables import LIVE, table_of

BATCH = 1_000
_SHOWN_BY = {
    "entity": "short_code",
    "arrangement": "reference",
    "shared_service": "reference",
    "person": "name",
    "location": "name",
    "office": "code",
    "kpi_definition": "code",
    "document": "file_name",
    "body": "name_en",
    "decision": "reference",
    "premises": "reference",
    "long_term_agreement": "reference",
    "service_order": "reference",
    "cost_pool": "reference",
    "pool_line": "description",
    "apportionment_scheme": "name",
    "apportionment_run": "reference",
    "bill": "reference",
    "sheet_template": "name",
    "submission": "reference",
    "catalogue_item": "code",
    "labour_rate": "grade",
    "cba_case": "reference",
    "cba_line": "description",
    "efficiency_record": "reference",
}


@dataclass(frozen=True, slots=True)
class HeldArrangement:
    """One arrangement with its list row, its terms and its parties."""

    listed: Any
    arrangement: Arrangement
    version: ArrangementVersion
    parties: tuple[ArrangementParty, ...]
    names: Mapping[UUID, str]


@dataclass(frozen=True, slots=True)
class HeldService:
    """One service with its list row and those who take part."""

    listed: Any
    service: SharedService
    participants: tuple[Participation, ...]
    names: Mapping[UUID, str]


def arrangements(
    connection: sa.Connection, wanted: ListFilter, today: date, most: int | None = None
) -> Iterator[HeldArrangement]:
    """Give the arrangements that match, by reference; `most` says how many may be needed at once."""
    for rows in _pages(connection, lists.ARRANGEMENTS, wanted, today, most):
        yield from _held_arrangements(connection, rows)


def services(
    connection: sa.Connection, wanted: ListFilter, today: date, most: int | None = None
) -> Iterator[HeldService]:
    """Give the services that match, by reference; `most` says how many may be needed at once."""
    for rows in _pages(connection, lists.SERVICES, wanted, today, most):
        yield from _held_services(connection, rows)


def arrangements_of(connection: sa.Connection, ids: Sequence[UUID]) -> list[HeldArrangement]:
    """Give some arrangements, in the order of the identifiers given."""
    return list(_held_arrangements(connection, lists.by_ids(connection, lists.ARRANGEMENTS, ids)))


def services_of(connection: sa.Connection, ids: Sequence[UUID]) -> list[HeldService]:
    """Give some services, in the order of the identifiers given."""
    return list(_held_services(connection, lists.by_ids(connection, lists.SERVICES, ids)))


def names(connection: sa.Connection, wanted: Mapping[str, Iterable[UUID]]) -> dict[UUID, str]:
    """Give how a person names some records, by kind of record: reference, code or name."""
    found: dict[UUID, str] = {}
    for kind, ids in wanted.items():
        if kind not in _SHOWN_BY:
            continue
        table = table_of(kind)
        for some in chunks(list(ids), CHUNK):
            rows = connection.execute(sa.select(table.c.id, table.c[_SHOWN_BY[kind]]).where(table.c.id.in_(some)))
            found.update({row[0]: row[1] for row in rows})
    return found


def total(connection: sa.Connection) -> int:
    """Give how many records of all kinds the register holds."""
    tables = [table_of(kind) for kind in record_types()]
    counts = [
        sa.select(sa.func.count().label("records")).select_from(each).where(each.c.row_state == LIVE) for each in tables
    ]
    return int(connection.scalar(sa.select(sa.func.sum(sa.union_all(*counts).subquery().c.records))) or 0)


def _pages(
    connection: sa.Connection, kind: ListKind, wanted: ListFilter, today: date, most: int | None
) -> Iterator[Sequence[Any]]:
    size = BATCH if most is None else max(1, min(BATCH, most))
    offset = 0
    while True:
        rows = lists.page(
            connection, kind, wanted, today, sort="reference", descending=False, offset=offset, limit=size
        )
        if rows:
            yield rows
        if len(rows) < size:
            return
        offset += len(rows)


def _held_arrangements(connection: sa.Connection, rows: Sequence[Any]) -> Iterator[HeldArrangement]:
    ids = [row.id for row in rows]
    records = {each.id: each for each in fetch_in(connection, Arrangement, "id", ids)}
    current = [each.version_id for each in records.values() if each.version_id is not None]
    versions = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", current)}
    parties: dict[UUID | None, list[ArrangementParty]] = defaultdict(list)
    for party in fetch_in(connection, ArrangementParty, "arrangement_id", ids):
        parties[party.arrangement_id].append(party)
    members = [party for some in parties.values() for party in some]
    named = names(connection, _mentioned([*records.values(), *versions.values(), *members]))
    for row in rows:
        arrangement = records.get(row.id)
        version = versions.get(arrangement.version_id) if arrangement and arrangement.version_id else None
        if arrangement is not None and version is not None:
            yield HeldArrangement(row, arrangement, version, tuple(parties[row.id]), named)


def _held_services(connection: sa.Connection, rows: Sequence[Any]) -> Iterator[HeldService]:
    ids = [row.id for row in rows]
    records = {each.id: each for each in fetch_in(connection, SharedService, "id", ids)}
    participants: dict[UUID | None, list[Participation]] = defaultdict(list)
    for each in fetch_in(connection, Participation, "service_id", ids):
        participants[each.service_id].append(each)
    members = [each for some in participants.values() for each in some]
    named = names(connection, _mentioned([*records.values(), *members]))
    for row in rows:
        if row.id in records:
            yield HeldService(row, records[row.id], tuple(participants[row.id]), named)


def _mentioned(records: Iterable[Any]) -> dict[str, set[UUID]]:
    wanted: dict[str, set[UUID]] = defaultdict(set)
    for record in records:
        for field in record_types()[record.KIND].fields:
            if field.kind is Kind.REFERENCE:
                wanted[field.target].add(getattr(record, field.name))
            elif field.kind is Kind.REFERENCE_SET:
                wanted[field.target].update(getattr(record, field.name))
    return {kind: {each for each in ids if each is not None} for kind, ids in wanted.items()}
