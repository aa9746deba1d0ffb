"""The monthly grid: opening it on many lines, one cell from the key to the redrawn line, and a full repaint."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import Row, p95, timed
from benchmarks.stores import opened

ROUNDS = 30
OPEN_GOAL_MS = 150
CELL_GOAL_MS = 10
PAINT_GOAL_MS = 40


def measure(store: Path, folder: Path, rounds: int = ROUNDS) -> list[Row]:
    """Give the times of the grid built as the program builds it, offscreen at 1366 x 688, on a copy."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.usage_page import GridPage

    copy = folder / "grid.csdb"
    shutil.copyfile(store, copy)
    with opened(copy) as office:
        page = GridPage(office)
        found = {
            "monthly grid opened and painted, p95": (timed_rounds(page.open_anew, rounds), OPEN_GOAL_MS),
            "one cell → committed, line redrawn, p95": (timed_rounds(page.enter, rounds), CELL_GOAL_MS),
            "the sums of a cell reckoned anew, p95": (timed_rounds(page.reckon, rounds), CELL_GOAL_MS),
            "the grid painted whole, p95": (timed_rounds(page.paint, rounds), PAINT_GOAL_MS),
            "a page of lines scrolled and painted, p95": (timed_rounds(page.scroll, rounds), PAINT_GOAL_MS),
        }
        page.close()
        office.close(backup=False)
    return [
        Row(name, p95(times), "ms", f"≤ {goal} ms", met=p95(times) <= goal) for name, (times, goal) in found.items()
    ]


def timed_rounds(act: Callable[[], object], rounds: int) -> list[float]:
    """Give the milliseconds of each round, after one that does not count."""
    act()
    return [timed(act) for _ in range(rounds)]
