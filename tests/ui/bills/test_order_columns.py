"""The columns of orders and of what waits for a bill, over rows made by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.domain.orders import Delivery
from tests.ui.bills.made import ID, a_waiting, an_order
from ui.bills.order_columns import OrderColumns
from ui.page import PageFrame


def test_a_late_order_is_red_by_its_day(unread: PageFrame) -> None:
    column = next(each for each in OrderColumns(unread).orders() if each.key == "needed")
    assert column.detail is not None
    late = column.detail(an_order(late=True, needed_on=date(2026, 10, 2)))
    assert getattr(late, "tone", "") == "crit"
    assert getattr(column.detail(an_order(needed_on=date(2026, 10, 2))), "text", "") == ""


def test_less_than_was_asked_for_is_marked(unread: PageFrame) -> None:
    column = next(each for each in OrderColumns(unread).orders() if each.key == "delivered")
    assert column.detail is not None
    assert column.detail(an_order(delivered=Decimal(640))) == "att"
    assert column.detail(an_order()) == ""
    assert column.text(an_order(delivered=Decimal(0))) == "—"


def test_what_was_delivered_on_a_waiver_says_so(unread: PageFrame) -> None:
    column = next(each for each in OrderColumns(unread).orders() if each.key == "cover")
    assert (column.text(an_order(uncovered=True)), column.text(an_order())) == ("On a waiver", "Covered")


@pytest.mark.parametrize(
    ("values", "said", "mark"),
    [
        ({}, "Yes", "agrees"),
        ({"state": "CONFIRMED"}, "Once it is certified", "not_yet"),
        ({"uncovered": True}, "With a reason: not covered", "warning"),
        ({"uncovered": True, "state": "CONFIRMED"}, "Once it is certified", "not_yet"),
        ({"why": "NO_RATE"}, "No, it has no rate", "warning"),
        ({"why": "RATE_STALE"}, "No, its rate is past review", "warning"),
        ({"why": "NO_PROVIDER"}, "No, nobody provides it", "warning"),
        ({"why": "NO_ARRANGEMENT"}, "No, it has no arrangement", "warning"),
    ],
)
def test_each_reason_why_something_is_not_billed_has_its_words(
    unread: PageFrame, values: dict[str, Any], said: str, mark: str
) -> None:
    column = next(each for each in OrderColumns(unread).unbilled() if each.key == "why")
    assert column.detail is not None
    row = a_waiting(**values)
    assert (column.text(row), column.detail(row)) == (said, mark)


def test_what_waits_for_long_is_red(unread: PageFrame) -> None:
    column = next(each for each in OrderColumns(unread).unbilled() if each.key == "age")
    assert column.detail is not None
    assert (column.detail(a_waiting(age=61)), column.detail(a_waiting(age=60))) == ("crit", "")


def test_a_correction_is_called_one(unread: PageFrame) -> None:
    column = next(each for each in OrderColumns(unread).deliveries() if each.key == "note")
    line = Delivery(id=ID, quantity=Decimal(-40), corrects_id=ID, note="Counted twice")
    assert column.text(line) == "Correction: Counted twice"
