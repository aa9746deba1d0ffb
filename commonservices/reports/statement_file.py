"""Reads the other side's statement out of a workbook or a CSV file: reference, date, amount, currency of each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from commonservices.domain.dates import read_date
from commonservices.domain.money import exponent, parse_amount
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.domain.two_sides import Item
from commonservices.errors import Known, RuleBroken

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
MOST_ROWS: Final = 200_000
_PLACES: Final = 6
ENDINGS: Final = (".xlsx", ".xlsm", ".csv", ".txt")


def read(path: Path, currency: str, language: str = "en") -> tuple[Item, ...]:
    """Give the items of a statement; a currency that no column names is the one given. Refused in words otherwise."""
    if path.suffix.lower() not in ENDINGS:
        raise _unreadable(path, f"“{path.suffix or path.name}” is no kind of file that is read")
    try:
        rows = list(_workbook(path) if path.suffix.lower().startswith(".xls") else _csv(path))
    except (OSError, ValueError, KeyError, UnicodeDecodeError) as error:
        raise _unreadable(path, str(error) or type(error).__name__) from error
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(_text(cell) for cell in row)]
    if not filled:
        refuse("statement_empty", "file", path.name)
    heads = _heads(filled[0][1], path, currency)
    items = tuple(_item(number, row, heads, currency, language) for number, row in filled[1:])
    if not items:
        refuse("statement_empty", "file", path.name)
    return items


def _heads(row: Sequence[Any], path: Path, currency: str) -> dict[str, int]:
    """Give the place of each known column; the first one of a kind counts, and its name may end in the currency."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        name = " ".join("".join(sign if sign.isalnum() else " " for sign in fold(_text(cell))).split())
        name = name.removesuffix(f" {fold(currency)}")
        for key, names in COLUMNS.items():
            if name in names:
                found.setdefault(key, place)
    missing = [key for key in NEEDED if key not in found]
    if not found.keys() & {"reference", "external", "day"}:
        missing.append("reference")
    if missing:
        choices = ", ".join(COLUMNS[missing[0]])
        refuse("statement_columns", "file", path.name, column=missing[0], choices=choices)
    return found


def _item(number: int, row: Sequence[Any], heads: Mapping[str, int], currency: str, language: str) -> Item:
    def cell(key: str) -> Any:
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


def _day(value: Any, row: int, language: str) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or value is None or not _text(value):
        return value if isinstance(value, date) else None
    try:
        return read_date(_text(value), language=language, field="day")
    except RuleBroken:
        refuse("statement_cell", "day", _text(value), row=row, column="date", example="2026-03-31")


def _minor(value: Any, currency: str, row: int) -> int:
    """Give an amount in minor units: numbers of a workbook as they stand, text as a person types it."""
    found: int | None = None
    try:
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            exact = round(Decimal(str(value)), _PLACES).scaleb(exponent(currency))
            found = int(exact) if exact == exact.to_integral_value() else None
        elif _text(value):
            found = parse_amount(_text(value), currency).minor
    except RuleBroken:
        found = None
    if found is None:
        refuse("statement_cell", "amount", _text(value), row=row, column="amount", example="1234.50")
    return found


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _workbook(path: Path) -> Iterator[Sequence[Any]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException) as error:
        message = "it is no workbook"
        raise ValueError(message) from error
    try:
        yield from _first(book.worksheets[0].iter_rows(values_only=True))
    finally:
        book.close()


def _csv(path: Path) -> Iterator[Sequence[Any]]:
    import csv

    given = path.read_bytes()
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = given.decode("cp1252")  # what spreadsheets write as CSV where nothing else is chosen
    first = text.partition("\n")[0]
    sign = max(";,\t", key=first.count)
    yield from _first(csv.reader(text.splitlines(), delimiter=sign))


def _first(rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    for number, row in enumerate(rows):
        if number > MOST_ROWS:
            message = f"it has more than {MOST_ROWS} rows"
            raise ValueError(message)
        yield row


def _unreadable(path: Path, reason: str) -> Known:
    return Known(
        "statement_unreadable",
        "The statement {name} could not be read: {reason}.",
        advice="Save it as a workbook (.xlsx) or as text with separators (.csv) and choose it again.",
        where=str(path),
        name=path.name,
        reason=reason,
    )
