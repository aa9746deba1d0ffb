"""What is asked before an act on a bill."""

from __future__ import annotations

from datetime import date

from commonservices.actions import bills, settlements
from commonservices.domain.bills import Bill, BillLine, Reminder, Settlement
from commonservices.office import Office
from tests.builders import record as held
from tests.builders import records
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from tests.ui.bills.looking import cells, run, shown
from ui.bills.record_page import BillRecordPage


def test_a_payment_in_part_leaves_the_rest_open(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.overdue)
    run(record, "bill.pay")
    dialog = questions.open_question()
    assert dialog.form.value("amount") == "12480.50"
    questions.answer(amount="2480.50", settled_on=date(2026, 9, 30))
    assert held(office, Bill, money.overdue).state == "PART_PAID"
    assert record.state.text() == "Part paid"
    sheet.tabs.select("settlements")
    assert cells(sheet, "settlements")[0][:3] == ["30 Sep", "Payment", "USD 2,480.50"]
    cancel = next(each for each in record.commands() if each.key == "bill.cancel")
    assert cancel.reason == "Something is settled on it: draft a credit note instead."


def test_a_payment_above_what_is_open_is_refused_and_the_text_stays(
    record: BillRecordPage, money: Money, office: Office
) -> None:
    shown(record, money.part_paid)
    run(record, "bill.pay")
    dialog = questions.answer(amount="9000")
    assert dialog.form.row("amount").reason.tone == "block"
    assert dialog.form.value("amount") == "9000"
    assert len(records(office, Settlement)) == 2
    dialog.reject()


def test_a_settlement_is_taken_back_with_its_reason(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.paid, "settlements")
    run(record, "bill.reverse")
    questions.answer(reason="Booked twice")
    amounts = [row[2] for row in cells(sheet, "settlements")]
    assert amounts == ["USD 4,200.00", "USD −4,200.00"]  # noqa: RUF001 the sign of numbers
    assert held(office, Bill, money.paid).state == "ISSUED"


def test_the_number_of_the_ledger_is_noted(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.overdue)
    run(record, "bill.post")
    questions.answer(external_reference="5100012345", posted_on=date(2026, 5, 6))
    assert held(office, Bill, money.overdue).external_reference == "5100012345"
    assert sheet.facts.value_widget("ledger").accessibleName() == "Ledger reference: 5100012345 (6 May)"


def test_a_line_is_disputed_and_the_dispute_resolved(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.overdue)
    run(record, "bill.dispute_line")
    dialog = questions.open_question()
    assert "Lines: 1." in dialog.question.text()
    questions.answer(reason="The quantity is wrong", disputed_amount="480.50")
    assert sheet.note.title.text() == "USD 480.50 disputed since 1 October 2026"
    assert cells(sheet, "lines")[0][0] == "Disputed"
    assert sheet.stepper.steps[2].key == "DISPUTED"
    run(record, "bill.resolve")
    questions.answer(reason="The meter was read again")
    assert held(office, Bill, money.overdue).state == "ISSUED"


def test_a_credit_note_is_drafted_and_opened(
    record: BillRecordPage, money: Money, office: Office, heard: Heard
) -> None:
    shown(record, money.part_paid)
    run(record, "bill.credit")
    questions.answer(amount="310", reason="The rate was wrong")
    note = next(each for each in records(office, Bill) if each.kind == "CREDIT")
    assert (note.total, note.corrects_id) == (-31_000, money.part_paid)
    assert heard.opened == [f"bills?id={note.id}"]
    sheet = shown(record, note.id)
    sheet.facts.opened.emit("corrects")
    assert heard.opened[-1] == f"bills?id={money.part_paid}"


def test_a_write_off_without_a_decision_is_refused(record: BillRecordPage, money: Money, office: Office) -> None:
    shown(record, money.overdue)
    run(record, "bill.write_off")
    dialog = questions.answer(reason="The entity has left")
    assert dialog.form.row("decision_id").reason.tone == "block"
    assert held(office, Bill, money.overdue).state == "ISSUED"
    dialog.reject()


def test_a_reminder_is_logged_with_how_late_the_bill_is(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.overdue, "reminders")
    run(record, "bill.remind")
    questions.answer(sent_to="Finance of WFP")
    assert records(office, Reminder)[0].days_overdue == 120
    assert cells(sheet, "reminders")[0][1:3] == ["120", "Finance of WFP"]


def test_a_credit_is_set_off_against_a_bill(record: BillRecordPage, money: Money, office: Office) -> None:
    note = settlements.credit(office, money.part_paid, "310", "The rate was wrong").id
    bills.issue(office, [note])
    shown(record, note)
    (blocked,) = [each for each in record.commands() if each.key == "bill.offset"]
    assert blocked.reason == "A credit is set off on the page of the bill it pays."
    shown(record, money.part_paid)
    run(record, "bill.offset")
    assert questions.open_question().form.value("offset_bill_id") == str(note)
    questions.answer()
    assert held(office, Bill, note).state == "PAID"


def _number(line: BillLine) -> int:
    return line.number or 0
