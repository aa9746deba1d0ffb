"""Ranges are read as Excel writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.reports.xlsx.places import letter, quoted
from commonservices.reports.xlsx.problems import Box, Problems, box, column_number


@given(st.integers(0, 16_383))
def test_letters_and_numbers_of_columns_are_inverse(place: int) -> None:
    assert column_number(letter(place)) == place + 1


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("A1", Box(1, 1, 1, 1)),
        ("$B$2:$AA$10", Box(2, 2, 27, 10)),
        ("", None),
        (None, None),
        ("A:B", None),
        ("A1:B2:C3", None),
    ],
)
def test_a_reference_names_one_range_or_none(reference: str | None, expected: Box | None) -> None:
    assert box(reference) == expected


def test_ranges_meet_when_they_share_a_cell() -> None:
    assert Box(1, 1, 3, 3).meets(Box(3, 3, 4, 4))
    assert not Box(1, 1, 3, 3).meets(Box(4, 1, 5, 3))
    assert not Box(1, 1, 3, 3).meets(Box(1, 4, 3, 5))


def test_a_sheet_name_with_an_apostrophe_is_quoted() -> None:
    assert quoted("L'usage") == "'L''usage'"


def test_faults_of_one_kind_in_one_part_are_kept_twenty_times() -> None:
    problems = Problems()
    for row in range(50):
        problems.add("cell_type", "sheet1", f"A{row}", "the type does not exist")
    problems.add("cell_type", "sheet2", "A1", "the type does not exist")
    assert len(problems.found) == 21
