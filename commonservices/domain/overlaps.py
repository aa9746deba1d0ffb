"""What could be done together: a service run by several at one place, one not tied to its place, premises to share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.reconciling.findings import PREMISES, SERVICE, Finding, Outcome, finding, outcome

INDEPENDENT: Final = "INDEPENDENT"
FEWEST: Final = 2


class ServiceAt(NamedTuple):
    """A running service: what it is, where, and who runs it."""

    id: UUID
    reference: str
    catalogue_code: str
    location_id: UUID | None
    location: str
    provider_id: UUID | None
    provider: str
    dependence: str
    arrangement_id: UUID | None


class House(NamedTuple):
    """Premises in use: where, who is in them, and what is free; None where it is not known."""

    id: UUID
    reference: str
    place: str
    entity_ids: frozenset[UUID]
    entities: tuple[str, ...]
    free_desks: int | None
    free_m2: Decimal | None
    arrangement_id: UUID | None


def compare(services: Iterable[ServiceAt], houses: Iterable[House]) -> Outcome:
    """Give where providers overlap, services not tied to their place, and premises others could move into."""
    running, used = list(services), list(houses)
    return outcome(len(running) + len(used), (*_same(running), *_elsewhere(running), *_to_share(used)))


def _same(services: Iterable[ServiceAt]) -> Iterator[Finding]:
    """Give each kind of service that two or more providers run at one place; another provider makes it a new one."""
    at: dict[tuple[str, UUID], list[ServiceAt]] = {}
    for each in services:
        if each.location_id is not None and each.provider_id is not None:
            at.setdefault((each.catalogue_code, each.location_id), []).append(each)
    for (code, place), some in at.items():
        providers = sorted({each.provider for each in some})
        if len(providers) < FEWEST:
            continue
        first = min(some, key=lambda each: each.reference)
        yield finding(
            "same_service",
            code,
            place,
            "+".join(providers)[:80],
            subject=(SERVICE, first.id),
            arrangement_id=first.arrangement_id,
            words={
                "catalogue_code": code,
                "place": first.location,
                "providers": ", ".join(providers),
                "services": ", ".join(sorted(each.reference for each in some)),
            },
        )


def _elsewhere(services: Iterable[ServiceAt]) -> Iterator[Finding]:
    for each in services:
        if each.dependence == INDEPENDENT and each.location_id is not None:
            yield finding(
                "not_tied_to_place",
                each.id,
                each.location_id,
                subject=(SERVICE, each.id),
                arrangement_id=each.arrangement_id,
                words={"service": each.reference, "place": each.location, "provider": each.provider},
            )


def _to_share(houses: Iterable[House]) -> Iterator[Finding]:
    """Give premises with room to spare in a place where another entity sits elsewhere."""
    at: dict[str, list[House]] = {}
    for each in houses:
        if each.place:
            at.setdefault(each.place, []).append(each)
    for place, some in at.items():
        for house in some:
            others = sorted(
                {code for each in some if each.id != house.id for code in each.entities} - {*house.entities}
            )
            room = (house.free_desks or 0) > 0 or (house.free_m2 or Decimal(0)) > 0
            if not room or not others or not house.entity_ids:
                continue
            yield finding(
                "premises_to_share",
                house.id,
                "+".join(others)[:80],
                subject=(PREMISES, house.id),
                arrangement_id=house.arrangement_id,
                words={
                    "premises": house.reference,
                    "place": place,
                    "entities": ", ".join(others),
                    "desks": max(house.free_desks or 0, 0),
                    "area": f"{max(house.free_m2 or Decimal(0), Decimal(0)).normalize():f}",
                },
            )
