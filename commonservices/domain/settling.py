"""What may be done with a bill once it is made: its steps, what is still open of it, and how it is settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from commonservices.domain.billing import CREDIT, is_owed, sign_of
from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.money import Money
from commonservices.domain.sentences import refuse

DRAFT, ISSUED, DISPUTED, PART_PAID = "DRAFT", "ISSUED", "DISPUTED", "PART_PAID"
PAID, WRITTEN_OFF, CANCELLED = "PAID", "WRITTEN_OFF", "CANCELLED"
OPEN: Final = frozenset({ISSUED, DISPUTED, PART_PAID})
OFFSET: Final = "OFFSET"
FROM: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        ISSUED: frozenset({DRAFT, DISPUTED}),
        DISPUTED: frozenset({ISSUED, PART_PAID}),
        WRITTEN_OFF: frozenset({ISSUED, DISPUTED, PART_PAID}),
        CANCELLED: frozenset({ISSUED, DISPUTED}),
    }
)
"""The steps a person takes, and the states each is taken from; payments move a bill by themselves."""
REMINDER_DAYS: Final = (30, 60, 90, 180)
ESCALATED_DAYS: Final = 90


def is_due(kind: str, basis: str, total: int, state: str) -> bool:
    """Say whether a bill has a day to be paid by: one that is valued only, takes back or was cancelled has none."""
    return is_owed(kind, basis) and total > 0 and state != CANCELLED


def check_bill_step(bill: Bill, to_state: str, reason: str = "") -> None:
    """Refuse a step that the state of a bill does not allow, or one without the reason it needs."""
    if bill.state not in FROM[to_state]:
        refuse("no_such_bill_step", "state", to_state, bill=bill.reference, from_state=bill.state, to_state=to_state)
    if to_state != ISSUED and not reason.strip():
        refuse("reason_missing", "state_reason", example="the quantity is wrong")


def check_resolution(bill: Bill) -> None:
    """Refuse to end a dispute of a bill that is not disputed."""
    if bill.state != DISPUTED:
        words = {"bill": bill.reference, "from_state": bill.state, "to_state": ISSUED}
        refuse("no_such_bill_step", "state", ISSUED, **words)


def settled_of(bill: Bill, settlements: Iterable[Settlement]) -> int:
    """Give what was settled of a bill, by itself or as the other side of an offset; of a credit it is below zero."""
    every = (each.amount or 0 for each in settlements if bill.id in {each.bill_id, each.offset_bill_id})
    return sum(every) * sign_of(bill.kind)


def balance_of(bill: Bill, settlements: Iterable[Settlement]) -> int:
    """Give what is open of a bill, of a credit below zero; one that is not owed or was given up has nothing open."""
    if not is_owed(bill.kind, bill.basis) or bill.state in {DRAFT, WRITTEN_OFF, CANCELLED}:
        return 0
    return (bill.total or 0) - settled_of(bill, settlements)


def left_of(bill: Bill, settlements: Iterable[Settlement]) -> int:
    """Give how much can still be settled of a bill or used of a credit, above zero for both."""
    return balance_of(bill, settlements) * sign_of(bill.kind)


def state_after(bill: Bill, left: int) -> str:
    """Give the state of a bill once a settlement changed what is left of it; a dispute stays one until it is paid."""
    if left <= 0 and is_owed(bill.kind, bill.basis):
        return PAID
    if bill.state == DISPUTED:
        return DISPUTED
    return ISSUED if left >= abs(bill.total or 0) or not is_owed(bill.kind, bill.basis) else PART_PAID


def check_state(bill: Bill, settlements: Iterable[Settlement]) -> None:
    """Refuse a bill that is brought back to a state which does not fit its issue or what is settled of it."""
    every = list(settlements)
    state = bill.state
    if state in OPEN | {PAID}:
        before = DISPUTED if state == DISPUTED else ISSUED
        fits = state_after(replace(bill, state=before), left_of(bill, every)) == state and bill.issued_on is not None
    else:
        fits = state == WRITTEN_OFF or not settled_of(bill, every)
    if not fits:
        refuse("bill_moved_on", "state", state, bill=bill.reference, state=state)


def check_settlement(bill: Bill, amount: int, left: int, day: date, today: date) -> None:
    """Refuse a settlement of nothing, of a bill that is not open, above what is open, or outside its time."""
    if bill.state not in OPEN:
        refuse("bill_not_open", "amount", bill.reference, shown=bill.reference, state=bill.state)
    if amount <= 0:
        refuse("not_above", "amount", shown=Money(amount, bill.currency), limit=0, example="100")
    if amount > left:
        shown, most = (Money(each, bill.currency) for each in (amount, left))
        refuse("above_balance", "amount", shown=shown, bill=bill.reference, balance=most)
    if day > today:
        refuse("day_in_future", "settled_on", day.isoformat(), shown=day, example=today)
    if bill.issued_on is not None and day < bill.issued_on:
        refuse("settled_before_issue", "settled_on", day.isoformat(), shown=day, day=bill.issued_on)


def check_total(bill: Bill, corrected: Bill | None = None, credited: int = 0) -> None:
    """Refuse to issue a bill that comes to less than nothing, and a credit of more than is left of what it corrects.

    `credited` is what the other credits of that bill come to, below zero as they are.
    """
    total = bill.total or 0
    if total * sign_of(bill.kind) < 0:
        refuse("bill_wrong_sign", "total", bill.reference, shown=bill.reference)
    if corrected is not None and bill.kind == CREDIT:
        check_credit(-total, (corrected.total or 0) + credited, corrected)


def check_credit(worth: int, left: int, bill: Bill) -> None:
    """Refuse a credit of nothing, or of more than was not credited yet of a bill."""
    if not 0 < worth <= left:
        shown, most = (Money(each, bill.currency) for each in (worth, left))
        refuse("credit_above_bill", "amount", shown=shown, bill=bill.reference, balance=most)


def check_offset(bill: Bill, credit: Bill, amount: int, left: int, day: date | None = None) -> None:
    """Refuse an offset that is no credit of the same two sides and currency, more than is left, or too early."""
    sides = {bill.from_entity_id, bill.to_entity_id}
    same = sides == {credit.from_entity_id, credit.to_entity_id} and credit.currency == bill.currency
    opposite = (credit.kind == CREDIT) == (credit.from_entity_id == bill.from_entity_id)
    if not same or not opposite or bill.kind == CREDIT or credit.id == bill.id:
        refuse("offset_unfit", "offset_bill_id", credit.reference, shown=credit.reference, bill=bill.reference)
    if credit.state not in OPEN:
        refuse("bill_not_open", "offset_bill_id", credit.reference, shown=credit.reference, state=credit.state)
    if amount > left:
        shown, most = (Money(each, bill.currency) for each in (amount, left))
        refuse("above_balance", "amount", shown=shown, bill=credit.reference, balance=most)
    if day is not None and credit.issued_on is not None and day < credit.issued_on:
        refuse("settled_before_issue", "settled_on", day.isoformat(), shown=day, day=credit.issued_on)


def check_reversal(taken_back: Settlement, others: Iterable[Settlement], bills: Iterable[Bill], day: date) -> None:
    """Refuse to take back a settlement twice, one that takes another back, before its day, or of what was given up."""
    if taken_back.reverses_id is not None:
        refuse("reversal_of_reversal", "reverses_id")
    if any(each.reverses_id == taken_back.id for each in others):
        refuse("reversed_already", "reverses_id")
    if taken_back.settled_on is not None and day < taken_back.settled_on:
        refuse("reversed_before", "settled_on", day.isoformat(), shown=day, day=taken_back.settled_on)
    for each in bills:
        if each.state in {WRITTEN_OFF, CANCELLED}:
            refuse("bill_not_open", "amount", each.reference, shown=each.reference, state=each.state)


def due_step(days_overdue: int, sent: Iterable[int]) -> int:
    """Give the reminder that is due now, 30, 60, 90 or 180; 0 when none is, or when it was sent."""
    reached = max((each for each in REMINDER_DAYS if days_overdue >= each), default=0)
    return reached if reached and not any(each >= reached for each in sent) else 0
