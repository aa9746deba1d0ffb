"""Numbers come exact, and days, moments and times by what their format makes of them."""

# ruff: noqa: DTZ001 - cells know no zone

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.exchange.tables.number_formats import DAY, FLAG, NUMBER, PADDED, PERCENT, TIME
from commonservices.exchange.tables.numbers import dated, number_of, number_of_float
from commonservices.exchange.tables.spool import revived


def read(text):
    return revived(number_of(text))


def shown(number, kind=DAY, *, starts_1904=False):
    return revived(dated(number_of(str(number)), kind, starts_1904=starts_1904))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0", 0),
        ("12", 12),
        ("-7", -7),
        ("0.1", Decimal("0.1")),
        ("0.30000000000000004", Decimal("0.3")),
        ("1.1000000000000001", Decimal("1.1")),
        ("1.5E3", 1500),
        ("1E-3", Decimal("0.001")),
        ("12.50", Decimal("12.5")),
        ("12.0", 12),
        ("9007199254740993", 9007199254740993),
        ("12345678901234567", 12345678901234567),
        (" 5 ", 5),
        ("+5", 5),
        (".5", Decimal("0.5")),
        ("5.", 5),
        ("1e20", 10**20),
        ("-0.25", Decimal("-0.25")),
        ("123456789.12345678", Decimal("123456789.123457")),
        ("0.00012345", Decimal("0.00012345")),
        ("-0", 0),
    ],
)
def test_a_number_is_read_exactly(text, meant):
    value = read(text)
    assert value == meant
    assert type(value) is type(meant)


@pytest.mark.parametrize(
    "text", ["", "x", "nan", "inf", "-Infinity", "1_000", "٣", "1e999", "1,5", "0x10", "--1", ".", "e5", "9" * 401]
)
def test_what_is_no_number_is_told(text):
    with pytest.raises(ValueError, match=r".*"):
        number_of(text)


@settings(max_examples=60)
@given(st.integers(-(10**14), 10**14), st.integers(0, 6))
def test_every_amount_of_fifteen_digits_survives_the_binary_number_it_is_kept_as(digits, places):
    amount = Decimal(digits).scaleb(-places)
    assert read(repr(float(amount))) == amount
    assert revived(number_of_float(float(amount))) == amount


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        ("1", date(1900, 1, 1)),
        ("59", date(1900, 2, 28)),
        ("60", "1900-02-29"),
        ("61", date(1900, 3, 1)),
        ("45658", date(2025, 1, 1)),
        ("2958465", date(9999, 12, 31)),
        ("2958466", 2958466),
        ("-1", -1),
        ("0", 0),
        ("45658.5", datetime(2025, 1, 1, 12)),
        ("45658.99999999999", date(2025, 1, 2)),
        ("0.25", time(6)),
        ("45658.430902777778", datetime(2025, 1, 1, 10, 20, 30)),
        ("-0.5", Decimal("-0.5")),
    ],
)
def test_a_number_shown_as_a_day_is_that_day_in_a_workbook_that_counts_from_1900(number, meant):
    assert shown(number) == meant


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        ("0", date(1904, 1, 1)),
        ("1", date(1904, 1, 2)),
        ("44196", date(2025, 1, 1)),
        ("2957003", date(9999, 12, 31)),
        ("2957004", 2957004),
    ],
)
def test_a_number_shown_as_a_day_is_that_day_in_a_workbook_that_counts_from_1904(number, meant):
    assert shown(number, starts_1904=True) == meant


@pytest.mark.parametrize(("number", "meant"), [("0", time(0)), ("0.5", time(12)), ("1.5", datetime(1900, 1, 1, 12))])
def test_a_number_shown_as_a_time_is_a_time_within_the_first_day(number, meant):
    assert shown(number, TIME) == meant


def test_a_flag_kept_as_a_number_is_a_flag():
    assert [shown(each, FLAG) for each in ("1", "0", "0.0", "2")] == [True, False, False, True]
    assert shown("5", NUMBER) == 5


@settings(max_examples=60)
@given(st.datetimes(datetime(1900, 3, 1), datetime(9999, 12, 30)).map(lambda at: at.replace(microsecond=0)))
def test_every_moment_survives_the_number_it_is_kept_as(at):
    serial = (at - datetime(1899, 12, 30)) / timedelta(days=1)
    wanted = at.date() if at.time() == time(0) else at
    assert shown(repr(serial)) == wanted


@pytest.mark.parametrize(("number", "seen"), [("0.12", "12 %"), ("1", "100 %"), ("-0.005", "-0.5 %"), ("0", "0 %")])
def test_a_number_shown_as_a_percentage_says_so(number, seen):
    value = shown(number, PERCENT)
    assert (value, value.shown) == (Decimal(number), seen)


@pytest.mark.parametrize(("number", "seen"), [("7", "00007"), ("0", "00000"), ("9999", "09999")])
def test_a_number_filled_up_with_zeros_says_how_it_is_shown(number, seen):
    value = shown(number, PADDED + 5)
    assert (value, value.shown) == (int(number), seen)


@pytest.mark.parametrize("number", ["12345", "123456", "-7", "7.5"])
def test_a_number_that_needs_no_zeros_is_a_plain_one(number):
    assert not hasattr(shown(number, PADDED + 5), "shown")
