"""What is read of orders: what waits for a bill, since when, and how long bills took."""

from __future__ import annotations

from datetime import date

from commonservices.domain.ordering import CONFIRMED
from commonservices.office import Office
from commonservices.store import order_rows
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import DAY


def test_a_confirmed_order_waits_from_its_last_delivery_until_it_is_billed(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.certified(office, held)
    with office.engine.connect() as connection:
        (row,) = order_rows.unbilled(connection)
        assert (row.id, row.last_on, row.consumer) == (id, DAY, "WFP")
        assert order_rows.unbilled(connection, until=date(2026, 8, 19)) == []
        assert order_rows.unbilled(connection, since=date(2026, 8, 21)) == []
        (order,) = order_rows.orders_in(connection, [id])
        assert [each.quantity for each in order_rows.deliveries_of(connection, [id])[id]] == [order.quantity]
    assert order.state != CONFIRMED
    bill = billed.drafted(office).bills[0].id
    from commonservices.actions import bills

    bills.issue(office, [bill])
    with office.engine.connect() as connection:
        assert order_rows.unbilled(connection) == []
        today = office.clock.today()
        assert order_rows.bill_days(connection, today, today) == [(DAY, today)]
