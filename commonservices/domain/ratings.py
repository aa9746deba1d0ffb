"""How an indicator is rated: met, in progress, no progress, or not measured."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget

MET = "met"
PROGRESS = "progress"
NO_PROGRESS = "no_progress"
NOT_MEASURED = "not_measured"
DOWN = "DOWN"
RANGE = "RANGE"


def progress_of(target: KpiTarget | None, reading: KpiReading | None) -> Fraction | None:
    """Give how far a reading is on the way from baseline to target, 1 at the target; None when that means nothing."""
    if target is None or reading is None or reading.value is None:
        return None
    if target.target is None or target.baseline_value is None or target.target == target.baseline_value:
        return None
    way = Fraction(target.target) - Fraction(target.baseline_value)
    return (Fraction(reading.value) - Fraction(target.baseline_value)) / way


def rating_of(definition: KpiDefinition, target: KpiTarget | None, reading: KpiReading | None) -> str:
    """Give the rating of the latest reading; a missing one is not measured, never zero."""
    if reading is None or reading.value is None or target is None or target.target is None:
        return NOT_MEASURED
    if _reached(definition.direction, reading.value, target):
        return MET
    progress = progress_of(target, reading)
    return PROGRESS if progress is not None and progress > 0 else NO_PROGRESS


def _reached(direction: str, value: Decimal, target: KpiTarget) -> bool:
    wanted = target.target or Decimal(0)
    if direction == RANGE:
        return abs(value - wanted) <= (target.tolerance or Decimal(0))
    return value <= wanted if direction == DOWN else value >= wanted
