"""A workbook is checked against itself: cover, totals rows and summary are recomputed from its rows."""

import re
import zipfile
from datetime import date
from decimal import Decimal

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


CENTS = tuple(
    ("SRV-1", code, date(2025, month, 1), Decimal(1), "USD", Decimal(amount), Decimal(amount))
    for month, code, amount in ((7, "ALPHA", "0.29"), (8, "BETA", "0.57"), (9, "GAMMA", "1.15"), (10, "DELTA", "-0.07"))
)


def _parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def _as_floats(match):
    return b"<v>" + f"{float(match[1]):.17g}".encode() + b"</v>" if b"." in match[1] else match[0]


def test_cents_as_spreadsheets_write_them_again_still_add_up(tmp_path):
    path = office_book(tmp_path / "book.xlsx", use=CENTS)
    parts = _parts(path)
    again = {name: re.sub(rb"<v>(-?[0-9.]+)</v>", _as_floats, content) for name, content in parts.items()}
    assert again["xl/worksheets/sheet4.xml"].count(b"0.28999999999999998") == 2
    assert _verified(_packed(path, again)).sound


def _total_cell(path, content):
    """Put something else into the one sum of the totals row."""
    parts = _parts(path)
    sheet = parts["xl/worksheets/sheet4.xml"]
    last = sheet.rindex(b"<f>")
    start, end = sheet.rindex(b"<c ", 0, last), sheet.index(b"</c>", last)
    cell = re.match(rb'<c r="([A-Z]+[0-9]+)"', sheet[start:])[1]
    parts["xl/worksheets/sheet4.xml"] = sheet[:start] + b'<c r="' + cell + b'"' + content + sheet[end:]
    _packed(path, parts)
    return cell.decode()


def test_a_totals_row_that_shows_an_error_or_was_never_worked_out_is_told_by_its_cell(tmp_path):
    found = {}
    for key, content in {
        "error_cell": b' t="e"><f>SUM(1)</f><v>#REF!</v>', "no_result": b"><f>SUM(1)</f>", "foot_differs": b"><v>1</v>"
    }.items():  # fmt: skip
        path = office_book(tmp_path / f"{key}.xlsx")
        cell = _total_cell(path, content)
        (remark,) = _verified(path).remarks
        found[key] = (remark.key, remark.words.get("cell", cell) == cell)
    assert found == {key: (key, True) for key in found}


def test_what_a_hand_can_change_on_the_cover_is_seen(tmp_path):
    path = office_book(tmp_path / "book.xlsx")
    cover = _parts(path)["xl/worksheets/sheet1.xml"]
    counts = {}
    for name, old, new in (
        ("a count of rows", b"<v>2</v>", b"<v>3</v>"),
        ("a total", b"<v>7</v>", b"<v>8</v>"),
        ("a total emptied", b"<v>40.25</v>", b""),
        ("a total turned round", b"<v>30.5</v>", b"<v>-30.5</v>"),
    ):
        assert old in cover, name
        spoiled = tampered(office_book(tmp_path / "again.xlsx"), old, new, "sheet1.xml")
        counts[name] = len(_verified(spoiled).remarks)
    assert {name: count >= 1 for name, count in counts.items()} == dict.fromkeys(counts, True)


@pytest.mark.parametrize(
    ("kind", "inside", "said"),
    [
        (b"", b"<f>1+1</f>", "its formula has no result."),
        (b' t="e"', b"<f>1+1</f><v>#REF!</v>", "it shows the error #REF!."),
    ],
)
def test_a_named_figure_without_a_result_is_told_by_its_cell_and_never_by_a_raw_word(tmp_path, kind, inside, said):
    path = office_book(tmp_path / "book.xlsx")
    with zipfile.ZipFile(path) as archive:
        cover = archive.read("xl/worksheets/sheet1.xml")
    found = re.search(rb'<c r="(B\d+)"([^>]*)><v>40.25</v></c>', cover)
    broken = b'<c r="' + found[1] + b'"' + found[2] + kind + b">" + inside + b"</c>"
    verified = _verified(tampered(path, found[0], broken, "sheet1.xml"))
    assert [str(each) for each in verified.remarks] == [f"Sheet Cover, cell {found[1].decode()}: {said}"]
