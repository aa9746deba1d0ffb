"""Places of a workbook: letters of columns and names of sheets."""

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sheets.cells import column_letters
from commonservices.reports.xlsx.places import letter, quoted
from commonservices.reports.xlsx.problems import column_number


@given(st.integers(0, 16_383))
@settings(max_examples=50)
def test_the_letters_of_a_column_are_those_every_other_part_reads(place: int) -> None:
    assert column_number(letter(place)) == place + 1
    assert letter(place) == column_letters(place + 1)


def test_the_columns_at_the_turns_of_the_alphabet() -> None:
    turns = {0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA", 16_383: "XFD"}
    assert {place: letter(place) for place in turns} == turns


def test_a_sheet_name_stands_in_a_reference_whatever_it_holds() -> None:
    names = {"Cover": "'Cover'", "UN's own": "'UN''s own'", "''": "''''''", "A!B": "'A!B'", "خدمات": "'خدمات'"}
    assert {name: quoted(name) for name in names} == names
