"""Dates, numbers and money as each language writes them (untranslated templates, as no translator is loaded)."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.formats import NOTHING, Formats, qt_date

TODAY = date(2026, 10, 12)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def english(qapp: object) -> Formats:
    return Formats("en")


def test_a_day_of_this_year_has_no_year_and_any_other_has_two_digits(english: Formats) -> None:
    assert english.day(date(2026, 10, 15), TODAY) == "15 Oct"
    assert english.day(date(2027, 1, 15), TODAY) == "15 Jan 27"
    assert english.day(date(2026, 9, 3), TODAY) == "3 Sep"
    assert english.day(None, TODAY) == NOTHING


def test_days_in_sentences_are_written_out(english: Formats) -> None:
    assert english.full_day(date(2026, 10, 15)) == "15 October 2026"
    assert english.weekday(TODAY) == "Monday 12 October 2026"
    assert english.month(TODAY) == "Oct 26"
    assert english.month_name(TODAY) == "October 2026"
    assert english.month_names()[0] == "Jan"
    assert len(set(english.month_names())) == 12


@pytest.mark.parametrize(
    ("days", "expected"),
    [(3, "in 3 d"), (1, "in 1 d"), (0, "today"), (-10, "10 d late"), (140, "in 140 d")],
)
def test_the_distance_of_a_day_says_which_way(english: Formats, days: int, expected: str) -> None:
    assert english.distance(TODAY + timedelta(days=days), TODAY) == expected


def test_a_missing_day_has_no_distance(english: Formats) -> None:
    assert english.distance(None, TODAY) == ""


def test_one_day_is_singular(english: Formats) -> None:
    assert english.days(1) == "1 day"
    assert english.days(90) == "90 days"


def test_the_year_of_a_calendar_turns_in_its_first_month(english: Formats) -> None:
    assert english.fiscal_year("JUL_JUN", date(2026, 6, 30)).endswith("2025/26")
    assert english.fiscal_year("JUL_JUN", date(2026, 7, 1)).endswith("2026/27")
    assert english.fiscal_year("JUL_JUN", date(2099, 7, 1)).endswith("2099/00")
    assert english.fiscal_year("JAN_DEC", date(2026, 6, 30)).endswith("2026")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "1,234,567.5"),
        ("fr", "1\u202f234\u202f567,5"),
        ("es", "1\u202f234\u202f567,5"),
        ("ar", "1,234,567.5"),
    ],
)
def test_numbers_have_the_separators_of_their_language(language: str, expected: str) -> None:
    assert Formats(language).number(Decimal("1234567.50")) == expected


def test_arabic_digits_are_a_choice_of_arabic_only() -> None:
    assert Formats("ar", arabic_digits=True).number(2026) == "٢,٠٢٦"
    assert Formats("en", arabic_digits=True).number(2026) == "2,026"


def test_negative_numbers_have_a_true_minus_sign(english: Formats) -> None:
    assert english.number(-5) == "\u22125"


def test_whole_numbers_have_no_decimals_and_missing_ones_a_dash(english: Formats) -> None:
    assert english.number(Decimal("100")) == "100"
    assert english.number(Decimal("1E+3")) == "1,000"
    assert english.number(0) == "0"
    assert english.number(None) == NOTHING


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_no_digit_of_a_number_is_lost(value: Decimal) -> None:
    shown = Formats("en").number(value).replace(",", "").replace("\u2212", "-")
    assert Decimal(shown) == value


def test_money_has_the_decimals_of_its_currency(english: Formats) -> None:
    assert english.money(36120400, "USD") == "USD 361,204.00"
    assert english.money(361204, "XAF") == "XAF 361,204"
    assert english.money(1500, "TND") == "TND 1.500"
    assert english.amount(36120400, "USD") == "361,204.00"
    assert english.whole_money(36120449, "USD") == "USD 361,204"
    assert [english.whole_money(minor, "USD") for minor in (36120450, -250)] == ["USD 361,205", "USD \N{MINUS SIGN}3"]
    assert english.money(None, "USD") == NOTHING


def test_shares_are_percentages(english: Formats) -> None:
    assert english.percent(Fraction(86, 100)) == "86 %"
    assert english.percent(Fraction(1, 3), 1) == "33.3 %"
    assert english.percent(None) == NOTHING


def test_times_are_those_of_the_place(english: Formats) -> None:
    moment = datetime(2026, 10, 12, 14, 31, tzinfo=UTC)
    local = moment.astimezone()
    assert english.time(moment) == f"{local:%H:%M}"
    assert english.moment(moment).endswith(f"{local:%H:%M}")


def test_latin_runs_are_isolated_in_arabic_only(english: Formats) -> None:
    assert Formats("ar").isolate("DEMO-001") == "\u2066DEMO-001\u2069"
    assert Formats("ar").embed("شمس") == "\u2068شمس\u2069"
    assert Formats("ar").isolate("") == ""
    assert english.isolate("DEMO-001") == "DEMO-001"
    assert english.embed("title") == "title"


def test_an_unknown_language_is_english() -> None:
    assert Formats("xx").language == "en"


def test_a_day_reaches_qt_as_the_same_day() -> None:
    shown = qt_date(date(2024, 2, 29))
    assert (shown.year(), shown.month(), shown.day()) == (2024, 2, 29)
