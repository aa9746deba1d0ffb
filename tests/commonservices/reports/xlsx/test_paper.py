"""Wide lists go over several pages side by side, so that their letters stay readable."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from commonservices.reports.xlsx import CODE, TEXT, Column, SheetSpec, check_package, recompute
from commonservices.reports.xlsx.paper import SMALLEST, heading_column, pages_wide
from tests.commonservices.reports.xlsx.book_builders import write

PRINTED = 297 / 25.4 - 0.8


def a_wide_list(count: int, width: float = 20, **changes: object) -> SheetSpec:
    columns = tuple(Column(f"c{place}", f"Column {place}", TEXT, width) for place in range(count))
    spec = SheetSpec("Wide", columns, [["word"] * count], "wide", title="Wide list", subtitle="All of it")
    return replace(spec, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (10, 1), (12, 1), (13, 2), (20, 2), (30, 3)])
def test_the_pages_follow_the_width(count: int, pages: int) -> None:
    assert pages_wide(a_wide_list(count)) == pages


@given(st.lists(st.floats(5, 50), min_size=1, max_size=60), st.integers(0, 2))
def test_letters_are_never_smaller_than_promised(widths: list[float], frozen: int) -> None:
    columns = tuple(Column(f"c{place}", f"C{place}", TEXT, width) for place, width in enumerate(widths))
    spec = SheetSpec("Wide", columns, [], "wide", freeze_columns=frozen)
    pages = pages_wide(spec)
    inches = [(width * 7 + 5) / 96 for width in widths]
    printed = sum(inches) + (pages - 1) * sum(inches[:frozen])
    assert pages * PRINTED / printed >= SMALLEST - 1e-9


def test_an_upright_sheet_has_less_room_and_hidden_columns_take_none() -> None:
    assert pages_wide(a_wide_list(10, landscape=False)) == 2
    spec = a_wide_list(20)
    hidden = tuple(replace(column, hidden=place > 5) for place, column in enumerate(spec.columns))
    assert pages_wide(replace(spec, columns=hidden)) == 1


def test_frozen_columns_wider_than_a_page_are_not_repeated_for_ever() -> None:
    assert pages_wide(a_wide_list(4, 200, freeze_columns=2)) == 1
    assert pages_wide(a_wide_list(100, 50)) == 20


def test_a_wide_list_repeats_its_first_column_and_is_read_from_left_to_right(tmp_path: Path) -> None:
    spec = a_wide_list(20)
    columns = (replace(spec.columns[0], kind=CODE), replace(spec.columns[1], hidden=True), *spec.columns[2:])
    book = write(tmp_path / "book.xlsx", replace(spec, columns=columns))
    workbook = load_workbook(book.path)
    sheet = workbook["Wide"]
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (2, 0)
    assert sheet.page_setup.pageOrder == "overThenDown"
    assert (sheet.print_title_cols, sheet.print_title_rows) == ("$A:$A", "$4:$4")
    assert (sheet["A2"].value, sheet["C2"].value, sheet["C3"].value) == (None, "Wide list", "All of it")
    workbook.close()
    assert check_package(book.path) == []
    assert recompute(book.path)["Wide"].rows == 1


def test_a_narrow_list_stays_on_one_page_with_its_title_first(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", a_wide_list(3))
    workbook = load_workbook(book.path)
    sheet = workbook["Wide"]
    assert sheet.page_setup.fitToWidth == 1
    assert not sheet.print_title_cols
    assert sheet["A2"].value == "Wide list"
    workbook.close()


def test_a_list_that_is_all_frozen_keeps_its_title_in_the_first_column() -> None:
    assert heading_column(a_wide_list(3)) == 0
    spec = a_wide_list(20)
    hidden = tuple(replace(column, hidden=place > 12) for place, column in enumerate(spec.columns))
    assert heading_column(replace(spec, columns=hidden, freeze_columns=2)) == 2
    assert heading_column(replace(spec, columns=hidden, freeze_columns=13)) == 0
