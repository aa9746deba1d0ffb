"""Streams what a workbook for Headquarters lists: each sheet in the order of its references, in batches."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.shared_services import ExchangeRate, MonthlyUsage, RateLine, SharedService
from commonservices.store import lists
from commonservices.store.gathering import gather_arrangements
from commonservices.store.rows import fetch, fetch_in, filled, selection
from commonservices.store.tables import LIVE, table_of
from commonservices.store.together import batches

BATCH = 400


class PartyRow(NamedTuple):
    """What a party is listed under."""

    reference: str
    short_code: str


class UsageRow(NamedTuple):
    """What a month of use is listed under: its service, and who used it."""

    reference: str
    catalogue_code: str
    arrangement: str
    arrangement_id: UUID | None
    short_code: str


def arrangements(connection: sa.Connection, today: date) -> Iterator[tuple[Any, ArrangementFacts]]:
    """Give the list row and the facts of every arrangement, by reference."""
    table = table_of("register_arrangement")
    statement = sa.select(table).order_by(table.c.reference, table.c.n)
    for batch in _batches(connection, statement):
        facts = gather_arrangements(connection, [row.id for row in batch], today).arrangements
        yield from ((row, facts[row.id]) for row in batch if row.id in facts)


def terms(connection: sa.Connection, wanted: Container[UUID]) -> Iterator[tuple[Any, Arrangement, ArrangementVersion]]:
    """Give the list row, the record and the present terms of the arrangements that are wanted, by reference."""
    table = table_of("register_arrangement")
    for batch in _batches(connection, sa.select(table).order_by(table.c.reference, table.c.n)):
        ids = [row.id for row in batch if row.id in wanted]
        records = {each.id: each for each in fetch_in(connection, Arrangement, "id", ids)}
        present = [each.version_id for each in records.values() if each.version_id is not None]
        versions = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", present)}
        for row in batch:
            record = records.get(row.id)
            version = versions.get(record.version_id) if record is not None and record.version_id else None
            if record is not None and version is not None:
                yield row, record, version


def parties(connection: sa.Connection) -> Iterator[tuple[PartyRow, ArrangementParty]]:
    """Give the arrangement's reference, the entity's code and the record of every party, by reference and code."""
    listed, held, entity = table_of("register_arrangement"), table_of("arrangement_party"), table_of("entity")
    statement = (
        sa.select(listed.c.reference, entity.c.short_code, *_fields(ArrangementParty))
        .select_from(
            held.join(listed, listed.c.id == held.c.arrangement_id).join(entity, entity.c.id == held.c.entity_id)
        )
        .where(held.c.row_state == LIVE)
        .order_by(listed.c.reference, entity.c.short_code, held.c.id)
    )
    for reference, code, *columns in batches(connection, statement, BATCH):
        named = map(PartyRow, reference, code)
        yield from zip(named, filled(ArrangementParty, len(code), columns), strict=True)


def services(connection: sa.Connection) -> Iterator[tuple[Any, SharedService]]:
    """Give the list row and the record of every service, by reference."""
    table = table_of("register_service")
    statement = sa.select(table).order_by(table.c.reference, table.c.n)
    for batch in _batches(connection, statement):
        records = {each.id: each for each in fetch_in(connection, SharedService, "id", [row.id for row in batch])}
        yield from ((row, records[row.id]) for row in batch if row.id in records)


def usage(connection: sa.Connection, first: date, last: date) -> Iterator[tuple[UsageRow, MonthlyUsage]]:
    """Give the service row and the usage of every month between two days, by service, consumer and month."""
    listed, used, entity = table_of("register_service"), table_of("monthly_usage"), table_of("entity")
    statement = (
        sa.select(
            listed.c.reference,
            listed.c.catalogue_code,
            listed.c.arrangement,
            listed.c.arrangement_id,
            entity.c.short_code,
            *_fields(MonthlyUsage),
        )
        .select_from(
            used.join(listed, listed.c.id == used.c.service_id).join(entity, entity.c.id == used.c.consumer_id)
        )
        .where(used.c.month.between(first, last), used.c.row_state == LIVE)
        .order_by(listed.c.reference, entity.c.short_code, used.c.month)
    )
    for columns in batches(connection, statement, BATCH):
        named = map(UsageRow, *columns[: len(UsageRow._fields)])
        records = filled(MonthlyUsage, len(columns[0]), columns[len(UsageRow._fields) :])
        yield from zip(named, records, strict=True)


def readings(connection: sa.Connection, first: date, last: date) -> Iterator[KpiReading]:
    """Give every reading between two days, the latest of each service and indicator last."""
    held = table_of("kpi_reading")
    statement = (
        sa.select(*_fields(KpiReading))
        .where(held.c.as_of.between(first, last), held.c.row_state == LIVE)
        .order_by(held.c.as_of, held.c.id)
    )
    for columns in batches(connection, statement, BATCH):
        yield from filled(KpiReading, len(columns[0]), columns)


def alerts(connection: sa.Connection) -> Iterator[tuple[str, Any]]:
    """Give every flag with its list row and the kind of record it stands on, the most urgent first."""
    yield from (("arrangement", row) for row in lists.flags(connection, lists.ARRANGEMENTS) if row.flag != "UNPAPERED")
    yield from (("shared_service", row) for row in lists.flags(connection, lists.SERVICES) if row.flag == "UNPAPERED")


def targets(connection: sa.Connection) -> dict[tuple[UUID, UUID], KpiTarget]:
    """Give every target by service and indicator."""
    found = fetch(connection, KpiTarget)
    return {(each.service_id, each.kpi_id): each for each in found if each.service_id and each.kpi_id}


def definitions(connection: sa.Connection) -> dict[UUID, KpiDefinition]:
    """Give every indicator by identifier."""
    return {each.id: each for each in fetch(connection, KpiDefinition)}


def entities(connection: sa.Connection) -> dict[UUID, Entity]:
    """Give every entity by identifier."""
    return {each.id: each for each in fetch(connection, Entity)}


def offices(connection: sa.Connection) -> tuple[OfficeProfile, ...]:
    """Give the offices of the register."""
    return fetch(connection, OfficeProfile)


def rates(connection: sa.Connection) -> dict[UUID, list[RateLine]]:
    """Give the prices of each service, the newest first."""
    found: dict[UUID, list[RateLine]] = {}
    for line in sorted(fetch(connection, RateLine), key=lambda each: each.valid_from or date.min, reverse=True):
        if line.service_id is not None:
            found.setdefault(line.service_id, []).append(line)
    return found


def exchange_rates(connection: sa.Connection) -> dict[str, list[tuple[date, Decimal]]]:
    """Give the rates of exchange of each currency, units for one US dollar, the newest first."""
    found: dict[str, list[tuple[date, Decimal]]] = {}
    ordered = sorted(fetch(connection, ExchangeRate), key=lambda each: each.effective_on or date.min, reverse=True)
    for each in ordered:
        if each.effective_on is not None and each.rate is not None:
            found.setdefault(each.currency, []).append((each.effective_on, each.rate))
    return found


def exchange_sources(connection: sa.Connection) -> tuple[str, ...]:
    """Give where the rates of exchange come from."""
    table = table_of("exchange_rate")
    found = connection.scalars(sa.select(table.c.source).where(table.c.row_state == LIVE).distinct())
    return tuple(sorted(each for each in found if each))


def rate_edition(connection: sa.Connection, last: date) -> date | None:
    """Give the newest day rates of exchange are from, up to a day; None where there are none."""
    table = table_of("exchange_rate")
    asked = sa.select(sa.func.max(table.c.effective_on)).where(table.c.row_state == LIVE, table.c.effective_on <= last)
    found: date | None = connection.scalar(asked)
    return found


def volumes(connection: sa.Connection) -> dict[UUID, Decimal]:
    """Give the volume planned of each service over all who take part; services without a plan are left out."""
    table = table_of("participation")
    statement = (
        sa.select(table.c.service_id, sa.func.sum(table.c.volume_estimate))
        .where(table.c.row_state == LIVE, table.c.volume_estimate.is_not(None))
        .group_by(table.c.service_id)
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


def codes(connection: sa.Connection, kind: str, column: str, *, providing: bool) -> dict[UUID, tuple[str, ...]]:
    """Give the codes of those who take part in each arrangement or service, in the order of the codes."""
    taking, entity = table_of(kind), table_of("entity")
    wanted = [taking.c.row_state == LIVE, *([] if providing else [taking.c.role != "PROVIDER"])]
    statement = (
        sa.select(taking.c[column], entity.c.short_code)
        .join(entity, entity.c.id == taking.c.entity_id)
        .where(*wanted)
        .order_by(entity.c.short_code, taking.c.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for id, code in connection.execute(statement):
        found[id] = (*found.get(id, ()), code)
    return found


def anchor(connection: sa.Connection) -> tuple[int, str]:
    """Give the number of change sets and the hash of the newest: a cut tail of the journal shows against it."""
    table = table_of("j_tx")
    row: Any = connection.execute(sa.select(table.c.n, table.c.hash).order_by(table.c.n.desc()).limit(1)).first()
    return (0, "") if row is None else (row.n, bytes(row.hash).hex())


def act_number(connection: sa.Connection, digest: bytes) -> int | None:
    """Give the number a change set has in this file; None when it is not in it."""
    table = table_of("j_tx")
    found = connection.scalar(sa.select(table.c.n).where(table.c.hash == digest))
    return None if found is None else int(found)


def exports(connection: sa.Connection, limit: int) -> Sequence[Any]:
    """Give the workbooks sent out, the newest first."""
    table = table_of("export_log")
    return connection.execute(sa.select(table).order_by(table.c.exported_at.desc(), table.c.id).limit(limit)).all()


def _fields(cls: type[Record]) -> list[sa.Column[Any]]:
    """Give the columns of a kind of record in the order `filled` takes them."""
    table = table_of(cls.KIND)
    return [table.c[column.name] for column in selection(cls).selected_columns]


def _batches(connection: sa.Connection, statement: sa.Select[Any]) -> Iterator[list[Any]]:
    offset = 0
    while batch := list(connection.execute(statement.limit(BATCH).offset(offset))):
        yield batch
        offset += BATCH
