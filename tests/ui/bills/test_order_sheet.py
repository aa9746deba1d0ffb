"""The page of one order."""

from __future__ import annotations

from decimal import Decimal

from commonservices.domain.orders import ServiceOrder
from commonservices.office import Office
from tests.builders import record as held
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from tests.ui.bills.looking import cells, ordered, run
from ui.bills.record_page import BillRecordPage


def test_an_order_goes_from_its_request_to_its_certificate(
    record: BillRecordPage, money: Money, office: Office, heard: Heard
) -> None:
    sheet = ordered(record, money.requested)
    assert (record.title(), record.next.text()) == ("Diesel, bulk issue", "Approve…")
    assert sheet.note.title.text() == "It was needed by 20 September 2026 and nothing is delivered."
    record.act()
    questions.answer(core_client_effect="None")
    assert record.next.text() == "Enter a delivery…"
    record.act()
    assert questions.open_question().form.value("quantity") == "800"
    questions.answer(quantity="780", evidence="GRN-12", delivered_by="Storekeeper")
    assert cells(sheet, "deliveries")[0][1:4] == ["780", "Storekeeper", "GRN-12"]
    record.act()
    questions.answer(confirmed_by="Focal point of UNDP")
    assert record.next.text() == "Certify…"
    record.act()
    questions.answer()
    found = held(office, ServiceOrder, money.requested)
    assert (found.state, found.confirmed_quantity, found.confirmed_by) == (
        "CERTIFIED", Decimal(780), "Focal point of UNDP",
    )  # fmt: skip
    assert [each.state for each in sheet.stepper.steps][:5] == ["done"] * 4 + ["now"]
    assert record.next.text() == "Draft its bill…"
    record.act()
    assert heard.opened == [f"bills?view=unbilled&text={found.reference}"]


def test_an_order_is_changed_while_it_is_only_asked_for(record: BillRecordPage, money: Money, office: Office) -> None:
    ordered(record, money.requested)
    run(record, "order.change")
    questions.answer(purpose="Generator at the south gate", quantity="750")
    found = held(office, ServiceOrder, money.requested)
    assert (found.purpose, found.quantity) == ("Generator at the south gate", Decimal(750))


def test_the_page_leads_back_to_the_list_of_orders(record: BillRecordPage, money: Money, heard: Heard) -> None:
    ordered(record, money.certified)
    record.go_back()
    assert heard.opened == [f"bills?view=orders&row={money.certified}"]
