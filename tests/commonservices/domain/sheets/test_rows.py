"""Totals at the end of a sheet are no rows of it, and keys that stand twice are named with their cells."""

import pytest

from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.rows import is_total, repeated_keys, without_totals


@pytest.mark.parametrize(
    "word", ["Total", "TOTAL :", "Grand total", "Total général", "Sous-total", "المجموع", "الإجمالي:"]
)
def test_totals_are_known_in_four_languages(word):
    assert is_total([None, word, 12, "1 234,50 USD"])


@pytest.mark.parametrize(
    "cells", [["Total Energies", 5], ["Total", "a supplier of fuel"], [5, "Total"], [None, ""], ["x" * 400]]
)
def test_a_row_that_only_begins_like_totals_is_kept(cells):
    assert not is_total(cells)


def test_totals_and_blanks_at_the_end_are_left_out_with_a_note():
    rows = [(2, ("R1", 5)), (3, ("Total", 5)), (4, ("R2", 6)), (5, (None, "")), (6, ("Total", 11)), (7, ())]
    kept, notes = without_totals(rows)
    assert [number for number, _ in kept] == [2, 3, 4]
    assert [(note.key, note.words["row"]) for note in notes] == [("sheet_total_left_out", 6)]


def test_keys_that_stand_twice_are_named_by_their_cells():
    keys = [(Address("S", row, 1), key) for row, key in enumerate(["A-1", "a-1", "", None, "B", 5, 5], start=2)]
    found = repeated_keys(keys)
    assert [each.key for each in found] == ["A-1", 5]
    assert [address.cell for address in found[0].addresses] == ["A2", "A3"]
    assert found[0].said.words["rows"] == "2, 3"


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\t\n", None])
def test_cells_that_only_look_filled_are_no_key_that_stands_twice(blank):
    assert repeated_keys([(Address("S", row, 1), blank) for row in (2, 3)]) == ()


@pytest.mark.parametrize("ends", [[], [(2, ())], [(2, ("Total", 5))], [(2, ("Total", 5)), (3, (None, " "))]])
def test_a_sheet_of_nothing_but_its_totals_has_no_rows(ends):
    kept, notes = without_totals(ends)
    assert list(kept) == []
    assert len(notes) == sum("Total" in cells for _, cells in ends)
