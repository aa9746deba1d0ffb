"""Where a cell stands, out of how files write it: `B7`, `$A$1:C3`."""

from __future__ import annotations

import re
from typing import Final

from commonservices.exchange.tables.limits import LAST_COLUMN, LAST_ROW
from commonservices.exchange.tables.seen import MergedRange

_CELL: Final = re.compile(r"\$?([A-Za-z]{1,9})\$?([0-9]{1,12})")
_COLUMNS: Final = re.compile(r"\$?([A-Z]{1,3}):\$?([A-Z]{1,3})")
_MOST_DIGITS: Final = 9
_BASE: Final = 26
_BEFORE_A: Final = ord("A") - 1


class Columns(dict[str, int]):
    """The number of a column by its letters, each worked out once; KeyError for what no sheet has."""

    def __missing__(self, letters: str) -> int:
        """Work out a column that was not asked for before."""
        number = column_number(letters)
        if number is None or number > LAST_COLUMN:
            raise KeyError(letters)
        self[letters] = number
        return number


def column_number(letters: str) -> int | None:
    """Give the number of a column; none when these are no letters of a column."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return None
        number = number * _BASE + ord(letter) - _BEFORE_A
    return number or None


def whole(text: str, otherwise: int) -> int:
    """Give the number a short run of digits stands for, and something else for anything else."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else otherwise


def place_of(reference: str) -> tuple[int, int] | None:
    """Give row and column of a reference, none when it is no such thing; both may lie beyond the sheet."""
    match = _CELL.fullmatch(reference)
    column = column_number(match[1].upper()) if match else None
    return (int(match[2]), column) if match and column else None


def inside(row: int, column: int) -> bool:
    """Tell whether a sheet has such a cell."""
    return 1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN


def range_of(reference: str) -> MergedRange | None:
    """Give the range of a reference, all sides in order; none when it is no such thing or leaves the sheet."""
    first, _, last = reference.partition(":")
    if match := _COLUMNS.fullmatch(reference):
        first, last = f"{match[1]}1", f"{match[2]}{LAST_ROW}"
    start, end = place_of(first), place_of(last or first)
    if start is None or end is None or not inside(*start) or not inside(*end):
        return None
    (top, bottom), (left, right) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return MergedRange(top, left, bottom, right)
