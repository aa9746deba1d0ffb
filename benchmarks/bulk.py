"""One field of many arrangements changed as one act, beside the raw driver writing the very same cells."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.figures import Row, median, timed
from benchmarks.stores import opened
from commonservices.actions import bulk
from commonservices.domain.changes import Changes
from commonservices.queries.arrangements import ArrangementFilter, page

MANY = 5_000
GOAL_SECONDS = 3
VALUES = ("ESTIMATED", "PLACEHOLDER", "EXACT")
LEAD_DAYS = 33

Written = dict[str, list[tuple[Any, ...]]]


def measure(store: Path, folder: Path) -> list[Row]:
    """Give the seconds for a field no rule looks at, with its floor, and for one that moves the decision days."""
    work, copy = folder / "bulk.csdb", folder / "bulk-raw.csdb"
    shutil.copyfile(store, work)
    shutil.copyfile(store, copy)
    with opened(work) as office:
        ids = [row.id for row in page(office, ArrangementFilter(), "reference", limit=MANY)]

        def change(field: str, value: object) -> float:
            made: list[Changes] = []
            act = partial(bulk.set_field_of_many, office, "arrangement", ids, field, value)
            time = timed(lambda: made.append(act()))
            if made[0].transaction is None:
                raise RuntimeError("The act wrote 0 cells.")
            return time / 1000

        ours, raw = [], []
        for value in VALUES:
            ours.append(change("data_quality", value))
            written = _written(office.engine, len(ids))
            raw.append(timed(partial(_write, copy, written, [(value, id.bytes) for id in ids])) / 1000)
        dated = change("decision_lead_days", LEAD_DAYS)
        office.close(backup=False)
    plain, floor = median(ours), median(raw)
    goal = f"≤ {GOAL_SECONDS} s"
    return [
        Row(f"bulk edit of {len(ids):,}, one act", plain, "s", goal, floor, plain <= GOAL_SECONDS),
        Row(f"bulk edit of {len(ids):,} that moves their days", dated, "s", goal, None, dated <= GOAL_SECONDS),
    ]


def _written(engine: Any, cells: int) -> Written:
    """Give the journal rows of the last act by table; a fault unless it wrote so many cells."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        number = driver.execute("SELECT max(n) FROM j_tx").fetchone()[0]
        rows = {
            table: driver.execute(f"SELECT * FROM {table} WHERE {key} = ?", (number,)).fetchall()  # noqa: S608
            for table, key in (("j_tx", "n"), ("j_cell", "tx"), ("j_saw", "tx"), ("j_head", "tx"))
        }
    if len(rows["j_cell"]) != cells:
        raise RuntimeError(f"The act wrote {len(rows['j_cell'])} cells, not {cells}.")
    return rows


def _write(path: Path, written: Written, values: list[tuple[str, bytes]]) -> None:
    """Write the same rows of the journal and the same column in one transaction with the bare driver."""
    from sqlcipher3 import dbapi2

    raw = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "cache_size=-8000"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("BEGIN IMMEDIATE")
    for table, rows in written.items():
        marks = ",".join("?" * len(rows[0])) if rows else ""
        raw.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)  # noqa: S608 our own names
    raw.executemany("UPDATE arrangement SET data_quality = ? WHERE id = ?", values)
    raw.execute("COMMIT")
    raw.close()
