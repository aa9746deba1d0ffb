"""A cell of a sheet as the register writes it, and a value of the register as a cell: both ways the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.fields import Field, Kind
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.reading import find_code, plain_value, read_value
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.numbers import Padded, Percentage, read_number_text

if TYPE_CHECKING:
    from collections.abc import Callable

USUAL_CURRENCY: Final = "USD"
REFERENCES: Final = frozenset({Kind.REFERENCE, Kind.REFERENCE_SET})
_TEXTS: Final = frozenset({Kind.TEXT, Kind.LONG_TEXT})
_SETS: Final = frozenset({Kind.CODE_SET, Kind.REFERENCE_SET})
_NUMBERS: Final = frozenset({Kind.INTEGER, Kind.AMOUNT, Kind.SCALED})
_PERCENT_SIGN: Final = re.compile("[%\u066a\uff05]")
_SEPARATORS: Final = frozenset(";,؛،\n")
_SHOWN_DIGITS: Final = Context(prec=15)
"""Spreadsheets keep 15 digits and write 17: 0.29 comes back as 0.28999999999999998."""
_DAY_ZERO: Final = date(1899, 12, 30)
_LAST_SERIAL: Final = 2_958_465
_BLANKS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\ufeff": ""})


def plain(field: Field, value: Any, names: Mapping[UUID, str], currency: str = "") -> str:
    """Give a value of the register in the one way it is compared: codes, ISO dates, plain numbers, names."""
    if value is None:
        return ""
    if field.kind is Kind.REFERENCE:
        return names.get(value, str(value))
    if field.kind is Kind.REFERENCE_SET:
        return "; ".join(sorted(names.get(each, str(each)) for each in value))
    if field.kind is Kind.SCALED:
        return short(value)
    return plain_value(field, value, currency=currency or USUAL_CURRENCY)


def short(number: Decimal) -> str:
    """Give a number without needless zeros."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", ""} else text


def shown(field: Field, value: Any, names: Mapping[UUID, str], language: str, currency: str = "") -> Any:
    """Give a value of the register as a cell: labels for codes, days as days, numbers as numbers."""
    if value is None or value in ("", frozenset()):
        return None
    if field.kind is Kind.CODE:
        return label(field, value, language)
    if field.kind is Kind.CODE_SET and field.code_list:
        labels = {each: label(field, each, language) for each in value}
        torn = any(_SEPARATORS & set(text) for text in labels.values())
        return "; ".join(sorted(value if torn else labels.values()))
    if field.kind is Kind.AMOUNT:
        return to_decimal(Money(value, currency or USUAL_CURRENCY))
    if field.kind in {Kind.DATE, Kind.MONTH, Kind.FLAG, Kind.INTEGER, Kind.SCALED}:
        return value
    return plain(field, value, names)


def label(field: Field, code: str, language: str) -> str:
    """Give the label of a code; the code itself where its label would be read as another one."""
    text = codelists.load(field.code_list).label(code, language)
    return text if find_code(field, text) == code else code


def choices(field: Field, language: str, held: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Give the labels a coded field can be chosen from: the active codes, and those that are held still."""
    items = [each for each in codelists.load(field.code_list) if not each.retired or each.code in held]
    return tuple(dict.fromkeys(label(field, each.code, language) for each in items))


def in_points(cell: CellValue) -> CellValue:
    """Give a cell of a field that is measured in percent: 12.5 for 12.5 %, formatted so or typed so as text."""
    if isinstance(cell, Percentage):
        return cell.points
    return _PERCENT_SIGN.sub("", cell).strip() if isinstance(cell, str) and _says_percent(cell) else cell


def _says_percent(text: str) -> bool:
    number = read_number_text(text)
    return number is not None and number.percent


class CellReader:
    """Reads the cells of one sheet in its language; what was read once is not read again."""

    def __init__(self, language: str, today: date) -> None:
        """Keep the language the sheet was written in and the day it is read on."""
        self._language = language
        self._today = today
        self._known: dict[tuple[str, object, str], str] = {}

    def plain(self, field: Field, cell: CellValue, currency: str = "") -> str:
        """Give a cell in the way values are compared; RuleBroken when it cannot be read."""
        key = (field.name, (type(cell), cell.shown if isinstance(cell, Padded) else cell), currency)
        if key not in self._known:
            self._known[key] = self._plain(field, cell, currency)
        return self._known[key]

    def _plain(self, field: Field, cell: CellValue, currency: str) -> str:
        if field.kind in REFERENCES:
            return "; ".join(sorted(_names_in(field, cell)))
        return plain(field, self.value(field, cell, currency), {}, currency)

    def value(self, field: Field, cell: CellValue, currency: str = "") -> Any:
        """Give the value of the register that a cell stands for; RuleBroken when it stands for none."""
        if isinstance(cell, ErrorCell):
            refuse("return_error_cell", field.name, cell.code)
        if isinstance(cell, NoResult):
            refuse("return_no_result", field.name, cell.formula)
        if isinstance(cell, str):
            cell = cell.replace("\r\n", "\n") if field.kind in _TEXTS else cell.translate(_BLANKS).strip()
            if field.kind in _TEXTS and not cell.translate(_BLANKS).strip():
                cell = ""
        if cell is None or cell == "":
            return _empty(field)
        if field.kind in _NUMBERS:
            cell = in_points(cell) if "percent" in field.name else cell
            if isinstance(cell, str) and _says_percent(cell):
                refuse("return_percentage", field.name, cell)
        typed = _typed(field, cell, currency or USUAL_CURRENCY)
        if typed is not _UNTYPED:
            return typed
        text = _as_text(cell)
        if field.kind in _TEXTS:
            text = text.strip("\u00a0\u202f\u2007\ufeff ")
        money = (currency or USUAL_CURRENCY) if field.kind is Kind.AMOUNT else ""
        return read_value(field, text, language=self._language, today=self._today, currency=money)


_UNTYPED: Final = object()


def _typed(field: Field, cell: CellValue, currency: str) -> Any:
    """Give the value of a cell that is typed already, as spreadsheets do; `_UNTYPED` where its text has to be read."""
    reader: Callable[[Field, Any, str], Any] | None = None
    if isinstance(cell, bool):
        reader = _flag
    elif isinstance(cell, int | Decimal):
        reader = _number
    elif isinstance(cell, date):
        reader = _day
    return _UNTYPED if reader is None else reader(field, cell, currency)


def _flag(field: Field, cell: Any, _currency: str) -> Any:
    if field.kind is Kind.FLAG:
        return cell
    if field.kind in _NUMBERS or field.kind in {Kind.DATE, Kind.MONTH}:
        refuse("wrong_kind", field.name, str(cell).upper())
    return _UNTYPED


def _number(field: Field, cell: int | Decimal, currency: str) -> Any:
    if isinstance(cell, Percentage):
        if field.kind in {*_NUMBERS, Kind.DATE, Kind.MONTH}:
            refuse("return_percentage", field.name, cell.shown)
        cell = cell.points
    number = _SHOWN_DIGITS.plus(Decimal(cell))
    if field.kind is Kind.FLAG and number in (0, 1):
        return number == 1
    if field.kind in {Kind.DATE, Kind.MONTH}:
        if not 0 < number <= _LAST_SERIAL or number != int(number):
            refuse("not_a_date", field.name, short(number))
        return _day(field, _DAY_ZERO + timedelta(days=int(number)), currency)
    if field.kind is Kind.INTEGER:
        if number != int(number):
            refuse("not_whole", field.name, short(number))
        return int(number)
    if field.kind is Kind.SCALED:
        return _fitting(field, number, field.places)
    if field.kind is Kind.AMOUNT:
        places = exponent(currency)
        return int(_fitting(field, number, places, currency).scaleb(places))
    return _UNTYPED


def _fitting(field: Field, number: Decimal, places: int, currency: str = "") -> Decimal:
    scaled = number.scaleb(places)
    if scaled != int(scaled):
        rule = "too_many_decimals_for_currency" if currency else "too_many_decimals"
        refuse(rule, field.name, short(number), places=places, currency=currency)
    return number


def _day(field: Field, cell: date, _currency: str) -> Any:
    if isinstance(cell, datetime):
        if cell.time() != time():
            refuse("not_a_date", field.name, cell.isoformat(sep=" "))
        cell = cell.date()
    if field.kind is Kind.MONTH and cell.day != 1:
        refuse("not_first_of_month", field.name, cell.isoformat())
    if field.kind in {Kind.DATE, Kind.MONTH}:
        return cell
    if field.kind in _NUMBERS or field.kind is Kind.FLAG:
        refuse("wrong_kind", field.name, cell.isoformat())
    return _UNTYPED


def _as_text(cell: CellValue) -> str:
    """Give what a cell that became a number or a day on the way says as text."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, Percentage | Padded):
        return cell.shown
    if isinstance(cell, Decimal):
        return short(_SHOWN_DIGITS.plus(cell))
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def text_of(cell: CellValue) -> str:
    """Give a cell as its sender sees it, about."""
    if cell is None:
        return ""
    if isinstance(cell, ErrorCell):
        return cell.code
    if isinstance(cell, NoResult):
        return f"={cell.formula}" if cell.formula else ""
    return _as_text(cell)


def _names_in(field: Field, cell: CellValue) -> list[str]:
    if isinstance(cell, ErrorCell):
        refuse("return_error_cell", field.name, cell.code)
    if isinstance(cell, NoResult):
        refuse("return_no_result", field.name, cell.formula)
    text = _as_text(cell).translate(_BLANKS).strip() if cell is not None else ""
    if field.kind is Kind.REFERENCE:
        return [text] if text else []
    return [each.strip() for each in text.replace("؛", ";").split(";") if each.strip()]


def _empty(field: Field) -> Any:
    if field.kind in _TEXTS or field.kind is Kind.CODE:
        return ""
    if field.kind in _SETS:
        return frozenset()
    return False if field.kind is Kind.FLAG else None
