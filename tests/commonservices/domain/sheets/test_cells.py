"""Cells: where they stand, and that errors and formulas without results are no values."""

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sheets.cells import Address, ErrorCell, NoResult, column_letters
from commonservices.exchange.tables.places import column_number


def test_the_letters_of_columns_at_the_turns_of_the_alphabet() -> None:
    turns = {1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA", 16_384: "XFD"}
    assert {column: column_letters(column) for column in turns} == turns


@given(st.integers(1, 16_384))
@settings(max_examples=40)
def test_letters_lead_back_to_their_column(column: int) -> None:
    assert column_number(column_letters(column)) == column


def test_an_address_is_written_as_people_write_it() -> None:
    assert Address("Août", 1_048_576, 16_384).cell == "XFD1048576"
    assert Address("A", 7, 2) != Address("B", 7, 2)


def test_what_is_no_value_is_never_equal_to_one() -> None:
    for value in (None, "", 0, False, "#N/A", "A1"):
        assert ErrorCell("#N/A") != value
        assert NoResult("A1") != value
    assert ErrorCell("#N/A") == ErrorCell("#N/A")
    assert {NoResult("A1"), NoResult("A1"), NoResult()} == {NoResult("A1"), NoResult("")}
