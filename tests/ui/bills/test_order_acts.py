"""What is asked before a step of an order."""

from __future__ import annotations

import pytest

from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.office import Office
from tests.builders import record as held
from tests.builders import records
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.looking import cells, ordered, run
from ui.bills.record_page import BillRecordPage


def test_more_than_was_delivered_is_not_confirmed(record: BillRecordPage, money: Money, office: Office) -> None:
    ordered(record, money.delivered)
    record.act()
    dialog = questions.answer(confirmed_quantity="700", confirmed_by="Focal point")
    assert dialog.form.row("confirmed_quantity").reason.tone == "block"
    assert held(office, ServiceOrder, money.delivered).state == "DELIVERED"
    dialog.reject()


def test_a_delivery_is_corrected_by_a_further_line(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = ordered(record, money.delivered)
    run(record, "order.correct")
    questions.answer(quantity="-40")
    assert sorted(each.quantity or 0 for each in records(office, Delivery, order_id=money.delivered)) == [-40, 640]
    assert any(row[4] == "Correction" for row in cells(sheet, "deliveries"))


@pytest.mark.parametrize(("step", "state"), [("order.REJECTED", "REJECTED"), ("order.CANCELLED", "CANCELLED")])
def test_a_request_that_is_turned_down_says_why(
    record: BillRecordPage, money: Money, office: Office, step: str, state: str
) -> None:
    sheet = ordered(record, money.requested)
    run(record, step)
    questions.answer(reason="The tank is full")
    assert held(office, ServiceOrder, money.requested).state == state
    assert sheet.note.words.text() == "The tank is full"


def test_recovery_is_waived_for_an_amount_and_a_reason(record: BillRecordPage, money: Money, office: Office) -> None:
    ordered(record, money.certified)
    run(record, "order.WAIVED")
    assert questions.open_question().form.value("waived_amount") == "1492.44"
    questions.answer(state_reason="Emergency support")
    assert held(office, ServiceOrder, money.certified).waived_amount == 149_244
