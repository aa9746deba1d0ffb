"""Finding UN entities, places, people and indicators by what a person types."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.entity_life import last_day
from commonservices.domain.partners import SHIPPED, Entity, Location, OfficeProfile, Person
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

MOST = 50
_EXACT = 1


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity as a list or a picker shows it."""

    id: UUID
    short_code: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    closed_on: date | None = None
    """Its last day, once that has gone by."""


def entities(office: Office, text: str = "", kind: str = "", limit: int = MOST) -> list[EntityRow]:
    """Give the entities whose code, alias or name holds the words typed.

    Codes that begin so come first, the office's own before others. What has closed stands behind all that is still
    there, unless its very code or alias was typed.
    """
    wanted, today, own = fold(text).strip(), office.today(), office.profile()
    own_id = own.entity_id if own is not None else None
    ranked: list[tuple[bool, int, bool, str, EntityRow]] = []
    for entity in all_entities(office):
        rank = _rank(entity, wanted)
        if rank is not None and (not kind or entity.kind == kind):
            row = _row(entity, office.language, today)
            behind = row.closed_on is not None and entity.id != own_id and (rank > _EXACT or not wanted)
            ranked.append((behind, rank, entity.id != own_id, entity.short_code, row))
    return [row for *_, row in sorted(ranked, key=lambda each: each[:4])[:limit]]


def all_entities(office: Office) -> tuple[Entity, ...]:
    """Give every entity of the register."""
    with office.engine.connect() as connection:
        return fetch(connection, Entity)


def own_entities(office: Office, text: str = "") -> list[EntityRow]:
    """Give the counterparts that were not shipped: those this office added, itself among them, by code."""
    wanted = fold(text).strip()
    own = [each for each in all_entities(office) if each.origin != SHIPPED and _rank(each, wanted) is not None]
    return [_row(each, office.language, office.today()) for each in sorted(own, key=lambda each: fold(each.short_code))]


def entity_by_code(office: Office, code: str) -> Entity:
    """Give the entity of a code or an alias in any language; RuleBroken when there is none or more than one."""
    wanted = fold(code).strip()
    every = all_entities(office)
    exact = [each for each in every if fold(each.short_code) == wanted]
    found = exact or [each for each in every if wanted in {fold(alias) for alias in each.aliases}]
    if not found:
        refuse("unknown_code", "entity", code, example="UNDP")
    if len(found) > 1:
        codes = " or ".join(sorted(each.short_code for each in found))
        refuse("ambiguous_code", "entity", code, codes=codes, example=min(each.short_code for each in found))
    return found[0]


def locations(office: Office, text: str = "") -> tuple[Location, ...]:
    """Give the places whose name, region or country holds the words typed, by name."""
    words = fold(text).split()
    with office.engine.connect() as connection:
        found = sorted(fetch(connection, Location), key=lambda each: fold(each.name))
    said = ((each, fold(f"{each.name} {each.admin1} {each.country_iso3}")) for each in found)
    return tuple(each for each, spoken in said if all(word in spoken for word in words))


def persons(office: Office) -> tuple[Person, ...]:
    """Give the people, by name."""
    with office.engine.connect() as connection:
        return tuple(sorted(fetch(connection, Person), key=lambda each: fold(each.name)))


def offices(office: Office) -> tuple[OfficeProfile, ...]:
    """Give the offices of the register, by code."""
    with office.engine.connect() as connection:
        return tuple(sorted(fetch(connection, OfficeProfile), key=lambda each: each.code))


def kpis(office: Office) -> tuple[KpiDefinition, ...]:
    """Give the indicators, by code."""
    with office.engine.connect() as connection:
        return tuple(sorted(fetch(connection, KpiDefinition), key=lambda each: each.code))


def kpi_by_code(office: Office, code: str) -> KpiDefinition:
    """Give the indicator of a code; RuleBroken when there is none."""
    wanted = fold(code).strip()
    every = kpis(office)
    found = [each for each in every if fold(each.code) == wanted]
    if not found:
        refuse("unknown_code", "kpi", code, example=every[0].code if every else "G-C1")
    return found[0]


def _rank(entity: Entity, wanted: str) -> int | None:
    if not wanted:
        return 0
    code = fold(entity.short_code)
    if code == wanted:
        return 0
    aliases = {fold(alias) for alias in entity.aliases}
    if wanted in aliases:
        return 1
    if code.startswith(wanted):
        return 2
    if any(alias.startswith(wanted) for alias in aliases):
        return 3
    names = fold(" ".join((entity.name_en, entity.name_fr, entity.name_es)))
    return 4 if wanted in names else None


def _row(entity: Entity, language: str, today: date) -> EntityRow:
    names = {"fr": entity.name_fr, "es": entity.name_es}
    name = names.get(language) or entity.name_en
    last = last_day(entity)
    closed = last if last is not None and last < today else None
    return EntityRow(entity.id, entity.short_code, name, entity.kind, tuple(sorted(entity.aliases)), closed)
