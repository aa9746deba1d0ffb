"""The clock that is passed in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from commonservices.domain.clock import Clock, FixedClock, SystemClock


def test_a_fixed_clock_stands_at_noon_of_its_day():
    clock: Clock = FixedClock.on(date(2026, 10, 1))
    assert clock.now() == datetime(2026, 10, 1, 12, tzinfo=UTC)
    assert clock.today() == date(2026, 10, 1)
    assert clock.now() == clock.now()


def test_the_system_clock_is_in_utc_and_never_runs_backwards():
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.utcoffset() == timedelta(0)
    assert first <= second
    assert abs((clock.today() - second.date()).days) <= 1
