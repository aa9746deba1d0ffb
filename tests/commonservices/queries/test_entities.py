"""Finding entities, places, people and indicators by what a person types."""

import pytest

from commonservices.errors import RuleBroken
from commonservices.queries import entities


def test_an_alias_in_another_language_finds_the_entity(demo_office):
    assert entities.entity_by_code(demo_office, "pam").short_code == "WFP"
    assert entities.entity_by_code(demo_office, "FINUL").short_code == "UNIFIL"
    assert entities.entities(demo_office, "pnud")[0].short_code == "UNDP"


def test_an_alias_of_two_entities_is_asked_back(demo_office):
    with pytest.raises(RuleBroken) as broken:
        entities.entity_by_code(demo_office, "CCI")
    assert broken.value.rule == "ambiguous_code"
    assert " or " in broken.value.message


def test_an_unknown_code_is_refused_with_an_example(demo_office):
    with pytest.raises(RuleBroken, match="UNDP"):
        entities.entity_by_code(demo_office, "NOSUCH")
    with pytest.raises(RuleBroken, match="NOSUCH"):
        entities.kpi_by_code(demo_office, "NOSUCH")


def test_names_are_shown_in_the_readers_language(demo_office):
    demo_office.language = "fr"
    row = next(each for each in entities.entities(demo_office, "WFP") if each.short_code == "WFP")
    assert row.name == "Programme alimentaire mondial"


def test_places_offices_people_and_indicators_are_listed(demo_office):
    assert [place.name for place in entities.locations(demo_office)][:2] != []
    assert {office.code for office in entities.offices(demo_office)} == {"UNEXAM", "OSEXR"}
    assert "K01" in {kpi.code for kpi in entities.kpis(demo_office)}
    names = [person.name for person in entities.persons(demo_office)]
    assert names
    assert "" not in names
