"""Shared budgets: lines with their own methods added up, years of two calendars, credits at the end of the year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from commonservices.domain.cost_sharing.comparing import differences
from commonservices.domain.cost_sharing.splitting import Split
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, apportion
from commonservices.domain.periods import Period, year_name
from commonservices.domain.sentences import refuse


@dataclass(frozen=True, slots=True)
class Netting:
    """What one side gave and what it received, and the difference that may be billed when both agree."""

    given: Money
    received: Money

    @property
    def difference(self) -> Money:
        """Give what the other side still owes; below zero what is owed to it."""
        return self.given - self.received


def added_up(lines: Iterable[Split]) -> dict[str, int]:
    """Give what each party pays for all lines together: the sum of rounded lines, never rounded again."""
    sums: defaultdict[str, int] = defaultdict(int)
    currency = ""
    for line in lines:
        if currency and line.inputs.currency != currency:
            refuse("sharing_other_currency", "currency", line.inputs.currency, other=currency)
        currency = line.inputs.currency
        for share in line.shares if line.billed else ():
            sums[share.code] += share.to_pay
    return dict(sums)


def true_up(actual: Split, advance: Split) -> dict[str, int]:
    """Give what is still to be paid, or credited: the actual share less the advance share of every party.

    The difference of the totals is never shared out by itself: that gives other cents.
    """
    return {each.code: each.change for each in differences(advance, actual)}


def months_of_lump(total: int, period: Period) -> dict[date, int]:
    """Give an amount without months spread evenly by day over the months of its period; an estimate by nature."""
    days = {month.isoformat(): _days_from(month) for month in period.months}
    return {date.fromisoformat(month): part for month, part in apportion(total, days).items()}


def by_year(months: Mapping[date, int], basis: str) -> dict[str, int]:
    """Give amounts kept by month added up by the years of a calendar, under the names people give them."""
    sums: defaultdict[str, int] = defaultdict(int)
    for month, amount in months.items():
        sums[year_name(basis, month)] += amount
    return dict(sums)


def _days_from(month: date) -> int:
    return ((month + timedelta(days=31)).replace(day=1) - month).days
