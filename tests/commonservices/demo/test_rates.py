"""Rates of exchange."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest


def rates(demo, currency):
    return {each.effective_on: each.rate for each in demo.all("exchange_rate", currency=currency)}


def test_there_is_one_rate_a_month_and_one_revision(demo):
    assert len(rates(demo, "EUR")) == 39
    assert len(rates(demo, "XTS")) == 40


def test_the_crown_starts_and_ends_where_the_scenario_says(demo):
    crown = rates(demo, "XTS")
    assert crown[date(2023, 7, 1)] == Decimal("505.000")
    assert crown[date(2026, 9, 1)] == Decimal("869.732")


def test_the_revision_takes_effect_in_the_middle_of_its_month(demo):
    crown = rates(demo, "XTS")
    assert crown[date(2025, 8, 15)] / crown[date(2025, 8, 1)] == pytest.approx(Decimal("1.18"), abs=Decimal("0.0001"))
    assert crown[date(2025, 9, 1)] / crown[date(2025, 8, 15)] == pytest.approx(Decimal("1.01"), abs=Decimal("0.0001"))


def test_the_crown_weakens_month_after_month(demo):
    crown = rates(demo, "XTS")
    assert len(crown) > 36
    assert all(before < after for before, after in pairwise(crown[day] for day in sorted(crown)))


def test_the_euro_swings_around_nine_tenths(demo):
    euro = rates(demo, "EUR").values()
    assert min(euro) >= Decimal("0.870")
    assert max(euro) <= Decimal("0.930")
    assert all(rate == rate.quantize(Decimal("0.001")) for rate in euro)


def test_other_dates_start_at_the_same_rate(make):
    crown = rates(make(date(2027, 7, 1)), "XTS")
    assert (len(crown), crown[min(crown)]) == (37, Decimal("505.000"))
