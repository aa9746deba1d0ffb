"""Drivers and amounts as people type them."""

from decimal import Decimal

import pytest

from commonservices.domain.cost_sharing.typed import read_amount, read_number
from commonservices.errors import RuleBroken


@pytest.mark.parametrize(
    ("text", "number"), [("412", "412"), ("420,5", "420.5"), ("1 234,5", "1234.5"), ("4.3800", "4.38"), ("٤١٢", "412")]
)
def test_a_number_with_one_reading_is_read(text, number):
    assert read_number(text, "driver") == Decimal(number)


@pytest.mark.parametrize(
    ("text", "first", "second", "retyped"),
    [("4.380", "4380", "4.380", "4.3800"), ("12,500", "12500", "12.500", "12,5000")],
)
def test_a_number_that_could_be_four_or_four_thousand_names_both(text, first, second, retyped):
    with pytest.raises(RuleBroken) as refused:
        read_number(text, "driver")
    assert refused.value.rule == "sharing_two_readings"
    assert refused.value.message == (
        f"The number “{text}” can be read as {first} or as {second}. "
        f"Type {first} for the first, or {retyped} for the second."
    )
    assert refused.value.params["retyped"] == retyped
    assert read_number(first, "driver") == 1000 * read_number(retyped, "driver")


def test_where_only_one_reading_can_be_kept_the_other_is_still_named():
    with pytest.raises(RuleBroken, match=r"can be read as 4381 or as 4\.381, but no such decimals are kept") as refused:
        read_amount("4.381", "USD", "total")
    assert refused.value.rule == "sharing_two_readings_whole"


def test_amounts_are_read_in_the_smallest_unit_of_their_currency():
    assert read_amount("248600.00", "USD", "total") == 24_860_000
    assert read_amount("-1,500.50", "USD", "total") == -150_050
    assert read_amount("1000000", "XAF", "total") == 1_000_000
    assert read_amount("4.380", "KWD", "total") == 4_380


@pytest.mark.parametrize(("text", "currency"), [("10.50", "XAF"), ("1.0005", "KWD"), ("1.005000001", "USD")])
def test_more_decimals_than_the_currency_has_are_refused(text, currency):
    with pytest.raises(RuleBroken, match=f"has more decimals than {currency}") as refused:
        read_amount(text, currency, "total")
    assert refused.value.rule == "sharing_amount_decimals"


def test_what_is_no_number_or_of_another_currency_is_refused():
    with pytest.raises(RuleBroken, match=r"“many” is not a number\. A valid example is 1234\.5"):
        read_number("many", "driver")
    with pytest.raises(RuleBroken, match="names another currency than USD"):
        read_amount("12 EUR", "USD", "total")
    with pytest.raises(RuleBroken, match="“ABC” is not a currency"):
        read_amount("12", "ABC", "total")
    with pytest.raises(RuleBroken, match="at most 2 are kept"):
        read_number("1.2345", "months", 2)
