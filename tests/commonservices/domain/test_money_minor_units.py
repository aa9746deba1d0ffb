"""Totals in currencies of no, two, three and four decimals, charged and credited."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.money import Money, apportion, convert, format_plain, rounded, to_decimal


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (1, {"A": 1, "B": 1}, [1, 0]),
        (-1, {"A": 1, "B": 1}, [-1, 0]),
        (0, {"A": 3, "B": 1}, [0, 0]),
        (31_245_725, {"MISSION": 50, "RC_SYSTEM": 50}, [15_622_863, 15_622_862]),
        (-31_245_725, {"MISSION": 50, "RC_SYSTEM": 50}, [-15_622_863, -15_622_862]),
        (1_384_345, {"A": 6, "B": 4, "C": 3, "D": 1}, [593_291, 395_527, 296_645, 98_882]),
        (-1_000_000, {"UNDP": 3, "UNICEF": 2, "WFP": 2}, [-428_572, -285_714, -285_714]),
        (1_000, {"A": 1, "B": 1, "C": 1}, [334, 333, 333]),
        (-100_000, dict.fromkeys("ABCDEFG", 1), [-14_286] * 5 + [-14_285] * 2),
        (10, {"A": Fraction(1, 3), "B": Fraction(2, 3)}, [3, 7]),
        (2, {"A": 1, "B": 1, "C": 1}, [1, 1, 0]),
        (100, {"A": 0, "B": 5}, [0, 100]),
    ],
)
def test_a_total_is_split_to_the_last_unit(total, weights, parts):
    found = apportion(total, weights)
    assert list(found.values()) == parts
    assert sum(found.values()) == total


@pytest.mark.parametrize(
    ("major", "currency", "minor", "plain"),
    [
        ("1.0005", "KWD", 1001, "1.001"),
        ("-1.0005", "KWD", -1001, "-1.001"),
        ("1.0004", "TND", 1000, "1.000"),
        ("0.5", "XAF", 1, "1"),
        ("-0.5", "XAF", -1, "-1"),
        ("0.49", "JPY", 0, "0"),
        ("2.675", "USD", 268, "2.68"),
        ("-2.675", "USD", -268, "-2.68"),
        ("-0.004", "USD", 0, "0.00"),
        ("1.00005", "CLF", 10001, "1.0001"),
    ],
)
def test_an_exact_amount_is_rounded_to_the_units_of_its_currency(major, currency, minor, plain):
    money = rounded(Decimal(major), currency)
    assert money == Money(minor, currency)
    assert format_plain(money) == plain
    assert to_decimal(money) == Decimal(plain)
    assert -money == rounded(-Decimal(major), currency)


@pytest.mark.parametrize(
    ("money", "to", "rates", "expected"),
    [
        (Money(6_250_000, "XOF"), "USD", (Decimal("604.5"), 1), Money(1_033_912, "USD")),
        (Money(-6_250_000, "XOF"), "USD", (Decimal("604.5"), 1), Money(-1_033_912, "USD")),
        (Money(1_000, "KWD"), "USD", (Fraction(1, 2), 1), Money(200, "USD")),
        (Money(200, "USD"), "KWD", (1, Fraction(1, 2)), Money(1_000, "KWD")),
        (Money(100, "USD"), "XAF", (1, Decimal("600.5")), Money(601, "XAF")),
    ],
)
def test_a_conversion_minds_the_decimals_of_both_currencies(money, to, rates, expected):
    assert convert(money, to, *rates) == expected
