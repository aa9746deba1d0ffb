"""Streams the money a workbook lists: bills and what is open of them, shares of budgets, plan, cost, what is free."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.billing import CREDIT, NOT_BILLED
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.declaring import dataclass
from commonservices.domain.pool_cycle import ACTUAL, FROZEN
from commonservices.store.bill_rows import owed, settled_by
from commonservices.store.rows import chunks, fetch_in
from commonservices.store.tables import LIVE, table_of

BATCH: Final = 400
TOGETHER: Final = 40
CANCELLED, WRITTEN_OFF = "CANCELLED", "WRITTEN_OFF"


class LineRow(NamedTuple):
    """One line of a budget as a sheet names it; amounts are minor units, `spent` what was spent by a day."""

    pool_id: UUID
    pool: str
    pool_name: str
    starts_on: date
    ends_on: date
    line_id: UUID
    number: int
    description: str
    bucket: str
    budget: int
    currency: str
    note: str
    closed_note: str
    spent: int | None
    estimated: bool


@dataclass(frozen=True, slots=True)
class LineShares:
    """The shares of one line of a budget: by plan, and in the end, as far as each was frozen."""

    line: LineRow
    plan: ApportionmentRun | None
    actual: ApportionmentRun | None
    planned: tuple[Share, ...]
    spent: tuple[Share, ...]


def bills(connection: sa.Connection, first: date, last: date, cut_off: date) -> Iterator[Any]:
    """Give the bills that were owed for days between two days, and those still open, by reference."""
    bill, giver, taker, above, paid = _sides(cut_off)
    names = (
        "id", "reference", "kind", "channel", "starts_on", "ends_on", "issued_on", "due_on", "currency", "total",
        "total_usd", "per_usd_provisional", "state", "state_on", "disputed_amount", "disputed_on",
        "external_reference",
    )  # fmt: skip
    statement = (
        sa.select(
            *(bill.c[name] for name in names),
            giver.c.short_code.label("provider"),
            taker.c.short_code.label("party"),
            above.c.reference.label("arrangement"),
            above.c.id.label("arrangement_id"),
            sa.func.coalesce(paid.c.settled, 0).label("settled"),
        )
        .select_from(_joined(bill, giver, taker, above, paid))
        .where(*listed(bill, paid, first, last, cut_off))
        .order_by(bill.c.reference, bill.c.id)
    )
    yield from connection.execute(statement.execution_options(yield_per=BATCH))


def listed(bill: Any, paid: Any, first: date, last: date, cut_off: date) -> list[Any]:
    """Give the conditions under which a bill is listed: issued, owed, and of the period or still open."""
    signed = sa.func.coalesce(paid.c.settled, 0) * sa.case((bill.c.kind == CREDIT, -1), else_=1)
    open_still = sa.and_(bill.c.state != WRITTEN_OFF, bill.c.total != signed)
    return [
        bill.c.row_state == LIVE,
        bill.c.issued_on <= cut_off,
        sa.or_(bill.c.state != CANCELLED, bill.c.state_on > cut_off),
        owed(bill),
        sa.or_(within(bill, first, last), open_still),
    ]


def within(table: Any, first: date, last: date) -> Any:
    """Give the condition that the days of a record touch those between two days."""
    return sa.and_(table.c.starts_on <= last, table.c.ends_on >= first)


def lines(connection: sa.Connection, first: date, last: date) -> list[LineRow]:
    """Give the lines of every budget whose months touch the days between two days, and what was spent by the last."""
    pool, line, spent = table_of("cost_pool"), table_of("pool_line"), table_of("pool_actual")
    total = sa.func.sum(spent.c.amount).label("spent")
    rough = sa.func.max(sa.case((spent.c.estimated, 1), else_=0)).label("estimated")
    held = (
        sa.select(spent.c.line_id, total, rough)
        .where(spent.c.row_state == LIVE, spent.c.month <= last)
        .group_by(spent.c.line_id)
        .subquery()
    )
    statement = (
        sa.select(
            pool.c.id, pool.c.reference, pool.c.name, pool.c.starts_on, pool.c.ends_on, line.c.id, line.c.number,
            line.c.description, line.c.bucket, line.c.budget, line.c.currency, line.c.note, pool.c.closed_note,
            held.c.spent, held.c.estimated,
        )
        .select_from(line.join(pool, pool.c.id == line.c.pool_id).outerjoin(held, held.c.line_id == line.c.id))
        .where(line.c.row_state == LIVE, pool.c.row_state == LIVE, within(pool, first, last))
        .order_by(pool.c.reference, line.c.number, line.c.id)
    )  # fmt: skip
    found = []
    for row in connection.execute(statement):
        values = [*row[:9], int(row[9] or 0), *row[10:13], None if row[13] is None else int(row[13]), bool(row[14])]
        found.append(LineRow._make(values))
    return found


def shares(connection: sa.Connection, first: date, last: date) -> Iterator[LineShares]:
    """Give the shares of every line that was shared out, by budget and line; the newest frozen run counts."""
    standing: dict[UUID, dict[bool, UUID]] = {}
    for row in connection.execute(standing_runs(first, last)):
        standing.setdefault(row.place, {})[bool(row.is_actual)] = row.id
    shared = [each for each in lines(connection, first, last) if each.line_id in standing]
    for some in chunks(shared, TOGETHER):
        ids = [id for each in some for id in standing[each.line_id].values()]
        runs = {each.id: each for each in fetch_in(connection, ApportionmentRun, "id", ids)}
        own: dict[UUID | None, list[Share]] = {}
        for share in fetch_in(connection, Share, "run_id", ids):
            own.setdefault(share.run_id, []).append(share)
        for each in some:
            plan, actual = (standing[each.line_id].get(side) for side in (False, True))
            yield LineShares(
                each,
                runs.get(plan) if plan else None,
                runs.get(actual) if actual else None,
                tuple(own.get(plan, ())),
                tuple(own.get(actual, ())),
            )


def standing_runs(first: date, last: date) -> sa.Select[Any]:
    """Give the statement that selects the newest frozen run of each line, by plan and by what was spent."""
    run, pool = table_of("apportionment_run"), table_of("cost_pool")
    actual = sa.case((run.c.kind == ACTUAL, 1), else_=0)
    newest = sa.func.row_number().over(
        partition_by=(run.c.line_id, actual), order_by=(run.c.frozen_on.desc(), run.c.reference.desc())
    )
    ranked = (
        sa.select(run.c.id, run.c.line_id.label("place"), actual.label("is_actual"), newest.label("nth"))
        .select_from(run.join(pool, pool.c.id == run.c.pool_id))
        .where(run.c.row_state == LIVE, pool.c.row_state == LIVE, run.c.state == FROZEN, run.c.line_id.is_not(None))
        .where(within(pool, first, last))
        .subquery()
    )
    return sa.select(ranked.c.id, ranked.c.place, ranked.c.is_actual).where(ranked.c.nth == 1)


def free_services(connection: sa.Connection) -> dict[UUID, str]:
    """Give the services nobody is billed for, with the financial basis of their arrangement."""
    service, above, terms = table_of("shared_service"), table_of("arrangement"), table_of("arrangement_version")
    statement = (
        sa.select(service.c.id, terms.c.financial_basis)
        .select_from(
            service.join(above, above.c.id == service.c.arrangement_id).join(terms, terms.c.id == above.c.version_id)
        )
        .where(service.c.row_state == LIVE, above.c.row_state == LIVE, terms.c.financial_basis.in_(sorted(NOT_BILLED)))
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


def free_usage(connection: sa.Connection, ids: list[UUID], first: date, last: date) -> Iterator[Any]:
    """Give the monthly use of some services between two days, by service, consumer and month."""
    used, listed_service, entity = table_of("monthly_usage"), table_of("register_service"), table_of("entity")
    for some in chunks(sorted(ids), BATCH):
        statement = (
            sa.select(
                listed_service.c.reference, listed_service.c.arrangement, entity.c.short_code, used.c.service_id,
                used.c.month, used.c.quantity, used.c.unit,
            )
            .select_from(
                used.join(listed_service, listed_service.c.id == used.c.service_id).join(
                    entity, entity.c.id == used.c.consumer_id
                )
            )
            .where(used.c.service_id.in_(some), used.c.month.between(first, last), used.c.row_state == LIVE)
            .order_by(listed_service.c.reference, entity.c.short_code, used.c.month)
        )  # fmt: skip
        yield from connection.execute(statement.execution_options(yield_per=BATCH))


def waived(connection: sa.Connection, first: date, last: date) -> list[Any]:
    """Give the orders whose charge was waived between two days, by reference."""
    order, service, entity = table_of("service_order"), table_of("register_service"), table_of("entity")
    names = ("reference", "confirmed_quantity", "quantity", "unit", "waived_by", "waived_on", "waived_amount",
             "waived_currency", "state_reason", "exception_reason")  # fmt: skip
    statement = (
        sa.select(
            *(order.c[name] for name in names),
            service.c.reference.label("service"),
            service.c.arrangement,
            entity.c.short_code,
        )
        .select_from(
            order.join(service, service.c.id == order.c.service_id).join(entity, entity.c.id == order.c.consumer_id)
        )
        .where(order.c.row_state == LIVE, order.c.waived_on.between(first, last))
        .order_by(order.c.reference)
    )
    return list(connection.execute(statement))


def settled_days(connection: sa.Connection, first: date, last: date, cut_off: date) -> list[int]:
    """Give the days from the last day of service to the day of issue, of each bill of a period."""
    bill = table_of("bill")
    statement = sa.select(bill.c.ends_on, bill.c.issued_on, bill.c.kind).where(
        bill.c.row_state == LIVE,
        bill.c.issued_on <= cut_off,
        sa.or_(bill.c.state != CANCELLED, bill.c.state_on > cut_off),
        within(bill, first, last),
        owed(bill),
    )
    billed = (row for row in connection.execute(statement) if row.kind == ACTUAL)
    return [(row.issued_on - row.ends_on).days for row in billed]


def _sides(cut_off: date) -> tuple[Any, Any, Any, Any, Any]:
    entity = table_of("entity")
    return (
        table_of("bill"), entity.alias("giver"), entity.alias("taker"), table_of("arrangement"), settled_by(cut_off),
    )  # fmt: skip


def _joined(bill: Any, giver: Any, taker: Any, above: Any, paid: Any) -> Any:
    return (
        bill.join(giver, giver.c.id == bill.c.from_entity_id)
        .join(taker, taker.c.id == bill.c.to_entity_id)
        .outerjoin(above, above.c.id == bill.c.arrangement_id)
        .outerjoin(paid, paid.c.bill_id == bill.c.id)
    )
