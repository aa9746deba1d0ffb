"""The whole workbook for Headquarters, tie-out included: of the demonstration, and of one many times as large."""

from __future__ import annotations

import resource
import time
from datetime import date
from pathlib import Path

from benchmarks.figures import Row
from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.office import Office, create
from commonservices.reports.headquarters import export

DAY = date(2026, 10, 1)
ROUNDS = 3
OF_DEMO, OF_LARGE = 2.0, 30.0
_KIB = 1024


def measure(folder: Path, large: Path | None = None) -> list[Row]:
    """Give what the demonstration's workbook takes, and a large store's when one is given, by clock and processor."""
    path = folder / "headquarters.csdb"
    path.unlink(missing_ok=True)
    with create(path, clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
        office.backs_up = False
        seed(office, DAY)
        demo = min(seconds(office, folder / "demo.xlsx") for _ in range(ROUNDS))
    found = _rows("workbook of the demonstration", demo, OF_DEMO)
    if large is not None:
        from commonservices.office import open_office

        with open_office(large, clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
            office.backs_up = False
            found += _rows("workbook of a large store", seconds(office, folder / "large.xlsx"), OF_LARGE)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB
        found.append(Row("memory of it, program included", memory, "MiB", "", None))
    return found


def _rows(name: str, took: tuple[float, float], goal: float) -> list[Row]:
    clock, busy = took
    return [
        Row(name, clock, "s", f"≤ {goal}", None, clock <= goal),
        Row(f"{name}, processor", busy, "s", "", None),
    ]


def seconds(office: Office, out: Path) -> tuple[float, float]:
    """Give the time one workbook of a year takes by the clock, and what this process takes of the processor."""
    clock, before = time.perf_counter(), time.process_time()
    export(office, out, start=date(2025, 7, 1), end=date(2026, 6, 30), basis="JUL_JUN", language="en")
    return time.perf_counter() - clock, time.process_time() - before
