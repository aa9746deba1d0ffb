"""Many cells of a column at once are the same as one after the other."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.errors import Bug
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, TEXT, Column, Formula, Kind, number
from commonservices.reports.xlsx.columns import ColumnWriter

TEXTS = st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["a & b", "=1", " x", "_x0041_", "#N/A", "\x01"]))
NUMBERS = st.one_of(
    st.none(),
    st.integers(-(10**14), 10**14),
    st.decimals(-(10**6), 10**6, places=2),
    st.sampled_from([Decimal("-0.00"), Decimal("1E+3"), Fraction(1, 4), Formula("1+1", 2)]),
)
DAYS = st.one_of(st.none(), st.dates(date(1900, 3, 1), date(2100, 1, 1)))


def writer(kind: Kind) -> ColumnWriter:
    return ColumnWriter(Column("key", "Key", kind), "C", 3, 4, lambda key, row: None)


@settings(max_examples=40)
@given(st.one_of(st.tuples(st.sampled_from([TEXT, CODE]), st.lists(TEXTS)), st.tuples(st.just(DATE), st.lists(DAYS))))
def test_texts_and_days(column: tuple[Kind, list[Any]]) -> None:
    kind, values = column
    one, full = writer(kind), writer(kind)
    full._remembered.update({f"other {place}": "" for place in range(5_000)})
    expected = [one.cell(value, row) for row, value in enumerate(values)]
    assert list(writer(kind).cells(values, 0)) == list(full.cells(values, 0)) == expected


@settings(max_examples=40)
@given(st.lists(NUMBERS))
def test_numbers(values: list[Any]) -> None:
    one = writer(number(2))
    found = [cell.replace("<v>0.00<", "<v>0<") for cell in one.cells(values, 0)]
    assert found == [one.cell(value, row) for row, value in enumerate(values)]


def test_flags() -> None:
    one = writer(FLAG)
    assert list(one.cells([True, None, False], 0)) == [one.cell(value, 0) for value in (True, None, False)]


@pytest.mark.parametrize(
    ("kind", "values"),
    [(FLAG, [True, 1]), (INTEGER, [1, True]), (INTEGER, [1, Decimal("1.5")]), (TEXT, ["a", 1]), (DATE, ["2026-01-01"])],
)
def test_a_value_of_another_kind_among_others_is_a_fault(kind: Kind, values: list[Any]) -> None:
    with pytest.raises(Bug, match="holds values of kind"):
        writer(kind).cells(values, 5)


def test_a_replaced_character_is_told_by_its_row() -> None:
    told: list[tuple[str, int]] = []
    one = ColumnWriter(Column("key", "Key", TEXT), "C", 3, 4, lambda key, row: told.append((key, row)))
    one.cells(["fine", "bad\x01", "fine"], 10)
    assert told == [("key", 11)]
