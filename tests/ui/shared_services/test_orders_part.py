"""The orders of a service on its page."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import orders
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small, row_of
from ui.page import PageFrame
from ui.shared_services.orders_part import ServiceOrders
from ui.shared_services.record_page import ServicePage


def ask_for(office: Office, service: UUID, consumer: str, day: date, quantity: str = "800") -> UUID:
    """Enter what a consumer asks for."""
    row = row_of(office, service, consumer)
    values = {"requested_by": "Fleet desk", "requested_on": day, "quantity": quantity, "unit": "litre"}
    return orders.request(office, service, row.consumer_id, values).id


def shown_in(part: ServiceOrders) -> list[list[str]]:
    """Give the words of every row."""
    return [[cell.text for cell in part.table.rows.cells(at)] for at in range(part.table.rows.rowCount())]


def references(part: ServiceOrders) -> list[str]:
    """Give the references in their order."""
    return [row.reference for at in range(part.table.rows.rowCount()) if (row := part.table.rows.row(at))]


@pytest.fixture
def part(frame: PageFrame, qtbot: QtBot) -> ServiceOrders:
    """The part alone."""
    made = ServiceOrders(frame)
    qtbot.addWidget(made)
    return made


def test_without_orders_the_part_says_where_they_are_entered(part: ServiceOrders, office: Office, small: Small) -> None:
    part.fill(queries.detail(office, small.fuel))
    assert part.table.isHidden()
    assert not part.none.isHidden()
    assert part.none.text() == "Nobody ordered it. Orders are entered under Bills and recoveries."


def test_the_newest_order_stands_first_and_other_services_have_their_own(
    part: ServiceOrders, office: Office, small: Small
) -> None:
    ask_for(office, small.fuel, "WFP", date(2026, 9, 1))
    ask_for(office, small.fuel, "UNDP", date(2026, 10, 1))
    orders.request(
        office, small.clinic, row_of(office, small.clinic, "WHO").consumer_id,
        {"requested_by": "Doctor", "requested_on": date(2026, 10, 2), "quantity": "1", "unit": "case"},
    )  # fmt: skip
    part.fill(queries.detail(office, small.fuel))
    assert references(part) == ["UNEXAM-ORD-2026-0002", "UNEXAM-ORD-2026-0001"]
    assert not part.table.isHidden()
    assert part.none.isHidden()


def test_the_service_is_not_named_in_each_row_of_its_own_page(part: ServiceOrders) -> None:
    titles = [part.table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(part.table.rows.columnCount())]
    assert "Service" not in titles
    assert {"Delivered", "Cover"} <= set(titles)


def test_a_row_says_state_quantity_and_that_nothing_came_yet(part: ServiceOrders, office: Office, small: Small) -> None:
    ask_for(office, small.fuel, "WFP", date(2026, 9, 1), "1250")
    part.fill(queries.detail(office, small.fuel))
    (cells,) = shown_in(part)
    assert cells[0] == "Requested"
    assert "1,250 Litre" in cells
    assert "—" in cells


def test_an_order_that_was_approved_says_so_after_the_next_filling(
    part: ServiceOrders, office: Office, small: Small
) -> None:
    identity = ask_for(office, small.fuel, "WFP", date(2026, 9, 1))
    part.fill(queries.detail(office, small.fuel))
    orders.cancel(office, identity, "Not needed any more")
    part.fill(queries.detail(office, small.fuel))
    assert [row[0] for row in shown_in(part)] == ["Cancelled"]


def test_enter_opens_the_order_under_bills(part: ServiceOrders, office: Office, small: Small, qtbot: QtBot) -> None:
    identity = ask_for(office, small.fuel, "WFP", date(2026, 9, 1))
    part.fill(queries.detail(office, small.fuel))
    part.table.setCurrentIndex(part.table.rows.index(0, 0))
    with qtbot.waitSignal(part.open_requested) as told:
        qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert told.args == [f"bills?id={identity}"]


def test_the_tab_of_a_service_leads_to_its_order(
    record: ServicePage, heard: Heard, office: Office, small: Small, qtbot: QtBot
) -> None:
    identity = ask_for(office, small.fuel, "WFP", date(2026, 9, 1))
    record.reload()
    record.tabs.select("orders")
    part = record.parts.part("orders")
    assert isinstance(part, ServiceOrders)
    part.table.setCurrentIndex(part.table.rows.index(0, 0))
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert heard.opened == [f"bills?id={identity}"]


def test_the_part_and_its_table_are_named_for_those_who_listen(part: ServiceOrders) -> None:
    assert part.accessibleName() == part.table.accessibleName() == "Orders"
