"""Notice and withdrawal, whatever the days: what is foretold is what is refused, and what remains is counted right."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import terms
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.notices import check_notice, check_withdrawal, outlook
from commonservices.domain.states import STATES
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import entity, facts, party, version

GIVEN = date(2026, 10, 1)
DAY = timedelta(days=1)
ROLES = st.lists(st.sampled_from(["PROVIDER", "CLIENT"]), min_size=2, max_size=5)
CODES = ("UNICEF", "WFP", "UNDP", "WHO", "UNFPA")


def parties(roles):
    return tuple(party(code, role) for code, role in zip(CODES, roles, strict=False))


def rule_of(act):
    try:
        act()
    except RuleBroken as broken:
        refusal = broken
    else:
        return ""
    assert refusal.message.endswith(".")
    assert "{" not in refusal.message
    return refusal.rule


@given(st.integers(0, 365), st.integers(-30, 400), st.booleans())
def test_notice_is_refused_exactly_when_it_is_short_and_not_agreed(days, after, agreed):
    known = facts(notice_days_termination=days)
    rule = rule_of(lambda: check_notice(known, GIVEN, GIVEN + after * DAY, agreed=agreed))
    if after < 0:
        assert rule == "notice_ends_before_given"
    else:
        assert rule == ("notice_too_short" if after < days and not agreed else "")


@given(st.none() | st.integers(0, 365))
def test_without_a_day_of_its_own_notice_is_never_refused(days):
    assert rule_of(lambda: check_notice(facts(notice_days_termination=days), GIVEN, None, agreed=False)) == ""


@given(ROLES, st.integers(0, 4))
def test_what_remains_is_everybody_else(roles, place):
    everybody = parties(roles)
    leaving = everybody[place % len(everybody)]
    known = facts(parties=everybody)
    seen = outlook(known, leaving, GIVEN, None)
    assert seen.remaining == len(everybody) - 1
    assert seen.ends is (len(everybody) <= 2)
    assert (seen.ends_on is None) is not seen.ends
    assert seen.params["count"] == seen.remaining


@given(ROLES, st.integers(0, 4))
def test_the_last_provider_is_one_that_provides_alone(roles, place):
    everybody = parties(roles)
    leaving = everybody[place % len(everybody)]
    seen = outlook(facts(parties=everybody), leaving, GIVEN, None)
    assert seen.last_provider is (leaving.role == "PROVIDER" and roles.count("PROVIDER") == 1)


@given(st.integers(0, 365), st.integers(0, 400))
def test_too_early_is_what_the_check_refuses(days, after):
    everybody = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts(parties=everybody, notice_days_withdrawal=days)
    seen = outlook(known, everybody[2], GIVEN, GIVEN + after * DAY)
    refused = rule_of(lambda: check_withdrawal(known, seen, GIVEN, agreed=False))
    assert (refused == "withdrawal_too_early") is seen.too_early
    assert rule_of(lambda: check_withdrawal(known, seen, GIVEN, agreed=True)) == ""


@given(st.integers(0, 365))
def test_the_earliest_day_is_taken_when_none_is_named_and_never_refused(days):
    everybody = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts(parties=everybody, notice_days_withdrawal=days)
    seen = outlook(known, everybody[1], GIVEN, None)
    assert seen.leaves_on == seen.earliest_on == terms.earliest_withdrawal(known.version, GIVEN)
    assert not seen.too_early
    assert rule_of(lambda: check_withdrawal(known, seen, GIVEN, agreed=False)) == ""


@pytest.mark.parametrize("state", STATES)
def test_only_from_what_runs_a_party_withdraws(state):
    everybody = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts(state, parties=everybody)
    rule = rule_of(lambda: check_withdrawal(known, outlook(known, everybody[2], GIVEN, None), GIVEN, agreed=False))
    assert rule == ("" if state in RUNNING else "not_in_force")


@pytest.mark.parametrize(("before", "remaining"), [(True, 1), (False, 2)])
def test_one_who_leaves_sooner_is_not_counted_and_one_who_leaves_later_is(before, remaining):
    first, second, _third = parties(["PROVIDER", "CLIENT", "CLIENT"])
    leaves = date(2026, 12, 1) if before else date(2027, 6, 1)
    gone = party("UNDP", "CLIENT", withdrew_on=leaves)
    known = facts(parties=(first, second, gone))
    assert outlook(known, second, GIVEN, date(2027, 1, 31)).remaining == remaining


def test_one_who_leaves_later_ends_it_for_the_one_who_is_left():
    first, second, _third = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts(parties=(first, second, party("UNDP", "CLIENT", withdrew_on=date(2027, 6, 1))))
    seen = outlook(known, second, GIVEN, date(2027, 1, 31))
    assert (seen.remaining, seen.ends, seen.ends_on) == (2, True, date(2027, 6, 2))
    assert (seen.sentence_key, seen.params["ends"]) == ("withdrawal_ends_it", date(2027, 6, 2))


@given(st.lists(st.none() | st.integers(0, 300), min_size=2, max_size=5), st.integers(0, 4), st.integers(0, 300))
def test_what_is_foretold_is_when_cover_ends_once_it_is_recorded(leaves, place, after):
    everybody = tuple(
        party(code, withdrew_on=None if days is None else GIVEN + days * DAY)
        for code, days in zip(CODES, leaves, strict=False)
    )
    leaving = everybody[place % len(everybody)]
    seen = outlook(facts(parties=everybody), leaving, GIVEN, GIVEN + after * DAY)
    left = tuple(replace(each, withdrew_on=seen.leaves_on) if each.id == leaving.id else each for each in everybody)
    alone = terms.alone_on(facts(parties=left))
    assert seen.ends_on == (None if alone is None else alone + DAY)
    assert seen.ends is (seen.ends_on is not None)


def test_one_who_leaves_the_same_day_does_not_remain():
    first, second, _third = parties(["PROVIDER", "CLIENT", "CLIENT"])
    day = date(2027, 1, 31)
    known = facts(parties=(first, second, party("UNDP", "CLIENT", withdrew_on=day)))
    seen = outlook(known, second, GIVEN, day)
    assert (seen.remaining, seen.ends, seen.ends_on) == (1, True, day + DAY)


def test_only_the_managing_entity_is_the_lead():
    everybody = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts(parties=everybody, lead_entity_id=entity("WFP"))
    assert [outlook(known, each, GIVEN, None).is_lead for each in everybody] == [False, True, False]


def test_where_no_days_are_agreed_the_day_has_to_be_named():
    everybody = parties(["PROVIDER", "CLIENT"])
    known = facts(parties=everybody, notice_days_withdrawal=None)
    seen = outlook(known, everybody[1], GIVEN, None)
    assert (seen.leaves_on, seen.earliest_on, seen.too_early, seen.ends_on) == (None, None, False, None)
    assert seen.params["leaves"] == seen.params["days"] == ""
    assert rule_of(lambda: check_withdrawal(known, seen, GIVEN, agreed=False)) == "withdrawal_days_missing"
    named = outlook(known, everybody[1], GIVEN, GIVEN)
    assert rule_of(lambda: check_withdrawal(known, named, GIVEN, agreed=False)) == ""


def test_nobody_leaves_before_it_begins_but_on_its_first_day():
    everybody = parties(["PROVIDER", "CLIENT", "CLIENT"])
    known = facts("SIGNED", parties=everybody, effective_on=date(2026, 11, 1), notice_days_withdrawal=0)
    for leaves, rule in ((date(2026, 10, 31), "leaves_before_start"), (date(2026, 11, 1), "")):
        seen = outlook(known, everybody[2], GIVEN, leaves)
        assert rule_of(lambda seen=seen: check_withdrawal(known, seen, GIVEN, agreed=True)) == rule


def test_the_end_under_notice_is_counted_from_the_day_given():
    assert terms.end_under_notice(version(notice_days_termination=90), GIVEN) == GIVEN + 90 * DAY
