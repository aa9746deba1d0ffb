"""What the money sheets of a workbook must add up to by currency, asked of the tables by sums and not by lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.ageing import BANDS, aged
from commonservices.domain.billing import CREDIT
from commonservices.domain.declaring import dataclass
from commonservices.store import bill_rows
from commonservices.store.bill_rows import settled_by
from commonservices.store.report_money import WRITTEN_OFF, listed, standing_runs, within
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

Sums = Counter[str]


@dataclass(slots=True)
class Billed:
    """What the bills of a period add up to by currency, in minor units: billed, paid, given up, open, disputed."""

    bills: int = 0
    amount: Sums = field(default_factory=Counter)
    paid: Sums = field(default_factory=Counter)
    written_off: Sums = field(default_factory=Counter)
    balance: Sums = field(default_factory=Counter)
    disputed: Sums = field(default_factory=Counter)
    bands: dict[str, dict[str, int]] = field(default_factory=dict)
    period_amount: Sums = field(default_factory=Counter)
    period_paid: Sums = field(default_factory=Counter)


@dataclass(slots=True)
class Shared:
    """What the shares of a period add up to by currency, in minor units, taken from the runs and not the shares."""

    rows: int = 0
    planned: Sums = field(default_factory=Counter)
    spent: Sums = field(default_factory=Counter)
    support: Sums = field(default_factory=Counter)


def billed(connection: sa.Connection, first: date, last: date, cut_off: date) -> Billed:
    """Give what the bills listed add up to; what is open comes from the ageing, what is paid from the settlements."""
    found = Billed()
    bill, paid = table_of("bill"), settled_by(cut_off)
    sign = sa.case((bill.c.kind == CREDIT, -1), else_=1)
    settled = sa.func.coalesce(paid.c.settled, 0) * sign
    given_up = sa.case((bill.c.state == WRITTEN_OFF, bill.c.total - settled), else_=0)
    of_period = sa.case((within(bill, first, last), 1), else_=0)
    statement = (
        sa.select(
            bill.c.currency, of_period.label("of_period"), sa.func.count(), whole_sum(bill.c.total),
            whole_sum(settled), whole_sum(given_up),
        )
        .select_from(bill.outerjoin(paid, paid.c.bill_id == bill.c.id))
        .where(*listed(bill, paid, first, last, cut_off))
        .group_by(bill.c.currency, of_period)
    )  # fmt: skip
    for currency, in_period, count, total, put_in, lost in connection.execute(statement):
        found.bills += int(count)
        found.amount[currency] += int(total or 0)
        found.paid[currency] += int(put_in or 0)
        found.written_off[currency] += int(lost or 0)
        if in_period:
            found.period_amount[currency] += int(total or 0)
            found.period_paid[currency] += int(put_in or 0)
    for line in aged(bill_rows.open_items(connection, cut_off), cut_off):
        found.balance[line.currency] += line.total
        found.disputed[line.currency] += line.disputed
        bands = found.bands.setdefault(line.currency, dict.fromkeys(BANDS, 0))
        for band, amount in zip(BANDS, line.amounts, strict=True):
            bands[band] += amount
    return found


def shared(connection: sa.Connection, first: date, last: date) -> Shared:
    """Give what the runs that stand add up to, and how many rows of line and party they have."""
    found = Shared()
    run, share = table_of("apportionment_run"), table_of("share")
    standing = standing_runs(first, last).subquery()
    totals = (
        sa.select(run.c.currency, standing.c.is_actual, whole_sum(run.c.total))
        .join(standing, standing.c.id == run.c.id)
        .group_by(run.c.currency, standing.c.is_actual)
    )
    for currency, is_actual, total in connection.execute(totals):
        (found.spent if is_actual else found.planned)[currency] += int(total or 0)
    support = (
        sa.select(share.c.currency, whole_sum(share.c.support_amount))
        .join(standing, standing.c.id == share.c.run_id)
        .where(share.c.row_state == LIVE, standing.c.is_actual == 0)
        .group_by(share.c.currency)
    )
    for currency, total in connection.execute(support):
        found.support[currency] += int(total or 0)
    pairs = (
        sa.select(standing.c.place, share.c.entity_id)
        .join(share, share.c.run_id == standing.c.id)
        .where(share.c.row_state == LIVE)
        .distinct()
        .subquery()
    )
    found.rows = int(connection.scalar(sa.select(sa.func.count()).select_from(pairs)) or 0)
    return found


def planned(connection: sa.Connection, first: date, last: date) -> tuple[int, Sums, Sums]:
    """Give how many lines the budgets of a period have, and by currency what they plan and what was spent."""
    pool, line, spent = table_of("cost_pool"), table_of("pool_line"), table_of("pool_actual")
    live = (line.c.row_state == LIVE, pool.c.row_state == LIVE, within(pool, first, last))
    count, budget, cost = 0, Counter[str](), Counter[str]()
    asked = (
        sa.select(line.c.currency, sa.func.count(), whole_sum(line.c.budget))
        .select_from(line.join(pool, pool.c.id == line.c.pool_id))
        .where(*live)
        .group_by(line.c.currency)
    )
    for currency, some, total in connection.execute(asked):
        count += int(some)
        budget[currency] += int(total or 0)
    held = (
        sa.select(line.c.currency, whole_sum(spent.c.amount))
        .select_from(spent.join(line, line.c.id == spent.c.line_id).join(pool, pool.c.id == line.c.pool_id))
        .where(*live, spent.c.row_state == LIVE, spent.c.month <= last)
        .group_by(line.c.currency)
    )
    for currency, total in connection.execute(held):
        cost[currency] += int(total or 0)
    return count, budget, cost


def waived(connection: sa.Connection, first: date, last: date) -> tuple[int, Sums]:
    """Give how many orders were waived between two days and what they come to by currency."""
    order = table_of("service_order")
    statement = (
        sa.select(order.c.waived_currency, sa.func.count(), whole_sum(order.c.waived_amount))
        .where(order.c.row_state == LIVE, order.c.waived_on.between(first, last))
        .group_by(order.c.waived_currency)
    )
    count, sums = 0, Counter[str]()
    for currency, some, total in connection.execute(statement):
        count += int(some)
        sums[currency] += int(total or 0)
    return count, sums


def differences(connection: sa.Connection, state: str, without: str) -> tuple[int, Sums]:
    """Give how many differences are in a state, one routine left out, and what they come to by currency."""
    table = table_of("discrepancy")
    statement = (
        sa.select(table.c.currency, sa.func.count(), whole_sum(table.c.amount))
        .where(table.c.row_state == LIVE, table.c.state == state, table.c.routine != without)
        .group_by(table.c.currency)
    )
    count, sums = 0, Counter[str]()
    for currency, some, total in connection.execute(statement):
        count += int(some)
        if total:
            sums[currency] += int(total)
    return count, sums


def present(connection: sa.Connection, kind: str) -> int:
    """Give how many live records of a kind there are."""
    table = table_of(kind)
    asked = sa.select(sa.func.count()).select_from(table).where(table.c.row_state == LIVE)
    return int(connection.scalar(asked) or 0)


def billed_by_arrangement(connection: sa.Connection, cut_off: date) -> Mapping[UUID, int]:
    """Give what was billed under each arrangement up to a day, in US cents; credits are below zero."""
    bill = table_of("bill")
    statement = (
        sa.select(bill.c.arrangement_id, whole_sum(bill.c.total_usd))
        .where(bill.c.row_state == LIVE, bill.c.issued_on <= cut_off, bill.c.arrangement_id.is_not(None))
        .where(sa.or_(bill.c.state != "CANCELLED", bill.c.state_on > cut_off), bill_rows.owed(bill))
        .group_by(bill.c.arrangement_id)
    )
    return {row[0]: int(row[1] or 0) for row in connection.execute(statement)}


def partied(connection: sa.Connection) -> frozenset[Any]:
    """Give the arrangements that have a party."""
    table = table_of("arrangement_party")
    return frozenset(connection.scalars(sa.select(table.c.arrangement_id).where(table.c.row_state == LIVE).distinct()))
