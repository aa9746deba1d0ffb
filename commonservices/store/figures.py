"""Counts and coming days for the first page, each one query."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.store.tables import table_of

_COMING = {
    "decide": "decide_by",
    "notice": "last_notice_on",
    "review": "next_review_on",
    "end": "expiry_on",
    "start": "effective_on",
}
_ALIVE = ("SIGNED", "ACTIVE", "SUSPENDED", "NOTICE")
_MOST_EVENTS = 400


def flag_counts(connection: sa.Connection) -> dict[str, int]:
    """Give how many arrangements carry each flag; EXPIRING_RED counts the urgent part of EXPIRING."""
    table = table_of("register_flag")
    rows = connection.execute(
        sa.select(table.c.flag, table.c.severity, sa.func.count())
        .where(table.c.kind == "arrangement")
        .group_by(table.c.flag, table.c.severity)
    )
    counts: dict[str, int] = {}
    for flag, severity, number in rows:
        counts[flag] = counts.get(flag, 0) + number
        if severity == "crit":
            counts[f"{flag}_RED"] = number
    return counts


def late_decisions(connection: sa.Connection, day: date, states: Iterable[str]) -> int:
    """Give how many running arrangements have a decision date that has gone by."""
    table = table_of("register_arrangement")
    statement = sa.select(sa.func.count()).where(table.c.decide_by < day, table.c.state.in_(sorted(states)))
    return int(connection.scalar(statement) or 0)


def active(connection: sa.Connection) -> tuple[int, int]:
    """Give how many arrangements and how many services are active."""
    above, below = table_of("register_arrangement"), table_of("register_service")
    first = connection.scalar(sa.select(sa.func.count()).where(above.c.state == "ACTIVE"))
    second = connection.scalar(sa.select(sa.func.count()).where(below.c.status == "ACTIVE"))
    return int(first or 0), int(second or 0)


def services_without_month(connection: sa.Connection, month: date) -> int:
    """Give how many active services have nothing entered for a month or later."""
    table = table_of("register_service")
    missing = sa.or_(table.c.last_month.is_(None), table.c.last_month < month)
    statement = sa.select(sa.func.count()).where(table.c.status == "ACTIVE", missing)
    return int(connection.scalar(statement) or 0)


def coming(connection: sa.Connection, first: date, last: date) -> list[tuple[str, date, UUID, str, str]]:
    """Give the days that matter of running arrangements between two days, the earliest of each kind first."""
    table = table_of("register_arrangement")
    found: list[tuple[str, date, UUID, str, str]] = []
    for kind, column in _COMING.items():
        rows: Any = connection.execute(
            sa.select(table.c[column], table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
            .where(table.c[column].between(first, last), table.c.state.in_(_ALIVE))
            .order_by(table.c[column])
            .limit(_MOST_EVENTS)
        )
        found.extend((kind, row[0], row[1], row[2], row[3] or row[4]) for row in rows)
    return found
