"""A billing run: everything unbilled of a period drafted as one act, and the netting of services both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.bills import BILL, exchange_of, put_totals, with_totals
from commonservices.actions.orders import new_reference
from commonservices.domain import billing, settling
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.billing import Draft, LeftOut
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.domain.periods import Period
from commonservices.domain.pricing import rate_on
from commonservices.domain.sentences import refuse
from commonservices.jobs import Tell, silent
from commonservices.store import charge_rows, report_rows
from commonservices.store.charge_rows import Gathered, Wanted

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

STEP: Final = 500
__all__ = ["BillingDone", "Wanted", "net", "run"]


@dataclass(frozen=True, slots=True)
class BillingDone:
    """What a billing run made, and what it left out with the reason of each."""

    changes: Changes
    bills: tuple[Added, ...]
    left_out: tuple[LeftOut, ...]


def run(office: Office, wanted: Wanted, tell: Tell = silent) -> BillingDone:
    """Draft a bill for each party out of all that is unbilled: one act, taken back by one undo.

    Refused when there is nothing; what stands on a bill already, has no rate or a rate past its review is left out.
    """
    with office.work("bills_drafted") as work:
        tell(0, 0, "gathering")
        gathered, drafts, left = work.read(lambda connection: charge_rows.plan(connection, wanted))
        if not drafts:
            _refuse_nothing(gathered, left)
        rates = work.read(report_rows.exchange_rates)
        made = list(_bills(office, work, wanted, gathered, drafts, rates))
        lines = _told((line for _, some in made for line in some), sum(len(some) for _, some in made), tell)
        work.subject(made[0][0].reference if len(made) == 1 else f"{made[0][0].reference} … {made[-1][0].reference}")
        for bill, _ in made:
            check_record(bill)
        work.put_many(bill for bill, _ in made)
        work.put_many(lines)
    bills = tuple(Added(work.changes, bill.id, bill.reference) for bill, _ in made)
    return BillingDone(work.changes, bills, tuple(left))


def net(office: Office, arrangement_id: UUID, one_id: UUID, other_id: UUID, period: Period) -> Added:
    """Draft the difference between what two sides gave each other in a period, for the side that received more."""
    with office.work("bill_netted") as work:
        above = work.get(Arrangement, arrangement_id)
        bills = [
            each for each in work.all(Bill, arrangement_id=above.id, basis=billing.RECIPROCAL) if _is_in(each, period)
        ]
        standing = next((each for each in bills if each.kind == billing.TRUE_UP and each.state != "CANCELLED"), None)
        if standing is not None:
            refuse("billed_already", "bill", above.reference, shown=above.reference, bill=standing.reference)
        valued = [each for each in bills if each.state == settling.ISSUED and each.kind == billing.ACTUAL]
        given = {(each.from_entity_id, each.to_entity_id): 0 for each in valued}
        for each in valued:
            given[each.from_entity_id, each.to_entity_id] += each.total or 0
        difference = given.get((one_id, other_id), 0) - given.get((other_id, one_id), 0)
        if difference == 0 or len({each.currency for each in valued}) != 1:
            refuse("nothing_to_bill")
        giver, taker = (one_id, other_id) if difference > 0 else (other_id, one_id)
        to = work.get(Entity, taker)
        bill = Bill(
            id=office.new_id(),
            reference=new_reference(office, work, Bill.KIND, BILL, office.clock.today().year),
            kind=billing.TRUE_UP,
            from_entity_id=giver,
            to_entity_id=taker,
            arrangement_id=above.id,
            basis=billing.RECIPROCAL,
            channel=billing.channel_of(to.billing_channel, to.kind),
            starts_on=period.start,
            ends_on=period.end,
            currency=valued[0].currency,
            prepared_by=office.actor,
            total=0,
        )
        keeping.put(work, bill)
        line = BillLine(
            id=office.new_id(), bill_id=bill.id, number=1, description=above.reference, service_date=period.end,
            amount=abs(difference), currency=bill.currency,
        )  # fmt: skip
        keeping.put(work, line)
        put_totals(work, bill, [line], exchange_of(office, work, bill))
        work.subject(bill.reference)
    return Added(work.changes, bill.id, bill.reference)


def _bills(
    office: Office,
    work: Work,
    wanted: Wanted,
    gathered: Gathered,
    drafts: Sequence[Draft],
    rates: Mapping[str, Sequence[tuple[date, Decimal]]],
) -> Iterator[tuple[Bill, list[BillLine]]]:
    today = office.clock.today()
    first = new_reference(office, work, Bill.KIND, BILL, today.year)
    start = first.removesuffix(office.letter)
    stem, number = start[: -_digits(start)], int(start[-_digits(start) :])
    ordered = sorted(drafts, key=lambda each: (gathered.entities[each.party_id].short_code, each.kind, each.currency))
    for place, each in enumerate(ordered):
        to = gathered.entities[each.party_id]
        exchange = billing.frozen_exchange(each.currency, min(wanted.last, today), rates)
        bill = Bill(
            id=office.new_id(),
            reference=f"{stem}{number + place:04}{office.letter}",
            kind=each.kind,
            from_entity_id=each.provider_id,
            to_entity_id=each.party_id,
            arrangement_id=each.arrangement_id,
            pool_id=each.pool_id,
            basis=each.basis,
            channel=billing.channel_of(to.billing_channel, to.kind),
            starts_on=wanted.first,
            ends_on=wanted.last,
            currency=each.currency,
            prepared_by=office.actor,
        )
        lines = [
            billing.line_of(charge, price, bill, order, office.new_id())
            for order, (charge, price) in enumerate(each.charges, start=1)
        ]
        lines = billing.with_dollars(lines, bill.currency, exchange)
        yield with_totals(bill, lines, exchange), lines


def _digits(reference: str) -> int:
    return len(reference) - len(reference.rstrip("0123456789"))


def _told(lines: Iterable[BillLine], count: int, tell: Tell) -> Iterator[BillLine]:
    for place, each in enumerate(lines):
        if place % STEP == 0:
            tell(place, count, "billing")
        yield each


def _refuse_nothing(gathered: Gathered, left: Sequence[LeftOut]) -> None:
    """Refuse a run that makes no bill, by the first reason there is."""
    ranked = {billing.RATE_STALE: 0, billing.NO_RATE: 1, billing.NO_PROVIDER: 2, billing.ALREADY_BILLED: 3}
    worst = min(left, key=lambda each: ranked.get(each.why, len(ranked)), default=None)
    if worst is None or worst.why not in ranked:
        refuse("nothing_to_bill")
    charge = worst.charge
    shown = charge.description or "—"
    if worst.why == billing.ALREADY_BILLED:
        refuse("billed_already", "bill", shown, shown=shown, bill=worst.reference)
    if worst.why == billing.NO_PROVIDER:
        refuse("provider_missing", "from_entity_id", shown, shown=shown)
    if worst.why == billing.NO_RATE:
        refuse("no_rate_to_bill", "rate", shown, shown=shown, day=charge.day)
    line = rate_on(gathered.rates.get(charge.service_id, ()), charge.day) if charge.service_id else None
    refuse("rate_past_review", "rate", shown, shown=shown, day=(line.review_by if line else None) or charge.day)


def _is_in(bill: Bill, period: Period) -> bool:
    return period.holds(bill.ends_on)
