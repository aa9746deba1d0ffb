"""One reading: what it may use up is counted over all sheets, and what its reader should know is said once."""

import dataclasses

import pytest

from commonservices.exchange.tables.limits import LIMITS
from commonservices.exchange.tables.reading import Reading, rows_file
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.seen import MergedRange
from commonservices.exchange.tables.spool import rows_in


@pytest.fixture
def reading(tmp_path):
    """Give a reading with low bounds."""
    bounds = {"cells": 10, "places": 40, "sheets": 3, "merged": 20, "text": 50, "inflated": 100}
    made = Reading(tmp_path, dataclasses.replace(LIMITS, **bounds))
    yield made
    made.close()


def filled(reading, name, *rows):
    sheet = reading.sheet(name)
    for number, cells in rows:
        sheet.add(number, cells, len(cells) - cells.count(None))
    sheet.finish()
    return sheet


def test_rows_come_back_from_the_file_of_their_sheet(reading, tmp_path):
    filled(reading, "A", (1, ["a", None, 2]), (9, [None, "b"]))
    filled(reading, "B", (3, [True]))
    assert dict(rows_in(rows_file(tmp_path, 0))) == {1: ("a", None, 2), 9: (None, "b")}
    assert dict(rows_in(rows_file(tmp_path, 1))) == {3: (True,)}
    assert [(each.name, each.rows, each.columns) for each in reading.sheets] == [("A", 9, 3), ("B", 3, 1)]


def test_cells_and_places_are_counted_over_all_sheets(reading):
    filled(reading, "A", (1, ["x"] * 6))
    with pytest.raises(Refused, match="table_too_many_cells"):
        filled(reading, "B", (1, ["x"] * 5))
    wide = Reading(reading.folder, reading.limits)
    with pytest.raises(Refused, match="table_too_wide"):
        filled(wide, "A", (1, [None] * 20 + ["x"]), (2, [None] * 20 + ["x"]))
    wide.close()


def test_a_row_wider_than_any_sheet_is_refused_by_the_place_of_its_last_cell(tmp_path):
    made = Reading(tmp_path)
    with pytest.raises(Refused) as refused:
        filled(made, "A", (7, [None] * 16_384 + ["x"]))
    assert (refused.value.key, refused.value.words) == ("table_outside_grid", {"sheet": "A", "cell": "XFE7"})
    made.close()


def test_too_many_sheets_are_refused_before_the_next_is_read(reading):
    for name in "ABC":
        filled(reading, name)
    with pytest.raises(Refused, match="table_too_many_sheets"):
        reading.sheet("D")


def test_a_note_is_kept_once_and_each_sheet_has_its_own(reading):
    for name in ("A", "A", "B"):
        reading.note("file_rows_filtered", sheet=name)
    assert [(each.key, each.words["sheet"]) for each in reading.notes] == [
        ("file_rows_filtered", "A"),
        ("file_rows_filtered", "B"),
    ]


def test_progress_only_goes_on_and_unpacking_is_bounded(tmp_path):
    told = []
    made = Reading(tmp_path, dataclasses.replace(LIMITS, inflated=100), lambda *how: told.append(how), of=90)
    for size in (40, 0, 50):
        made.inflate(size)
    assert told == [(40, 90), (40, 90), (90, 90)]
    with pytest.raises(Refused, match="table_unpacks"):
        made.inflate(11)


def test_merged_cells_are_counted_all_and_kept_where_headings_can_stand(reading):
    sheet = reading.sheet("A")
    for merged in (MergedRange(1, 1, 2, 3), MergedRange(60, 1, 61, 1), MergedRange(61, 1, 62, 1)):
        sheet.merge(merged)
    with pytest.raises(Refused) as refused:
        sheet.merge(MergedRange(1, 1, 7, 3))
    assert (refused.value.key, refused.value.words["range"]) == ("table_merged_too_large", "A1:C7")
    sheet.finish()
    assert (reading.sheets[0].merged, len(reading.sheets[0].merged_ranges)) == (3, 2)


def test_what_is_odd_is_counted_and_told_with_its_first_cell(reading):
    sheet = reading.sheet("A", hidden=True)
    sheet.filtered, sheet.hidden_rows = True, 2
    sheet.hidden_spans += [(2, 3), (3, 16_384)]
    sheet.error("B2", "#N/A")
    sheet.error("C9", "#REF!")
    sheet.no_result("D4", "A1+1")
    sheet.add(1, ["x"] * 5, 5)
    sheet.finish()
    told = {each.key: each.words for each in reading.notes}
    assert told["file_error_cells"] == {"sheet": "A", "count": 2, "cell": "B2"}
    assert told["file_without_result"] == {"sheet": "A", "count": 1, "cell": "D4"}
    assert told["file_rows_hidden"]["count"] == 2
    assert told["file_columns_hidden"]["count"] == 4
    assert {"file_sheet_hidden", "file_rows_filtered"} <= set(told)
    seen = reading.sheets[0]
    assert (seen.errors, seen.without_result, seen.hidden_columns) == (2, 1, 4)


def test_a_hidden_sheet_without_rows_is_not_worth_a_word(reading):
    reading.sheet("A", hidden=True).finish()
    assert reading.notes == []
    assert reading.sheets[0].hidden


def test_long_texts_are_told_by_their_cells_and_beyond_all_measure_refused(tmp_path):
    made = Reading(tmp_path, dataclasses.replace(LIMITS, text=40_000))
    sheet = made.sheet("A")
    assert sheet.text("A1", "x" * 32_767) == "x" * 32_767
    for row in range(2, 30):
        sheet.text(f"A{row}", "x" * 32_768)
    with pytest.raises(Refused) as refused:
        sheet.text("B1", "x" * 40_001)
    assert (refused.value.key, refused.value.words["cell"]) == ("table_cell_too_long", "B1")
    sheet.finish()
    (note,) = made.notes
    assert note.words["cells"].split(", ") == [f"A{row}" for row in range(2, 22)]


def test_a_value_that_means_nothing_is_shown_short(reading):
    refused = reading.sheet("A").damaged("B7", "x" * 500)
    assert (refused.key, refused.words["cell"], len(refused.words["value"])) == ("table_cell_damaged", "B7", 60)
