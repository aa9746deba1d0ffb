"""Process start to usable window, and resident memory, each beside a bare window with the store's library imported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from benchmarks.children import BEGUN, HOME
from benchmarks.figures import Row, median

ROUNDS = 15
START_GOAL = 1.5
GROWTH_GOAL = 1.1
MEMORY_GOAL_MB = 250
ORDERS = tuple(permutations(range(3)))


@dataclass(frozen=True, slots=True)
class Taken:
    """What one process took until it was usable: time of the clock and of the processor, and its greatest memory."""

    wall: float
    busy: float
    peak: float


def measure(demo: Path, large: Path, folder: Path, rounds: int = ROUNDS) -> list[Row]:
    """Give the start of the program on the demo store and on a large one, as ratios, by clock and by processor.

    A machine changes its pace from one process to the next: a round starts all three, each round in another order.
    """
    small_copy, large_copy = folder / "start-demo.csdb", folder / "start-large.csdb"
    shutil.copyfile(demo, small_copy)
    shutil.copyfile(large, large_copy)
    children = (["floor"], [str(small_copy), "today"], [str(large_copy), "today"])
    taken: list[list[Taken]] = [[], [], []]
    for number in range(rounds + 1):
        for place in ORDERS[number % len(ORDERS)]:
            each = _child(children[place], folder)
            if number:  # the first round compiles modules and turns the lists of a store to today
                taken[place].append(each)
    return [row for of in ("wall", "busy") for row in _beside(of, *taken)]


def _beside(of: str, floors: list[Taken], small: list[Taken], big: list[Taken]) -> list[Row]:
    floor, ours, grown = (median([getattr(each, of) for each in some]) for some in (floors, small, big))
    told = {"wall": "", "busy": ", processor"}[of]
    goal, growth = f"≤ {START_GOAL} x floor", f"≤ {GROWTH_GOAL} x demo"
    return [
        Row(f"start to usable, demo store{told}", ours, "ms", goal, floor, ours <= START_GOAL * floor),
        Row(f"start to usable, 100 x the data{told}", grown, "ms", growth, ours, grown <= GROWTH_GOAL * ours),
    ]


def measure_memory(large: Path, folder: Path) -> list[Row]:
    """Give the resident memory with the register of the large store open."""
    copy = folder / "memory.csdb"
    shutil.copyfile(large, copy)
    warm = [_child(each, folder).peak for each in (["floor"], [str(copy), "arrangements"]) for _ in range(2)]
    floor, peak = warm[1], warm[3]
    goal = f"≤ {MEMORY_GOAL_MB} MB"
    return [Row("peak resident memory, register open, large store", peak, "MB", goal, floor, peak <= MEMORY_GOAL_MB)]


def _child(arguments: Sequence[str], folder: Path) -> Taken:
    """Run one child with compiled modules, as an install has them: the round that does not count makes them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {HOME: str(folder / "home"), "QT_QPA_PLATFORM": "offscreen", BEGUN: repr(time.monotonic())}
    environment = {**kept, **own}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.children", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    milliseconds, busy, peak = done.stdout.split()[-3:]
    return Taken(float(milliseconds), float(busy), float(peak))
