"""Indicators: what has no value says whether it was not measured or does not apply."""

from decimal import Decimal

from commonservices.domain.indicators import (
    DEFINITIONS,
    MEASURED,
    NOT_APPLICABLE,
    NOT_MEASURED,
    count_of,
    mean_of,
    median_of,
    share_of,
    unmeasured,
)

ASKED_OF_ALL = {"A1", "A3", "B2", "D1", "D8", "E1", "E4", "E6", "E7", "E8", "E11", "F2", "G1", "G8", "I2", "I3"}


def test_not_measured_nought_and_not_applicable_are_three_things():
    assert (unmeasured("E4").state, unmeasured("E4").value) == (NOT_MEASURED, None)
    assert (count_of("B3", 0).state, count_of("B3", 0).value) == (MEASURED, 0)
    assert (share_of("B1", 0, 0).state, share_of("B1", 0, 0).value) == (NOT_APPLICABLE, None)
    assert (share_of("B1", 0, 3).state, share_of("B1", 0, 3).value) == (MEASURED, 0)


def test_shares_means_and_medians_have_one_decimal_rounded_once():
    assert share_of("A3", 2, 3).value == Decimal("66.7")
    assert mean_of("E2", 10, 3).value == Decimal("3.3")
    assert mean_of("E2", 0, 0).state == NOT_APPLICABLE
    assert median_of("B2", [9, 1, 4, 2]).value == 3
    assert median_of("B2", [5, 1, 30]).value == 5
    assert median_of("B2", []).state == NOT_APPLICABLE


def test_every_indicator_is_defined_once_and_those_asked_of_every_office_are_among_them():
    codes = [each.code for each in DEFINITIONS]
    assert len(codes) == len(set(codes))
    assert set(codes) >= ASKED_OF_ALL
    assert [sum(code[0] == area for code in codes) for area in "ABCDEFGHI"] == [6, 4, 5, 14, 17, 6, 8, 4, 5]
    assert all(bool(each.sheet) is not bool(each.lacks) for each in DEFINITIONS)
