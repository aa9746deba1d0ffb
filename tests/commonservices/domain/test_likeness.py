"""Two arrangements look alike by their parties, days and titles."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.ids import of_code
from commonservices.domain.likeness import Sketch, overlap, reasons_alike, similar

A, B, C = (of_code("entity", code) for code in "ABC")
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


def sketch(*titles, parties=(A, B), starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31)):
    return Sketch(titles=titles, parties=frozenset(parties), starts_on=starts_on, ends_on=ends_on)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Shared fuel supply", "Fuel supply, shared", True),
        ("Énergie partagée à Delta", "ENERGIE PARTAGEE A DELTA", True),
        ("Shared fuel supply", "Shared fuel supply, Delta", True),
        ("Shared fuel supply", "Shared clinic", False),
        ("", "", False),
        ("IT", "IT", True),
    ],
)
def test_titles_are_compared_word_by_word(first, second, alike):
    assert similar(first, second) is alike


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        (sketch("Fuel"), ("same_parties", "similar_title")),
        (sketch("Clinic"), ("same_parties",)),
        (sketch("Fuel", parties=(A, C)), ("similar_title",)),
        (sketch("Fuel", parties=(C,)), ()),
        (sketch("Fuel", starts_on=date(2027, 1, 1), ends_on=None), ()),
        (sketch("Fuel", starts_on=date(2026, 12, 31), ends_on=None), ("same_parties", "similar_title")),
        (sketch("Fuel", starts_on=None, ends_on=None), ("same_parties", "similar_title")),
    ],
)
def test_the_reasons_are_named(other, reasons):
    assert reasons_alike(sketch("Fuel"), other) == reasons


@given(DAYS, DAYS, DAYS, DAYS)
def test_overlap_does_not_hang_on_the_order(a, b, c, d):
    one, other = sketch(starts_on=a, ends_on=b), sketch(starts_on=c, ends_on=d)
    if (a and b and a > b) or (c and d and c > d):
        return
    assert overlap(one, other) == overlap(other, one)
