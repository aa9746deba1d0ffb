"""Reads bills and settlements: lists filtered, sorted and cut by the database, what is open, and how old it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.ageing import OpenItem
from commonservices.domain.billing import CREDIT, GIVEN_FREE, NOT_BILLED, TRUE_UP
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.declaring import dataclass
from commonservices.domain.settling import OPEN
from commonservices.store.folding import holds
from commonservices.store.rows import CHUNK, chunks, fetch_in
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

VIEWS: Final = ("all", "drafts", "open", "overdue", "disputed", "credits", "closed")
_CLOSED: Final = ("CANCELLED", "PAID", "WRITTEN_OFF")
_GONE: Final = ("CANCELLED", "WRITTEN_OFF")


@dataclass(frozen=True, slots=True)
class BillCriteria:
    """Which bills a list shows; a period asks for bills of days that touch it."""

    today: date
    view: str = "all"
    text: str = ""
    provider_id: UUID | None = None
    party_id: UUID | None = None
    arrangement_id: UUID | None = None
    state: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None


_COLUMNS: Final = (
    "id", "reference", "kind", "from_entity_id", "to_entity_id", "arrangement_id", "pool_id", "basis", "channel",
    "starts_on", "ends_on", "issued_on", "issued_by", "due_on", "currency", "total", "total_usd",
    "per_usd_provisional", "state", "state_reason", "state_on", "disputed_amount", "disputed_on", "dispute_reason",
    "external_reference", "posted_on", "corrects_id", "prepared_by", "note",
)  # fmt: skip


def count(connection: sa.Connection, wanted: BillCriteria) -> int:
    """Give how many bills match."""
    bill, _, to = _sides()
    return int(connection.scalar(_where(sa.select(sa.func.count()).select_from(_joined()), wanted, bill, to)) or 0)


def page(
    connection: sa.Connection, wanted: BillCriteria, sort: str, *, descending: bool, offset: int, limit: int | None
) -> list[Any]:
    """Give a stretch of bills with both sides named and the arrangement."""
    bill, giver, to = _sides()
    shown = _shown()
    keys = {"provider": giver.c.short_code, "party": to.c.short_code}
    if sort == "balance":
        settled = settled_by(date.max)
        shown = shown.outerjoin(settled, settled.c.bill_id == bill.c.id)
        sign = sa.case((bill.c.kind == CREDIT, -1), else_=1)
        keys["balance"] = bill.c.total - sa.func.coalesce(settled.c.settled, 0) * sign
    column: Any = keys[sort] if sort in keys else bill.c[sort if sort in _COLUMNS else "reference"]
    ordered = (column.desc() if descending else column.asc()).nulls_last()
    listed = _where(shown, wanted, bill, to).order_by(ordered, bill.c.id)
    return list(connection.execute(listed.limit(limit).offset(offset)))


def some(connection: sa.Connection, ids: Sequence[UUID]) -> list[Any]:
    """Give the rows of some bills as a list shows them."""
    bill, _, _ = _sides()
    found: list[Any] = []
    for part in chunks(ids, CHUNK):
        found += connection.execute(_shown().where(bill.c.id.in_(part), bill.c.row_state == LIVE))
    return found


def settled_of(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, int]:
    """Give what was settled of some bills, by themselves or as the other side of an offset, signs left out."""
    settlement = table_of("settlement")
    found: defaultdict[UUID, int] = defaultdict(int)
    for name in ("bill_id", "offset_bill_id"):
        key = settlement.c[name]
        asked = sa.select(key, whole_sum(settlement.c.amount)).where(settlement.c.row_state == LIVE).group_by(key)
        for part in chunks(ids, CHUNK):
            for id, amount in connection.execute(asked.where(key.in_(part))):
                found[id] += amount
    return dict(found)


def _shown() -> sa.Select[Any]:
    """Give the statement that selects bills with both sides and the arrangement named."""
    bill, giver, to = _sides()
    above = table_of("arrangement")
    columns = (
        *(bill.c[name] for name in _COLUMNS),
        giver.c.short_code.label("provider"),
        to.c.short_code.label("party"),
        to.c.name_en,
        to.c.name_fr,
        to.c.name_es,
        above.c.reference.label("arrangement"),
    )
    return sa.select(*columns).select_from(_joined().outerjoin(above, above.c.id == bill.c.arrangement_id))


def lines_of(connection: sa.Connection, bill_ids: Iterable[UUID]) -> dict[UUID, list[BillLine]]:
    """Give the lines of some bills in their order."""
    found: dict[UUID, list[BillLine]] = {}
    for each in sorted(fetch_in(connection, BillLine, "bill_id", bill_ids), key=lambda line: line.number or 0):
        if each.bill_id is not None:
            found.setdefault(each.bill_id, []).append(each)
    return found


def settlements_of(connection: sa.Connection, bill_ids: Sequence[UUID]) -> list[Settlement]:
    """Give the settlements of some bills, those offset against them among them, in the order of their days."""
    own = fetch_in(connection, Settlement, "bill_id", bill_ids)
    against = fetch_in(connection, Settlement, "offset_bill_id", bill_ids)
    every = {each.id: each for each in (*own, *against)}
    return sorted(every.values(), key=lambda each: (each.settled_on or date.min, each.id.int))


def open_items(connection: sa.Connection, as_of: date, provider_id: UUID | None = None) -> list[OpenItem]:
    """Give what was open at the end of a day, bills of the same sides, currency and due day together."""
    bill = table_of("bill")
    settled = settled_by(as_of)
    sign = sa.case((bill.c.kind == CREDIT, -1), else_=1)
    left = (bill.c.total - sa.func.coalesce(settled.c.settled, 0) * sign).label("left")
    disputed = sa.case(
        (
            sa.and_(bill.c.disputed_on <= as_of, bill.c.state == "DISPUTED"),
            sa.func.coalesce(bill.c.disputed_amount, bill.c.total),
        ),
        else_=0,
    ).label("disputed")
    wanted = [
        bill.c.row_state == LIVE,
        bill.c.issued_on <= as_of,
        owed(bill),
        sa.or_(bill.c.state.not_in(_GONE), bill.c.state_on > as_of),
    ]
    if provider_id is not None:
        wanted.append(bill.c.from_entity_id == provider_id)
    sides = ("from_entity_id", "to_entity_id", "currency", "due_on")
    each = (
        sa.select(*(bill.c[name] for name in sides), left, disputed)
        .select_from(bill.outerjoin(settled, settled.c.bill_id == bill.c.id))
        .where(*wanted)
        .subquery()
    )
    capped = sa.case((each.c.left < 0, 0), (each.c.disputed > each.c.left, each.c.left), else_=each.c.disputed)
    named = [each.c[name] for name in sides]
    sums = (whole_sum(each.c.left), whole_sum(capped), sa.func.count())
    asked = sa.select(*named, *sums).where(each.c.left != 0).group_by(*named).order_by(*named)
    rows: Any = connection.execute(asked)
    return [OpenItem(*row) for row in rows]


def billed_keys(
    connection: sa.Connection, first: date, last: date, besides: UUID | None = None
) -> dict[tuple[object, ...], str]:
    """Give what stands on a bill that was not cancelled: orders, shares, and the usage of days between two."""
    line, bill = table_of("bill_line"), table_of("bill")
    asked = (
        sa.select(
            bill.c.reference, line.c.order_id, line.c.share_id, line.c.service_id, bill.c.to_entity_id,
            line.c.service_date,
        )
        .join(bill, bill.c.id == line.c.bill_id)
        .where(line.c.row_state == LIVE, bill.c.row_state == LIVE, bill.c.state != "CANCELLED", bill.c.kind != CREDIT)
        .where(
            sa.or_(
                line.c.order_id.is_not(None), line.c.share_id.is_not(None), line.c.service_date.between(first, last)
            )
        )
    )  # fmt: skip
    if besides is not None:
        asked = asked.where(bill.c.id != besides)
    return {_key(row): row.reference for row in connection.execute(asked)}


def keys_of(connection: sa.Connection, bill_id: UUID) -> dict[tuple[object, ...], date | None]:
    """Give what stands on one bill, as `billed_keys` names it, with the day of service of each."""
    line, bill = table_of("bill_line"), table_of("bill")
    asked = (
        sa.select(
            line.c.order_id, line.c.share_id, line.c.service_id, bill.c.to_entity_id, line.c.service_date, bill.c.kind
        )
        .join(bill, bill.c.id == line.c.bill_id)
        .where(line.c.row_state == LIVE, bill.c.id == bill_id, bill.c.kind != CREDIT)
    )
    return {_key(row): row.service_date for row in connection.execute(asked) if any(row[:3])}


def _key(row: Any) -> tuple[object, ...]:
    if row.order_id is not None:
        return ("ORDER", row.order_id)
    if row.share_id is not None:
        return ("SHARE", row.share_id)
    return ("USAGE", row.service_id, row.to_entity_id, row.service_date)


def bills_of_orders(
    connection: sa.Connection, order_ids: Sequence[UUID], besides: UUID | None = None
) -> dict[UUID, tuple[UUID, str]]:
    """Give the bill each of some orders stands on, by identifier and reference; cancelled ones do not count."""
    line, bill = table_of("bill_line"), table_of("bill")
    asked = sa.select(line.c.order_id, bill.c.id, bill.c.reference).join(bill, bill.c.id == line.c.bill_id)
    standing = asked.where(line.c.row_state == LIVE, bill.c.row_state == LIVE, bill.c.state != "CANCELLED")
    if besides is not None:
        standing = standing.where(bill.c.id != besides)
    found: dict[UUID, tuple[UUID, str]] = {}
    for some in chunks(order_ids, CHUNK):
        for row in connection.execute(standing.where(line.c.order_id.in_(some), bill.c.kind != CREDIT)):
            found[row[0]] = (row[1], row[2])
    return found


def billed_shares(
    connection: sa.Connection, line_keys: Sequence[UUID], before: Bill | None = None
) -> dict[tuple[UUID, UUID], int]:
    """Give what was billed of the shares of some pools so far, by pool line or pool and by entity, less credits.

    With a bill it is what was billed before that one.
    """
    line, bill, share, run = (table_of(name) for name in ("bill_line", "bill", "share", "apportionment_run"))
    worth = line.c.amount + sa.func.coalesce(line.c.support_amount, 0)
    place = sa.func.coalesce(run.c.line_id, run.c.pool_id, type_=run.c.pool_id.type)
    found: defaultdict[tuple[UUID, UUID], int] = defaultdict(int)
    for some in chunks(line_keys, CHUNK):
        asked = (
            sa.select(place, share.c.entity_id, whole_sum(worth))
            .select_from(
                line.join(bill, bill.c.id == line.c.bill_id)
                .join(share, share.c.id == line.c.share_id)
                .join(run, run.c.id == share.c.run_id)
            )
            .where(line.c.row_state == LIVE, bill.c.row_state == LIVE, bill.c.state != "CANCELLED", place.in_(some))
            .group_by(place, share.c.entity_id)
        )
        for row in connection.execute(asked if before is None else asked.where(_came_before(before))):
            found[row[0], row[1]] += row[2]
    return dict(found)


def _came_before(this: Bill) -> Any:
    """Give the condition that a bill was issued before another one, or drafted before where neither is out."""
    bill = table_of("bill")
    earlier = bill.c.reference < this.reference
    if this.issued_on is None:
        return sa.and_(bill.c.id != this.id, sa.or_(bill.c.issued_on.is_not(None), earlier))
    return sa.or_(bill.c.issued_on < this.issued_on, sa.and_(bill.c.issued_on == this.issued_on, earlier))


def owed(bill: Any) -> Any:
    """Give the condition that a bill is to be paid and not only a value on record."""
    returned = sa.and_(bill.c.basis.in_(sorted(NOT_BILLED)), bill.c.kind.not_in((TRUE_UP, CREDIT)))
    return sa.and_(bill.c.kind != GIVEN_FREE, sa.not_(returned))


@cache
def _sides() -> tuple[Any, Any, Any]:
    """Give the bills and the two sides of each: who gives, and who pays."""
    entity = table_of("entity")
    return table_of("bill"), entity.alias("giver"), entity.alias("taker")


def _joined() -> Any:
    bill, giver, to = _sides()
    return bill.join(giver, giver.c.id == bill.c.from_entity_id).join(to, to.c.id == bill.c.to_entity_id)


def _where(statement: sa.Select[Any], wanted: BillCriteria, bill: Any, to: Any) -> sa.Select[Any]:
    equal = {
        "from_entity_id": wanted.provider_id,
        "to_entity_id": wanted.party_id,
        "arrangement_id": wanted.arrangement_id,
        "state": wanted.state or None,
        "kind": wanted.kind or None,
    }
    conditions: list[Any] = [bill.c.row_state == LIVE, *_viewed(wanted, bill)]
    conditions += [bill.c[name] == value for name, value in equal.items() if value is not None]
    if wanted.first is not None:
        conditions.append(bill.c.ends_on >= wanted.first)
    if wanted.last is not None:
        conditions.append(bill.c.starts_on <= wanted.last)
    for word in wanted.text.split():
        texts = (bill.c.reference, bill.c.external_reference, to.c.short_code, to.c.name_en, to.c.name_fr)
        conditions.append(holds(word, *texts))
    return statement.where(*conditions)


def _viewed(wanted: BillCriteria, bill: Any) -> list[Any]:
    views: dict[str, list[Any]] = {
        "drafts": [bill.c.state == "DRAFT"],
        "open": [bill.c.state.in_(sorted(OPEN)), owed(bill)],
        "overdue": [bill.c.state.in_(sorted(OPEN)), owed(bill), bill.c.due_on < wanted.today, bill.c.kind != CREDIT],
        "disputed": [bill.c.state == "DISPUTED"],
        "credits": [bill.c.kind == CREDIT],
        "closed": [bill.c.state.in_(_CLOSED)],
    }
    return views.get(wanted.view, [])


def settled_by(day: date) -> Any:
    """Give what was settled of every bill by a day, in one pass."""
    settlement = table_of("settlement")
    by_then = (settlement.c.row_state == LIVE, settlement.c.settled_on <= day)
    parts = [
        sa.select(settlement.c[name].label("bill_id"), settlement.c.amount.label("part")).where(
            settlement.c[name].is_not(None), *by_then
        )
        for name in ("bill_id", "offset_bill_id")
    ]
    every = sa.union_all(*parts).subquery()
    return sa.select(every.c.bill_id, sa.func.sum(every.c.part).label("settled")).group_by(every.c.bill_id).subquery()
