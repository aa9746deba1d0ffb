"""What is read from a generated workbook is what two other readers see in it."""

# ruff: noqa: DTZ001 - cells know no zone

import tempfile
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.commonservices.exchange.tables.books import read

WORDS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0xD7FF, exclude_characters="\x7f_"), min_size=1, max_size=12
)
CELLS = st.one_of(
    st.none(),
    WORDS.filter(lambda text: text.strip() == text and text[0] not in "=#"),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.decimals(-(10**6), 10**6, places=4),
    st.dates(date(1901, 1, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0, second=1)),
)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8)


def bare(row):
    """Give a row without the blanks to its right."""
    kept = [None if cell == "" else cell for cell in row]
    while kept and kept[-1] is None:
        kept.pop()
    return tuple(kept)


def plain(cell):
    """Give a cell as the coarsest of the readers gives it."""
    if isinstance(cell, datetime) and (cell.hour, cell.minute, cell.second) == (0, 0, 0):
        return cell.date()
    return float(cell) if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool) else cell


@settings(max_examples=25, deadline=None)
@given(TABLES)
def test_three_readers_see_the_same(table):
    book = openpyxl.Workbook()
    for each in table:
        book.active.append(each)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.xlsx"
        book.save(path)
        ours = read(path, Path(folder))[1][0]
        theirs = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
        second = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    written = {number: row for number, each in enumerate(table, 1) if (row := bare(each))}
    assert ours == written
    for rows in (theirs, second):
        seen = {number: row for number, each in enumerate(rows, 1) if (row := bare(each))}
        assert {number: tuple(map(plain, row)) for number, row in seen.items()} == {
            number: tuple(map(plain, row)) for number, row in ours.items()
        }


def test_three_readers_see_the_same_in_many_rows_of_one_shape(tmp_path):
    at = datetime(2024, 2, 28, 13, 5, 1)
    table = [
        [number, f"R&D <{number}>", number % 3 == 0, Decimal(number) / 8, at.date() + timedelta(number),
         at + timedelta(number / 7), None if number % 5 else "_x0041_", None if number % 4 else Decimal(-number) / 32]
        for number in range(1, 161)
    ]  # fmt: skip
    book = openpyxl.Workbook()
    for each in table:
        book.active.append(each)
    path = tmp_path / "made.xlsx"
    book.save(path)
    ours = read(path, tmp_path)[1][0]
    rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    second = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert len(ours) == len(table)
    for number, (one, two) in enumerate(zip(rows, second, strict=True), 1):
        seen = tuple(map(near, ours[number]))
        assert seen == tuple(map(near, bare(one)))
        assert seen == tuple(map(near, bare(two)))


def near(cell):
    """Give a cell as the coarsest of the readers gives it, moments to the second."""
    if isinstance(cell, datetime):
        return plain((cell + timedelta(milliseconds=500)).replace(microsecond=0))
    return "A" if cell == "_x0041_" else plain(cell)
