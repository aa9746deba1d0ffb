"""What the reconciliations of shared budgets and of full cost compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain import codelists
from commonservices.domain.billing import CREDIT
from commonservices.domain.money import Money, exponent, half_up
from commonservices.domain.rate_rules import build_up, elements_of
from commonservices.domain.reconciling.pools import BEFORE_SHARING, CURRENT, BilledShare, RunSum, SharedLine
from commonservices.domain.reconciling.recovery import YearOfService
from commonservices.domain.shared_services import RateLine
from commonservices.store import bill_rows
from commonservices.store.reconciling_use import credited_services
from commonservices.store.rows import fetch_in
from commonservices.store.tables import LIVE, table_of

ADVANCE, ACTUAL = "ADVANCE", "ACTUAL"
_ORDER: Final = ("ADVANCE", "REVISED", "ACTUAL")

# --- R8 ---------------------------------------------------------------------------------------------------------------


def runs(connection: sa.Connection) -> list[RunSum]:
    """Give the runs that count with the sums of their shares, and what there is to share where that is fixed."""
    run, share, pool = table_of("apportionment_run"), table_of("share"), table_of("cost_pool")
    line, scheme = table_of("pool_line"), table_of("apportionment_scheme")
    summed = (
        sa.select(share.c.run_id, sa.func.sum(share.c.amount).label("shares"))
        .where(share.c.row_state == LIVE)
        .group_by(share.c.run_id)
        .subquery()
    )
    splitting = sorted(each.code for each in codelists.load("apportionment_methods") if each.extra["splits"])
    planned = sa.and_(run.c.kind == ADVANCE, run.c.pool_version == pool.c.version)
    asked = (
        sa.select(
            run.c.id, run.c.reference, pool.c.id, pool.c.reference, pool.c.arrangement_id, run.c.kind, run.c.currency,
            sa.func.coalesce(run.c.total, 0), sa.func.coalesce(summed.c.shares, 0),
            sa.case((planned, line.c.budget)),
            sa.case((run.c.kind == ACTUAL, sa.func.coalesce(_spent(line), 0))),
            scheme.c.method.in_(splitting),
        )
        .select_from(
            run.join(pool, pool.c.id == run.c.pool_id)
            .outerjoin(line, line.c.id == run.c.line_id)
            .outerjoin(scheme, scheme.c.id == run.c.scheme_id)
            .outerjoin(summed, summed.c.run_id == run.c.id)
        )
        .where(run.c.row_state == LIVE, pool.c.row_state == LIVE, run.c.state.in_(CURRENT))
        .order_by(run.c.reference)
    )  # fmt: skip
    return [
        RunSum._make((*row[:7], int(row[7]), int(row[8]), _source(row) if row[11] else None))
        for row in connection.execute(asked)
    ]


def _source(row: Any) -> int | None:
    told = row[9] if row[9] is not None else row[10]
    return None if told is None else int(told)


def _spent(line: sa.Table) -> Any:
    actual = table_of("pool_actual")
    return (
        sa.select(sa.func.sum(actual.c.amount))
        .where(actual.c.line_id == line.c.id, actual.c.row_state == LIVE)
        .correlate(line)
        .scalar_subquery()
    )


def agreed_lines(connection: sa.Connection) -> list[SharedLine]:
    """Give the lines of budgets that were agreed, and whether a run that counts shares each."""
    pool, line, run = table_of("cost_pool"), table_of("pool_line"), table_of("apportionment_run")
    shared = sa.exists().where(run.c.line_id == line.c.id, run.c.row_state == LIVE, run.c.state.in_(CURRENT))
    asked = (
        sa.select(
            line.c.id, pool.c.id, pool.c.reference, pool.c.arrangement_id, line.c.number,
            sa.func.coalesce(line.c.budget, 0), line.c.currency, shared,
        )
        .join(pool, pool.c.id == line.c.pool_id)
        .where(line.c.row_state == LIVE, pool.c.row_state == LIVE, pool.c.state.not_in(BEFORE_SHARING))
    )  # fmt: skip
    return [
        SharedLine._make((*row[:4], row[4] or 0, Money(int(row[5]), row[6]), bool(row[7])))
        for row in connection.execute(asked)
    ]


def billed_shares(connection: sa.Connection) -> list[BilledShare]:
    """Give what is billed of each line of a budget to each entity, beside the share of the last run that was billed."""
    share, run, pool = table_of("share"), table_of("apportionment_run"), table_of("cost_pool")
    line, bill, entity = table_of("bill_line"), table_of("bill"), table_of("entity")
    worth = line.c.amount + sa.func.coalesce(line.c.support_amount, 0)
    due = sa.func.coalesce(share.c.amount, 0) + sa.func.coalesce(share.c.support_amount, 0)
    keys = (
        share.c.id, run.c.reference, pool.c.id, pool.c.reference, pool.c.arrangement_id, entity.c.short_code, due,
        share.c.currency, run.c.line_id, share.c.entity_id, run.c.kind, run.c.state, run.c.frozen_on,
    )  # fmt: skip
    asked = (
        sa.select(*keys, sa.func.sum(worth))
        .select_from(
            line.join(bill, bill.c.id == line.c.bill_id)
            .join(share, share.c.id == line.c.share_id)
            .join(run, run.c.id == share.c.run_id)
            .join(pool, pool.c.id == run.c.pool_id)
            .join(entity, entity.c.id == share.c.entity_id)
        )
        .where(line.c.row_state == LIVE, bill.c.row_state == LIVE, bill.c.state != "CANCELLED")
        .group_by(*keys)
    )
    together: dict[tuple[UUID, UUID], list[Any]] = defaultdict(list)
    for row in connection.execute(asked):
        together[row[8] or row[2], row[9]].append(row)
    return [_billed(some) for some in together.values()]


def _billed(rows: list[Any]) -> BilledShare:
    last = max(rows, key=lambda row: (_ORDER.index(row[10]), row[11] in CURRENT, row[12] or date.min))
    billed = sum(int(row[13]) for row in rows)
    return BilledShare._make((*last[:6], Money(int(last[6]), last[7]), billed))


# --- R9 ---------------------------------------------------------------------------------------------------------------


def years(connection: sa.Connection, first: date, last: date) -> list[YearOfService]:
    """Give what each service cost and what was billed for it between two days, by currency."""
    billed, quantities = _recovered(connection, first, last)
    for key, amount in credited_services(connection, first, last).items():
        billed[key] = billed.get(key, 0) - amount
    cost = _cost(connection, first, last)
    for key, built in _built_up(connection, quantities).items():
        cost.setdefault(key, built)
    keys = sorted({*billed, *cost}, key=lambda key: (key[0].int, key[1]))
    service = table_of("shared_service")
    asked = sa.select(service.c.id, service.c.reference, service.c.arrangement_id).where(service.c.row_state == LIVE)
    named = {row[0]: (row[1], row[2]) for row in connection.execute(asked)}
    return [
        YearOfService(id, named[id][0], named[id][1], currency, cost.get((id, currency)), billed.get((id, currency)))
        for id, currency in keys
        if id in named
    ]


Key = tuple[UUID, str]


def _recovered(
    connection: sa.Connection, first: date, last: date
) -> tuple[dict[Key, int], dict[UUID, tuple[UUID, Fraction]]]:
    """Give what was billed by service and currency, and the units by rate; a share counts for its line's service.

    What was given free or in return is valued on bills, and nobody owes it: it recovers nothing.
    """
    line, bill, share = table_of("bill_line"), table_of("bill"), table_of("share")
    run, part = table_of("apportionment_run"), table_of("pool_line")
    worth = line.c.amount + sa.func.coalesce(line.c.support_amount, 0)
    units = sa.case((bill.c.kind == CREDIT, -sa.func.abs(line.c.quantity)), else_=line.c.quantity)
    service = sa.func.coalesce(line.c.service_id, part.c.service_id, type_=line.c.service_id.type)
    asked = (
        sa.select(
            service, line.c.currency, line.c.rate_line_id, sa.func.sum(worth),
            sa.type_coerce(sa.func.sum(units), line.c.quantity.type),
        )
        .select_from(
            line.join(bill, bill.c.id == line.c.bill_id)
            .outerjoin(share, share.c.id == line.c.share_id)
            .outerjoin(run, run.c.id == share.c.run_id)
            .outerjoin(part, part.c.id == run.c.line_id)
        )
        .where(
            line.c.row_state == LIVE,
            bill.c.row_state == LIVE,
            bill.c.state.not_in(("DRAFT", "CANCELLED")),
            bill_rows.owed(bill),
            sa.func.coalesce(line.c.service_date, bill.c.ends_on).between(first, last),
            service.is_not(None),
        )
        .group_by(service, line.c.currency, line.c.rate_line_id)
    )  # fmt: skip
    billed: dict[Key, int] = defaultdict(int)
    quantities: dict[UUID, tuple[UUID, Fraction]] = {}
    for row in connection.execute(asked):
        billed[row[0], row[1]] += int(row[3])
        if row[2] is not None:
            quantities[row[2]] = (row[0], Fraction(row[4] or 0))
    return dict(billed), quantities


def _cost(connection: sa.Connection, first: date, last: date) -> dict[Key, int]:
    """Give what was spent for services: the actual cost of budget lines of their own, or of a budget for them alone."""
    actual, line, pool = table_of("pool_actual"), table_of("pool_line"), table_of("cost_pool")
    asked = (
        sa.select(line.c.service_id, pool.c.service_ids, actual.c.currency, sa.func.sum(actual.c.amount))
        .select_from(actual.join(line, line.c.id == actual.c.line_id).join(pool, pool.c.id == line.c.pool_id))
        .where(actual.c.row_state == LIVE, line.c.row_state == LIVE, pool.c.row_state == LIVE)
        .where(actual.c.month.between(first, last))
        .group_by(line.c.service_id, pool.c.service_ids, actual.c.currency)
    )
    found: dict[Key, int] = defaultdict(int)
    for row in connection.execute(asked):
        of = row[0] or _only(row[1])
        if of is not None:
            found[of, row[2]] += int(row[3])
    return dict(found)


def _only(ids: Iterable[UUID] | None) -> UUID | None:
    every = list(ids or ())
    return every[0] if len(every) == 1 else None


def _built_up(connection: sa.Connection, quantities: Mapping[UUID, tuple[UUID, Fraction]]) -> dict[Key, int]:
    """Give what the units billed cost by the elements of their rates; nothing where a rate has none."""
    found: dict[Key, Fraction] = defaultdict(Fraction)
    without: set[Key] = set()
    for rate in fetch_in(connection, RateLine, "id", list(quantities)):
        service_id, quantity = quantities[rate.id]
        key = (service_id, rate.currency)
        cost = build_up(elements_of(rate.elements))
        if cost is None:
            without.add(key)
        else:
            found[key] += cost.full * quantity * 10 ** exponent(rate.currency)
    return {key: half_up(cost) for key, cost in found.items() if key not in without}
