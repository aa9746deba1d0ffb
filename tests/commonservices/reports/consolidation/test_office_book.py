"""The workbook of an office says what it is by its names, whatever language it is written in."""

from datetime import date, datetime

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.office_book import OfficeBook
from tests.commonservices.reports.consolidation.office_books import office_book, read_here, tampered


@pytest.mark.parametrize("language", ["en", "fr"])
def test_lists_are_read_by_their_keys(tmp_path, language):
    with OfficeBook(office_book(tmp_path / "a.xlsx", language=language), reader=read_here) as book:
        book.check_known()
        assert set(book.lists) == {"arrangements", "services", "usage"}
        assert [row["service"] for _, _, row in book.rows("usage")] == ["OFFA-SRV-1", "OFFA-SRV-1"]
        assert (book.basis, book.number, book.restates, book.demo, book.draft) == ("JUL_JUN", 1, False, False, False)


def _refusal(path):
    with OfficeBook(path, reader=read_here) as book, pytest.raises(Known) as refused:
        book.check_known()
    return refused.value.key


def test_a_cover_that_does_not_say_whose_or_when_is_refused(tmp_path):
    keys = {
        "no code": _refusal(
            tampered(office_book(tmp_path / "a.xlsx"), b"OFFA: Office OFFA", b": Office", "sheet1.xml")
        ),
        "turned round": _refusal(office_book(tmp_path / "b.xlsx", period=(date(2026, 6, 30), date(2025, 7, 1)))),
        "no calendar": _refusal(
            tampered(office_book(tmp_path / "c.xlsx"), b"cover_basis", b"other_basis", "workbook.xml")
        ),
    }
    assert keys == dict.fromkeys(keys, "book_says_nothing")


def test_a_list_over_several_sheets_is_read_through_in_its_order(tmp_path):
    from commonservices.reports.xlsx import CODE, BookProperties, Cell, Column, FreeSheet, SheetSpec, write_book

    def sheet(name, table, codes):
        return SheetSpec(
            name, (Column("reference", "Reference", CODE),), [(each,) for each in codes], table, len(codes)
        )

    path = tmp_path / "a.xlsx"
    cover = FreeSheet("Cover", [[Cell("OFFA: A", name="cover_office")]])
    sheets = [cover, *(sheet(f"S{n}", name, codes) for n, (name, codes) in enumerate(
        {"use": ["a", "b"], "use_10": ["y"], "use_2": ["c"], "rest_2": ["alone"]}.items()
    ))]  # fmt: skip
    write_book(path, sheets, BookProperties("Return", datetime(2026, 7, 1)))  # noqa: DTZ001 workbooks know no zone
    with OfficeBook(path, reader=read_here) as book:
        assert [row["reference"] for _, _, row in book.rows("use")] == ["a", "b", "c", "y"]
        assert [row["reference"] for _, _, row in book.rows("rest_2")] == ["alone"]
        assert list(book.rows("nothing")) == []


def test_a_file_that_changed_while_it_was_read_is_refused(tmp_path):
    path = office_book(tmp_path / "a.xlsx")

    def reader(given):
        table = read_here(given)
        office_book(path, "OFFB")
        return table

    with pytest.raises(Known) as refused:
        OfficeBook(path, reader=reader)
    assert refused.value.key == "book_changed"


def test_the_number_of_a_submission_is_that_of_its_cover_or_of_the_name_of_a_restatement(tmp_path):
    found = {}
    for name, changes in (("return.xlsx", None), ("return_v3.xlsx", None), ("again_v3.xlsx", 1), ("again.xlsx", 2)):
        with OfficeBook(office_book(tmp_path / name, changes=changes), reader=read_here) as book:
            found[name] = (book.number, book.restates)
    assert found == {
        "return.xlsx": (1, False), "return_v3.xlsx": (1, False), "again_v3.xlsx": (3, True), "again.xlsx": (2, True),
    }  # fmt: skip
