"""Cells are shown as Excel shows them: rounded a half away from nought, with the places of their format."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, MONTH, TEXT, Column, money, number, percent
from commonservices.reports.xlsx.sheet import Kind, Plain
from ui.hq_reports.cell_texts import ESTIMATED, shown
from ui.words import Words

ENGLISH = Words("en")
ODD = str.maketrans({"\u2212": "-", "\u202f": " ", "\u00a0": " ", "\u2066": "", "\u2069": "", "\u2068": ""})
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=6, allow_nan=False)


def cell(kind: Kind, value: Plain, form: str | None = None, *, language: str = "en", estimated: bool = False) -> str:
    """Give a cell as it is read."""
    words = ENGLISH if language == "en" else Words(language)
    return shown(Column("key", "Label", kind, number_format=form), value, words, estimated=estimated).translate(ODD)


HALVES: tuple[tuple[str, Kind, Plain, str | None, str], ...] = (
    ("a half cent up", money(2), Decimal("2.345"), None, "2.35"),
    ("a half cent up from an even one", money(2), Decimal("2.365"), None, "2.37"),
    ("a half cent owed", money(2), Decimal("-2.345"), None, "-2.35"),
    ("less than a half cent", money(2), Decimal("2.3449999"), None, "2.34"),
    ("a half without decimals", money(0), Decimal("0.5"), None, "1"),
    ("two and a half without decimals", money(0), Decimal("2.5"), None, "3"),
    ("a half per cent", percent(0), Decimal("0.125"), None, "13 %"),
    ("a half tenth of a per cent", percent(1), Decimal("0.0625"), None, "6.3 %"),
    ("a half tenth of a per cent less", percent(1), Decimal("-0.0625"), None, "-6.3 %"),
    ("an exact half as a fraction", percent(0), Fraction(1, 200), None, "1 %"),
    ("optional places used", number(2), Decimal("1.23456"), "#,##0.00##", "1.2346"),
    ("optional places in part", number(2), Decimal("1.2340"), "#,##0.00##", "1.234"),
    ("optional places unused", number(2), Decimal("1.2"), "#,##0.00##", "1.20"),
    ("optional places that round away", number(2), Decimal("1.99999"), "#,##0.00##", "2.00"),
)


def test_halves_go_away_from_nought_as_in_excel() -> None:
    found = {name: cell(kind, value, form) for name, kind, value, form, _ in HALVES}
    assert found == {name: text for name, _, _, _, text in HALVES}


@given(AMOUNTS, st.integers(0, 4))
def test_an_amount_is_rounded_once_and_to_the_places_of_its_format(value: Decimal, places: int) -> None:
    expected = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    read = cell(money(places), value).replace(",", "")
    assert Decimal(read) == expected
    assert len(read.partition(".")[2]) == places
    assert Decimal(cell(number(places), value).replace(",", "")) == expected


@given(AMOUNTS)
def test_optional_places_end_in_no_idle_nought(value: Decimal) -> None:
    places = cell(number(2), value, "#,##0.00##").partition(".")[2]
    assert 2 <= len(places) <= 4
    assert len(places) == 2 or not places.endswith("0")


@given(st.fractions(min_value=-3, max_value=3, max_denominator=10_000), st.integers(0, 3))
def test_a_share_is_the_same_as_a_fraction_and_as_a_percentage(share: Fraction, places: int) -> None:
    text = cell(percent(places), share)
    assert text.endswith(" %")
    read = Fraction(text.removesuffix(" %"))
    assert abs(read - share * 100) <= Fraction(1, 2 * 10**places)


@given(st.integers(-(10**14), 10**14))
def test_whole_numbers_are_shown_whole(value: int) -> None:
    assert cell(INTEGER, value).replace(",", "") == str(value)


BLANKS: tuple[tuple[Kind, Plain], ...] = (
    (money(2), None), (percent(1), None), (DATE, None), (FLAG, None), (TEXT, ""), (CODE, ""), (INTEGER, None),
)  # fmt: skip


def test_a_blank_is_blank_and_never_nought_or_a_star() -> None:
    assert [cell(kind, value, estimated=True) for kind, value in BLANKS] == [""] * len(BLANKS)


def test_nought_and_no_are_values_and_no_blanks() -> None:
    assert cell(money(2), Decimal(0)) == "0.00"
    assert cell(INTEGER, 0) == "0"
    assert cell(percent(1), Decimal(0)) == "0.0 %"
    assert (cell(FLAG, False), cell(FLAG, True)) == ("FALSE", "TRUE")  # noqa: FBT003 a value of a cell


def test_only_estimated_amounts_have_a_star() -> None:
    values: tuple[tuple[Kind, Plain], ...] = (
        (money(2), Decimal(3)), (number(2), Decimal(3)), (INTEGER, 3), (percent(1), Decimal(1)),
        (DATE, date(2026, 1, 1)), (TEXT, "3"), (FLAG, True),
    )  # fmt: skip
    starred = [kind.name for kind, value in values if cell(kind, value, estimated=True).endswith(ESTIMATED)]
    assert starred == ["money", "number"]
    assert not any(cell(kind, value).endswith(ESTIMATED) for kind, value in values)


@given(st.dates(min_value=date(1900, 3, 1), max_value=date(9999, 12, 31)))
def test_days_and_months_are_written_for_machines_in_every_language(day: date) -> None:
    for language in ("en", "ar"):
        assert cell(DATE, day, language=language) == day.isoformat()
        assert cell(MONTH, day, language=language) == day.isoformat()[:7]


def test_each_language_has_its_own_signs_in_numbers() -> None:
    value = Decimal("-1234567.891")
    assert {language: cell(money(2), value, language=language) for language in ("en", "fr", "es", "ar")} == {
        "en": "-1,234,567.89", "fr": "-1 234 567,89", "es": "-1 234 567,89", "ar": "-1,234,567.89",
    }  # fmt: skip


@given(st.text(max_size=40))
def test_a_text_stands_on_one_line(text: str) -> None:
    made = shown(Column("key", "Label", TEXT), text, ENGLISH)
    assert made.split() == text.split()
    assert "\n" not in made
    assert made == made.strip()


def test_a_text_keeps_its_direction_in_an_arabic_window() -> None:
    words = Words("ar")
    assert shown(Column("key", "Label", CODE), "UNEXAM-MOU-1", words) == "\u2066UNEXAM-MOU-1\u2069"
    assert shown(Column("key", "Label", TEXT), "", words) == ""


def test_a_number_in_a_column_of_text_is_shown_with_all_its_places() -> None:
    assert cell(TEXT, Decimal("3.125")) == "3.125"
    assert cell(TEXT, 12) == "12"
    assert cell(TEXT, Fraction(1, 4)) == "0.25"
