"""The sheets of one workbook together: which are there, in which order, and that each can be taken once more."""

import pytest

from commonservices.queries.workbook_more import LISTS, USUAL_LISTS, listed
from commonservices.reports.headquarters import SHEETS
from commonservices.reports.hq.book import BUILDERS, sheets_of
from commonservices.reports.hq.changes import Comparison
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import languages
from commonservices.reports.xlsx import FreeSheet, SheetSpec
from tests.commonservices.reports.hq.rich_source import figure_rows, frame_of, lines_of, sourced
from tests.commonservices.reports.small_office import CUT_OFF


@pytest.fixture(scope="module")
def rich():
    with sourced() as (_, source):
        yield source


def taken(sheets, *, again=False):
    return {
        sheet.table_name: [list(row) for row in (sheet.again() if again else sheet.rows)]
        for sheet in sheets
        if isinstance(sheet, SheetSpec)
    }


def test_there_is_a_builder_for_every_list_and_every_list_has_its_place():
    assert tuple(BUILDERS) == LISTS
    assert ("cover", "summary", *LISTS, "changes", "codes") == SHEETS
    assert set(USUAL_LISTS) < set(LISTS)


def test_an_office_that_has_nothing_still_has_the_usual_sheets():
    with sourced(rich=False) as (_, source):
        sheets = sheets_of(frame_of(), source, Tallies(CUT_OFF), Comparison(None))
        assert [each.table_name for each in sheets[2:]] == [*listed(source.survey), "codes"]
        assert {*USUAL_LISTS} <= {*listed(source.survey)}
        assert [isinstance(each, FreeSheet) for each in sheets[:2]] == [True, True]


def test_every_list_has_the_rows_the_tables_count(rich):
    sheets = sheets_of(frame_of(), rich, Tallies(CUT_OFF), Comparison(None))
    rows = taken(sheets)
    counted = {key: len(found) for key, found in rows.items() if key in rich.survey.rows and key != "indicators"}
    assert counted == {key: rich.survey.rows[key] for key in counted}
    assert {sheet.table_name: sheet.row_count for sheet in sheets[2:]} == {
        key: len(found) for key, found in rows.items()
    }


def test_every_list_can_be_taken_once_more_and_is_counted_once(rich):
    tallies = Tallies(CUT_OFF)
    sheets = sheets_of(frame_of(), rich, tallies, Comparison(None))
    first = taken(sheets)
    counted = (tallies.quantity, dict(tallies.sums), dict(tallies.billed), tallies.party_count, tallies.readings)
    assert taken(sheets, again=True) == first
    assert (tallies.quantity, tallies.sums, tallies.billed, tallies.party_count, tallies.readings) == counted


@pytest.mark.parametrize("language", languages())
def test_codes_and_figures_are_the_same_in_every_language_and_only_words_differ(rich, language):
    plain = sheets_of(frame_of(), rich, Tallies(CUT_OFF), Comparison(None))
    other = sheets_of(frame_of(language), rich, Tallies(CUT_OFF), Comparison(None))
    assert [each.rtl for each in other] == [language == "ar"] * len(other)
    for one, two in zip(plain[2:], other[2:], strict=True):
        keys = [column.key for column in one.columns]
        assert [column.key for column in two.columns] == keys
        for left, right in zip(one.rows, two.rows, strict=True):
            same = {
                key: (a, b) for key, a, b in zip(keys, left, right, strict=True) if a != b and not isinstance(a, str)
            }
            assert {key for key, (a, b) in same.items() if a is not None} == set(), one.table_name
            codes = [place for place, key in enumerate(keys) if key.endswith("_code") or key in {"id", "grade"}]
            assert [left[place] for place in codes] == [right[place] for place in codes]


def test_every_figure_of_a_sheet_of_figures_says_how_sure_it_is(rich):
    sheets = {each.table_name: each for each in sheets_of(frame_of(), rich, Tallies(CUT_OFF), Comparison(None))[2:]}
    for key in ("cost_shares", "recoveries", "premises", "exceptions", "variance", "indicators"):
        keys = {column.key for column in sheets[key].columns}
        assert {"method", "grade", "source"} <= keys, key
    for key in ("usage", "kpis"):
        assert {"quality", "grade"} <= {column.key for column in sheets[key].columns}, key


def test_the_cover_says_of_every_list_what_the_register_says(rich):
    _, lines = lines_of(rich, 0)
    rows, labels = figure_rows(lines), frame_of().labels
    for key in listed(rich.survey):
        name = labels.sheet(key)
        if key == "indicators":
            continue
        here, register = rows[name][1:3]
        assert here == register == rich.survey.rows[key], key
    wrong = labels.text("control_states", "differs")
    assert [line for line in lines if any(getattr(cell, "value", cell) == wrong for cell in line)] == []
