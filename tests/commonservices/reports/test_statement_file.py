"""Reading the other side's statement: columns in two languages, cells as they stand, and refusals in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from commonservices.domain.two_sides import Item
from commonservices.errors import Known, RuleBroken
from commonservices.reports.statement_file import COLUMNS, read


def a_book(folder: Path, *rows: Any) -> Path:
    path, book = folder / "theirs.xlsx", Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def a_text(folder: Path, text: str, name: str = "theirs.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "heads",
    [("Invoice", "Posting date", "Amount", "Currency"), ("Facture", "Date de facture", "Montant", "Devise")],
)
def test_a_workbook_is_read_with_its_columns_in_either_language(tmp_path: Path, heads: tuple[str, ...]) -> None:
    path = a_book(tmp_path, (), heads, ("B-1", date(2026, 9, 3), 124.37, "usd"), (), ("B-2", None, -5, None))
    assert read(path, "EUR") == (
        Item("B-1", "", date(2026, 9, 3), 12_437, "USD", 3),
        Item("B-2", "", None, -500, "EUR", 5),
    )


@pytest.mark.parametrize("head", ["Amount USD", "Montant (USD)", "Solde, usd"])
def test_the_name_of_a_column_may_end_in_the_currency_of_the_statement(tmp_path: Path, head: str) -> None:
    path = a_book(tmp_path, ("Invoice", head), ("B-1", 12.5))
    assert read(path, "USD") == (Item("B-1", "", None, 1_250, "USD", 2),)
    with pytest.raises(RuleBroken) as broken:
        read(path, "EUR")
    assert broken.value.rule == "statement_columns"


@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_text_is_read_whatever_parts_its_columns(tmp_path: Path, sign: str) -> None:
    path = a_text(
        tmp_path, sign.join(("Reference", "Date", "Total")) + "\n" + sign.join(("B-1", "3 Sep 2026", "12.50"))
    )
    assert read(path, "USD") == (Item("B-1", "", date(2026, 9, 3), 1_250, "USD", 2),)


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("1 234.50", "USD", 123_450),
        (1000, "XAF", 1_000),
        ("-7", "KWD", -7_000),
        (0.1 + 0.2, "USD", 30),
        (Decimal("1.005"), "KWD", 1_005),
    ],
)
def test_amounts_are_exact_in_the_units_of_their_currency(
    tmp_path: Path, value: Any, currency: str, minor: int
) -> None:
    assert read(a_book(tmp_path, ("ref", "amount"), ("B-1", value)), currency)[0].amount == minor


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        (("B-1", "2026-09-03", "twelve"), "amount", "twelve"),
        (("B-1", "2026-09-03", "1,234"), "amount", "1,234"),
        (("B-1", "2026-09-03", 12.345), "amount", "12.345"),
        (("B-1", "2026-09-03", None), "amount", ""),
        (("B-1", "soon", 12), "day", "soon"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_row(tmp_path: Path, row: Any, field: str, value: str) -> None:
    path = a_book(tmp_path, ("Reference", "Date", "Amount"), ("B-0", "2026-09-01", 1), row)
    with pytest.raises(RuleBroken) as caught:
        read(path, "USD")
    assert (caught.value.rule, caught.value.field, caught.value.value) == ("statement_cell", field, value)
    assert caught.value.params["row"] == "3"


@pytest.mark.parametrize(("heads", "column"), [(("Reference", "Date"), "amount"), (("Total", "Remark"), "reference")])
def test_a_missing_column_is_named_with_what_it_may_be_called(
    tmp_path: Path, heads: tuple[str, ...], column: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        read(a_book(tmp_path, heads, (1, 2)), "USD")
    assert (caught.value.rule, caught.value.params["column"]) == ("statement_columns", column)
    assert COLUMNS[column][0] in caught.value.params["choices"]


@pytest.mark.parametrize("text", ["", "\n\n", "Reference;Amount\n"])
def test_an_empty_statement_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        read(a_text(tmp_path, text), "USD")
    assert caught.value.rule == "statement_empty"


@pytest.mark.parametrize("name", ["theirs.pdf", "theirs.xlsx", "none.csv"])
def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path, name: str) -> None:
    if not name.startswith("none"):
        a_text(tmp_path, "no workbook", name)
    with pytest.raises(Known) as caught:
        read(tmp_path / name, "USD")
    assert (caught.value.key, caught.value.words["name"]) == ("statement_unreadable", name)


def test_text_in_the_letters_of_a_spreadsheet_is_read_with_its_accents(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes("Pièce;Montant\r\nÉté-1;12,50\r\n".encode("cp1252"))
    assert read(path, "USD") == (Item("Été-1", "", None, 1_250, "USD", 2),)
