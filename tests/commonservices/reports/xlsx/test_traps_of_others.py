"""What exports of other programs got wrong, each by the name under which it was reported."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.errors import Bug
from commonservices.reports.xlsx import DATE, INTEGER, TEXT, Kind, check_package, money, number, recompute
from tests.commonservices.reports.xlsx.book_builders import a_list, one_column, texts, write


def cells(path: Path, sheet: str) -> list[tuple[object, str, bool]]:
    """Give value, type and mark of each cell of the second column, below the labels."""
    workbook = load_workbook(path)
    found = [(row[-1].value, row[-1].data_type, row[-1].quotePrefix) for row in workbook[sheet].iter_rows(min_row=3)]
    workbook.close()
    return found


@pytest.mark.parametrize(
    ("kind", "value", "read", "type"),
    [
        (DATE, date(2026, 2, 3), datetime.fromisoformat("2026-02-03"), "d"),
        (INTEGER, 1234, 1234, "n"),
        (money(2), Decimal("-35.01"), -35.01, "n"),
        (number(2), Decimal("0.25"), 0.25, "n"),
    ],
)
def test_kobo_kpi_1266_dates_and_numbers_are_never_exported_as_text(
    tmp_path: Path, kind: Kind, value: object, read: object, type: str
) -> None:
    found = cells(write(tmp_path / "book.xlsx", one_column(kind, value)).path, "Values")
    assert found[0][:2] == (read, type)


def test_kobo_kpi_5847_a_time_with_a_zone_is_refused_before_a_file_stands_there(tmp_path: Path) -> None:
    with pytest.raises(Bug):
        write(tmp_path / "book.xlsx", one_column(DATE, datetime(2026, 2, 3, 23, 59, tzinfo=UTC)))
    assert list(tmp_path.iterdir()) == []


def test_kobo_kpi_2370_and_the_lost_cases_of_2020_every_row_is_there_when_a_sheet_is_full(tmp_path: Path) -> None:
    """An export that stops at a limit tells nobody what it left out."""
    book = write(tmp_path / "book.xlsx", a_list(40), row_limit=15)
    again = recompute(book.path).values()
    assert len(again) > 1
    assert sum(each.rows for each in again) == 40
    assert sum(each.sums["units"] for each in again) == sum(range(1, 41))
    assert book.notes != ()
    assert check_package(book.path) == []


def test_grist_256_leading_zeros_and_long_numbers_of_codes_stay_text(tmp_path: Path) -> None:
    codes = ["00123", "12345678901234567890", "1E5", "2026-01-01"]
    found = cells(write(tmp_path / "book.xlsx", one_column(TEXT, *codes)).path, "Values")
    assert [value for value, _, _ in found] == codes
    assert {type for _, type, _ in found} == {"s"}


@pytest.mark.parametrize("start", "=+-@\t")
def test_posthog_54162_text_of_others_is_never_run_and_never_rewritten(tmp_path: Path, start: str) -> None:
    text = f'{start}HYPERLINK("http://example.org")'
    assert cells(write(tmp_path / "book.xlsx", texts([text])).path, "Texts")[0][:2] == (text, "s")


def test_table_export_230_a_negative_number_is_not_quoted_for_its_sign(tmp_path: Path) -> None:
    found = cells(write(tmp_path / "book.xlsx", one_column(INTEGER, -5)).path, "Values")
    assert found[0] == (-5, "n", False)
