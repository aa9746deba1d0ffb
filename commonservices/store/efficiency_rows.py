"""Reads hourly rates, cases with their lines, and claims, with a few queries for any number of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.store.rows import CHUNK, chunks, fetch, fetch_in
from commonservices.store.tables import LIVE, table_of


@dataclass(frozen=True, slots=True)
class HeldService:
    """What a case or a claim says of its service."""

    id: UUID
    reference: str
    name_en: str
    name_fr: str
    unit: str
    stream: str
    arrangement_id: UUID | None


def evidence_of(connection: sa.Connection, id: UUID) -> int:
    """Give how many papers that none replaces are attached to a record."""
    return evidence(connection, [id]).get(id, 0)


def evidence(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, int]:
    """Give how many papers that none replaces are attached to each of some records."""
    paper = table_of("document")
    found: dict[UUID, int] = {}
    for some in chunks(list(ids), CHUNK):
        asked = (
            sa.select(paper.c.attached_id, sa.func.count())
            .where(paper.c.attached_id.in_(some), paper.c.row_state == LIVE, paper.c.superseded_by_id.is_(None))
            .group_by(paper.c.attached_id)
        )
        found.update({row[0]: int(row[1]) for row in connection.execute(asked)})
    return found


def cases(connection: sa.Connection, service_id: UUID | None = None) -> list[CbaCase]:
    """Give the cases of the register or of one service, those of the first rank first."""
    found = fetch(connection, CbaCase) if service_id is None else fetch(connection, CbaCase, service_id=service_id)
    return sorted(found, key=lambda each: (each.priority_rank is None, each.priority_rank or 0, each.reference))


def lines(connection: sa.Connection, case_ids: Iterable[UUID]) -> dict[UUID, list[CbaLine]]:
    """Give the lines of some cases in their order, by case."""
    found: dict[UUID, list[CbaLine]] = {}
    for each in fetch_in(connection, CbaLine, "case_id", case_ids):
        if each.case_id is not None:
            found.setdefault(each.case_id, []).append(each)
    for some in found.values():
        some.sort(key=lambda each: (each.number or 0, each.id))
    return found


def rates(connection: sa.Connection) -> list[LabourRate]:
    """Give all hourly rates by grade, the newest first."""
    newest_first = sorted(fetch(connection, LabourRate), key=lambda each: str(each.valid_from or ""), reverse=True)
    return sorted(newest_first, key=lambda each: each.grade.casefold())


def claims(
    connection: sa.Connection, service_id: UUID | None = None, year: int | None = None
) -> list[EfficiencyRecord]:
    """Give the claims of the register, of one service or of one year, the newest year first."""
    equal: dict[str, Any] = {"service_id": service_id, "year": year}
    found = fetch(connection, EfficiencyRecord, **{name: each for name, each in equal.items() if each is not None})
    return sorted(found, key=lambda each: (-(each.year or 0), each.reference))


def services(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, HeldService]:
    """Give what is said of some services, by identifier."""
    own = table_of("shared_service")
    columns = (
        own.c.id, own.c.reference, own.c.name_en, own.c.name_fr, own.c.unit, own.c.reporting_stream,
        own.c.arrangement_id,
    )  # fmt: skip
    found: dict[UUID, HeldService] = {}
    for some in chunks(list(dict.fromkeys(ids)), CHUNK):
        for row in connection.execute(sa.select(*columns).where(own.c.id.in_(some))):
            found[row[0]] = HeldService(*row)
    return found


def linked_to(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Give the references of the live claims that are linked to each of some claims."""
    own = table_of(EfficiencyRecord.KIND)
    found: dict[UUID, tuple[str, ...]] = {}
    for some in chunks(list(ids), CHUNK):
        asked = sa.select(own.c.linked_id, own.c.reference).where(own.c.linked_id.in_(some), own.c.row_state == LIVE)
        for id, reference in connection.execute(asked.order_by(own.c.reference)):
            found[id] = (*found.get(id, ()), reference)
    return found
