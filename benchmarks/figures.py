"""Figures of a benchmark: medians, the 95th of 100, ratios, and the table they are printed in."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

P95 = 0.95
WHOLE_FROM = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: what was measured, in which unit, beside its floor, and the goal."""

    name: str
    figure: float
    unit: str
    goal: str
    floor: float | None = None
    met: bool | None = None

    def text(self) -> str:
        """Give the line as it is printed."""
        ratio = f"{self.figure / self.floor:.2f} x" if self.floor else ""
        floor = _number(self.floor) if self.floor else ""
        verdict = {True: "met", False: "not met", None: ""}[self.met]
        cells = (f"{self.name:58}", f"{_number(self.figure):>10} {self.unit:7}", f"{floor:>9}", f"{ratio:>8}")
        return "  ".join((*cells, f"{self.goal:22}", verdict)).rstrip()


HEADING = "  ".join(
    (f"{'what':58}", f"{'figure':>10} {'unit':7}", f"{'floor':>9}", f"{'ratio':>8}", f"{'goal':22}", "")
)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= WHOLE_FROM else f"{value:.3g}"


def p95(samples: Sequence[float]) -> float:
    """Give the value that 95 of 100 samples stay below."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(P95 * len(ordered)))]


def median(samples: Sequence[float]) -> float:
    """Give the middle of some samples."""
    return statistics.median(samples)


def timed(act: Callable[[], object]) -> float:
    """Give the milliseconds an act takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def timed_both(act: Callable[[], object]) -> tuple[float, float]:
    """Give the milliseconds an act takes by the clock, and those the processor spends on it in all threads."""
    before = time.process_time()
    taken = timed(act)
    return taken, (time.process_time() - before) * 1000


def say(text: str) -> None:
    """Print a line of the report at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
