"""Numbers as each language writes them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.figures import amount, exact_amount, number, rounded
from commonservices.domain.money import Money


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "1,234,567.80"), ("fr", "1\u202f234\u202f567,80"), ("es", "1\u202f234\u202f567,80"), ("ar", "1,234,567.80"),
     ("xx", "1,234,567.80")],
)  # fmt: skip
def test_an_amount_is_grouped_as_in_its_language(language, shown):
    assert amount(Money(123_456_780, "USD"), language) == shown


def test_amounts_have_the_decimals_of_their_currency():
    assert [amount(Money(1_234, code)) for code in ("JPY", "KWD", "CLF")] == ["1,234", "1.234", "0.1234"]


def test_a_change_shows_its_sign():
    assert [amount(Money(each, "USD"), signed=True) for each in (105, 0, -105)] == ["+1.05", "0.00", "\u22121.05"]


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (Fraction(24_860_000 * 86, 790), "USD", "27,062.7848…"),
        (Fraction(100), "USD", "1.00"),
        (Fraction(1, 2), "USD", "0.0050"),
        (Fraction(-1, 3), "USD", "\u22120.0033…"),
        (Fraction(1, 3), "XAF", "0.33…"),
        (Fraction(1, 3), "KWD", "0.00033…"),
        (Fraction(1, 1000), "USD", "0.0000…"),
    ],
)
def test_an_exact_amount_is_cut_and_says_so(minor, currency, shown):
    assert exact_amount(minor, currency) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (412, "412"),
        (Decimal("420.50"), "420.5"),
        (Fraction(1, 3), "0.3333…"),
        (1_234, "1,234"),
        (-3, "\u22123"),
    ],
)
def test_a_number_has_the_decimals_it_has(value, shown):
    assert number(value) == shown


def test_a_rounded_number_goes_half_up_away_from_zero():
    assert [rounded(Fraction(each, 8), 2) for each in (1, -1, 3)] == ["0.13", "\u22120.13", "0.38"]
