"""The list of orders, one order with what it lacks, and the days from delivery to bill."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import orders as order_acts
from commonservices.errors import Known
from commonservices.queries import orders
from commonservices.queries.orders import OrderFilter
from tests.builders import an_office, entity
from tests.commonservices.actions import billed
from tests.commonservices.queries.conftest import Made


@pytest.mark.parametrize(
    ("view", "count"), [("all", 5), ("open", 2), ("late", 1), ("unbilled", 1), ("billed", 3), ("over", 0)]
)
def test_each_view_shows_its_orders(made: Made, view: str, count: int) -> None:
    assert orders.count(made.office, OrderFilter(view)) == orders.counts(made.office)[view] == count
    assert len(orders.page(made.office, OrderFilter(view))) == count


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (OrderFilter(text="pump"), 1),
        (OrderFilter(text="PÛMP"), 1),
        (OrderFilter(text="undp"), 1),
        (OrderFilter(consumer_id=entity("WFP")), 4),
        (OrderFilter(state="SETTLED"), 1),
        (OrderFilter(service_id=UUID(int=1)), 0),
    ],
)
def test_orders_are_narrowed(made: Made, wanted: OrderFilter, count: int) -> None:
    assert orders.count(made.office, wanted) == len(orders.page(made.office, wanted, "last_on")) == count


def test_one_order_has_its_deliveries_its_worth_its_bill_and_what_may_follow(made: Made) -> None:
    detail = orders.order(made.office, made.waiting)
    assert (detail.amount, detail.support, detail.currency, detail.bill) == (6_219, 0, "USD", "")
    assert (detail.missing, detail.next_states) == ((), ("DELIVERED", "BILLED", "WAIVED"))
    assert [each.quantity for each in detail.deliveries] == [50]
    late = orders.order(made.office, made.late)
    assert (late.row.late, int(late.row.delivered), late.row.last_delivered_on) == (True, 0, None)
    assert "delivered_on" in late.missing
    first = orders.order(made.office, orders.by_reference(made.office, "unexam-ord-2026-0001"))
    assert (first.bill_id, first.row.state) == (made.paid, "SETTLED")
    with pytest.raises(Known):
        orders.order(made.office, UUID(int=1))
    with pytest.raises(Known):
        orders.by_reference(made.office, "NONE-1")


def test_the_days_from_delivery_to_bill_are_counted(made: Made) -> None:
    found = orders.days_to_bill(made.office, date(2026, 9, 1), date(2026, 9, 30))
    assert (found.orders, found.median, found.average, found.longest) == (3, Fraction(16), Fraction(16), 16)
    assert orders.days_to_bill(made.office, date(2025, 1, 1), date(2025, 1, 2)).orders == 0


def test_an_order_given_without_cover_says_so(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        held = billed.supplied(office, papered=False)
        id = billed.requested(office, held)
        order_acts.approve(office, id)
        order_acts.deliver(office, id, billed.a_line("5"), cover_waiver="flood relief")
        rows: list[Any] = orders.page(office, OrderFilter())
        assert [each.uncovered for each in rows] == [True]
