"""Until when an entity is there: by its own last day, else by the year in which its mission closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from commonservices.domain import codelists
from commonservices.domain.partners import SHIPPED, Entity


def last_day(entity: Entity) -> date | None:
    """Give the last day of an entity; of a mission that was shipped only the year is known, so it is that year's."""
    if entity.valid_to is not None or entity.origin != SHIPPED:
        return entity.valid_to
    return _closed_missions().get(entity.short_code)


@cache
def _closed_missions() -> Mapping[str, date]:
    known = {each.acronym: each.end_year for each in codelists.missions()}
    return MappingProxyType({acronym: date(year, 12, 31) for acronym, year in known.items() if year})
