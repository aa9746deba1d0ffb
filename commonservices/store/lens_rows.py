"""What the policy lens reads: the terms in force in a period, what is said about them, and the gender figures."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import ArrangementVersion, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.lens import Narrative, PriorityTag
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.tables import LIVE, table_of


class HeldTerms(NamedTuple):
    """An arrangement in force in a period, as its list row has it, with its terms."""

    id: UUID
    reference: str
    title_en: str
    title_fr: str
    state: str
    terms: ArrangementVersion

    def title(self, language: str) -> str:
        """Give the title, in French where there is one and French is read."""
        return (self.title_fr if language == "fr" else "") or self.title_en or self.title_fr


class FigureRow(NamedTuple):
    """One reading of an indicator with the service it was taken of."""

    reading_id: UUID
    kpi_code: str
    kpi_name_en: str
    kpi_name_fr: str
    as_of: date
    value: Decimal
    service_id: UUID
    service: str
    service_name_en: str
    service_name_fr: str
    arrangement_id: UUID | None
    office_id: UUID | None

    def kpi_name(self, language: str) -> str:
        """Give the name of the indicator."""
        return (self.kpi_name_fr if language == "fr" else "") or self.kpi_name_en

    def service_name(self, language: str) -> str:
        """Give the name of the service."""
        return (self.service_name_fr if language == "fr" else "") or self.service_name_en


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about the priorities of one arrangement: reasons by scheme and code, and the papers named."""

    tags: dict[tuple[str, str], PriorityTag]
    papers: dict[UUID, str]


def in_force(connection: sa.Connection, first: date, last: date, states: Collection[str]) -> list[HeldTerms]:
    """Give the arrangements of some states that were in force on a day between two days, by reference."""
    table = table_of("register_arrangement")
    wanted = (
        sa.select(table.c.id, table.c.reference, table.c.title_en, table.c.title_fr, table.c.state)
        .where(
            table.c.state.in_(sorted(states)),
            table.c.effective_on <= last,
            sa.or_(table.c.expiry_on.is_(None), table.c.expiry_on >= first),
        )
        .order_by(table.c.reference)
    )
    rows = list(connection.execute(wanted))
    arrangement = table_of("arrangement")
    current: dict[UUID, UUID] = {}
    for start in range(0, len(rows), 400):
        some = [row.id for row in rows[start : start + 400]]
        asked = sa.select(arrangement.c.id, arrangement.c.version_id).where(arrangement.c.id.in_(some))
        current |= {row[0]: row[1] for row in connection.execute(asked)}
    terms = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", current.values())}
    return [HeldTerms(*row, terms[current[row.id]]) for row in rows if current.get(row.id) in terms]


def said(connection: sa.Connection, arrangement_id: UUID) -> Said:
    """Give what is said about the priorities of one arrangement."""
    tags = fetch(connection, PriorityTag, arrangement_id=arrangement_id)
    papers = fetch_in(connection, Document, "id", {each.document_id for each in tags if each.document_id})
    return Said({(each.scheme, each.code): each for each in tags}, {each.id: each.file_name for each in papers})


def tags(connection: sa.Connection) -> dict[tuple[UUID | None, str, str], PriorityTag]:
    """Give every reason by arrangement, scheme and code."""
    return {(each.arrangement_id, each.scheme, each.code): each for each in fetch(connection, PriorityTag)}


def narratives(connection: sa.Connection, subject_id: UUID | None = None) -> list[Narrative]:
    """Give the narratives of one record, or all, the newest period first."""
    found = fetch(connection, Narrative) if subject_id is None else fetch(connection, Narrative, subject_id=subject_id)
    return sorted(found, key=lambda each: (each.ends_on or date.max, each.id.int), reverse=True)


def figures(connection: sa.Connection, category: str, first: date, last: date) -> list[FigureRow]:
    """Give the readings of the indicators of one category between two days, the oldest first."""
    reading, kpi, service = table_of("kpi_reading"), table_of("kpi_definition"), table_of("shared_service")
    wanted = (
        sa.select(
            reading.c.id,
            kpi.c.code,
            kpi.c.name_en,
            kpi.c.name_fr,
            reading.c.as_of,
            reading.c.value,
            service.c.id,
            service.c.reference,
            service.c.name_en,
            service.c.name_fr,
            service.c.arrangement_id,
            service.c.owner_office_id,
        )
        .join(kpi, kpi.c.id == reading.c.kpi_id)
        .join(service, service.c.id == reading.c.service_id)
        .where(kpi.c.category == category, reading.c.row_state == LIVE, reading.c.as_of.between(first, last))
        .order_by(reading.c.as_of, kpi.c.code, service.c.reference)
    )
    return [FigureRow._make(row) for row in connection.execute(wanted)]
