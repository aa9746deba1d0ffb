"""What is unusual or missing in a cell."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.queries.usage import GridCell, GridRow, months_of_year
from ui.usage.marks import ASK, MISSING, history_before, is_unusual, mark_of, newest_ended

MONTHS = months_of_year(date(2026, 7, 1))
TODAY = date(2026, 10, 12)


def a_row(
    quantities: list[int | None], *, earlier: list[int | None] | None = None, status: str = "ACTIVE", note: str = ""
) -> GridRow:
    """A line with these quantities from July on."""
    cells = [GridCell(None if each is None else Decimal(each), note) for each in quantities]
    cells += [GridCell(None)] * (12 - len(cells))
    before = [None if each is None else Decimal(each) for each in (earlier or [None] * 12)]
    return GridRow(
        UUID(int=1), "S", "Fuel", "litre", status, UUID(int=2), "WFP", tuple(cells), None, None, None, tuple(before)
    )


def numbers(*values: int) -> list[Decimal]:
    return [Decimal(value) for value in values]


def test_the_newest_ended_month_is_the_one_before_this() -> None:
    assert newest_ended(TODAY) == date(2026, 9, 1)
    assert newest_ended(date(2026, 1, 31)) == date(2025, 12, 1)


@pytest.mark.parametrize(
    ("quantity", "before", "unusual"),
    [
        (31, (10, 10, 10), True),
        (30, (10, 10, 10), False),
        (140, (14, 10), False),
        (99, (20, 40, 9), True),
        (5, (0, 0, 0), False),
    ],
)
def test_more_than_three_times_the_median_or_ten_times_the_last_is_unusual(
    quantity: int, before: tuple[int, ...], *, unusual: bool
) -> None:
    assert is_unusual(Decimal(quantity), numbers(*before)) is unusual


@given(st.lists(st.integers(1, 1000), min_size=3, max_size=6))
def test_what_was_usual_before_is_usual_again(values: list[int]) -> None:
    ordered = sorted(values)
    assert not is_unusual(Decimal(ordered[0]), numbers(*values))


def test_the_months_before_reach_into_the_year_before() -> None:
    row = a_row([5, 6], earlier=[None] * 9 + [1, 2, 3])
    assert history_before(row, 2) == numbers(1, 2, 3, 5, 6)


def test_an_unusual_quantity_asks_until_it_has_a_reason() -> None:
    month = MONTHS[3]
    assert mark_of(a_row([10, 10, 10, 99]), 3, month, TODAY) == ASK
    assert mark_of(a_row([10, 10, 10, 99], note="Relief convoy"), 3, month, TODAY) == ""


def test_only_the_newest_ended_month_of_a_running_service_is_missing() -> None:
    row = a_row([10, 10, None])
    assert mark_of(row, 2, MONTHS[2], TODAY) == MISSING
    assert mark_of(row, 3, MONTHS[3], TODAY) == ""
    assert mark_of(a_row([10, 10, None], status="DISCONTINUED"), 2, MONTHS[2], TODAY) == ""


def test_a_typed_zero_is_not_missing() -> None:
    assert mark_of(a_row([10, 10, 0]), 2, MONTHS[2], TODAY) == ""
