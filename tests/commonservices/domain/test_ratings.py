"""How an indicator is rated."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.ratings import MET, NO_PROGRESS, NOT_MEASURED, PROGRESS, progress_of, rating_of

ID = UUID(int=7)


def a_kpi(direction: str = "UP") -> KpiDefinition:
    return KpiDefinition(id=ID, code="K", name_en="Outage hours", category="TIME", direction=direction)


def a_target(baseline: str | None, target: str | None, tolerance: str | None = None) -> KpiTarget:
    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return KpiTarget(
        id=ID,
        service_id=ID,
        kpi_id=ID,
        baseline_value=number(baseline),
        target=number(target),
        tolerance=number(tolerance),
    )


def a_reading(value: str | None) -> KpiReading:
    held = None if value is None else Decimal(value)
    return KpiReading(id=ID, service_id=ID, kpi_id=ID, as_of=date(2026, 9, 30), value=held)


def test_outage_hours_from_40_to_10_measured_22_are_60_per_cent_on_the_way():
    target, reading = a_target("40", "10"), a_reading("22")
    assert progress_of(target, reading) == Fraction(60, 100)
    assert rating_of(a_kpi("DOWN"), target, reading) == PROGRESS


def test_satisfaction_from_77_5_to_80_measured_80_is_met():
    assert rating_of(a_kpi(), a_target("77.5", "80"), a_reading("80")) == MET


@pytest.mark.parametrize("reading", [None, a_reading(None)])
def test_a_missing_reading_is_not_measured_and_never_zero(reading):
    assert rating_of(a_kpi(), a_target("1", "2"), reading) == NOT_MEASURED
    assert progress_of(a_target("1", "2"), reading) is None


def test_without_a_target_nothing_is_rated():
    assert rating_of(a_kpi(), None, a_reading("1")) == NOT_MEASURED
    assert rating_of(a_kpi(), a_target("1", None), a_reading("1")) == NOT_MEASURED


def test_a_target_equal_to_the_baseline_is_met_or_not():
    assert rating_of(a_kpi(), a_target("5", "5"), a_reading("5")) == MET
    assert rating_of(a_kpi(), a_target("5", "5"), a_reading("4")) == NO_PROGRESS


def test_a_range_is_met_within_its_tolerance():
    kpi, target = a_kpi("RANGE"), a_target("90", "97", "2")
    assert rating_of(kpi, target, a_reading("95")) == MET
    assert rating_of(kpi, target, a_reading("94.9")) == PROGRESS
    assert rating_of(kpi, target, a_reading("89")) == NO_PROGRESS


@given(st.integers(-1000, 1000), st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_the_same_figures_upside_down_are_rated_the_same(baseline, target, value):
    up = rating_of(a_kpi("UP"), a_target(str(baseline), str(target)), a_reading(str(value)))
    down = rating_of(a_kpi("DOWN"), a_target(str(-baseline), str(-target)), a_reading(str(-value)))
    assert up == down
