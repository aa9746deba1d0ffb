"""What the calendar reads in the background: a month by day, and twelve months by lane with their first lines."""

from __future__ import annotations

from datetime import date, timedelta

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import calendar
from commonservices.queries.calendar import CalendarEntry
from ui.today.calendar.words import LANES

MOST_IN_MONTH = 1500
MOST_LISTED = 300
MONTHS = 12


@dataclass(frozen=True, slots=True)
class MonthRead:
    """The days of a table of weeks: how much falls on each, and the entries unless they are very many."""

    first: date
    last: date
    lane: str
    counts: dict[date, int]
    entries: tuple[CalendarEntry, ...]

    @property
    def listed(self) -> bool:
        """Whether the entries themselves were read."""
        return bool(self.entries) or not self.counts


@dataclass(frozen=True, slots=True)
class YearRead:
    """Twelve months: how much falls on each day by lane, and the first entries in their order."""

    first: date
    last: date
    counts: dict[str, dict[date, int]]
    entries: tuple[CalendarEntry, ...]

    @property
    def total(self) -> int:
        """How many entries there are in all."""
        return sum(sum(days.values()) for days in self.counts.values())


def read_month(first: date, last: date, lane: str, office: Office, tell: Tell) -> MonthRead:
    """Read the days between two days; very many are counted only."""
    kinds = LANES.get(lane, frozenset())
    counts = calendar.counts(office, first, last, kinds)
    tell(1, 2, "")
    few = 0 < sum(counts.values()) <= MOST_IN_MONTH
    return MonthRead(first, last, lane, counts, calendar.entries(office, first, last, kinds) if few else ())


def read_year(today: date, office: Office, tell: Tell) -> YearRead:
    """Read the twelve months from today on, month by month until there are enough to list."""
    last = add_months(today, MONTHS)
    counts: dict[str, dict[date, int]] = {}
    for place, (lane, kinds) in enumerate(LANES.items()):
        counts[lane] = calendar.counts(office, today, last, kinds)
        tell(place + 1, len(LANES) + 1, "")
    entries: list[CalendarEntry] = []
    begin = today
    while begin <= last and len(entries) < MOST_LISTED:
        end = min(_enough(counts, begin, last), last)
        entries += calendar.entries(office, begin, end)
        begin = end + timedelta(days=1)
    return YearRead(today, last, counts, tuple(entries[:MOST_LISTED]))


def _enough(counts: dict[str, dict[date, int]], begin: date, last: date) -> date:
    """Give the day by which there are enough entries to list."""
    day, found = begin, 0
    while day < last:
        found += sum(days.get(day, 0) for days in counts.values())
        if found >= MOST_LISTED:
            return day
        day += timedelta(days=1)
    return last
