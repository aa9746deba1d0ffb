"""Setting up the office, its places, people and counterparts."""

from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import offices, people, undo
from commonservices.domain.partners import Entity, Location, OfficeProfile, Person
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import entities
from commonservices.store.opening import recall
from tests.builders import entity, office_values, record, records


def test_setting_up_makes_the_office_and_its_entity(office: Office) -> None:
    profile = office.profile()
    assert profile is not None
    assert (profile.code, profile.fiscal_calendar, profile.base_currency) == ("UNEXAM", "JUL_JUN", "USD")
    own = record(office, Entity, profile.entity_id)
    assert (own.short_code, own.kind, own.billing_channel) == ("UNEXAM", "SECRETARIAT_MISSION", "INTERNAL")
    assert recall(office.engine)["own_office"] == "UNEXAM"


def test_setting_up_again_changes_and_keeps(office: Office, last_act: Any) -> None:
    offices.set_up(office, office_values(name_fr="Mission exemple"))
    assert last_act() == ("office_set_up", "UNEXAM", "")
    assert len(records(office, OfficeProfile)) == 1
    profile = office.profile()
    assert profile is not None
    assert profile.name_fr == "Mission exemple"


def test_an_office_of_a_known_entity_uses_it(office: Office) -> None:
    offices.set_up(office, office_values(code="WFP", kind="FIELD_OFFICE"))
    profile = office.profile()
    assert profile is not None
    assert profile.entity_id == entity("WFP")
    assert record(office, Entity, entity("WFP")).kind != "SECRETARIAT_MISSION"


@pytest.mark.parametrize(
    "values", [{"kind": "CASTLE"}, {"code": ""}, {"name_en": ""}, {"fiscal_calendar": "MOON"}, {"base_currency": "ZZZ"}]
)
def test_a_bad_office_is_refused_and_nothing_is_written(office: Office, watch: Any, values: dict[str, str]) -> None:
    before = watch()
    with pytest.raises(RuleBroken):
        offices.set_up(office, office_values(**values))
    assert before.unchanged()
    assert recall(office.engine)["own_office"] == "UNEXAM"


def test_fields_of_an_office_are_changed(office: Office, last_act: Any) -> None:
    profile = office.profile()
    assert profile is not None
    offices.set_fields(office, profile.id, {"mandate_end_on": "2027-06-30"})
    assert last_act() == ("field_set", "UNEXAM", "")
    with pytest.raises(RuleBroken):
        offices.set_fields(office, profile.id, {"mandate_end_on": "30/02/2027"})


def test_places_people_and_counterparts_are_added(office: Office, last_act: Any) -> None:
    place = offices.add_location(office, {"name": "North site", "latitude": "-1.5"})
    assert last_act() == ("location_added", "North site", "")
    person = people.add(office, {"name": "Łukasz Énergie", "email": "l@example.org"})
    assert last_act() == ("person_added", "Łukasz Énergie", "")
    counterpart = offices.add_entity(office, {"short_code": "GOV-EX", "name_en": "Example", "kind": "GOVERNMENT"})
    assert last_act() == ("entity_added", "GOV-EX", "")
    assert record(office, Location, place.id).name == "North site"
    assert record(office, Person, person.id).email == "l@example.org"
    assert record(office, Entity, counterpart.id).origin == "office"


def test_bad_places_people_and_counterparts_are_refused(office: Office, watch: Any) -> None:
    before = watch()
    for act, values in (
        (offices.add_location, {"name": ""}),
        (offices.add_location, {"name": "x", "latitude": "91"}),
        (people.add, {"name": "x", "active_from": "2026-02-01", "active_to": "2026-01-01"}),
        (offices.add_entity, {"short_code": "X", "name_en": "x", "kind": "GHOST"}),
    ):
        with pytest.raises(RuleBroken):
            act(office, values)
    assert before.unchanged()


def test_a_counterpart_never_overwrites_an_entity_that_is_there(office: Office, watch: Any) -> None:
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        offices.add_entity(office, {"short_code": "WFP", "name_en": "Other", "kind": "VENDOR"})
    assert (broken.value.rule, broken.value.field) == ("duplicate_reference", "short_code")
    assert "“WFP” is already used" in broken.value.message
    assert before.unchanged()


def test_the_day_on_which_an_entity_signed_the_statement_is_recorded_and_taken_back(
    office: Office, last_act: Any
) -> None:
    done = offices.sign_statement(office, entity("WFP"), "30 November 2018")
    signed = record(office, Entity, entity("WFP"))
    assert (signed.mr_signatory, signed.mr_signed_on) == (True, date(2018, 11, 30))
    assert last_act() == ("field_set", "WFP", "")
    assert not offices.sign_statement(office, entity("WFP"), date(2018, 11, 30))
    assert done.transaction is not None
    undo.undo(office, done.transaction)
    assert not record(office, Entity, entity("WFP")).mr_signatory


def test_a_statement_signed_tomorrow_is_refused(office: Office) -> None:
    tomorrow = office.today() + timedelta(days=1)
    with pytest.raises(RuleBroken) as broken:
        offices.sign_statement(office, entity("WFP"), tomorrow)
    assert (broken.value.rule, broken.value.field) == ("day_in_future", "mr_signed_on")
    assert not record(office, Entity, entity("WFP")).mr_signatory


def test_places_and_own_counterparts_are_changed_and_what_was_shipped_is_not(office: Office, last_act: Any) -> None:
    camp = offices.add_location(office, {"name": "Camp One"}).id
    offices.set_location(office, camp, {"name": "Camp 1", "kind": "TEAM_SITE"})
    assert last_act()[:2] == ("field_set", "Camp 1")
    assert record(office, Location, camp).kind == "TEAM_SITE"
    state = offices.add_entity(office, {"short_code": "GOV-XA", "name_en": "Government", "kind": "GOVERNMENT"}).id
    offices.set_entity(office, state, {"name_fr": "Gouvernement", "short_code": "GOV-XA"})
    assert record(office, Entity, state).name_fr == "Gouvernement"
    with pytest.raises(RuleBroken, match="it stays GOV-XA"):
        offices.set_entity(office, state, {"short_code": "GOV-XB"})
    with pytest.raises(RuleBroken, match="comes with the program"):
        offices.set_entity(office, entity("WFP"), {"name_fr": "PAM"})


def test_two_places_of_one_name_are_refused(office: Office, watch: Any) -> None:
    offices.add_location(office, {"name": "Camp One"})
    other = offices.add_location(office, {"name": "Camp Two"}).id
    watched = watch()
    with pytest.raises(RuleBroken, match="already on record"):
        offices.add_location(office, {"name": " camp one"})
    assert watched.unchanged()
    with pytest.raises(RuleBroken, match="already on record"):
        offices.set_location(office, other, {"name": "CAMP ONE"})


def test_an_office_is_offered_itself_before_others_whose_code_begins_alike(office: Office) -> None:
    offices.set_up(office, office_values(code="UNDPX", kind="FIELD_OFFICE"))
    assert [each.short_code for each in entities.entities(office, "und")][:2] == ["UNDPX", "UNDP"]


def test_own_counterparts_and_places_are_found_by_their_words(office: Office) -> None:
    offices.add_entity(office, {"short_code": "GOV-XA", "name_en": "Government of Xa", "kind": "GOVERNMENT"})
    assert [each.short_code for each in entities.own_entities(office)] == ["GOV-XA", "UNEXAM"]
    assert [each.short_code for each in entities.own_entities(office, "government")] == ["GOV-XA"]
    offices.add_location(office, {"name": "Camp Échange", "admin1": "North"})
    assert [each.name for each in entities.locations(office, "north echange")] == ["Camp Échange"]
    assert entities.locations(office, "south") == ()
