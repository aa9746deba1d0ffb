"""Free sheets: looks, spans, names, formulas, and values that are refused with their cell."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx import Cell, Formula, FreeSheet, check_package, money, named_values
from tests.commonservices.reports.xlsx.book_builders import a_list, write


def test_every_look_can_be_worn_and_the_book_is_sound(tmp_path: Path) -> None:
    looks = ("title", "subtitle", "heading", "label", "body", "fact", "note", "tile", "total", "warning")
    book = write(tmp_path / "book.xlsx", FreeSheet("Looks", [[Cell(look, look), Cell(1, look)] for look in looks]))  # type: ignore[arg-type]
    workbook = load_workbook(book.path)
    sheet = workbook["Looks"]
    assert [row[0].value for row in sheet.iter_rows()] == list(looks)
    assert sheet["A1"].font.size == 18
    assert sheet.row_dimensions[1].height == 27
    assert sheet["A3"].fill.fgColor.rgb == "FF0B63B0"
    assert not sheet.sheet_view.showGridLines
    workbook.close()
    assert check_package(book.path) == []


def test_named_cells_are_found_by_machines_whatever_they_hold(tmp_path: Path) -> None:
    lines = [
        [Cell("Office", "label"), Cell("UNEXAM", name="cover_office")],
        [Cell("Cut-off", "label"), Cell(date(2026, 6, 30), name="cover_cut_off")],
        [Cell("Shared", "label"), Cell(Decimal("10.50"), kind=money(2), name="cover_shared")],
        [Cell("Final", "label"), Cell(value=False, name="cover_final")],
        [Cell("Nothing", "label"), Cell(None, name="cover_nothing")],
        [Cell("Sum", "label"), Cell(Formula("1+1", 2), name="cover_sum")],
        [Cell("Text", "label"), Cell(Formula('"a"&"b"', "ab"), name="cover_text")],
    ]
    book = write(tmp_path / "book.xlsx", FreeSheet("Page de garde", lines))
    assert named_values(book.path) == {
        "cover_office": "UNEXAM",
        "cover_cut_off": date(2026, 6, 30),
        "cover_shared": Decimal("10.5"),
        "cover_final": False,
        "cover_nothing": None,
        "cover_sum": Decimal(2),
        "cover_text": "ab",
    }


def test_a_cover_sees_lists_that_stand_after_it(tmp_path: Path) -> None:
    seen: dict[str, int] = {}

    def lines(figures: object) -> list[list[object]]:
        seen.update({name: held.rows for name, held in figures.items()})  # type: ignore[attr-defined]
        return [["made last"]]

    book = write(tmp_path / "book.xlsx", FreeSheet("Cover", lines), a_list(7))  # type: ignore[arg-type]
    workbook = load_workbook(book.path)
    assert workbook.sheetnames == ["Cover", "Services", "_lists"]
    assert workbook.active is not None
    assert workbook.active.title == "Cover"
    workbook.close()
    assert seen == {"Services": 7}


def test_a_refused_value_names_its_sheet_row_and_cell(tmp_path: Path) -> None:
    with pytest.raises(Known) as refused:
        write(tmp_path / "book.xlsx", FreeSheet("Cover", [["fine"], [None, "x" * 40_000]]))
    assert refused.value.message.startswith("Sheet Cover, row 2, B2: the text has 40,000 characters")


def test_a_value_of_the_wrong_kind_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="cell A1 of sheet Cover is of kind money"):
        write(tmp_path / "book.xlsx", FreeSheet("Cover", [[Cell("ten", kind=money(2))]]))
    with pytest.raises(Bug, match="kind text"):
        write(tmp_path / "book.xlsx", FreeSheet("Cover", [[1.5]]))  # type: ignore[list-item]


def test_a_replaced_character_is_noted_with_its_cell(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", FreeSheet("Cover", [["fine", "bell\x07"]]))
    assert [(mark.sheet, mark.row, mark.field) for mark in book.replaced] == [("Cover", 1, "B1")]


def test_an_empty_free_sheet_is_still_a_sheet(tmp_path: Path) -> None:
    assert check_package(write(tmp_path / "book.xlsx", FreeSheet("Cover", [])).path) == []


def test_lines_are_as_high_as_their_wrapped_text_over_all_the_columns_it_spans(tmp_path: Path) -> None:
    long = "word " * 20
    lines = [
        [Cell(long.strip(), span=2)],
        [Cell(long.strip())],
        [Cell("short")],
        [Cell(long.strip(), "title", span=2)],
        [],
        [Cell(long.strip(), "label")],
    ]
    book = write(tmp_path / "book.xlsx", FreeSheet("Cover", lines, widths=(20, 40)))
    workbook = load_workbook(book.path)
    heights = [workbook["Cover"].row_dimensions[row].height for row in range(1, 7)]
    workbook.close()
    assert heights[:4] == [15 + 13, 15 + 4 * 13, 15, 27]
    assert heights[4] is None
    assert heights[5] == heights[1]


def test_a_label_stands_on_the_side_of_the_numbers_under_it(tmp_path: Path) -> None:
    lines = [[Cell("Rows", "label", money(2)), Cell("Sheet", "label")], [Cell(Decimal("1.5"), kind=money(2)), "x"]]
    book = write(tmp_path / "book.xlsx", FreeSheet("Cover", lines))
    workbook = load_workbook(book.path)
    sheet = workbook["Cover"]
    assert (sheet["A1"].value, sheet["A1"].alignment.horizontal, sheet["A1"].alignment.wrap_text) == (
        "Rows", "right", True,
    )  # fmt: skip
    assert sheet["A2"].alignment.horizontal == "right"
    assert sheet["B1"].alignment.horizontal is None
    workbook.close()


def test_a_blank_cell_that_says_its_kind_keeps_its_rule_and_another_is_not_there(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", FreeSheet("Sums", [["Open", Cell(None, "body", money(2)), Cell(None), "end"]]))
    (line,) = load_workbook(book.path)["Sums"].iter_rows()
    assert [cell.border.bottom.style for cell in line] == ["thin", "thin", None, "thin"]


def test_only_a_label_may_be_a_text_of_another_kind(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="is of kind money"):
        write(tmp_path / "book.xlsx", FreeSheet("Cover", [[Cell("Rows", "body", money(2))]]))
