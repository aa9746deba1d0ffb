"""Rows in memory fit a filter by the same rules as rows of the store."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.filter_fit import Amount, fits, fits_words
from commonservices.domain.filters import Condition

TODAY = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("alpha", True),
        ("alpha delta", True),
        ("delta alpha", True),
        ("alpha bravo", False),
        ('"alpha house"', True),
        ('"house alpha"', False),
        ('"ALPHA House" delta', True),
    ],
)
def test_all_words_are_needed_and_quotes_mean_exactly(text: str, found: bool) -> None:  # noqa: FBT001
    assert fits_words(text, "alpha house delta") is found


@pytest.mark.parametrize(
    ("values", "held", "found"),
    [
        (("WFP",), ("UNDP", "WFP"), True),
        (("WFP",), ("UNDP",), False),
        (("WFP", "UNDP"), ("UNDP",), True),
        (("none",), (), True),
        (("none",), ("",), True),
        (("none",), ("UNDP",), False),
    ],
)
def test_a_code_is_one_of_those_asked_for(values: tuple[str, ...], held: tuple[str, ...], found: bool) -> None:  # noqa: FBT001
    assert fits(Condition("party", values), held, TODAY) is found
    assert fits(Condition("party", values, negated=True), held, TODAY) is not found


@pytest.mark.parametrize(
    ("sign", "value", "held", "found"),
    [
        ("<", "2026-10-01", date(2026, 9, 30), True),
        ("<", "2026-10-01", date(2026, 10, 1), False),
        ("<=", "2026-10", date(2026, 10, 31), True),
        (">", "2026-10", date(2026, 10, 31), False),
        (">", "2026-10", date(2026, 11, 1), True),
        (">=", "2026-10", date(2026, 10, 1), True),
        (":", "2026", date(2026, 12, 31), True),
        (":", "2026", date(2027, 1, 1), False),
        (":", "90d", TODAY, True),
        (":", "90d", TODAY + timedelta(days=91), False),
        ("<", "90d", TODAY - timedelta(days=1), True),
        (":", "late", TODAY - timedelta(days=1), True),
        (":", "late", TODAY, False),
        (":", "today", TODAY, True),
        (":", "none", None, True),
        (":", "none", TODAY, False),
        ("<", "2026-10-01", None, False),
        (":", "late", None, False),
    ],
)
def test_a_day_lies_where_the_sign_says(sign: str, value: str, held: date | None, found: bool) -> None:  # noqa: FBT001
    assert fits(Condition("ends", (value,), sign), held, TODAY) is found


@pytest.mark.parametrize(
    ("sign", "value", "held", "found"),
    [
        (">", "100", Amount(Decimal(101)), True),
        (">", "100", Amount(Decimal(100)), False),
        (">=", "100", Amount(Decimal(100)), True),
        ("<", "100", Amount(Decimal("99.99")), True),
        ("<=", "100", Amount(Decimal(101)), False),
        (":", "100", Amount(Decimal("100.00")), True),
        (":", "none", Amount(None), True),
        (":", "none", Amount(Decimal(0)), False),
        ("<", "100", Amount(None), False),
        (">", "80%", Amount(Decimal(1), Fraction(4, 5)), True),
        (">", "100%", Amount(Decimal(1), Fraction(4, 5)), False),
        (">", "80%", Amount(None), False),
    ],
)
def test_an_amount_compares_in_whole_money(sign: str, value: str, held: Amount, found: bool) -> None:  # noqa: FBT001
    assert fits(Condition("ceiling", (value,), sign), held, TODAY) is found


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_before_on_and_after_a_day_are_exactly_one_of_three(held: date, bound: date) -> None:
    said = [fits(Condition("ends", (bound.isoformat(),), sign), held, TODAY) for sign in ("<", ":", ">")]
    assert said.count(True) == 1
    assert said == [held < bound, held == bound, held > bound]
