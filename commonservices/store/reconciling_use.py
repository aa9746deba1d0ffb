"""Months of use beside what bills charge of them, and what credit notes take back of the services of a bill."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.billing import CREDIT
from commonservices.domain.money import apportion
from commonservices.domain.reconciling.prices import BilledMonth
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end
from commonservices.store import charge_rows
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of

NOTHING: Final = Decimal(0)


def billed_otherwise(connection: sa.Connection) -> tuple[list[BilledMonth], dict[UUID, list[RateLine]]]:
    """Give the months of use of which bills charge another quantity than is on record, with the rates in question.

    A month that was never entered is not among them: a line by hand may stand for something else.
    """
    line, bill = table_of("bill_line"), table_of("bill")
    service, party = table_of("shared_service"), table_of("entity")
    months = _months(connection)
    if months is None:
        return [], {}
    odd = _odd(months)
    asked = (
        sa.select(
            bill.c.id, bill.c.reference, bill.c.arrangement_id, line.c.service_id, service.c.reference,
            bill.c.to_entity_id, party.c.short_code, line.c.service_date, line.c.quantity, line.c.currency,
            line.c.match_reason, bill.c.per_usd, odd.c.used,
        )
        .select_from(
            odd.join(line, sa.and_(line.c.service_id == odd.c.service_id, line.c.service_date == odd.c.day))
            .join(bill, sa.and_(bill.c.id == line.c.bill_id, bill.c.to_entity_id == odd.c.party_id))
            .join(service, service.c.id == line.c.service_id)
            .join(party, party.c.id == bill.c.to_entity_id)
        )
        .where(*_of_use(line, bill))
        .order_by(bill.c.reference, line.c.number)
    )  # fmt: skip
    found = _put_together(connection, connection.execute(asked))
    return found, charge_rows.rates_of(connection, {each.service_id for each in found})


def credited_services(connection: sa.Connection, first: date, last: date) -> dict[tuple[UUID, str], int]:
    """Give what credit notes without shares took back of each service between two days, by currency, above zero.

    A credit note says for which bill it is, not for which line: it counts against the services of that bill in the
    measure of what they cost there.
    """
    line, note = table_of("bill_line"), table_of("bill")
    asked = (
        sa.select(note.c.corrects_id, line.c.currency, sa.func.sum(line.c.amount))
        .join(note, note.c.id == line.c.bill_id)
        .where(
            line.c.row_state == LIVE,
            line.c.share_id.is_(None),
            line.c.service_id.is_(None),
            note.c.row_state == LIVE,
            note.c.kind == CREDIT,
            note.c.corrects_id.is_not(None),
            note.c.state.not_in(("DRAFT", "CANCELLED")),
            sa.func.coalesce(line.c.service_date, note.c.ends_on).between(first, last),
        )
        .group_by(note.c.corrects_id, line.c.currency)
    )
    notes = {(row[0], row[1]): -int(row[2]) for row in connection.execute(asked)}
    worth = _worth_by_service(connection, [id for id, _ in notes])
    found: dict[tuple[UUID, str], int] = defaultdict(int)
    for (bill_id, currency), amount in notes.items():
        by_name = {str(service_id): weight for service_id, weight in worth.get(bill_id, {}).items() if weight > 0}
        for name, part in (apportion(amount, by_name) if by_name else {}).items():
            found[UUID(name), currency] += part
    return dict(found)


def _lines_of_use(line: sa.Table) -> tuple[Any, ...]:
    return line.c.row_state == LIVE, line.c.order_id.is_(None), line.c.share_id.is_(None), line.c.quantity.is_not(None)


def _of_use(line: sa.Table, bill: sa.Table) -> tuple[Any, ...]:
    return *_lines_of_use(line), bill.c.row_state == LIVE, bill.c.state != "CANCELLED", bill.c.kind != CREDIT


def _months(connection: sa.Connection) -> sa.CTE | None:
    """Give the months that lines of bills may stand for, the first day and the last; None where there are none."""
    line = table_of("bill_line")
    wanted = (*_lines_of_use(line), line.c.service_id.is_not(None), line.c.service_date.is_not(None))
    days = connection.scalars(sa.select(line.c.service_date).where(*wanted).distinct())
    months = [(day.replace(day=1), day) for day in days if day == month_end(day)]
    kind = line.c.service_date.type
    columns = sa.column("first", kind), sa.column("day", kind)
    return sa.values(*columns, name="months").data(months).cte("months") if months else None


def _odd(months: sa.CTE) -> Any:
    """Give the months of use whose billed quantities do not add up to what is on record; one removed counts as zero.

    What is billed is added up first: joined line by line it would take many times longer.
    """
    line, bill, used = table_of("bill_line"), table_of("bill"), table_of("monthly_usage")
    keys = (line.c.service_id, bill.c.to_entity_id.label("party_id"), line.c.service_date.label("day"))
    billed = (
        sa.select(*keys, sa.func.sum(line.c.quantity).label("billed"))
        .join_from(line, bill, bill.c.id == line.c.bill_id)
        .where(*_of_use(line, bill))
        .group_by(line.c.service_id, bill.c.to_entity_id, line.c.service_date)
        .subquery("billed")
    )
    there = sa.case((used.c.row_state == LIVE, sa.func.coalesce(used.c.quantity, NOTHING)), else_=NOTHING)
    own = (
        used.c.service_id == billed.c.service_id,
        used.c.consumer_id == billed.c.party_id,
        used.c.month == months.c.first,
    )
    return (
        sa.select(
            billed.c.service_id, billed.c.party_id, billed.c.day,
            sa.type_coerce(there, used.c.quantity.type).label("used"),
        )
        .select_from(billed.join(months, months.c.day == billed.c.day).join(used, sa.and_(*own)))
        .where(billed.c.billed != there)
        .subquery("odd")
    )  # fmt: skip


def _put_together(connection: sa.Connection, rows: Iterable[Any]) -> list[BilledMonth]:
    """Give one entry for each month of use; its first bill stands for all, and the credits of all of them count."""
    together: dict[tuple[UUID, UUID, date], list[Any]] = defaultdict(list)
    for row in rows:
        together[row[3], row[5], row[7]].append(row)
    taken_back = _taken_back(connection, {row[0] for some in together.values() for row in some})
    return [
        BilledMonth(
            bill_id=some[0][0],
            bills=tuple(dict.fromkeys(row[1] for row in some)),
            arrangement_id=some[0][2],
            service_id=some[0][3],
            service=some[0][4],
            party_id=some[0][5],
            party=some[0][6],
            day=some[0][7],
            billed=sum(row[8] for row in some),
            used=some[0][12],
            currency=some[0][9],
            explained=any(row[10].strip() for row in some),
            per_usd=some[0][11],
            credited=sum(taken_back.get(id, 0) for id in {row[0] for row in some}),
        )
        for some in together.values()
    ]


def _taken_back(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, int]:
    """Give what was credited of some bills, drafts among it, above zero."""
    note = table_of("bill")
    found: dict[UUID, int] = {}
    for part in chunks(list(ids), CHUNK):
        asked = (
            sa.select(note.c.corrects_id, sa.func.sum(note.c.total))
            .where(note.c.row_state == LIVE, note.c.kind == CREDIT, note.c.state != "CANCELLED")
            .where(note.c.corrects_id.in_(part))
            .group_by(note.c.corrects_id)
        )
        found.update({row[0]: -int(row[1] or 0) for row in connection.execute(asked)})
    return found


def _worth_by_service(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, dict[UUID, int]]:
    line = table_of("bill_line")
    worth = sa.func.sum(line.c.amount + sa.func.coalesce(line.c.support_amount, 0))
    found: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    for part in chunks(list(ids), CHUNK):
        asked = (
            sa.select(line.c.bill_id, line.c.service_id, worth)
            .where(line.c.row_state == LIVE, line.c.service_id.is_not(None), line.c.bill_id.in_(part))
            .group_by(line.c.bill_id, line.c.service_id)
        )
        for row in connection.execute(asked):
            found[row[0]][row[1]] = int(row[2])
    return found
