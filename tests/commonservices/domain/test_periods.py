"""Periods: what is read, what is refused, the years and quarters they lie in, the period before."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.periods import (
    Period,
    checked_basis,
    checked_period,
    parse_period,
    period_of,
    quarter_number,
    quarter_of,
    year_name,
    year_of,
    years_within,
)
from commonservices.errors import RuleBroken

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
BASES = st.sampled_from(["JUL_JUN", "JAN_DEC"])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025-07..2026-06", date(2025, 7, 1), date(2026, 6, 30)),
        (" 2024-02 .. 2024-02 ", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-03", date(2026, 3, 1), date(2026, 3, 31)),
        ("07/2025..Jun 2026", date(2025, 7, 1), date(2026, 6, 30)),
    ],
)
def test_a_period_is_read_as_the_first_and_last_day_of_its_months(text, start, end):
    assert parse_period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("2026-06..2025-07", "period_reversed"),
        ("2000-01..2026-06", "period_too_long"),
        ("2026-13..2026-14", "not_a_month"),
        ("last year", "not_a_month"),
        ("", "not_a_month"),
        ("2025-07..", "not_a_month"),
        ("2025-07-15..2026-06", "not_first_of_month"),
    ],
)
def test_what_is_no_period_is_refused_with_a_sentence_and_an_example(text, rule):
    with pytest.raises(RuleBroken) as refused:
        parse_period(text)
    assert (refused.value.rule, refused.value.field) == (rule, "period")
    assert "example" in str(refused.value)


def test_days_that_are_no_whole_months_are_refused():
    with pytest.raises(RuleBroken, match="whole months"):
        checked_period(date(2026, 1, 2), date(2026, 1, 31))
    with pytest.raises(RuleBroken, match="whole months"):
        checked_period(date(2026, 1, 1), date(2026, 1, 30))


def test_a_basis_nobody_knows_is_refused_and_the_known_ones_are_named():
    assert checked_basis("JAN_DEC") == "JAN_DEC"
    with pytest.raises(RuleBroken, match="JUL_JUN") as refused:
        checked_basis("OCT_SEP")
    assert refused.value.rule == "unknown_basis"


def test_the_years_of_a_long_period_are_cut_to_it():
    period = Period(date(2025, 10, 1), date(2027, 3, 31))
    assert [(each.start, each.end) for each in years_within("JUL_JUN", period)] == [
        (date(2025, 10, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2027, 3, 31)),
    ]
    assert len(years_within("JAN_DEC", period)) == 3


def test_a_year_is_named_as_its_basis_writes_it():
    assert year_name("JUL_JUN", date(2026, 6, 30)) == "2025/26"
    assert year_name("JUL_JUN", date(1999, 7, 1)) == "1999/00"
    assert year_name("JAN_DEC", date(2026, 6, 30)) == "2026"


@pytest.mark.parametrize(
    ("day", "number"), [("2025-07-01", 1), ("2025-12-31", 2), ("2026-01-01", 3), ("2026-06-30", 4)]
)
def test_the_quarters_of_a_mission_begin_in_july(day, number):
    assert quarter_number("JUL_JUN", date.fromisoformat(day)) == number


@given(DAYS, BASES)
def test_every_day_lies_in_its_year_and_in_its_quarter_and_the_quarter_in_the_year(day, basis):
    year, quarter = year_of(basis, day), quarter_of(basis, day)
    assert year.holds(day)
    assert quarter.holds(day)
    assert year.start <= quarter.start <= quarter.end <= year.end
    assert (len(year.months), len(quarter.months)) == (12, 3)


@given(DAYS, st.integers(1, 36))
def test_the_period_before_ends_the_day_before_and_has_as_many_months(day, count):
    period = period_of(day, count)
    assert period.before.end == period.start - timedelta(days=1)
    assert len(period.before.months) == len(period.months) == count


@given(DAYS, st.integers(1, 36))
def test_a_period_is_read_back_from_its_key(day, count):
    period = period_of(day, count)
    assert parse_period(period.key) == (period.start, period.end)
    assert not period.holds(None)
