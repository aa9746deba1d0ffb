"""The two fictional offices, the entities no shipped list has, and the four places; no persons."""

from __future__ import annotations

from collections.abc import Iterator

from commonservices.demo.plan import Plan, entity_id, location_id, office_id
from commonservices.domain.partners import Entity, Location, OfficeProfile


def offices(plan: Plan) -> Iterator[OfficeProfile]:
    """Give the mission itself, then the second office, which keeps no arrangements."""
    for row in plan.tables.mission["office"]:
        mandate_end_m = row.get("mandate_end_m")
        yield OfficeProfile(
            id=office_id(row["code"]),
            code=row["code"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=row["kind"],
            fiscal_calendar=row["fiscal_calendar"],
            country_iso3=row["country_iso3"],
            base_currency=row["base_currency"],
            languages=frozenset(row["languages"]),
            mandate_end_on=plan.calendar.end(mandate_end_m),
            entity_id=entity_id(row["code"]),
            demo=True,
        )


def entities(plan: Plan) -> Iterator[Entity]:
    """Give the fictional entities; the others come with every store."""
    for row in plan.tables.mission["entity"]:
        yield Entity(
            id=entity_id(row["short_code"]),
            short_code=row["short_code"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=row["kind"],
            billing_channel=row["billing_channel"],
            fiscal_calendar=row["fiscal_calendar"],
            origin=plan.word("origin"),
        )


def locations(plan: Plan) -> Iterator[Location]:
    """Give the camp, the regional office, the yard and the airfield."""
    country = plan.tables.mission["office"][0]["country_iso3"]
    for row in plan.tables.mission["location"]:
        yield Location(id=location_id(row["name"]), name=row["name"], country_iso3=country, kind=row["kind"])
