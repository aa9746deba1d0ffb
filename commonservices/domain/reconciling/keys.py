"""R12: the counts costs are shared by beside who is there: old ones, of those who left, and missing ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.calendar import CENSUS_MONTHS
from commonservices.domain.reconciling.findings import ARRANGEMENT, Finding, Outcome, Word, finding, outcome
from commonservices.domain.terms import add_months

CLIENT: Final = "CLIENT"


class Count(NamedTuple):
    """The newest count of an entity for a key of an arrangement in force, with the days it left or closed."""

    arrangement_id: UUID
    arrangement: str
    entity_id: UUID
    entity: str
    driver: str
    census: date
    left_on: date | None


class Member(NamedTuple):
    """A party of an arrangement in force and the day it joined."""

    arrangement_id: UUID
    arrangement: str
    entity_id: UUID
    entity: str
    role: str
    joined_on: date | None
    left_on: date | None


def compare(counts: Iterable[Count], members: Iterable[Member], day: date) -> Outcome:
    """Give counts older than twelve months, those of entities that had left, and clients that a key leaves out.

    A count of an entity that left is no fault once the others were counted anew without it.
    """
    every = list(counts)
    return outcome(len(every), (*_counted(every, day), *_missing(every, members, day)))


def _counted(counts: Iterable[Count], day: date) -> Iterator[Finding]:
    newest: dict[tuple[UUID, str], date] = {}
    for each in counts:
        key = (each.arrangement_id, each.driver)
        newest[key] = max(each.census, newest.get(key, each.census))
    for each in counts:
        if each.left_on is not None and each.left_on < day:
            if each.census == newest[each.arrangement_id, each.driver]:
                yield _found("key_of_departed", each, each.driver, {"since": each.left_on})
        elif add_months(each.census, CENSUS_MONTHS) < day:
            yield _found("key_old", each, each.driver, {"day": each.census})


def _missing(counts: Iterable[Count], members: Iterable[Member], day: date) -> Iterator[Finding]:
    counted: dict[UUID, dict[str, set[UUID]]] = {}
    for each in counts:
        counted.setdefault(each.arrangement_id, {}).setdefault(each.driver, set()).add(each.entity_id)
    for member in members:
        here = member.joined_on is None or member.joined_on <= day
        if member.role != CLIENT or not here or (member.left_on is not None and member.left_on < day):
            continue
        for driver, ids in counted.get(member.arrangement_id, {}).items():
            if member.entity_id not in ids:
                yield _found("key_missing", member, driver, {})


def _found(kind: str, each: Count | Member, driver: str, words: dict[str, Word]) -> Finding:
    return finding(
        kind,
        each.arrangement_id,
        each.entity_id,
        driver,
        subject=(ARRANGEMENT, each.arrangement_id),
        arrangement_id=each.arrangement_id,
        words={"arrangement": each.arrangement, "entity": each.entity, "driver": driver, **words},
    )
