"""Counts and coming days for the first page, each one query."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.life_marks import RUNNING
from commonservices.store.one_person import money_exception_counts
from commonservices.store.register_tables import beside, day_key
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import Guid

_COMING = {
    "decide": "decide_by",
    "notice": "last_notice_on",
    "review": "next_review_on",
    "end": "expiry_on",
}
_UNDECIDED = frozenset({"decide", "review"})
"""The days a list row holds only while there is something to decide, so that its state need not be looked at."""


class Counts(NamedTuple):
    """The counts of one day."""

    ends: int
    urgent_ends: int
    lapsed: int
    due_decisions: int
    late_decisions: int
    active_arrangements: int
    active_services: int
    services_without_month: int
    uncovered_services: int


def counts(connection: sa.Connection, day: date, month: date, horizon: date) -> Counts:
    """Give the counts of a day in one question, each out of an index alone; decisions count as due up to a horizon.

    A list row holds a day to decide only while there is something to decide, so its state need not be looked at.
    Services count as missing with nothing for the month or later.
    """
    above, below, flag = table_of("register_arrangement"), table_of("register_service"), table_of("register_flag")
    ending = sa.and_(flag.c.kind == "arrangement", flag.c.flag == "EXPIRING")
    lapsed = sa.and_(flag.c.kind == "arrangement", flag.c.flag == "LAPSED_BUT_USED")
    unpapered = sa.select(flag.c.n).where(flag.c.kind == "service", flag.c.flag == "UNPAPERED")
    active, last = below.c.status == "ACTIVE", below.c.last_month
    asked = {
        "ends": (flag, ending),
        "urgent_ends": (flag, sa.and_(ending, flag.c.severity == "crit")),
        "lapsed": (flag, lapsed),
        "due_decisions": (above, day_key(above.c.decide_by) <= horizon),
        "late_decisions": (above, day_key(above.c.decide_by) < day),
        "active_arrangements": (above, above.c.state == "ACTIVE"),
        "active_services": (below, active),
        "services_without_month": (
            below,
            sa.and_(active, sa.or_(last.is_(None), last < month)),
        ),
        "uncovered_services": (below, sa.and_(active, below.c.n.in_(unpapered))),
    }
    statement = sa.select(
        *(
            sa.select(sa.func.count()).select_from(table).where(condition).scalar_subquery().label(name)
            for name, (table, condition) in asked.items()
        )
    )
    return Counts(*connection.execute(statement).one())


def flag_days(connection: sa.Connection, flag: str, numbers: Iterable[int]) -> dict[int, date | None]:
    """Give the day a flag of some arrangements is about: by when, else since when; by the number of the row."""
    table = table_of("register_flag")
    asked = sa.select(table.c.n, table.c.due, table.c.since).where(table.c.kind == "arrangement", table.c.flag == flag)
    found: dict[int, date | None] = {}
    for some in chunks(list(numbers), CHUNK):
        found |= {row.n: row.due or row.since for row in connection.execute(asked.where(table.c.n.in_(some)))}
    return found


def any_answer(connection: sa.Connection) -> bool:
    """Say whether any alert was ever answered."""
    table = sa.table("alert_answer", sa.column("row_state"))  # by its name alone, so that its record is not loaded
    return (
        connection.execute(sa.select(table.c.row_state).where(table.c.row_state == LIVE).limit(1)).first() is not None
    )


def exception_counts(connection: sa.Connection) -> dict[str, int]:
    """Give how many moves were made without separate persons or roles, by the reason that was given."""
    event = table_of("arrangement_event")
    asked = sa.select(event.c.exception_reason, sa.func.count()).where(
        event.c.exception_reason != "", event.c.row_state == LIVE
    )
    found = money_exception_counts(connection)
    found.update({reason: int(n) for reason, n in connection.execute(asked.group_by(event.c.exception_reason))})
    return dict(found)


def next_decision(connection: sa.Connection, after: date, states: Iterable[str]) -> Any:
    """Give day, id, reference and titles of the first decision due after a day; None when there is none."""
    table = table_of("register_arrangement")
    key = day_key(table.c.decide_by)
    columns = (table.c.decide_by, table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
    later = sa.select(*columns).where(
        table.c.decide_by.is_not(None), key > after, beside(table.c.state).in_(sorted(states))
    )
    return connection.execute(later.order_by(key, table.c.n).limit(1)).first()


def renewing(connection: sa.Connection, ids: Iterable[UUID]) -> set[UUID]:
    """Give those of some arrangements whose present term renews itself at its end."""
    table = sa.table("register_calendar", sa.column("id", Guid()), sa.column("renews"))  # two columns of many
    asked = sa.select(table.c.id).where(table.c.renews == 1)
    found: set[UUID] = set()
    for some in chunks(list(ids), CHUNK):
        found.update(connection.scalars(asked.where(table.c.id.in_(some))))
    return found


def waiting(connection: sa.Connection, limit: int) -> list[Any]:
    """Give the parties that have not signed arrangements in signing: the longest waited for first.

    Each row holds id, reference, type and titles of the arrangement, role and code of the party, and since when. No
    arrangement is cut in two: the limit counts arrangements.
    """
    listed, party, entity = table_of("register_arrangement"), table_of("arrangement_party"), table_of("entity")
    event = table_of("arrangement_event")
    begun = sa.func.max(event.c.day).label("since")
    oldest = (
        sa.select(listed.c.n, begun)
        .outerjoin(
            event,
            sa.and_(event.c.arrangement_id == listed.c.id, event.c.to_state == "SIGNING", event.c.row_state == LIVE),
        )
        .where(listed.c.state == "SIGNING")
        .group_by(listed.c.n)
        .order_by(begun, listed.c.n)
        .limit(limit)
        .subquery()
    )
    columns = (listed.c.id, listed.c.reference, listed.c.type, listed.c.title_en, listed.c.title_fr)
    statement = (
        sa.select(*columns, party.c.role, entity.c.short_code, oldest.c.since)
        .select_from(oldest)
        .join(listed, listed.c.n == oldest.c.n)
        .join(party, party.c.arrangement_id == listed.c.id)
        .join(entity, entity.c.id == party.c.entity_id)
        .where(party.c.signed_on.is_(None), party.c.row_state == LIVE)
        .order_by(oldest.c.since, listed.c.n, entity.c.short_code)
    )
    return list(connection.execute(statement))


def coming(
    connection: sa.Connection, first: date, last: date, limit: int
) -> list[tuple[str, date, UUID, str, str, str]]:
    """Give the first days of each kind that come for running arrangements, with reference and both titles."""
    table = table_of("register_arrangement")
    found: list[tuple[str, date, UUID, str, str, str]] = []
    for kind, column in _COMING.items():
        rows: Any = connection.execute(
            sa.select(table.c[column], table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
            .where(*_comes(kind, first, last))
            .order_by(day_key(table.c[column]))
            .limit(limit)
        )
        found.extend((kind, *row) for row in rows)
    return found


def coming_counts(connection: sa.Connection, kind: str, first: date, last: date) -> dict[date, int]:
    """Give how many days of one kind come for running arrangements on each day."""
    column = table_of("register_arrangement").c[_COMING[kind]]
    asked = sa.select(column, sa.func.count()).where(*_comes(kind, first, last)).group_by(day_key(column), column)
    return {day: int(number) for day, number in connection.execute(asked)}


def _comes(kind: str, first: date, last: date) -> list[sa.ColumnElement[bool]]:
    table = table_of("register_arrangement")
    inside = day_key(table.c[_COMING[kind]]).between(first, last)
    return [inside] if kind in _UNDECIDED else [inside, beside(table.c.state).in_(RUNNING)]
