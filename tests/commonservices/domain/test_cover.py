"""What is asked of a bill for what was rendered outside signed terms."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain.bills import Bill
from commonservices.domain.cover import Outside, asks_cover, check_cover
from commonservices.errors import RuleBroken

BILL = Bill(id=UUID(int=1), reference="B-1")
JULY, JUNE = date(2026, 7, 31), date(2026, 6, 30)


@pytest.mark.parametrize(
    ("kind", "basis", "asked"),
    [
        ("ACTUAL", "REIMBURSABLE", True),
        ("ADVANCE", "COST_SHARED", True),
        ("GIVEN_FREE", "NON_REIMBURSABLE", True),
        ("TRUE_UP", "COST_SHARED", True),
        ("TRUE_UP", "RECIPROCAL", False),
        ("CREDIT", "REIMBURSABLE", False),
    ],
)
def test_what_gives_back_or_nets_is_not_looked_at_again(kind: str, basis: str, *, asked: bool) -> None:
    assert asks_cover(Bill(id=UUID(int=1), kind=kind, basis=basis)) is asked


def test_a_bill_of_what_nothing_covers_names_its_lines_and_the_first_day() -> None:
    with pytest.raises(RuleBroken) as caught:
        check_cover(BILL, [Outside(4, JUNE, waived=False), Outside(3, JULY, waived=False)], " ")
    broken = caught.value
    assert (broken.rule, broken.field) == ("billed_outside_cover", "cover_waiver")
    assert (broken.params["lines"], broken.params["count"], broken.params["day"]) == ("3, 4", "2", "2026-06-30")


def test_only_the_first_numbers_of_many_are_named() -> None:
    with pytest.raises(RuleBroken) as caught:
        check_cover(BILL, [Outside(number, JULY, waived=False) for number in range(1, 12)], "")
    assert caught.value.params["lines"] == "1, 2, 3, 4, 5, 6, 7, 8, …"


@pytest.mark.parametrize(
    ("outside", "waiver"),
    [((), ""), ((Outside(1, JULY, waived=True),), ""), ((Outside(1, JULY, waived=False),), "The Chief agreed")],
)
def test_nothing_outside_or_a_waiver_lets_it_go(outside: tuple[Outside, ...], waiver: str) -> None:
    check_cover(BILL, outside, waiver)
