"""Reading what the place of bills shows, and running what can be run there."""

from __future__ import annotations

from ui.bills.bill_sheet import BillSheet
from ui.bills.order_sheet import OrderSheet
from ui.bills.page import BillsPage
from ui.bills.record_page import BillRecordPage


def texts(page: BillsPage, column: str) -> list[str]:
    """Give what a column of the list shown says."""
    model = page.part.table.rows_model()
    assert model is not None
    number = model.column_of(column)
    return [model.cells(row)[number].text for row in range(model.rowCount())]


def key(page: BillsPage, name: str) -> str:
    """Give the reason why a command cannot be run, or "ready"."""
    return next(each.reason for each in page.commands() if each.key == name) or "ready"


def run(page: BillRecordPage, key: str) -> None:
    """Run a command that can be run."""
    found = next(each for each in page.commands() if each.key == key)
    assert not found.reason
    found.run()


def keys(page: BillRecordPage) -> set[str]:
    """Give the commands of the record."""
    return {each.key for each in page.commands()}


def shown(page: BillRecordPage, id: object, tab: str = "") -> BillSheet:
    """Open a bill and give its sheet."""
    page.open({"id": str(id), "tab": tab})
    assert isinstance(page.sheet, BillSheet)
    return page.sheet


def ordered(page: BillRecordPage, id: object) -> OrderSheet:
    """Open an order and give its sheet."""
    page.open({"id": str(id)})
    assert isinstance(page.sheet, OrderSheet)
    return page.sheet


def cells(sheet: BillSheet | OrderSheet, key: str) -> list[list[str]]:
    """Give what a table of the sheet says."""
    rows = sheet.tables[key].rows
    return [[cell.text for cell in rows.cells(place)] for place in range(rows.rowCount())]
