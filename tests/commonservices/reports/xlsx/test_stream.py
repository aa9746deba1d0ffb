"""Rows are taken one at a time, counted and added up exactly, and a refused value names its place."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.errors import Bug
from commonservices.reports.xlsx import CODE, INTEGER, Column, Formula, SheetSpec, number
from commonservices.reports.xlsx.columns import ColumnWriter
from commonservices.reports.xlsx.stream import RowSource, Totals, by_column, refusal, stream_rows

COLUMNS = (Column("ref", "Ref", CODE), Column("amount", "Amount", number(2), total="sum"))
SPEC = SheetSpec("Sheet", COLUMNS, [], "table_of_sheet")
WRITERS = [
    ColumnWriter(column, letter, 1, 2, lambda key, row: None) for column, letter in zip(COLUMNS, "AB", strict=True)
]


def test_a_source_looks_one_row_ahead_and_no_further() -> None:
    seen: list[int] = []

    def rows() -> object:
        for place in range(3):
            seen.append(place)
            yield (str(place), place)

    source = RowSource(rows())  # type: ignore[arg-type]
    assert seen == [0]
    assert source.take() == ("0", 0)
    assert seen == [0, 1]
    source.take()
    source.take()
    assert not source.more
    with pytest.raises(Bug, match="waiting"):
        source.take()


@given(st.lists(st.one_of(st.none(), st.decimals(-(10**9), 10**9, places=3), st.integers(-(10**9), 10**9))))
def test_totals_are_the_exact_sum_of_what_is_there(amounts: list[Decimal | int | None]) -> None:
    totals = Totals(SPEC)
    totals.add((["x"] * len(amounts), amounts))
    figures = totals.figures(len(amounts))
    assert figures.rows == len(amounts)
    assert figures.sums["amount"] == sum((Fraction(amount) for amount in amounts if amount is not None), Fraction(0))


def test_results_of_formulas_and_exact_fractions_count_too() -> None:
    totals = Totals(SPEC)
    totals.add((["x", "x"], [Formula("1+1", 2), Fraction(1, 4)]))
    assert totals.figures(2).sums == {"amount": Decimal("2.25")}


def test_streaming_stops_at_the_capacity_and_leaves_the_rest() -> None:
    written: list[bytes] = []
    pulses: list[int] = []
    source = RowSource([(str(place), place) for place in range(1200)])
    figures = stream_rows(lambda text: written.append(text) or len(text), SPEC, WRITERS, source, 4, 1100, pulses.append)
    assert figures.rows == 1100
    assert pulses == [500, 1000, 1100]
    assert source.take() == ("1100", 1100)
    text = b"".join(written).decode()
    assert text.startswith(
        '<row r="4" ht="15" customHeight="1"><c r="A4" s="1" t="inlineStr">'
        '<is><t>0</t></is></c><c r="B4" s="1"><v>0</v></c></row>'
    )
    assert text.count("<row ") == 1100


def test_a_row_of_another_width_is_a_fault() -> None:
    with pytest.raises(Bug, match="3 values for 2 columns"):
        by_column(SPEC, [("a", 1), ("a", 1, 2)])


def test_a_refusal_says_sheet_row_record_field_and_what_to_do() -> None:
    known = refusal("Services", 12, "SVC-3", "Name", "it is too long")
    assert known.message == "Sheet Services, row 12 (SVC-3), Name: it is too long."
    assert known.advice == "Correct the record and export again; nothing was written."


def test_blanks_and_short_numbers_need_no_second_look() -> None:
    writer = ColumnWriter(Column("n", "N", INTEGER), "C", 3, 4, lambda key, row: None)
    assert writer.cells([5, None, -5], 9) == ['<c r="C\0" s="3"><v>5</v></c>', "", '<c r="C\0" s="3"><v>-5</v></c>']
