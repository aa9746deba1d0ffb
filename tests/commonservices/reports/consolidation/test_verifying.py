"""A workbook is checked against itself: cover, totals rows and summary are recomputed from its rows."""

import re
import zipfile

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.verifying import verify_workbook
from commonservices.reports.xlsx import BookProperties, FreeSheet, write_book
from tests.commonservices.reports.consolidation.office_books import office_book, read_here, tampered


def _verified(path):
    return verify_workbook(path, reader=read_here)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_workbook_as_it_was_made_ties_out_in_every_language(tmp_path, language):
    verified = _verified(office_book(tmp_path / "book.xlsx", language=language))
    assert verified.sound
    assert verified.compared == 8
    assert verified.figures["usage"].rows == 2
    assert verified.unchecked == ()


def test_a_changed_amount_is_named_by_sheet_and_figure(tmp_path):
    verified = _verified(tampered(office_book(tmp_path / "book.xlsx"), b"<v>40.25</v>", b"<v>41.25</v>"))
    assert [str(each) for each in verified.remarks] == [
        "Sheet Usage, total_amount_EUR: the cover says 40.25, the rows add up to 41.25."
    ]


def test_a_changed_total_of_the_cover_is_told(tmp_path):
    path = tampered(office_book(tmp_path / "book.xlsx"), b"<v>40.25</v>", b"<v>4.25</v>", "sheet1.xml")
    assert [each.key for each in _verified(path).remarks] == ["total_differs"]


def test_a_totals_row_and_a_summary_that_say_something_else_are_told(tmp_path):
    path = tampered(office_book(tmp_path / "book.xlsx"), b"<v>30.5</v></c></row>", b"<v>31.5</v></c></row>")
    assert {each.key for each in _verified(path).remarks} >= {"total_differs", "summary_differs", "foot_differs"}


def test_an_error_in_a_row_is_named_by_its_cell(tmp_path):
    path = office_book(tmp_path / "book.xlsx")
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet4.xml")
    cell = re.search(rb'<c r="(F\d+)"[^>]*><v>40.25</v></c>', sheet)
    broken = b'<c r="' + cell[1] + b'" t="e"><v>#N/A</v></c>'
    remarks = _verified(tampered(path, cell[0], broken)).remarks
    assert str(remarks[0]) == f"Sheet Usage, cell {cell[1].decode()}: it shows the error #N/A."


def test_it_is_read_in_a_process_of_its_own(tmp_path):
    assert verify_workbook(office_book(tmp_path / "book.xlsx")).sound


def test_a_file_that_is_no_such_workbook_is_refused(tmp_path):
    from datetime import datetime

    path = tmp_path / "other.xlsx"
    write_book(path, [FreeSheet("Other", [["text"]])], BookProperties("Other", datetime(2026, 1, 1)))  # noqa: DTZ001
    with pytest.raises(Known) as refused:
        _verified(path)
    assert refused.value.key == "book_not_ours"
