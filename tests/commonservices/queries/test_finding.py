"""Finding records by words, references, codes and aliases; alerts and the first page."""

from datetime import date

import pytest

from commonservices.errors import Known, RuleBroken
from commonservices.queries import alerts, entities, history, refs, search, today
from tests.builders import an_arrangement, an_office


def test_a_reference_is_found_in_either_case(demo_office):
    found = refs.find_ref(demo_office, " demo-s07 ")
    assert (found.kind, found.reference) == ("shared_service", "DEMO-S07")
    with pytest.raises(Known, match="no record with the reference DEMO-999"):
        refs.find_ref(demo_office, "DEMO-999")
    with pytest.raises(Known, match="no record"):
        refs.find_ref(demo_office, "DEMO-001", "shared_service")


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
    assert all(person.name for person in entities.persons(demo_office))


@pytest.mark.parametrize("words", ["energie", "ÉNERGIE", "énerg", "lukasz", "mudhakkira مذكرة"[11:], "PAM"])
def test_words_find_folded_forms(tmp_path, words):
    with an_office(tmp_path) as office:
        made = an_arrangement(office, title_en="Łukasz", title_fr="Énergie du camp", purpose="مُذَكِّرَة تفاهم")
        assert made.id in {hit.id for hit in search.find(office, words)}


def test_nothing_typed_finds_nothing(demo_office):
    assert search.find(demo_office, "  ") == []
    assert search.find(demo_office, "zzzzqqq") == []


def test_services_and_entities_are_found_too(demo_office):
    kinds = {hit.kind for hit in search.find(demo_office, "un")}
    assert "entity" in kinds
    assert {hit.reference for hit in search.find(demo_office, "diesel")} >= {"DEMO-S19"}


def test_alerts_come_the_most_urgent_first(demo_office):
    found = alerts.alerts(demo_office)
    severities = [alert.severity for alert in found]
    assert severities == sorted(severities, key=["crit", "att", "info"].index)
    assert ("LAPSED_BUT_USED", "DEMO-006") in {(alert.flag, alert.subject) for alert in found}
    assert alerts.alerts(demo_office, 3) == found[:3]


def test_that_a_service_is_not_on_paper_is_said_of_the_service(demo_office):
    unpapered = [alert for alert in alerts.alerts(demo_office) if alert.flag == "UNPAPERED"]
    assert all(alert.kind == "shared_service" for alert in unpapered)


def test_the_first_page_counts_what_the_lists_show(demo_office):
    page = today.today(demo_office)
    figures = {figure.key: figure for figure in page.figures}
    assert page.day == date(2026, 10, 1)
    assert figures["active_arrangements"].value == 18
    assert figures["ending_in_180_days"].value == 4
    assert figures["ending_in_180_days"].late == 2
    assert figures["lapsed_but_used"].value == 1
    assert figures["decisions_due"].value == len(page.decisions)


def test_decisions_stand_in_the_order_of_their_day(demo_office):
    page = today.today(demo_office)
    dated = [line for line in page.decisions if line.reason != "lapsed_but_used"]
    assert [line.decide_by for line in dated] == sorted(line.decide_by for line in dated)
    assert all(line.days == (line.decide_by - page.day).days for line in page.decisions)


def test_the_timeline_is_in_order_and_within_its_months(demo_office):
    page = today.today(demo_office)
    days = [event.day for event in page.timeline]
    assert days == sorted(days)
    assert {event.kind for event in page.timeline} <= {"decide", "notice", "review", "end", "start"}
    assert page.timeline


def test_the_history_of_a_record_names_who_what_from_and_to(demo_office):
    from commonservices.actions import arrangements

    id = refs.find_ref(demo_office, "DEMO-002").id
    arrangements.set_field(demo_office, id, "title_en", "Flights", why="Shorter")
    line = history.of_record(demo_office, "arrangement", id)[0]
    assert (line.field, line.after, line.why, line.actor) == ("title_en", "Flights", "Shorter", demo_office.actor)
    assert line.before == "Regular passenger and light-cargo flights"
    act = history.acts(demo_office, limit=1)[0]
    assert (act.act, act.subject, act.cells) == ("field_set", "DEMO-002", 1)
    assert [each.field for each in history.act(demo_office, act.transaction)] == ["title_en"]
    assert history.count(demo_office, "shorter") == 1
    assert history.act(demo_office, b"0" * 16) == []
