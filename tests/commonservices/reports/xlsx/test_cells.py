"""What a person typed stays what they typed; what Excel cannot hold is refused with its place."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx import DATE, FLAG, INTEGER, MONTH, TEXT, Formula, Kind, money, number, read_rows
from commonservices.reports.xlsx.cells import REPLACEMENT, day_number, fits, number_text, reads_as_formula
from tests.commonservices.reports.xlsx.book_builders import one_column, texts, write

NASTY = (
    "=SUM(A1:A9)",
    "=cmd|' /C calc'!A0",
    "+1",
    "-5",
    "@x",
    "'quoted",
    "#N/A",
    "#REF!",
    "TRUE",
    "00123",
    "1E5",
    "2026-01-01",
    " leading",
    "trailing ",
    "two\nlines",
    "tab\there",
    "<b>&amp;</b>",
    "]]>",
    "été ﷼ العربية 漢字",
    "\u202eright to left",
    "👩🏽‍🚒",
    "nbsp\u00a0",
    "https://un.org/?a=1&b=2",
)


def held(path: Path, sheet: str) -> list[Any]:
    return [row.get("value", row.get("words")) for _, row in read_rows(path, sheet)]


def test_nasty_text_comes_back_identical_and_as_text_from_three_readers(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", texts(NASTY)).path
    assert held(path, "Texts") == list(NASTY)
    workbook = load_workbook(path)
    cells = [cell[1] for cell in workbook["Texts"].iter_rows(min_row=3)]
    assert [cell.value for cell in cells] == list(NASTY)
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    workbook.close()
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Texts")
    assert [row[1] for row in sheet.to_python(skip_empty_area=False)[2:]] == list(NASTY)


def test_text_that_would_become_a_formula_when_typed_again_is_marked_as_text(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", texts(NASTY)).path
    workbook = load_workbook(path)
    marked = {cell[1].value for cell in workbook["Texts"].iter_rows(min_row=3) if cell[1].style and cell[1].quotePrefix}
    assert marked == {text for text in NASTY if reads_as_formula(text)}
    assert "=SUM(A1:A9)" in marked
    assert "plain" not in marked
    workbook.close()


def test_text_that_looks_like_an_escape_stays_itself(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", texts(["_x0041_", "a_x000D_b", "_x41_"])).path
    assert held(path, "Texts") == ["_x0041_", "a_x000D_b", "_x41_"]
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Texts")
    assert [row[1] for row in sheet.to_python(skip_empty_area=False)[2:]] == ["_x0041_", "a_x000D_b", "_x41_"]


@pytest.mark.parametrize("unwritable", ["\x00", "\x07", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_a_character_no_workbook_holds_is_replaced_visibly_and_noted(tmp_path: Path, unwritable: str) -> None:
    book = write(tmp_path / "book.xlsx", texts(["fine", f"a{unwritable}b"]))
    assert held(book.path, "Texts") == ["fine", f"a{REPLACEMENT}b"]
    assert [(mark.sheet, mark.row, mark.field) for mark in book.replaced] == [("Texts", 4, "words")]


def test_line_ends_of_other_systems_become_line_breaks(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", texts(["a\r\nb\rc"]))
    assert held(book.path, "Texts") == ["a\nb\nc"]
    assert book.replaced == ()


def test_the_longest_text_fits_and_a_longer_one_is_refused_with_its_place(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", texts(["x" * 32_767])).path
    assert held(path, "Texts") == ["x" * 32_767]
    with pytest.raises(Known) as refused:
        write(path, texts(["short", "x" * 32_768]))
    assert refused.value.key == "workbook_value_refused"
    assert refused.value.message == (
        "Sheet Texts, row 4 (R1), Words: the text has 32,768 characters and a cell holds 32,767."
    )
    assert refused.value.where == "Texts/4/Words"
    assert held(path, "Texts") == ["x" * 32_767]


def test_characters_beyond_the_basic_plane_count_twice_as_excel_counts_them(tmp_path: Path) -> None:
    with pytest.raises(Known, match="32,768"):
        write(tmp_path / "book.xlsx", texts(["😀" * 16_384]))


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        (money(2), Decimal("12345678901234567.89"), "more than 15 digits"),
        (number(2), Decimal("0.1234567890123456"), "more than 15 digits"),
        (INTEGER, 1_234_567_890_123_456, "more than 15 digits"),
        (money(2), Decimal("NaN"), "not a number"),
        (money(2), Decimal("Infinity"), "not a number"),
        (number(2), Decimal("1E+400"), "beyond the numbers"),
        (DATE, date(1900, 2, 28), "before 1900-03-01"),
        (DATE, date(1850, 1, 1), "before 1900-03-01"),
        (MONTH, date(1899, 12, 1), "before 1900-03-01"),
    ],
)
def test_a_value_excel_would_change_is_refused(tmp_path: Path, kind: Kind, value: Any, reason: str) -> None:
    with pytest.raises(Known, match=reason) as refused:
        write(tmp_path / "book.xlsx", one_column(kind, value))
    assert "Sheet Values, row 3 (R0), Value held" in refused.value.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (INTEGER, "12"),
        (INTEGER, True),
        (INTEGER, Decimal(1)),
        (money(2), 1.5),
        (money(2), float("nan")),
        (TEXT, 12),
        (DATE, "2026-01-01"),
        (DATE, datetime(2026, 1, 1)),  # noqa: DTZ001 workbooks know no zone
        (MONTH, date(2026, 1, 2)),
        (FLAG, 1),
        (money(2), Fraction(1, 3)),
    ],
)
def test_a_value_of_the_wrong_kind_is_a_fault_of_the_program(tmp_path: Path, kind: Kind, value: Any) -> None:
    with pytest.raises(Bug):
        write(tmp_path / "book.xlsx", one_column(kind, value))
    assert list(tmp_path.iterdir()) == []


def test_numbers_keep_every_digit(tmp_path: Path) -> None:
    values = [
        Decimal("0.10"),
        Decimal("-5"),
        Decimal("999999999999.999"),
        Decimal("1E+3"),
        0,
        Decimal("-0.00"),
        Fraction(1, 8),
    ]
    path = write(tmp_path / "book.xlsx", one_column(number(3), *values)).path
    expected = [
        Decimal("0.1"),
        Decimal(-5),
        Decimal("999999999999.999"),
        Decimal(1000),
        Decimal(0),
        Decimal(0),
        Decimal("0.125"),
    ]
    assert held(path, "Values") == expected


def test_the_first_and_last_days_excel_knows_are_kept(tmp_path: Path) -> None:
    days = [date(1900, 3, 1), date(2024, 2, 29), date(9999, 12, 31)]
    path = write(tmp_path / "book.xlsx", one_column(DATE, *days)).path
    assert held(path, "Values") == days
    assert day_number(date(1900, 3, 1)) == 61


def test_blanks_stay_blank_in_every_kind(tmp_path: Path) -> None:
    for kind in (TEXT, INTEGER, money(2), DATE, MONTH, FLAG):
        path = write(tmp_path / "book.xlsx", one_column(kind, None, None)).path
        assert held(path, "Values") == [None, None]


def test_formulas_in_a_list_carry_their_results_and_add_up(tmp_path: Path) -> None:
    formula = Formula("1+1", 2)
    path = write(tmp_path / "book.xlsx", one_column(INTEGER, formula, 3)).path
    assert held(path, "Values") == [Decimal(2), Decimal(3)]
    with pytest.raises(Bug, match="characters"):
        write(path, one_column(INTEGER, Formula("", 2)))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**10), max_value=10**10))
def test_any_decimal_within_fifteen_digits_is_written_exactly(value: Decimal) -> None:
    assert Decimal(number_text(value)) == value


@given(st.dates())
def test_a_date_fits_date_columns_and_only_first_days_fit_months(day: date) -> None:
    assert fits(DATE, day)
    assert fits(MONTH, day) == (day.day == 1)
    assert not fits(TEXT, day)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=40))
def test_any_text_comes_back_as_written_but_for_what_xml_cannot_hold(values: list[str]) -> None:
    def expected(text: str) -> str | None:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return "".join(
            REPLACEMENT if (sign < " " and sign not in "\t\n") or sign in "\ufffe\uffff" else sign for sign in text
        )

    with TemporaryDirectory() as folder:
        path = write(Path(folder) / "book.xlsx", texts(values)).path
        assert held(path, "Texts") == [expected(text) for text in values]
