"""Notice of the whole and withdrawal of one party, judged by the days agreed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.notices import check_notice, check_withdrawal, has_left_by, outlook, twice_party
from commonservices.domain.terms import noticed_end
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import entity, event, facts, in_state, party, two_parties

GIVEN = date(2026, 10, 1)
AGREED = date(2026, 12, 30)


@pytest.mark.parametrize(
    ("ends_on", "agreed", "rule"),
    [
        (None, False, ""),
        (AGREED, False, ""),
        (AGREED + timedelta(days=1), False, ""),
        (AGREED - timedelta(days=1), False, "notice_too_short"),
        (AGREED - timedelta(days=1), True, ""),
        (GIVEN, True, ""),
        (GIVEN - timedelta(days=1), True, "notice_ends_before_given"),
    ],
)
def test_the_days_of_notice_are_kept_unless_less_was_agreed(ends_on, agreed, rule):
    if not rule:
        check_notice(facts(), GIVEN, ends_on, agreed=agreed)
        return
    with pytest.raises(RuleBroken) as broken:
        check_notice(facts(), GIVEN, ends_on, agreed=agreed)
    assert broken.value.rule == rule


def test_where_no_days_are_agreed_any_end_will_do():
    check_notice(facts(notice_days_termination=None), GIVEN, GIVEN, agreed=False)


def test_an_end_agreed_otherwise_counts_instead_of_the_days():
    import dataclasses

    known = in_state(facts(), "NOTICE", GIVEN)
    assert noticed_end(known) == AGREED
    shorter = dataclasses.replace(event(9, "ACTIVE", "NOTICE", GIVEN), ends_on=date(2026, 11, 1))
    assert noticed_end(dataclasses.replace(known, events=(shorter,))) == date(2026, 11, 1)


def three(**changes):
    return (*two_parties(), party("WFP", **changes))


def test_leaving_two_behind_goes_on_and_leaving_one_ends_it_the_day_after():
    known = facts(parties=three())
    seen = outlook(known, known.parties[2], GIVEN, None)
    assert (seen.earliest_on, seen.leaves_on, seen.remaining, seen.ends_on) == (AGREED, AGREED, 2, None)
    assert seen.sentence_key == "withdrawal_leaves_others"
    gone = facts(parties=three(withdrew_on=date(2026, 12, 1)))
    seen = outlook(gone, gone.parties[1], GIVEN, None)
    assert (seen.remaining, seen.ends, seen.ends_on) == (1, True, date(2026, 12, 31))
    assert seen.sentence_key == "withdrawal_ends_it"


def test_the_last_provider_and_the_lead_are_pointed_out():
    known = facts(parties=three())
    seen = outlook(known, known.parties[0], GIVEN, None)
    assert (seen.last_provider, seen.is_lead) == (True, True)
    seen = outlook(known, known.parties[1], GIVEN, None)
    assert (seen.last_provider, seen.is_lead) == (False, False)


@pytest.mark.parametrize(
    ("rule", "changes", "notice_on", "leaves_on"),
    [
        ("not_in_force", {"state": "DRAFT"}, GIVEN, None),
        ("day_in_future", {}, GIVEN + timedelta(days=1), None),
        ("withdrawal_days_missing", {"notice_days_withdrawal": None}, GIVEN, None),
        ("ends_before_start", {}, GIVEN, GIVEN - timedelta(days=1)),
        ("leaves_before_start", {}, date(2025, 6, 1), date(2025, 12, 31)),
        ("withdrawal_too_early", {}, GIVEN, AGREED - timedelta(days=1)),
    ],
)
def test_a_withdrawal_that_cannot_be_is_refused(rule, changes, notice_on, leaves_on):
    known = facts(**{"parties": three(), **changes})
    seen = outlook(known, known.parties[2], notice_on, leaves_on)
    with pytest.raises(RuleBroken) as broken:
        check_withdrawal(known, seen, GIVEN, agreed=rule == "leaves_before_start")
    assert broken.value.rule == rule


@given(st.integers(0, 400), st.integers(0, 400), st.booleans())
def test_nobody_leaves_sooner_than_agreed_without_agreement(days, after, agreed):
    known = facts(parties=three(), notice_days_withdrawal=days)
    seen = outlook(known, known.parties[2], GIVEN, GIVEN + timedelta(days=after))
    if after >= days or agreed:
        check_withdrawal(known, seen, GIVEN, agreed=agreed)
    else:
        with pytest.raises(RuleBroken):
            check_withdrawal(known, seen, GIVEN, agreed=agreed)


LEFT = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("left", "joined", "twice"),
    [
        (None, None, True),
        (None, LEFT, True),
        (LEFT, None, True),
        (LEFT, LEFT, True),
        (LEFT, LEFT + timedelta(days=1), False),
    ],
)
def test_an_entity_takes_part_twice_only_after_it_has_left(left, joined, twice):
    first, again = party("UNDP", withdrew_on=left), party("UNDP", joined_on=joined)
    other = party("WFP", withdrew_on=LEFT)
    assert has_left_by(first, joined) is not twice
    for members in ((first, other, again), (again, first, other)):
        assert twice_party(members) == (entity("UNDP") if twice else None)


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 200)), min_size=1, max_size=4))
def test_lines_of_one_entity_never_overlap_where_it_counts_once(spans):
    start = date(2026, 1, 1)
    lines = [
        party("UNDP", joined_on=start + timedelta(days=at), withdrew_on=start + timedelta(days=at + length))
        for at, length in spans
    ]
    days = [at + offset for at, length in spans for offset in range(length + 1)]
    assert (twice_party(lines) is None) is (len(days) == len(set(days)))
