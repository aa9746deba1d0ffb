"""Finding the mission a person means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from ui.first_run.missions import MOST, choice_of, find_missions, mission_by_acronym, values_of


@pytest.mark.parametrize("typed", ["UNFICYP", "unficyp", "unfi", "cyprus peacekeeping", "Chypre maintien"])
def test_acronym_beginning_or_words_of_the_name_find_it(typed: str) -> None:
    assert find_missions(typed)[0].key == "UNFICYP"


def test_every_mission_is_found_first_by_its_own_acronym() -> None:
    for mission in codelists.missions():
        assert mission.acronym in [choice.key for choice in find_missions(mission.acronym)[:3]]


def test_every_other_acronym_finds_its_mission() -> None:
    for alias in codelists.aliases():
        if alias.applies_to == "mission":
            assert alias.acronym in [choice.key for choice in find_missions(alias.alias)], alias


def test_open_missions_come_before_ended_ones() -> None:
    found = [mission_by_acronym(choice.key) for choice in find_missions("united nations mission")]
    ended = [mission.end_year is not None for mission in found if mission]
    assert ended == sorted(ended)


def test_the_choice_shows_acronym_and_name_in_the_language() -> None:
    mission = mission_by_acronym("UNFICYP")
    assert mission is not None
    assert "Force des Nations Unies" in choice_of(mission, "fr").label
    assert "Peacekeeping Force" in choice_of(mission, "en").label


def test_a_mission_fills_in_what_is_known_of_it() -> None:
    mission = mission_by_acronym("UNFICYP")
    assert mission is not None
    values = values_of(mission)
    assert values["code"] == "UNFICYP"
    assert values["fiscal_calendar"] == "JUL_JUN"
    assert values["country_iso3"] == "CYP"
    assert values["kind"] == "PKO"
    assert values["base_currency"] == "USD"


def test_a_mission_nobody_knows_is_not_invented() -> None:
    assert find_missions("qqqq") == []
    assert mission_by_acronym("QQQQ") is None


@given(st.text(max_size=30))
def test_any_text_gives_a_short_list(typed: str) -> None:
    assert len(find_missions(typed)) <= MOST
