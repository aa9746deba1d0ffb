"""The reference records every store begins with: UN entities, missions and the catalogue of indicators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from commonservices.domain import codelists
from commonservices.domain.ids import of_code
from commonservices.domain.partners import SHIPPED, Entity
from commonservices.domain.quality import KpiDefinition

if TYPE_CHECKING:
    from commonservices.domain.changes import Changes
    from commonservices.office import Office


def seed_reference(office: Office) -> Changes:
    """Write the reference records into a new store as one act; every office gets the same identifiers."""
    with office.work("store_made", subject="") as work:
        work.put_many(entities())
        work.put_many(indicators())
    return work.changes


def entities() -> Iterator[Entity]:
    """Give the shipped UN entities and missions, with their names in other languages as aliases."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for alias in codelists.aliases():
        known[alias.applies_to, alias.acronym].add(alias.alias)
    for each in codelists.entities():
        yield Entity(
            id=of_code("entity", each.acronym),
            short_code=each.acronym,
            name_en=each.name_en,
            name_fr=each.name_fr,
            name_es=each.name_es,
            kind=each.kind,
            billing_channel=each.billing_channel,
            fiscal_calendar="JAN_DEC",
            aliases=frozenset(known["entity", each.acronym]),
            origin=SHIPPED,
        )
    listed = {each.acronym for each in codelists.entities()}
    for mission in codelists.missions():
        if mission.acronym not in listed:
            yield Entity(
                id=of_code("entity", mission.acronym),
                short_code=mission.acronym,
                name_en=mission.name_en,
                name_fr=mission.name_fr,
                kind="SECRETARIAT_MISSION",
                billing_channel="INTERNAL",
                fiscal_calendar=mission.fiscal_calendar,
                aliases=frozenset(known["mission", mission.acronym]),
                origin=SHIPPED,
            )


def indicators() -> Iterator[KpiDefinition]:
    """Give the shipped catalogue of indicators."""
    for item in codelists.load("kpi_catalogue").items.values():
        yield KpiDefinition(
            id=of_code("kpi_definition", item.code),
            code=item.code,
            name_en=item.label("en"),
            name_fr=item.label("fr"),
            category=str(item.extra.get("category", "QUALITY")),
            unit=str(item.extra.get("unit", "")),
            direction=str(item.extra.get("direction", "UP")),
            frequency="YEAR",
            mandatory=bool(item.extra.get("mandatory", False)),
        )
