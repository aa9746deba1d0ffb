"""A large styled list as a workbook: our writer beside two libraries and the least such a file costs to make.

Each turn runs in a process of its own; processor time counts, the libraries take turns, the least of all rounds stands.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.figures import Row

ROWS = 100_000
ROUNDS = 3
MEMORY_MIB = 64
OF_OPENPYXL, OF_XLSXWRITER, OF_FLOOR, OF_WRITING = 0.2, 0.3, 2.5, 0.8


def measure(folder: Path, rows: int = ROWS, rounds: int = ROUNDS) -> list[Row]:
    """Give the ratios of writing and of checking, and the memory of both above the program."""
    ways = ("ours", "check", "floor", "openpyxl", "xlsxwriter")
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    memory: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(rounds):
        order = ways if turn % 2 == 0 else ("ours", "check", *reversed(ways[2:]))
        for way in order:
            told = _run(way, folder, rows)
            if told is not None:
                seconds[way].append(told["seconds"])
                memory[way].append(told["memory"])
    ours, check, floor = min(seconds["ours"]), min(seconds["check"]), min(seconds["floor"])
    named = f"{rows:,} x 20 styled cells"
    beside = {
        "openpyxl": ("openpyxl, write-only", OF_OPENPYXL),
        "xlsxwriter": ("XlsxWriter, constant memory", OF_XLSXWRITER),
    }
    found = []
    for way, (name, goal) in beside.items():
        if seconds[way]:
            other = min(seconds[way])
            found.append(
                Row(f"{named}, beside {name}", ours * 1000, "ms", f"≤ {goal} x", other * 1000, ours <= goal * other)
            )
    most, checking = max(memory["ours"]), max(memory["check"])
    return [
        Row(
            f"{named}, beside the rows deflated",
            ours * 1000,
            "ms",
            f"≤ {OF_FLOOR} x",
            floor * 1000,
            ours <= OF_FLOOR * floor,
        ),
        *found,
        Row(f"{named}: memory of writing", most, "MiB", f"≤ {MEMORY_MIB}", None, most <= MEMORY_MIB),
        Row(
            f"{named}: rules and sums",
            check * 1000,
            "ms",
            f"≤ {OF_WRITING} x writing",
            ours * 1000,
            check <= OF_WRITING * ours,
        ),
        Row(f"{named}: memory of the check", checking, "MiB", f"≤ {MEMORY_MIB}", None, checking <= MEMORY_MIB),
    ]


def _run(way: str, folder: Path, rows: int) -> dict[str, float] | None:
    """Run one way in a process of its own; nothing when its library is not there."""
    root = str(Path(__file__).resolve().parents[1])
    paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.workbook_ways", way, str(folder), str(rows)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    told = json.loads(done.stdout)
    return told if told else None
