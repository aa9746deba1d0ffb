"""Steps of orders, bills, runs, cases and claims that one person did where two are asked for, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from commonservices.store.calendar_days import DayRow
from commonservices.store.tables import LIVE, table_of


def money_exceptions(connection: sa.Connection, undeclared: str) -> Iterator[DayRow]:
    """Give the orders, payments, runs, cases and claims that one person took through both halves.

    Those for which only no roles are declared are left out.
    """
    for asked, subject, kind in (
        (_orders(), "SERVICE_ORDER", "service_order"),
        (_payments(), "BILL", "bill"),
        (_runs(), "COST_POOL", "cost_pool"),
        (_savings("cba_case", "adopted_on"), "SHARED_SERVICE", "shared_service"),
        (_savings("efficiency_record", "validated_on"), "SHARED_SERVICE", "shared_service"),
    ):
        for row in connection.execute(asked):
            if row.reason != undeclared:
                yield _row(subject, kind, row)


def money_exception_counts(connection: sa.Connection) -> Counter[str]:
    """Give how many of them there are, by the reason that was given."""
    savings = (_savings("cba_case", "adopted_on"), _savings("efficiency_record", "validated_on"))
    every = (_orders(), _payments(), _runs(), *savings)
    return Counter(row.reason for asked in every for row in connection.execute(asked))


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
    """Ask for payments whose record says why whoever issued the bill entered them too; once for each day."""
    paid, bill, to = table_of("settlement"), table_of("bill"), table_of("entity")
    named = (bill.c.id, bill.c.reference, bill.c.state, paid.c.settled_on, to.c.short_code)
    return (
        sa.select(
            bill.c.id, bill.c.reference, bill.c.state, paid.c.settled_on.label("day"), to.c.short_code,
            sa.func.min(paid.c.exception_reason).label("reason"),
        )
        .select_from(paid.join(bill, bill.c.id == paid.c.bill_id).join(to, to.c.id == bill.c.to_entity_id))
        .where(paid.c.row_state == LIVE, bill.c.row_state == LIVE, paid.c.exception_reason != "")
        .where(paid.c.reverses_id.is_(None))
        .group_by(*named)
        .order_by(paid.c.settled_on, bill.c.reference)
    )  # fmt: skip


def _runs() -> sa.Select[Any]:
    """Ask for budgets of which runs were agreed to by whoever worked them out; once for each day."""
    run, pool = table_of("apportionment_run"), table_of("cost_pool")
    named = (pool.c.id, pool.c.reference, pool.c.state, run.c.agreed_on)
    return (
        sa.select(
            pool.c.id, pool.c.reference, pool.c.state, run.c.agreed_on.label("day"),
            sa.func.min(run.c.reference).label("short_code"), sa.func.min(run.c.exception_reason).label("reason"),
        )
        .select_from(run.join(pool, pool.c.id == run.c.pool_id))
        .where(run.c.row_state == LIVE, pool.c.row_state == LIVE, run.c.exception_reason != "")
        .where(run.c.agreed_on.is_not(None))
        .group_by(*named)
        .order_by(run.c.agreed_on, pool.c.reference)
    )  # fmt: skip


def _savings(kind: str, day: str) -> sa.Select[Any]:
    """Ask for the services of which whoever wrote a case or claim adopted or validated it; once for each day."""
    own, service = table_of(kind), table_of("shared_service")
    return (
        sa.select(
            service.c.id, sa.func.min(own.c.reference).label("reference"), sa.func.min(own.c.state).label("state"),
            own.c[day].label("day"), service.c.reference.label("short_code"),
            sa.func.min(own.c.exception_reason).label("reason"),
        )
        .join(service, service.c.id == own.c.service_id)
        .where(own.c.row_state == LIVE, own.c.exception_reason != "", own.c[day].is_not(None))
        .group_by(service.c.id, service.c.reference, own.c[day])
        .order_by(own.c[day], service.c.reference)
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
