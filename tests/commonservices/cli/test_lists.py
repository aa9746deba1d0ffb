"""The command list: the same rows as the queries, with every field, filtered by every field."""

import json
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.cli import lists
from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.queries import arrangements, listing, shared_services
from commonservices.queries.alerts import alerts
from commonservices.queries.arrangements import ArrangementFilter

T0 = date(2026, 10, 1)
DOMAIN_FIELDS = {
    "arrangements": "id human_ref type state title_en title_fr purpose lead_entity parties financial_basis legal_basis "
    "effective_on expiry_on open_ended auto_renew notice_days_termination notice_days_withdrawal first_review_on "
    "review_every_m settlement_due_days ceiling_amount currency dispute_path rc_involvement decision_level "
    "isf_priority a4p_area sdg sustain_flags innovation_flags flags last_notice_day decide_by owner owner_person_id "
    "location location_ids parent_id replaces_id classification data_quality notes decision_lead_days billing_cycle",
    "services": "id human_ref catalogue_code name_en name_fr arrangement arrangement_id location location_id "
    "managing_entity managing_entity_id modality origin collaborative_since need_statement unit service_level status "
    "location_dependence reporting_stream participants",
    "entities": "id short_code name_en name_fr name_es kind billing_channel aliases mr_signatory mr_signed_on resident "
    "fiscal_calendar erp valid_from valid_to successor_id",
    "alerts": "flag severity subject title since due owner",
}


@pytest.fixture(scope="module")
def office(made_demo):
    with open_office(made_demo, clock=FixedClock.on(T0), actor="", read_only=True) as opened:
        yield opened


@pytest.mark.parametrize("what", DOMAIN_FIELDS)
def test_the_objects_have_the_fields_that_are_documented(look, what):
    first = look("--json", "list", what, "--limit", "1").json[0]
    assert set(DOMAIN_FIELDS[what].split()) <= first.keys()


def test_the_list_of_arrangements_equals_the_query(look, office):
    given = {row["human_ref"]: row for row in look("list", "arrangements", "--json").json}
    asked = arrangements.page(office, ArrangementFilter(), sort="reference", limit=1000)
    assert list(given) == [row.reference for row in asked]
    for row in asked:
        shown = given[row.reference]
        assert (shown["type"], shown["state"], shown["title_en"]) == (row.type, row.state, row.title_en)
        assert (shown["lead_entity"] or "", shown["services"]) == (row.lead, row.services)
        assert sorted(each["entity"] for each in shown["parties"]) == sorted(row.parties)
        assert shown["flags"] == list(row.flags)
        assert shown["decide_by"] == (row.decide_by.isoformat() if row.decide_by else None)
        assert shown["last_notice_day"] == (row.last_notice_on.isoformat() if row.last_notice_on else None)


def test_the_list_of_services_equals_the_query(look, office):
    given = look("list", "services", "--json").json
    asked = shared_services.page(office, ArrangementFilter(), limit=1000)
    assert [(row["human_ref"], row["arrangement"] or "", row["status"]) for row in given] == [
        (row.reference, row.arrangement, row.status) for row in asked
    ]
    taking_part = {row["human_ref"]: {each["entity"] for each in row["participants"]} for row in given}
    assert all(set(row.consumers) <= taking_part[row.reference] for row in asked)


def test_the_list_of_alerts_equals_the_query(look, office):
    given = look("list", "alerts", "--json").json
    assert [(row["flag"], row["subject"], row["due"]) for row in given] == [
        (each.flag, each.subject, each.due.isoformat() if each.due else None) for each in alerts(office)
    ]


def test_the_list_of_entities_finds_by_alias(look):
    assert look("list", "entities", "--find", "PAM", "--json").json[0]["short_code"] == "WFP"
    assert {row["short_code"] for row in look("list", "entities", "--find", "CCI", "--json").json} >= {"ITC", "JIU"}


def test_dates_are_iso_money_is_decimal_text_and_sets_are_sorted_arrays(on):
    assert on("set", "DEMO-022", "ceiling_amount=1250.5", "sdg=11, 3").code == 0
    row = on("list", "arrangements", "--json", "--find", "DEMO-022").json[0]
    assert row["ceiling_amount"] == "1250.50"
    assert row["sdg"] == sorted(row["sdg"])
    assert len(row["sdg"]) == 2
    assert date.fromisoformat(row["effective_on"]) == date(2026, 11, 1)
    assert row["parties"][0]["role"] == "PROVIDER"
    assert row["open_ended"] is False


def as_typed(value):
    """Give a value as a person would type it; of several the first."""
    if isinstance(value, list):
        return as_typed(value[0]) if value else ""
    if isinstance(value, dict):
        return f"{value['entity']}:{value['role']}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


@pytest.mark.parametrize("what", lists._LISTS)
def test_every_field_shown_can_be_a_condition_and_finds_the_record_it_was_taken_from(look, office, what):
    rows = list(lists.objects(office, what))[:3]
    assert rows
    columns = lists._LISTS[what][0]()
    for row in rows:
        for name, value in row.items():
            (wanted,) = lists.conditions(office, columns, [f"{name}={as_typed(value)}"])
            assert wanted.holds(row), (name, value)


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        (["human_ref=demo-004"], {"DEMO-004"}),
        (["state=expired", "flags=LAPSED_BUT_USED"], {"DEMO-006"}),
        (["expiry_on=30 Nov 2026"], {"DEMO-004"}),
        (["lead_entity=PAM", "type=MOU_SUP"], {"DEMO-008"}),
        (["parties=PAM:PROVIDER", "type=MOU_SUP"], {"DEMO-008"}),
        (["type=CPM", "location=alpha"], {"DEMO-001"}),
        (["services=6", "open_ended=no"], {"DEMO-001"}),
        (["notice_days_termination=90.0", "human_ref=DEMO-001"], {"DEMO-001"}),
        (["human_ref=DEMO-001", "state=DRAFT"], set()),
    ],
)
def test_conditions_are_read_as_their_fields_read_values(look, conditions, expected):
    given = [part for each in conditions for part in ("--where", each)]
    assert {row["human_ref"] for row in look("list", "arrangements", "--json", *given).json} == expected


def test_an_empty_condition_finds_what_is_empty(look):
    rows = look("list", "arrangements", "--json", "--where", "expiry_on=").json
    assert rows
    assert all(row["expiry_on"] is None for row in rows)


def test_an_unknown_field_is_refused_naming_the_fields(look):
    ran = look("--json", "list", "alerts", "--where", "colour=red")
    assert ran.code == 1
    assert ran.error["key"] == "no_such_field"
    assert "flag, severity" in ran.error["message"]
    assert ran.error["where"] == "colour"


@pytest.mark.parametrize(
    ("condition", "rule"),
    [
        ("state=ACTVE", "unknown_code"),
        ("expiry_on=31/02/2026", "no_such_day"),
        ("open_ended=perhaps", "not_yes_or_no"),
        ("notice_days_termination=many", "not_a_number"),
        ("lead_entity=CCI", "ambiguous_code"),
        ("lead_entity=NOBODY", "unknown_code"),
    ],
)
def test_a_condition_whose_value_cannot_be_read_is_refused(look, condition, rule):
    ran = look("list", "arrangements", "--where", condition)
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert look("--json", "list", "arrangements", "--where", condition).error["key"] == rule


def test_a_condition_without_an_equals_sign_is_not_written_rightly(look):
    assert look("list", "alerts", "--where", "flag").code == 2


def test_typed_words_find_by_the_start_of_words(look):
    rows = look("list", "arrangements", "--find", "clinic alp", "--json").json
    assert [row["human_ref"] for row in rows] == ["DEMO-004"]
    assert {row["subject"] for row in look("list", "alerts", "--find", "clinic", "--json").json} == {"DEMO-004"}


def test_the_limit_counts_what_fulfils_the_conditions(look):
    rows = look("list", "arrangements", "--json", "--where", "type=SLA", "--limit", "2").json
    assert [row["type"] for row in rows] == ["SLA", "SLA"]
    assert look("list", "arrangements", "--json", "--limit", "0").json == []


def test_as_of_a_day_gives_the_register_as_it_was(run, small):
    change = ("--store", small, "--today", "2026-10-05", "--json")
    assert run(*change, "set", "T-001", "title_en=Renamed since").code == 0

    def title(*arguments):
        return [row["title_en"] for row in run(*change, "list", "arrangements", *arguments).json]

    assert title() == ["Renamed since"]
    assert title("--as-of", "2026-10-05") == ["Renamed since"]
    assert title("--as-of", "2026-10-04") == ["Water truck"]
    assert title("--as-of", "2026-09-30") == []
    assert run(*change, "list", "alerts", "--as-of", "2026-10-04").code == 0
    assert run(*change, "list", "services", "--as-of", "2026-10-04").json[0]["arrangement"] == "T-001"
    assert run(*change, "list", "entities", "--as-of", "2026-10-04", "--find", "WFP").json


def test_a_day_to_come_is_refused(look):
    ran = look("--json", "list", "alerts", "--as-of", "2026-10-02")
    assert (ran.code, ran.error["key"]) == (1, "day_to_come")


def test_people_get_a_table_with_the_count_below(look):
    lines = look("list", "arrangements", "--limit", "2").out.splitlines()
    assert lines[0].split()[:3] == ["human_ref", "type", "state"]
    assert lines[1].startswith("DEMO-001")
    assert lines[-1] == "2 shown."
    assert look("list", "arrangements", "--find", "nothingatall").out == "Nothing matches.\n"


def test_titles_are_given_in_the_language_asked_for(on):
    assert on("set", "DEMO-022", "title_fr=Radio, Alpha").code == 0
    assert "Radio, Alpha" in on("--lang", "fr", "list", "arrangements", "--find", "DEMO-022").out
    assert "Shared radio" in on("list", "arrangements", "--find", "DEMO-022").out


@pytest.mark.parametrize("source", [listing.arrangements, listing.services])
def test_the_number_of_queries_does_not_grow_with_the_rows(office, source):
    def queries(most):
        seen = []
        sa.event.listen(office.engine, "before_cursor_execute", note := lambda *_: seen.append(1))
        rows = [row for row, _ in zip(source(office, listing.ListFilter(), most), range(most), strict=False)]
        sa.event.remove(office.engine, "before_cursor_execute", note)
        return len(rows), len(seen)

    few, many = queries(2), queries(1000)
    assert few[0] == 2 < many[0]
    assert many[1] <= few[1] + 1


def test_the_array_has_one_object_a_line(look):
    lines = look("list", "entities", "--json").out.splitlines()
    assert lines[-1] == "]"
    assert len(lines) > 100
    assert all(json.loads(line[1:]) for line in lines[:-1])


def test_find_reads_the_grammar_of_the_window(look):
    every = look("list", "arrangements", "--json").json
    found = look("list", "arrangements", "--json", "--find", "state:active -party:wfp ends:<2028").json
    assert {row["human_ref"] for row in found} == {
        row["human_ref"]
        for row in every
        if row["state"] == "ACTIVE"
        and row["expiry_on"]
        and row["expiry_on"] < "2028"
        and "WFP" not in {each["entity"] for each in row["parties"]}
    }
    services = look("list", "services", "--json", "--find", "status:active -line:fue").json
    assert {row["status"] for row in services} == {"ACTIVE"}
    assert "FUE" not in {row["line"] for row in services}


def test_find_refuses_a_value_nobody_knows_with_what_is_allowed(look):
    refused = look("list", "arrangements", "--find", "state:nonsense")
    assert refused.code != 0
    assert "nonsense" in refused.err
    assert "ACTIVE" in refused.err
    assert look("list", "arrangements", "--find", "ends:<someday").code != 0
