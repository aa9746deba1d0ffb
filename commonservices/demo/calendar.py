"""The months of the demonstration: everything is counted from T0, the first day of the month it is made in."""

from __future__ import annotations

from datetime import date, timedelta

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months, month_end

FISCAL_START = 7
FULL_YEARS = 3
SIGNING_DAY = 10


@dataclass(frozen=True, slots=True)
class DemoCalendar:
    """T0 and the offset of the first month of history, counted in months and below zero."""

    t0: date
    first: int

    @classmethod
    def of(cls, as_of: date) -> DemoCalendar:
        """Give the calendar of the month of `as_of`: history starts three full fiscal years before the present one."""
        t0 = as_of.replace(day=1)
        return cls(t0, -(FULL_YEARS * 12 + (t0.month - FISCAL_START) % 12))

    @property
    def months(self) -> range:
        """Give the offsets of the months of history, the last one being the month before T0."""
        return range(self.first, 0)

    def month(self, offset: int) -> date:
        """Give the first day of the month so many months from T0."""
        return add_months(self.t0, offset)

    def last_day(self, offset: int) -> date:
        """Give the last day of the month so many months from T0."""
        return month_end(self.month(offset))

    def end(self, end_m: int | None) -> date | None:
        """Give the last day of an arrangement: the month before `end_m`; None when it is open-ended."""
        return None if end_m is None else self.last_day(end_m - 1)

    def signed(self, signed_m: int | None) -> date | None:
        """Give the day of signature: the tenth of the month; None when it was never signed."""
        return None if signed_m is None else self.month(signed_m).replace(day=SIGNING_DAY)

    def place(self, offset: int) -> int:
        """Give how many months after the first month of history an offset lies."""
        return offset - self.first

    def years_back(self, offset: int) -> int:
        """Give how many fiscal years before the present one a month lies."""
        return self._fiscal_year(self.t0) - self._fiscal_year(self.month(offset))

    def fiscal_start(self, years_back: int) -> date:
        """Give the first day of the fiscal year so many years before the present one."""
        return date(self._fiscal_year(self.t0) - years_back, FISCAL_START, 1)

    @staticmethod
    def _fiscal_year(day: date) -> int:
        return day.year if day.month >= FISCAL_START else day.year - 1


def days_before(day: date, days: int) -> date:
    """Give the day so many days earlier."""
    return day - timedelta(days=days)
