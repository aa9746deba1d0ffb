"""Parts caught before they reach a file: the same every time, and none of them a sheet."""

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

from openpyxl import Workbook
from openpyxl.chart import BarChart

from commonservices.reports.xlsx.caught_parts import collected


def a_book(*titles: str) -> Any:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title in titles:
        book.create_sheet(title)["A1"] = "never written here"
    return book


def nothing(_book: Any) -> Mapping[str, Any]:
    return {}


def test_everything_but_the_sheets_is_caught() -> None:
    parts = collected(a_book("One", "Two"), {}, nothing)
    assert {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml"} <= set(parts)
    assert not any(name.startswith("xl/worksheets/sheet") for name in parts)
    assert not any(b"never written here" in part for part in parts.values())
    for name, part in parts.items():
        assert ElementTree.fromstring(part) is not None, name  # noqa: S314 made here


def test_the_sheets_left_out_are_still_announced() -> None:
    parts = collected(a_book("One", "Two"), {}, nothing)
    for number in (1, 2):
        assert f"/xl/worksheets/sheet{number}.xml".encode() in parts["[Content_Types].xml"]
    assert parts["xl/workbook.xml"].count(b"<sheet ") == 2


def test_a_chart_is_caught_with_its_drawing() -> None:
    book = a_book("One")
    book["One"].add_chart(BarChart(), "B2")
    parts = collected(book, {}, nothing)
    assert {"xl/charts/chart1.xml", "xl/drawings/drawing1.xml"} <= set(parts)


def test_words_are_put_into_the_parts_they_are_for_and_into_no_new_ones() -> None:
    def alts(_book: Any) -> Mapping[str, Any]:
        return {"xl/workbook.xml": lambda part: part + b"<!-- said -->", "xl/none.xml": lambda part: part}

    parts = collected(a_book("One"), {}, alts)
    assert parts["xl/workbook.xml"].endswith(b"<!-- said -->")
    assert "xl/none.xml" not in parts


def test_what_is_said_is_asked_for_once_the_parts_are_numbered() -> None:
    numbered = []
    book = a_book("One")
    book["One"].add_chart(BarChart(), "B2")
    collected(book, {}, lambda given: numbered.append([each._charts[0]._id for each in given.worksheets]) or {})
    assert numbered == [[1]]
