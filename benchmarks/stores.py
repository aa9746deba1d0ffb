"""Benchmark stores of a given shape, made once in a folder and used again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from commonservices.demo.seed import benchmark, seed
from commonservices.domain.clock import SystemClock
from commonservices.office import Office, create, open_office

ACTOR = "Benchmark"


@dataclass(frozen=True, slots=True)
class Made:
    """A benchmark store and how long its making took; zero when it was there already."""

    path: Path
    seconds: float
    usage_lines: int


def shaped(folder: Path, arrangements: int, usage_lines: int) -> Made:
    """Give a store with so many arrangements and usage lines."""
    path = folder / f"bench-{arrangements}-{usage_lines}.csdb"
    if path.exists():
        return Made(path, 0.0, usage_lines)
    part = path.with_suffix(".making.csdb")
    part.unlink(missing_ok=True)
    office = create(part, clock=SystemClock(), actor=ACTOR, check_place=False)
    start = time.perf_counter()
    benchmark(office, arrangements=arrangements, usage_lines=usage_lines, as_of=datetime.now(UTC).date())
    seconds = time.perf_counter() - start
    office.close(backup=False)
    part.rename(path)
    return Made(path, seconds, usage_lines)


def demo(folder: Path) -> Path:
    """Give a store with the demo mission as of today."""
    path = folder / "bench-demo.csdb"
    if not path.exists():
        office = create(path, clock=SystemClock(), actor=ACTOR, check_place=False)
        seed(office, datetime.now(UTC).date())
        office.close(backup=False)
    return path


def opened(path: Path) -> Office:
    """Open a benchmark store."""
    return open_office(path, clock=SystemClock(), actor=ACTOR, check_place=False, wait=5)
