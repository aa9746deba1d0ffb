"""What a person does with bills before they are out: draft them by a run or by hand, correct the drafts, issue them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.orders import new_reference
from commonservices.actions.steps import duties_of
from commonservices.actions.values import read_all
from commonservices.domain import billing, matching, ordering, settling
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.billing import Exchange
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.cover import check_cover
from commonservices.domain.duty_separation import Duty, check_standing
from commonservices.domain.orders import ServiceOrder
from commonservices.domain.partners import Entity
from commonservices.domain.pricing import rate_on
from commonservices.domain.references import check_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import add_days
from commonservices.store import bill_rows, charge_rows, cover_rows, report_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

BILL: Final = "BILL"
USUAL_DAYS: Final = 30
FINANCE: Final = ("FINANCE",)


def draft(office: Office, values: Mapping[str, object], reference: str = "") -> Added:
    """Begin a bill by hand, without lines; the channel follows from who is billed, unless it is given."""
    with office.work("bill_drafted") as work:
        today = office.clock.today()
        chosen = reference.strip() or new_reference(office, work, Bill.KIND, BILL, today.year)
        check_reference(chosen, work.references(Bill.KIND, chosen))
        given = {"kind": billing.ACTUAL, "basis": billing.REIMBURSABLE, "currency": "USD"} | dict(values)
        to = work.find(Entity, given.get("to_entity_id"))  # type: ignore[arg-type]
        channel = billing.channel_of(to.billing_channel, to.kind) if to is not None else ""
        record = keeping.made(
            office, Bill, {"channel": channel, "reference": chosen, "prepared_by": office.actor, "total": 0} | given
        )
        work.subject(chosen)
        keeping.put(work, record)
    return Added(work.changes, record.id, chosen)


def add_line(office: Office, bill_id: UUID, values: Mapping[str, object]) -> Added:
    """Add a line to a draft: an amount with what it is for, or a quantity at the rate of the day of service."""
    with office.work("bill_line_added") as work:
        bill = _drafted(work, bill_id)
        lines = work.all(BillLine, bill_id=bill_id)
        number = max((each.number or 0 for each in lines), default=0) + 1
        given = read_all(office, BillLine, {"currency": bill.currency} | dict(values))
        line = BillLine(id=office.new_id(), bill_id=bill.id, number=number, **given)
        _refuse_billed(work, (*lines, line), bill_id)
        line = _priced_anew(work, line, amount_given="amount" in given)
        keeping.put(work, line)
        put_totals(work, bill, (*lines, line), exchange_of(office, work, bill))
    return Added(work.changes, line.id, bill.reference)


def set_line(office: Office, line_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change a line of a draft; a changed quantity is priced anew, an amount given by hand is matched at the issue."""
    with office.work("bill_line_set", why=why) as work:
        held = work.get(BillLine, line_id)
        bill = _drafted(work, held.bill_id)
        given = read_all(office, BillLine, {"currency": bill.currency} | dict(values))
        line = replace(held, **given)
        if line.quantity != held.quantity or line.service_date != held.service_date:
            line = _priced_anew(work, line, amount_given="amount" in given)
        keeping.put(work, line, held)
        rest = [each for each in work.all(BillLine, bill_id=bill.id) if each.id != line.id]
        put_totals(work, bill, (*rest, line), exchange_of(office, work, bill))
    return work.changes


def remove_line(office: Office, line_id: UUID, why: str = "") -> Changes:
    """Take a line out of a draft; what it was for can be billed again."""
    with office.work("bill_line_removed", why=why) as work:
        held = work.get(BillLine, line_id)
        bill = _drafted(work, held.bill_id)
        rest = [each for each in work.all(BillLine, bill_id=bill.id) if each.id != line_id]
        work.remove(held)
        put_totals(work, bill, rest, exchange_of(office, work, bill))
    return work.changes


def remove(office: Office, ids: Sequence[UUID], why: str = "") -> Changes:
    """Take drafts out of the register with their lines."""
    with office.work("bill_removed", why=why) as work:
        for id in ids:
            bill = _drafted(work, id)
            for line in work.all(BillLine, bill_id=id):
                work.remove(line)
            work.remove(bill)
    return work.changes


def issue(
    office: Office, ids: Sequence[UUID], on: date | None = None, reason: str = "", cover_waiver: str = ""
) -> Changes:
    """Issue drafts as one act: they freeze, fall due by the terms of payment, and their orders are billed.

    Each line of an order is matched with what was confirmed at the rate in force. What is given free needs a reason,
    and what was rendered outside signed terms needs a waiver. A bill that comes to nothing is paid at once.
    """
    day, today = on or office.clock.today(), office.clock.today()
    if day > today:
        refuse("issued_in_future", "issued_on", day.isoformat(), shown=day)
    with office.work("bill_issued") as work:
        facts = duties_of(office, work)
        rates = work.read(report_rows.exchange_rates)
        held = [(_drafted(work, id), work.all(BillLine, bill_id=id)) for id in ids]
        outside = work.read(lambda connection: cover_rows.outside(connection, held, today))
        for bill, lines in held:
            id = bill.id
            if not lines:
                refuse("bill_is_empty", "bill", bill.reference, shown=bill.reference)
            roles = ("APPROVER",) if bill.kind == billing.GIVEN_FREE else FINANCE
            duty = Duty(
                roles=roles, record_id=id, day=today, prepared_by=bill.prepared_by, amount=bill.total,
                currency=bill.currency,
            )  # fmt: skip
            check_standing(facts, duty, exception=reason)
            if bill.kind == billing.GIVEN_FREE and not reason.strip():
                refuse("given_free_reason", "state_reason")
            before = [each for each in credits_of(work, bill.corrects_id) if each.id != id]
            corrected = work.find(Bill, bill.corrects_id)
            settling.check_total(bill, corrected, sum(each.total or 0 for each in before))
            _check_lines(work, bill, lines)
            bare = tuple(outside.get(id, {}).values())
            check_cover(bill, bare, cover_waiver)
            exchange = billing.frozen_exchange(bill.currency, min(bill.ends_on or day, day), rates)
            owed_for_nothing = billing.is_owed(bill.kind, bill.basis) and billing.totals_of(lines).total == 0
            issued = replace(
                bill,
                state=settling.PAID if owed_for_nothing else settling.ISSUED,
                state_on=day,
                state_reason=reason.strip(),
                cover_waiver=cover_waiver.strip() if bare else "",
                issued_on=day,
                issued_by=office.actor,
                due_on=add_days(day, _days_to_pay(work, bill)),
            )
            put_totals(work, issued, lines, exchange, before=bill)
            move_orders(work, lines, ordering.CERTIFIED, ordering.BILLED)
            if owed_for_nothing:
                move_orders(work, lines, ordering.BILLED, ordering.SETTLED)
        if len(ids) > 1:
            work.subject(f"{BILL} ({len(ids)})")
    return work.changes


# --- what the acts share ----------------------------------------------------------------------------------------------


def move_orders(work: Work, lines: Iterable[BillLine], from_state: str, to_state: str) -> None:
    """Bring the orders of some lines from one state to another; those elsewhere stay."""
    ids = [each.order_id for each in lines if each.order_id is not None]
    work.know(ServiceOrder, ids)
    for order in (work.get(ServiceOrder, id) for id in ids):
        if order.state == from_state:
            work.put(replace(order, state=to_state))


def credits_of(work: Work, bill_id: UUID | None) -> list[Bill]:
    """Give the credit notes of a bill that were not cancelled, drafts among them."""
    if bill_id is None:
        return []
    return [each for each in work.all(Bill, corrects_id=bill_id) if each.state != settling.CANCELLED]


def with_totals(bill: Bill, lines: Iterable[BillLine], exchange: Exchange) -> Bill:
    """Give a bill with the totals of its lines and the rate of exchange it keeps."""
    total, dollars = billing.totals_of(lines)
    return replace(
        bill,
        total=total,
        total_usd=dollars,
        per_usd=exchange.per_usd,
        per_usd_on=exchange.since,
        per_usd_provisional=exchange.provisional,
    )


def put_totals(
    work: Work, bill: Bill, lines: Iterable[BillLine], exchange: Exchange, before: Bill | None = None
) -> None:
    """Write a bill with the totals of its lines, and each line with its dollars."""
    worth = billing.with_dollars(sorted(lines, key=lambda each: each.number or 0), bill.currency, exchange)
    for each in worth:
        work.put(each)
    changed = with_totals(bill, worth, exchange)
    check_record(changed, before=before or bill)
    work.put(changed)


def exchange_of(office: Office, work: Work, bill: Bill) -> Exchange:
    """Give the rate of exchange of a bill: of its last day, or of today while that is to come."""
    today = office.clock.today()
    rates = work.read(report_rows.exchange_rates)
    return billing.frozen_exchange(bill.currency, min(bill.ends_on or today, today), rates)


def _drafted(work: Work, id: UUID | None) -> Bill:
    bill = work.get(Bill, id)
    work.subject(bill.reference)
    if bill.state != settling.DRAFT:
        refuse("bill_not_draft", "state", bill.reference, shown=bill.reference)
    return bill


def _priced_anew(work: Work, line: BillLine, *, amount_given: bool) -> BillLine:
    """Give a line at the rate of its day of service; one whose amount is given by hand keeps it."""
    if amount_given or line.service_id is None or line.quantity is None or line.service_date is None:
        return line
    rates = work.all(RateLine, service_id=line.service_id)
    rate = rate_on(rates, line.service_date)
    if rate is None or rate.rate is None:
        day = line.service_date
        refuse("no_rate_to_bill", "rate", line.description, shown=line.description or "—", day=day)
    price = billing.priced(line.quantity, rate)
    return replace(line, rate_line_id=rate.id, rate=rate.rate, amount=price.amount, support_amount=price.support)


def _check_lines(work: Work, bill: Bill, lines: Sequence[BillLine]) -> None:
    ordered = [each for each in lines if each.order_id is not None]
    work.know(ServiceOrder, [each.order_id for each in ordered if each.order_id])
    orders = [work.get(ServiceOrder, each.order_id) for each in ordered]
    _refuse_billed(work, lines, bill.id)
    needed = {each.service_id for each in orders if each.service_id is not None}
    rates = work.read(lambda connection: charge_rows.rates_of(connection, needed))
    for line, order in zip(ordered, orders, strict=True):
        day = line.service_date or bill.ends_on or date.max
        rate = rate_on(rates.get(order.service_id, ()), day) if order.service_id else None
        if rate is not None and billing.is_stale(rate, day):
            refuse("rate_past_review", "rate", line.description, shown=line.description, day=rate.review_by or "—")
        found = matching.match(line, rate, order.confirmed_quantity, bill.per_usd)
        matching.check_match(line, found, order.reference, day)
        ordering.check_step(order, ordering.BILLED)


def _refuse_billed(work: Work, lines: Sequence[BillLine], bill_id: UUID) -> None:
    """Refuse an order that stands on another bill, or twice on this one, naming both."""
    ids = [each.order_id for each in lines if each.order_id is not None]
    standing = work.read(lambda connection: bill_rows.bills_of_orders(connection, ids, besides=bill_id))
    twice = {id: (bill_id, work.get(Bill, bill_id).reference) for id, number in Counter(ids).items() if number > 1}
    for order_id, (_, reference) in (standing | twice).items():
        shown = work.get(ServiceOrder, order_id).reference
        refuse("billed_already", "order_id", shown, shown=shown, bill=reference)


def _days_to_pay(work: Work, bill: Bill) -> int:
    above = work.find(Arrangement, bill.arrangement_id)
    version = work.find(ArrangementVersion, above.version_id) if above is not None else None
    days = version.payment_terms_days if version is not None else None
    return USUAL_DAYS if days is None else days
