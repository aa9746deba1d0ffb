"""A whole Excel workbook: every sheet is read, what is not read is said, and nothing in it is run or followed."""

import pytest

from commonservices.errors import Known
from tests.commonservices.exchange.tables.books import HEAD, cell, links, packed, parts, read, row, sheet

ONE = sheet(row(1, cell("A1", "1")))
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def book(tmp_path, made, name="sent.xlsx"):
    return read(packed(tmp_path / name, made), tmp_path)


def keys(seen):
    return {note.key for note in seen.notes}


def test_every_sheet_is_read_in_its_order_and_the_hidden_ones_as_well(tmp_path):
    made = parts(ONE, sheet(row(4, cell("B4", "2"))), sheet(), hides=(2,), names={1: "Août", 3: "خدمات"})
    seen, rows = book(tmp_path, made)
    assert [(each.name, each.hidden, each.rows) for each in seen.sheets] == [
        ("Août", False, 1),
        ("Sheet2", True, 4),
        ("خدمات", False, 0),
    ]
    assert rows == [{1: (1,)}, {4: (None, 2)}, {}]
    assert seen.format == "xlsx"


def test_macros_are_never_run_and_it_is_said(tmp_path):
    made = parts(ONE, kind=MACROS) | {"xl/vbaProject.bin": "macro"}
    for name in ("sent.xlsm", "sent.xlsx"):
        seen, rows = book(tmp_path, made, name)
        assert (seen.format, rows) == ("xlsm", [{1: (1,)}])
        assert "file_macros_ignored" in keys(seen)
    assert "file_other_ending" not in keys(seen)


def test_links_to_the_outside_are_not_followed_and_it_is_said(tmp_path):
    made = parts(ONE) | {"xl/externalLinks/externalLink1.xml": "<externalLink/>"}
    assert "file_links_ignored" in keys(book(tmp_path, made)[0])
    made = parts(ONE) | {"xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships/>"}
    assert "file_links_ignored" not in keys(book(tmp_path, made)[0])


def test_a_workbook_that_counts_from_1904_says_so_for_every_sheet(tmp_path):
    for told, counts in (("1", True), ("true", True), ("0", False), ("", False)):
        seen, _ = book(tmp_path, parts(ONE, ONE, book=f'<workbookPr date1904="{told}"/>'))
        assert [each.date_1904 for each in seen.sheets] == [counts] * 2, told
        assert ("file_counts_from_1904" in keys(seen)) is counts


def test_charts_among_the_sheets_are_named_and_not_read(tmp_path):
    made = parts(ONE, ONE, names={2: "Cost chart"})
    made["xl/_rels/workbook.xml.rels"] = links(
        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "chartsheet", "worksheets/sheet2.xml")
    )
    seen, rows = book(tmp_path, made)
    assert ([each.name for each in seen.sheets], len(rows)) == (["Sheet1"], 1)
    (note,) = [each for each in seen.notes if each.key == "file_sheets_without_cells"]
    assert note.words == {"sheets": "Cost chart"}


@pytest.mark.parametrize(
    ("listed", "key"),
    [
        ("<sheets/>", "table_no_sheet"),
        ('<sheets><sheet name="A" sheetId="1"/></sheets>', "table_part_missing"),
    ],
)
def test_a_workbook_without_a_sheet_that_can_be_read_is_no_success(tmp_path, listed, key):
    made = parts(ONE)
    made["xl/workbook.xml"] = f'{HEAD}<workbook xmlns="m">{listed}</workbook>'
    with pytest.raises(Known) as refused:
        book(tmp_path, made)
    assert refused.value.key == key


def test_a_sheet_that_lies_elsewhere_is_refused_and_not_fetched(tmp_path):
    made = parts(ONE)
    made["xl/_rels/workbook.xml.rels"] = links(("r1", "worksheet", "!https://example.org/sheet.xml"))
    with pytest.raises(Known) as refused:
        book(tmp_path, made)
    assert refused.value.key == "table_part_missing"


def test_an_ending_that_says_something_else_is_told(tmp_path):
    seen, _ = book(tmp_path, parts(ONE), "sent.csv")
    (note,) = [each for each in seen.notes if each.key == "file_other_ending"]
    assert note.words == {"name": "sent.csv", "format": "xlsx"}
