"""Reads what a workbook tells beside money: decisions about arrangements, and what indicators are reckoned from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.store.lens_rows import HeldTerms
from commonservices.store.rows import CHUNK, chunks, fetch_in
from commonservices.store.tables import LIVE, table_of


def decisions(connection: sa.Connection) -> dict[UUID, tuple[str, ...]]:
    """Give the references of the decisions about each record, in their order."""
    table = table_of("decision")
    statement = (
        sa.select(table.c.subject_id, table.c.reference)
        .where(table.c.row_state == LIVE, table.c.subject_id.is_not(None))
        .order_by(table.c.reference)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for id, reference in connection.execute(statement):
        found[id] = (*found.get(id, ()), reference)
    return found


def terms(connection: sa.Connection, arrangement_ids: Collection[UUID]) -> list[HeldTerms]:
    """Give some arrangements as their list rows have them, with the terms that stand, by reference."""
    listed, above = table_of("register_arrangement"), table_of("arrangement")
    rows: list[Any] = []
    for some in chunks(sorted(arrangement_ids), CHUNK):
        statement = (
            sa.select(
                listed.c.id, listed.c.reference, listed.c.title_en, listed.c.title_fr, listed.c.state,
                above.c.version_id,
            )
            .join(above, above.c.id == listed.c.id)
            .where(listed.c.id.in_(some))
        )  # fmt: skip
        rows += connection.execute(statement)
    held = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", [row.version_id for row in rows])}
    found = [
        HeldTerms(row.id, row.reference, row.title_en, row.title_fr, row.state, held[row.version_id])
        for row in rows
        if row.version_id in held
    ]
    return sorted(found, key=lambda each: (each.reference, each.id))


def levels(connection: sa.Connection, arrangement_ids: Collection[UUID]) -> dict[str, int]:
    """Give how many of some arrangements were decided at each level; those without one are under nothing."""
    above, terms = table_of("arrangement"), table_of("arrangement_version")
    found: dict[str, int] = {}
    for some in chunks(sorted(arrangement_ids), CHUNK):
        statement = (
            sa.select(terms.c.decision_level, sa.func.count())
            .join(above, above.c.version_id == terms.c.id)
            .where(above.c.id.in_(some), above.c.row_state == LIVE)
            .group_by(terms.c.decision_level)
        )
        for level, count in connection.execute(statement):
            found[level] = found.get(level, 0) + int(count)
    return found


def days_to_agreement(connection: sa.Connection, first: date, last: date) -> list[int]:
    """Give the days from the first event to the last signature, of each arrangement signed between two days."""
    event, listed = table_of("arrangement_event"), table_of("register_arrangement")
    began = sa.select(event.c.arrangement_id, sa.func.min(event.c.day).label("day")).where(event.c.row_state == LIVE)
    start = began.group_by(event.c.arrangement_id).subquery()
    statement = (
        sa.select(listed.c.last_signed_on, start.c.day)
        .join(start, start.c.arrangement_id == listed.c.id)
        .where(listed.c.last_signed_on.between(first, last), start.c.day <= listed.c.last_signed_on)
    )
    return [(row[0] - row[1]).days for row in connection.execute(statement)]


def flagged(connection: sa.Connection, flag: str) -> int:
    """Give how many arrangements carry a flag."""
    table = table_of("register_flag")
    asked = sa.select(sa.func.count()).where(table.c.kind == "arrangement", table.c.flag == flag)
    return int(connection.scalar(asked.select_from(table)) or 0)


def consumers(connection: sa.Connection, first: date, last: date) -> tuple[int, int, int]:
    """Give how many services were used between two days, by how many entities together, and the most for one."""
    table = table_of("monthly_usage")
    pairs = (
        sa.select(table.c.service_id, sa.func.count(table.c.consumer_id.distinct()).label("users"))
        .where(table.c.month.between(first, last), table.c.row_state == LIVE)
        .group_by(table.c.service_id)
        .subquery()
    )
    asked = sa.select(sa.func.count(), sa.func.sum(pairs.c.users), sa.func.max(pairs.c.users))
    row: Any = connection.execute(asked).one()
    return int(row[0]), int(row[1] or 0), int(row[2] or 0)
