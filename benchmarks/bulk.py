"""One field of many arrangements changed as one act, beside the raw driver writing the very same cells."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from benchmarks.figures import Row, median, timed
from benchmarks.stores import opened
from commonservices.actions import bulk
from commonservices.queries.arrangements import ArrangementFilter, page

MANY = 5_000
GOAL_SECONDS = 3
VALUES = ("ESTIMATED", "PLACEHOLDER", "EXACT")
LEAD_DAYS = 33


def measure(store: Path, folder: Path) -> list[Row]:
    """Give the seconds for a field no rule looks at, with its floor, and for one that moves the decision days."""
    work, copy = folder / "bulk.csdb", folder / "bulk-raw.csdb"
    shutil.copyfile(store, work)
    shutil.copyfile(store, copy)
    with opened(work) as office:
        ids = [row.id for row in page(office, ArrangementFilter(), "reference", limit=MANY)]

        def change(field: str, value: object) -> float:
            return timed(lambda: bulk.set_field_of_many(office, "arrangement", ids, field, value)) / 1000

        plain = median([change("data_quality", value) for value in VALUES])
        written = _written(office.engine)
        dated = change("decision_lead_days", LEAD_DAYS)
        office.close(backup=False)
    floor = timed(lambda: _write(copy, written, [id.bytes for id in ids])) / 1000
    goal = f"≤ {GOAL_SECONDS} s"
    return [
        Row(f"bulk edit of {len(ids):,}, one act", plain, "s", goal, floor, plain <= GOAL_SECONDS),
        Row(f"bulk edit of {len(ids):,} that moves their days", dated, "s", goal, None, dated <= GOAL_SECONDS),
    ]


def _written(engine: Any) -> list[tuple[Any, ...]]:
    """Give the journal rows of the last act."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        number = driver.execute("SELECT max(n) FROM j_tx").fetchone()[0]
        return [tuple(row) for row in driver.execute("SELECT * FROM j_cell WHERE tx = ?", (number,)).fetchall()]


def _write(path: Path, cells: list[tuple[Any, ...]], ids: list[bytes]) -> None:
    """Write the same cells and the same column in one transaction with the bare driver."""
    from sqlcipher3 import dbapi2

    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA synchronous=full").fetchall()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("CREATE TABLE raw_cell AS SELECT * FROM j_cell WHERE 0")
    marks = ",".join("?" * len(cells[0])) if cells else ""
    raw.executemany(f"INSERT INTO raw_cell VALUES ({marks})", cells)  # noqa: S608 marks only
    raw.executemany("UPDATE arrangement SET data_quality = 'EXACT' WHERE id = ?", [(id,) for id in ids])
    raw.execute("COMMIT")
    raw.close()
