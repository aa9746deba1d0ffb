"""What may be typed comes from the store: entities with their aliases, places, persons."""

from commonservices.domain.filters import parse
from commonservices.queries.entities import locations
from commonservices.queries.filter_vocabulary import arrangement_vocabulary, entity_code, service_vocabulary


def test_entities_are_known_by_code_and_alias_and_offered_by_their_start(demo_office):
    said = arrangement_vocabulary(lambda: demo_office, "en")
    assert parse("party:pam", said)[0][0].values == ("WFP",)
    assert ("WFP", "World Food Programme") in said.field_named("party").offer("wfp")
    assert entity_code(demo_office, "nobody at all") == ""


def test_places_of_the_store_are_values(demo_office):
    said = arrangement_vocabulary(lambda: demo_office, "fr")
    name = locations(demo_office)[0].name
    assert parse(f'bureau:"{name}"', said)[0][0].values == (name,)


def test_days_are_read_in_the_language_and_an_unclear_one_is_none(demo_office):
    said = arrangement_vocabulary(lambda: demo_office, "fr")
    assert parse('fin:<"31 décembre 2026"', said)[0][0].values == ("2026-12-31",)
    assert parse("ends:<03/04/2027", arrangement_vocabulary(lambda: demo_office, "en"))[0][0].wrong


def test_services_offer_only_the_flags_services_carry(demo_office):
    said = service_vocabulary(lambda: demo_office, "en")
    assert {code for code, _ in said.field_named("flag").choices()} == {"UNPAPERED", "RATE_GAP"}
    assert said.field_named("ends") is None
