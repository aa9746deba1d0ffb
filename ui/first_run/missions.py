"""Finds the mission a person means by its acronym, its French acronym or its name, and fills in what is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.codelists import Mission
from commonservices.domain.text import fold
from ui.kit.field_spec import Choice

MOST = 12
USUAL_CURRENCY: Final = "USD"


def find_missions(text: str, language: str = "en") -> list[Choice]:
    """Give the missions whose acronym, other name or name answers a typed text, the best first, open ones first."""
    wanted = fold(text).strip()
    ranked = [(_rank(wanted, mission), mission) for mission in codelists.missions()]
    found = [(rank, mission.end_year is not None, mission) for rank, mission in ranked if rank is not None]
    found.sort(key=lambda one: (one[0], one[1], one[2].acronym))
    return [choice_of(mission, language) for _rank_, _ended, mission in found[:MOST]]


def choice_of(mission: Mission, language: str = "en") -> Choice:
    """Give a mission as a choice: acronym and name; its other acronyms find it too."""
    name = mission.name_fr if language == "fr" and mission.name_fr else mission.name_en
    return Choice(mission.acronym, f"{mission.acronym} · {name}", " ".join(_names()[mission.acronym]))


def mission_by_acronym(acronym: str) -> Mission | None:
    """Give a mission by its acronym."""
    return next((mission for mission in codelists.missions() if mission.acronym == acronym), None)


def values_of(mission: Mission) -> dict[str, object]:
    """Give the fields of an office that a mission fills in."""
    return {
        "code": mission.acronym,
        "name_en": mission.name_en,
        "name_fr": mission.name_fr,
        "kind": mission.kind,
        "fiscal_calendar": mission.fiscal_calendar,
        "country_iso3": mission.countries[0] if mission.countries else "",
        "languages": mission.languages,
        "base_currency": USUAL_CURRENCY,
    }


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    names = {mission.acronym: [fold(mission.acronym)] for mission in codelists.missions()}
    for alias in codelists.aliases():
        if alias.applies_to == "mission" and alias.acronym in names:
            names[alias.acronym].append(fold(alias.alias))
    return MappingProxyType({acronym: tuple(each) for acronym, each in names.items()})


def _rank(wanted: str, mission: Mission) -> int | None:
    if not wanted:
        return 3
    names = _names()[mission.acronym]
    if wanted in names:
        return 0
    if any(name.startswith(wanted) for name in names):
        return 1
    full = f"{fold(mission.name_en)} {fold(mission.name_fr)}"
    words = full.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 2
    return None
