"""What the pages of a bill and of an order share."""

from __future__ import annotations

from tests.ui.bills.billed_office import Money
from tests.ui.bills.looking import cells, shown
from ui.bills.record_page import BillRecordPage


def test_the_history_says_who_did_what(record: BillRecordPage, money: Money) -> None:
    sheet = shown(record, money.disputed, "history")
    acts = {row[2] for row in cells(sheet, "history")}
    assert {"Bill disputed", "Bill issued"} <= acts
    assert record.address() == {"id": str(money.disputed), "tab": "history"}
