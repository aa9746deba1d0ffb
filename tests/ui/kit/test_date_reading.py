from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kit.date_reading import days_on, months_on, plain_digits, read_date, show_date

TODAY = date(2026, 10, 12)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(["en", "fr", "ar", "es"]))
def test_every_date_written_is_read_back(qapp, day, language):
    assert read_date(show_date(day, language), language, TODAY).value == day
    assert read_date(day.isoformat(), language, TODAY).value == day


@given(DAYS)
def test_day_month_year_is_never_misread_silently(qapp, day):
    found = read_date(f"{day.day}/{day.month}/{day.year}", "en", TODAY)
    if found.readings:
        assert day in found.readings
        assert len(set(found.readings)) == 2
    else:
        assert found.value == day
    assert read_date(f"{day.day}/{day.month}/{day.year}", "fr", TODAY).value == day


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("2026-10-15", "en", date(2026, 10, 15)),
        ("15/10/2026", "en", date(2026, 10, 15)),
        ("10/15/2026", "en", date(2026, 10, 15)),
        ("15.10.26", "fr", date(2026, 10, 15)),
        ("15 10", "fr", date(2026, 10, 15)),
        ("15 Oct", "en", date(2026, 10, 15)),
        ("October 15, 2027", "en", date(2027, 10, 15)),
        ("1 fév 2027", "fr", date(2027, 2, 1)),
        ("1 fevrier 2027", "fr", date(2027, 2, 1)),
        ("1 February 2027", "fr", date(2027, 2, 1)),
        ("15 أكتوبر 2026", "ar", date(2026, 10, 15)),
        ("\u0661\u0665/\u0661\u0660/\u0662\u0660\u0662\u0666", "ar", date(2026, 10, 15)),
        ("07/07/2026", "en", date(2026, 7, 7)),
    ],
)
def test_dates_are_read_as_people_type_them(qapp, typed, language, expected):
    assert read_date(typed, language, TODAY).value == expected


def test_nothing_typed_is_no_date_and_no_fault(qapp):
    found = read_date("  ", "en", TODAY)
    assert (found.value, found.readings, found.reason) == (None, (), "")


def test_a_day_the_month_does_not_have_is_refused_with_the_way_out(qapp):
    found = read_date("31/02", "en", TODAY)
    assert found.value is None
    assert found.reason == "“31/02” is not a date: February 2026 has 28 days. Correct the day or the month."


@pytest.mark.parametrize("typed", ["31/02/2027", "2027-13-01", "15/15/2026", "0/5/2026", "32 Oct"])
def test_impossible_dates_are_refused_with_what_was_typed(qapp, typed):
    assert typed in read_date(typed, "en", TODAY).reason


@pytest.mark.parametrize("typed", ["soon", "1/2/3/4", "15 Foo 2026", "2026", "12 J"])
def test_what_is_no_date_is_refused_with_an_example(qapp, typed):
    reason = read_date(typed, "en", TODAY).reason
    assert f"“{typed}” cannot be read as a date." in reason
    assert "2026-10-15" in reason


def test_an_ambiguous_date_offers_both_days_in_english_only(qapp):
    assert read_date("03/04/2026", "en", TODAY).readings == (date(2026, 4, 3), date(2026, 3, 4))
    assert read_date("03/04/2026", "fr", TODAY).value == date(2026, 4, 3)


def test_western_digits_are_used_and_signs_of_direction_dropped(qapp):
    assert plain_digits("\u200f\u0662\u0660\u0662\u0666") == "2026"
    assert show_date(date(2026, 10, 5), "ar_EG").startswith("5 ")
    assert show_date(None, "en") == ""


def test_months_end_on_the_last_day_there_is():
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_on(date(2026, 1, 31), -2) == date(2025, 11, 30)
    assert months_on(date(9999, 12, 31), 1) == date(9999, 12, 31)
    assert days_on(date.max, 1) == date.max
    assert days_on(date(2026, 2, 28), 1) == date(2026, 3, 1)
