"""A sheet that came back, found again in a file whatever was done to it: its slip, its columns, its rows, its base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import Said, Unread
from commonservices.domain.text import fold
from commonservices.exchange.returning.cells import text_of
from commonservices.exchange.returning.lists import SheetField
from commonservices.exchange.returning.slip import (
    BASE_SHEET,
    HIDDEN_KEYS,
    ROW_HASH,
    ROW_ID,
    SLIP_SHEET,
    Slip,
    read_base,
    read_slip,
)
from commonservices.exchange.returning.words import headings

TOP: Final = 60
"""In how many rows from the top the keys and the headings are looked for."""
_FEWEST_KEYS: Final = 2


class Table(Protocol):
    """A file of sheets, as the reader of tables opens it."""

    @property
    def sheets(self) -> Sequence[Any]:
        """Give its sheets; each has a name."""
        ...

    def rows(self, sheet: int) -> Iterable[tuple[int, Sequence[CellValue]]]:
        """Give the rows of a sheet: number and cells."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a returned sheet: its number, its hidden cells, and its cells by key of column."""

    number: int
    id: str
    hash: str
    cells: Mapping[str, CellValue]


@dataclass(frozen=True, slots=True)
class Returned:
    """What a file says: which sheet it is, where its columns stand now, its rows, and what they began with."""

    slip: Slip
    sheet: str
    places: Mapping[str, int]
    """The column of each key, counted from one."""
    lines: tuple[Line, ...]
    base: Mapping[str, Mapping[str, str]]
    notes: tuple[Said, ...] = ()
    unread: tuple[Unread, ...] = ()

    def address(self, line: int, key: str = "") -> Address:
        """Give the place of a cell; without a key that of the row."""
        return Address(self.sheet, line, self.places.get(key, 1))


def slip_of(table: Table) -> Slip | None:
    """Give the slip of a file; None where it has none."""
    for place, sheet in enumerate(table.sheets):
        if sheet.name == SLIP_SHEET:
            pairs = ((text_of(row[0]), text_of(row[1])) for _, row in table.rows(place) if len(row) > 1)
            return read_slip(pairs)
    return None


def read_returned(table: Table, slip: Slip, columns: Sequence[SheetField]) -> Returned | None:
    """Give what came back; None when no sheet of the file holds the list any more."""
    found = _by_keys(table, slip) or _by_headings(table, slip, columns)
    if found is None:
        return None
    place, name, top, places, notes = found
    known = {each.key for each in columns} | set(HIDDEN_KEYS)
    labels, start = _headings_below(table, place, top + 1 if notes == () else top, places, columns)
    unread = tuple(
        Unread(Address(name, start, column), text)
        for column, text in sorted(labels.items())
        if column not in places.values() and text
    )
    torn = _torn(table, place, top, start, places, {key: key for key in known} if notes == () else _words(columns))
    used = {key: column for key, column in places.items() if key in known and key not in torn}
    lines = tuple(_lines(table, place, start, used))
    if torn:
        notes = (*notes, Said("return_columns_twice", {"fields": ", ".join(torn), "count": len(torn)}))
    gone = [each.key for each in columns if each.editable and each.key not in {*used, *torn}]
    if gone:
        notes = (*notes, Said("return_columns_gone", {"fields": ", ".join(gone), "count": len(gone)}))
    return Returned(slip, name, used, lines, dict(_base(table, slip)), tuple(notes), unread)


def _by_keys(table: Table, slip: Slip) -> tuple[int, str, int, dict[str, int], tuple[Said, ...]] | None:
    """Find the row of hidden keys: on the sheet it was written on, or on another one it was copied to."""
    order = sorted(range(len(table.sheets)), key=lambda place: table.sheets[place].name != slip.sheet)
    for place in order:
        name = table.sheets[place].name
        if name in {SLIP_SHEET, BASE_SHEET}:
            continue
        for number, row in _top(table, place):
            keys: dict[str, int] = {}
            for column, cell in _filled(row):
                if isinstance(cell, str):
                    keys.setdefault(cell.strip(), column)
            named = [key for key in (*slip.fields, ROW_ID) if key in keys]
            if len(named) >= _FEWEST_KEYS and (ROW_ID in keys or len(named) > len(slip.fields) // 2):
                known = {*slip.fields, *HIDDEN_KEYS}
                return place, name, number, {key: column for key, column in keys.items() if key in known}, ()
    return None


def _by_headings(
    table: Table, slip: Slip, columns: Sequence[SheetField]
) -> tuple[int, str, int, dict[str, int], tuple[Said, ...]] | None:
    """Find the columns by their headings where the hidden keys are gone."""
    words = _words(columns)
    best: tuple[int, str, int, dict[str, int]] | None = None
    for place, sheet in enumerate(table.sheets):
        if sheet.name in {SLIP_SHEET, BASE_SHEET}:
            continue
        for number, row in _top(table, place):
            found: dict[str, int] = {}
            for column, cell in _filled(row):
                key = words.get(fold(text_of(cell)).strip())
                if key is not None:
                    found.setdefault(key, column)
            if len(found) >= _FEWEST_KEYS and (best is None or len(found) > len(best[3])):
                best = (place, sheet.name, number, found)
    if best is None:
        return None
    return (*best, (Said("return_keys_gone", {"sheet": best[1]}),))


def _words(columns: Sequence[SheetField]) -> dict[str, str]:
    """Give the key of each word a column may stand under."""
    words = {word: each.key for each in reversed(columns) for word in _words_of(each)}
    return words | {key: key for key in HIDDEN_KEYS}


def _torn(
    table: Table, place: int, top: int, start: int, places: Mapping[str, int], words: Mapping[str, str]
) -> tuple[str, ...]:
    """Give the keys whose column stands twice and says different things: which of them counts is not guessed."""
    row = next((row for number, row in _top(table, place) if number == top), ())
    named = [
        (words.get(text_of(cell).strip()) or words.get(fold(text_of(cell)).strip()), at) for at, cell in _filled(row)
    ]
    copies = [(key, places[key], at) for key, at in named if key is not None and places.get(key, at) != at]
    torn: dict[str, None] = {}
    if copies:
        for number, cells in table.rows(place):
            told = dict(_filled(cells)) if number > start else {}
            torn |= dict.fromkeys(key for key, one, other in copies if told.get(one) != told.get(other))
    return tuple(torn)


def _words_of(column: SheetField) -> set[str]:
    own = {fold(column.label).strip()} if column.label else set(headings(column.field.name))
    return own | {column.key}


def _headings_below(
    table: Table, place: int, first: int, places: Mapping[str, int], columns: Sequence[SheetField]
) -> tuple[dict[int, str], int]:
    """Give the headings, which stand in the first row that holds most of them, and the row they stand in."""
    words = {each.key: _words_of(each) for each in columns}
    best: tuple[int, dict[int, str], int] | None = None
    for number, row in _top(table, place):
        if number < first:
            continue
        filled = {column: text_of(cell).strip() for column, cell in _filled(row)}
        met = sum(
            fold(filled[column]) in words[key] for key, column in places.items() if key in words and column in filled
        )
        if met and (best is None or met > best[0]):
            best = (met, filled, number)
    if best is not None:
        return best[1], best[2]
    # Every heading was renamed: the first row below the keys that fills most of the columns is the one.
    for number, row in _top(table, place):
        filled = {column: text_of(cell).strip() for column, cell in _filled(row)}
        if number >= first and sum(column in filled for column in places.values()) > len(places) // 2:
            return filled, number
    return {}, first - 1


def _lines(table: Table, place: int, start: int, places: Mapping[str, int]) -> Iterator[Line]:
    own = [(key, column - 1) for key, column in places.items() if key not in HIDDEN_KEYS]
    id_at, hash_at = places.get(ROW_ID, 0) - 1, places.get(ROW_HASH, 0) - 1
    for number, row in table.rows(place):
        if number <= start:
            continue
        width = len(row)
        cells = {key: row[at] if at < width else None for key, at in own}
        if all(each is None or each == "" for each in cells.values()):
            continue
        id = text_of(row[id_at]).strip() if 0 <= id_at < width else ""
        hashed = text_of(row[hash_at]).strip() if 0 <= hash_at < width else ""
        yield Line(number, id, hashed, cells)


def _base(table: Table, slip: Slip) -> Iterator[tuple[str, Mapping[str, str]]]:
    for place, sheet in enumerate(table.sheets):
        if sheet.name == BASE_SHEET:
            for _, row in table.rows(place):
                found = read_base(row, slip.fields)
                if found is not None:
                    yield found


def _top(table: Table, place: int) -> Iterator[tuple[int, Sequence[CellValue]]]:
    for number, row in table.rows(place):
        if number > TOP:
            return
        yield number, row


def _filled(row: Sequence[CellValue]) -> Iterator[tuple[int, CellValue]]:
    for column, cell in enumerate(row, 1):
        if cell is not None and cell != "":
            yield column, cell
