"""Rows on their way from the process that reads to the program: written in blocks, so that neither holds them all.

Text, whole numbers, flags and blanks stand as they are. The rest stands as what it is made anew from: a decimal
number as its text in bytes, a day as the floating number of its ordinal, everything else as a tuple with a mark.
"""

from __future__ import annotations

import marshal
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.numbers import Padded, Percentage

Spooled = None | str | bool | int | float | bytes | tuple[object, ...]

ERROR, NO_RESULT, MOMENT, TIME, SHARE, ZEROS = "e", "f", "d", "t", "p", "z"
_REVIVED: Final[Mapping[str, Callable[..., CellValue]]] = {
    ERROR: ErrorCell,
    NO_RESULT: NoResult,
    MOMENT: datetime,
    TIME: time,
    SHARE: Percentage,
    ZEROS: Padded,
}
_PLAIN: Final = frozenset({str, int, bool, type(None)})
_LENGTH: Final = struct.Struct("<Q")
_BLOCK: Final = 20_000
_LONG: Final = 256


class Spool:
    """The rows of one sheet being written."""

    def __init__(self, path: Path) -> None:
        """Begin an empty file."""
        self._file = path.open("wb")
        self._rows: list[tuple[int, tuple[Spooled, ...]]] = []
        self._weight = 0
        self.size = 0

    def add(self, number: int, cells: Sequence[Spooled], characters: int = 0) -> bool:
        """Take a row, with the characters of its long texts; tell whether a block was written."""
        self._rows.append((number, tuple(cells)))
        self._weight += len(cells) + 1 + characters // _LONG
        if self._weight < _BLOCK:
            return False
        self._write()
        return True

    def close(self) -> None:
        """Write what is left and close the file; doing so twice does no harm."""
        if self._rows and not self._file.closed:
            self._write()
        self._file.close()

    def _write(self) -> None:
        block = marshal.dumps(self._rows)
        self._file.write(_LENGTH.pack(len(block)) + block)
        self.size += _LENGTH.size + len(block)
        self._rows, self._weight = [], 0


def rows_in(path: Path) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
    """Give the rows of a written file, each with its number."""
    with path.open("rb") as file:
        while head := file.read(_LENGTH.size):
            for number, cells in marshal.loads(file.read(_LENGTH.unpack(head)[0])):  # noqa: S302 our own file
                yield number, tuple([cell if cell.__class__ in _PLAIN else revived(cell) for cell in cells])


def revived(cell: Any) -> CellValue:
    """Give the value a spooled cell stands for; the kinds in the order of how many there are."""
    kind = cell.__class__
    if kind is bytes:
        return Decimal(cell.decode("ascii"))
    if kind is float:
        return _day(cell)
    if kind is tuple:
        return _REVIVED[cell[0]](*cell[1:])
    value: CellValue = cell
    return value


@lru_cache(maxsize=8192)
def _day(ordinal: float) -> date:
    """Give a day; sheets hold the same ones again and again."""
    return date.fromordinal(int(ordinal))
