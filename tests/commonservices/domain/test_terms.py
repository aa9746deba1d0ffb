"""The dates of an arrangement, with worked examples for every trap."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import terms
from tests.commonservices.domain.made import event, facts, in_state, party, version

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("expiry", "days", "expected"),
    [
        (date(2026, 12, 31), 90, date(2026, 10, 2)),
        (date(2026, 6, 30), 90, date(2026, 4, 1)),
        (date(2028, 3, 1), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
    ],
)
def test_the_last_notice_day_is_the_end_less_the_notice_days(expiry, days, expected):
    known = version(expiry_on=expiry, notice_days_termination=days)
    assert terms.last_notice_day(known, date(2026, 1, 1)) == expected


def test_the_decision_date_leaves_the_office_its_own_lead_time():
    assert terms.decision_date(version(), 14, date(2026, 1, 1)) == date(2026, 9, 18)
    assert terms.decision_date(version(), None, date(2026, 1, 1)) == date(2026, 10, 2)


def test_without_an_end_or_without_notice_days_there_is_no_notice_day():
    open_ended = version(expiry_on=None, open_ended=True)
    assert terms.last_notice_day(open_ended, date(2026, 1, 1)) is None
    assert terms.decision_date(open_ended, 14, date(2026, 1, 1)) is None
    assert terms.last_notice_day(version(notice_days_termination=None), date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    ("today", "renewals", "end"),
    [
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
        (date(2027, 1, 1), 1, date(2027, 12, 31)),
        (date(2027, 12, 31), 1, date(2027, 12, 31)),
        (date(2028, 1, 1), 2, date(2028, 12, 31)),
        (date(2031, 6, 1), 2, date(2028, 12, 31)),
    ],
)
def test_tacit_renewals_add_one_term_at_a_time_up_to_the_most_allowed(today, renewals, end):
    known = version(auto_renew=True, renewal_term_m=12, max_renewals=2)
    assert terms.renewals_by(known, today) == renewals
    assert terms.current_end(known, today) == end


def test_a_term_of_36_months_is_not_shown_as_ending_three_years_late():
    known = version(effective_on=date(2023, 7, 1), expiry_on=date(2026, 6, 30), auto_renew=True, renewal_term_m=12)
    assert terms.current_end(known, date(2026, 6, 30)) == date(2026, 6, 30)
    assert terms.current_end(known, date(2026, 7, 1)) == date(2027, 6, 30)


def test_after_a_renewal_the_notice_day_follows_the_new_end():
    known = version(auto_renew=True, renewal_term_m=6)
    assert terms.last_notice_day(known, date(2027, 2, 1)) == date(2027, 4, 1)


def test_renewals_keep_the_end_of_the_month_through_february():
    known = version(expiry_on=date(2026, 2, 28), auto_renew=True, renewal_term_m=12)
    assert terms.end_after_renewals(known, 2) == date(2028, 2, 29)
    assert terms.end_after_renewals(known, 3) == date(2029, 2, 28)
    assert terms.end_after_renewals(version(expiry_on=date(2026, 6, 30), renewal_term_m=8), 1) == date(2027, 2, 28)


def test_an_arrangement_renews_itself_only_while_renewals_are_left():
    known = version(auto_renew=True, renewal_term_m=12, max_renewals=1)
    assert terms.renews_itself(known, date(2026, 6, 1))
    assert not terms.renews_itself(known, date(2027, 6, 1))
    assert not terms.renews_itself(version(), date(2026, 6, 1))
    assert not terms.renews_itself(version(auto_renew=True), date(2026, 6, 1))
    assert terms.renews_itself(version(auto_renew=True, renewal_term_m=1), date(2090, 6, 1))
    assert not terms.renews_itself(version(auto_renew=True, renewal_term_m=1, max_renewals=0), date(2026, 6, 1))


def test_renewal_without_a_term_changes_nothing():
    assert terms.current_end(version(auto_renew=True), date(2030, 1, 1)) == date(2026, 12, 31)


@given(DAYS, st.integers(1, 60), st.one_of(st.none(), st.integers(0, 5)), DAYS)
def test_the_running_term_never_ends_in_the_past_while_renewals_are_left(expiry, months, most, today):
    known = version(expiry_on=expiry, auto_renew=True, renewal_term_m=months, max_renewals=most)
    end = terms.current_end(known, today)
    count = terms.renewals_by(known, today)
    assert end is not None
    assert end >= expiry
    assert most is None or count <= most
    if most is None or count < most:
        assert end >= today
    if count:
        before = terms.end_after_renewals(known, count - 1)
        assert before is not None
        assert before < end
        assert before < today


@given(DAYS, st.integers(0, 400), st.integers(0, 60))
def test_decision_notice_and_end_come_in_that_order(expiry, notice, lead):
    known = version(expiry_on=expiry, notice_days_termination=notice)
    notice_day = terms.last_notice_day(known, date(1990, 1, 1))
    decision = terms.decision_date(known, lead, date(1990, 1, 1))
    assert notice_day is not None
    assert decision is not None
    assert decision <= notice_day <= expiry
    assert (expiry - notice_day).days == notice
    assert (notice_day - decision).days == lead


@given(DAYS, st.integers(-600, 600))
def test_adding_months_keeps_the_day_or_takes_the_last_of_the_month(day, months):
    moved = terms.add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == min(day.day, monthrange(moved.year, moved.month)[1])


def test_the_calendar_is_never_left():
    assert terms.add_months(date(9999, 12, 1), 1) == date.max
    assert terms.add_months(date(1, 1, 1), -1) == date.min
    assert terms.add_days(date.max, 5) == date.max
    assert terms.add_days(date.min, -5) == date.min
    endless = version(expiry_on=date(9999, 1, 31), auto_renew=True, renewal_term_m=600)
    assert terms.current_end(endless, date(9999, 2, 1)) >= date(9999, 2, 1)


def test_a_month_of_use_counts_on_its_last_day():
    assert terms.month_end(date(2028, 2, 1)) == date(2028, 2, 29)
    assert terms.month_end(date(2026, 12, 31)) == date(2026, 12, 31)


def test_the_first_review_is_as_agreed_and_later_ones_follow_the_last():
    assert terms.next_review(version()) == date(2027, 1, 1)
    assert terms.next_review(version(review_every_m=6), date(2027, 8, 31)) == date(2028, 2, 29)
    assert terms.next_review(version(review_every_m=None), date(2026, 5, 1)) == date(2027, 1, 1)
    assert terms.next_review(version(review_every_m=None), date(2027, 5, 1)) is None


def test_planned_reviews_do_not_drift_at_the_end_of_a_month():
    known = version(first_review_on=date(2026, 1, 31), review_every_m=1)
    assert terms.planned_reviews(known, date(2026, 4, 30)) == (
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
    )
    assert terms.planned_reviews(version(review_every_m=None), date(2030, 1, 1)) == (date(2027, 1, 1),)
    assert terms.planned_reviews(version(first_review_on=None), date(2030, 1, 1)) == ()


def test_days_after_an_end_or_a_notice_are_counted_whole():
    known = version(settlement_due_days=60)
    assert terms.end_under_notice(known, date(2026, 3, 12)) == date(2026, 6, 10)
    assert terms.earliest_withdrawal(known, date(2026, 3, 12)) == date(2026, 6, 10)
    assert terms.settlement_due(known, date(2026, 12, 31)) == date(2027, 3, 1)
    empty = version(notice_days_termination=None, notice_days_withdrawal=None)
    assert terms.end_under_notice(empty, date(2026, 3, 12)) is None
    assert terms.earliest_withdrawal(empty, date(2026, 3, 12)) is None
    assert terms.settlement_due(empty, date(2026, 3, 12)) is None


def test_the_expiry_day_is_covered_and_the_next_is_not():
    known = facts()
    assert terms.covers(known, date(2026, 12, 31))
    assert not terms.covers(known, date(2027, 1, 1))


def test_a_leap_day_as_the_last_day_is_covered():
    known = facts(expiry_on=date(2028, 2, 29))
    assert terms.covers(known, date(2028, 2, 29))
    assert not terms.covers(known, date(2028, 3, 1))


def test_the_days_covered_are_those_that_are_covered_one_by_one():
    moves = (event(1, "ACTIVE", "SUSPENDED", date(2026, 4, 10)), event(2, "SUSPENDED", "ACTIVE", date(2026, 6, 1)))
    known = facts(events=moves)
    days = [terms.month_end(date(2025, 12, 1)), *(terms.month_end(date(2026, month, 1)) for month in range(1, 13))]
    asked = [*days, date(2027, 1, 1)]
    found = terms.covered_days(known, asked)
    assert found == [day for day in asked if terms.covers(known, day)]
    assert found == [day for day in days[1:] if day.month not in {4, 5}]
    assert terms.covered_days(facts(state="DRAFT"), asked) == []


@given(DAYS, st.integers(-400, 400))
def test_a_month_ends_on_the_day_of_the_calendar(day, months):
    assert terms.month_end(day).day == monthrange(day.year, day.month)[1]
    later = terms.add_months(day, months)
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


def test_an_open_ended_arrangement_covers_any_later_day():
    known = facts(expiry_on=None, open_ended=True)
    assert terms.covers(known, date(2099, 1, 1))
    assert terms.end_of_cover(known, date(2099, 1, 1)) is None


def test_nothing_is_covered_before_the_start_or_before_the_last_signature():
    assert not terms.covers(facts(), date(2025, 12, 31))
    late = facts(parties=(party("UNEXAM"), party("UNDP", signed_on=date(2026, 1, 10))))
    assert not terms.covers(late, date(2026, 1, 9))
    assert terms.covers(late, date(2026, 1, 10))
    assert terms.start_of_cover(facts(effective_on=None)) is None


def test_a_party_that_joins_later_does_not_take_cover_from_the_others():
    joined = party("WHO", joined_on=date(2026, 5, 1), signed_on=date(2026, 5, 1))
    assert terms.covers(facts(parties=(*facts().parties, joined)), date(2026, 2, 1))


@pytest.mark.parametrize("state", ["DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED"])
def test_an_arrangement_never_signed_covers_nothing(state):
    assert not terms.covers(facts(state), date(2026, 6, 1))


def test_days_of_suspension_are_not_covered():
    known = in_state(in_state(facts(), "SUSPENDED", date(2026, 3, 1)), "ACTIVE", date(2026, 4, 1))
    assert terms.covers(known, date(2026, 2, 28))
    assert not terms.covers(known, date(2026, 3, 1))
    assert not terms.covers(known, date(2026, 3, 31))
    assert terms.covers(known, date(2026, 4, 1))


def test_the_last_day_of_a_notice_is_covered():
    known = in_state(facts(), "NOTICE", date(2026, 3, 12))
    assert terms.notice_given_on(known) == date(2026, 3, 12)
    assert terms.end_of_cover(known, date(2026, 4, 1)) == date(2026, 6, 10)
    assert terms.covers(known, date(2026, 6, 10))
    assert not terms.covers(known, date(2026, 6, 11))


def test_a_notice_that_runs_past_the_expiry_does_not_prolong_it():
    known = in_state(facts(), "NOTICE", date(2026, 11, 15))
    assert terms.end_of_cover(known, date(2026, 12, 1)) == date(2026, 12, 31)


def test_a_notice_given_too_late_runs_into_the_renewed_term():
    known = in_state(facts(auto_renew=True, renewal_term_m=12), "NOTICE", date(2026, 11, 15))
    assert terms.end_of_cover(known, date(2026, 12, 1)) == date(2027, 2, 13)


def test_a_terminated_arrangement_ends_the_day_before_its_event():
    known = in_state(facts(), "TERMINATED", date(2026, 6, 11))
    assert terms.end_of_cover(known, date(2026, 9, 1)) == date(2026, 6, 10)
    closed = in_state(known, "CLOSED", date(2026, 9, 1))
    assert terms.end_of_cover(closed, date(2026, 9, 2)) == date(2026, 6, 10)


def test_an_expired_arrangement_does_not_renew_itself_any_more():
    known = in_state(facts(auto_renew=True, renewal_term_m=12, max_renewals=0), "EXPIRED", date(2027, 1, 1))
    assert terms.end_of_cover(known, date(2029, 1, 1)) == date(2026, 12, 31)
    assert terms.end_of_cover(facts("EXPIRED"), date(2029, 1, 1)) == date(2026, 12, 31)


def test_an_undated_event_does_not_break_the_count():
    known = facts("SUSPENDED", events=(event(1, "ACTIVE", "SUSPENDED", None),))
    assert terms.covers(known, date(2026, 3, 1))


@given(DAYS, st.integers(0, 2000), DAYS)
def test_covered_days_lie_between_start_and_end(start, length, day):
    end = start + timedelta(days=length)
    known = facts(effective_on=start, expiry_on=end, parties=())
    assert terms.covers(known, day) == (start <= day <= end)
