"""Everything the page of one arrangement or one service needs, read with a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import ClauseCheck, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.entity_life import last_day
from commonservices.domain.facts import ArrangementFacts, ServiceFacts
from commonservices.domain.partners import Entity
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.shared_services import RateLine
from commonservices.store.gathering import gather_arrangements, gather_services
from commonservices.store.rows import fetch, fetch_in, selection
from commonservices.store.tables import LIVE, table_of

MONTHS_SHOWN = 24
READINGS_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Named:
    entities: dict[UUID, Entity]

    def entity(self, id: UUID | None, language: str) -> tuple[str, str]:
        """Give the code and the name of an entity."""
        found = self.entities.get(id) if id is not None else None
        if found is None:
            return "", ""
        names = {"fr": found.name_fr, "es": found.name_es}
        return found.short_code, names.get(language) or found.name_en

    def last_day(self, id: UUID | None) -> date | None:
        """Give the last day of an entity, when it has closed or will."""
        found = self.entities.get(id) if id is not None else None
        return last_day(found) if found is not None else None


@dataclass(frozen=True, slots=True)
class ArrangementHeld(_Named):
    """One arrangement with its papers and clauses."""

    facts: ArrangementFacts
    documents: tuple[Document, ...]
    clauses: tuple[ClauseCheck, ...]


@dataclass(frozen=True, slots=True)
class ServiceHeld(_Named):
    """One service with its rates, use and indicators; readings and months are the newest first."""

    facts: ServiceFacts
    rates: tuple[RateLine, ...]
    months: tuple[tuple[date, Decimal, int], ...]
    definitions: tuple[KpiDefinition, ...]
    targets: tuple[KpiTarget, ...]
    readings: tuple[KpiReading, ...]
    documents: tuple[Document, ...]


def arrangement(connection: sa.Connection, id: UUID, today: date) -> ArrangementHeld | None:
    """Give one arrangement with all that hangs on it; None when there is none."""
    facts = gather_arrangements(connection, [id], today).arrangements.get(id)
    if facts is None:
        return None
    known = [party.entity_id for party in facts.parties]
    known += [service.managing_entity_id for service in facts.services]
    return ArrangementHeld(
        entities=_entities(connection, (*known, facts.version.lead_entity_id)),
        facts=facts,
        documents=fetch(connection, Document, attached_id=id),
        clauses=fetch(connection, ClauseCheck, arrangement_id=id),
    )


def shared_service(connection: sa.Connection, id: UUID, today: date) -> ServiceHeld | None:
    """Give one service with all that hangs on it; None when there is none."""
    facts = gather_services(connection, [id], today).services.get(id)
    if facts is None:
        return None
    targets = fetch(connection, KpiTarget, service_id=id)
    readings = _readings(connection, id)
    kpis = {kpi for kpi in (*(t.kpi_id for t in targets), *(r.kpi_id for r in readings)) if kpi is not None}
    definitions = fetch_in(connection, KpiDefinition, "id", kpis)
    known = [each.entity_id for each in facts.participations]
    return ServiceHeld(
        entities=_entities(connection, (*known, facts.service.managing_entity_id)),
        facts=facts,
        rates=tuple(
            sorted(fetch(connection, RateLine, service_id=id), key=lambda r: r.valid_from or date.min, reverse=True)
        ),
        months=tuple(_months(connection, id)),
        definitions=tuple(sorted(definitions, key=lambda each: each.code)),
        targets=targets,
        readings=readings,
        documents=fetch(connection, Document, attached_id=id),
    )


def documents_kept(connection: sa.Connection, **equal: Any) -> tuple[Document, ...]:
    """Give every paper on record, superseded ones too, or those whose columns equal the values given."""
    return fetch(connection, Document, **equal)


def _entities(connection: sa.Connection, ids: Iterable[UUID | None]) -> dict[UUID, Entity]:
    wanted = {id for id in ids if id is not None}
    return {each.id: each for each in fetch_in(connection, Entity, "id", wanted)}


def _readings(connection: sa.Connection, id: UUID) -> tuple[KpiReading, ...]:
    from commonservices.store.rows import read

    table = table_of("kpi_reading")
    statement = (
        selection(KpiReading)
        .where(table.c.service_id == id, table.c.row_state == LIVE)
        .order_by(table.c.as_of.desc(), table.c.id)
    )
    return tuple(read(KpiReading, row) for row in connection.execute(statement))


def _months(connection: sa.Connection, id: UUID) -> list[Any]:
    table = table_of("monthly_usage")
    statement = (
        sa.select(table.c.month, sa.func.sum(table.c.quantity), sa.func.count())
        .where(table.c.service_id == id, table.c.row_state == LIVE)
        .group_by(table.c.month)
        .order_by(table.c.month.desc())
        .limit(MONTHS_SHOWN)
    )
    return [tuple(row) for row in connection.execute(statement)]
