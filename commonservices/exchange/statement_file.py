"""Reads the other side's statement out of a workbook or a text table: reference, date and amount of each item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Final

from commonservices.domain.dates import read_date
from commonservices.domain.money import exponent, parse_amount
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.numbers import Padded
from commonservices.domain.text import fold
from commonservices.domain.two_sides import Item
from commonservices.errors import RuleBroken
from commonservices.jobs import Tell, silent

Row = tuple[int, Sequence[CellValue]]
"""A row with its number in the sheet."""

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "reference": ("reference", "ref", "bill", "invoice", "our reference", "your reference", "facture", "piece"),
        "external": ("external reference", "document", "document no", "voucher", "document comptable"),
        "day": ("date", "issue date", "posting date", "document date", "date de facture", "date de comptabilisation"),
        "amount": ("amount", "total", "balance", "open amount", "montant", "solde", "montant ouvert"),
        "currency": ("currency", "cur", "devise", "monnaie"),
    }
)
"""The names a column may have in the first row, without case and accents."""
NEEDED: Final = ("amount",)
_PLACES: Final = 6


def read(path: Path, currency: str, language: str = "en", tell: Tell = silent) -> tuple[Item, ...]:
    """Give the items of a statement, read in a process of its own like every file of somebody else; refused in words.

    The first sheet that is shown and holds anything counts; a currency that no column names is the one given.
    """
    from commonservices.exchange.tables import open_table

    with open_table(path, tell=tell) as table:
        shown = (place for place, sheet in enumerate(table.sheets) if sheet.rows and not sheet.hidden)
        first = next(shown, None)
        rows = () if first is None else table.rows(first)
        return items_of(rows, path.name, currency, language)


def items_of(rows: Iterable[Row], name: str, currency: str, language: str = "en") -> tuple[Item, ...]:
    """Give the items that stand below the headings of a sheet; refused in words where a cell cannot be read."""
    filled = [(number, row) for number, row in rows if any(_text(cell) for cell in row)]
    if not filled:
        refuse("statement_empty", "file", name)
    heads = _heads(filled[0][1], name, currency)
    items = tuple(_item(number, row, heads, currency, language) for number, row in filled[1:])
    if not items:
        refuse("statement_empty", "file", name)
    return items


def _heads(row: Sequence[CellValue], name: str, currency: str) -> dict[str, int]:
    """Give the place of each known column; the first one of a kind counts, and its name may end in the currency."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        said = " ".join("".join(sign if sign.isalnum() else " " for sign in fold(_text(cell))).split())
        said = said.removesuffix(f" {fold(currency)}")
        for key, names in COLUMNS.items():
            if said in names:
                found.setdefault(key, place)
    missing = [key for key in NEEDED if key not in found]
    if not found.keys() & {"reference", "external", "day"}:
        missing.append("reference")
    if missing:
        choices = ", ".join(COLUMNS[missing[0]])
        refuse("statement_columns", "file", name, column=missing[0], choices=choices)
    return found


def _item(number: int, row: Sequence[CellValue], heads: Mapping[str, int], currency: str, language: str) -> Item:
    def cell(key: str) -> CellValue:
        place = heads.get(key)
        return row[place] if place is not None and place < len(row) else None

    money = _text(cell("currency")).upper() or currency
    return Item(
        reference=_text(cell("reference")),
        external=_text(cell("external")),
        day=_day(cell("day"), number, language),
        amount=_minor(cell("amount"), money, number),
        currency=money,
        place=number,
    )


def _day(value: CellValue, row: int, language: str) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or value is None or not _text(value):
        return value if isinstance(value, date) else None
    try:
        return read_date(_text(value), language=language, field="day")
    except RuleBroken:
        refuse("statement_cell", "day", _text(value), row=row, column="date", example="2026-03-31")


def _minor(value: CellValue, currency: str, row: int) -> int:
    """Give an amount in minor units: numbers of a sheet as they stand, text as a person types it."""
    found: int | None = None
    try:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            exact = round(Decimal(value), _PLACES).scaleb(exponent(currency))
            found = int(exact) if exact == exact.to_integral_value() else None
        elif _text(value):
            found = parse_amount(_text(value), currency).minor
    except RuleBroken:
        found = None
    if found is None:
        refuse("statement_cell", "amount", _text(value), row=row, column="amount", example="1234.50")
    return found


def _text(value: CellValue) -> str:
    """Give a cell as the sheet shows it."""
    if isinstance(value, Padded):
        return value.shown
    if isinstance(value, ErrorCell | NoResult):
        return value.code if isinstance(value, ErrorCell) else f"={value.formula.removeprefix('=')}"
    return "" if value is None else str(value).strip()
