"""What one arrangement of a benchmark store looks like, worked out from its number alone."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from typing import TypeVar
from uuid import UUID

from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.plan import entity_id
from commonservices.demo.quick_ids import mix
from commonservices.demo.tables import tables
from commonservices.domain import codelists
from commonservices.domain.codelists import CatalogueItem
from commonservices.domain.declaring import dataclass
from commonservices.paths import resource

ALWAYS_RUNNING = 13
LAPSED_EVERY = 50
FEWEST_PARTIES, MOST_PARTIES = 2, 6
LAST_MONTH = -1
GOVERNMENT_TYPE = "LAS"
_UNSIGNED = ("DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED")
_RUNNING = ("ACTIVE", *("ACTIVE",) * 16, "SUSPENDED", "NOTICE", "ACTIVE")
_ENDED = ("EXPIRED", "CLOSED", "TERMINATED", "EXPIRED", "SUPERSEDED", "CLOSED")
_CURRENCIES = ("USD",) * 8 + ("EUR", "XTS")
_UNSIGNED_PERCENT = 8
_OPEN_PERCENT = 8
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """What titles are made of."""

    places: tuple[tuple[str, str, str], ...]
    phases: tuple[tuple[str, str], ...]
    purpose: str
    types: tuple[str, ...]
    entities: tuple[UUID, ...]
    mission: UUID
    government: UUID
    items: tuple[CatalogueItem, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One arrangement in outline; months are offsets from T0, the provider is the first of the parties."""

    number: int
    type: str
    state: str
    item_number: int
    place: tuple[str, str, str]
    phase: tuple[str, str]
    parties: tuple[UUID, ...]
    signed_m: int | None
    start_m: int
    end_m: int | None
    currency: str
    ceiling: int | None

    @property
    def item(self) -> CatalogueItem:
        """Give the item of the service catalogue it is about."""
        return words().items[self.item_number]

    def runs(self, calendar: DemoCalendar) -> range:
        """Give the months of history in which it is performed; a few go on after their end."""
        if self.state in _UNSIGNED or self.state == "SIGNED":
            return range(0)
        lapsed = self.state == "EXPIRED" and self.number % LAPSED_EVERY == 0
        end = 0 if self.end_m is None or lapsed else min(self.end_m, 0)
        return range(max(self.start_m, calendar.first), end)


@cache
def words() -> Words:
    """Read what titles are made of once."""
    read = tomllib.loads(resource("demo", "vocabulary.toml").read_text(encoding="utf-8"))
    mission = tables().mission
    members = [entity.acronym for entity in codelists.entities() if entity.unsdg_member]
    partners = [code for code in mission["partner"] if code not in members]
    return Words(
        places=tuple((place["en"], place["fr"], place["site"]) for place in read["place"]),
        phases=tuple((phase["en"], phase["fr"]) for phase in read["phase"]),
        purpose=read["purpose"]["en"],
        types=codelists.load("arrangement_types").codes,
        entities=tuple(entity_id(code) for code in (*members, *partners)),
        mission=entity_id(mission["office"][0]["code"]),
        government=next(entity_id(each["short_code"]) for each in mission["entity"] if each["kind"] == "GOVERNMENT"),
        items=codelists.catalogue(),
    )


def shape_of(number: int, seed: int) -> Shape:
    """Give the outline of the arrangement of this number, always the same one."""
    known, bits = words(), mix(number, seed)
    type_code = known.types[number % len(known.types)]
    state, start_m, end_m = _life(number, mix(number, seed + 1))
    return Shape(
        number=number,
        type=type_code,
        state=state,
        item_number=(bits >> 4) % len(known.items),
        place=_pick(known.places, bits >> 14),
        phase=_pick(known.phases, bits >> 20),
        parties=_parties(known, type_code, mix(number, seed + 2)),
        signed_m=None if state in _UNSIGNED else min(start_m - bits % 3, LAST_MONTH),
        start_m=start_m,
        end_m=end_m,
        currency=_pick(_CURRENCIES, bits >> 30),
        ceiling=(bits >> 34) % 900_000 * 100 + 10_000_00 if bits >> 60 & 1 else None,
    )


def _life(number: int, bits: int) -> tuple[str, int, int | None]:
    if number % ALWAYS_RUNNING == 0:
        return "ACTIVE", -60 + bits % 12, 3 + bits % 24
    length = 6 + (bits >> 8) % 55
    if bits % 100 < _UNSIGNED_PERCENT:
        start_m = (bits >> 16) % 8 - 1
        return _pick(_UNSIGNED, bits >> 24), start_m, start_m + length
    start_m = (bits >> 16) % 54 - 50
    if (bits >> 40) % 100 < _OPEN_PERCENT and start_m <= 0:
        return "ACTIVE", start_m, None
    end_m = start_m + length
    if start_m > 0:
        return "SIGNED", start_m, end_m
    return (_pick(_ENDED, bits >> 48) if end_m <= 0 else _pick(_RUNNING, bits >> 48)), start_m, end_m


def _parties(known: Words, type_code: str, bits: int) -> tuple[UUID, ...]:
    count = FEWEST_PARTIES + bits % (MOST_PARTIES - FEWEST_PARTIES + 1)
    step = 1 + (bits >> 16) % (len(known.entities) // MOST_PARTIES)
    start = (bits >> 8) % len(known.entities)
    others = [known.entities[(start + step * place) % len(known.entities)] for place in range(count)]
    chosen = [known.mission, *(each for each in others if each != known.mission)][:count]
    if bits >> 40 & 1:
        chosen = [*chosen[1:], chosen[0]]
    return (known.government, *chosen[1:]) if type_code == GOVERNMENT_TYPE else tuple(chosen)


def _pick(choices: Sequence[T], bits: int) -> T:
    return choices[bits % len(choices)]
