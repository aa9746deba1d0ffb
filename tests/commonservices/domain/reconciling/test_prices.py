"""R4 with planted errors: bill lines beside the rate of the day of service and the quantity confirmed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.domain.reconciling.prices import BilledMonth, PricedLine, compare
from commonservices.domain.shared_services import RateLine
from tests.commonservices.domain.reconciling.planted import about, kinds, no

SERVICE = no(50)
OLD = RateLine(
    id=no(60),
    service_id=SERVICE,
    rate=Decimal("2.00"),
    currency="USD",
    valid_from=date(2026, 1, 1),
    valid_to=date(2026, 7, 1),
    support_percent=Decimal(8),
    minimum_charge=5000,
)
NEW = RateLine(id=no(61), service_id=SERVICE, rate=Decimal("2.50"), currency="USD", valid_from=date(2026, 7, 1))
RATES = {SERVICE: [OLD, NEW]}


def line(number: int, **values: Any) -> PricedLine:
    """Give a line of 100 units at 2.00 with 8 per cent of support cost: 216.00 in all."""
    usual = PricedLine(
        id=no(number),
        bill_id=no(number),
        bill=f"B-{number}",
        number=1,
        service_id=SERVICE,
        service="S-1",
        arrangement_id=no(99),
        service_date=date(2026, 6, 30),
        quantity=Decimal(100),
        amount=21600,
        currency="USD",
        match_reason="",
        confirmed=Decimal(100),
        from_order=True,
        per_usd=None,
    )
    return usual._replace(**values)


def test_all_planted_errors_are_found_and_no_others() -> None:
    lines = [
        line(1),
        line(2, amount=21600 + 216),
        line(3, amount=21600 + 217),
        line(4, amount=21000),
        line(5, amount=25000, match_reason="agreed by letter"),
        line(6, service_date=date(2026, 7, 1), amount=25000),
        line(7, service_date=date(2026, 7, 1)),
        line(8, service_date=date(2025, 12, 31)),
        line(9, currency="EUR"),
        line(10, confirmed=Decimal(90)),
        line(11, confirmed=Decimal("99.5")),
        line(12, confirmed=None, from_order=False),
        line(13, confirmed=None),
        line(14, quantity=Decimal(10), confirmed=Decimal(10), amount=5400),
        line(15, quantity=Decimal(-100), amount=-21600),
        line(16, service_id=no(51)),
    ]
    found = compare(lines, RATES, len(lines))
    kinds(found)
    assert about(found) == {
        ("price_differs", 3),
        ("price_differs", 4),
        ("price_differs", 7),
        ("rate_missing", 8),
        ("rate_missing", 9),
        ("quantity_differs", 10),
        ("quantity_differs", 13),
        ("rate_missing", 16),
    }


@pytest.mark.parametrize(("billed", "difference"), [(21817, 217), (20000, -1600)])
def test_the_difference_is_what_was_billed_too_much_or_too_little(billed: int, difference: int) -> None:
    (found,) = compare([line(1, amount=billed)], RATES, 1).findings
    assert (found.amount, found.currency) == (difference, "USD")
    assert found.words["other"] == "21600 USD"


def test_large_lines_may_differ_by_fifty_dollars_at_most() -> None:
    big = {"quantity": Decimal(100_000), "confirmed": Decimal(100_000)}
    assert kinds(compare([line(1, amount=21_600_000 + 5000, **big)], RATES, 1)) == []
    assert kinds(compare([line(1, amount=21_600_000 + 5001, **big)], RATES, 1)) == ["price_differs"]


def month(number: int, billed: int, used: int, **values: Any) -> BilledMonth:
    """Give August of a consumer at 2.50 for one unit, billed by the bill of that number."""
    usual = BilledMonth(
        bill_id=no(number),
        bills=(f"B-{number}",),
        arrangement_id=no(99),
        service_id=SERVICE,
        service="S-1",
        party_id=no(100 + number),
        party="WFP",
        day=date(2026, 8, 31),
        billed=Decimal(billed),
        used=Decimal(used),
        currency="USD",
        explained=False,
        per_usd=None,
        credited=0,
    )
    return usual._replace(**values)


def test_use_that_changed_after_its_bill_is_found_until_a_credit_takes_it_back() -> None:
    months = [
        month(1, 100, 150),
        month(2, 100, 0),
        month(3, 100, 101),
        month(4, 100, 102),
        month(5, 100, 60, explained=True),
        month(6, 100, 60, credited=10_000),
        month(7, 100, 60, credited=9_000),
        month(8, 100, 140, credited=10_000),
        month(9, 100, 60, currency="EUR"),
        month(10, 100, 60, credited=10_000),
        month(11, 100, 60, bill_id=no(10), credited=10_000),
    ]
    found = compare([], RATES, 0, months)
    kinds(found)
    assert {(each.subject_id, each.amount) for each in found.findings} == {
        (no(1), -12_500), (no(2), 25_000), (no(4), -500), (no(7), 10_000), (no(8), -10_000), (no(10), 10_000),
    }  # fmt: skip
    assert len(found.findings) == 7
    first = next(each for each in found.findings if each.subject_id == no(1))
    assert (first.words["billed"], first.words["asked"], first.words["month"]) == ("100", "150", "2026-08")
