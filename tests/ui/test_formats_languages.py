"""Dates, distances, money and shares as the four languages differ in them."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.formats import NOTHING, Formats

TODAY = date(2026, 10, 12)
LANGUAGES = ("en", "fr", "ar", "es")
START, END = "\u2066", "\u2069"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", "January", "December"),
        ("fr", "janvier", "décembre"),
        ("es", "enero", "diciembre"),
        ("ar", "يناير", "ديسمبر"),
    ],
)
def test_months_in_full_are_named_in_the_language(language: str, first: str, last: str) -> None:
    formats = Formats(language)
    assert formats.month_name(date(2026, 1, 5)) == f"{first} 2026"
    assert formats.month_name(date(2026, 12, 5)) == f"{last} 2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_twelve_short_months_differ_from_each_other(language: str) -> None:
    names = Formats(language).month_names()
    assert len(names) == len(set(names)) == 12
    assert all(names)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "1 March 2026"), ("fr", "1er mars 2026"), ("es", "1 marzo 2026"), ("ar", "1 مارس 2026")],
)
def test_only_french_counts_the_first_of_a_month(language: str, expected: str) -> None:
    assert Formats(language).full_day(date(2026, 3, 1)) == expected


def test_french_lists_keep_the_plain_number_of_the_first() -> None:
    assert Formats("fr").day(date(2026, 3, 1), TODAY).startswith("1 ")
    assert Formats("fr").full_day(date(2026, 3, 11)) == "11 mars 2026"


@pytest.mark.parametrize(("language", "name"), [("en", "Monday"), ("fr", "Lundi"), ("es", "Lunes"), ("ar", "الاثنين")])
def test_the_name_of_a_day_opens_with_a_capital(language: str, name: str) -> None:
    assert Formats(language).weekday(TODAY).startswith(f"{name} 12 ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_of_another_year_shows_its_year_in_two_digits(language: str) -> None:
    formats = Formats(language)
    assert formats.day(date(2005, 5, 9), TODAY).endswith(" 05")
    assert not formats.day(date(2026, 5, 9), TODAY).endswith(" 26")
    assert formats.month(date(2005, 5, 9)).endswith(" 05")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_a_dash_in_every_language(language: str) -> None:
    formats = Formats(language)
    shown = {
        formats.day(None, TODAY),
        formats.full_day(None),
        formats.number(None),
        formats.percent(None),
        formats.money(None, "USD"),
        formats.whole_money(None, "JPY"),
        formats.amount(None, "KWD"),
    }
    assert shown == {NOTHING}
    assert formats.distance(None, TODAY) == ""


@pytest.mark.parametrize(
    ("currency", "english", "french"),
    [
        ("USD", "USD 1,234,567.89", "USD 1\u202f234\u202f567,89"),
        ("EUR", "EUR 1,234,567.89", "EUR 1\u202f234\u202f567,89"),
        ("JPY", "JPY 123,456,789", "JPY 123\u202f456\u202f789"),
        ("XOF", "XOF 123,456,789", "XOF 123\u202f456\u202f789"),
        ("KWD", "KWD 123,456.789", "KWD 123\u202f456,789"),
        ("TND", "TND 123,456.789", "TND 123\u202f456,789"),
    ],
)
def test_money_follows_both_its_currency_and_the_language(currency: str, english: str, french: str) -> None:
    assert Formats("en").money(123456789, currency) == english
    assert Formats("fr").money(123456789, currency) == french
    assert Formats("es").money(123456789, currency) == french
    assert Formats("ar").money(123456789, currency) == f"{START}{english}{END}"


@pytest.mark.parametrize(("currency", "expected"), [("USD", "0.00"), ("JPY", "0"), ("KWD", "0.000")])
def test_no_money_at_all_still_shows_the_places_of_its_currency(currency: str, expected: str) -> None:
    assert Formats("en").amount(0, currency) == expected


def test_a_debt_has_a_true_minus_before_its_amount() -> None:
    assert Formats("en").money(-150, "USD") == "USD \u22121.50"
    assert Formats("fr").amount(-1500, "KWD") == "\u22121,500"
    assert Formats("ar").amount(-7, "JPY") == "\u22127"


@given(st.integers(-(10**14), 10**14), st.sampled_from(["USD", "JPY", "KWD"]), st.sampled_from(LANGUAGES))
def test_every_minor_unit_can_be_read_back_from_an_amount(minor: int, currency: str, language: str) -> None:
    shown = Formats(language).amount(minor, currency)
    digits = "".join(sign for sign in shown if sign.isdigit())
    assert int(digits) == abs(minor)
    assert shown.startswith("\u2212") == (minor < 0)


@given(st.integers(0, 10**12))
def test_whole_money_is_never_further_than_half_a_unit_away(minor: int) -> None:
    shown = Formats("en").whole_money(minor, "USD").removeprefix("USD ").replace(",", "")
    assert abs(Decimal(shown) - Decimal(minor) / 100) <= Decimal("0.5")


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "12.5 %"), ("fr", "12,5 %"), ("es", "12,5 %"), ("ar", "12.5 %")]
)
def test_a_share_has_the_point_of_its_language(language: str, expected: str) -> None:
    assert Formats(language).percent(Fraction(1, 8), 1) == expected


def test_shares_above_one_and_below_nought_are_shown_as_they_are() -> None:
    assert Formats("en").percent(Fraction(125, 100)) == "125 %"
    assert Formats("en").percent(Fraction(-1, 10)) == "\u221210 %"
    assert Formats("en").percent(Decimal(0)) == "0 %"
    assert Formats("en").percent(Fraction(1, 3), 2) == "33.33 %"


@given(st.integers(1, 4000))
def test_a_day_ahead_and_the_same_behind_name_the_same_number(days: int) -> None:
    formats = Formats("en")
    assert formats.distance(TODAY + timedelta(days=days), TODAY) == f"in {days} d"
    assert formats.distance(TODAY - timedelta(days=days), TODAY) == f"{days} d late"


@pytest.mark.parametrize(("count", "expected"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (11, "11 days")])
def test_only_one_day_is_singular_in_english(count: int, expected: str) -> None:
    assert Formats("en").days(count) == expected


def test_arabic_digits_reach_every_kind_of_text_once_chosen() -> None:
    own = Formats("ar", arabic_digits=True)
    moment = datetime(2026, 10, 12, 14, 31, tzinfo=UTC)
    shown = [
        own.day(date(2027, 1, 15), TODAY),
        own.full_day(TODAY),
        own.weekday(TODAY),
        own.month(TODAY),
        own.distance(TODAY + timedelta(days=3), TODAY),
        own.days(90),
        own.time(moment),
        own.moment(moment),
        own.fiscal_year("JUL_JUN", TODAY),
        own.fiscal_year("JAN_DEC", TODAY),
        own.percent(Fraction(86, 100)),
        own.money(123456, "USD"),
    ]
    assert not [text for text in shown if any(sign in "0123456789" for sign in text)]
    plain = Formats("ar")
    assert plain.days(90).startswith("90")
    assert "٩٠" in own.days(90)


@given(st.text(min_size=1, max_size=12), st.sampled_from(("en", "fr", "es")))
def test_left_to_right_languages_isolate_nothing(text: str, language: str) -> None:
    formats = Formats(language)
    assert formats.isolate(text) == text
    assert formats.embed(text) == text


@given(st.text(alphabet="ABC-0123", min_size=1, max_size=12))
def test_an_isolated_reference_is_closed_again_in_arabic(text: str) -> None:
    isolated = Formats("ar").isolate(text)
    assert (isolated[0], isolated[1:-1], isolated[-1]) == (START, text, END)


@given(st.dates(date(2000, 1, 1), date(2098, 12, 31)))
def test_a_day_lies_in_the_fiscal_year_that_is_named(day: date) -> None:
    name = Formats("en").fiscal_year("JUL_JUN", day)
    first = int(name.split()[-1].split("/")[0])
    assert date(first, 7, 1) <= day <= date(first + 1, 6, 30)
    assert Formats("en").fiscal_year("JAN_DEC", day).endswith(str(day.year))
