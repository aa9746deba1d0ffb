"""Plan against cost, by the figures of a published performance report."""

from decimal import Decimal

import pytest

from commonservices.domain.variance import share_of_plan, thousands, variance

# A/61/733: apportionment, expenditure, variance in thousands of dollars, and the variance in per cent.
PUBLISHED = [
    ("113383.7", "107745.7", "5638.0", "5.0"),
    ("33551.5", "28242.5", "5309.0", "15.8"),
    ("146935.2", "135988.2", "10947.0", "7.5"),
    ("128063.9", "119270.2", "8793.7", "6.9"),
]


def cents(thousand):
    return int(Decimal(thousand) * 100_000)


@pytest.mark.parametrize(("plan", "spent", "left", "percent"), PUBLISHED)
def test_the_variances_of_a_61_733_come_out_as_published(plan, spent, left, percent):
    found = variance(cents(plan), cents(spent))
    assert thousands(found, "USD") == Decimal(left)
    assert share_of_plan(cents(plan), cents(spent)) * 100 == Decimal(percent)


def test_no_cost_is_no_variance_and_no_plan_has_no_share():
    assert variance(100, None) is None
    assert share_of_plan(100, None) is None
    assert share_of_plan(0, 5) is None
    assert share_of_plan(100, 150) == Decimal("-0.5")


def test_thousands_keep_every_digit_in_the_decimals_of_the_currency():
    assert thousands(1, "USD") == Decimal("0.00001")
    assert thousands(1_234, "JPY") == Decimal("1.234")
    assert thousands(None, "USD") is None
