"""What the reconciliations of money compare: the database leaves out what agrees, the rules judge what is left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain import codelists
from commonservices.domain.ageing import BANDS
from commonservices.domain.billing import CREDIT, GIVEN_FREE, NOT_BILLED, USAGE, drafts_of, priced
from commonservices.domain.money import Money, exponent
from commonservices.domain.ordering import CERTIFIED, CONFIRMED, WAIVED
from commonservices.domain.pricing import rate_on
from commonservices.domain.reconciling.balances import Confirmed
from commonservices.domain.reconciling.ledger import MemoItem
from commonservices.domain.reconciling.open_items import BillSums, Pair
from commonservices.domain.reconciling.prices import PricedLine
from commonservices.domain.reconciling.unbilled import TO_BILL, BilledOrder, UnbilledUse
from commonservices.domain.shared_services import QUANTITY_PLACES, RATE_PLACES, RateLine
from commonservices.store import bill_rows, charge_rows
from commonservices.store.tables import LIVE, table_of

_NOT_ISSUED: Final = ("DRAFT", "CANCELLED")
_NEVER: Final = date(9999, 12, 31)
_SCALE: Final = 10 ** (QUANTITY_PLACES + RATE_PLACES)


# --- R3 ---------------------------------------------------------------------------------------------------------------


def suspect_billing(connection: sa.Connection) -> list[BilledOrder]:
    """Give orders that should be billed and are not, or are billed and perhaps should not be."""
    order, service, entity = table_of("service_order"), table_of("shared_service"), table_of("entity")
    billed = _billed(order)
    asked = sa.select(
        order.c.id,
        order.c.reference,
        order.c.state,
        entity.c.short_code,
        service.c.reference,
        service.c.arrangement_id,
        order.c.confirmed_on,
        order.c.confirmed_quantity,
        _bills(order),
        billed.c.billed,
        service.c.id,
        _rendered(order),
    ).select_from(
        billed.join(order, order.c.id == billed.c.id)
        .join(service, service.c.id == order.c.service_id)
        .join(entity, entity.c.id == order.c.consumer_id)
    )
    rows: list[Any] = list(connection.execute(asked))
    rates = charge_rows.rates_of(connection, {row[10] for row in rows if not row[8]})
    return [
        BilledOrder._make(
            (*row[:8], int(row[8]), row[9] or Decimal(0), _worth(rates.get(row[10], []), row[11], row[7]))
        )
        for row in rows
    ]


def _billed(order: sa.Table) -> Any:
    """Give the orders that may be wrong with what is billed of each, credits taken away, in one pass."""
    line, bill = table_of("bill_line"), table_of("bill")
    credit = bill.c.kind == CREDIT
    lines = sa.func.sum(sa.case((sa.or_(bill.c.id.is_(None), credit), 0), else_=1))
    billed = sa.func.sum(
        sa.case((bill.c.id.is_(None), None), (credit, -sa.func.abs(line.c.quantity)), else_=line.c.quantity)
    )
    wrong = sa.or_(
        sa.and_(lines == 0, order.c.state.in_(TO_BILL)),
        sa.and_(lines > 0, sa.or_(order.c.state == WAIVED, order.c.confirmed_on.is_(None))),
        lines > 1,
    )
    own = sa.and_(line.c.order_id == order.c.id, line.c.row_state == LIVE)
    counted = sa.and_(bill.c.id == line.c.bill_id, *_standing(bill))
    return (
        sa.select(order.c.id, sa.type_coerce(billed, line.c.quantity.type).label("billed"))
        .select_from(order.outerjoin(line, own).outerjoin(bill, counted))
        .where(order.c.row_state == LIVE)
        .group_by(order.c.id)
        .having(wrong)
        .subquery()
    )


def _standing(bill: sa.Table) -> tuple[Any, ...]:
    return bill.c.row_state == LIVE, bill.c.state != "CANCELLED"


def _bills(order: sa.Table) -> Any:
    """Give on how many bills an order stands; credits do not count."""
    line, bill = table_of("bill_line"), table_of("bill")
    return (
        sa.select(sa.func.count(sa.distinct(bill.c.id)))
        .join_from(line, bill, bill.c.id == line.c.bill_id)
        .where(line.c.order_id == order.c.id, line.c.row_state == LIVE, bill.c.kind != CREDIT, *_standing(bill))
        .correlate(order)
        .scalar_subquery()
    )


def _rendered(order: sa.Table) -> Any:
    """Give the day on which an order was last delivered."""
    delivery = table_of("delivery")
    return (
        sa.select(sa.func.max(delivery.c.delivered_on))
        .where(delivery.c.order_id == order.c.id, delivery.c.row_state == LIVE, delivery.c.corrects_id.is_(None))
        .correlate(order)
        .scalar_subquery()
    )


def _worth(rates: list[RateLine], day: Any, quantity: Decimal | None) -> Money | None:
    on = date.fromisoformat(day) if isinstance(day, str) else day
    rate = rate_on(rates, on) if on is not None else None
    if rate is None or rate.rate is None or quantity is None:
        return None
    price = priced(quantity, rate)
    return Money(price.amount + price.support, rate.currency)


def unbilled_uses(connection: sa.Connection, first: date, last: date) -> list[UnbilledUse]:
    """Give the monthly use of a period that has a price, is to be paid and stands on no bill."""
    wanted = charge_rows.Wanted(first, last, states=(CONFIRMED, CERTIFIED), sources=frozenset({USAGE}))
    gathered = charge_rows.gather(connection, wanted)
    rest = (each for each in gathered.charges if each not in gathered.pooled and each.basis not in NOT_BILLED)
    drafts, _ = drafts_of(rest, gathered.rates, _billed_uses(connection, first, last))
    found = []
    for charge, price in (one for draft in drafts for one in draft.charges):
        if price is None or charge.service_id is None:
            continue
        party = gathered.entities.get(charge.party_id)
        found.append(
            UnbilledUse(
                service_id=charge.service_id,
                service=charge.description.partition(" ")[0],
                consumer_id=charge.party_id,
                consumer=party.short_code if party else "",
                month=charge.day.replace(day=1),
                arrangement_id=charge.arrangement_id,
                worth=Money(price.amount + price.support, price.line.currency),
            )
        )
    return found


def _billed_uses(connection: sa.Connection, first: date, last: date) -> dict[tuple[object, ...], str]:
    """Give the monthly use of a period that stands on a bill, by the keys of charges."""
    line, bill = table_of("bill_line"), table_of("bill")
    asked = (
        sa.select(line.c.service_id, bill.c.to_entity_id, line.c.service_date, bill.c.reference)
        .join(bill, bill.c.id == line.c.bill_id)
        .where(line.c.row_state == LIVE, line.c.order_id.is_(None), line.c.share_id.is_(None))
        .where(line.c.service_date.between(first, last), bill.c.row_state == LIVE)
        .where(bill.c.state != "CANCELLED", bill.c.kind != CREDIT)
    )
    return {(USAGE, row[0], row[1], row[2]): row[3] for row in connection.execute(asked)}


# --- R4 ---------------------------------------------------------------------------------------------------------------


def suspect_lines(connection: sa.Connection) -> tuple[list[PricedLine], dict[UUID, list[RateLine]]]:
    """Give the priced lines of bills that do not come to the rate of their day exactly, with the rates in question."""
    line, bill, service = table_of("bill_line"), table_of("bill"), table_of("shared_service")
    order, rate = table_of("service_order"), table_of("rate_line")
    in_force = sa.and_(
        rate.c.service_id == line.c.service_id,
        rate.c.row_state == LIVE,
        sa.or_(rate.c.valid_from.is_(None), rate.c.valid_from <= line.c.service_date),
        sa.func.coalesce(rate.c.valid_to, _NEVER) > line.c.service_date,
    )
    asked = (
        sa.select(
            line.c.id,
            bill.c.id,
            bill.c.reference,
            line.c.number,
            line.c.service_id,
            service.c.reference,
            bill.c.arrangement_id,
            line.c.service_date,
            line.c.quantity,
            line.c.amount + sa.func.coalesce(line.c.support_amount, 0),
            line.c.currency,
            line.c.match_reason,
            order.c.confirmed_quantity,
            line.c.order_id.is_not(None),
            bill.c.per_usd,
        )
        .select_from(
            line.join(bill, bill.c.id == line.c.bill_id)
            .join(service, service.c.id == line.c.service_id)
            .outerjoin(rate, in_force)
            .outerjoin(order, order.c.id == line.c.order_id)
        )
        .where(*_priced(line, bill), line.c.match_reason == "", _not_exact(line, rate, order))
    )
    lines = [PricedLine._make((*row[:13], bool(row[13]), row[14])) for row in connection.execute(asked)]
    return lines, charge_rows.rates_of(connection, {each.service_id for each in lines})


def priced_lines(connection: sa.Connection) -> int:
    """Give how many lines of bills are priced by the unit."""
    line, bill = table_of("bill_line"), table_of("bill")
    joined = line.join(bill, bill.c.id == line.c.bill_id)
    asked = sa.select(sa.func.count()).select_from(joined).where(*_priced(line, bill))
    return int(connection.scalar(asked) or 0)


def _priced(line: sa.Table, bill: sa.Table) -> tuple[Any, ...]:
    return (
        line.c.row_state == LIVE,
        line.c.service_id.is_not(None),
        line.c.share_id.is_(None),
        line.c.quantity.is_not(None),
        line.c.service_date.is_not(None),
        bill.c.row_state == LIVE,
        bill.c.state != "CANCELLED",
        bill.c.kind != GIVEN_FREE,
    )


def _not_exact(line: sa.Table, rate: sa.Table, order: sa.Table) -> Any:
    """Say that a line may differ: reckoned roughly, so that nothing that differs by a unit or more is left out."""
    quantity, price = sa.cast(line.c.quantity, sa.Float), sa.cast(rate.c.rate, sa.Float)
    places = {exponent(code) for code in ("USD", "XOF", "KWD", "CLF")}
    unusual = [(line.c.currency.in_(_currencies(each)), float(10**each)) for each in sorted(places - {2})]
    expected = sa.func.abs(quantity) * price * sa.case(*unusual, else_=100.0) / float(_SCALE)
    percent = sa.cast(sa.func.coalesce(rate.c.support_percent, Decimal(0)), sa.Float) / 10_000.0
    whole = expected * (1 + percent / 100.0)
    told = sa.func.abs(line.c.amount) + sa.func.abs(sa.func.coalesce(line.c.support_amount, 0))
    return sa.or_(
        rate.c.id.is_(None),
        rate.c.currency != line.c.currency,
        sa.func.abs(told - whole) > 1.0,
        sa.and_(order.c.id.is_not(None), sa.func.coalesce(order.c.confirmed_quantity, Decimal(-1)) != line.c.quantity),
    )


def _currencies(places: int) -> tuple[str, ...]:
    return tuple(code for code in codelists.load("currencies").codes if exponent(code) == places)


# --- R5 ---------------------------------------------------------------------------------------------------------------


def suspect_bills(connection: sa.Connection) -> list[BillSums]:
    """Give the bills that do not tie with their lines, with what was settled, or with their state."""
    bill, line = table_of("bill"), table_of("bill_line")
    lines = (
        sa.select(
            line.c.bill_id, sa.func.sum(line.c.amount + sa.func.coalesce(line.c.support_amount, 0)).label("lines")
        )
        .where(line.c.row_state == LIVE)
        .group_by(line.c.bill_id)
        .subquery()
    )
    own, against = _settled("bill_id"), _settled("offset_bill_id")
    paid = sa.func.coalesce(own.c.settled, 0) + sa.func.coalesce(against.c.settled, 0)
    total = sa.func.coalesce(bill.c.total, 0)
    owed = bill_rows.owed(bill)
    wrong = sa.or_(
        total != sa.func.coalesce(lines.c.lines, 0),
        paid > sa.func.abs(total),
        sa.and_(bill.c.state == "PAID", paid != sa.func.abs(total)),
        sa.and_(bill.c.state.in_(("ISSUED", "DISPUTED", "PART_PAID")), paid == sa.func.abs(total)),
        sa.and_(paid != 0, sa.or_(bill.c.state.in_(_NOT_ISSUED), sa.not_(owed))),
    )
    asked = (
        sa.select(
            bill.c.id, bill.c.reference, bill.c.arrangement_id, bill.c.state, bill.c.currency, total,
            sa.func.coalesce(lines.c.lines, 0), paid, owed,
        )
        .select_from(
            bill.outerjoin(lines, lines.c.bill_id == bill.c.id)
            .outerjoin(own, own.c.bill_id == bill.c.id)
            .outerjoin(against, against.c.bill_id == bill.c.id)
        )
        .where(bill.c.row_state == LIVE, wrong)
    )  # fmt: skip
    return [BillSums._make((*row[:5], *map(int, row[5:8]), bool(row[8]))) for row in connection.execute(asked)]


def _settled(name: str) -> Any:
    """Give what was settled of each bill by itself, or as the other side of an offset."""
    settlement = table_of("settlement")
    return (
        sa.select(settlement.c[name].label("bill_id"), sa.func.sum(settlement.c.amount).label("settled"))
        .where(settlement.c.row_state == LIVE, settlement.c[name].is_not(None))
        .group_by(settlement.c[name])
        .subquery()
    )


def open_pairs(connection: sa.Connection, day: date) -> dict[Pair, int]:
    """Give what was open at the end of a day for each provider, counterparty and currency."""
    found: defaultdict[Pair, int] = defaultdict(int)
    for each in bill_rows.open_items(connection, day):
        found[each.provider_id, each.counterparty_id, each.currency] += int(each.balance)
    return dict(found)


def kept_ageing(connection: sa.Connection, until: date) -> tuple[date | None, dict[Pair, int]]:
    """Give the newest ageing kept up to a day, its day and its totals; None where none was kept."""
    kept = table_of("ageing_snapshot")
    newest = sa.select(sa.func.max(kept.c.as_of)).where(kept.c.row_state == LIVE, kept.c.as_of <= until)
    day = connection.scalar(newest)
    as_of = date.fromisoformat(day) if isinstance(day, str) else day
    if as_of is None:
        return None, {}
    bands = [sa.func.coalesce(kept.c[name], 0) for name in BANDS]
    asked = sa.select(kept.c.provider_id, kept.c.counterparty_id, kept.c.currency, sum(bands[1:], bands[0])).where(
        kept.c.row_state == LIVE, kept.c.as_of == as_of
    )
    return as_of, {(row[0], row[1], row[2]): int(row[3]) for row in connection.execute(asked)}


# --- R6 and R7 --------------------------------------------------------------------------------------------------------


def memo_items(connection: sa.Connection, first: date, last: date) -> list[MemoItem]:
    """Give the bills issued, and the settlements with a number of the ledger, that were posted between two days."""
    bill, settlement = table_of("bill"), table_of("settlement")
    posted = sa.func.coalesce(bill.c.posted_on, bill.c.issued_on)
    bills = sa.select(
        bill.c.id, bill.c.reference, bill.c.arrangement_id, bill.c.external_reference, bill.c.posted_on, bill.c.total,
        bill.c.currency, sa.literal(0),
    ).where(
        bill.c.row_state == LIVE, bill.c.state.not_in(_NOT_ISSUED), bill_rows.owed(bill), posted.between(first, last)
    )  # fmt: skip
    paid = sa.func.coalesce(settlement.c.posted_on, settlement.c.settled_on)
    settlements = (
        sa.select(
            bill.c.id, bill.c.reference, bill.c.arrangement_id, settlement.c.external_reference,
            settlement.c.posted_on, settlement.c.amount, settlement.c.currency, sa.literal(1),
        )
        .join(bill, bill.c.id == settlement.c.bill_id)
        .where(settlement.c.row_state == LIVE, settlement.c.external_reference != "", paid.between(first, last))
    )  # fmt: skip
    rows: list[Any] = [*connection.execute(bills), *connection.execute(settlements)]
    return [MemoItem._make((*row[:5], int(row[5] or 0), row[6], bool(row[7]))) for row in rows]


def confirmations(connection: sa.Connection, first: date, last: date) -> list[Confirmed]:
    """Give the newest confirmation of each pair and currency between two days, with what was open on its day."""
    table = table_of("balance_confirmation")
    names = ("id", "provider_id", "counterparty_id", "currency", "as_of", "our_balance", "their_balance")
    asked = sa.select(*(table.c[name] for name in names)).where(
        table.c.row_state == LIVE, table.c.as_of.between(first, last)
    )
    rows: list[Any] = list(connection.execute(asked.order_by(table.c.as_of)))
    newest: dict[Pair, Any] = {(row[1], row[2], row[3]): row for row in rows}
    there = {day: open_pairs(connection, day) for day in {row[4] for row in newest.values()}}
    return [
        Confirmed._make((*row[:5], row[5] or 0, row[6], there[row[4]].get(pair, 0))) for pair, row in newest.items()
    ]


def referred(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Give the owner of each of some arrangements, for the differences found under them."""
    above = table_of("arrangement")
    wanted = list(dict.fromkeys(ids))
    found: dict[UUID, UUID] = {}
    for start in range(0, len(wanted), 400):
        asked = sa.select(above.c.id, above.c.owner_person_id).where(
            above.c.id.in_(wanted[start : start + 400]), above.c.owner_person_id.is_not(None)
        )
        found.update({row[0]: row[1] for row in connection.execute(asked)})
    return found
