"""Steps of orders and bills that one person did where two are asked for, with the reason that was given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from commonservices.store.calendar_days import DayRow
from commonservices.store.tables import LIVE, table_of


def money_exceptions(connection: sa.Connection, undeclared: str) -> Iterator[DayRow]:
    """Give the orders and payments that one person took through both halves; undeclared roles are none."""
    for row in connection.execute(_orders()):
        if row.reason != undeclared:
            yield _row("SERVICE_ORDER", "service_order", row)
    for row in connection.execute(_payments()):
        yield _row("BILL", "bill", row)


def money_exception_counts(connection: sa.Connection) -> Counter[str]:
    """Give how many such orders and payments there are, by the reason that was given."""
    return Counter(row.reason for asked in (_orders(), _payments()) for row in connection.execute(asked))


def _orders() -> sa.Select[Any]:
    order, consumer = table_of("service_order"), table_of("entity")
    day = sa.func.coalesce(order.c.waived_on, order.c.certified_on, order.c.confirmed_on, order.c.approved_on)
    return (
        sa.select(
            order.c.id, order.c.reference, order.c.state, day.label("day"), consumer.c.short_code,
            order.c.exception_reason.label("reason"),
        )
        .join(consumer, consumer.c.id == order.c.consumer_id)
        .where(order.c.row_state == LIVE, order.c.exception_reason != "", day.is_not(None))
        .order_by(day, order.c.reference)
    )  # fmt: skip


def _payments() -> sa.Select[Any]:
    """Ask for payments entered by whoever issued the bill; the reason is in the note, which is needed for it."""
    paid, bill, to = table_of("settlement"), table_of("bill"), table_of("entity")
    named = (bill.c.id, bill.c.reference, bill.c.state, paid.c.settled_on, to.c.short_code)
    return (
        sa.select(
            bill.c.id, bill.c.reference, bill.c.state, paid.c.settled_on.label("day"), to.c.short_code,
            sa.func.min(paid.c.note).label("reason"),
        )
        .select_from(paid.join(bill, bill.c.id == paid.c.bill_id).join(to, to.c.id == bill.c.to_entity_id))
        .where(paid.c.row_state == LIVE, bill.c.row_state == LIVE, paid.c.note != "", paid.c.reverses_id.is_(None))
        .where(sa.func.lower(paid.c.entered_by) == sa.func.lower(bill.c.issued_by))
        .group_by(*named)
        .order_by(paid.c.settled_on, bill.c.reference)
    )  # fmt: skip


def _row(subject_kind: str, record_kind: str, row: Any) -> DayRow:
    return DayRow(
        kind="exception",
        day=row.day,
        subject_kind=subject_kind,
        subject_id=row.id,
        record_kind=record_kind,
        record_id=row.id,
        reference=row.reference,
        title_en=f"{row.reference} · {row.short_code}",
        note=row.reason,
        state=row.state,
    )
