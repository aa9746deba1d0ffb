"""Totals at the end of a sheet are no rows of it."""

import pytest

from commonservices.domain.sheets.rows import is_total, without_totals


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


@pytest.mark.parametrize("ends", [[], [(2, ())], [(2, ("Total", 5))], [(2, ("Total", 5)), (3, (None, " "))]])
def test_a_sheet_of_nothing_but_its_totals_has_no_rows(ends):
    kept, notes = without_totals(ends)
    assert list(kept) == []
    assert len(notes) == sum("Total" in cells for _, cells in ends)
