"""What the page of a bill says beside its tables."""

from __future__ import annotations

from commonservices.office import Office
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.looking import keys, run, shown
from ui.bills.record_page import BillRecordPage


def test_a_bill_says_who_owes_what_and_where_it_stands(record: BillRecordPage, money: Money) -> None:
    sheet = shown(record, money.part_paid)
    assert record.title() == "UNICEF to UNDP"
    assert record.detail.text() == "UNEXAM-BILL-2026-0002 · Actual use · May 26 · USD 6,310.00"
    assert record.state.text() == "Part paid"
    assert [(each.key, each.state) for each in sheet.stepper.steps] == [
        ("DRAFT", "done"), ("ISSUED", "done"), ("PART_PAID", "now"), ("PAID", "ahead"),
    ]  # fmt: skip
    assert sheet.note.title.text() == "90 days late: the reminder of 90 days is due."
    assert sheet.facts.value_widget("balance").accessibleName() == "Open: USD 4,310.00"
    assert sheet.facts.value_widget("memo").accessibleName() == "Kept as: Memo register, never a ledger"


def test_a_cancelled_bill_says_why(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.overdue)
    run(record, "bill.cancel")
    questions.answer(reason="Billed to the wrong entity")
    assert (sheet.note.title.text(), sheet.note.words.text()) == ("Cancelled", "Billed to the wrong entity")
    assert [each.key for each in sheet.stepper.steps] == ["DRAFT", "ISSUED", "CANCELLED"]
    assert "bill.pay" not in keys(record)
