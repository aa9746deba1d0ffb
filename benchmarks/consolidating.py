"""Putting the workbooks of forty offices together, each as large as that of the demonstration."""

from __future__ import annotations

import resource
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Final

from benchmarks.figures import Row
from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.office import create
from commonservices.reports.consolidation.combined import write_combined
from commonservices.reports.consolidation.gathering import gather
from commonservices.reports.headquarters import export

OFFICES: Final = 40
MOST_SECONDS: Final = 60
MOST_MIB: Final = 64
_KIB_IN_MIB: Final = 1024
DAY: Final = date(2026, 10, 1)


def measure(folder: Path) -> list[Row]:
    """Give the seconds for all offices, and how much the program grew from the first to the last of them."""
    paths = offices(folder)
    few = _together(folder, paths[:5])
    before = _size()
    every = _together(folder, paths)
    above = _size() - before
    return [
        Row("consolidate 5 workbooks of the demonstration", few, "s", "", None),
        Row(f"consolidate {OFFICES} of them", every, "s", f"≤ {MOST_SECONDS} s", None, every <= MOST_SECONDS),
        Row("memory for the other 35", above, "MiB", f"≤ {MOST_MIB} MiB", None, above <= MOST_MIB),
    ]


def offices(folder: Path) -> list[Path]:
    """Write the workbook of the demonstration once for each office, with references of its own."""
    first = folder / "first.xlsx"
    with create(folder / "demo.csdb", clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
        office.backs_up = False
        seed(office, DAY)
        export(office, first, start=date(2025, 7, 1), end=date(2026, 6, 30), basis="JUL_JUN", language="en")
    return [_as_office(first, folder / f"office{number:02}.xlsx", f"OFF{number:02}") for number in range(OFFICES)]


def _as_office(first: Path, path: Path, code: str) -> Path:
    mark = code.encode()
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.startswith("xl/worksheets"):
                content = content.replace(b"UNEXAM:", mark + b":").replace(b"DEMO-", mark + b"-")
            new.writestr(entry, content)
    return path


def _together(folder: Path, paths: list[Path]) -> float:
    start = time.perf_counter()
    with gather(paths) as gathered:
        write_combined(folder / "all.xlsx", gathered, made_on=DAY)
    return time.perf_counter() - start


def _size() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB_IN_MIB
