"""The registers of few rows answer what the long ones answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain.filters import WORDS, Condition
from commonservices.office import Office
from commonservices.queries import premises, procurement, register
from commonservices.queries.premises import REGISTER
from commonservices.queries.short_lists import ShortList
from commonservices.store.lists import NEWEST, ListFilter


@dataclass(frozen=True)
class Hut:
    """One line of a register of huts."""

    id: UUID
    name: str
    tenure: str
    size: int


HUTS = tuple(
    Hut(UUID(int=number), name, tenure, size)
    for number, (name, tenure, size) in enumerate(
        [("delta", "RENT", 3), ("alpha", "", 2), ("charlie", "OWN", 2), ("bravo", "RENT", 1)], start=1
    )
)


class Day:
    """An office of which only the day is asked."""

    def today(self) -> date:
        """Give the day."""
        return date(2026, 10, 1)


HELD: ShortList[Hut] = ShortList(
    lambda _office: HUTS,
    lambda hut: (hut.name,),
    lambda hut, view: view == "all" or hut.size > 1,
    keys={"name": lambda hut: hut.name, "size": lambda hut: hut.size},
    fields={"tenure": lambda hut: (hut.tenure,)},
    groups=("tenure",),
    usual="name",
)
OFFICE: Any = Day()


def names(huts: list[Hut]) -> list[str]:
    return [hut.name for hut in huts]


def test_rows_come_in_order_from_a_place_on() -> None:
    assert names(HELD.page(OFFICE, ListFilter(), "name")) == ["alpha", "bravo", "charlie", "delta"]
    assert names(HELD.page(OFFICE, ListFilter(), "size", descending=True))[0] == "delta"
    assert names(HELD.page(OFFICE, ListFilter(), "name", offset=1, limit=2)) == ["bravo", "charlie"]
    assert names(HELD.page(OFFICE, ListFilter(), NEWEST, limit=1)) == ["alpha"]


def test_view_words_and_conditions_narrow_together() -> None:
    rented = ListFilter(conditions=(Condition("tenure", ("RENT",)),))
    assert names(HELD.page(OFFICE, rented)) == ["bravo", "delta"]
    assert names(HELD.page(OFFICE, ListFilter(view="big", conditions=rented.conditions))) == ["delta"]
    assert names(HELD.page(OFFICE, ListFilter(text="AL"))) == ["alpha"]
    without = Condition(WORDS, ("al",), negated=True)
    assert names(HELD.page(OFFICE, ListFilter(conditions=(without,)))) == ["bravo", "charlie", "delta"]
    assert HELD.counts(OFFICE, {"all": ListFilter(), "rented": rented}) == {"all": 4, "rented": 2}
    assert HELD.count(OFFICE, rented) == 2


def test_groups_stand_in_order_with_the_nameless_one_last() -> None:
    assert HELD.groups_of(OFFICE, ListFilter(), "tenure") == [("OWN", 1), ("RENT", 2), ("", 1)]
    assert names(HELD.page(OFFICE, ListFilter(), "name", group="tenure")) == ["charlie", "bravo", "delta", "alpha"]


def test_places_and_rows_of_some_records_are_found() -> None:
    some = [HUTS[0].id, UUID(int=99), HUTS[1].id]
    assert HELD.places(OFFICE, ListFilter(), some, "name") == {HUTS[0].id: 3, HUTS[1].id: 0}
    assert names(HELD.rows(OFFICE, some)) == ["delta", "alpha"]


def test_what_some_rows_share_is_told() -> None:
    assert HELD.alike_in(OFFICE, [HUTS[0].id, HUTS[3].id], ("tenure", "size")) == {"tenure": "RENT"}


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("premises", premises.REGISTER),
        ("long_term_agreement", procurement.AGREEMENTS),
        ("reliance", procurement.RECOGNITIONS),
    ],
)
def test_the_register_asks_the_short_lists_by_kind(demo_office: Office, kind: str, source: ShortList[Any]) -> None:
    every = source.page(demo_office, ListFilter(), source.usual)
    ids = [row.id for row in every]
    assert ids
    assert register.counts(demo_office, {"all": ListFilter()}, kind) == {"all": len(ids)}
    assert register.ids(demo_office, ListFilter(), register.Stretch(0, 1), source.usual, kind=kind) == ids[:1]
    assert register.matching(demo_office, ListFilter(), ids[:1], kind) == set(ids[:1])
    for group in source.groups:
        assert sum(count for _key, count in register.groups(demo_office, ListFilter(), group, kind)) == len(ids)
        assert group in register.alike_in(demo_office, ids[:1], source.groups, kind)


def test_a_change_of_many_says_who_changes(demo_office: Office) -> None:
    rows = REGISTER.page(demo_office, ListFilter())
    wanted = rows[0].phase
    found = register.outlook(demo_office, [row.id for row in rows], "phase", wanted, "premises")
    assert rows[0].id in found.alike
    assert set(found.changing) == {row.id for row in rows if row.phase != wanted}
    assert not found.frozen


def test_the_demo_is_filtered_by_occupant_and_end_of_lease(demo_office: Office) -> None:
    def found(*conditions: Condition) -> list[str]:
        return [row.reference for row in REGISTER.page(demo_office, ListFilter(conditions=conditions))]

    assert found(Condition("party", ("WFP",)), Condition("ends", ("none",)))[0] == "DEMO-P03"
    assert "DEMO-P02" in found(Condition("ends", ("late",)))
    agreements = procurement.AGREEMENTS.page(demo_office, ListFilter(conditions=(Condition("ceiling", ("80%",), ">"),)))
    assert "UNOPS-LTA-0451" in [row.reference for row in agreements]
