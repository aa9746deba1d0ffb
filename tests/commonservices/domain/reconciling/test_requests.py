"""R2 with planted errors: deliveries no approved request covers, and requests left open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.domain.ordering import OPEN
from commonservices.domain.reconciling.requests import DeliveredOrder, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no

DAY = date(2026, 6, 30)


def order(number: int, **values: Any) -> DeliveredOrder:
    usual = DeliveredOrder(
        id=no(number),
        reference=f"O-{number}",
        state="DELIVERED",
        consumer="WFP",
        service="S-1",
        arrangement_id=no(99),
        quantity=Decimal(10),
        requested_on=date(2026, 6, 1),
        needed_on=date(2026, 6, 20),
        approved_on=date(2026, 6, 2),
        first_on=date(2026, 6, 10),
        delivered=Decimal(10),
    )
    return usual._replace(**values)


NOTHING: dict[str, Any] = {"first_on": None, "delivered": Decimal(0)}


def test_all_planted_errors_are_found_and_no_others() -> None:
    orders = [
        order(1),
        order(2, delivered=Decimal("9.5")),
        order(3, state="BILLED"),
        order(4, state="REQUESTED", approved_on=None),
        order(5, state="CANCELLED"),
        order(6, state="REJECTED", approved_on=None, **NOTHING),
        order(7, first_on=date(2026, 5, 31)),
        order(8, delivered=Decimal("10.0001")),
        order(9, state="CONFIRMED", **NOTHING),
        order(10, state="APPROVED", **NOTHING),
        order(11, state="APPROVED", needed_on=DAY, **NOTHING),
        order(12, state="REQUESTED", approved_on=None, needed_on=None, **NOTHING),
        order(13, state="WAIVED", **NOTHING),
    ]
    found = compare(orders, DAY, len(orders))
    kinds(found)
    assert about(found) == {
        ("delivery_unapproved", 4),
        ("delivery_refused", 5),
        ("delivery_before_request", 7),
        ("delivery_above_request", 8),
        ("delivery_missing", 9),
        ("request_past_due", 10),
    }


def test_one_order_may_be_wrong_in_several_ways() -> None:
    bad = order(1, approved_on=None, first_on=date(2026, 5, 1), delivered=Decimal(11))
    assert kinds(compare([bad], DAY, 1)) == [
        "delivery_above_request",
        "delivery_before_request",
        "delivery_unapproved",
    ]


@pytest.mark.parametrize("state", sorted(OPEN - {"REQUESTED", "APPROVED"}))
def test_a_step_past_approval_needs_a_delivery(state: str) -> None:
    assert kinds(compare([order(1, state=state, **NOTHING)], DAY, 1)) == ["delivery_missing"]
    assert kinds(compare([order(1, state=state)], DAY, 1)) == []
