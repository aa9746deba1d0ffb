"""The calendar: days and flags of every arrangement turned to a day, the first page, the alerts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks.figures import Row, median, timed, timed_both
from benchmarks.stores import opened
from commonservices.office import Office
from commonservices.queries import alerts, calendar, today
from commonservices.store import register_calendar

TURN_MS = 500
TODAY_MS = 150
RUNS = 5
SHOWN = 100
_PIECE = 2000


def measure(store: Path) -> list[Row]:
    """Give the time to compute all calendars anew beside reading the same rows, and what the first pages take."""
    with opened(store) as office:
        rows = [*_turning(office), *_showing(office)]
        office.close(backup=False)
    return rows


def _turning(office: Office) -> list[Row]:
    today = office.today()
    with office.engine.connect() as connection:
        register_calendar.compared(connection, today, all_rows=True)
        ours, floors, ours_cpu, floors_cpu = [], [], [], []
        for _ in range(RUNS):
            taken, spent = timed_both(lambda: _read(connection))
            floors.append(taken)
            floors_cpu.append(spent)
            taken, spent = timed_both(lambda: register_calendar.compared(connection, today, all_rows=True))
            ours.append(taken)
            ours_cpu.append(spent)
        looked = register_calendar.compared(connection, today, all_rows=True).looked_at
        later = today + timedelta(days=90)
        turned = timed(lambda: register_calendar.compared(connection, later))
    taken, spent = median(ours), median(ours_cpu)
    name = f"calendar and flags of {looked:,} arrangements computed anew"
    return [
        Row(name, taken, "ms", f"≤ {TURN_MS} ms", median(floors), taken <= TURN_MS),
        Row(f"{name}, processor", spent, "ms", f"≤ {TURN_MS} ms", median(floors_cpu), spent <= TURN_MS),
        Row("of those that 90 days change", turned, "ms", ""),
    ]


def _read(connection: Any) -> int:
    """Read the rows that a computation reads, and nothing else."""
    cursor = register_calendar.rows_read(connection)
    read = 0
    while some := cursor.fetchmany(_PIECE):
        register_calendar.flags_on(connection, some, all_rows=True)
        read += len(some)
    return read


def _showing(office: Office) -> list[Row]:
    day = office.today()
    shown: dict[str, tuple[Callable[[], object], int | None]] = {
        "first page from stored rows": (lambda: today.today(office), TODAY_MS),
        f"the {SHOWN} most urgent alerts": (lambda: alerts.standing(office, limit=SHOWN), TODAY_MS),
        "how many alerts stand": (lambda: alerts.counted(office), TODAY_MS),
        "a month of the calendar": (lambda: calendar.entries(office, day, day + timedelta(days=31)), None),
        "how many entries each day of a year has": (
            lambda: calendar.counts(office, day, day + timedelta(days=365)),
            None,
        ),
    }
    rows = []
    for name, (act, goal) in shown.items():
        act()
        taken = median([timed(act) for _ in range(RUNS)])
        rows.append(Row(name, taken, "ms", f"≤ {goal} ms" if goal else "", met=None if goal is None else taken <= goal))
    return rows
