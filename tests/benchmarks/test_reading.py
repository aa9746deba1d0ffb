"""The workbook that reading is measured with is one that Excel could have saved: both readers see the same in it."""

from datetime import date, datetime, time

import openpyxl
import pytest

from benchmarks import reading
from tests.commonservices.exchange.tables.books import read


def plain(value):
    return value.date() if isinstance(value, datetime) and value.time() == time() else value


@pytest.mark.filterwarnings("ignore:Workbook contains no default style")
def test_the_workbook_that_is_measured_is_read_whole_and_as_openpyxl_reads_it(tmp_path):
    path = tmp_path / "measured.xlsx"
    reading.write_book(path, 30)
    seen, (rows,) = read(path, tmp_path)
    assert (seen.sheets[0].rows, seen.sheets[0].columns, seen.notes) == (30, reading.COLUMNS, ())
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    theirs = dict(enumerate(book.worksheets[0].iter_rows(values_only=True), start=1))
    book.close()
    assert rows.keys() == theirs.keys()
    for number, cells in rows.items():
        others = [plain(value) for value in theirs[number]]
        assert cells[:13] == tuple(others[:13])
        assert isinstance(cells[11], date)
        numbers = [(float(ours), float(other)) for ours, other in zip(cells[14:18], others[14:18], strict=True)]
        assert all(abs(ours - other) < 1e-9 for ours, other in numbers)
        assert (cells[18] is None) == (others[18] is None)
        assert cells[19] is others[19]


def test_the_same_workbook_is_written_every_time(tmp_path):
    for name in ("one", "two"):
        reading.write_book(tmp_path / name, 5)
    first, second = (read(tmp_path / name, tmp_path)[1] for name in ("one", "two"))
    assert first == second
