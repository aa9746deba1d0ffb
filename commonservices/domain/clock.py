"""Where the time comes from: it is passed in, so that a test or a replay decides it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol

from commonservices.domain.declaring import dataclass


class Clock(Protocol):
    """Something that knows the time and the user's day."""

    def now(self) -> datetime:
        """Give the present instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """Give the present day as the user's calendar shows it."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Give the present day in the computer's time zone."""
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that always shows the same instant; `today` is its day in UTC."""

    instant: datetime

    @classmethod
    def on(cls, day: date) -> FixedClock:
        """Give a clock that stands at noon UTC of `day`."""
        return cls(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))

    def now(self) -> datetime:
        """Give the fixed instant."""
        return self.instant

    def today(self) -> date:
        """Give the day of the fixed instant."""
        return self.instant.date()
