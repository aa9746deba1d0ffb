"""Reading the other side's statement: columns in two languages, cells as they stand, and refusals in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.numbers import Padded
from commonservices.domain.two_sides import Item
from commonservices.errors import Known, RuleBroken
from commonservices.exchange.statement_file import COLUMNS, items_of, read


def items(*rows: Sequence[CellValue], currency: str = "USD") -> tuple[Item, ...]:
    """Give the items of a sheet with these rows."""
    return items_of(enumerate(rows, start=1), "theirs.xlsx", currency)


def refusal(*rows: Sequence[CellValue], currency: str = "USD") -> RuleBroken:
    """Give why a sheet with these rows is refused."""
    with pytest.raises(RuleBroken) as caught:
        items(*rows, currency=currency)
    return caught.value


@pytest.mark.parametrize(
    "heads",
    [("Invoice", "Posting date", "Amount", "Currency"), ("Facture", "Date de facture", "Montant", "Devise")],
)
def test_a_sheet_is_read_with_its_columns_in_either_language(heads: tuple[str, ...]) -> None:
    rows = ((), heads, ("B-1", date(2026, 9, 3), Decimal("124.37"), "usd"), (" ",), ("B-2", None, -5))
    assert items(*rows, currency="EUR") == (
        Item("B-1", "", date(2026, 9, 3), 12_437, "USD", 3),
        Item("B-2", "", None, -500, "EUR", 5),
    )


@pytest.mark.parametrize("head", ["Amount USD", "Montant (USD)", "Solde, usd"])
def test_the_name_of_a_column_may_end_in_the_currency_of_the_statement(head: str) -> None:
    rows = (("Invoice", head), ("B-1", Decimal("12.5")))
    assert items(*rows) == (Item("B-1", "", None, 1_250, "USD", 2),)
    assert refusal(*rows, currency="EUR").rule == "statement_columns"


AMOUNTS: tuple[tuple[CellValue, str, int], ...] = (
    ("1 234.50", "USD", 123_450),
    (1000, "XAF", 1_000),
    ("-7", "KWD", -7_000),
    (Decimal("0.3000001"), "USD", 30),
    (Decimal("1.005"), "KWD", 1_005),
)


def test_amounts_are_exact_in_the_units_of_their_currency() -> None:
    found = [items(("ref", "amount"), ("B-1", value), currency=currency)[0].amount for value, currency, _ in AMOUNTS]
    assert found == [minor for *_, minor in AMOUNTS]


def test_a_reference_and_a_day_are_taken_as_the_sheet_shows_them() -> None:
    heads = ("Reference", "Document", "Date", "Amount")
    moment = datetime(2026, 9, 3, 8, 30)  # noqa: DTZ001 a sheet knows no zone
    assert items(heads, (Padded(7, 5), 5_100_001, moment, 1)) == (
        Item("00007", "5100001", date(2026, 9, 3), 100, "USD", 2),
    )


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        (("B-1", "2026-09-03", "twelve"), "amount", "twelve"),
        (("B-1", "2026-09-03", "1,234"), "amount", "1,234"),
        (("B-1", "2026-09-03", Decimal("12.345")), "amount", "12.345"),
        (("B-1", "2026-09-03", None), "amount", ""),
        (("B-1", "2026-09-03", True), "amount", "True"),
        (("B-1", "2026-09-03", ErrorCell("#N/A")), "amount", "#N/A"),
        (("B-1", "2026-09-03", NoResult("SUM(C1:C2)")), "amount", "=SUM(C1:C2)"),
        (("B-1", "soon", 12), "day", "soon"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_row(row: Any, field: str, value: str) -> None:
    why = refusal(("Reference", "Date", "Amount"), ("B-0", "2026-09-01", 1), row)
    assert (why.rule, why.field, why.value, why.params["row"]) == ("statement_cell", field, value, "3")


@pytest.mark.parametrize(("heads", "column"), [(("Reference", "Date"), "amount"), (("Total", "Remark"), "reference")])
def test_a_missing_column_is_named_with_what_it_may_be_called(heads: tuple[str, ...], column: str) -> None:
    why = refusal(heads, (1, 2))
    assert (why.rule, why.params["column"]) == ("statement_columns", column)
    assert COLUMNS[column][0] in why.params["choices"]


@pytest.mark.parametrize("rows", [(), ((), (None, " ")), (("Reference", "Amount"),)])
def test_an_empty_statement_is_refused(rows: Any) -> None:
    assert refusal(*rows).rule == "statement_empty"


def test_the_first_sheet_that_is_shown_and_holds_anything_is_read(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book, path = Workbook(), tmp_path / "theirs.xlsx"
    book.active.title = "Cover"
    for name, row in (("Keys", ("Reference", "Nothing")), ("Open items", ("Reference", "Amount"))):
        book.create_sheet(name).append(row)
    book["Keys"].sheet_state = "hidden"
    book["Open items"].append(("B-1", 12.5))
    book.save(path)
    assert read(path, "USD") == (Item("B-1", "", None, 1_250, "USD", 2),)


def test_a_text_in_the_letters_of_a_spreadsheet_is_read_and_reading_can_be_followed(tmp_path: Path) -> None:
    path, told = tmp_path / "theirs.csv", set[str]()
    path.write_bytes("Pièce;Montant\r\nÉté-1;12,50\r\n".encode("cp1252"))
    assert read(path, "USD", tell=lambda _step, _of, words: told.add(words)) == (
        Item("Été-1", "", None, 1_250, "USD", 2),
    )
    assert told == {"reading"}


def test_what_is_no_table_is_refused_by_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "theirs.xlsx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(Known) as caught:
        read(path, "USD")
    assert (caught.value.key, caught.value.words["name"]) == ("table_pdf", "theirs.xlsx")
