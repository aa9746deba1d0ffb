"""The workbook on paper: pages side by side where a list is wide, and rows as high as their text."""

import pytest
from openpyxl.utils import get_column_letter

from tests.commonservices.reports.test_headquarters import NAMES, WRITTEN


@pytest.mark.parametrize("language", ["en", "fr"])
def test_wide_lists_go_over_two_pages_with_their_references_on_both_and_the_others_stay_on_one(book_of, language):
    book = book_of(language)
    pages = {key: book[name].page_setup.fitToWidth for key, name in zip(WRITTEN, NAMES[language], strict=True)}
    wide = {"arrangements": 2, "services": 2, "kpis": 2, "premises": 2, "integration": 2}
    assert pages == dict.fromkeys(WRITTEN, 1) | wide
    for key, name in zip(WRITTEN, NAMES[language], strict=True):
        assert bool(book[name].print_title_cols) == (key in wide)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_row_of_a_list_has_a_height_of_its_own_and_long_notes_a_higher_one(book_of, language):
    book = book_of(language)
    for name in NAMES[language][2:]:
        sheet = book[name]
        heights = [sheet.row_dimensions[row].height for row in range(5, sheet.max_row + 1)]
        assert all(each is not None and 13 <= each <= 409 for each in heights), name
    sheet = book[dict(zip(WRITTEN, NAMES[language], strict=True))["arrangements"]]
    keys = [cell.value for cell in sheet[1]]
    for row in range(5, sheet.max_row + 1):
        notes = sheet.cell(row, keys.index("notes") + 1).value or ""
        lines = sum(1 + len(part) // 45 for part in notes.splitlines())
        assert sheet.row_dimensions[row].height >= 12 * lines, notes


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_list_prints_what_it_holds_and_nothing_beside_it(book_of, language):
    book = book_of(language)
    for name in NAMES[language][2:]:
        sheet = book[name]
        assert sheet.print_area == f"'{name}'!$A$2:${get_column_letter(sheet.max_column)}${sheet.max_row}"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_rows_of_usage_stand_close_and_take_one_line(book_of, language):
    book = book_of(language)
    sheet = book[dict(zip(WRITTEN, NAMES[language], strict=True))["usage"]]
    heights = [sheet.row_dimensions[row].height for row in range(5, sheet.max_row)]
    assert heights.count(13) > 0.9 * len(heights)
    margins = sheet.page_margins
    assert (margins.top, margins.bottom) == (0.6, 0.6)
    assert margins.header < margins.top
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
