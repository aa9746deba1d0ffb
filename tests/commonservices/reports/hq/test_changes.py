"""What changed since a workbook sent before: by keys, in any language, with lists that are gone and rows told once."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.errors import Known
from commonservices.reports.hq.book import BUILDERS
from commonservices.reports.hq.changes import ADDED, CHANGED, KEYS, REMOVED, Comparison, changes_sheet
from commonservices.reports.hq.parts import Part, coded
from commonservices.reports.hq.words import BookLabels, languages
from commonservices.reports.xlsx import CODE, DATE, BookProperties, number, write_book
from tests.commonservices.reports.hq.test_parts import frame

PROPERTIES = BookProperties("Earlier", datetime(2026, 4, 1))  # noqa: DTZ001 a moment without a zone, as files have it
JAN, FEB = date(2026, 1, 1), date(2026, 2, 1)
EARLIER = [("S1", "A", JAN, Decimal(3), "old"), ("S1", "B", JAN, Decimal("4.50"), ""), ("S2", "A", FEB, None, "x")]


def usage(own, rows):
    """Give a list of use with a coded column, as a workbook has it."""
    parts = (
        Part("service", lambda row: row[0], CODE),
        Part("consumer", lambda row: row[1], CODE),
        Part("month", lambda row: row[2], DATE),
        Part("quantity", lambda row: row[3], number(2)),
        *coded("state", lambda row: row[4], lambda code: f"{own.labels.language} {code}" if code else ""),
    )
    return own.list_sheet("usage", parts, rows, len(rows))


def premises(own, references):
    parts = (Part("reference", lambda row: row, CODE), Part("name", lambda row: f"{own.labels.language} {row}"))
    return own.list_sheet("premises", parts, references, len(references))


def written(path, *sheets, row_limit=1_000):
    write_book(path, sheets, PROPERTIES, row_limit=row_limit)
    return path


def compared(path, own, rows):
    """Take every row of a list as it is written now, and give what was noted."""
    comparison = Comparison(path)
    taken = [tuple(row) for row in comparison.watch("usage", own, usage(own, rows))]
    assert taken == [tuple(row) for row in usage(own, rows).rows], "the rows are passed on as they are"
    return comparison


def told(comparison):
    return sorted((each.kind, each.record, each.column, each.before, each.after) for each in comparison.lines)


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    """An earlier workbook in each language, with a list of use and one of premises."""
    folder = tmp_path_factory.mktemp("earlier")
    found = {}
    for language in languages():
        own = frame(language=language)
        sheets = usage(own, EARLIER), premises(own, ["T-P1", "T-P2"])
        found[language] = written(folder / f"{language}.xlsx", *sheets)
    return found


@pytest.mark.parametrize("language", languages())
def test_the_same_rows_in_the_same_language_changed_nothing(earlier, language):
    found = compared(earlier[language], frame(language=language), EARLIER)
    assert (found.lines, found.total(ADDED), found.total(REMOVED)) == ([], 0, 0)
    assert found.labels.language == language


@pytest.mark.parametrize("language", languages())
def test_words_of_codes_are_compared_in_one_language_only(earlier, language):
    rows = [("S1", "A", JAN, Decimal(3), "new"), *EARLIER[1:]]
    found = {column for _, _, column, _, _ in told(compared(earlier["en"], frame(language=language), rows))}
    assert found == ({"state", "state_code"} if language == "en" else {"state_code"})


def test_rows_are_added_removed_and_changed_by_their_keys(earlier):
    rows = [
        ("S2", "A", FEB, Decimal(0), "x"),
        ("S1", "A", JAN, Decimal("3.00"), "old"),
        ("S1", "C", JAN, Decimal(1), ""),
        ("S1", "A", FEB, Decimal(1), ""),
    ]
    found = compared(earlier["en"], frame(), rows)
    assert told(found) == [
        (ADDED, "S1 · A · 2026-02-01", "", "", ""),
        (ADDED, "S1 · C · 2026-01-01", "", "", ""),
        (CHANGED, "S2 · A · 2026-02-01", "quantity", "", "0"),
        (REMOVED, "S1 · B · 2026-01-01", "", "", ""),
    ]
    assert {kind: found.counts["usage", kind] for kind in (ADDED, CHANGED, REMOVED)} == {
        ADDED: 2, CHANGED: 1, REMOVED: 1,
    }  # fmt: skip


def test_a_row_of_which_two_cells_changed_is_one_row_and_two_lines(earlier):
    rows = [("S1", "A", JAN, Decimal(9), "new"), *EARLIER[1:]]
    found = compared(earlier["fr"], frame(language="fr"), rows)
    assert found.counts["usage", CHANGED] == 1
    assert {each.column for each in found.lines} == {"quantity", "state", "state_code"}


def test_a_list_that_is_not_there_any_more_is_told_row_by_row(earlier):
    own, comparison = frame(language="ar"), Comparison(earlier["es"])
    for _ in comparison.watch("usage", own, usage(own, EARLIER)):
        pass
    sheet = changes_sheet(own, comparison, ("usage", "arrangements"))
    keys = [column.key for column in sheet.columns]
    rows = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
    assert [(row["list_code"], row["record"], row["change_code"]) for row in rows] == [
        ("premises", "T-P1", REMOVED),
        ("premises", "T-P2", REMOVED),
    ]
    assert {row["list"] for row in rows} == {BookLabels("ar").sheet("premises")}
    assert comparison.counts["premises", REMOVED] == comparison.total(REMOVED) == 2


def test_a_list_that_is_gone_is_told_once_however_often_the_rows_are_taken(earlier):
    own, comparison = frame(), Comparison(earlier["en"])
    for _ in range(2):
        list(changes_sheet(own, comparison, ("usage",)).rows)
    assert comparison.total(REMOVED) == 2
    comparison.forget()
    assert (comparison.lines, comparison.total(REMOVED)) == ([], 0)
    list(changes_sheet(own, comparison, ("usage",)).rows)
    assert comparison.total(REMOVED) == 2


def test_a_list_that_is_there_is_not_taken_for_gone(earlier):
    comparison = Comparison(earlier["en"])
    comparison.close(("usage", "premises"))
    assert comparison.lines == []


def test_a_list_that_was_not_there_before_is_all_new(earlier):
    own = frame()
    parts = (Part("bill", lambda row: row, CODE), Part("amount", lambda _: Decimal(1), number(2)))
    comparison = Comparison(earlier["en"])
    spec = own.list_sheet("recoveries", parts, ["T-B1", "T-B2"], 2)
    assert len(list(comparison.watch("recoveries", own, spec))) == 2
    assert comparison.counts["recoveries", ADDED] == 2


def test_a_column_that_the_earlier_edition_did_not_have_is_no_change(earlier):
    own = frame()
    spec = usage(own, EARLIER)
    parts = (
        *(Part(column.key, lambda row, place=place: row[place]) for place, column in enumerate(spec.columns)),
        Part("note", lambda _: "new column"),
    )
    wider = own.list_sheet("usage", parts, list(usage(own, EARLIER).rows), 3)
    comparison = Comparison(earlier["en"])
    list(comparison.watch("usage", own, wider))
    assert comparison.lines == []


def test_rows_that_went_on_on_a_second_sheet_are_compared_too(tmp_path):
    own, many = frame(), [(f"S{place}", "A", JAN, Decimal(place), "") for place in range(40)]
    path = written(tmp_path / "long.xlsx", usage(own, many), row_limit=25)
    found = compared(path, own, [*many[:39], ("S39", "A", JAN, Decimal(1), "")])
    assert told(found) == [(CHANGED, "S39 · A · 2026-01-01", "quantity", "39", "1")]


def test_nothing_is_compared_without_an_earlier_workbook():
    own, comparison = frame(), Comparison(None)
    spec = usage(own, EARLIER)
    assert comparison.watch("usage", own, spec) is spec.rows
    comparison.close(())
    assert (comparison.lines, comparison.counts, comparison.labels) == ([], {}, None)


def test_a_list_nobody_compares_passes_as_it_is(earlier):
    own, comparison = frame(), Comparison(earlier["en"])
    spec = own.list_sheet("codes", (Part("list", lambda row: row),), ["x"], 1)
    assert comparison.watch("codes", own, spec) is spec.rows


def test_a_workbook_of_somebody_else_is_refused_by_its_name(tmp_path):
    own = frame()
    path = written(tmp_path / "theirs.xlsx", premises(own, ["T-P1"]))
    with pytest.raises(Known) as refused:
        Comparison(path)
    assert (refused.value.key, refused.value.where) == ("workbook_list_missing", "theirs.xlsx")
    assert refused.value.advice


def test_no_two_languages_call_the_list_alike_by_which_a_workbook_is_known(earlier):
    assert {language: Comparison(path).labels.language for language, path in earlier.items()} == {
        each: each for each in languages()
    }


def test_every_list_of_records_has_columns_it_is_known_by():
    assert set(KEYS) == set(BUILDERS)


@settings(max_examples=40, deadline=None)
@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9),
    st.integers(0, 3),
)
def test_noughts_at_the_end_are_no_change(value, noughts):
    from commonservices.reports.hq.changes import _shown

    longer = Decimal(f"{value:f}" + "0" * noughts)
    assert _shown(longer) == _shown(value)
    assert Decimal(_shown(value)) == value


def test_values_are_told_as_people_compare_them():
    from commonservices.reports.hq.changes import _shown

    cases = {
        "nothing": (None, ""),
        "blank": ("", ""),
        "yes": (True, "TRUE"),
        "no": (False, "FALSE"),
        "nought": (0, "0"),
        "nought with places": (Decimal("0.00"), "0"),
        "below nought": (Decimal("-1.50"), "-1.5"),
        "hundreds are no powers": (Decimal("1E+2"), "100"),
        "a fraction": (Fraction(1, 4), "0.25"),
        "a day": (date(2026, 2, 1), "2026-02-01"),
        "a text": ("=1+1", "=1+1"),
        "a text of two lines": ("one \n two", "one two"),
    }
    assert {name: _shown(value) for name, (value, _) in cases.items()} == {
        name: right for name, (_, right) in cases.items()
    }
