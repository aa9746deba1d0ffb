"""How much of the period each party pays for: from the day it joins to the day it leaves, by month or by day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from commonservices.domain.cost_sharing.inputs import BY_DAY, TO_YEAR_END, YEAR_IN_MONTHS, Party, RunInputs
from commonservices.domain.money import Exact
from commonservices.domain.periods import Period


class Presence(NamedTuple):
    """So many of so many months, or of so many days."""

    counted: Exact
    whole: int
    by_day: bool = False

    @property
    def ratio(self) -> tuple[int, int]:
        """Give the part of the period as a numerator and a denominator."""
        top, bottom = self.counted.as_integer_ratio()
        return top, bottom * self.whole


def months_of(inputs: RunInputs) -> int:
    """Give the months of the period; a year when none is named."""
    return _months_between(inputs.period.start, inputs.period.end) if inputs.period else YEAR_IN_MONTHS


def presence(party: Party, inputs: RunInputs) -> Presence | None:
    """Give what a party pays for of the period; None when nothing was said, so it is all of it.

    A month in which it takes part on any day counts whole. The last day it takes part still counts.
    """
    if party.months is not None:
        return Presence(party.months, months_of(inputs))
    period = inputs.period
    if period is None or (party.joined_on is None and party.left_on is None):
        return None
    by_day = inputs.scheme.proration == BY_DAY
    whole = (period.end - period.start).days + 1 if by_day else months_of(inputs)
    return Presence(_counted(party, period, inputs.scheme.leavers_pay, by_day=by_day), whole, by_day)


def monthly_parts(party: Party, inputs: RunInputs) -> tuple[tuple[int, ...], int]:
    """Give how much a party takes part in each month of the period, by month or by day, and how much the whole is."""
    period = inputs.period
    if period is None:
        return (1,) * YEAR_IN_MONTHS, YEAR_IN_MONTHS
    first, last = _bounds(party, period, inputs.scheme.leavers_pay)
    by_day = inputs.scheme.proration == BY_DAY
    borders = [period.start, *(each.replace(day=1) for each in period.months[1:]), period.end + timedelta(days=1)]
    days = ((min(last, after - timedelta(days=1)) - max(first, start)).days + 1 for start, after in pairwise(borders))
    parts = tuple(max(0, count if by_day else min(count, 1)) for count in days)
    return parts, (period.end - period.start).days + 1 if by_day else len(parts)


def _bounds(party: Party, period: Period, leavers_pay: str) -> tuple[date, date]:
    """Give the first and the last day of the period that a party pays for; the last is before the first for none."""
    first = max(period.start, party.joined_on or period.start)
    last = min(period.end, party.left_on or period.end)
    return first, period.end if leavers_pay == TO_YEAR_END and last >= period.start else last


def _counted(party: Party, period: Period, leavers_pay: str, *, by_day: bool) -> int:
    first, last = _bounds(party, period, leavers_pay)
    if first > last:
        return 0
    return (last - first).days + 1 if by_day else _months_between(first, last)


def _months_between(first: date, last: date) -> int:
    return (last.year - first.year) * YEAR_IN_MONTHS + last.month - first.month + 1
