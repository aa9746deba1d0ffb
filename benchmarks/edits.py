"""One edit: from the action to the committed journal, beside a raw commit of the same rows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from benchmarks.figures import Row, median, p95, timed
from benchmarks.stores import opened
from commonservices.actions import arrangements
from commonservices.queries.arrangements import ArrangementFilter, page

ROUNDS = 200
EDIT_GOAL_MS = 10
COMMIT_GOAL = 4

Statement = tuple[str, Any]


def measure(store: Path, folder: Path) -> list[Row]:
    """Give the time of one edit and of its commit as a ratio to replaying the same statements on the raw driver."""
    work = folder / "edits.csdb"
    shutil.copyfile(store, work)
    with opened(work) as office:
        ids = [row.id for row in page(office, ArrangementFilter(), "reference", limit=ROUNDS)]
        for place, id in enumerate(ids[:20]):
            arrangements.set_field(office, id, "title_en", f"Warm {place}")
        whole = [
            timed(lambda id=id, n=n: arrangements.set_field(office, id, "title_en", f"Edited title {n}"))
            for n, id in enumerate(ids)
        ]
        with _recorded(office.engine) as acts:
            for n, id in enumerate(ids):
                arrangements.set_field(office, id, "title_en", f"Edited again {n}")
        office.close(backup=False)
    raw = _raw(store, folder, acts)
    edit, floor = median(whole), median(raw)
    return [
        Row(
            "one edit, action to commit, p95", p95(whole), "ms", f"≤ {EDIT_GOAL_MS} ms", met=p95(whole) <= EDIT_GOAL_MS
        ),
        Row(
            "one edit with its journal / raw commit of the same writes",
            edit,
            "ms",
            f"≤ {COMMIT_GOAL} × raw commit",
            floor,
            edit <= COMMIT_GOAL * floor,
        ),
    ]


@contextmanager
def _recorded(engine: Any) -> Iterator[list[list[Statement]]]:
    """Record the writing statements of each act, so that the raw driver can repeat exactly them."""
    acts: list[list[Statement]] = []

    def note(_connection: Any, _cursor: Any, text: str, given: Any, _context: Any, many: Any) -> None:
        if text.lstrip()[:6].upper() in {"INSERT", "UPDATE", "DELETE"}:
            acts[-1].extend((text, each) for each in (given if many else [given]))

    def begin(_connection: Any) -> None:
        acts.append([])

    event.listen(engine, "begin", begin)
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield acts
    finally:
        event.remove(engine, "begin", begin)
        event.remove(engine, "before_cursor_execute", note)
        acts[:] = [act for act in acts if act]


def _raw(store: Path, folder: Path, acts: list[list[Statement]]) -> list[float]:
    from sqlcipher3 import dbapi2

    copy = folder / "raw.csdb"
    shutil.copyfile(store, copy)
    raw = dbapi2.connect(str(copy), isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "cache_size=-8000"):
        raw.execute(f"PRAGMA {pragma}").fetchall()

    def repeat(act: list[Statement]) -> None:
        raw.execute("BEGIN IMMEDIATE")
        for text, given in act:
            raw.execute(text, given)
        raw.execute("COMMIT")

    for act in acts[:20]:
        raw.execute("BEGIN IMMEDIATE")
        for text, given in act:
            raw.execute(text, given)
        raw.execute("ROLLBACK")
    times = [timed(lambda act=act: repeat(act)) for act in acts]
    raw.close()
    return times
