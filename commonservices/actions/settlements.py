"""What a person does with bills that are out: settle, offset, take back, dispute, credit, cancel, write off, remind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.bills import BILL, credits_of, exchange_of, move_orders, put_totals
from commonservices.actions.orders import new_reference
from commonservices.actions.steps import duties_of
from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain import ageing, billing, ordering, settling
from commonservices.domain.bills import BalanceConfirmation, Bill, BillLine, Reminder, Settlement
from commonservices.domain.bodies import Decision
from commonservices.domain.changes import Changes
from commonservices.domain.deciding import check_approves
from commonservices.domain.duty_separation import Duty, DutyFacts, check_standing
from commonservices.domain.money import Money
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.store import bill_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

FINANCE: Final = ("FINANCE",)


# --- money ------------------------------------------------------------------------------------------------------------


def settle(office: Office, bill_id: UUID, values: Mapping[str, object], exception: str = "") -> Added:
    """Enter a payment of a bill, whole or in part; never above what is open, and not by whoever issued the bill."""
    with office.work("bill_settled") as work:
        bill = _named(work, bill_id)
        usual = {"settled_on": office.clock.today(), "method": "CASH"}
        given = usual | dict(values)
        if given["method"] == settling.OFFSET:
            refuse("required", "offset_bill_id", example="UNEXAM-BILL-2026-0002")
        made = _settlement(office, work, bill, given | {"offset_bill_id": None}, exception)
        _pay(work, bill, made, office.clock.today())
    return Added(work.changes, made.id, bill.reference)


def offset(office: Office, bill_id: UUID, credit_id: UUID, values: Mapping[str, object], exception: str = "") -> Added:
    """Set a credit, or a bill the other way, against a bill: as much of both is settled, usually all that can be."""
    today = office.clock.today()
    with office.work("bill_offset") as work:
        bill, credit = _named(work, bill_id), work.get(Bill, credit_id)
        left = settling.left_of(credit, _settlements(work, credit))
        most = min(settling.left_of(bill, _settlements(work, bill)), left)
        usual = {"settled_on": today, "amount": most}
        fixed = {"method": settling.OFFSET, "offset_bill_id": credit_id}
        made = _settlement(office, work, bill, {**usual, **values, **fixed}, exception)
        settling.check_offset(bill, credit, made.amount or 0, left, made.settled_on)
        _pay(work, bill, made, today)
        _refresh(work, credit)
    return Added(work.changes, made.id, bill.reference)


def reverse(office: Office, settlement_id: UUID, reason: str, on: date | None = None) -> Added:
    """Take a settlement back by another one, with the reason; both stay on record."""
    today = office.clock.today()
    with office.work("settlement_reversed", why=reason) as work:
        held = work.get(Settlement, settlement_id)
        bill = _named(work, held.bill_id)
        _stand(office, work, bill)
        if not reason.strip():
            refuse("reason_missing", "note", example="the payment was booked twice")
        day = on or today
        against = work.find(Bill, held.offset_bill_id)
        bills = [bill] if against is None else [bill, against]
        settling.check_reversal(held, work.all(Settlement, bill_id=held.bill_id), bills, day)
        if day > today:
            refuse("day_in_future", "settled_on", day.isoformat(), shown=day, example=today)
        made = replace(
            held,
            id=office.new_id(),
            amount=-(held.amount or 0),
            settled_on=day,
            reverses_id=held.id,
            external_reference="",
            posted_on=None,
            entered_by=office.actor,
            note=reason.strip(),
            exception_reason="",
        )
        keeping.put(work, made)
        for each in bills:
            _refresh(work, each)
    return Added(work.changes, made.id, bill.reference)


def post(office: Office, id: UUID, external_reference: str, posted_on: date | str | None = None) -> Changes:
    """Note under which number and day the ledger has a bill or a settlement; the ledger stays the book of record."""
    with office.work("posting_noted") as work:
        given = {"external_reference": external_reference, "posted_on": posted_on}
        settlement = work.find(Settlement, id)
        if settlement is not None:
            work.subject(work.get(Bill, settlement.bill_id).reference)
            keeping.put(work, replace(settlement, **read_all(office, Settlement, given)), settlement)
        else:
            bill = _named(work, id)
            keeping.put(work, replace(bill, **read_all(office, Bill, given)), bill)
    return work.changes


# --- disagreement -----------------------------------------------------------------------------------------------------


def dispute(
    office: Office, bill_id: UUID, reason: str, amount: object = None, line_ids: Sequence[UUID] = ()
) -> Changes:
    """Record that a bill, some of its lines or an amount of it is disputed; it stays issued and ages apart."""
    with office.work("bill_disputed") as work:
        bill = _named(work, bill_id)
        settling.check_bill_step(bill, settling.DISPUTED, reason)
        lines = [work.get(BillLine, each) for each in line_ids]
        given = sum((each.amount or 0) + (each.support_amount or 0) for each in lines) or None
        if amount not in (None, ""):
            given = value_for(office, field_of(Bill, "disputed_amount"), amount, bill.currency)
        left = settling.left_of(bill, _settlements(work, bill))
        if given is not None and not 0 < given <= left:
            shown, most = (Money(each, bill.currency) for each in (given, left))
            refuse("above_balance", "disputed_amount", shown=shown, bill=bill.reference, balance=most)
        today = office.clock.today()
        for line in lines:
            work.put(replace(line, disputed=True))
        changed = replace(
            bill,
            state=settling.DISPUTED,
            state_on=today,
            disputed_amount=given,
            disputed_on=today,
            dispute_reason=reason.strip(),
        )
        keeping.put(work, changed, bill)
    return work.changes


def resolve(office: Office, bill_id: UUID, outcome: str) -> Changes:
    """Record how a dispute ended; what it was about stays readable in the history."""
    with office.work("dispute_resolved") as work:
        bill = _named(work, bill_id)
        settling.check_resolution(bill)
        if not outcome.strip():
            refuse("reason_missing", "state_reason", example="the meter was read again")
        for line in work.all(BillLine, bill_id=bill_id):
            if line.disputed:
                work.put(replace(line, disputed=False))
        settled = replace(bill, state=settling.ISSUED, disputed_amount=None, disputed_on=None, dispute_reason="")
        state = settling.state_after(settled, settling.left_of(settled, _settlements(work, bill)))
        day = office.clock.today()
        keeping.put(work, replace(settled, state=state, state_on=day, state_reason=outcome.strip()), bill)
    return work.changes


def credit(office: Office, bill_id: UUID, amount: object, reason: str) -> Added:
    """Draft a credit note that corrects an issued bill, up to what was not credited yet."""
    with office.work("bill_credited") as work:
        bill = _named(work, bill_id)
        if bill.state not in settling.OPEN | {settling.PAID}:
            refuse("bill_not_open", "amount", bill.reference, shown=bill.reference, state=bill.state)
        if not reason.strip():
            refuse("reason_missing", "state_reason", example="the quantity was wrong")
        worth = value_for(office, field_of(Bill, "total"), amount, bill.currency)
        earlier = credits_of(work, bill_id)
        left = (bill.total or 0) + sum(each.total or 0 for each in earlier)
        worth = worth or 0
        settling.check_credit(worth, left, bill)
        made = replace(
            Bill(id=office.new_id()),
            **{name: getattr(bill, name) for name in _TAKEN},
            reference=new_reference(office, work, Bill.KIND, BILL, office.clock.today().year),
            kind=billing.CREDIT,
            corrects_id=bill.id,
            ends_on=max(bill.ends_on or date.min, office.clock.today()),
            prepared_by=office.actor,
            note=reason.strip(),
            total=0,
        )
        keeping.put(work, made)
        lines = _credit_lines(office, work, bill, made, worth, [each.id for each in earlier])
        for line in lines:
            keeping.put(work, line)
        put_totals(work, made, lines, exchange_of(office, work, made))
    return Added(work.changes, made.id, made.reference)


def cancel(office: Office, bill_id: UUID, reason: str) -> Changes:
    """Cancel an issued bill on which nothing is settled; its orders can be billed again."""
    with office.work("bill_cancelled", why=reason) as work:
        bill = _named(work, bill_id)
        settling.check_bill_step(bill, settling.CANCELLED, reason)
        for each in credits_of(work, bill_id):
            refuse("bill_has_credit", "state", bill.reference, shown=bill.reference, credit=each.reference)
        if settling.settled_of(bill, _settlements(work, bill)):
            refuse("bill_in_part_settled", "state", bill.reference, shown=bill.reference)
        today = office.clock.today()
        changed = replace(bill, state=settling.CANCELLED, state_on=today, state_reason=reason.strip())
        keeping.put(work, changed, bill)
        move_orders(work, work.all(BillLine, bill_id=bill_id), ordering.BILLED, ordering.CERTIFIED)
    return work.changes


def write_off(office: Office, bill_id: UUID, decision_id: UUID | None, reason: str) -> Changes:
    """Give up what is open of a bill, only by an approved decision; nothing is settled by it."""
    with office.work("bill_written_off", why=reason) as work:
        bill = _named(work, bill_id)
        settling.check_bill_step(bill, settling.WRITTEN_OFF, reason)
        if decision_id is None:
            refuse("write_off_decision", "decision_id")
        check_approves(work.get(Decision, decision_id))
        balance = settling.balance_of(bill, _settlements(work, bill))
        today = office.clock.today()
        duty = Duty(
            roles=("APPROVER",), record_id=bill_id, day=today, prepared_by=bill.issued_by, amount=balance,
            currency=bill.currency,
        )  # fmt: skip
        check_standing(duties_of(office, work), duty, exception=reason)
        changed = replace(
            bill, state=settling.WRITTEN_OFF, state_on=today, state_reason=reason.strip(), decision_id=decision_id
        )
        keeping.put(work, changed, bill)
    return work.changes


# --- following up -----------------------------------------------------------------------------------------------------


def remind(office: Office, bill_ids: Sequence[UUID], sent_to: str = "", note: str = "") -> Changes:
    """Log that a reminder of open bills went out today, and how late each of them is."""
    today = office.clock.today()
    with office.work("bill_reminded") as work:
        for id in bill_ids:
            bill = _named(work, id)
            if bill.state not in settling.OPEN:
                refuse("bill_not_open", "bill", bill.reference, shown=bill.reference, state=bill.state)
            late = ageing.days_overdue(bill.due_on, today)
            given = read_all(office, Reminder, {"sent_to": sent_to, "note": note})
            made = Reminder(id=office.new_id(), bill_id=id, sent_on=today, days_overdue=late, **given)
            keeping.put(work, made)
    return work.changes


def confirm_balance(office: Office, values: Mapping[str, object]) -> Added:
    """Record what the other side says is open between two entities on a day, beside what is open here."""
    with office.work("balance_confirmed") as work:
        usual = {"as_of": office.clock.today(), "confirmed_on": office.clock.today(), "currency": "USD"}
        record = keeping.made(office, BalanceConfirmation, usual | dict(values))
        provider, other = work.get(Entity, record.provider_id), work.get(Entity, record.counterparty_id)
        day = record.as_of or office.clock.today()
        items = work.read(lambda connection: bill_rows.open_items(connection, day, provider.id))
        ours = sum(each.balance for each in items if _same_account(each, other.id, record.currency))
        subject = f"{provider.short_code} · {other.short_code}"
        work.subject(subject)
        keeping.put(work, replace(record, our_balance=ours))
    return Added(work.changes, record.id, subject)


_TAKEN: Final = (
    "from_entity_id", "to_entity_id", "arrangement_id", "pool_id", "basis", "channel", "starts_on", "currency",
)  # fmt: skip


def _settlement(office: Office, work: Work, bill: Bill, values: Mapping[str, object], exception: str) -> Settlement:
    facts = _stand(office, work, bill)
    excuse = ordering.apart(facts, bill.issued_by, office.actor, exception, "bill_and_settle")
    currency = bill.currency
    amount = value_for(office, field_of(Settlement, "amount", fixed_too=True), values.get("amount"), currency)
    fixed = {
        "amount": amount, "bill_id": bill.id, "currency": currency, "entered_by": office.actor, "reverses_id": None,
        "exception_reason": excuse,
    }  # fmt: skip
    return keeping.made(office, Settlement, {**values, **fixed})


def _credit_lines(
    office: Office, work: Work, bill: Bill, credit: Bill, worth: int, earlier: Sequence[UUID]
) -> list[BillLine]:
    """Give the lines of a credit note: one for each share it counts against, one for all else."""
    before = work.read(lambda connection: bill_rows.lines_of(connection, (bill.id, *earlier)))
    own = before.pop(bill.id, [])
    parts = billing.credited(own, [line for lines in before.values() for line in lines], worth)
    return [
        BillLine(
            id=office.new_id(),
            bill_id=credit.id,
            number=number,
            description=f"{bill.reference}: {credit.note}"[:300],
            service_date=bill.ends_on,
            amount=-part,
            currency=bill.currency,
            share_id=share_id,
        )
        for number, (share_id, part) in enumerate(parts.items(), start=1)
    ]


def _pay(work: Work, bill: Bill, made: Settlement, today: date) -> None:
    left = settling.left_of(bill, _settlements(work, bill))
    settling.check_settlement(bill, made.amount or 0, left, made.settled_on or today, today)
    keeping.put(work, made)
    _refresh(work, bill)


def _refresh(work: Work, bill: Bill) -> None:
    """Bring the state of a bill and of its orders in step with what is settled of it."""
    before = settling.DISPUTED if bill.disputed_on else settling.ISSUED
    fresh = replace(bill, state=before) if bill.state == settling.PAID else bill
    state = settling.state_after(fresh, settling.left_of(fresh, _settlements(work, bill)))
    if state != bill.state:
        work.put(replace(bill, state=state))
        lines = work.all(BillLine, bill_id=bill.id)
        steps = (ordering.BILLED, ordering.SETTLED)
        move_orders(work, lines, *(steps if state == settling.PAID else steps[::-1]))


def _settlements(work: Work, bill: Bill) -> list[Settlement]:
    return work.read(lambda connection: bill_rows.settlements_of(connection, [bill.id]))


def _stand(office: Office, work: Work, bill: Bill) -> DutyFacts:
    facts = duties_of(office, work)
    check_standing(facts, Duty(roles=FINANCE, record_id=bill.id, day=office.clock.today()))
    return facts


def _named(work: Work, id: UUID | None) -> Bill:
    bill = work.get(Bill, id)
    work.subject(f"{bill.reference} · {work.get(Entity, bill.to_entity_id).short_code}")
    return bill


def _same_account(item: ageing.OpenItem, other_id: UUID, currency: str) -> bool:
    return item.counterparty_id == other_id and item.currency == currency
