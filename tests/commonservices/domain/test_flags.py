"""The derived flags at every boundary."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists, flags, terms
from commonservices.domain.facts import ServiceFacts, SuccessorFacts
from commonservices.domain.states import STATES
from tests.commonservices.domain.made import SIGNED, entity, event, facts, in_state, party, service, two_parties

T0 = date(2026, 10, 1)


def codes(known, today=T0):
    return [flag.code for flag in flags.derived_flags(known, today)]


def flag(known, code, today=T0):
    return next((each for each in flags.derived_flags(known, today) if each.code == code), None)


def test_an_arrangement_in_good_order_has_no_flag():
    assert codes(facts(expiry_on=date(2028, 12, 31))) == []


@pytest.mark.parametrize(
    ("left", "severity"), [(0, "crit"), (30, "crit"), (90, "crit"), (91, "att"), (180, "att"), (181, None), (-1, None)]
)
def test_expiring_begins_180_days_before_the_end_and_is_red_for_the_last_90(left, severity):
    end = T0 + timedelta(days=left)
    found = flag(facts(expiry_on=end), "EXPIRING")
    assert (found.severity if found else None) == severity
    if found:
        assert found.due == end
        assert found.since == end - timedelta(days=180)


@pytest.mark.parametrize("state", [state for state in STATES if state != "ACTIVE"])
def test_only_an_active_arrangement_is_expiring(state):
    assert flag(facts(state, expiry_on=date(2026, 10, 31)), "EXPIRING") is None


def test_an_arrangement_that_will_renew_itself_is_not_expiring():
    known = facts(expiry_on=date(2026, 10, 31), auto_renew=True, renewal_term_m=12, max_renewals=1)
    assert flag(known, "EXPIRING") is None
    assert flag(known, "EXPIRING", date(2027, 10, 1)).due == date(2027, 10, 31)


@pytest.mark.parametrize("state", ["EXPIRED", "TERMINATED"])
def test_use_after_the_end_is_lapsed_but_used(state):
    ended = in_state(facts(expiry_on=date(2026, 6, 30)), state, date(2026, 7, 1))
    used = {"first_use": {entity("UNDP"): date(2026, 1, 31)}}
    inside = facts(state, expiry_on=date(2026, 6, 30), events=ended.events, **used)
    assert flag(inside, "LAPSED_BUT_USED") is None
    for last, expected in ((date(2026, 6, 30), None), (date(2026, 7, 31), date(2026, 7, 1))):
        known = facts(state, expiry_on=date(2026, 6, 30), events=ended.events, last_use={entity("UNDP"): last})
        found = flag(known, "LAPSED_BUT_USED")
        assert (found.since if found else None) == expected


def test_use_of_an_active_or_superseded_arrangement_has_not_lapsed():
    used = {entity("UNDP"): date(2027, 7, 31)}
    for state in ("ACTIVE", "SUPERSEDED", "CLOSED"):
        assert flag(facts(state, last_use=used), "LAPSED_BUT_USED") is None


def test_a_running_service_without_an_arrangement_in_force_is_unpapered():
    assert flag(facts("SIGNING"), "UNPAPERED").since == date(2026, 1, 1)
    assert flag(facts("SIGNING", services=(service(status="PROPOSED"),)), "UNPAPERED") is None
    assert flag(facts("ACTIVE"), "UNPAPERED") is None
    expired = in_state(facts(expiry_on=date(2026, 6, 30)), "EXPIRED", date(2026, 7, 1))
    assert flag(expired, "UNPAPERED").since == date(2026, 7, 1)


def test_the_review_is_due_on_its_day_and_not_before():
    known = facts(first_review_on=T0, expiry_on=date(2028, 1, 1))
    assert flag(known, "REVIEW_DUE", T0 - timedelta(days=1)) is None
    assert flag(known, "REVIEW_DUE").since == T0


def test_a_review_on_record_moves_the_next_one():
    reviewed = facts(first_review_on=date(2026, 3, 1), events=(event(1, "ACTIVE", "ACTIVE", date(2026, 3, 5)),))
    assert flag(reviewed, "REVIEW_DUE") is None
    assert flag(reviewed, "REVIEW_DUE", date(2027, 3, 5)).due == date(2027, 3, 5)
    told = facts(first_review_on=date(2026, 3, 1), last_review_on=date(2026, 9, 1))
    assert flag(told, "REVIEW_DUE") is None


def test_a_signature_after_the_start_is_retroactive():
    on_time = facts(parties=(party("UNEXAM", signed_on=date(2026, 1, 1)),))
    assert flag(on_time, "RETROACTIVE") is None
    late = facts(parties=(party("UNEXAM"), party("UNDP", signed_on=date(2026, 1, 2))))
    assert flag(late, "RETROACTIVE").since == date(2026, 1, 2)
    assert flag(facts("CANCELLED", parties=late.parties), "RETROACTIVE") is None
    assert flag(facts(effective_on=None, parties=late.parties), "RETROACTIVE") is None


def test_a_party_that_joins_and_signs_later_is_not_retroactive():
    joined = party("WHO", joined_on=date(2026, 5, 1), signed_on=date(2026, 5, 1))
    assert flag(facts(parties=(*two_parties(), joined)), "RETROACTIVE") is None


def test_an_extension_signed_after_the_end_is_retroactive():
    expired = in_state(facts(expiry_on=date(2026, 12, 31)), "EXPIRED", date(2026, 7, 1))
    in_time = in_state(expired, "ACTIVE", date(2026, 6, 30))
    too_late = in_state(expired, "ACTIVE", date(2026, 7, 1))
    assert flag(in_time, "RETROACTIVE") is None
    assert flag(too_late, "RETROACTIVE").since == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("spent", "expected"),
    [
        (0, None),
        (7_999, None),
        (8_000, "CEILING_80"),
        (9_999, "CEILING_80"),
        (10_000, "CEILING_HIT"),
        (10_001, "CEILING_HIT"),
    ],
)
def test_the_ceiling_warns_at_80_per_cent_and_is_hit_at_100(spent, expected):
    found = [code for code in codes(facts(ceiling_amount=10_000, spent_amount=spent)) if code.startswith("CEILING")]
    assert found == ([expected] if expected else [])


def test_without_a_ceiling_or_a_known_amount_there_is_no_ceiling_flag():
    assert not any(code.startswith("CEILING") for code in codes(facts(spent_amount=5)))
    assert not any(code.startswith("CEILING") for code in codes(facts(ceiling_amount=5)))


def test_a_day_without_a_rate_is_a_gap_once_it_has_come():
    assert flag(facts(rate_gap_on=date(2026, 5, 31)), "RATE_GAP").since == date(2026, 5, 31)
    assert flag(facts(rate_gap_on=date(2026, 11, 30)), "RATE_GAP") is None
    assert flag(facts(), "RATE_GAP") is None


def test_a_census_is_stale_the_day_after_twelve_months():
    assert flag(facts(census_dates=(date(2025, 10, 1),)), "DRIVER_STALE") is None
    found = flag(facts(census_dates=(date(2026, 6, 30), date(2025, 9, 30))), "DRIVER_STALE")
    assert found.since == T0
    assert flag(facts("DRAFT", census_dates=(date(2020, 1, 1),)), "DRIVER_STALE") is None


def test_an_end_after_the_mandate_is_flagged_and_an_open_end_is_not():
    assert flag(facts(mandate_end_on=date(2026, 12, 31)), "MANDATE_BEYOND") is None
    assert flag(facts(mandate_end_on=date(2026, 12, 30)), "MANDATE_BEYOND").due == date(2026, 12, 30)
    assert flag(facts(mandate_end_on=date(2026, 1, 1), expiry_on=None, open_ended=True), "MANDATE_BEYOND") is None
    assert flag(facts("EXPIRED", mandate_end_on=date(2026, 1, 1)), "MANDATE_BEYOND") is None


def test_a_party_that_used_the_service_before_signing_is_named():
    unsigned = party("UNDP", signed_on=None)
    used = {entity("UNDP"): date(2026, 2, 28), entity("UNEXAM"): date(2026, 1, 31)}
    found = flag(facts("SIGNING", parties=(party("UNEXAM", "PROVIDER"), unsigned), first_use=used), "PARTY_NOT_SIGNED")
    assert found.entity_ids == (entity("UNDP"),)
    assert found.since == date(2026, 2, 28)
    assert found.severity == "crit"


@pytest.mark.parametrize(("signed", "expected"), [(date(2026, 2, 28), False), (date(2026, 3, 1), True)])
def test_signing_on_the_day_of_first_use_is_early_enough(signed, expected):
    known = facts(parties=(party("UNDP", signed_on=signed),), first_use={entity("UNDP"): date(2026, 2, 28)})
    assert (flag(known, "PARTY_NOT_SIGNED") is not None) == expected


def test_types_without_signatures_have_no_party_that_has_not_signed():
    known = facts(type="MRR", parties=two_parties(signed_on=None), first_use={entity("UNDP"): date(2026, 2, 28)})
    assert flag(known, "PARTY_NOT_SIGNED") is None
    witness = facts(parties=(party("RCO", "WITNESS", signed_on=None),), first_use={entity("RCO"): date(2026, 2, 28)})
    assert flag(witness, "PARTY_NOT_SIGNED") is None


@pytest.mark.parametrize(
    ("today", "severity"),
    [(date(2026, 9, 18), None), (date(2026, 9, 19), "att"), (date(2026, 10, 2), "att"), (date(2026, 10, 3), "crit")],
)
def test_a_decision_is_late_the_day_after_its_date_and_worse_after_the_notice_day(today, severity):
    found = flag(facts(), "LATE_DECISION", today)
    assert (found.severity if found else None) == severity


def test_a_signed_successor_settles_the_decision():
    for state, late in (("DRAFT", True), ("SIGNING", True), ("SIGNED", False), ("ACTIVE", False)):
        known = facts(successor=SuccessorFacts(state, date(2027, 1, 1)))
        assert (flag(known, "LATE_DECISION") is not None) == late


def test_a_service_without_an_arrangement_in_force_is_unpapered_on_its_own_page():
    alone = ServiceFacts(service=service())
    assert [each.code for each in flags.service_flags(alone, T0)] == ["UNPAPERED"]
    ended = ServiceFacts(service=service(), arrangement_state="EXPIRED", arrangement_end_on=date(2026, 6, 30))
    assert flags.service_flags(ended, T0)[0].since == date(2026, 7, 1)
    for state, until in (
        ("SIGNING", date(2028, 4, 30)),
        ("SIGNING", date(2026, 6, 30)),
        ("SUSPENDED", date(2028, 4, 30)),
    ):
        open_yet = ServiceFacts(service=service(), arrangement_state=state, arrangement_end_on=until)
        assert flags.service_flags(open_yet, T0)[0].since == service().started_on
    covered = ServiceFacts(service=service(), arrangement_state="NOTICE")
    assert flags.service_flags(covered, T0) == ()
    planned = ServiceFacts(service=service(status="PROPOSED"), rate_gap_on=T0, census_dates=(date(2025, 1, 1),))
    assert [each.code for each in flags.service_flags(planned, T0)] == ["RATE_GAP", "DRIVER_STALE"]


def test_a_service_is_mature_after_four_years():
    known = ServiceFacts(service=service(collaborative_since=date(2022, 10, 1)))
    assert flags.is_mature(known, T0)
    assert not flags.is_mature(known, T0 - timedelta(days=1))
    assert not flags.is_mature(ServiceFacts(service=service()), T0)


def test_every_severity_is_one_of_the_list():
    known = facts(spent_amount=1, ceiling_amount=1, rate_gap_on=SIGNED, census_dates=(SIGNED,), first_review_on=SIGNED)
    found = flags.derived_flags(known, T0)
    assert {each.severity for each in found} <= set(codelists.load("severities").codes)
    assert {each.code for each in found} <= set(codelists.load("derived_flags").codes)


@given(st.sampled_from(STATES), st.dates(date(2025, 1, 1), date(2029, 1, 1)), st.integers(0, 900), st.integers(0, 400))
def test_expiring_and_late_decision_agree_with_the_dates(state, today, length, notice):
    end = date(2026, 1, 1) + timedelta(days=length)
    known = facts(state, expiry_on=end, notice_days_termination=notice)
    expected = state == "ACTIVE" and 0 <= (end - today).days <= 180
    assert (flag(known, "EXPIRING", today) is not None) == expected
    decide_by = terms.decision_date(known.version, 14, today)
    assert (flag(known, "LATE_DECISION", today) is not None) == (state == "ACTIVE" and today > decide_by)
    assert len(set(codes(known, today))) == len(codes(known, today))
