"""The register in the window: key stroke to painted rows, edit to redrawn row, repaint beside Qt's own delegate."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from benchmarks.figures import Row, median, p95
from benchmarks.stores import opened

ROUNDS = 100
KEY_GOAL_MS = 50
EDIT_GOAL_MS = 10
REPAINT_GOAL = 2
THEME_GOAL_MS = 300
PLACE_GOAL_MS = 150


def measure(store: Path, folder: Path, rounds: int = ROUNDS) -> list[Row]:
    """Give the times of the register page built as the program builds it, offscreen at 1366 x 688, on a copy."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.register_page import RegisterPage

    copy = folder / "window.csdb"
    shutil.copyfile(store, copy)
    with opened(copy) as office:
        page = RegisterPage(office)
        typed = page.typing(rounds)
        edits = page.editing(rounds)
        ours, plain = page.repainting(rounds)
        dressed = page.dressing(rounds)
        switched = page.switching(rounds, folder)
        page.close()
        office.close(backup=False)
    return [
        *_twice("search, key stroke → rows painted, p95", typed, KEY_GOAL_MS),
        *_twice("one edit → row redrawn, p95", edits, EDIT_GOAL_MS),
        Row(
            "full repaint / Qt's default delegate",
            median(ours),
            "ms",
            f"≤ {REPAINT_GOAL} x default",
            median(plain),
            median(ours) <= REPAINT_GOAL * median(plain),
        ),
        _within("light ↔ dark, painted, p95", dressed, THEME_GOAL_MS),
        _within("another place, opened before, painted, p95", switched, PLACE_GOAL_MS),
    ]


def _within(name: str, times: list[float], goal: int) -> Row:
    return Row(name, p95(times), "ms", f"≤ {goal} ms", met=p95(times) <= goal)


def _twice(name: str, times: list[tuple[float, float]], goal: int) -> list[Row]:
    """Give what was measured by the clock, and by the processor where other work ran beside it."""
    wall, busy = ([each[place] for each in times] for place in (0, 1))
    return [_within(name, wall, goal), _within(f"{name}, processor", busy, goal)]
