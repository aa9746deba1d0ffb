"""Benchmark stores of a given shape, made once in a folder and used again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Row
from commonservices.demo.seed import benchmark, scale, seed
from commonservices.domain.clock import SystemClock
from commonservices.office import Office, create, open_office

ACTOR = "Benchmark"
LINES_PER_SECOND = 20_000


@dataclass(frozen=True, slots=True)
class Made:
    """A benchmark store and how long its making took by clock and processor; zero when it was there already."""

    path: Path
    seconds: float
    usage_lines: int
    busy: float = 0.0


def measure(folder: Path, arrangements: int, usage_lines: int) -> list[Row]:
    """Give the lines of use that are written in a second with their journal and lists.

    Alone: beside a store of the same arrangements without lines; and counted over all that the store holds.
    """
    bare, whole = (_fresh(folder, arrangements, lines) for lines in (0, usage_lines))
    goal = f"≥ {LINES_PER_SECOND:,} lines/s"
    rows = []
    for told, without, taken in (("", bare.seconds, whole.seconds), (", processor", bare.busy, whole.busy)):
        alone, all_in = usage_lines / max(taken - without, 0.001), usage_lines / taken
        name = f"usage lines with journal, beside {arrangements:,} arrangements{told}"
        rows.append(Row(name, alone, "lines/s", goal, met=alone >= LINES_PER_SECOND))
        rows.append(Row(f"the same, the arrangements' making counted in{told}", all_in, "lines/s", ""))
    return rows


def _fresh(folder: Path, arrangements: int, usage_lines: int) -> Made:
    (folder / f"bench-{arrangements}-{usage_lines}.csdb").unlink(missing_ok=True)
    return shaped(folder, arrangements, usage_lines)


def shaped(folder: Path, arrangements: int, usage_lines: int) -> Made:
    """Give a store with so many arrangements and usage lines."""
    path = folder / f"bench-{arrangements}-{usage_lines}.csdb"
    if path.exists():
        return Made(path, 0.0, usage_lines)
    part = path.with_suffix(".making.csdb")
    part.unlink(missing_ok=True)
    office = create(part, clock=SystemClock(), actor=ACTOR, check_place=False)
    start, busy = time.perf_counter(), time.process_time()
    benchmark(office, arrangements=arrangements, usage_lines=usage_lines, as_of=datetime.now(UTC).date())
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    office.close(backup=False)
    part.rename(path)
    return Made(path, seconds, usage_lines, busy)


def demo(folder: Path) -> Path:
    """Give a store with the demo mission as of today."""
    path = folder / "bench-demo.csdb"
    if not path.exists():
        office = create(path, clock=SystemClock(), actor=ACTOR, check_place=False)
        seed(office, datetime.now(UTC).date())
        office.close(backup=False)
    return path


def scaled(folder: Path, copies: int) -> Path:
    """Give a store with the demo mission so many times, as of today."""
    path = folder / f"bench-demo-{copies}.csdb"
    if not path.exists():
        part = path.with_suffix(".making.csdb")
        part.unlink(missing_ok=True)
        office = create(part, clock=SystemClock(), actor=ACTOR, check_place=False)
        scale(office, copies)
        office.close(backup=False)
        part.rename(path)
    return path


def opened(path: Path) -> Office:
    """Open a benchmark store."""
    return open_office(path, clock=SystemClock(), actor=ACTOR, check_place=False, wait=5)
