"""Premises on a day: common or not, how full, what is wrong, what follows when somebody leaves, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_rules import (
    check_occupancy,
    check_premises,
    compound_key,
    holds,
    leaving,
    occupants,
    on,
    premises_findings,
    standing,
)
from commonservices.errors import RuleBroken

DAY = date(2026, 10, 1)
A, B, C = UUID(int=1), UUID(int=2), UUID(int=3)
HOUSE = Premises(
    id=UUID(int=10),
    reference="P-1",
    name="House",
    phase="PREMISE",
    country_iso3="KEN",
    area_m2=Decimal(100),
    capacity_workstations=10,
    accessibility_assessed_on=DAY,
    security_assessed_on=DAY,
)


def room(entity: UUID, number: int = 0, **values: object) -> Occupancy:
    given = {"net_m2": Decimal(40), "workstations": 4, "personnel": 3, "from_on": date(2026, 1, 1)} | values
    return Occupancy(id=UUID(int=100 + entity.int * 10 + number), premises_id=HOUSE.id, entity_id=entity, **given)


def codes(found: object) -> list[str]:
    return [each.code for each in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        (DAY, None, True),
        (DAY, DAY, True),
        (DAY + timedelta(1), None, False),
        (date(2026, 1, 1), DAY - timedelta(1), False),
        (None, None, False),
    ],
)
def test_both_days_of_an_occupancy_count(first: date | None, last: date | None, *, inside: bool) -> None:
    assert holds(room(A, from_on=first, until_on=last), DAY) is inside


def test_two_entities_make_premises_common() -> None:
    found = standing(HOUSE, [room(A), room(B)], (), DAY)
    assert (found.shared, found.through) == (True, "premises")
    assert found.entities == {A, B}
    assert (found.net_m2, found.workstations, found.personnel) == (Decimal(80), 8, 6)
    assert (found.area_share, found.desk_share) == (Fraction(4, 5), Fraction(4, 5))


def test_one_entity_with_two_rooms_does_not() -> None:
    assert not standing(HOUSE, [room(A), room(A, 1, room="2")], (), DAY).shared


def test_a_government_beside_an_entity_does_not() -> None:
    assert not standing(HOUSE, [room(A), room(B)], (), DAY, outsiders={B}).shared
    assert occupants([room(A), room(B)], DAY, {B}) == {A}


def test_the_compound_makes_premises_common() -> None:
    in_compound = replace(HOUSE, compound="Camp Alpha")
    found = standing(in_compound, [room(A)], [room(B)], DAY)
    assert (found.shared, found.through) == (True, "compound")
    assert found.entities == {A}
    assert not standing(HOUSE, [room(A)], [room(B)], DAY).shared


def test_a_compound_is_named_alike_in_any_letters_and_lies_in_one_country() -> None:
    one = replace(HOUSE, compound=" Camp ALPHA ")
    assert compound_key(one) == compound_key(replace(HOUSE, compound="camp alpha"))
    assert compound_key(one) != compound_key(replace(HOUSE, compound="camp alpha", country_iso3="FRA"))
    assert compound_key(HOUSE) is None


def test_premises_that_were_handed_back_are_not_common() -> None:
    assert not standing(replace(HOUSE, status="INACTIVE"), [room(A), room(B)], (), DAY).shared


def test_a_share_needs_something_to_be_a_part_of() -> None:
    bare = replace(HOUSE, area_m2=None, capacity_workstations=None)
    found = standing(bare, [room(A)], (), DAY)
    assert found.area_share is None
    assert found.desk_share is None


rooms = st.lists(
    st.builds(
        lambda entity, start, length, area: room(
            UUID(int=entity),
            start,
            net_m2=Decimal(area),
            from_on=date(2026, 1, 1) + timedelta(start),
            until_on=None if length is None else date(2026, 1, 1) + timedelta(start + length),
        ),
        st.integers(1, 5),
        st.integers(0, 60),
        st.none() | st.integers(0, 60),
        st.integers(1, 90),
    ),
    max_size=8,
)


@given(rooms, rooms, st.integers(0, 130))
def test_premises_are_common_exactly_when_two_entities_are_in_them_or_their_compound(
    own: list[Occupancy], beside: list[Occupancy], offset: int
) -> None:
    day = date(2026, 1, 1) + timedelta(offset)
    here = {each.entity_id for each in own if each.from_on <= day and (each.until_on is None or day <= each.until_on)}
    there = {each.entity_id for each in on(beside, day)}
    assert standing(HOUSE, own, beside, day).shared is (len(here) >= 2)
    assert standing(replace(HOUSE, compound="Alpha"), own, beside, day).shared is (len(here | there) >= 2)


@given(rooms, st.integers(0, 130), st.integers(1, 5))
def test_who_leaves_is_gone_the_day_after_and_nobody_else(own: list[Occupancy], offset: int, who: int) -> None:
    last, entity = date(2026, 1, 1) + timedelta(offset), UUID(int=who)
    found = leaving(HOUSE, own, (), entity, last)
    after = last + timedelta(1)
    assert found.first_day_without == after
    assert found.remaining == occupants(own, after) - {entity}
    assert found.stays_shared is (len(found.remaining) >= 2)
    assert found.freed_m2 == sum((e.net_m2 for e in on(own, last) if e.entity_id == entity), Decimal(0))


# --- findings ---------------------------------------------------------------------------------------------------------


def found_in(premises: Premises, own: list[Occupancy], parties: set[UUID] | None = None) -> list[str]:
    return codes(premises_findings(premises, own, standing(premises, own, (), DAY), DAY, parties))


def test_all_is_well() -> None:
    assert found_in(HOUSE, [room(A), room(B)], {A, B}) == []


def test_more_than_all_of_the_area_and_desks_is_grave() -> None:
    own = [room(A, net_m2=Decimal(60), workstations=6), room(B, net_m2=Decimal(41), workstations=5)]
    assert found_in(HOUSE, own) == ["AREA_OVER", "DESKS_OVER"]
    exactly = [room(A, net_m2=Decimal(60), workstations=6), room(B, net_m2=Decimal(40), workstations=4)]
    assert found_in(HOUSE, exactly) == []


def test_an_occupant_without_an_area_is_named() -> None:
    own = [room(A, net_m2=None), room(B)]
    found = premises_findings(HOUSE, own, standing(HOUSE, own, (), DAY), DAY)
    assert codes(found) == ["NO_SHARE"]
    assert found[0].entity_ids == (A,)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"lease_end_on": DAY - timedelta(1)}, ["LEASE_ENDED"]),
        ({"lease_end_on": DAY}, []),
        ({"host_agreement_end_on": date(2026, 1, 1)}, ["HOST_AGREEMENT_ENDED"]),
        ({"security_assessed_on": None}, ["SECURITY_NOT_ASSESSED"]),
        ({"security_assessed_on": date(2025, 10, 1)}, []),
        ({"security_assessed_on": date(2025, 9, 30)}, ["SECURITY_NOT_ASSESSED"]),
        ({"accessibility_assessed_on": None}, ["ACCESSIBILITY_NOT_ASSESSED"]),
    ],
)
def test_papers_and_assessments_out_of_date_are_found(values: dict[str, object], expected: list[str]) -> None:
    assert found_in(replace(HOUSE, **values), [room(A), room(B)]) == expected


def test_premises_of_one_entity_need_no_shared_assessment() -> None:
    assert found_in(replace(HOUSE, security_assessed_on=None), [room(A)]) == []


def test_occupants_and_parties_are_compared() -> None:
    own = [room(A), room(B)]
    found = premises_findings(HOUSE, own, standing(HOUSE, own, (), DAY), DAY, {B, C})
    assert [(each.code, each.entity_ids) for each in found] == [("OCCUPANT_NO_PARTY", (A,)), ("PARTY_NOT_IN", (C,))]


def test_a_plan_may_be_empty_and_premises_in_use_may_not() -> None:
    assert found_in(replace(HOUSE, phase="INITIATIVE"), []) == []
    assert found_in(HOUSE, []) == ["NOBODY_IN"]
    assert found_in(replace(HOUSE, status="INACTIVE", lease_end_on=date(2020, 1, 1)), []) == []


# --- leaving ----------------------------------------------------------------------------------------------------------


def test_the_second_last_entity_that_leaves_ends_the_sharing() -> None:
    found = leaving(HOUSE, [room(A), room(B)], (), B, DAY)
    assert found.ends_sharing
    assert found.remaining == {A}
    assert (found.freed_m2, found.freed_workstations) == (Decimal(40), 4)
    assert not leaving(HOUSE, [room(A), room(B), room(C)], (), B, DAY).ends_sharing


def test_a_neighbour_in_the_compound_keeps_premises_common() -> None:
    assert not leaving(replace(HOUSE, compound="Alpha"), [room(A), room(B)], [room(C)], B, DAY).ends_sharing


# --- refusals ---------------------------------------------------------------------------------------------------------


def refused(premises: Premises, *others: Premises, before: Premises | None = None) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        check_premises(premises, others, before)
    return caught.value


def test_a_second_un_house_names_the_first_one() -> None:
    first = replace(HOUSE, is_un_house=True)
    second = replace(HOUSE, id=UUID(int=11), name="New house", is_un_house=True)
    broken = refused(second, first)
    assert (broken.rule, broken.field) == ("second_un_house", "is_un_house")
    assert str(broken) == (
        "The premises New house cannot be the UN House: P-1 (House) already is, and a country has one at most. "
        "Take the mark off that one first."
    )
    check_premises(replace(second, country_iso3="FRA"), [first])
    check_premises(first, [first])


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"area_m2": Decimal(0)}, "not_above", "area_m2"),
        ({"is_un_house": True, "country_iso3": ""}, "required", "country_iso3"),
        ({"government_managed": True}, "managed_not_colocated", "government_managed"),
        ({"status": "INACTIVE"}, "required", "status_on"),
        ({"status": "INACTIVE", "status_on": DAY}, "required", "status_reason"),
    ],
)
def test_premises_that_cannot_be_so_are_refused(values: dict[str, object], rule: str, field: str) -> None:
    broken = refused(replace(HOUSE, **values))
    assert (broken.rule, broken.field) == (rule, field)


def test_premises_in_use_do_not_become_a_plan_again() -> None:
    assert refused(replace(HOUSE, phase="PROJECT"), before=HOUSE).rule == "phase_fixed"
    check_premises(HOUSE, [], replace(HOUSE, phase="PROJECT"))


def test_the_same_room_is_not_occupied_twice() -> None:
    held = room(A)
    with pytest.raises(RuleBroken, match="UNDP is already in these premises since 1 Jan 2026"):
        check_occupancy(room(A, 1), [held], "UNDP")
    ended = replace(held, until_on=date(2026, 3, 31))
    with pytest.raises(RuleBroken, match="from 1 Jan 2026 to 31 Mar 2026"):
        check_occupancy(room(A, 1, from_on=date(2026, 3, 31)), [ended], "UNDP")
    check_occupancy(room(A, 1, from_on=date(2026, 4, 1)), [ended], "UNDP")
    check_occupancy(room(A, 1, room="Annex"), [held], "UNDP")
    check_occupancy(room(B), [held], "WFP")
    check_occupancy(held, [held], "UNDP")


def test_an_occupancy_without_any_area_is_refused_when_one_is_given() -> None:
    with pytest.raises(RuleBroken) as caught:
        check_occupancy(room(A, net_m2=Decimal(0)), [], "UNDP")
    assert (caught.value.rule, caught.value.field) == ("not_above", "net_m2")
