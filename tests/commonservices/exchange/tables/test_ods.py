"""What stands in an OpenDocument workbook is read whole; what is repeated is repeated, within bounds."""

# ruff: noqa: DTZ001 - cells know no zone

import zipfile
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.exchange.tables.ods import length_of
from commonservices.exchange.tables.seen import MergedRange
from commonservices.exchange.tables.spool import revived
from tests.commonservices.exchange.tables.books import opendocument, packed, read


def value(kind, given, text="", rest=""):
    named = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    told = f'office:value-type="{kind}" office:{named}="{given}"{rest}'
    return f"<table:table-cell {told}><text:p>{text}</text:p></table:table-cell>"


def text(said, rest=""):
    return f'<table:table-cell office:value-type="string"{rest}>{said}</table:table-cell>'


def table(*rows, name="T", rest=""):
    return f'<table:table table:name="{name}"{rest}>{"".join(rows)}</table:table>'


def line(*cells, rest=""):
    return f"<table:table-row{rest}>{''.join(cells)}</table:table-row>"


def rows_of(tmp_path, *rows):
    return read(opendocument(tmp_path / "sent.ods", table(*rows)), tmp_path)[1][0]


def test_every_kind_of_value_is_read(tmp_path):
    cells = [
        value("float", "1.5"),
        value("percentage", "0.25"),
        value("currency", "12"),
        value("date", "2025-01-02"),
        value("date", "2025-01-02T03:04:05"),
        value("time", "PT06H30M00S"),
        value("boolean", "true"),
        text("<text:p>é</text:p>"),
    ]
    assert rows_of(tmp_path, line(*cells)) == {
        1: (
            Decimal("1.5"),
            Decimal("0.25"),
            12,
            date(2025, 1, 2),
            datetime(2025, 1, 2, 3, 4, 5),
            time(6, 30),
            True,
            "é",
        )
    }


def test_lines_blanks_tabs_and_styled_parts_of_a_text_are_joined_and_notes_left_out(tmp_path):
    said = "<office:annotation><text:p>note</text:p></office:annotation>"
    said += '<text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p>'
    said += "<text:p><text:span>d</text:span>e<text:line-break/>f</text:p>"
    assert rows_of(tmp_path, line(text(said))) == {1: ("a   b\tc\nde\nf",)}


def test_repeated_cells_and_rows_stand_as_often_as_they_are_repeated(tmp_path):
    many = ' table:number-columns-repeated="2"'
    rows = line(
        value("float", "1", rest=many),
        f"<table:table-cell{many}/>",
        value("float", "2"),
        rest=' table:number-rows-repeated="3"',
    )
    empty = line(
        '<table:table-cell table:number-columns-repeated="16384"/>', rest=' table:number-rows-repeated="1048000"'
    )
    each = (1, 1, None, None, 2)
    assert rows_of(tmp_path, rows, line(rest=' table:number-rows-repeated="2"'), line(value("float", "9")), empty) == {
        1: each,
        2: each,
        3: each,
        6: (9,),
    }


def test_errors_and_formulas_without_result_are_told_apart_from_text(tmp_path):
    formula = ' table:formula="of:=1/0"'
    cells = [
        text("<text:p>#DIV/0!</text:p>", formula),
        text("<text:p>#DIV/0!</text:p>"),
        f"<table:table-cell{formula}/>",
        value("date", "INVALID", "INVALID"),
    ]
    assert rows_of(tmp_path, line(*cells)) == {
        1: (ErrorCell("#DIV/0!"), "#DIV/0!", NoResult("of:=1/0"), ErrorCell("INVALID"))
    }


def test_merged_hidden_and_filtered_parts_are_said(tmp_path):
    style = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    merged = text("<text:p>a</text:p>", ' table:number-columns-spanned="2" table:number-rows-spanned="1"')
    first = table(
        '<table:table-column/><table:table-column table:visibility="collapse"/>',
        line(merged, "<table:covered-table-cell/>"),
        line(value("float", "1"), rest=' table:visibility="filter"'),
        line(value("float", "2"), value("float", "3"), rest=' table:visibility="collapse"'),
    )
    hidden = table(line(value("float", "1")), name="H", rest=' table:style-name="h"')
    seen, (rows, _) = read(opendocument(tmp_path / "sent.ods", first + hidden, before=style), tmp_path)
    assert rows == {1: ("a",), 2: (1,), 3: (2, 3)}
    told = seen.sheets[0]
    assert (told.merged_ranges, told.hidden_rows, told.hidden_columns, told.filtered) == (
        (MergedRange(1, 1, 1, 2),),
        2,
        1,
        True,
    )
    assert seen.sheets[1].hidden


def test_an_archive_without_its_kind_is_known_by_its_content(tmp_path):
    whole = opendocument(tmp_path / "whole.ods", table(line(value("float", "1"))))
    with zipfile.ZipFile(whole) as archive:
        content = archive.read("content.xml")
    assert read(packed(tmp_path / "sent.ods", {"content.xml": content}), tmp_path)[1] == [{1: (1,)}]


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("PT0S", time(0)),
        ("P1DT12H", Decimal("1.5")),
        ("-PT12H", Decimal("-0.5")),
        ("PT23H59M59.5S", time(23, 59, 59, 500_000)),
        ("PT36H", Decimal("1.5")),
    ],
)
def test_a_length_of_time_is_a_time_within_one_day_and_days_beyond(told, meant):
    assert revived(length_of(told)) == meant


def test_what_is_no_length_of_time_is_told():
    with pytest.raises(ValueError, match="soon"):
        length_of("soon")


def filled_up(name, more=""):
    number = f'<number:number number:decimal-places="0" number:min-integer-digits="5">{more}</number:number>'
    return (
        f'<number:number-style style:name="N-{name}">{number}</number:number-style>'
        f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="N-{name}"/>'
    )


def test_a_number_filled_up_with_zeros_is_known_by_the_style_of_its_cell_its_row_or_its_column(tmp_path):
    seven, other = value("float", "7"), value("float", "7", rest=' table:style-name="plain"')
    named = value("float", "7", rest=' table:style-name="code"')
    column = '<table:table-column table:default-cell-style-name="code"/><table:table-column/>'
    rows = [line(seven, seven), line(other, named), line(seven, seven, rest=' table:default-cell-style-name="code"')]
    split = filled_up("split", '<number:embedded-text number:position="3">-</number:embedded-text>')
    body = table(column, *rows, line(value("float", "7", rest=' table:style-name="split"')))
    path = opendocument(tmp_path / "sent.ods", body, before=filled_up("code") + split)
    found = read(path, tmp_path)[1][0]
    assert [[getattr(cell, "shown", cell) for cell in row] for row in found.values()] == [
        ["00007", 7],
        [7, "00007"],
        ["00007", "00007"],
        [7],
    ]
