"""Addresses of cells and ranges are read as files write them, and told apart from what is none."""

import pytest

from commonservices.exchange.tables.places import Columns, column_number, inside, place_of, range_of, whole
from commonservices.exchange.tables.seen import MergedRange


def test_a_column_is_known_by_its_letters():
    columns = Columns()
    assert [columns[each] for each in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16384]
    for letters in ("XFE", "a", "", "Ä"):
        with pytest.raises(KeyError):
            columns[letters]
    assert column_number("1") is None


def test_an_address_is_read_with_and_without_dollar_signs():
    assert place_of("$B$7") == place_of("b7") == (7, 2)
    assert place_of("7B") is None
    assert inside(1_048_576, 16_384)
    assert not inside(0, 1)


def test_a_range_is_read_in_either_direction():
    assert range_of("C3:A1") == MergedRange(1, 1, 3, 3)
    assert range_of("A:$B") == MergedRange(1, 1, 1_048_576, 2)
    assert range_of("B2") == MergedRange(2, 2, 2, 2)
    assert range_of("A1:XFE9") is None
    assert range_of("#REF!") is None


def test_a_number_of_too_many_digits_is_none():
    assert (whole("12", -1), whole("9" * 5000, -1), whole("", -1), whole("-3", 0)) == (12, -1, -1, 0)
