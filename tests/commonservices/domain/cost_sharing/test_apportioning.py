"""Exact shares before rounding: bands, limits and lines."""

from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.apportioning import (
    Apportioned,
    flat_sum,
    price_lines,
    split_exactly,
    within_limits,
)
from commonservices.domain.cost_sharing.effective import weights_of
from commonservices.domain.cost_sharing.inputs import Scheme
from tests.commonservices.domain.cost_sharing.runs import BANDS


@pytest.mark.parametrize(
    ("percent", "flat"),
    [(Fraction(49, 100), 2_500_000), (Fraction(1, 2), 10_000_000), (Fraction(99, 100), 10_000_000), (1, None)],
)
def test_a_border_belongs_to_the_band_above(percent, flat):
    assert flat_sum(Fraction(percent), 100, BANDS) == flat


def test_who_is_raised_to_the_minimum_can_push_the_next_one_below_it():
    assert within_limits(100, {"A": 70, "B": 21, "C": 9}, 21, None) == {"C": 21, "B": 21}


def test_who_is_cut_to_the_cap_can_lift_the_next_one_above_it():
    assert within_limits(100, {"A": 60, "B": 30, "C": 10}, None, 40) == {"A": 40, "B": 40}


def test_raising_the_small_takes_the_large_off_the_cap():
    """Alone the cap would hold A; the minimum of the others leaves it less than that."""
    weights = {"A": 62, "B": 2, "C": 2, "D": 34}
    assert within_limits(100, weights, None, 61) == {"A": 61}
    assert within_limits(100, weights, 20, 61) == {"B": 20, "C": 20}


def test_limits_on_both_sides_that_weigh_the_same_hold_both():
    assert within_limits(100, {"A": 60, "B": 30, "C": 10}, 20, 50) == {"A": 50, "C": 20}


def test_limits_that_just_fit_leave_exactly_that_for_the_last():
    assert within_limits(90, {"A": 5, "B": 3, "C": 1}, 30, None) == {"C": 30, "B": 30}
    assert within_limits(90, {"A": 5, "B": 3, "C": 1}, None, 30) == {"A": 30, "B": 30}
    assert within_limits(90, {"A": 1, "B": 1, "C": 1}, 30, 30) == {}


def test_the_exact_share_of_somebody_who_takes_no_part_is_nothing():
    assert Apportioned({"A": 3}, 2, {}).exact("A") == Fraction(3, 2)
    assert Apportioned({"A": 3}, 2, {}).exact("B") == 0


def test_the_exact_shares_of_a_split_add_up():
    scheme = Scheme(method="USAGE", minimum=20)
    found = split_exactly(100, weights_of({"A": ((7, 1),), "B": ((2, 1),), "C": ((1, 1),)}, scheme), scheme)
    assert sum(found.parts.values()) == 100 * found.denominator
    assert found.fixed == {"C": "minimum", "B": "minimum"}


def test_a_line_is_rounded_half_up():
    found = price_lines({"A": ((5, 1000),), "B": ((4, 1000),)}, Scheme(method="ACTUAL_COST"), "USD")
    assert found.parts == {"A": 1, "B": 0}
