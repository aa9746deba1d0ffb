"""The rules of a departure: what is left alone, who has to be told by when, what the others pay."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.domain.drawdown import Departure, new_shares, notices, orphaned
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.shared_services import SharedService
from tests.commonservices.domain.made import facts
from tests.commonservices.domain.shared_costs import a_member, a_use, id_of, inputs

ON = date(2026, 6, 30)
TODAY = date(2026, 4, 1)
WFP = Departure(last_day=ON, entity_id=id_of("WFP"))
SITE = Departure(last_day=ON, location_id=id_of("site"))


def service(**values: Any) -> SharedService:
    given: dict[str, Any] = {"reference": "S-1", "status": "ACTIVE", "location_id": id_of("site")}
    return SharedService(id=id_of("service"), **{**given, **values})


@pytest.mark.parametrize(
    ("values", "uses", "departure", "reason"),
    [
        ({}, (a_use("WFP", "PROVIDER"), a_use("UNDP")), WFP, "NO_PROVIDER"),
        ({"managing_entity_id": id_of("WFP")}, (a_use("UNDP"),), WFP, "NO_PROVIDER"),
        ({}, (a_use("WFP", "PROVIDER"), a_use("UNICEF", "BOTH"), a_use("UNDP")), WFP, None),
        ({}, (a_use("UNDP", "PROVIDER"), a_use("WFP")), WFP, "NO_CONSUMER"),
        ({}, (a_use("UNDP", "PROVIDER"), a_use("WFP"), a_use("WHO")), WFP, None),
        ({}, (a_use("UNDP", "PROVIDER"), a_use("WFP"), a_use("WHO", left_on=ON)), WFP, "NO_CONSUMER"),
        ({"status": "DISCONTINUED"}, (a_use("WFP", "PROVIDER"),), WFP, None),
        ({}, (a_use("UNDP"),), SITE, "PLACE_GONE"),
        ({"location_id": id_of("elsewhere")}, (a_use("UNDP"),), SITE, None),
    ],
)
def test_a_service_is_left_alone_without_provider_consumer_or_place(
    values: Any, uses: Any, departure: Departure, reason: str | None
) -> None:
    found = orphaned((service(**values),), {id_of("service"): uses}, departure)
    assert [each.reason for each in found] == ([reason] if reason else [])


def test_those_who_remain_are_named() -> None:
    (found,) = orphaned((service(),), {id_of("service"): (a_use("WFP", "PROVIDER"), a_use("UNDP"))}, WFP)
    assert found.others == {id_of("UNDP")}


def running(state: str = "ACTIVE", **values: Any) -> ArrangementFacts:
    members = tuple(a_member(code) for code in ("WFP", "UNDP", "UNICEF"))
    terms = {"expiry_on": date(2027, 12, 31), "notice_days_withdrawal": 60, "notice_days_termination": 90}
    return facts(state, **{"parties": members, **terms, **values})


def test_notice_is_due_so_many_days_before_the_last_day() -> None:
    (due,) = notices((running(),), WFP, TODAY)
    assert (due.notice_by, due.days, due.late, due.given, due.ends_on) == (date(2026, 5, 1), 60, False, False, None)
    (late,) = notices((running(),), WFP, date(2026, 5, 2))
    assert late.late


def test_no_notice_is_due_where_cover_ends_anyway_or_nothing_runs() -> None:
    assert notices((running(expiry_on=ON),), WFP, TODAY) == ()
    assert notices((running("DRAFT"),), WFP, TODAY) == ()
    assert notices((running(),), Departure(last_day=ON, entity_id=id_of("IOM")), TODAY) == ()


def test_one_that_gave_notice_is_not_late_and_one_that_has_left_by_then_is_left_out() -> None:
    members = running().parties
    told = (replace(members[0], notice_given_on=TODAY), *members[1:])
    (due,) = notices((running(parties=told),), WFP, date(2026, 6, 1))
    assert (due.given, due.late) == (True, False)
    gone = (replace(members[0], withdrew_on=date(2026, 5, 31)), *members[1:])
    assert notices((running(parties=gone),), WFP, TODAY) == ()


def test_with_one_left_the_arrangement_ends_the_day_after() -> None:
    (due,) = notices((running(parties=running().parties[:2]),), WFP, TODAY)
    assert due.ends_on == date(2026, 7, 1)


def test_a_site_ends_what_is_about_it_alone_by_notice_of_the_whole() -> None:
    there = running(location_ids=frozenset({id_of("site")}))
    both = running(location_ids=frozenset({id_of("site"), id_of("other")}))
    (due,) = notices((there, both), SITE, TODAY)
    assert (due.days, due.notice_by, due.ends_on) == (90, date(2026, 4, 1), date(2026, 7, 1))


def test_shares_are_told_only_of_lines_the_entity_takes_part_in() -> None:
    parts = (inputs({"WFP": 50, "UNDP": 50}),)
    assert new_shares(id_of("line"), parts, "IOM", WFP) is None
    found = new_shares(id_of("line"), (inputs({"WFP": 50, "UNDP": 30, "WHO": 20}),), "WFP", WFP)
    assert found is not None
    assert sum(each.change for each in found.tried) == 0
    alone = new_shares(id_of("line"), (inputs({"WFP": 50}),), "WFP", WFP)
    assert alone is not None
    assert alone.refused is not None
    assert alone.refused.rule == "what_if_last_party"


def test_the_cost_of_a_site_falls_away_from_the_next_month_on() -> None:
    found = new_shares(id_of("line"), (inputs({"WFP": 50, "UNDP": 50}, 730_000),), "", SITE)
    assert found is not None
    assert found.falls_away == 730_000 * 184 // 365
    assert new_shares(id_of("line"), (inputs({"WFP": 1}),), "", replace(SITE, last_day=date(2026, 12, 31))) is None
