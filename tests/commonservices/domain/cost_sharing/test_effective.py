"""Drivers once dates, months and weights are applied."""

from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.effective import (
    checked_weights,
    effective,
    effective_drivers,
    keys_of,
    weights_of,
)
from commonservices.domain.cost_sharing.inputs import Key, Party, Scheme
from commonservices.domain.cost_sharing.splitting import split
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, inputs, shared

MIX = Scheme(method="HYBRID", keys=(Key("persons", 60), Key("area", 40)))


def test_months_and_weight_multiply_the_driver():
    party = Party(code="WFP", driver=412, weight=Decimal("0.5"), months=9)
    (driver,) = effective(party, inputs(1, (party,)))
    assert Fraction(*driver) == Fraction(412 * 9, 24)


def test_an_equal_part_counts_one_unless_more_are_held():
    drivers = effective_drivers(inputs(1, {"A": None, "B": 3}, "EQUAL"))
    assert drivers == {"A": ((1, 1),), "B": ((3, 1),)}


def test_weights_are_whole_numbers_over_one_scale():
    weights = weights_of({"A": ((1, 4),), "B": ((5, 6),)}, Scheme(method="AREA"))
    assert (weights.by_code, weights.scale, weights.counted) == ({"A": 3, "B": 10}, 12, Fraction(13, 12))
    assert weights.of([(1, 2)]) == 6


def test_a_mix_counts_in_per_cent_of_all_keys():
    drivers = {"A": ((1, 1), (0, 1)), "B": ((2, 1), (5, 1))}
    weights = weights_of(drivers, MIX)
    assert weights.counted == 100
    assert Fraction(weights.by_code["A"], weights.scale) == 20
    assert weights.of([(2, 1), (5, 1)]) == weights.by_code["B"]


def test_drivers_that_are_all_zero_are_refused_also_by_key():
    with pytest.raises(RuleBroken, match="All drivers are zero") as refused:
        checked_weights({"A": ((0, 1),), "B": ((0, 5),)}, Scheme(method="AREA"))
    assert refused.value.rule == "sharing_drivers_zero"
    with pytest.raises(RuleBroken, match="All drivers of the key area are zero"):
        checked_weights({"A": ((1, 1), (0, 1)), "B": ((2, 1), (0, 1))}, MIX)


def test_months_of_nobody_leave_nothing_to_share_by():
    with pytest.raises(RuleBroken, match="once weights and months are applied"):
        shared(100, (Party(code="A", driver=5, months=0),))
    assert shared(100, PERSONS).weights.whole == 790


def test_keys_count_for_a_mix_alone():
    keys = (Key("persons", 60), Key("area", 40))
    given = inputs(CLINIC, PERSONS, keys=keys)
    assert split(given).shares == split(inputs(CLINIC, PERSONS)).shares
    assert keys_of(given.scheme) == ()
