"""Bills that are out: payments, offsets, reversals, disputes, credits, write-offs, reminders and balances."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import bills, settlements, undo
from commonservices.domain.bills import BalanceConfirmation, Bill, BillLine, Reminder, Settlement
from commonservices.domain.orders import ServiceOrder
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions import billed, decided
from tests.commonservices.actions.roles import acting, holds


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def bill(office: Office, id: Any) -> Bill:
    held: Bill = record(office, Bill, id)
    return held


def order_state(office: Office) -> str:
    return str(records(office, ServiceOrder)[0].state)


def test_a_bill_is_paid_in_parts_and_never_above_what_is_open(office: Office, last_act: Any) -> None:
    id = billed.issued(office)  # 124.37
    settlements.settle(office, id, {"amount": "100.00", "external_reference": "5100004711"})
    assert (bill(office, id).state, order_state(office)) == ("PART_PAID", "BILLED")
    broken = refused(settlements.settle, office, id, {"amount": "24.38"})
    assert (broken.rule, broken.params["balance"]) == ("above_balance", "24.37 USD")
    settlements.settle(office, id, {"amount": "24.37", "method": "IOV"})
    assert (bill(office, id).state, order_state(office)) == ("PAID", "SETTLED")
    assert last_act()[:2] == ("bill_settled", "UNEXAM-BILL-2026-0001 · WFP")
    assert refused(settlements.settle, office, id, {"amount": "1"}).rule == "bill_not_open"


def test_a_payment_is_taken_back_by_another_one_and_never_twice(office: Office) -> None:
    id = billed.issued(office)
    paid = settlements.settle(office, id, {"amount": "124.37"})
    assert refused(settlements.reverse, office, paid.id, " ").rule == "reason_missing"
    back = settlements.reverse(office, paid.id, "booked twice")
    assert (bill(office, id).state, order_state(office)) == ("ISSUED", "BILLED")
    assert record(office, Settlement, back.id).amount == -12_437
    assert refused(settlements.reverse, office, paid.id, "again").rule == "reversed_already"
    assert refused(settlements.reverse, office, back.id, "again").rule == "reversal_of_reversal"
    settlements.settle(office, id, {"amount": "124.37"})
    assert bill(office, id).state == "PAID"


def test_a_settlement_freezes_and_its_reversal_is_named(office: Office) -> None:
    id = billed.issued(office)
    changes = settlements.settle(office, id, {"amount": "1"}).changes
    acts = {each.transaction: each.freezes for each in undo.undoable(office)}
    assert changes.transaction is not None
    assert acts[changes.transaction] == "reversal"
    with pytest.raises(Known):
        undo.undo(office, changes.transaction)


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"amount": "0"}, "not_above"),
        ({"amount": "1", "settled_on": date(2026, 9, 30)}, "settled_before_issue"),
        ({"amount": "1", "settled_on": date(2026, 10, 2)}, "day_in_future"),
        ({"amount": "1", "method": "BARTER"}, "unknown_code"),
        ({"amount": "1.005"}, "ambiguous_number"),
    ],
)
def test_bad_payments_are_refused(office: Office, watch: Any, values: dict[str, Any], rule: str) -> None:
    id = billed.issued(office)
    before = watch()
    assert refused(settlements.settle, office, id, values).rule == rule
    assert before.unchanged()


def test_a_credit_note_corrects_a_bill_and_is_set_against_it(office: Office) -> None:
    id = billed.issued(office)
    assert refused(settlements.credit, office, id, "124.38", "wrong").rule == "credit_above_bill"
    note = settlements.credit(office, id, "24.37", "quantity wrong")
    found = bill(office, note.id)
    assert (found.kind, found.total, found.corrects_id, found.state) == ("CREDIT", -2_437, id, "DRAFT")
    assert refused(settlements.credit, office, id, "100.01", "more").rule == "credit_above_bill"
    bills.issue(office, [note.id])
    settlements.offset(office, id, note.id, {})
    assert (bill(office, id).state, bill(office, note.id).state) == ("PART_PAID", "PAID")
    settlements.settle(office, id, {"amount": "100.00"})
    assert bill(office, id).state == "PAID"


def test_an_offset_taken_back_opens_both_sides_again(office: Office) -> None:
    id = billed.issued(office)
    note = settlements.credit(office, id, "24.37", "quantity wrong")
    bills.issue(office, [note.id])
    made = settlements.offset(office, id, note.id, {"amount": "20.00"})
    assert bill(office, note.id).state == "PART_PAID"
    settlements.reverse(office, made.id, "wrong bill")
    assert (bill(office, id).state, bill(office, note.id).state) == ("ISSUED", "ISSUED")


def test_only_a_credit_of_the_same_sides_is_set_against_a_bill(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.issued(office, held=held)
    billed.used(office, held, "10")
    same = billed.drafted(office).bills[0].id
    bills.issue(office, [same])
    assert refused(settlements.offset, office, id, same, {}).rule == "offset_unfit"


def test_a_credit_is_refunded_like_a_bill_is_paid(office: Office) -> None:
    id = billed.issued(office)
    note = settlements.credit(office, id, "24.37", "quantity wrong")
    bills.issue(office, [note.id])
    settlements.settle(office, note.id, {"amount": "24.37"})
    assert bill(office, note.id).state == "PAID"


def test_a_dispute_keeps_the_bill_issued_and_names_amount_and_lines(office: Office) -> None:
    id = billed.issued(office)
    line = records(office, BillLine, bill_id=id)[0]
    assert refused(settlements.dispute, office, id, "").rule == "reason_missing"
    assert refused(settlements.dispute, office, id, "wrong", "200").rule == "above_balance"
    settlements.dispute(office, id, "meter not read", line_ids=[line.id])
    found = bill(office, id)
    assert (found.state, found.disputed_amount, found.disputed_on) == ("DISPUTED", 12_437, date(2026, 10, 1))
    assert record(office, BillLine, line.id).disputed
    settlements.settle(office, id, {"amount": "4.37"})
    assert bill(office, id).state == "DISPUTED"
    settlements.resolve(office, id, "meter read again")
    found = bill(office, id)
    assert (found.state, found.disputed_amount, found.state_reason) == ("PART_PAID", None, "meter read again")
    assert not record(office, BillLine, line.id).disputed


def test_a_bill_that_is_settled_in_part_is_not_cancelled(office: Office) -> None:
    id = billed.issued(office)
    settlements.settle(office, id, {"amount": "1"})
    assert refused(settlements.cancel, office, id, "wrong").rule == "no_such_bill_step"
    settlements.reverse(office, records(office, Settlement)[0].id, "wrong bill")
    settlements.cancel(office, id, "wrong")
    assert (bill(office, id).state, order_state(office)) == ("CANCELLED", "CERTIFIED")


def test_a_bill_is_written_off_only_by_a_decision(office: Office) -> None:
    id = billed.issued(office)
    assert refused(settlements.write_off, office, id, None, "closed").rule == "write_off_decision"
    against = decided.a_decision(office, type="REJECT")
    assert refused(settlements.write_off, office, id, against, "left").rule == "decision_approves_nothing"
    decision = decided.a_decision(office)
    settlements.write_off(office, id, decision, "the entity left")
    found = bill(office, id)
    assert (found.state, found.decision_id, found.state_on) == ("WRITTEN_OFF", decision, date(2026, 10, 1))
    assert records(office, Settlement) == ()


def test_whoever_issued_a_bill_does_not_settle_it_without_a_reason(office: Office) -> None:
    id = billed.issued(office)
    for name in ("Test officer", "Accountant"):
        holds(office, name, "FINANCE")
    assert refused(settlements.settle, office, id, {"amount": "1"}).rule == "bill_and_settle"
    made = settlements.settle(office, id, {"amount": "1"}, exception="one accountant on duty")
    kept: Settlement = record(office, Settlement, made.id)
    assert (kept.exception_reason, kept.note) == ("one accountant on duty", "")
    other = settlements.settle(acting(office, "Accountant"), id, {"amount": "1"})
    kept = record(office, Settlement, other.id)
    assert (kept.entered_by, kept.exception_reason) == ("Accountant", "")


def test_the_number_of_the_ledger_is_noted_on_bills_and_payments(office: Office) -> None:
    id = billed.issued(office)
    paid = settlements.settle(office, id, {"amount": "1"})
    settlements.post(office, id, "1900012345", date(2026, 10, 1))
    settlements.post(office, paid.id, "5100000001", "2026-10-01")
    assert (bill(office, id).external_reference, bill(office, id).posted_on) == ("1900012345", date(2026, 10, 1))
    assert record(office, Settlement, paid.id).external_reference == "5100000001"


def test_reminders_are_logged_with_how_late_the_bill_is(office: Office) -> None:
    id = billed.issued(office)
    office.clock.move(days=61)  # type: ignore[attr-defined]
    settlements.remind(office, [id], "finance@example.org")
    found = records(office, Reminder)[0]
    assert (found.sent_on, found.days_overdue, found.sent_to) == (date(2026, 12, 1), 31, "finance@example.org")
    settlements.settle(office, id, {"amount": "124.37"})
    assert refused(settlements.remind, office, [id]).rule == "bill_not_open"


def test_a_balance_is_confirmed_beside_ours(office: Office) -> None:
    billed.issued(office)
    values = {"provider_id": entity("UNICEF"), "counterparty_id": entity("WFP"), "their_balance": "100.00"}
    made = settlements.confirm_balance(office, values)
    found = record(office, BalanceConfirmation, made.id)
    assert (found.our_balance, found.their_balance, found.as_of) == (12_437, 10_000, date(2026, 10, 1))


def test_a_written_off_bill_stays_given_up_and_a_dispute_outlives_its_payment(office: Office) -> None:
    id = billed.issued(office)
    paid = settlements.settle(office, id, {"amount": "24.37"})
    settlements.dispute(office, id, "wrong meter")
    rest = settlements.settle(office, id, {"amount": "100.00"})
    assert bill(office, id).state == "PAID"
    settlements.reverse(office, rest.id, "bounced")
    assert bill(office, id).state == "DISPUTED"
    with office.work("field_set") as work:
        work.put(replace(work.get(Bill, id), state="WRITTEN_OFF"))
    assert refused(settlements.reverse, office, paid.id, "bounced").rule == "bill_not_open"
    assert bill(office, id).state == "WRITTEN_OFF"


def test_only_a_disputed_bill_is_resolved_and_nothing_is_offset_without_its_credit(office: Office) -> None:
    id = billed.issued(office)
    note = settlements.credit(office, id, "24.37", "quantity wrong").id
    assert refused(settlements.resolve, office, note, "read again").rule == "no_such_bill_step"
    assert refused(settlements.settle, office, id, {"amount": "1", "method": "OFFSET"}).rule == "required"
    assert refused(settlements.cancel, office, id, "wrong").rule == "bill_has_credit"


def test_a_credit_grown_in_its_draft_is_refused_at_its_issue(office: Office) -> None:
    id = billed.issued(office)
    note = settlements.credit(office, id, "24.37", "quantity wrong").id
    (line,) = records(office, BillLine, bill_id=note)
    bills.set_line(office, line.id, {"amount": "-124.38"})
    assert refused(bills.issue, office, [note]).rule == "credit_above_bill"


@pytest.mark.parametrize(
    ("act", "rule"),
    [
        (lambda office, one: bills.issue(office, [one]), "bill_not_draft"),
        (lambda office, one: bills.remove(office, [one]), "bill_not_draft"),
        (lambda office, one: bills.add_line(office, one, {"description": "x", "amount": "1"}), "bill_not_draft"),
        (lambda office, one: settlements.resolve(office, one, "x"), "no_such_bill_step"),
        (lambda office, one: settlements.dispute(office, one, " "), "reason_missing"),
        (lambda office, one: settlements.cancel(office, one, ""), "reason_missing"),
        (lambda office, one: settlements.credit(office, one, "1", " "), "reason_missing"),
        (lambda office, one: settlements.credit(office, one, "-1", "x"), "credit_above_bill"),
        (lambda office, one: settlements.offset(office, one, one, {}), "offset_unfit"),
        (lambda office, one: settlements.settle(office, one, {"amount": "1", "method": "OFFSET"}), "required"),
        (lambda office, one: settlements.write_off(office, one, None, "left"), "write_off_decision"),
    ],
)
def test_what_an_issued_bill_does_not_allow_is_refused_and_leaves_no_trace(
    office: Office, watch: Any, act: Any, rule: str
) -> None:
    id = billed.issued(office)
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        act(office, id)
    assert broken.value.rule == rule
    assert before.unchanged()


@pytest.mark.parametrize("days", [-1, 1])
def test_a_payment_is_not_taken_back_before_it_was_made_nor_tomorrow(office: Office, watch: Any, days: int) -> None:
    id = billed.issued(office)
    paid = settlements.settle(office, id, {"amount": "1.00"}).id
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        settlements.reverse(office, paid, "booked twice", office.today() + timedelta(days))
    assert broken.value.rule == ("reversed_before" if days < 0 else "day_in_future")
    assert before.unchanged()
