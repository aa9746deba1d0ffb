"""Premises with their occupants, agreements with their users and orders, and reliances, read with a few queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity, Location
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.tables import LIVE, table_of

R = TypeVar("R", bound=Record)
KINDS: tuple[type[Record], ...] = (Premises, LongTermAgreement, Reliance)


@dataclass(frozen=True, slots=True)
class ArrangementNamed:
    """An arrangement as other records mention it."""

    id: UUID
    reference: str
    title_en: str
    title_fr: str
    state: str


@dataclass(frozen=True, slots=True)
class HeldPremises:
    """All premises with what belongs to them."""

    premises: tuple[Premises, ...]
    occupancies: Mapping[UUID | None, tuple[Occupancy, ...]]
    entities: Mapping[UUID, Entity]
    locations: Mapping[UUID, Location]
    arrangements: Mapping[UUID, ArrangementNamed]


@dataclass(frozen=True, slots=True)
class HeldAgreements:
    """All long-term agreements with users, orders and the arrangements of the users."""

    agreements: tuple[LongTermAgreement, ...]
    uses: Mapping[UUID | None, tuple[LongTermAgreementUse, ...]]
    orders: Mapping[UUID | None, tuple[CallOff, ...]]
    entities: Mapping[UUID, Entity]
    arrangements: Mapping[UUID, ArrangementNamed]


@dataclass(frozen=True, slots=True)
class HeldReliances:
    """All reliances with the entities and arrangements they name."""

    reliances: tuple[Reliance, ...]
    entities: Mapping[UUID, Entity]
    arrangements: Mapping[UUID, ArrangementNamed]


def premises(connection: sa.Connection) -> HeldPremises:
    """Give every premises of the register with its occupants."""
    every, rooms = fetch(connection, Premises), fetch(connection, Occupancy)
    named = {each.entity_id for each in rooms} | {each.managing_entity_id for each in every}
    return HeldPremises(
        premises=every,
        occupancies=_grouped(rooms, "premises_id"),
        entities=_by_id(connection, Entity, named),
        locations=_by_id(connection, Location, {each.location_id for each in every}),
        arrangements=arrangements_named(connection, (each.arrangement_id for each in every)),
    )


def agreements(connection: sa.Connection) -> HeldAgreements:
    """Give every long-term agreement of the register with users and orders."""
    every, uses = fetch(connection, LongTermAgreement), fetch(connection, LongTermAgreementUse)
    orders = fetch(connection, CallOff)
    named = {each.holder_id for each in every} | {each.user_id for each in uses} | {each.entity_id for each in orders}
    return HeldAgreements(
        agreements=every,
        uses=_grouped(uses, "agreement_id"),
        orders=_grouped(orders, "agreement_id"),
        entities=_by_id(connection, Entity, named),
        arrangements=arrangements_named(connection, (each.arrangement_id for each in uses)),
    )


def reliances(connection: sa.Connection) -> HeldReliances:
    """Give every reliance of the register."""
    every = fetch(connection, Reliance)
    named = {each.relying_id for each in every} | {each.relied_on_id for each in every}
    return HeldReliances(
        every,
        _by_id(connection, Entity, named),
        arrangements_named(connection, (each.arrangement_id for each in every)),
    )


def kind_of(connection: sa.Connection, id: UUID) -> str:
    """Give which of the three kinds a live record is; nothing when it is none of them."""
    for cls in KINDS:
        table = table_of(cls.KIND)
        asked = sa.select(sa.literal(1)).where(table.c.id == id, table.c.row_state == LIVE)
        if connection.execute(asked).first() is not None:
            return cls.KIND
    return ""


def papers(connection: sa.Connection, ids: Iterable[UUID | None]) -> tuple[Document, ...]:
    """Give the papers attached to some records."""
    wanted = [each for each in ids if each is not None]
    return tuple(fetch_in(connection, Document, "attached_id", wanted)) if wanted else ()


def parties(connection: sa.Connection, arrangement_id: UUID | None) -> tuple[ArrangementParty, ...]:
    """Give the parties of an arrangement; none where there is no arrangement."""
    return () if arrangement_id is None else fetch(connection, ArrangementParty, arrangement_id=arrangement_id)


def codes(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Give the short codes of some entities."""
    return {id: each.short_code for id, each in _by_id(connection, Entity, ids).items()}


def party(connection: sa.Connection, id: UUID) -> ArrangementParty | None:
    """Give one party of an arrangement; None when there is none."""
    found = fetch_in(connection, ArrangementParty, "id", [id])
    return found[0] if found else None


def arrangements_named(connection: sa.Connection, ids: Iterable[UUID | None]) -> dict[UUID, ArrangementNamed]:
    """Give how some arrangements are called, with their state."""
    found = fetch_in(connection, Arrangement, "id", {each for each in ids if each is not None})
    current = [each.version_id for each in found if each.version_id is not None]
    terms = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", current)}
    return {each.id: _named(each, terms.get(each.version_id) if each.version_id else None) for each in found}


def _named(arrangement: Arrangement, version: ArrangementVersion | None) -> ArrangementNamed:
    titles = (version.title_en, version.title_fr) if version else ("", "")
    return ArrangementNamed(arrangement.id, arrangement.reference, *titles, arrangement.state)


def _grouped(records: Sequence[Any], name: str) -> dict[UUID | None, tuple[Any, ...]]:
    found: dict[UUID | None, list[Any]] = defaultdict(list)
    for each in records:
        found[getattr(each, name)].append(each)
    return {key: tuple(some) for key, some in found.items()}


def _by_id(connection: sa.Connection, cls: type[R], ids: Iterable[UUID | None]) -> dict[UUID, R]:
    wanted = {each for each in ids if each is not None}
    return {each.id: each for each in fetch_in(connection, cls, "id", wanted)}


def signatories(connection: sa.Connection, ids: Iterable[UUID | None]) -> frozenset[UUID]:
    """Give which of some entities signed the statement on mutual recognition."""
    return frozenset(id for id, each in _by_id(connection, Entity, ids).items() if each.mr_signatory)


def counts(connection: sa.Connection) -> dict[str, int]:
    """Give how many live records there are of each of the three kinds."""
    found: dict[str, int] = {}
    for cls in KINDS:
        table = table_of(cls.KIND)
        asked = sa.select(sa.func.count()).select_from(table).where(table.c.row_state == LIVE)
        found[cls.KIND] = int(connection.scalar(asked) or 0)
    return found
