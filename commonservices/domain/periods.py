"""Reporting periods: whole months between two days, the years of a calendar they lie in, the period before."""

from __future__ import annotations

from datetime import date
from typing import Final, NoReturn

from commonservices.domain import codelists
from commonservices.domain.dates import read_month
from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import YEAR_IN_MONTHS, add_months, month_end
from commonservices.errors import RuleBroken

BETWEEN: Final = ".."
EXAMPLE: Final = "2025-07..2026-06"
LONGEST_MONTHS: Final = 120
MONTHS_OF_A_QUARTER: Final = 3


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months: from the first day of one to the last day of the same or a later one."""

    start: date
    end: date

    @property
    def months(self) -> tuple[date, ...]:
        """Give the first day of each month in it."""
        count = (self.end.year - self.start.year) * YEAR_IN_MONTHS + self.end.month - self.start.month + 1
        return tuple(add_months(self.start, step) for step in range(count))

    @property
    def before(self) -> Period:
        """Give the period of as many months that ends the day before this one."""
        return period_of(add_months(self.start, -len(self.months)), len(self.months))

    @property
    def key(self) -> str:
        """Give the period as files and commands name it: 2025-07..2026-06."""
        return f"{self.start:%Y-%m}{BETWEEN}{self.end:%Y-%m}"

    def holds(self, day: date | None) -> bool:
        """Say whether a day lies in it."""
        return day is not None and self.start <= day <= self.end


def period_of(first_month: date, count: int) -> Period:
    """Give the period of so many months from one month on."""
    start = first_month.replace(day=1)
    return Period(start, month_end(add_months(start, count - 1)))


def parse_period(text: str) -> tuple[date, date]:
    """Read a period such as 2025-07..2026-06, or one month alone, into its first and its last day."""
    first, between, last = text.partition(BETWEEN)
    start = read_month(first.strip(), field="period")
    final = read_month(last.strip(), field="period") if between else start
    checked_period(start, month_end(final), text)
    return start, month_end(final)


def checked_period(start: date, end: date, text: str = "") -> Period:
    """Give the period between two days; refuse one that is turned round, too long or not of whole months."""
    shown = text or f"{start:%Y-%m-%d}{BETWEEN}{end:%Y-%m-%d}"
    if end < start:
        _refuse("period_reversed", shown, "ends before it starts. Write the earlier month first")
    if start.day != 1 or end != month_end(end):
        _refuse("period_not_whole_months", shown, "is not made of whole months. Begin on a first, end on a last day")
    period = Period(start, end)
    if len(period.months) > LONGEST_MONTHS:
        _refuse("period_too_long", shown, f"has {len(period.months)} months; at most {LONGEST_MONTHS} are reported")
    return period


def checked_basis(basis: str) -> str:
    """Give the code of a year basis; refuse one that no calendar has."""
    known = codelists.load("fiscal_calendars")
    if basis not in known:
        message = f"The basis “{basis[:40]}” is not known. Choose one of {', '.join(known.codes)}, for example JUL_JUN."
        raise RuleBroken("unknown_basis", message, field="basis", value=basis)
    return basis


def first_month_of(basis: str) -> int:
    """Give the month with which the years of a basis begin."""
    return int(codelists.load("fiscal_calendars")[checked_basis(basis)].extra["first_month"])


def year_of(basis: str, day: date) -> Period:
    """Give the year of a basis in which a day lies."""
    first = first_month_of(basis)
    year = day.year if day.month >= first else day.year - 1
    return period_of(date(year, first, 1), YEAR_IN_MONTHS)


def quarter_of(basis: str, day: date) -> Period:
    """Give the quarter of a basis in which a day lies."""
    year = year_of(basis, day)
    place = (day.year - year.start.year) * YEAR_IN_MONTHS + day.month - year.start.month
    return period_of(add_months(year.start, place - place % MONTHS_OF_A_QUARTER), MONTHS_OF_A_QUARTER)


def quarter_number(basis: str, day: date) -> int:
    """Give the number, 1 to 4, of the quarter of a basis in which a day lies."""
    start, year = quarter_of(basis, day).start, year_of(basis, day).start
    return ((start.year - year.year) * YEAR_IN_MONTHS + start.month - year.month) // MONTHS_OF_A_QUARTER + 1


def year_name(basis: str, day: date) -> str:
    """Give the year of a basis as people write it: 2025/26, or 2026 for a calendar year."""
    year = year_of(basis, day)
    if year.start.year == year.end.year:
        return str(year.start.year)
    return f"{year.start.year}/{year.end.year % 100:02}"


def years_within(basis: str, period: Period) -> tuple[Period, ...]:
    """Give the years of a basis that a period touches, each cut to the period."""
    years: list[Period] = []
    start = period.start
    while start <= period.end:
        year = year_of(basis, start)
        years.append(Period(start, min(year.end, period.end)))
        start = add_months(year.start, YEAR_IN_MONTHS)
    return tuple(years)


def _refuse(rule: str, shown: str, what: str) -> NoReturn:
    message = f"The period “{shown[:40]}” {what}, for example {EXAMPLE}."
    raise RuleBroken(rule, message, field="period", value=shown)
