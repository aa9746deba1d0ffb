"""Process start to usable window, and resident memory, each beside a bare window with the store's library imported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.children import BEGUN
from benchmarks.figures import Row, median

ROUNDS = 7
START_GOAL = 1.5
GROWTH_GOAL = 1.1
MEMORY_GOAL_MB = 250


def measure(demo: Path, large: Path, folder: Path) -> list[Row]:
    """Give the start of the program on the demo store and on a large one, as ratios."""
    small_copy, large_copy = folder / "start-demo.csdb", folder / "start-large.csdb"
    shutil.copyfile(demo, small_copy)
    shutil.copyfile(large, large_copy)
    floors, small, big = [], [], []
    for round_number in range(ROUNDS + 1):
        taken = [_child(["floor"]), _child([str(small_copy), "today"]), _child([str(large_copy), "today"])]
        if round_number:
            for kept, (milliseconds, _) in zip((floors, small, big), taken, strict=True):
                kept.append(milliseconds)
    floor, ours, grown = median(floors), median(small), median(big)
    return [
        Row(
            "start to usable window, demo store",
            ours,
            "ms",
            f"≤ {START_GOAL} x floor",
            floor,
            ours <= START_GOAL * floor,
        ),
        Row(
            "start to usable window, large store / demo store",
            grown,
            "ms",
            f"≤ {GROWTH_GOAL} x demo",
            ours,
            grown <= GROWTH_GOAL * ours,
        ),
    ]


def measure_memory(large: Path, folder: Path) -> list[Row]:
    """Give the resident memory with the register of the large store open."""
    copy = folder / "memory.csdb"
    shutil.copyfile(large, copy)
    _, floor = _child(["floor"])
    _, peak = _child([str(copy), "arrangements"])
    goal = f"≤ {MEMORY_GOAL_MB} MB"
    return [Row("peak resident memory, register open, large store", peak, "MB", goal, floor, peak <= MEMORY_GOAL_MB)]


def _child(arguments: Sequence[str]) -> tuple[float, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", BEGUN: repr(time.monotonic())}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.children", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    milliseconds, peak = done.stdout.split()[-2:]
    return float(milliseconds), float(peak)
