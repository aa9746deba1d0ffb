"""Native tables: over the labels, the rows and the totals, with labels as they stand in the cells."""

from xml.etree import ElementTree

import pytest

from commonservices.reports.xlsx.native_tables import Extent, native_table, with_alt
from tests.commonservices.reports.xlsx.book_builders import COLUMNS, a_list

EXTENTS = {
    "rows and totals": (Extent(4, 5, 3, totals=True), 7, 8),
    "rows alone": (Extent(4, 5, 3, totals=False), 7, 7),
    "one row": (Extent(1, 2, 1, totals=True), 2, 3),
    "no row": (Extent(4, 5, 0, totals=False), 4, 4),
    "no row and totals": (Extent(4, 5, 0, totals=True), 4, 4),
}


def test_where_a_list_ends() -> None:
    found = {name: (extent, extent.last, extent.end) for name, (extent, *_) in EXTENTS.items()}
    assert found == EXTENTS


def test_the_filter_ends_above_the_totals_and_each_total_says_what_it_is() -> None:
    table = native_table(a_list(3), "services", Extent(4, 5, 3, totals=True), "Total")
    assert (table.ref, table.autoFilter.ref) == ("A4:J8", "A4:J7")
    assert [each.name for each in table.tableColumns] == [each.label for each in COLUMNS]
    assert [each.id for each in table.tableColumns] == list(range(1, 11))
    assert table.totalsRowCount == 1
    functions = {each.name: each.totalsRowFunction for each in table.tableColumns if each.totalsRowFunction}
    assert functions == {"Units [each]": "sum", "Amount, USD": "sum"}
    assert table.tableColumns[0].totalsRowLabel == "Total"


def test_without_totals_nothing_says_there_are_some() -> None:
    table = native_table(a_list(3), "services", Extent(4, 5, 3, totals=False), "Total")
    assert not table.totalsRowCount
    assert not any(each.totalsRowFunction or each.totalsRowLabel for each in table.tableColumns)


@pytest.mark.parametrize("words", ["Fuel & water", 'Say "yes"', "a < b > c", "خدمات", "it's"])
def test_the_words_of_a_table_are_read_back_as_they_were_said(words: str) -> None:
    part = b'<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1"></table>'
    root = ElementTree.fromstring(with_alt(part, words, f"{words} and more"))  # noqa: S314 made here
    (said,) = [each for each in root.iter() if each.tag.endswith("}table") and "altText" in each.attrib]
    assert (said.get("altText"), said.get("altTextSummary")) == (words, f"{words} and more")


def test_a_table_of_which_nothing_is_said_stays_as_it_was() -> None:
    assert with_alt(b"<table/>", "Title", "Words") == b"<table/>"
    assert with_alt(b"<table></table>", "Title", "") == b"<table></table>"
    assert b'altText="Words"' in with_alt(b"<table></table>", "", "Words")
