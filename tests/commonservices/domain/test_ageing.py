"""Ageing: the bands, and that all lines together are all items together."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import ageing
from commonservices.domain.ageing import OpenItem

DUE = date(2026, 3, 31)
ONE, OTHER, THIRD = (UUID(int=number) for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (-400, "not_due"),
        (0, "not_due"),
        (1, "days_1_30"),
        (30, "days_1_30"),
        (31, "days_31_60"),
        (60, "days_31_60"),
        (61, "days_61_90"),
        (90, "days_61_90"),
        (91, "days_91_180"),
        (180, "days_91_180"),
        (181, "days_181_365"),
        (365, "days_181_365"),
        (366, "days_over_365"),
        (5_000, "days_over_365"),
    ],
)
def test_each_day_has_its_band(days: int, band: str) -> None:
    assert ageing.band_of(DUE, DUE + timedelta(days=days)) == band


def test_a_bill_without_a_due_day_is_not_due() -> None:
    assert (ageing.band_of(None, DUE), ageing.days_overdue(None, DUE)) == ("not_due", 0)


items = st.lists(
    st.builds(
        OpenItem,
        st.sampled_from((ONE, OTHER)),
        st.sampled_from((OTHER, THIRD)),
        st.sampled_from(("USD", "EUR")),
        st.dates(date(2020, 1, 1), date(2027, 1, 1)),
        st.integers(-(10**9), 10**9),
        st.integers(0, 10**6),
        st.integers(1, 5),
    ),
    max_size=30,
)


@given(items)
def test_all_lines_together_are_all_items_together(every: list[OpenItem]) -> None:
    lines = ageing.aged(every, DUE)
    for currency in ("USD", "EUR"):
        mine = [each for each in every if each.currency == currency]
        found = [each for each in lines if each.currency == currency]
        assert sum(each.total for each in found) == sum(each.balance for each in mine)
        assert sum(each.disputed for each in found) == sum(each.disputed for each in mine)
        assert sum(each.bills for each in found) == sum(each.bills for each in mine)
    sides = [(each.provider_id, each.counterparty_id, each.currency) for each in lines]
    assert len(sides) == len(set(sides))


def test_currencies_and_sides_are_never_mixed() -> None:
    every = [
        OpenItem(ONE, OTHER, "USD", DUE, 5),
        OpenItem(ONE, OTHER, "EUR", DUE, 7),
        OpenItem(OTHER, ONE, "USD", DUE, 9),
    ]
    assert sorted(each.total for each in ageing.aged(every, DUE)) == [5, 7, 9]
