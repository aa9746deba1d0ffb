"""The days of the calendar of arrangements between two days, from the columns of their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.life_marks import DECIDED_IN, RUNNING
from commonservices.store.register_tables import beside, day_key
from commonservices.store.tables import LIVE, table_of

ARRANGEMENT: Final = "ARRANGEMENT"
_PASSED: Final = ("EXPIRED", "TERMINATED", "SUPERSEDED")
COLUMNS: Final = {
    "decide": "decide_by",
    "notice": "last_notice_on",
    "end": "expiry_on",
    "review": "next_review_on",
    "start": "effective_on",
}


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked for: from one to another, open-ended where none is given, or only what is still to be done."""

    first: date | None
    last: date
    today: date
    open_only: bool = False

    def holds(self, day: date | None) -> bool:
        """Say whether a day lies in the span."""
        return day is not None and day <= self.last and (self.first is None or day >= self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One day of the calendar: what it is about, and the record to open for it."""

    kind: str
    day: date
    subject_kind: str
    subject_id: UUID
    record_kind: str
    record_id: UUID
    reference: str = ""
    title_en: str = ""
    title_fr: str = ""
    note: str = ""
    owner: str = ""
    state: str = ""
    renews: bool = False
    lead_days: int | None = None
    number: int = 0


def arrangement_days(
    connection: sa.Connection, kind: str, span: Span, limit: int | None = None, ids: Iterable[UUID] | None = None
) -> Iterator[DayRow]:
    """Give one kind of day of the arrangements, the earliest first."""
    listed, kept = table_of("register_arrangement"), table_of("register_calendar")
    column = listed.c[COLUMNS[kind]]
    named = (listed.c.id, listed.c.reference, listed.c.title_en, listed.c.title_fr, listed.c.owner, listed.c.state)
    statement = (
        sa.select(column.label("day"), *named, kept.c.renews)
        .join(kept, kept.c.id == listed.c.id)
        .where(*_inside(column, span), _counts(kind, span))
        .order_by(day_key(column), listed.c.reference)
    )
    if ids is not None:
        statement = statement.where(listed.c.id.in_(list(ids)))
    for row in connection.execute(statement if limit is None else statement.limit(limit)):
        yield DayRow(
            kind=kind,
            day=row.day,
            subject_kind=ARRANGEMENT,
            subject_id=row.id,
            record_kind="arrangement",
            record_id=row.id,
            reference=row.reference,
            title_en=row.title_en,
            title_fr=row.title_fr,
            owner=row.owner,
            state=row.state,
            renews=bool(row.renews),
        )


def arrangement_counts(connection: sa.Connection, kind: str, span: Span) -> dict[date, int]:
    """Give how many arrangements have a kind of day on each day."""
    listed, kept = table_of("register_arrangement"), table_of("register_calendar")
    column = listed.c[COLUMNS[kind]]
    joined = listed.join(kept, kept.c.id == listed.c.id) if kind == "end" else listed  # whether it renews is kept there
    asked = sa.select(column, sa.func.count()).select_from(joined).where(*_inside(column, span), _counts(kind, span))
    statement = asked.group_by(column)
    return {day: int(number) for day, number in connection.execute(statement)}


def settlements(connection: sa.Connection, span: Span) -> Iterator[DayRow]:
    """Give the days on which the final accounts of ended arrangements are due, while they are not closed."""
    from commonservices.domain.terms import add_days

    listed, above, version = table_of("register_arrangement"), table_of("arrangement"), table_of("arrangement_version")
    statement = (
        sa.select(listed, version.c.settlement_due_days)
        .join(above, above.c.id == listed.c.id)
        .join(version, version.c.id == above.c.version_id)
        .where(
            listed.c.state.in_(_PASSED),
            listed.c.expiry_on.is_not(None),
            version.c.settlement_due_days.is_not(None),
            version.c.row_state == LIVE,
        )
    )
    for row in connection.execute(statement):
        day = add_days(row.expiry_on, row.settlement_due_days)
        if span.holds(day):
            yield DayRow(
                kind="settle",
                day=day,
                subject_kind=ARRANGEMENT,
                subject_id=row.id,
                record_kind="arrangement",
                record_id=row.id,
                reference=row.reference,
                title_en=row.title_en,
                title_fr=row.title_fr,
                owner=row.owner,
                state=row.state,
            )


def _inside(column: sa.Column[Any], span: Span) -> list[sa.ColumnElement[bool]]:
    key = day_key(column)
    inside = [column.is_not(None), key <= span.last]
    return inside if span.first is None else [*inside, key >= span.first]


def _counts(kind: str, span: Span) -> sa.ColumnElement[bool]:
    """Give the condition under which a kind of day counts: while it can still be acted on, or ever."""
    listed, kept = table_of("register_arrangement"), table_of("register_calendar")
    state = beside(listed.c.state)
    if kind == "end":
        going = sa.and_(state.in_(RUNNING), sa.or_(kept.c.renews == 0, state == "NOTICE"))
        if span.open_only:
            return sa.or_(going, state == "EXPIRED")
        return state.in_((*RUNNING, *_PASSED, "CLOSED"))
    if kind == "start":
        return state == "SIGNED" if span.open_only else state.in_((*RUNNING, *_PASSED, "CLOSED"))
    if kind == "notice":
        undecided = sa.and_(state.in_(DECIDED_IN), listed.c.decide_by.is_not(None))
        return sa.and_(undecided, day_key(listed.c.last_notice_on) >= span.today) if span.open_only else undecided
    return state.in_(DECIDED_IN)
