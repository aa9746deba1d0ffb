"""Bills that are owed and late, for the alerts: one question each, however many there are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from commonservices.domain.alerts import CRITICAL, AlertName, alert_kinds, severity_of
from commonservices.domain.billing import CREDIT
from commonservices.domain.settling import OPEN
from commonservices.domain.terms import add_days
from commonservices.store.bill_rows import owed
from commonservices.store.calendar_days import DayRow
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of

OVERDUE: Final = "RECEIVABLE_OVERDUE"
BILL: Final = "BILL"


def overdue(connection: sa.Connection, today: date, limit: int | None = None) -> Iterator[DayRow]:
    """Give the bills that are owed and late enough to be told of, the longest due first."""
    yield from _read(connection, _asked().where(*_late(today)), limit)


def overdue_counts(connection: sa.Connection, today: date) -> dict[date, int]:
    """Give how many such bills were due on each day."""
    due = table_of("bill").c.due_on
    asked = sa.select(due, sa.func.count()).where(*_late(today)).group_by(due)
    return {day: int(number) for day, number in connection.execute(asked)}


def critical_counted(connection: sa.Connection, today: date, answered: Collection[AlertName]) -> int:
    """Give how many are critically late, less those that were answered: counted where they lie."""
    known = alert_kinds()[OVERDUE]

    def critical(due: date) -> bool:
        return severity_of(known, due, today) == CRITICAL

    every = sum(number for due, number in overdue_counts(connection, today).items() if critical(due))
    quiet = {name for name in answered if name.alert == OVERDUE}
    asked = _asked().where(*_late(today))
    for some in chunks([name.subject_id for name in quiet], CHUNK):
        for row in _read(connection, asked.where(table_of("bill").c.id.in_(some)), None):
            every -= critical(row.day) and AlertName(BILL, row.subject_id, OVERDUE, row.day) in quiet
    return every


def _late(today: date) -> list[Any]:
    """Give the conditions: open, to be paid, no credit, and past the first step after the day it was due."""
    bill = table_of("bill")
    last = add_days(today, alert_kinds()[OVERDUE].first_lead)
    return [
        bill.c.row_state == LIVE, bill.c.state.in_(sorted(OPEN)), bill.c.due_on <= last, bill.c.kind != CREDIT,
        bill.c.total != 0, owed(bill),
    ]  # fmt: skip


def _asked() -> sa.Select[Any]:
    bill, to = table_of("bill"), table_of("entity")
    columns = (bill.c.id, bill.c.reference, bill.c.due_on, bill.c.state, to.c.short_code, to.c.name_en, to.c.name_fr)
    return sa.select(*columns).join(to, to.c.id == bill.c.to_entity_id).order_by(bill.c.due_on, bill.c.reference)


def _read(connection: sa.Connection, asked: sa.Select[Any], limit: int | None) -> Iterator[DayRow]:
    for row in connection.execute(asked if limit is None else asked.limit(limit)):
        yield DayRow(
            kind="receivable",
            day=row.due_on,
            subject_kind=BILL,
            subject_id=row.id,
            record_kind="bill",
            record_id=row.id,
            reference=row.reference,
            title_en=f"{row.short_code} · {row.name_en}",
            title_fr=f"{row.short_code} · {row.name_fr or row.name_en}",
            state=row.state,
        )
