"""A text table of 20,000 months of use: read, planned, written as one act and taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.figures import Row, timed
from benchmarks.stores import opened
from commonservices.actions import undo
from commonservices.actions.imports import apply_plan
from commonservices.domain.changes import Changes
from commonservices.domain.sheets.plan import Plan, Verdict
from commonservices.exchange.importing.planning import plan_import
from commonservices.exchange.tables import TableFile, open_table
from commonservices.office import Office
from commonservices.store import import_rows

MANY = 20_000
PREVIEW_SECONDS, APPLY_SECONDS = 8, 3
MONTHS = 20
HEADINGS = "Service;Consumer;Month;Quantity;Note"


def measure(store: Path, folder: Path) -> list[Row]:
    """Give the seconds until the preview stands, until it is written, and until it is taken back."""
    work = folder / "importing.csdb"
    shutil.copyfile(store, work)
    with opened(work) as office:
        office.backs_up = False
        sheet = folder / "usage.csv"
        sheet.write_text("\n".join([HEADINGS, *lines(office)]), encoding="utf-8")
        tables: list[TableFile] = []
        reading = timed(lambda: tables.append(open_table(sheet))) / 1000
        plans: list[Plan] = []
        with tables[0] as table:
            planning = timed(lambda: plans.append(plan_import(office, table, target="usage"))) / 1000
        added = len(plans[0].by(Verdict.ADD))
        done: list[Changes] = []
        applying = timed(lambda: done.append(apply_plan(office, plans[0]))) / 1000
        undoing = timed(lambda: undo.undo(office, done[0].transaction or b"")) / 1000
        office.close(backup=False)
    return [
        Row("text table of 20,000 months, read", reading, "s", "", None, None),
        Row("the same, previewed", planning, "s", f"≤ {PREVIEW_SECONDS} s", None, planning <= PREVIEW_SECONDS),
        Row("the same, written", applying, "s", f"≤ {APPLY_SECONDS} s", None, applying <= APPLY_SECONDS),
        Row("the same, taken back", undoing, "s", "", None, None),
        Row("months added", added, "", f"{MANY:,}", None, added == MANY),
    ]


def lines(office: Office) -> list[str]:
    """Give the lines: service by consumer by month, long before anything on record."""
    with office.engine.connect() as connection:
        services = sorted(word for word, _ in import_rows.called(connection, "shared_service"))
        consumers = sorted(word for word, _ in import_rows.called(connection, "entity"))
    months = [f"{2001 + place // 12}-{place % 12 + 1:02}" for place in range(MONTHS)]
    every = (f"{each};{code};{month};{place};kept" for place, month in enumerate(months)
             for code in consumers for each in services)  # fmt: skip
    return [line for line, _ in zip(every, range(MANY), strict=False)]
