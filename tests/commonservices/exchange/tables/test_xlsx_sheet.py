"""What stands in an Excel workbook is read whole and exactly; each trap of foreign workbooks is one test."""

# ruff: noqa: DTZ001 - cells know no zone

from datetime import date, datetime, time
from decimal import Decimal

from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.plan import Said
from commonservices.exchange.tables.seen import MergedRange
from tests.commonservices.exchange.tables.books import (
    MAIN,
    STRICT,
    cell,
    packed,
    parts,
    read,
    row,
    sheet,
    strings,
    styles,
    workbook,
)


def rows_of(tmp_path, rows, **changed):
    return read(workbook(tmp_path / "sent.xlsx", sheet(rows), **changed), tmp_path)[1][0]


def test_texts_of_the_table_and_of_the_cell_are_read(tmp_path):
    rows = row(
        1, cell("A1", "1", "s"), '<c r="B1" t="inlineStr"><is><t>in line</t></is></c>', cell("C1", "result", "str")
    )
    assert rows_of(tmp_path, rows) == {1: ("second", "in line", "result")}


def test_rich_text_is_joined_and_its_phonetic_hints_left_out(tmp_path):
    rich = "<r><t>bold</t></r><r><t xml:space='preserve'> and plain</t></r><rPh sb='0' eb='1'><t>hint</t></rPh>"
    rows = row(1, cell("A1", "0", "s"), f'<c r="B1" t="inlineStr"><is>{rich}</is></c>')
    read_rows = rows_of(tmp_path, rows, xl__sharedStrings_dot_xml=strings(rich))
    assert read_rows == {1: ("bold and plain", "bold and plain")}


def test_characters_that_xml_cannot_hold_are_put_back(tmp_path):
    rows = row(
        1,
        cell("A1", "0", "s"),
        cell("B1", "_x0041__x000D_", "str"),
        '<c r="C1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>',
    )
    assert rows_of(tmp_path, rows, xl__sharedStrings_dot_xml=strings("tab_x0009_")) == {1: ("tab\t", "A\r", "_x0041_")}


def test_numbers_are_exact_and_text_that_looks_like_one_stays_text(tmp_path):
    rows = row(1, cell("A1", "0.30000000000000004"), cell("B1", "7"), cell("C1", "007", "str"), cell("D1", "1.5", "n"))
    assert rows_of(tmp_path, rows) == {1: (Decimal("0.3"), 7, "007", Decimal("1.5"))}


def test_days_are_known_by_their_format_in_any_language(tmp_path):
    made = styles(14, "jj/mm/aaaa", "[h]:mm", "e", "h:mm", '"TRUE";"TRUE";"FALSE"', "#,##0 USD")
    cells = [
        cell(f"{letter}1", "45658.5" if style == 3 else "45658", style=str(style))
        for style, letter in enumerate("ABCDE")
    ]
    rows = row(1, *cells, cell("F1", "0.25", style="5"), cell("G1", "1", style="6"), cell("H1", "5", style="7"))
    day = date(2025, 1, 1)
    assert rows_of(tmp_path, rows, xl__styles_dot_xml=made) == {
        1: (45658, day, day, Decimal("45658.5"), day, time(6), True, 5)
    }


def test_the_leap_day_that_never_was_stays_visible_as_text(tmp_path):
    rows = row(1, *(cell(f"{letter}1", str(day), style="1") for letter, day in zip("ABC", (59, 60, 61), strict=True)))
    assert rows_of(tmp_path, rows) == {1: (date(1900, 2, 28), "1900-02-29", date(1900, 3, 1))}


def test_a_workbook_that_counts_from_1904_gives_its_own_days_and_says_so(tmp_path):
    made = parts(sheet(row(1, cell("A1", "44196", style="1"))), book='<workbookPr date1904="1"/>')
    seen, (rows,) = read(packed(tmp_path / "sent.xlsx", made), tmp_path)
    assert rows == {1: (date(2025, 1, 1),)}
    assert seen.sheets[0].date_1904
    assert Said("file_counts_from_1904") in seen.notes


def test_a_day_written_out_is_read_with_its_time(tmp_path):
    rows = row(1, cell("A1", "2025-01-02", "d"), cell("B1", "2025-01-02T03:04:05", "d"), cell("C1", "T06:30:00", "d"))
    assert rows_of(tmp_path, rows) == {1: (date(2025, 1, 2), datetime(2025, 1, 2, 3, 4, 5), time(6, 30))}


def test_error_cells_are_kept_and_counted_with_the_first_address(tmp_path):
    rows = row(1, cell("A1", "#N/A", "e"), cell("B1", "#REF!", "e", formula="C1"), cell("C1", "12x"))
    seen, (read_rows,) = read(workbook(tmp_path / "sent.xlsx", sheet(rows)), tmp_path)
    assert read_rows == {1: (ErrorCell("#N/A"), ErrorCell("#REF!"), ErrorCell("12x"))}
    assert seen.sheets[0].errors == 3
    assert Said("file_error_cells", {"sheet": "Sheet1", "count": 3, "cell": "A1"}) in seen.notes


def test_a_formula_without_a_result_is_neither_blank_nor_zero(tmp_path):
    rows = row(1, cell("A1", "", formula="SUM(B1:C1)"), cell("B1", "5", formula="2+3"), "<c r='C1'><f>1/2</f><v/></c>")
    seen, (read_rows,) = read(workbook(tmp_path / "sent.xlsx", sheet(rows)), tmp_path)
    assert read_rows == {1: (NoResult("SUM(B1:C1)"), 5, NoResult("1/2"))}
    assert seen.sheets[0].without_result == 2


def test_a_formula_whose_result_is_an_empty_text_is_blank(tmp_path):
    rows = row(1, cell("A1", "1"), '<c r="B1" t="str"><f>IF(1,"")</f><v></v></c>', cell("C1", "1", "b"))
    assert rows_of(tmp_path, rows) == {1: (1, None, True)}


def test_an_extent_that_is_too_small_or_too_large_is_not_believed(tmp_path):
    rows = row(1, cell("A1", "1")) + row(900, cell("C900", "2"))
    for extent in ("A1", "A1:XFD1048576", "nonsense"):
        made = sheet(rows, before=f'<dimension ref="{extent}"/>')
        seen, (read_rows,) = read(workbook(tmp_path / "sent.xlsx", made), tmp_path)
        assert read_rows == {1: (1,), 900: (None, None, 2)}
        assert (seen.sheets[0].rows, seen.sheets[0].columns) == (900, 3)


def test_a_strict_workbook_is_read_like_any_other(tmp_path):
    made = {name: part.replace(MAIN, STRICT) for name, part in parts(sheet(row(1, cell("A1", "1", "s")))).items()}
    assert read(packed(tmp_path / "sent.xlsx", made), tmp_path)[1] == [{1: ("second",)}]


def test_tags_with_a_prefix_are_read_like_those_without(tmp_path):
    plain = sheet(row(1, cell("A1", "4"), cell("B1", "0", "s")))
    prefixed = plain.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")
    assert read(workbook(tmp_path / "sent.xlsx", prefixed), tmp_path)[1] == [{1: (4, "first")}]


def test_rows_and_cells_without_addresses_stand_one_after_the_other(tmp_path):
    rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r='B3'><v>9</v></c><c><v>8</v></c></row>"
    assert rows_of(tmp_path, rows) == {1: (1, None, 3), 3: (None, 9, 8)}


def test_rows_without_numbers_take_them_from_their_cells(tmp_path):
    assert rows_of(tmp_path, "<row><c r='A5'><v>1</v></c></row><row><c r='A9'><v>2</v></c></row>") == {5: (1,), 9: (2,)}


def test_cells_in_another_order_stand_where_they_belong(tmp_path):
    rows = row(1, cell("C1", "3"), cell("A1", "1"), cell("$B$1", "2"))
    assert rows_of(tmp_path, rows) == {1: (1, 2, 3)}


def test_formats_left_behind_to_the_last_row_give_no_rows(tmp_path):
    rows = row(1, cell("A1", "1"), cell("XFD1", style="1")) + row(1048576, cell("A1048576", style="1"))
    seen, (read_rows,) = read(workbook(tmp_path / "sent.xlsx", sheet(rows)), tmp_path)
    assert read_rows == {1: (1,)}
    assert (seen.sheets[0].rows, seen.sheets[0].columns) == (1, 1)


def test_one_cell_in_the_last_corner_costs_nothing(tmp_path):
    assert rows_of(tmp_path, row(1048576, cell("XFD1048576", "1")))[1048576][-1] == 1


def test_merged_cells_are_reported_so_that_headings_can_be_repeated(tmp_path):
    merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B70:B72"/></mergeCells>'
    seen, _ = read(workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "1")), after=merged)), tmp_path)
    assert seen.sheets[0].merged == 2
    assert seen.sheets[0].merged_ranges == (MergedRange(1, 1, 1, 3),)


def test_hidden_rows_columns_and_sheets_and_filters_are_read_and_said(tmp_path):
    first = sheet(
        row(1, cell("A1", "1"), cell("C1", "3"))
        + row(2, cell("A2", "2"), rest=' hidden="1"')
        + row(3, rest=' hidden="1"'),
        before='<sheetPr filterMode="1"/><cols><col min="2" max="2" hidden="1"/>'
        '<col min="9" max="16384" hidden="1"/></cols>',
    )
    made = parts(first, sheet(row(1, cell("A1", "1"))), hides=(2,))
    seen, (rows, hidden) = read(packed(tmp_path / "sent.xlsx", made), tmp_path)
    assert rows == {1: (1, None, 3), 2: (2,)}
    assert hidden == {1: (1,)}
    told = seen.sheets[0]
    assert (told.hidden_rows, told.hidden_columns, told.filtered, told.hidden) == (1, 1, True, False)
    assert seen.sheets[1].hidden
    assert {note.key for note in seen.notes} == {
        "file_rows_hidden",
        "file_columns_hidden",
        "file_rows_filtered",
        "file_sheet_hidden",
    }


def test_a_text_longer_than_a_cell_can_hold_is_read_whole_and_said(tmp_path):
    seen, (rows,) = read(workbook(tmp_path / "sent.xlsx", sheet(row(1, cell("A1", "x" * 32_768, "str")))), tmp_path)
    assert rows == {1: ("x" * 32_768,)}
    assert Said("file_long_text", {"sheet": "Sheet1", "limit": "32,767", "cells": "A1"}) in seen.notes


def test_comments_and_quoted_parts_within_the_xml_change_nothing(tmp_path):
    rows = '<!-- <row r="9"/> --><row r="1"><c r="A1" t="str"><v><![CDATA[a & <b>]]></v></c>'
    rows += '<c r="B1"><v>1<!-- x -->2</v></c></row>'
    assert rows_of(tmp_path, rows) == {1: ("a & <b>", 12)}


def test_blanks_around_and_in_a_text_are_kept(tmp_path):
    rows = row(1, cell("A1", "0", "s"), cell("B1", " x\n y ", "str"))
    assert rows_of(tmp_path, rows, xl__sharedStrings_dot_xml=strings("  a  ")) == {1: ("  a  ", " x\n y ")}


def test_a_sheet_in_two_byte_letters_is_read(tmp_path):
    made = dict[str, str | bytes](parts(sheet()))
    text = sheet(row(1, cell("A1", "é", "str"))).replace("UTF-8", "UTF-16")
    made["xl/worksheets/sheet1.xml"] = text.encode("utf-16")
    assert read(packed(tmp_path / "sent.xlsx", made), tmp_path)[1] == [{1: ("é",)}]


def test_percentages_and_numbers_filled_up_with_zeros_say_how_they_are_shown(tmp_path):
    made = styles("0%", "00000", "0")
    rows = row(1, cell("A1", "0.12", style="1"), cell("B1", "7", style="2"), cell("C1", "7", style="3"))
    (found,) = rows_of(tmp_path, rows, xl__styles_dot_xml=made).values()
    assert [getattr(each, "shown", each) for each in found] == ["12 %", "00007", 7]
