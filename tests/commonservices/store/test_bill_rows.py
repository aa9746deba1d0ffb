"""What is read of bills: what stands on which, what is open, and what of shares is billed."""

from __future__ import annotations

from datetime import date

from commonservices.actions import settlements
from commonservices.domain.bills import BillLine
from commonservices.office import Office
from commonservices.store import bill_rows
from tests.builders import records
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST


def test_an_order_is_known_by_its_bill_until_that_is_cancelled(office: Office) -> None:
    id = billed.issued(office)
    (line,) = records(office, BillLine)
    order = line.order_id
    assert order is not None
    with office.engine.connect() as connection:
        assert bill_rows.bills_of_orders(connection, [order]) == {order: (id, "UNEXAM-BILL-2026-0001")}
        assert bill_rows.bills_of_orders(connection, [order], besides=id) == {}
        assert bill_rows.billed_keys(connection, FIRST, LAST) == {("ORDER", order): "UNEXAM-BILL-2026-0001"}
        assert bill_rows.keys_of(connection, id) == {("ORDER", order): line.service_date}
    settlements.cancel(office, id, "wrong")
    with office.engine.connect() as connection:
        assert bill_rows.billed_keys(connection, FIRST, LAST) == {}


def test_what_is_open_is_total_less_settled_as_of_the_day(office: Office) -> None:
    id = billed.issued(office)
    settlements.settle(office, id, {"amount": "24.37"})
    with office.engine.connect() as connection:
        (item,) = bill_rows.open_items(connection, office.clock.today())
        assert bill_rows.open_items(connection, date(2026, 9, 30)) == []
        assert bill_rows.settled_of(connection, [id]) == {id: 2_437}
    assert (item.balance, item.bills, item.disputed) == (10_000, 1, 0)
