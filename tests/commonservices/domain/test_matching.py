"""The three-way match: what a line says beside what was confirmed at the rate in force."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import matching
from commonservices.domain.billing import priced
from commonservices.domain.bills import BillLine
from commonservices.domain.shared_services import RateLine
from commonservices.errors import RuleBroken

DAY = date(2026, 8, 20)


def a_line(amount: int, support: int = 0, **values: Any) -> BillLine:
    usual = {"id": UUID(int=1), "number": 1, "amount": amount, "support_amount": support, "currency": "USD"}
    return BillLine(**{**usual, **values})


def a_rate(**values: Any) -> RateLine:
    return RateLine(**{"id": UUID(int=2), "rate": Decimal(10), "currency": "USD", **values})


@pytest.mark.parametrize(
    ("billed", "status", "difference"),
    [
        (100_000, "MATCHED", 0),
        (101_000, "WITHIN_TOLERANCE", 1_000),
        (99_000, "WITHIN_TOLERANCE", -1_000),
        (101_001, "BEYOND", 1_001),
        (98_999, "BEYOND", -1_001),
    ],
)
def test_one_per_cent_is_allowed(billed: int, status: str, difference: int) -> None:
    found = matching.match(a_line(billed), a_rate(), Decimal(100))
    wanted = matching.WITHIN if status == "WITHIN_TOLERANCE" else status
    assert (found.status, found.difference, found.expected) == (wanted, difference, 100_000)


@pytest.mark.parametrize(("billed", "status"), [(2_005_000, "WITHIN"), (2_005_001, "BEYOND")])
def test_fifty_dollars_are_the_most(billed: int, status: str) -> None:
    assert matching.match(a_line(billed), a_rate(), Decimal(2_000)).status == status


@pytest.mark.parametrize(
    ("currency", "per_usd", "allowed"),
    [("USD", None, 5_000), ("XOF", Decimal(600), 30_000), ("XOF", None, 1_000_000), ("EUR", Decimal("0.9"), 4_500)],
)
def test_the_dollars_are_reckoned_in_the_currency_of_the_bill(
    currency: str, per_usd: Decimal | None, allowed: int
) -> None:
    assert matching.tolerance(100_000_000, currency, per_usd) == allowed


def test_support_cost_is_compared_along() -> None:
    rate = a_rate(support_percent=Decimal(5))
    assert matching.match(a_line(100_000, 5_000), rate, Decimal(100)).status == matching.MATCHED
    assert matching.match(a_line(100_000), rate, Decimal(100)).status == matching.BEYOND


@pytest.mark.parametrize(
    ("rate", "confirmed", "status"),
    [(None, Decimal(1), "NO_RATE"), (a_rate(currency="EUR"), Decimal(1), "NO_RATE"), (a_rate(), None, "NOT_CONFIRMED")],
)
def test_without_a_rate_or_a_confirmation_there_is_nothing_to_match(
    rate: RateLine | None, confirmed: Decimal | None, status: str
) -> None:
    found = matching.match(a_line(1), rate, confirmed)
    assert (found.status, found.expected, found.difference, found.needs_reason) == (status, None, None, True)


@pytest.mark.parametrize(
    ("billed", "reason", "rule"),
    [(200_000, "", "match_beyond"), (200_000, "meter exchanged", ""), (100_500, "", "")],
)
def test_a_difference_beyond_the_tolerance_needs_a_reason(billed: int, reason: str, rule: str) -> None:
    line = a_line(billed, match_reason=reason)
    found = matching.match(line, a_rate(), Decimal(100))
    if not rule:
        matching.check_match(line, found, "ORD-1", DAY)
        return
    with pytest.raises(RuleBroken) as caught:
        matching.check_match(line, found, "ORD-1", DAY)
    assert (caught.value.rule, caught.value.field) == (rule, "match_reason")


@given(st.integers(-(10**7), 10**7), st.sampled_from(("USD", "XOF", "KWD")))
def test_what_is_allowed_is_never_more_than_one_per_cent(expected: int, currency: str) -> None:
    allowed = matching.tolerance(expected, currency, Decimal("0.5"))
    assert allowed >= 0
    assert allowed * 100 <= abs(expected)


@given(
    st.decimals(0, 10_000, places=4),
    st.decimals(0, 500, places=6),
    st.one_of(st.none(), st.integers(0, 10_000)),
    st.one_of(st.none(), st.decimals(0, 30, places=2)),
    st.sampled_from(("USD", "XOF", "KWD")),
)
def test_a_line_made_by_the_billing_run_always_matches_what_it_was_made_of(
    quantity: Decimal, rate: Decimal, least: int | None, support: Decimal | None, currency: str
) -> None:
    price = a_rate(rate=rate, minimum_charge=least, support_percent=support, currency=currency)
    made = priced(quantity, price)
    line = a_line(made.amount, made.support, currency=currency)
    assert matching.match(line, price, quantity, Decimal(1)).status == matching.MATCHED
    assert made.amount >= (least or 0) if quantity else made.amount == 0
