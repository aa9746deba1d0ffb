"""What offices, entities, persons and places declare."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_code
from commonservices.domain.partners import Entity, Location, OfficeProfile, Person
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared

CLASSES = (OfficeProfile, Entity, Person, Location)
FIELDS = [each for cls in CLASSES for each in record_type(cls).fields]
ID = of_code("entity", "EXAMPLE")


def refused(record):
    with pytest.raises(RuleBroken) as broken:
        check_record(record)
    return broken.value.rule, broken.value.field


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_the_cells_are_those_a_released_journal_may_name(cls):
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


def test_their_numbers_in_the_journal_never_change():
    assert [(cls.KIND, cls.NUMBER) for cls in CLASSES] == [("office", 1), ("entity", 2), ("person", 3), ("location", 4)]


@pytest.mark.parametrize(
    ("cls", "names"),
    [
        (OfficeProfile, {"code", "name_en", "kind", "fiscal_calendar", "base_currency"}),
        (Entity, {"short_code", "name_en", "kind"}),
        (Person, {"name"}),
        (Location, {"name"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_little_is_asked_for_when_a_record_is_saved(cls, names):
    assert declared.needed(cls, "save") == names
    assert declared.needed(cls, "active") == set()
    assert declared.fixed(cls) == set()


def test_an_office_is_integrated_with_nobody_and_counts_in_dollars_until_it_says_otherwise():
    office = declared.blank(OfficeProfile)
    assert (office.integration, office.base_currency, office.demo) == ("NONE", "USD", False)
    assert (office.languages, office.mandate_end_on, office.parent_office_id) == (frozenset(), None, None)


def test_an_entity_has_the_calendar_year_and_signed_nothing_until_it_says_otherwise():
    entity = declared.blank(Entity)
    assert (entity.fiscal_calendar, entity.mr_signatory, entity.mr_signed_on) == ("JAN_DEC", False, None)
    assert (entity.aliases, entity.successor_id, entity.resident) == (frozenset(), None, False)


def test_a_person_is_a_name_a_function_and_a_work_contact_and_nothing_more():
    assert set(record_type(Person).by_name) == {
        "name",
        "title",
        "entity_id",
        "office_id",
        "email",
        "phone",
        "active_from",
        "active_to",
    }


def test_names_are_searched_in_every_language_and_aliases_too():
    assert declared.searched(OfficeProfile) == {"code", "name_en", "name_fr"}
    assert declared.searched(Entity) == {"short_code", "name_en", "name_fr", "name_es", "aliases"}
    assert declared.searched(Person) == declared.searched(Location) == {"name"}


def test_spans_and_coordinates_are_changed_as_one_each():
    assert declared.together(OfficeProfile) == set()
    assert declared.together(Entity) == {frozenset({"valid_from", "valid_to"})}
    assert declared.together(Person) == {frozenset({"active_from", "active_to"})}
    assert declared.together(Location) == {frozenset({"latitude", "longitude"})}


def test_where_each_reference_points():
    assert declared.targets(OfficeProfile) == {"parent_office_id": "office", "entity_id": "entity"}
    assert declared.targets(Entity) == {"successor_id": "entity"}
    assert declared.targets(Person) == {"entity_id": "entity", "office_id": "office"}
    assert declared.targets(Location) == {}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_a_record_cannot_be_changed_where_it_lies(cls):
    record = declared.blank(cls)
    for name in record_type(cls).by_name:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, name, None)


@pytest.mark.parametrize("mission", codelists.missions(), ids=lambda mission: mission.acronym)
def test_every_shipped_mission_makes_an_office_that_may_be_saved(mission):
    check_record(
        OfficeProfile(
            id=of_code("office", mission.acronym),
            code=mission.acronym,
            name_en=mission.name_en,
            name_fr=mission.name_fr,
            kind=mission.kind,
            fiscal_calendar=mission.fiscal_calendar,
            country_iso3=mission.countries[0] if len(mission.countries) == 1 else "",
            languages=frozenset(mission.languages),
        )
    )


@given(st.sampled_from(FIELDS), st.data())
def test_every_value_a_field_promises_to_hold_is_taken(field, data):
    check_value(field, data.draw(declared.good_values(field)))


@given(st.decimals(-100, 100, places=6), st.decimals(-200, 200, places=6))
def test_a_place_lies_on_the_globe(latitude, longitude):
    place = Location(id=ID, name="Camp", latitude=latitude, longitude=longitude)
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        check_record(place)
    else:
        assert refused(place) in {
            (rule, name) for rule in ("too_small", "too_large") for name in ("latitude", "longitude")
        }


def test_a_coordinate_keeps_six_decimals_and_no_more():
    check_record(Location(id=ID, name="Camp", latitude=Decimal("1.123456")))
    assert refused(Location(id=ID, name="Camp", latitude=Decimal("1.1234567"))) == ("too_many_decimals", "latitude")


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_an_entity_and_a_person_end_no_sooner_than_they_begin(first, last):
    entity = Entity(id=ID, short_code="X", name_en="X", kind="VENDOR", valid_from=first, valid_to=last)
    person = Person(id=ID, name="X", active_from=first, active_to=last)
    if first <= last:
        check_record(entity)
        check_record(person)
    else:
        assert refused(entity) == ("ends_before_start", "valid_to")
        assert refused(person) == ("ends_before_start", "active_to")


def test_an_entity_does_not_succeed_itself():
    assert refused(Entity(id=ID, short_code="X", name_en="X", kind="VENDOR", successor_id=ID)) == (
        "own_parent",
        "successor_id",
    )
