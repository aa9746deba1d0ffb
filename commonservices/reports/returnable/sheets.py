"""The sheets of a workbook that comes back: the list itself, and what it carries out of sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from commonservices.domain.fields import Field, Kind
from commonservices.domain.money import exponent
from commonservices.exchange.returning import cells
from commonservices.exchange.returning.lists import HeldRow, SheetField
from commonservices.exchange.returning.slip import (
    BASE_SHEET,
    NEW_ROW,
    ROW_HASH,
    ROW_ID,
    ROW_VERSION,
    SLIP_SHEET,
    Slip,
    base_line,
    hash_of,
)
from commonservices.exchange.returning.words import SheetWords
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, MONTH, TEXT, Column, FreeSheet, Guard, SheetSpec
from commonservices.reports.xlsx.sheet import Kind as CellKind
from commonservices.reports.xlsx.sheet import Value, money, number

NEW_ROWS: Final = 50
_WIDTHS: Final = {
    Kind.TEXT: 24.0,
    Kind.LONG_TEXT: 40.0,
    Kind.CODE: 22.0,
    Kind.CODE_SET: 28.0,
    Kind.REFERENCE: 20.0,
    Kind.REFERENCE_SET: 26.0,
    Kind.DATE: 12.0,
    Kind.MONTH: 11.0,
    Kind.AMOUNT: 16.0,
    Kind.SCALED: 14.0,
    Kind.INTEGER: 12.0,
    Kind.FLAG: 11.0,
}
_KINDS: Final[dict[Kind, CellKind]] = {
    Kind.CODE: TEXT,
    Kind.DATE: DATE,
    Kind.MONTH: MONTH,
    Kind.INTEGER: INTEGER,
    Kind.FLAG: FLAG,
}
_TYPED: Final = frozenset({Kind.DATE, Kind.MONTH, Kind.INTEGER, Kind.FLAG, Kind.AMOUNT, Kind.SCALED})
_MOST_PLACES: Final = 6
_FLAGS: Final = ("TRUE", "FALSE")


def columns_of(fields: Sequence[SheetField], rows: Sequence[HeldRow], words: SheetWords) -> tuple[Column, ...]:
    """Give the columns of the list, the hidden ones last; labels that are the same get a number."""
    places = {each.key: _places(each, rows) for each in fields}
    taken: set[str] = set()
    made = []
    for each in fields:
        label = each.label or words.field(each.field)
        label = _free(label, taken)
        kind = TEXT if each.choices else _kind(each.field, places[each.key])
        form = "General" if kind.numeric and kind.decimals and each.field.kind is Kind.SCALED else None
        made.append(
            Column(
                each.key,
                label,
                kind,
                _WIDTHS.get(each.field.kind, 18.0),
                number_format=form,
                choices=_choices(each, rows, words.language),
                guarded=not each.editable,
            )
        )
    hidden = [Column(key, key, CODE, 12.0, hidden=True) for key in (ROW_ID, ROW_VERSION, ROW_HASH)]
    return (*made, *hidden)


def _free(label: str, taken: set[str]) -> str:
    free, count = label, 1
    while free.lower() in taken:
        count += 1
        free = f"{label} ({count})"
    taken.add(free.lower())
    return free


def _kind(field: Field, places: int) -> CellKind:
    if field.kind is Kind.AMOUNT:
        return money(places)
    if field.kind is Kind.SCALED:
        return number(places)
    return _KINDS.get(field.kind, TEXT)


def _places(column: SheetField, rows: Sequence[HeldRow]) -> int:
    if column.field.kind is Kind.AMOUNT:
        held = {row.currency(column) or cells.USUAL_CURRENCY for row in rows}
        return max((exponent(each) for each in held), default=2)
    return min(column.field.places, _MOST_PLACES)


def _choices(column: SheetField, rows: Sequence[HeldRow], language: str) -> tuple[str, ...]:
    if not column.editable:
        return ()
    if column.choices:
        return tuple(words for _, words in column.choices)
    if column.field.kind is Kind.CODE and column.field.code_list:
        held = frozenset(str(row.values.get(column.key) or "") for row in rows)
        return cells.choices(column.field, language, held)
    return ()


def list_sheet(
    name: str,
    fields: Sequence[SheetField],
    rows: Sequence[HeldRow],
    words: SheetWords,
    version: str,
    *,
    title: str,
    subtitle: str,
    new_rows: int = 0,
    frozen: int = 1,
) -> SheetSpec:
    """Give the list as a sheet to be filled in."""
    return SheetSpec(
        name=name,
        columns=columns_of(fields, rows, words),
        rows=_lines(fields, rows, words, version, new_rows),
        table_name="returned",
        row_count=len(rows) + new_rows,
        title=title,
        subtitle=subtitle,
        rtl=words.right_to_left,
        freeze_columns=frozen,
        guard=guard(words),
        new_rows=new_rows,
    )


def guard(words: SheetWords) -> Guard:
    """Give what the sheet says when something is typed that cannot be taken."""
    return Guard(*(words.text("guard", key) for key in ("title", "locked", "day", "number", "choice")))


def _lines(
    fields: Sequence[SheetField], rows: Sequence[HeldRow], words: SheetWords, version: str, new_rows: int
) -> Iterator[Sequence[Value]]:
    for row in rows:
        told = [_value(each, row, words.language) for each in fields]
        yield (*told, row.key, version, hash_of([row.plain(each) for each in fields]))
    blank: list[Value] = [None] * len(fields)
    for _ in range(new_rows):
        yield (*blank, NEW_ROW, version, "")


def _value(column: SheetField, row: HeldRow, language: str) -> Value:
    value = row.values.get(column.key)
    if column.choices:
        return dict(column.choices).get(str(value)) if value else None
    if isinstance(value, Decimal | int) and not isinstance(value, bool) and column.field.kind is Kind.SCALED:
        return Decimal(cells.short(Decimal(value)))
    shown: Any = cells.shown(column.field, value, row.names, language, row.currency(column))
    return shown if column.field.kind in _TYPED or shown is None else str(shown)


def hidden_sheets(slip: Slip, fields: Sequence[SheetField], rows: Sequence[HeldRow]) -> list[FreeSheet]:
    """Give the sheets nobody sees: the slip, and what each row began with."""
    own = replace(slip, fields=tuple(each.key for each in fields))
    base = [base_line(row.key, [row.plain(each) for each in fields]) for row in rows]
    return [
        FreeSheet(SLIP_SHEET, [list(pair) for pair in own.lines()], widths=(20.0, 60.0), hidden=True),
        FreeSheet(BASE_SHEET, base, widths=(34.0, 60.0), hidden=True),
    ]
