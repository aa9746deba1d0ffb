"""What may be typed into the filter of a list: its fields with the codes, entities, places and persons of the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from commonservices.domain import codelists
from commonservices.domain.dates import read_date
from commonservices.domain.filter_words import (
    AGREEMENT_FIELDS,
    ARRANGEMENT_FIELDS,
    CODE_LISTS,
    POOL_FIELDS,
    PREMISES_FIELDS,
    RECOGNITION_FIELDS,
    SERVICE_FIELDS,
    SHARES,
    special_words,
    words_of,
)
from commonservices.domain.filters import FilterField, Vocabulary
from commonservices.domain.text import fold
from commonservices.errors import RuleBroken
from commonservices.queries import entities as queries

if TYPE_CHECKING:
    from commonservices.office import Office

OFFERED = 12
SERVICE_FLAGS = frozenset({"UNPAPERED", "RATE_GAP"})
_MAY_BE_EMPTY = frozenset({"owner", "office", "lead", "tenure"})
_FIELDS_OF = {
    "premises": PREMISES_FIELDS,
    "agreements": AGREEMENT_FIELDS,
    "recognitions": RECOGNITION_FIELDS,
    "pools": POOL_FIELDS,
}

Pairs = Sequence[tuple[str, str]]


def arrangement_vocabulary(office: Callable[[], Office], language: str) -> Vocabulary:
    """Give what may be typed into the filter of arrangements; the store is asked only when a name is needed."""
    return _vocabulary(office, language, ARRANGEMENT_FIELDS)


def service_vocabulary(office: Callable[[], Office], language: str) -> Vocabulary:
    """Give what may be typed into the filter of services."""
    return _vocabulary(office, language, SERVICE_FIELDS, flags=SERVICE_FLAGS)


def place_vocabulary(office: Callable[[], Office], language: str, register: str) -> Vocabulary:
    """Give what may be typed into the filter of premises, agreements, recognitions or shared budgets."""
    return _vocabulary(office, language, _FIELDS_OF[register])


def _vocabulary(
    office: Callable[[], Office], language: str, kinds: Mapping[str, str], flags: frozenset[str] = frozenset()
) -> Vocabulary:
    def choices(key: str) -> Pairs:
        if key == "office":
            return [(each.name, each.name) for each in queries.locations(office())]
        if key == "owner":
            return [(each.name, each.name) for each in queries.persons(office())]
        if key not in CODE_LISTS:
            return []
        found = [(item.code, item.label(language)) for item in codelists.load(CODE_LISTS[key]).active()]
        return [pair for pair in found if pair[0] in flags] if key == "flag" and flags else found

    def day(text: str) -> date | None:
        try:
            return read_date(text, language=language, today=office().today())
        except RuleBroken:
            return None

    fields = tuple(
        FilterField(
            key,
            kind,
            words_of(key, language),
            partial(choices, key),
            find=lambda text: entity_code(office(), text),
            offer=lambda text: _entities(office(), text),
            shares=SHARES,
            may_be_empty=key in _MAY_BE_EMPTY,
        )
        for key, kind in kinds.items()
    )
    return Vocabulary(fields, day, special_words())


def entity_code(office: Office, text: str) -> str:
    """Give the short code of the one entity a typed name means; empty when it means none or several."""
    wanted = fold(text)
    found = queries.entities(office, text, limit=OFFERED)
    exact = [each for each in found if wanted in {fold(each.short_code), *(fold(name) for name in each.aliases)}]
    near = exact or list(found)
    return near[0].short_code if len(near) == 1 else ""


def _entities(office: Office, text: str) -> Pairs:
    return [(each.short_code, each.name) for each in queries.entities(office, text, limit=OFFERED)]
