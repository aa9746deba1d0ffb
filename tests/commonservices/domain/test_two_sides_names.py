"""Statements with the same reference more than once: the right ones meet, and no difference hides another."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.two_sides import Item, compare

DAY = date(2026, 8, 31)


def item(reference: str, amount: int, days: int = 0, currency: str = "USD") -> Item:
    return Item(reference, "", DAY + timedelta(days=days), amount, currency)


@pytest.mark.parametrize(
    ("ours", "theirs", "outcomes"),
    [
        ([item("B-1", 10), item("B-1", 20, 1)], [item("B-1", 20, 1)], ["MISSING_THERE", "MATCHED"]),
        ([item("B-1", 20, 1)], [item("B-1", 10), item("B-1", 20, 1)], ["MISSING_HERE", "MATCHED"]),
        ([item("B-1", 100), item("B-1", -100, 2)], [item("B-1", -100, 2)], ["MISSING_THERE", "MATCHED"]),
        ([item("B-1", 10), item("B-1", 30)], [item("B-1", 20), item("B-1", 30)], ["AMOUNT_DIFFERS", "MATCHED"]),
    ],
)
def test_of_one_reference_the_same_amounts_meet_before_others(
    ours: list[Item], theirs: list[Item], outcomes: list[str]
) -> None:
    assert [each.outcome for each in compare(ours, theirs)] == outcomes


def test_an_invoice_that_stands_twice_on_one_side_is_two_differences_with_names_of_their_own() -> None:
    found = compare([], [item("B-1", 500), item("B-1", 500, 1), item("B-1", 40), item("B-1", 500, 0, "EUR")])
    assert [each.outcome for each in found] == ["MISSING_HERE"] * 4
    assert len({each.key for each in found}) == 4
    assert found[0].key == "MISSING_HERE/b1"
    again = compare([], [item("B-1", 40), item("B-1", 500, 0, "EUR"), item("B-1", 500, 1), item("B-1", 500)])
    assert {each.key for each in again} == {each.key for each in found}


some = st.lists(
    st.builds(
        Item,
        st.sampled_from(("", "A", "B", "b ", "C-1")),
        st.sampled_from(("", "77", "A")),
        st.one_of(st.none(), st.dates(DAY, DAY + timedelta(days=20))),
        st.integers(-3, 3),
        st.sampled_from(("USD", "EUR")),
    ),
    max_size=7,
)


@given(some, some)
def test_no_two_differences_share_a_name(ours: list[Item], theirs: list[Item]) -> None:
    found = compare(ours, theirs)
    assert len({each.key for each in found}) == len(found)


@given(some, st.integers(0, 99))
def test_a_statement_agrees_with_itself_in_any_order(ours: list[Item], seed: int) -> None:
    theirs = list(ours)
    Random(seed).shuffle(theirs)  # noqa: S311 not a secret
    assert {each.outcome for each in compare(ours, theirs)} <= {"MATCHED"}


@given(some, some)
def test_currencies_never_meet_and_a_match_is_of_one_amount(ours: list[Item], theirs: list[Item]) -> None:
    for each in compare(ours, theirs):
        if each.ours is not None and each.theirs is not None:
            assert each.ours.currency == each.theirs.currency
            shared = set(each.ours.names) & set(each.theirs.names)
            assert shared or each.ours.amount == each.theirs.amount
            assert (each.outcome == "AMOUNT_DIFFERS") == (each.difference != 0)
