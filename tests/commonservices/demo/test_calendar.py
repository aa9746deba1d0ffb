"""The months of the demonstration."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.demo.calendar import DemoCalendar, days_before

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@pytest.fixture
def calendar():
    return DemoCalendar.of(date(2026, 10, 17))


def test_t0_is_the_first_day_of_the_month_it_is_made_in(calendar):
    assert calendar.t0 == date(2026, 10, 1)


def test_history_holds_three_fiscal_years_and_three_months_at_the_fixed_date(calendar):
    assert len(calendar.months) == 39
    assert calendar.month(calendar.months[0]) == date(2023, 7, 1)
    assert calendar.month(calendar.months[-1]) == date(2026, 9, 1)


@pytest.mark.parametrize(("day", "months"), [(date(2027, 7, 1), 36), (date(2027, 6, 30), 47), (date(2027, 1, 9), 42)])
def test_history_is_as_long_as_the_fiscal_year_is_old(day, months):
    assert len(DemoCalendar.of(day).months) == months


@given(DAYS)
def test_history_always_starts_with_a_fiscal_year_and_ends_the_month_before(day):
    calendar = DemoCalendar.of(day)
    assert 36 <= len(calendar.months) <= 47
    assert (calendar.month(calendar.first).month, calendar.month(calendar.first).day) == (7, 1)
    assert calendar.last_day(-1) == calendar.t0 - timedelta(days=1)
    assert [calendar.place(month) for month in calendar.months] == list(range(len(calendar.months)))
    assert {calendar.years_back(month) for month in calendar.months} | {0} == {0, 1, 2, 3}


@given(DAYS, st.integers(-60, 60))
def test_an_end_is_the_last_day_of_the_month_before(day, end_m):
    calendar = DemoCalendar.of(day)
    assert calendar.end(end_m) == calendar.month(end_m) - timedelta(days=1)


def test_no_end_is_open_ended_and_no_signature_is_never_signed(calendar):
    assert calendar.end(None) is None
    assert calendar.signed(None) is None


def test_signatures_are_on_the_tenth(calendar):
    assert calendar.signed(-24) == date(2024, 10, 10)


def test_a_fiscal_year_starts_in_july(calendar):
    assert [calendar.fiscal_start(back).isoformat() for back in (0, 3)] == ["2026-07-01", "2023-07-01"]
    assert (calendar.years_back(-3), calendar.years_back(-4), calendar.years_back(-39)) == (0, 1, 3)


def test_days_before_counts_back():
    assert days_before(date(2026, 3, 1), 1) == date(2026, 2, 28)
