"""What is begun with a form: an order, and a bill by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.orders import ServiceOrder
from commonservices.office import Office
from tests.builders import entity, records
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from ui.bills.listed import OrdersList
from ui.bills.page import BillsPage


def test_a_bill_begun_by_hand_is_saved_with_its_channel(page: BillsPage, heard: Heard, office: Office) -> None:
    page.start_new()
    form = page.new_record.form
    assert form is not None
    values = {"from_entity_id": str(entity("UNICEF")), "to_entity_id": str(entity("UNDP")), "kind": "ACTUAL"}
    form.form.set_values({**values, "basis": "REIMBURSABLE", "currency": "USD"})
    page.new_record.save()
    assert page.is_new
    assert heard.problems
    form.form.set_values({"starts_on": date(2026, 9, 1), "ends_on": date(2026, 9, 30)})
    page.new_record.save()
    made = next(each for each in records(office, Bill) if each.reference == "UNEXAM-BILL-2026-0006")
    assert (made.state, made.channel) == ("DRAFT", "EXTERNAL")
    assert heard.opened == [f"bills?id={made.id}"]
    assert not page.is_new


def test_an_order_is_entered_with_the_keys_alone(
    page: BillsPage, heard: Heard, office: Office, money: Money, qtbot: QtBot
) -> None:
    page.open({"view": "orders"})
    assert isinstance(page.part, OrdersList)
    page.start_new()
    form = page.new_record.form
    assert form is not None
    boxes = {name: form.form.row(name).editor.box for name in ("service_id", "consumer_id", "quantity")}
    for name, typed in (("service_id", "Diesel"), ("consumer_id", "WFP"), ("quantity", "320.5")):
        boxes[name].setFocus()
        qtbot.keyClicks(boxes[name], typed)
        qtbot.keyClick(boxes[name], Qt.Key.Key_Return)
    page.act()
    made = max(records(office, ServiceOrder), key=lambda each: each.reference)
    assert (made.quantity, made.service_id, made.consumer_id) == (Decimal("320.5"), money.supply.service, entity("WFP"))
    assert heard.opened == [f"bills?id={made.id}"]


def test_a_quantity_that_is_no_number_keeps_its_text(page: BillsPage, office: Office, money: Money) -> None:
    page.open({"view": "orders"})
    page.start_new()
    form = page.new_record.form
    assert form is not None
    values = {"service_id": str(money.supply.service), "consumer_id": str(entity("WFP")), "quantity": "many"}
    form.form.set_values(values)
    page.new_record.save()
    assert form.form.row("quantity").reason.tone == "block"
    assert form.form.value("quantity") == "many"
    assert len(records(office, ServiceOrder)) == 4


def _number(line: BillLine) -> int:
    return line.number or 0
