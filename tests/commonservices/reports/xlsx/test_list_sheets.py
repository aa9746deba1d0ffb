"""List sheets: labels, tables, totals, frames, and continuation when the grid is full."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx import INTEGER, BookWords, Column, SheetFigures, check_package, read_rows, recompute
from tests.commonservices.reports.xlsx.book_builders import COLUMNS, a_list, some_rows, write


def test_the_native_table_fits_labels_rows_and_totals(sound: Path) -> None:
    workbook = load_workbook(sound)
    table = workbook["Services"].tables["services"]
    assert (table.ref, table.autoFilter.ref, table.totalsRowCount) == ("A4:J10", "A4:J9", 1)
    assert table.column_names == [column.label for column in COLUMNS]
    assert workbook["Services"]["C10"].value == "=SUBTOTAL(109,services[Units '[each']])"
    assert not workbook["Parties"].tables
    workbook.close()


def test_list_sheets_are_frozen_framed_and_fit_the_page(sound: Path) -> None:
    workbook = load_workbook(sound)
    sheet = workbook["Services"]
    assert sheet.freeze_panes == "B5"
    assert sheet.print_title_rows == "$4:$4"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["B"].width == 40
    assert sheet["F5"].number_format == "yyyy-mm-dd"
    assert sheet["D5"].number_format == "#,##0.00"
    assert [rule.formula1 for rule in sheet.data_validations.dataValidation] == ["choices_1"]
    assert workbook["_lists"].sheet_state == "veryHidden"
    assert workbook["Cover"].page_setup.orientation == "portrait"
    workbook.close()


def test_with_a_row_of_tags_there_is_a_filter_instead_of_a_table(tmp_path: Path) -> None:
    columns = tuple(replace(column, tag=f"#{column.key}") for column in COLUMNS)
    book = write(tmp_path / "book.xlsx", a_list(3, columns=columns, tag_row=True))
    workbook = load_workbook(book.path)
    sheet = workbook["Services"]
    assert not sheet.tables
    assert sheet.auto_filter.ref == "A5:J8"
    assert sheet["C5"].value == "#units"
    assert sheet["C9"].value == "=SUBTOTAL(109,C6:C8)"
    assert book.figures["Services"].rows == recompute(book.path)["Services"].rows == 3
    workbook.close()


def test_a_full_sheet_goes_on_on_the_next_and_says_so(tmp_path: Path) -> None:
    words = BookWords(continued="Suite de {sheet}")
    book = write(tmp_path / "book.xlsx", a_list(25), words=words, row_limit=15)
    assert {name: figures.rows for name, figures in book.figures.items()} == {
        "Services": 10,
        "Services (2)": 9,
        "Services (3)": 6,
    }
    assert book.total("Services") == SheetFigures(25, {"units": Decimal(325), "amount": Decimal("3331.25")})
    assert book.notes == ("Services (2): Suite de Services", "Services (3): Suite de Services")
    assert [row["ref"] for name in book.figures for _, row in read_rows(book.path, name)] == [
        f"MOU-{place:04}" for place in range(1, 26)
    ]
    assert check_package(book.path) == []


def test_rows_of_unknown_number_are_written_the_same(tmp_path: Path) -> None:
    counted, streamed = a_list(25), a_list(25, row_count=None, rows=iter(some_rows(25)))
    first = write(tmp_path / "one.xlsx", counted, row_limit=15)
    second = write(tmp_path / "two.xlsx", streamed, row_limit=15)
    assert first.figures == second.figures
    assert recompute(first.path) == recompute(second.path)


def test_a_wrong_promise_of_rows_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="5 rows came and 6 were promised"):
        write(tmp_path / "book.xlsx", a_list(5, row_count=6))
    assert list(tmp_path.iterdir()) == []


def test_an_empty_list_keeps_its_labels(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", a_list(0))
    assert book.figures["Services"] == SheetFigures(0, {"units": Decimal(0), "amount": Decimal(0)})
    assert recompute(book.path) == {"Services": SheetFigures(0, {})}
    assert list(read_rows(book.path, "Services")) == []


def test_a_total_of_more_digits_than_excel_holds_is_refused_like_any_value(tmp_path: Path) -> None:
    columns = (Column("ref", "Reference"), Column("units", "Units", INTEGER, total="sum"))
    rows = [("a", 999_999_999_999_999), ("b", 999_999_999_999_998)]
    with pytest.raises(Known) as refused:
        write(tmp_path / "book.xlsx", a_list(2, columns=columns, rows=rows))
    assert refused.value.key == "workbook_value_refused"
    assert refused.value.message.startswith("Sheet Services, row 7, Total: 1999999999999997 has more than 15 digits")
    assert list(tmp_path.iterdir()) == []


def test_a_last_look_that_counts_by_itself_judges_a_wrong_promise(tmp_path: Path) -> None:
    def counted(_path: Path, found: Mapping[str, SheetFigures]) -> None:
        (figures,) = found.values()
        raise Known("differs", "The register has 6 rows and the workbook {rows}.", rows=figures.rows)

    out = tmp_path / "book.xlsx"
    with pytest.raises(Known, match="the workbook 5"):
        write(out, a_list(5, row_count=6), verify=counted)
    book = write(out, a_list(5, row_count=6), verify=counted, on_difference="mark")
    assert book.differences == ("The register has 6 rows and the workbook 5.",)
