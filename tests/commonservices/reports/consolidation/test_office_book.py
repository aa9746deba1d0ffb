"""The workbook of an office says what it is by its names, whatever language it is written in."""

import pytest

from commonservices.reports.consolidation.office_book import OfficeBook
from tests.commonservices.reports.consolidation.office_books import office_book, read_here


@pytest.mark.parametrize("language", ["en", "fr"])
def test_lists_are_read_by_their_keys(tmp_path, language):
    with OfficeBook(office_book(tmp_path / "a.xlsx", language=language), reader=read_here) as book:
        book.check_known()
        assert set(book.lists) == {"arrangements", "services", "usage"}
        assert [row["service"] for _, _, row in book.rows("usage")] == ["OFFA-SRV-1", "OFFA-SRV-1"]
        assert (book.basis, book.number, book.restates, book.demo, book.draft) == ("JUL_JUN", 1, False, False, False)
