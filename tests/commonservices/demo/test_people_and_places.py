"""Offices, entities and places."""


def test_there_are_two_offices_of_different_calendars_and_both_carry_the_demo_mark(demo):
    mission, second = demo.all("office")
    assert (mission.code, mission.kind, mission.fiscal_calendar) == ("UNEXAM", "PKO", "JUL_JUN")
    assert (second.code, second.kind, second.fiscal_calendar) == ("OSEXR", "SPM", "JAN_DEC")
    assert mission.demo
    assert second.demo
    assert (mission.country_iso3, mission.base_currency) == ("XEX", "USD")


def test_each_office_has_its_entity(demo):
    for office in demo.all("office"):
        entity = demo.one("entity", id=office.entity_id)
        assert (entity.short_code, entity.kind) == (office.code, "SECRETARIAT_MISSION")


def test_the_second_office_keeps_no_arrangements_and_no_services(demo):
    mission = demo.one("office", code="UNEXAM")
    assert {each.owner_office_id for each in demo.all("arrangement") + demo.all("shared_service")} == {mission.id}


def test_the_fictional_entities_are_marked_and_the_member_state_is_a_government(demo):
    assert {each.origin for each in demo.all("entity")} == {"demo"}
    state = demo.one("entity", kind="GOVERNMENT")
    assert state.short_code == "Member State A (fictional)"
    assert state.billing_channel == "EXTERNAL"


def test_there_are_four_places_in_the_fictional_country(demo):
    assert [place.name for place in demo.all("location")] == ["Alpha", "Bravo", "Charlie", "Delta"]
    assert {place.country_iso3 for place in demo.all("location")} == {"XEX"}


def test_nobody_is_named(demo):
    assert all(each.name.startswith("Demo ") and not each.email for each in demo.all("person"))
    names = {party.signatory_name for party in demo.all("arrangement_party")}
    assert names == {"Demo signatory", ""}
