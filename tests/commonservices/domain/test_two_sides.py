"""Two statements beside each other: what agrees, what differs, and that the differences add up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.two_sides import Item, compare, totals

DAY = date(2026, 8, 31)


def item(
    reference: str = "", amount: int = 100, day: date | None = DAY, external: str = "", currency: str = "USD"
) -> Item:
    return Item(reference, external, day, amount, currency)


@pytest.mark.parametrize(
    ("ours", "theirs", "outcome"),
    [
        (item("UNEXAM-BILL-2026-0001"), item("unexam bill 2026/0001"), "MATCHED"),
        (item("B-1"), item("B-1", day=DAY + timedelta(days=7)), "MATCHED"),
        (item("B-1"), item("B-1", day=DAY + timedelta(days=8)), "DATE_DIFFERS"),
        (item("B-1"), item("B-1", 101), "AMOUNT_DIFFERS"),
        (item("B-1", external="1900001"), item("", external="1900001"), "MATCHED"),
        (item("B-1", external="1900001"), item("1900001"), "MATCHED"),
        (item("B-1"), item("", 100, DAY + timedelta(days=3)), "MATCHED"),
    ],
)
def test_items_meet_by_reference_or_by_amount_and_day(ours: Item, theirs: Item, outcome: str) -> None:
    (found,) = compare([ours], [theirs])
    assert (found.outcome, found.difference) == (outcome, theirs.amount - ours.amount)


@pytest.mark.parametrize(
    "theirs",
    [item("B-2", 77), item("", 100, DAY + timedelta(days=30)), item("B-1", 100, currency="EUR")],
)
def test_what_only_one_side_has_is_told_for_both(theirs: Item) -> None:
    assert [each.outcome for each in compare([item("B-1")], [theirs])] == ["MISSING_HERE", "MISSING_THERE"]


def test_two_items_of_one_reference_are_paired_by_amount_first() -> None:
    ours = [item("B-1", 10), item("B-1", 20)]
    theirs = [item("B-1", 20, DAY - timedelta(days=1)), item("B-1", 10)]
    assert [each.outcome for each in compare(ours, theirs)] == ["MATCHED", "MATCHED"]


def test_the_worst_comes_first_and_the_same_difference_has_the_same_name() -> None:
    ours = [item("B-1"), item("B-2", 500), item("B-3", 40)]
    theirs = [item("B-1"), item("B-2", 600), item("X-9", 900)]
    found = compare(ours, theirs)
    assert [each.outcome for each in found] == ["AMOUNT_DIFFERS", "MISSING_HERE", "MISSING_THERE", "MATCHED"]
    assert [each.key for each in found] == [each.key for each in compare(list(reversed(ours)), list(reversed(theirs)))]


some = st.lists(
    st.builds(
        Item,
        st.sampled_from(("", "A", "B", "C-1")),
        st.sampled_from(("", "77", "78")),
        st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 2, 1))),
        st.integers(-50, 50),
        st.sampled_from(("USD", "EUR")),
    ),
    max_size=12,
)


@given(some, some)
def test_every_item_is_used_once_and_the_differences_are_those_of_the_totals(
    ours: list[Item], theirs: list[Item]
) -> None:
    found = compare(ours, theirs)
    assert sorted(str(each.ours) for each in found if each.ours) == sorted(map(str, ours))
    assert sorted(str(each.theirs) for each in found if each.theirs) == sorted(map(str, theirs))
    here, there = totals(ours), totals(theirs)
    for currency in ("USD", "EUR"):
        mine = [each for each in found if currency in {x.currency for x in (each.ours, each.theirs) if x}]
        assert sum(each.difference for each in mine) == there.get(currency, 0) - here.get(currency, 0)


def test_nothing_and_nothing_agree() -> None:
    assert compare([], []) == ()
