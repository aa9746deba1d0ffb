"""Showing one record and its history."""

import pytest

from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.queries import history
from commonservices.queries.refs import find_ref


def test_an_arrangement_is_shown_with_all_that_hangs_on_it(look):
    page = look("--json", "show", "DEMO-006").json
    assert page["human_ref"] == "DEMO-006"
    assert {"parties", "services", "dates", "flags", "moves", "events", "waivers", "clearances"} <= page.keys()
    assert "LAPSED_BUT_USED" in {flag["flag"] for flag in page["flags"]}
    assert page["services"]
    assert all(service["human_ref"].startswith("DEMO-S") for service in page["services"])
    assert [event["to_state"] for event in page["events"]][-1] == page["state"]
    assert page["dates"]["expiry_on"] == page["expiry_on"]


def test_a_service_is_shown_with_indicators_months_and_rates(look):
    page = look("--json", "show", "DEMO-S01").json
    assert page["arrangement"] == "DEMO-001"
    assert page["months"][0] == {"month": "2026-09", "quantity": "2140", "consumers": 5}
    assert page["indicators"][0]["readings"]
    assert page["rates"][0]["currency"] == "USD"
    assert {each["entity"] for each in page["participants"]} >= {"UNDP", "WHO"}


@pytest.mark.parametrize("number", range(1, 25))
def test_every_arrangement_of_the_demonstration_can_be_shown_to_people(look, number):
    ran = look("show", f"DEMO-{number:03}")
    assert (ran.code, ran.err) == (0, "")
    assert f"Human ref: DEMO-{number:03}" in ran.out
    assert "None" not in ran.out
    assert "[]" not in ran.out


@pytest.mark.parametrize("number", [1, 17, 36, 40])
def test_services_of_the_demonstration_can_be_shown_to_people(look, number):
    ran = look("show", f"DEMO-S{number:02}")
    assert ran.code == 0
    assert "Status: " in ran.out
    assert "None" not in ran.out


@pytest.mark.parametrize("command", ["show", "history"])
def test_a_reference_that_is_not_there_is_refused(look, command):
    ran = look("--json", command, "DEMO-999")
    assert (ran.code, ran.error["key"], ran.error["where"]) == (1, "no_such_reference", "DEMO-999")


def test_the_history_tells_who_when_from_what_to_what_and_why(on):
    on("--actor", "A. Person", "set", "DEMO-022", "lead_entity=WFP", "expiry_on=2029-12-31", "--why", "agreed")
    lines = {line["field"]: line for line in on("--json", "history", "DEMO-022", "--limit", "2").json}
    lead, end = lines["lead_entity_id"], lines["expiry_on"]
    assert (lead["before"], lead["after"]) == ("UNEXAM", "WFP")
    assert (end["before"], end["after"]) == ("2028-10-31", "2029-12-31")
    assert (end["actor"], end["why"], end["what"], end["kind"]) == (
        "A. Person",
        "agreed",
        "field_set",
        "arrangement_version",
    )
    told = on("history", "DEMO-022", "--limit", "2").out
    assert "agreed" in told
    assert "UNEXAM" in told


def test_the_history_of_a_service_holds_its_use_and_its_readings(on):
    on("usage", "DEMO-S01", "UNDP", "2026-09", "7")
    on("reading", "DEMO-S01", "K20", "2026-08-31", "91.5")
    lines = on("--json", "history", "DEMO-S01", "--limit", "30").json
    assert ("quantity", "7") in {(line["field"], line["after"]) for line in lines}
    assert ("value", "91.5") in {(line["field"], line["after"]) for line in lines}


def test_the_history_has_as_many_lines_as_the_query(look, made_demo, tmp_path):
    from datetime import date

    with open_office(made_demo, clock=FixedClock.on(date(2026, 10, 1)), actor="", read_only=True) as office:
        ref = find_ref(office, "DEMO-004")
        asked = history.of_record(office, ref.kind, ref.id, limit=100)
    given = look("--json", "history", "DEMO-004", "--limit", "100").json
    assert [(line["act"], line["field"]) for line in given] == [(line.transaction.hex(), line.field) for line in asked]
