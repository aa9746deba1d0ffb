"""Counts and coming days for the first page, each one query."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.store.rows import fetch_in
from commonservices.store.tables import LIVE, table_of

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


def uncovered_services(connection: sa.Connection) -> int:
    """Give how many active services run without a valid arrangement."""
    table, flag = table_of("register_service"), table_of("register_flag")
    flagged = sa.select(flag.c.n).where(flag.c.kind == "service", flag.c.flag == "UNPAPERED")
    statement = sa.select(sa.func.count()).where(table.c.status == "ACTIVE", table.c.n.in_(flagged))
    return int(connection.scalar(statement) or 0)


def next_decision(connection: sa.Connection, after: date, states: Iterable[str]) -> Any:
    """Give day, id, reference and titles of the first decision due after a day; None when there is none."""
    table = table_of("register_arrangement")
    columns = (table.c.decide_by, table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
    later = sa.select(*columns).where(table.c.decide_by > after, table.c.state.in_(sorted(states)))
    return connection.execute(later.order_by(table.c.decide_by, table.c.n).limit(1)).first()


def terms_of(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, ArrangementVersion]:
    """Give the terms in force of some arrangements, by arrangement."""
    found = fetch_in(connection, Arrangement, "id", ids)
    wanted = [each.version_id for each in found if each.version_id is not None]
    versions = fetch_in(connection, ArrangementVersion, "id", wanted)
    return {each.arrangement_id: each for each in versions if each.arrangement_id is not None}


def waiting(connection: sa.Connection, limit: int) -> list[Any]:
    """Give the parties that have not signed arrangements in signing: the longest waited for first.

    Each row holds id, reference, type and titles of the arrangement, role and code of the party, and since when.
    """
    listed, party, entity = table_of("register_arrangement"), table_of("arrangement_party"), table_of("entity")
    event = table_of("arrangement_event")
    since = (
        sa.select(sa.func.max(event.c.day))
        .where(event.c.arrangement_id == listed.c.id, event.c.to_state == "SIGNING", event.c.row_state == LIVE)
        .scalar_subquery()
        .label("since")
    )
    columns = (listed.c.id, listed.c.reference, listed.c.type, listed.c.title_en, listed.c.title_fr)
    statement = (
        sa.select(*columns, party.c.role, entity.c.short_code, since)
        .join(party, party.c.arrangement_id == listed.c.id)
        .join(entity, entity.c.id == party.c.entity_id)
        .where(listed.c.state == "SIGNING", party.c.signed_on.is_(None), party.c.row_state == LIVE)
        .order_by(since, listed.c.n, entity.c.short_code)
        .limit(limit)
    )
    return list(connection.execute(statement))


def coming(connection: sa.Connection, first: date, last: date) -> list[tuple[str, date, UUID, str, str, str]]:
    """Give the days that matter of running arrangements between two days, with reference and both titles."""
    table = table_of("register_arrangement")
    found: list[tuple[str, date, UUID, str, str, str]] = []
    for kind, column in _COMING.items():
        rows: Any = connection.execute(
            sa.select(table.c[column], table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
            .where(table.c[column].between(first, last), table.c.state.in_(_ALIVE))
            .order_by(table.c[column])
            .limit(_MOST_EVENTS)
        )
        found.extend((kind, *row) for row in rows)
    return found
