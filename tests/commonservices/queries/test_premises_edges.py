"""Premises at their edges: empty registers, people who moved out, shares that cannot be told, parties that leave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import premises as acts
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import premises as queries
from commonservices.store.premises_rows import ArrangementNamed
from tests.builders import a_government, an_arrangement, an_office, entity, parties_of

T0 = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def logged(office: Office, **values: Any) -> UUID:
    given = {"name": "House", "phase": "PREMISE", "country_iso3": "KEN", "area_m2": Decimal(100)} | values
    return acts.add(office, given).id


def moved_in(office: Office, house: UUID, code: str, **values: Any) -> UUID:
    given = {"net_m2": "40", "workstations": 4, "from_on": date(2026, 1, 1)} | values
    return acts.add_occupancy(office, house, entity(code), given).id


def row(office: Office) -> queries.PremisesRow:
    (found,) = queries.rows(office)
    return found


def test_a_register_without_premises_is_empty_in_every_view(office: Office) -> None:
    for view in queries.VIEWS:
        assert queries.rows(office, view=view) == []
    with pytest.raises(Known):
        queries.detail(office, office.new_id())


def test_empty_premises_share_nothing(office: Office) -> None:
    logged(office)
    found = row(office)
    assert (found.shared, found.through, found.entities, found.arrangement) == (False, "", (), "")
    assert found.lease_notice_on is None


def test_a_share_of_what_was_never_measured_is_not_told(office: Office) -> None:
    house = logged(office, area_m2=None)
    moved_in(office, house, "WFP")
    assert row(office).area_share is None
    assert row(office).desk_share is None
    assert [line.area_share for line in queries.detail(office, house).occupants] == [None]


def test_shares_are_exact(office: Office) -> None:
    house = logged(office, area_m2=Decimal(300), capacity_workstations=9)
    moved_in(office, house, "WFP", net_m2="100", workstations=3)
    found = row(office)
    assert (found.area_share, found.desk_share) == (Fraction(1, 3), Fraction(1, 3))


@pytest.mark.parametrize(("last", "present"), [(T0, 1), (T0 - timedelta(1), 0)])
def test_an_occupant_is_there_to_the_end_of_the_last_day(office: Office, last: date, present: int) -> None:
    house = logged(office)
    moved_in(office, house, "WFP", until_on=last)
    assert len(row(office).entities) == present
    assert [line.present for line in queries.detail(office, house).occupants] == [bool(present)]


def test_who_has_left_stands_after_who_is_there(office: Office) -> None:
    house = logged(office)
    moved_in(office, house, "UNDP", until_on=date(2026, 5, 1))
    moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF")
    assert [(line.code, line.present) for line in queries.detail(office, house).occupants] == [
        ("UNICEF", True),
        ("WFP", True),
        ("UNDP", False),
    ]


def test_names_of_occupants_follow_the_language(office: Office) -> None:
    house = logged(office)
    moved_in(office, house, "WFP")
    told = set()
    for language in ("en", "fr", "es", "ar"):
        office.language = language
        (line,) = queries.detail(office, house).occupants
        told.add(line.name)
    assert {"World Food Programme", "Programme alimentaire mondial"} <= told


def test_an_entity_without_a_name_in_the_language_is_named_in_english(office: Office) -> None:
    house = logged(office)
    acts.add_occupancy(office, house, a_government(office), {"from_on": date(2026, 1, 1)})
    office.language = "fr"
    (line,) = queries.detail(office, house).occupants
    assert line.name == "Example government"
    assert queries.spoken(None, "fr") == ""


@pytest.mark.parametrize(
    ("english", "french", "language", "told"),
    [
        ("Fuel", "Carburant", "fr", "Carburant"),
        ("Fuel", "Carburant", "en", "Fuel"),
        ("Fuel", "", "fr", "Fuel"),
        ("", "Carburant", "en", "Carburant"),
        ("Fuel", "Carburant", "ar", "Fuel"),
    ],
)
def test_an_arrangement_is_named_by_the_title_there_is(english: str, french: str, language: str, told: str) -> None:
    above = ArrangementNamed(id=UUID(int=1), reference="T-1", title_en=english, title_fr=french, state="DRAFT")
    found = queries.named(above, language)
    assert found == queries.Named(UUID(int=1), "T-1", told)
    assert queries.named(None, language) is None


def test_a_lease_without_days_of_notice_has_no_day_of_notice(office: Office) -> None:
    logged(office, lease_end_on=date(2028, 9, 30))
    assert row(office).lease_notice_on is None


def test_words_find_country_compound_and_arrangement(office: Office) -> None:
    above = an_arrangement(office, type="CPM", reference="CPM-77")
    logged(office, name="Blue", compound="Delta", arrangement_id=above.id)
    logged(office, name="Red", country_iso3="UGA")
    assert [each.name for each in queries.rows(office, "delta")] == ["Blue"]
    assert [each.name for each in queries.rows(office, "cpm-77 ken")] == ["Blue"]
    assert [each.name for each in queries.rows(office, "uga")] == ["Red"]
    assert [each.name for each in queries.rows(office, "  ")] == ["Blue", "Red"]


def test_premises_of_another_compound_or_of_none_are_no_neighbours(office: Office) -> None:
    one = logged(office, compound="Camp")
    logged(office, name="Other", compound="Elsewhere")
    logged(office, name="Alone")
    logged(office, name="Alone too")
    assert queries.detail(office, one).compound == ()
    alone = next(each for each in queries.rows(office) if each.name == "Alone")
    assert queries.detail(office, alone.id).compound == ()


def test_parties_and_occupants_that_are_the_same_are_no_finding(office: Office) -> None:
    above = an_arrangement(office, type="CPM")
    house = logged(office, arrangement_id=above.id)
    moved_in(office, house, "UNICEF")
    moved_in(office, house, "WFP")
    assert {each.code for each in queries.detail(office, house).row.findings}.isdisjoint({"PARTY_NOT_IN"})
    lone = logged(office, name="Without a paper")
    moved_in(office, lone, "UNDP")
    assert {each.code for each in queries.detail(office, lone).row.findings}.isdisjoint(
        {"PARTY_NOT_IN", "OCCUPANT_NO_PARTY"}
    )


def test_when_a_party_leaves_its_rooms_are_named_in_the_premises_of_its_arrangement(office: Office) -> None:
    above = an_arrangement(office, type="CPM")
    house = logged(office, arrangement_id=above.id)
    elsewhere = logged(office, name="Elsewhere")
    room = moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF")
    moved_in(office, elsewhere, "WFP")
    party = parties_of(office, above.id)["WFP"].id
    (line,) = queries.leaving_party(office, party, T0)
    assert (line.occupancy.id, line.name, line.remaining) == (room, "House", ("UNICEF",))
    assert line.outcome.ends_sharing


def test_rooms_that_end_no_later_than_the_party_are_not_asked_about(office: Office) -> None:
    above = an_arrangement(office, type="CPM")
    house = logged(office, arrangement_id=above.id)
    moved_in(office, house, "WFP", until_on=date(2026, 12, 31))
    party = parties_of(office, above.id)["WFP"].id
    assert len(queries.leaving_party(office, party, date(2026, 12, 30))) == 1
    assert queries.leaving_party(office, party, date(2026, 12, 31)) == ()
    assert queries.leaving_party(office, party, date(2027, 1, 1)) == ()


def test_premises_that_were_handed_back_ask_nothing_of_a_party_that_leaves(office: Office) -> None:
    above = an_arrangement(office, type="CPM")
    house = logged(office, arrangement_id=above.id)
    moved_in(office, house, "WFP")
    acts.hand_back(office, house, T0, "Given up")
    assert queries.leaving_party(office, parties_of(office, above.id)["WFP"].id, T0) == ()


def test_a_plan_is_told_from_a_house_in_use(office: Office) -> None:
    logged(office, phase="INITIATIVE")
    assert queries.shown_in(row(office), "planned")
    assert not queries.shown_in(row(office), "common")
    assert queries.shown_in(row(office), "all")


@pytest.mark.parametrize("wrong", [{"country_iso3": "XXX"}, {"area_m2": Decimal(-1)}, {"phase": "DREAM"}])
def test_what_no_premises_can_be_is_refused_and_not_listed(office: Office, wrong: dict[str, Any]) -> None:
    with pytest.raises(RuleBroken):
        logged(office, **wrong)
    assert queries.rows(office) == []
