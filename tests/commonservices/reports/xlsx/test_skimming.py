"""Rows of a known shape are checked as a whole: what is added up is the same, and no fault slips through."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from commonservices.reports.xlsx import Formula, SheetFigures, recompute
from commonservices.reports.xlsx.package_rules import check_book
from tests.commonservices.reports.xlsx.book_builders import (
    a_list,
    a_row,
    one_column,
    swap,
    whole_book,
    with_parts,
    write,
)

LIST = "xl/worksheets/sheet2.xml"
ROW = 44
FAULTS: dict[str, tuple[str, str, str]] = {
    "a style that is not there": ("cell_style", f'<c r="A{ROW}" s="', f'<c r="A{ROW}" s="999'),
    "a cell of another row": ("cell_reference", f'<c r="C{ROW}"', f'<c r="C{ROW + 1}"'),
    "a cell there twice": ("cell_order", f'<c r="C{ROW}"', f'<c r="B{ROW}"'),
    "a type that is not there": ("cell_type", f'<c r="H{ROW}" s="12" t="b"', f'<c r="H{ROW}" s="12" t="z"'),
    "a number that is none": ("not_a_number", "<v>40</v></c>", "<v>nan</v></c>"),
    "a row out of order": ("row_order", f'<row r="{ROW}"', f'<row r="{ROW - 1}"'),
    "a row beyond the grid": ("row_order", f'<row r="{ROW}"', '<row r="1048577"'),
    "text that is no text": ("not_well_formed", "MOU-0040<", "MOU-0040&<"),
    "a control character": ("not_well_formed", "MOU-0040<", "MOU-0040\x01<"),
    "a tag that is not closed": ("not_well_formed", "MOU-0040</t></is></c>", "MOU-0040</t></is>"),
    "letters that are none": ("not_well_formed", "MOU-0040<", "MOU-0040\udc80<"),
    "an attribute given twice": ("not_well_formed", f'<row r="{ROW}" ht', f'<row r="{ROW}" r="{ROW}" ht'),
    "a formula without its result": ("formula_without_result", "<v>40</v></c>", "<f>1+1</f></c>"),
    "a formula that reaches out": ("formula_reaches_out", "<v>40</v></c>", "<f>[1]S!A1</f><v>1</v></c>"),
    "text too long": ("text_length", "MOU-0040<", "x" * 32_768 + "<"),
}


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_book(tmp_path_factory.mktemp("longer") / "book.xlsx", 60).path


def test_the_same_rows_and_sums_are_found_as_by_the_slow_reader(longer: Path) -> None:
    problems, figures = check_book(longer, group_by="state")
    assert problems == []
    assert figures == recompute(longer, group_by="state")
    assert figures["Services"].by_group["ACTIVE"]["units"] == sum(range(2, 61, 2))
    assert figures["Parties"] == SheetFigures(0, {})


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_midst_of_many_rows_is_found(longer: Path, tmp_path: Path, fault: str) -> None:
    rule, old, new = FAULTS[fault]

    def edit(text: bytes) -> bytes:
        style = text.split(f'<c r="H{ROW}" s="'.encode())[1].split(b'"')[0].decode()
        found = old.replace('s="12"', f's="{style}"').encode()
        assert found in text
        return text.replace(found, new.replace('s="12"', f's="{style}"').encode(errors="surrogateescape"), 1)

    problems, _ = check_book(with_parts(longer, tmp_path / "faulty.xlsx", {LIST: edit}))
    assert rule in {problem.rule for problem in problems}


def test_a_sum_changed_in_the_file_is_seen(longer: Path, tmp_path: Path) -> None:
    changed = with_parts(longer, tmp_path / "changed.xlsx", {LIST: swap("<v>40</v></c>", "<v>41</v></c>")})
    problems, figures = check_book(changed)
    assert problems == []
    assert figures["Services"].sums["units"] == sum(range(61)) + 1


def test_rows_of_odd_shapes_are_added_up_too(tmp_path: Path) -> None:
    rows: list[tuple[Any, ...]] = [a_row(place) for place in range(1, 40)]
    odd = [
        (*rows[0][:2], None, Decimal("1E+3"), *rows[0][4:]),
        ("=MOU", "two\nlines & <more>", 7, Formula("1+1", Decimal(2)), None, None, None, None, None, None),
        ("x" * 20_000, " edges ", -5, Decimal("-0.25"), None, None, None, False, None, "CLOSED"),
    ]
    mixed = [row for pair in zip(rows, odd * 10, strict=False) for row in pair]
    path = write(tmp_path / "book.xlsx", a_list(len(mixed), rows=mixed)).path
    problems, figures = check_book(path, group_by="state")
    assert problems == []
    assert figures == recompute(path, group_by="state")


def test_a_list_without_rows_and_one_of_a_single_blank_column_are_read(tmp_path: Path) -> None:
    sheet = replace(one_column(a_list().columns[2].kind, 1, None, 3), name="Values")
    path = write(tmp_path / "book.xlsx", sheet).path
    assert check_book(path)[1] == recompute(path)
