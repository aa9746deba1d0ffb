"""The monthly grid: opening it on many lines, moving, scrolling, and one cell from the key to the redrawn line.

Two stores: a very large one, and one of the shape a mission has, 40 services by 30 consumers by 36 months.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from benchmarks.figures import Row, median, p95, timed
from benchmarks.stores import ACTOR, opened
from commonservices.actions import offices
from commonservices.domain.clock import FixedClock
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity
from commonservices.domain.shared_services import MonthlyUsage, Participation, RateLine, SharedService
from commonservices.domain.terms import add_months
from commonservices.office import Office, create
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from benchmarks.usage_page import GridPage

ROUNDS = 30
OPEN_GOAL_MS = 150
CELL_GOAL_MS = 10
PAINT_GOAL_MS = 40
DAY: Final = date(2026, 10, 15)
FIRST: Final = date(2023, 10, 1)
SERVICES, CONSUMERS, MONTHS = 40, 30, 36


def measure(store: Path, folder: Path, rounds: int = ROUNDS) -> list[Row]:
    """Give the times of the grid built as the program builds it, offscreen at 1366 x 688, on copies."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    copy = folder / "grid.csdb"
    shutil.copyfile(store, copy)
    with opened(copy) as office:
        rows = _of_page(office, "", rounds)
        office.close(backup=False)
    copy.unlink(missing_ok=True)
    with _mission(copy) as office:
        rows += _of_page(office, f"{SERVICES} x {CONSUMERS} x {MONTHS}: ", rounds)
    copy.unlink(missing_ok=True)
    return rows


def _of_page(office: Office, named: str, rounds: int) -> list[Row]:
    from benchmarks.usage_page import GridPage

    page = GridPage(office)
    rows = [row for name, act, goal in _acts(page) for row in _rows(f"{named}{name}", *timed_rounds(act, rounds), goal)]
    page.close()
    return rows


def _acts(page: GridPage) -> list[tuple[str, Callable[[], object], int]]:
    return [
        ("monthly grid built, opened and painted", page.build, OPEN_GOAL_MS),
        ("monthly grid opened and painted", page.open_anew, OPEN_GOAL_MS),
        ("one cell → committed", page.commit, CELL_GOAL_MS),
        ("one cell → committed, line redrawn", page.enter, CELL_GOAL_MS),
        ("the sums of a cell reckoned anew", page.reckon, CELL_GOAL_MS),
        ("the cursor moved down by a line", page.move, CELL_GOAL_MS),
        ("the grid painted whole", page.paint, PAINT_GOAL_MS),
        ("the wheel turned by three lines", page.roll, PAINT_GOAL_MS),
        ("a page of lines scrolled and painted", page.scroll, PAINT_GOAL_MS),
    ]


def _rows(name: str, times: list[float], busy: list[float], goal: int) -> list[Row]:
    return [
        Row(f"{name}, p95", p95(times), "ms", f"≤ {goal} ms", met=p95(times) <= goal),
        Row(f"{name}, processor", median(busy), "ms", f"≤ {goal} ms", met=median(busy) <= goal),
    ]


def timed_rounds(act: Callable[[], object], rounds: int) -> tuple[list[float], list[float]]:
    """Give the milliseconds of each round by the clock and by the processor, after one that does not count."""
    act()
    times, busy = [], []
    for _ in range(rounds):
        before = time.process_time()
        times.append(timed(act))
        busy.append((time.process_time() - before) * 1000)
    return times, busy


def _mission(path: Path) -> Office:
    """Give a store of the shape a mission has, every month of every consumer entered and priced."""
    office = create(path, clock=FixedClock.on(DAY), actor=ACTOR, check_place=False)
    office.backs_up = False
    offices.set_up(office, {"code": "UNEXAM", "name_en": "Example", "kind": "PKO", "fiscal_calendar": "JUL_JUN"})
    with office.engine.connect() as connection:
        entities = [each.id for each in fetch(connection, Entity)][: CONSUMERS + 1]
    profile = office.profile()
    with office.work("benchmark_seeded") as work:
        work.put_many(_records(profile.id if profile else None, entities[0], entities[1:]))
    return office


def _records(owner: UUID | None, provider: UUID, consumers: list[UUID]) -> Iterator[Record]:
    ids = (UUID(int=(1 << 100) + number) for number in count(1))
    services = [next(ids) for _ in range(SERVICES)]
    for place, id in enumerate(services):
        yield SharedService(
            id=id, reference=f"B-S{place:03}", name_en=f"Service {place}", catalogue_code="FUE-01", unit="litre",
            owner_office_id=owner, managing_entity_id=provider, status="ACTIVE", started_on=FIRST,
        )  # fmt: skip
        yield RateLine(id=next(ids), service_id=id, rate=Decimal("1.2437"), unit="litre", valid_from=FIRST)
    for id in services:
        yield from (Participation(id=next(ids), service_id=id, entity_id=consumer) for consumer in consumers)
    for month in (add_months(FIRST, step) for step in range(MONTHS)):
        for id in services:
            for place, consumer in enumerate(consumers):
                used = Decimal(100 + (place * 7 + month.month) % 90)
                yield MonthlyUsage(
                    id=next(ids), service_id=id, consumer_id=consumer, month=month, quantity=used, unit="litre"
                )
