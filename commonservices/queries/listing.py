"""The registers as whole records, for commands and scripts: every field, in batches, in one look at the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.partners import Entity
from commonservices.queries.entities import all_entities
from commonservices.queries.entities import entities as found_entities
from commonservices.store import listing
from commonservices.store.listing import HeldArrangement, HeldService
from commonservices.store.lists import ListFilter

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["HeldArrangement", "HeldService", "ListFilter"]
_ALL = 1_000_000


def arrangements(office: Office, wanted: ListFilter, most: int | None = None) -> Iterator[HeldArrangement]:
    """Give the arrangements that match with terms and parties, by reference, as they stand at one moment."""
    with office.engine.connect() as connection:
        yield from listing.arrangements(connection, wanted, office.today(), most)


def services(office: Office, wanted: ListFilter, most: int | None = None) -> Iterator[HeldService]:
    """Give the services that match with those who take part, by reference, as they stand at one moment."""
    with office.engine.connect() as connection:
        yield from listing.services(connection, wanted, office.today(), most)


def arrangements_of(office: Office, ids: Sequence[UUID]) -> list[HeldArrangement]:
    """Give some arrangements with terms and parties."""
    with office.engine.connect() as connection:
        return listing.arrangements_of(connection, ids)


def services_of(office: Office, ids: Sequence[UUID]) -> list[HeldService]:
    """Give some services with those who take part."""
    with office.engine.connect() as connection:
        return listing.services_of(connection, ids)


def entities(office: Office, text: str = "") -> list[Entity]:
    """Give the entities that typed words find, the best match first; without words all of them by code."""
    every = {each.id: each for each in all_entities(office)}
    return [every[row.id] for row in found_entities(office, text, limit=_ALL)]


def names(office: Office, wanted: Mapping[str, Iterable[UUID]]) -> dict[UUID, str]:
    """Give how a person names some records, by kind of record: reference, code or name."""
    with office.engine.connect() as connection:
        return listing.names(connection, wanted)


def total(office: Office) -> int:
    """Give how many records of all kinds the register holds."""
    with office.engine.connect() as connection:
        return listing.total(connection)
