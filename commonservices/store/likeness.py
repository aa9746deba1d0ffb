"""Finds the arrangements that share a type and a party with one that is about to be logged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.likeness import Sketch
from commonservices.store.rows import chunks
from commonservices.store.tables import LIVE, table_of

_ENDED = ("EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED")
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Held:
    """One arrangement on record with what is compared of it."""

    id: UUID
    reference: str
    state: str
    title_en: str
    title_fr: str
    effective_on: date | None
    expiry_on: date | None
    sketch: Sketch


def sharing(connection: sa.Connection, type_code: str, parties: Iterable[UUID]) -> list[Held]:
    """Give the arrangements of a type, not ended, in which one of these entities takes part."""
    arrangement, version, party = (
        table_of("arrangement"),
        table_of("arrangement_version"),
        table_of("arrangement_party"),
    )
    taking = sa.select(party.c.arrangement_id).where(party.c.entity_id.in_(list(parties)), party.c.row_state == LIVE)
    rows = connection.execute(
        sa.select(
            arrangement.c.id,
            arrangement.c.reference,
            arrangement.c.state,
            version.c.title_en,
            version.c.title_fr,
            version.c.effective_on,
            version.c.expiry_on,
        )
        .join(version, version.c.id == arrangement.c.version_id)
        .where(
            arrangement.c.type == type_code,
            arrangement.c.state.not_in(_ENDED),
            arrangement.c.row_state == LIVE,
            arrangement.c.id.in_(taking),
        )
        .order_by(arrangement.c.reference)
    ).all()
    members = _members(connection, [row.id for row in rows])
    return [
        Held(
            row.id,
            row.reference,
            row.state,
            row.title_en,
            row.title_fr,
            row.effective_on,
            row.expiry_on,
            Sketch(
                titles=tuple(title for title in (row.title_en, row.title_fr) if title),
                parties=frozenset(members[row.id]),
                starts_on=row.effective_on,
                ends_on=row.expiry_on,
            ),
        )
        for row in rows
    ]


def _members(connection: sa.Connection, ids: list[UUID]) -> dict[UUID, set[UUID]]:
    party = table_of("arrangement_party")
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for some in chunks(ids, _CHUNK):
        rows = connection.execute(
            sa.select(party.c.arrangement_id, party.c.entity_id).where(
                party.c.arrangement_id.in_(some), party.c.row_state == LIVE
            )
        )
        for row in rows:
            found[row.arrangement_id].add(row.entity_id)
    return found
