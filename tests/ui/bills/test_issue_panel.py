"""Issuing bills: its effect before it is done."""

from __future__ import annotations

from datetime import date

from commonservices.domain.bills import Bill
from commonservices.office import Office
from tests.builders import record as held
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from tests.ui.bills.looking import key, shown, texts
from ui.bills.listed import BillsList
from ui.bills.page import BillsPage
from ui.bills.record_page import BillRecordPage
from ui.page import AsksHere


def test_issuing_shows_its_effect_and_freezes_the_draft(
    page: BillsPage, heard: Heard, office: Office, money: Money
) -> None:
    page.part.table.select_id(str(money.overdue))
    assert key(page, "bills.issue") == "No draft is selected."
    page.part.table.select_id(str(money.draft))
    listed = page.part
    assert isinstance(listed, BillsList)
    listed.issue()
    panel = listed.issue_panel
    assert panel.isVisible()
    assert "USD 3,109.25" in panel.note.title.text()
    assert "UNEXAM-BILL-2026-0005 (WFP)" in panel.note.words.text()
    panel.issue_button.click()
    assert held(office, Bill, money.draft).state == "ISSUED"
    assert heard.toasts == ["1 bill(s) issued."]
    assert not panel.isVisible()
    assert texts(page, "state")[0] == "Issued"


def test_the_keyboard_stays_with_the_bill_that_was_issued(record: BillRecordPage, money: Money) -> None:
    sheet = shown(record, money.draft)
    record.act()
    assert sheet.issue_panel.isVisible()
    sheet.issue_panel.issue_button.setFocus()
    sheet.issue_panel.issue_button.click()
    assert sheet.stepper.hasFocus()


def test_an_issue_day_to_come_is_refused_at_its_field(page: BillsPage, office: Office, money: Money) -> None:
    page.part.table.select_id(str(money.draft))
    listed = page.part
    assert isinstance(listed, BillsList)
    listed.issue()
    listed.issue_panel.day.set_value(date(2027, 1, 1))
    assert isinstance(listed.issue_panel, AsksHere)
    listed.issue_panel.submit()
    assert listed.issue_panel.day.reason.tone == "block"
    assert held(office, Bill, money.draft).state == "DRAFT"
    assert page.escape()
    assert not listed.issue_panel.isVisible()
