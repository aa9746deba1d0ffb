"""Numbers as people write them: digits, signs, groups and marks, and nothing that only looks like a number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.sheets.numbers import looks_like_exponent, read_number_text
from tests.tools.columns import show_number


def both(text):
    number = read_number_text(text)
    if number is None:
        return None
    return tuple(None if each is None else str(each) for each in (number.value("."), number.value(",")))


@pytest.mark.parametrize(
    ("text", "by_point", "by_comma"),
    [
        ("1234", "1234", "1234"),
        ("007", "7", "7"),
        ("1,234", "1234", "1.234"),
        ("1.234", "1.234", "1234"),
        ("1,23", None, "1.23"),
        ("1.234,56", None, "1234.56"),
        ("1,234.56", "1234.56", None),
        ("1,234,567", "1234567", None),
        ("1 234", "1234", "1234"),
        ("1\u00a0234,5", None, "1234.5"),
        ("1\u202f234,5", None, "1234.5"),
        ("1\u2009234.5", "1234.5", None),
        ("1'234.50", "1234.50", None),
        ("1\u2019234,50", None, "1234.50"),
        ("12,34,567", "1234567", None),
        ("1,00,000.50", "100000.50", None),
        (".5", "0.5", None),
        ("0,500", None, "0.500"),
        ("\u0663\u0664\u066b\u0665", "34.5", "34.5"),
        ("\u0661\u066c\u0662\u0663\u0664\u066b\u0665", "1234.5", "1234.5"),
        ("۱۲۳۴", "1234", "1234"),
        ("\u0661\u066c\u0662\u0663\u0664", "1234", "1234"),
        ("\u0661\u0662\u060c\u0665", None, "12.5"),
        ("\u0661\u0660,\u0667\u0668\u0667\u066b\u0663", "10787.3", None),
        ("12.-", "12", None),
        ("5,--", None, "5"),
        ("-35,01", None, "-35.01"),
        ("\u221235.01", "-35.01", None),
        ("\u201335.01", "-35.01", None),
        ("(35)", "-35", "-35"),
        ("35-", "-35", "-35"),
        ("- 35", "-35", "-35"),
        ("+35", "35", "35"),
        ("-0", "0", "0"),
    ],
)
def test_a_number_means_what_each_decimal_sign_makes_of_it(text, by_point, by_comma):
    assert both(text) == (by_point, by_comma)


@pytest.mark.parametrize(
    "text",
    ["nan", "inf", "Infinity", "1_000", "1E5", "1e-3", "0x10", "", "-", "—", "--5", "(-5)", "5.", "1,2,3", "1 23",
     "12 kg", "all 5", "1.2.3.4", "1,,2", "5 %%", "5 % USD", "½", "²", "1" * 61],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_none(text):
    assert read_number_text(text) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("USD 1,234.50", ("USD",)),
        ("1 234,50 €", ("EUR",)),
        ("CHF 12.\u2013", ("CHF",)),
        ("(US$ 5)", ("USD",)),
        ("-£5", ("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP")),
        ("10 000 FCFA", ("XAF", "XOF")),
        ("12", ()),
    ],
)
def test_the_currency_of_a_cell_is_given_back(text, codes):
    assert read_number_text(text).currencies == codes


@pytest.mark.parametrize("text", ["12 %", "%12", "١٢٪", "12,5%"])
def test_a_percentage_is_told_as_one(text):
    assert read_number_text(text).percent


def test_by_no_decimal_sign_a_number_counts_only_where_both_agree():
    assert read_number_text("1 234").by("") == Decimal(1234)
    assert read_number_text("1,234").by("") is None
    assert read_number_text("1,234").by(",") == Decimal("1.234")


@pytest.mark.parametrize(("text", "short"), [("1E+05", True), ("1,23457E+11", True), ("1E5", True), ("E5", False)])
def test_the_short_form_of_a_long_number_is_known(text, short):
    assert looks_like_exponent(text) is short


@given(
    value=st.decimals(0, 10**9, places=3),
    places=st.integers(0, 3),
    grouper=st.sampled_from(["", " ", "\u202f", "'", "\u2019", "\u066c", "other"]),
    point=st.sampled_from([".", ","]),
)
def test_a_number_written_in_any_way_is_read_back_exactly_by_its_own_sign(value, places, grouper, point):
    rounded = round(value, places)
    sign = {".": ",", ",": "."}[point] if grouper == "other" else grouper
    assert read_number_text(show_number(rounded, places, sign, point)).value(point) == rounded


@given(st.text(max_size=20))
def test_any_text_at_all_is_read_or_not_without_failing(text):
    number = read_number_text(text)
    assert number is None or number.value(".") is not None or number.value(",") is not None
