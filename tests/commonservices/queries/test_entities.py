"""Finding entities, places, people and indicators by what a person types."""

from datetime import date

import pytest

from commonservices.domain.clock import FixedClock
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


def test_missions_that_closed_come_last_unless_their_very_code_is_typed(demo_office):
    found = entities.entities(demo_office, "min", limit=99)
    closed = [row.closed_on is not None for row in found]
    assert closed == sorted(closed)
    assert {row.short_code: row.closed_on for row in found}["MINUSMA"] == date(2023, 12, 31)
    assert {row.short_code: row.closed_on for row in found}["MINURSO"] is None
    assert entities.entities(demo_office, "minusma")[0].short_code == "MINUSMA"
    assert not any(row.closed_on for row in entities.entities(demo_office, limit=12))


def test_a_mission_is_there_until_its_year_has_gone_by(demo_office):
    demo_office.clock = FixedClock.on(date(2023, 12, 31))
    assert entities.entities(demo_office, "MINUSMA")[0].closed_on is None
    demo_office.clock = FixedClock.on(date(2024, 1, 1))
    assert entities.entities(demo_office, "MINUSMA")[0].closed_on == date(2023, 12, 31)
