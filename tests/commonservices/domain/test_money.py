"""Money is exact, two currencies never mix, and splits lose nothing."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import (
    Money,
    apportion,
    convert,
    exponent,
    format_plain,
    half_up,
    read_with_code,
    rounded,
    to_decimal,
    with_code,
)
from commonservices.errors import RuleBroken

CODES = st.text("ABCDEFGHIJ", min_size=1, max_size=3)
WEIGHTS = st.dictionaries(CODES, st.one_of(st.integers(0, 5000), st.fractions(0, 500)), min_size=1, max_size=9).filter(
    lambda weights: any(weights.values())
)
TOTALS = st.integers(-(10**13), 10**13)


def cents(*amounts):
    return [int(Decimal(amount.replace(",", "")) * 100) for amount in amounts]


# --- Splits: the published vectors ---------------------------------------------------------------------------


def test_a_hundred_split_in_three_gives_the_first_code_the_spare_cent():
    assert apportion(10_000, {"C": 1, "A": 1, "B": 1}) == {"A": 3334, "B": 3333, "C": 3333}


def test_a_thousand_split_in_seven_adds_up():
    parts = apportion(100_000, dict.fromkeys("ABCDEFG", 1))
    assert [parts[code] for code in "ABCDEFG"] == [14286] * 5 + [14285] * 2


def test_a_clinic_split_by_headcount_matches_to_the_cent():
    heads = {"MISSION": 412, "WFP": 131, "UNDP": 86, "UNICEF": 74, "UNHCR": 58, "WHO": 29}
    expected = cents("129,649.62", "41,223.54", "27,062.79", "23,286.58", "18,251.65", "9,125.82")
    assert list(apportion(24_860_000, heads).values()) == expected


def test_rent_split_by_area_matches_to_the_cent():
    areas = {"UNDP": Fraction("420.5"), "UNICEF": Fraction(260), "WFP": Fraction("180.25"), "RCO": Fraction(96)}
    expected = cents("79,111.58", "48,915.60", "33,911.68", "18,061.14")
    assert list(apportion(18_000_000, areas).values()) == expected


def test_a_currency_without_decimals_is_split_in_whole_francs():
    assert apportion(1_000_000, {"UNDP": 3, "UNICEF": 2, "WFP": 2}) == {
        "UNDP": 428_572,
        "UNICEF": 285_714,
        "WFP": 285_714,
    }


def test_a_tie_on_equal_halves_goes_to_the_earlier_code():
    assert apportion(31_245_725, {"RC_SYSTEM": 1, "MISSION": 1}) == {"RC_SYSTEM": 15_622_862, "MISSION": 15_622_863}


def test_a_tie_on_the_remainder_goes_to_the_larger_weight():
    assert apportion(2, {"A": 1, "Z": 3}) == {"A": 0, "Z": 2}
    assert apportion(10, {"A": 1, "B": 1, "Z": 2}) == {"A": 3, "B": 2, "Z": 5}
    assert apportion(1, {"A": 1, "Z": 1}) == {"A": 1, "Z": 0}


def test_a_credit_from_two_splits_is_their_difference():
    heads = {"MISSION": 412, "WFP": 131, "UNDP": 86, "UNICEF": 74, "UNHCR": 58, "WHO": 29}
    actual, advance = apportion(23_641_738, heads), apportion(24_860_000, heads)
    credits = [actual[code] - advance[code] for code in heads]
    assert credits == cents("-6353.47", "-2020.15", "-1326.21", "-1141.15", "-894.43", "-447.21")


@given(TOTALS, WEIGHTS)
def test_the_parts_always_add_up_to_the_total(total, weights):
    assert sum(apportion(total, weights).values()) == total


@given(TOTALS, WEIGHTS)
def test_each_part_is_within_one_unit_of_its_exact_share(total, weights):
    whole = sum(Fraction(weight) for weight in weights.values())
    for code, part in apportion(total, weights).items():
        assert abs(part - total * Fraction(weights[code]) / whole) < 1


@given(TOTALS, WEIGHTS)
def test_a_credit_mirrors_the_charge(total, weights):
    assert apportion(-total, weights) == {code: -part for code, part in apportion(total, weights).items()}


@given(TOTALS, WEIGHTS, st.randoms())
def test_the_order_of_the_parties_does_not_matter(total, weights, random):
    shuffled = list(weights.items())
    random.shuffle(shuffled)
    assert apportion(total, dict(shuffled)) == apportion(total, weights)


@given(st.integers(0, 10**12), WEIGHTS)
def test_a_larger_weight_never_pays_less(total, weights):
    parts = apportion(total, weights)
    ranked = sorted(weights, key=lambda code: weights[code])
    assert all(parts[less] <= parts[more] for less, more in pairwise(ranked) if weights[less] < weights[more])


@given(st.integers(1, 10**9), WEIGHTS)
def test_a_party_without_weight_pays_nothing(total, weights):
    parts = apportion(total, weights | {"ZERO": 0})
    assert parts["ZERO"] == 0


def test_a_negative_weight_is_refused_by_name():
    with pytest.raises(RuleBroken, match="WFP") as refused:
        apportion(100, {"UNDP": 2, "WFP": -1})
    assert refused.value.rule == "negative_weight"


@pytest.mark.parametrize("weights", [{}, {"A": 0, "B": 0}])
def test_a_split_by_nothing_is_refused(weights):
    with pytest.raises(RuleBroken) as refused:
        apportion(100, weights)
    assert refused.value.rule == "no_weights"


def test_a_binary_float_is_not_a_weight():
    with pytest.raises(TypeError, match="exact"):
        apportion(100, {"A": 0.5})


# --- Currencies and amounts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("currency", "places"),
    [("USD", 2), ("XAF", 0), ("XOF", 0), ("IQD", 3), ("SOS", 2), ("AFN", 2), ("LBP", 2), ("UYW", 4), ("ZZZ", 2)],
)
def test_decimals_follow_the_standard_not_the_locale(currency, places):
    assert exponent(currency) == places


@pytest.mark.parametrize("currency", ["", "usd", "US", "DOLLAR", "U$D"])
def test_a_malformed_currency_code_is_refused(currency):
    with pytest.raises(RuleBroken) as refused:
        exponent(currency)
    assert refused.value.rule == "unknown_currency"


def test_amounts_of_one_currency_add_subtract_and_compare():
    five, two = Money(500, "USD"), Money(200, "USD")
    assert five + two == Money(700, "USD")
    assert two - five == -Money(300, "USD")
    assert two < five
    assert max(two, five) == five
    assert five >= two


@pytest.mark.parametrize("act", [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a < b, lambda a, b: a >= b])
def test_two_currencies_never_mix(act):
    with pytest.raises(RuleBroken) as refused:
        act(Money(1, "USD"), Money(1, "EUR"))
    assert refused.value.rule == "other_currency"


@pytest.mark.parametrize(
    ("money", "plain"),
    [
        (Money(123450, "USD"), "1234.50"),
        (Money(-5, "USD"), "-0.05"),
        (Money(7, "XAF"), "7"),
        (Money(0, "KWD"), "0.000"),
    ],
)
def test_an_amount_is_written_plainly_for_files(money, plain):
    assert format_plain(money) == plain
    assert to_decimal(money) == Decimal(plain)


@pytest.mark.parametrize(
    ("value", "whole"),
    [("5/2", 3), ("-5/2", -3), ("12/5", 2), ("-12/5", -2), ("1/2", 1), ("-1/2", -1), ("0", 0), ("7", 7)],
)
def test_a_half_rounds_away_from_zero(value, whole):
    assert half_up(Fraction(value)) == whole


def test_an_exact_amount_rounds_to_the_minor_unit():
    assert rounded(Fraction("8765.285"), "USD") == Money(876529, "USD")
    assert rounded(Decimal("1.5"), "XAF") == Money(2, "XAF")


def test_francs_become_dollars_at_the_monthly_rate():
    assert convert(Money(6_250_000, "XOF"), "USD", Decimal("604.5")) == Money(1_033_912, "USD")


def test_two_foreign_currencies_convert_through_the_dollar_and_round_once():
    assert convert(Money(100_000, "EUR"), "XAF", Decimal("0.92"), Decimal("603.5")) == Money(655_978, "XAF")


def test_the_same_currency_is_left_alone_whatever_the_rate():
    assert convert(Money(5, "USD"), "USD", Decimal(2)) == Money(5, "USD")


@pytest.mark.parametrize("rate", [Decimal(0), Fraction(-1)])
def test_a_rate_must_be_positive(rate):
    with pytest.raises(RuleBroken) as refused:
        convert(Money(5, "EUR"), "USD", rate)
    assert refused.value.rule == "rate_not_positive"


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(45_552_235, "USD"), "455522.35 USD"),
        (Money(-50, "USD"), "-0.50 USD"),
        (Money(1_500, "JPY"), "1500 JPY"),
        (Money(1_234_567, "KWD"), "1234.567 KWD"),
    ],
)
def test_an_amount_with_its_code_is_read_back(money, text):
    assert with_code(money) == text
    assert read_with_code(text) == money


@pytest.mark.parametrize("text", ["", "455522.35", "455522.3 USD", "USD 455522.35", "1,000.00 USD", "12 months"])
def test_other_texts_are_no_amount_with_its_code(text):
    assert read_with_code(text) is None
