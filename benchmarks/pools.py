"""Shared budgets: twenty lines over thirty parties proposed, agreed and frozen in the store."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from benchmarks.figures import Row
from commonservices.actions import arrangements, cost_pools, drivers, offices, pool_lines, runs, schemes
from commonservices.actions.bodies import record_decision
from commonservices.domain.clock import FixedClock
from commonservices.office import Office, create
from commonservices.queries import cost_pools as pools_listed
from commonservices.queries import runs as runs_listed
from commonservices.queries.entities import all_entities

LINES = 20
PARTIES = 30
TODAY = date(2026, 10, 1)
_HALF_A_SECOND = 500
_AGENCIES = frozenset({"FUND_PROGRAMME", "SPECIALIZED_AGENCY", "RELATED_ORG"})
T = TypeVar("T")


def measure(folder: Path) -> list[Row]:
    """Give how long it takes to share a budget out, to freeze it, to show it and to work it out again."""
    office = create(folder / "pools.csdb", clock=FixedClock.on(TODAY), actor="Benchmark", check_place=False)
    office.backs_up = False
    with office:
        pool = _a_pool(office)
        proposed, taken = _timed(lambda: cost_pools.propose(office, pool))
        minute = record_decision(office, {"type": "APPROVE", "text": "Adopted", "decided_by": "Head"}).id
        cost_pools.agree(office, pool, minute)
        made = [each.id for each in runs_listed.runs(office, pool)]
        _frozen, freezing = _timed(lambda: runs.freeze(office, made))
        _found, showing = _timed(lambda: pools_listed.detail(office, pool))
        wrong, checking = _timed(lambda: runs_listed.verify_all(office))
    if wrong or proposed.findings:
        raise RuntimeError("the benchmark's own budget is not sound")
    name = f"budget of {LINES} lines over {PARTIES} parties"
    return [
        Row(f"{name}, proposed", taken, "ms", f"≤ {_HALF_A_SECOND} ms", met=taken <= _HALF_A_SECOND),
        Row(f"{name}, frozen", freezing, "ms", f"≤ {_HALF_A_SECOND} ms", met=freezing <= _HALF_A_SECOND),
        Row(f"{name}, its page", showing, "ms", ""),
        Row(f"{name}, worked out again", checking, "ms", ""),
    ]


def _timed(act: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    found = act()
    return found, (time.perf_counter() - start) * 1000


def _a_pool(office: Office) -> UUID:
    offices.set_up(office, {"code": "UNEXAM", "name_en": "Example", "kind": "PKO", "fiscal_calendar": "JUL_JUN"})
    chosen = [
        each for each in all_entities(office) if each.kind in {"FUND_PROGRAMME", "SPECIALIZED_AGENCY", "RELATED_ORG"}
    ]
    parties = sorted(chosen, key=lambda each: each.short_code)[:PARTIES]
    members = [(each.id, "PROVIDER" if place == 0 else "CLIENT") for place, each in enumerate(parties)]
    above = arrangements.add(office, {"type": "MOU_CS", "title_en": "House"}, members).id
    counts = [
        drivers.Count(
            entity_id=each.id,
            driver_code="headcount",
            value=Decimal(place * 37 % 100 + 1),
            census_date=TODAY,
            agreed=True,
        )
        for place, each in enumerate(parties)
    ]
    drivers.set_many(office, above, counts)
    scheme = schemes.add(office, above, {"name": "Heads", "method": "HEADCOUNT", "driver_code": "headcount"}).id
    values = {"name": "House", "arrangement_id": above, "provider_id": parties[0].id}
    pool = cost_pools.add(office, {**values, "starts_on": date(2027, 1, 1), "ends_on": date(2027, 12, 31)}).id
    for number in range(LINES):
        given = {"description": f"Line {number}", "budget": 1_234_567 + number, "scheme_id": scheme}
        pool_lines.add(office, pool, given)
    return pool
