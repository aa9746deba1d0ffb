"""Runs the benchmarks: `python -m benchmarks [--arrangements N --usage-lines N] [names …]`.

A moderate size is the default. The goals are set for the full size: `--arrangements 100000 --usage-lines 1000000`.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks import calendar, edits, lists, papers, sharing, stores
from benchmarks.figures import HEADING, Row, say

EDITED = 24_000
NAMES = (
    "store, edits, bulk, lists, calendar, papers, sharing, "
    "pools, billing, three_years, reconciling, reading, headquarters, workbook, consolidating, importing, returning, "
    "window, grid, start, memory"
)


def main() -> int:
    """Measure what was asked for and print one line a figure; 0 when every goal with a figure was met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", help="which of them; all when none: " + NAMES)
    parser.add_argument("--arrangements", type=int, default=5_000)
    parser.add_argument("--usage-lines", type=int, default=50_000)
    parser.add_argument(
        "--folder", type=Path, default=None, help="where the benchmark stores are kept for the next run"
    )
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        rows: list[Row] = []
        say(HEADING)
        for name, measure in _measures(chosen, folder).items():
            if not chosen.names or name in chosen.names:
                for row in measure():
                    say(row.text())
                    rows.append(row)
    return 1 if any(row.met is False for row in rows) else 0


def _of_bulk(chosen: argparse.Namespace, folder: Path) -> list[Row]:
    from benchmarks import bulk

    return bulk.measure(stores.shaped(folder, min(EDITED, chosen.arrangements), 50_000).path, folder)


def _of_importing(folder: Path) -> list[Row]:
    from benchmarks import importing

    return importing.measure(stores.demo(folder), folder)


def _of_returning(folder: Path) -> list[Row]:
    from benchmarks import returning

    return returning.measure(stores.shaped(folder, returning.MANY, returning.MANY).path, folder)


def _of_papers(folder: Path) -> list[Row]:
    return papers.measure(stores.demo(folder), folder)


def _of_pools(folder: Path) -> list[Row]:
    from benchmarks import pools

    return pools.measure(folder)


def _of_billing(folder: Path) -> list[Row]:
    from benchmarks import billing

    return billing.measure(folder)


def _of_three_years(folder: Path) -> list[Row]:
    from benchmarks import three_years

    return three_years.measure(folder)


def _of_reconciling(folder: Path) -> list[Row]:
    from benchmarks import reconciling

    return reconciling.measure(folder)


def _of_consolidating(folder: Path) -> list[Row]:
    from benchmarks import consolidating

    return consolidating.measure(folder)


def _of_headquarters(folder: Path) -> list[Row]:
    from benchmarks import headquarters

    return headquarters.measure(folder, stores.scaled(folder, 100))


def _of_workbook(folder: Path) -> list[Row]:
    from benchmarks import workbook

    return workbook.measure(folder)


def _of_reading(folder: Path) -> list[Row]:
    from benchmarks import reading

    return reading.measure(folder)


def _measures(chosen: argparse.Namespace, folder: Path) -> dict[str, Callable[[], list[Row]]]:
    def large() -> Path:
        return stores.shaped(folder, chosen.arrangements, chosen.usage_lines).path

    def of_store() -> list[Row]:
        return stores.measure(folder, min(chosen.arrangements, 1000), chosen.usage_lines)

    def of_edits() -> list[Row]:
        return edits.measure(stores.shaped(folder, min(EDITED, chosen.arrangements), 50_000).path, folder)

    def of_lists() -> list[Row]:
        return lists.measure(large())

    def of_calendar() -> list[Row]:
        return calendar.measure(stores.shaped(folder, min(EDITED, chosen.arrangements), 50_000).path)

    def of_window() -> list[Row]:
        from benchmarks import window

        return window.measure(large(), folder)

    def of_grid() -> list[Row]:
        from benchmarks import usage_grid

        return usage_grid.measure(large(), folder)

    def of_start() -> list[Row]:
        from benchmarks import start

        return start.measure(stores.demo(folder), stores.scaled(folder, 100), folder)

    def of_memory() -> list[Row]:
        from benchmarks import start

        return start.measure_memory(large(), folder)

    return {
        "store": of_store,
        "edits": of_edits,
        "bulk": partial(_of_bulk, chosen, folder),
        "lists": of_lists,
        "calendar": of_calendar,
        "papers": partial(_of_papers, folder),
        "sharing": sharing.measure,
        "pools": partial(_of_pools, folder),
        "billing": partial(_of_billing, folder),
        "three_years": partial(_of_three_years, folder),
        "reconciling": partial(_of_reconciling, folder),
        "reading": partial(_of_reading, folder),
        "headquarters": partial(_of_headquarters, folder),
        "workbook": partial(_of_workbook, folder),
        "consolidating": partial(_of_consolidating, folder),
        "importing": partial(_of_importing, folder),
        "returning": partial(_of_returning, folder),
        "window": of_window,
        "grid": of_grid,
        "start": of_start,
        "memory": of_memory,
    }


if __name__ == "__main__":
    raise SystemExit(main())
