"""How a record that something is about is called: reference and title, whatever its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.store import listing, lists
from commonservices.store.tables import LIVE, table_of

ARRANGEMENT = "ARRANGEMENT"
SHARED_SERVICE = "SHARED_SERVICE"


_TAKING_PART = ("arrangement_party", "participation")


class Subject(NamedTuple):
    """A record that something is about: its kind as a code, its reference and its titles."""

    kind: str
    id: UUID
    reference: str
    title_en: str = ""
    title_fr: str = ""

    def title(self, language: str) -> str:
        """Give the title, in French where there is one and French is read."""
        return (self.title_fr if language == "fr" else "") or self.title_en or self.title_fr


def subjects(connection: sa.Connection, wanted: Iterable[tuple[str, UUID | None]]) -> dict[UUID, Subject]:
    """Give how the records of some kinds and identifiers are called; one that is gone is left out."""
    by_kind: dict[str, set[UUID]] = defaultdict(set)
    for kind, id in wanted:
        if kind and id is not None:
            by_kind[kind].add(id)
    found: dict[UUID, Subject] = {}
    for row in lists.by_ids(connection, lists.ARRANGEMENTS, sorted(by_kind.pop(ARRANGEMENT, set()))):
        found[row.id] = Subject(ARRANGEMENT, row.id, row.reference, row.title_en, row.title_fr)
    for row in lists.by_ids(connection, lists.SERVICES, sorted(by_kind.pop(SHARED_SERVICE, set()))):
        found[row.id] = Subject(SHARED_SERVICE, row.id, row.reference, row.name_en, row.name_fr)
    for kind, ids in by_kind.items():
        named = listing.names(connection, {kind.lower(): ids})
        found |= {id: Subject(kind, id, name) for id, name in named.items()}
    return found


def taking_part(connection: sa.Connection) -> set[UUID]:
    """Give the entities that are party to an arrangement or take part in a service."""
    found: set[UUID] = set()
    for name in _TAKING_PART:
        table = table_of(name)
        found.update(connection.scalars(sa.select(table.c.entity_id).where(table.c.row_state == LIVE).distinct()))
    return found
