"""A number a person typed has one reading or is refused with a way out."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import Money, format_plain, parse_amount, parse_quantity
from commonservices.errors import RuleBroken


def refusal(text, currency="USD"):
    with pytest.raises(RuleBroken) as refused:
        parse_amount(text, currency)
    return refused.value


def read_or_rule(text, currency):
    try:
        return parse_amount(text, currency)
    except RuleBroken as refused:
        return refused.rule


# --- Amounts as people type them -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1234.50", "USD", 123450),
        ("1,234.50", "USD", 123450),
        ("1.234,50", "USD", 123450),
        ("1 234,50", "EUR", 123450),
        ("1\u00a0234,5", "EUR", 123450),
        ("1\u202f234\u202f567,89", "EUR", 123456789),
        ("12\u2009345", "XAF", 12345),
        ("1'234.50", "CHF", 123450),
        ("1\u2019234.50", "CHF", 123450),
        ("1,234,567", "USD", 123456700),
        ("1.234.567", "USD", 123456700),
        ("12,5", "USD", 1250),
        ("0,5", "USD", 50),
        (".5", "USD", 50),
        ("0.125", "KWD", 125),
        ("\u2212250", "USD", -25000),
        ("-250.00", "USD", -25000),
        ("+7", "USD", 700),
        ("- 7", "USD", -700),
        ("\u200f\u061c-250", "USD", -25000),
        ("\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660", "USD", 123450),
        ("\u0661\u066c\u0662\u0663\u0664", "USD", 123400),
        ("\u06f1\u06f2\u06f3", "USD", 12300),
        ("\u0661\u066b\u0662\u0663\u0664", "KWD", 1234),
        ("USD 1234", "USD", 123400),
        ("1234 usd", "USD", 123400),
        ("0", "USD", 0),
        ("007", "USD", 700),
        ("1 234,567", "KWD", 1234567),
    ],
)
def test_an_amount_is_read_as_people_write_it(text, currency, minor):
    assert parse_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize("text", ["1,234", "1.234", "12,345", "999.999", "-1,234"])
def test_a_number_with_two_readings_is_refused_and_both_are_named(text):
    refused = refusal(text)
    assert refused.rule == "ambiguous_number"
    digits = text.lstrip("-").replace(",", "").replace(".", "")
    assert digits in refused.message
    assert f"{digits[:-3]}.{digits[-3:]}" in refused.message
    assert refused.field == "amount"


@pytest.mark.parametrize(("text", "currency"), [("1,234", "KWD"), ("12.345", "OMR"), ("-1.234", "BHD")])
def test_both_ways_out_that_the_refusal_names_are_read(text, currency):
    message = refusal(text, currency).message
    first, second = message.partition("type ")[2].split(" for the first, ")
    whole, exact = parse_amount(first, currency), parse_amount(second.partition(" for ")[0], currency)
    assert abs(whole.minor) == abs(exact.minor) * 1000


def test_the_refusal_offers_no_way_out_that_would_be_refused_too():
    assert "more decimals than are kept here" in refusal("1,234").message
    assert "1,2300 for the second" in refusal("1,230").message
    assert parse_amount("1,2300", "USD") == Money(123, "USD")


def test_zeros_past_the_last_decimal_lose_nothing_and_are_read():
    assert parse_amount("12.5000", "USD") == Money(1250, "USD")
    assert parse_amount("7.0", "XAF") == Money(7, "XAF")


@pytest.mark.parametrize(
    ("text", "point", "minor"),
    [("1.234", ".", 1234), ("1,234", ".", 1_234_000), ("1,234", ",", 1234), ("1.234,5", ",", 1_234_500)],
)
def test_a_known_decimal_sign_settles_the_reading(text, point, minor):
    assert parse_amount(text, "KWD", point=point) == Money(minor, "KWD")


@pytest.mark.parametrize(("text", "point"), [("1.234.567", "."), ("1.234,5", "."), ("1,23", ".")])
def test_a_number_against_the_known_decimal_sign_is_refused(text, point):
    with pytest.raises(RuleBroken) as refused:
        parse_amount(text, "KWD", point=point)
    assert refused.value.rule == "not_a_number"


@pytest.mark.parametrize(("text", "currency"), [("1.005", "BHD"), ("12.34", "XOF"), ("1234.567", "USD")])
def test_decimals_are_never_rounded_away(text, currency):
    refused = refusal(text, currency)
    assert refused.rule == ("ambiguous_number" if text == "1.005" else "too_many_decimals")


def test_the_refusal_of_decimals_says_how_many_there_are_and_may_be():
    assert "5 decimals" in refusal("0.12345").message
    assert "at most 2" in refusal("0.12345").message
    assert "no decimals" in refusal("0.5", "JPY").message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "abc1",
        "1,23,456",
        "12 34",
        "1 2345",
        "1.234.56",
        "1,234.567,8",
        "1 234,567.89",
        "--1",
        "1-",
        "1e5",
        "(100)",
        "1.",
        "1,",
        "\u0967\u0968",
        "1.5 000",
        "9" * 61,
        "1,2345.00",
    ],
)
def test_what_is_not_a_number_is_refused_with_a_sentence(text):
    refused = refusal(text)
    assert refused.rule == "not_a_number"
    assert refused.message.endswith(".")


def test_an_amount_in_another_currency_is_refused():
    refused = refusal("EUR 100")
    assert refused.rule == "other_currency"
    assert "EUR" in refused.message
    assert "USD" in refused.message


def test_an_amount_too_large_for_the_store_is_refused():
    assert refusal("1" + "0" * 17).rule == "number_too_large"
    assert parse_amount("9" * 16, "USD").minor == int("9" * 16) * 100


@given(st.integers(-(10**17), 10**17), st.sampled_from(["USD", "XAF", "KWD", "CLF"]))
def test_what_is_written_plainly_is_read_back(minor, currency):
    money = Money(minor, currency)
    assert parse_amount(format_plain(money), currency, point=".") == money


@given(st.text("0123456789.,' -+\u00a0\u066b\u066c\u0661", max_size=12))
def test_any_typed_text_is_a_number_or_a_refusal_by_rule(text):
    answer = read_or_rule(text, "USD")
    assert isinstance(answer, Money) or answer in {"not_a_number", "ambiguous_number", "too_many_decimals"}


# --- Quantities ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "decimals", "value"),
    [
        ("3 412,50", 2, "3412.50"),
        ("2890", 2, "2890"),
        ("0.25", 3, "0.25"),
        ("-4", 0, "-4"),
        ("1 234,567", 3, "1234.567"),
    ],
)
def test_a_quantity_is_read_exactly(text, decimals, value):
    assert parse_quantity(text, decimals) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "rule"), [("1,234", "ambiguous_number"), ("1.5", "too_many_decimals"), ("x", "not_a_number")]
)
def test_a_quantity_in_doubt_is_refused(text, rule):
    with pytest.raises(RuleBroken) as refused:
        parse_quantity(text, 0, field="litres")
    assert (refused.value.rule, refused.value.field) == (rule, "litres")
