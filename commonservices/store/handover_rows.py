"""What a handover reads past the records themselves: which arrangements live on, and what was done to them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import ArrangementEvent
from commonservices.store.rows import read, selection
from commonservices.store.tables import LIVE, table_of


class DoneRow(NamedTuple):
    """One act of the change log that was not taken back."""

    at: datetime
    actor: str
    act: str
    subject: str
    why: str


class NamedRow(NamedTuple):
    """How an arrangement is called."""

    id: UUID
    reference: str
    title_en: str
    title_fr: str

    def title(self, *, french: bool) -> str:
        """Give the title, in French where there is one and French is read."""
        return (self.title_fr if french else "") or self.title_en or self.title_fr


def titles(connection: sa.Connection) -> list[NamedRow]:
    """Give how every arrangement is called, by reference."""
    table = table_of("register_arrangement")
    wanted = sa.select(table.c.id, table.c.reference, table.c.title_en, table.c.title_fr)
    return [NamedRow(*row) for row in connection.execute(wanted.order_by(table.c.reference))]


def living(connection: sa.Connection, over: Collection[str]) -> list[UUID]:
    """Give the arrangements that are in none of these states, by reference."""
    table = table_of("arrangement")
    wanted = sa.select(table.c.id).where(table.c.row_state == LIVE, table.c.state.not_in(sorted(over)))
    return list(connection.scalars(wanted.order_by(table.c.reference, table.c.id)))


def events_since(connection: sa.Connection, day: date) -> list[ArrangementEvent]:
    """Give the steps of all arrangements from a day on, in the order they happened."""
    table = table_of("arrangement_event")
    statement = selection(ArrangementEvent).where(table.c.row_state == LIVE, table.c.day >= day)
    return [read(ArrangementEvent, row) for row in connection.execute(statement.order_by(table.c.at, table.c.id))]


def done_since(connection: sa.Connection, day: date) -> list[DoneRow]:
    """Give the acts from a day on, the oldest first, without those that were taken back and without the taking back."""
    table, later = table_of("j_tx"), table_of("j_tx").alias("later")
    statement = (
        sa.select(table.c.received_at, table.c.actor, table.c.act, table.c.subject, table.c.why)
        .where(
            table.c.received_at >= datetime.combine(day, time(), UTC),
            table.c.undoes.is_(None),
            ~sa.exists().where(later.c.undoes == table.c.id),
        )
        .order_by(table.c.n)
    )
    return [DoneRow(*row) for row in connection.execute(statement)]
