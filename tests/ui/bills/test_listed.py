"""The registers of bills and of orders."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.builders import entity
from tests.ui.bills.looking import texts
from ui.bills.page import BillsPage


def test_the_bills_stand_newest_first_with_what_is_open(page: BillsPage) -> None:
    assert texts(page, "reference")[0] == "UNEXAM-BILL-2026-0005"
    assert texts(page, "state") == ["Draft", "Paid", "Disputed", "Part paid", "Issued"]
    assert texts(page, "balance") == ["—", "—", "USD 880.00", "USD 4,310.00", "USD 12,480.50"]
    assert texts(page, "period")[-1] == "Apr 26"


def test_the_row_of_an_overdue_bill_is_read_with_its_distance(page: BillsPage) -> None:
    model = page.part.table.rows_model()
    assert model is not None
    at = model.index(4, model.column_of("due"))
    assert at.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Due: 3 Jun 120 d late"


def test_a_view_shows_its_bills_and_counts_them_all(page: BillsPage, frame: object) -> None:
    shows = page.part.shows
    assert [shows.itemText(place) for place in range(shows.count())] == [
        "All (5)", "Drafts (1)", "Issued and open (3)", "Overdue (3)", "Disputed (1)", "Part paid (1)",
        "Credit notes (0)", "Closed (1)",
    ]  # fmt: skip
    shows.setCurrentIndex(shows.findData("overdue"))
    assert texts(page, "party") == ["UNDP", "UNDP", "WFP"]
    assert page.address()["show"] == "overdue"


def test_a_heading_sorts_by_what_is_open(page: BillsPage) -> None:
    table = page.part.table
    model = table.rows_model()
    assert model is not None
    table.horizontalHeader().sectionClicked.emit(model.column_of("balance"))
    assert texts(page, "balance")[-1] == "USD 12,480.50"


def test_the_open_bills_of_one_party_can_be_shown_and_left(page: BillsPage) -> None:
    page.open({"show": "open", "party": str(entity("WFP"))})
    assert texts(page, "party") == ["WFP"]
    assert page.part.filter.tokens()[0].value == "WFP"
    page.part.filter.token_removed.emit("party")
    assert texts(page, "party") == ["UNDP", "UNDP", "WFP"]


def test_the_late_orders_say_by_how_much(page: BillsPage) -> None:
    page.open({"view": "orders", "show": "late"})
    assert texts(page, "state") == ["Requested"]
    model = page.part.table.rows_model()
    assert model is not None
    assert model.index(0, model.column_of("needed")).data(int(Qt.ItemDataRole.AccessibleTextRole)).endswith("11 d late")
