"""R3 with planted errors: what is not billed, and what is billed without a confirmation, after a waiver or twice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from commonservices.domain.reconciling.unbilled import BilledOrder, UnbilledUse, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no, usd

JUNE = date(2026, 6, 1)


def order(number: int, **values: Any) -> BilledOrder:
    usual = BilledOrder(
        id=no(number),
        reference=f"O-{number}",
        state="BILLED",
        consumer="WFP",
        service="S-1",
        arrangement_id=no(99),
        confirmed_on=date(2026, 6, 12),
        confirmed=Decimal(10),
        bills=1,
        billed=Decimal(10),
    )
    return usual._replace(**values)


NOT_BILLED: dict[str, Any] = {"bills": 0, "billed": Decimal(0)}


def test_all_planted_errors_are_found_and_no_others() -> None:
    orders = [
        order(1),
        order(2, state="CERTIFIED", worth=usd(4200), **NOT_BILLED),
        order(3, state="CONFIRMED", **NOT_BILLED),
        order(4, state="SETTLED", **NOT_BILLED),
        order(5, state="DELIVERED", confirmed_on=None, confirmed=None, **NOT_BILLED),
        order(6, state="WAIVED", **NOT_BILLED),
        order(7, state="WAIVED"),
        order(8, state="DELIVERED", confirmed_on=None, confirmed=None),
        order(9, bills=2, billed=Decimal(20)),
        order(10, bills=2, billed=Decimal(10)),
        order(11, bills=1, billed=Decimal(12)),
    ]
    uses = [UnbilledUse(no(20), "S-2", no(30), "WHO", JUNE, None, usd(500))]
    found = compare(orders, uses, [JUNE], 20)
    kinds(found)
    assert about(found) == {
        ("order_unbilled", 2),
        ("order_unbilled", 3),
        ("order_unbilled", 4),
        ("order_billed_waived", 7),
        ("order_billed_unconfirmed", 8),
        ("order_billed_twice", 9),
        ("use_unbilled", 20),
    }
    assert found.total == (4700, "USD")


def test_a_month_that_was_not_looked_at_keeps_its_differences() -> None:
    found = compare([], [], [JUNE], 1)
    assert found.scope == frozenset({"order", "2026-06"})
    assert not found.looked_at("2026-05|use_unbilled|x")
    assert found.looked_at("order|order_unbilled|x")
