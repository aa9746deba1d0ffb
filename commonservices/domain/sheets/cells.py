"""What a cell of somebody's sheet can hold, and where it stands."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from commonservices.domain.declaring import dataclass

_LETTERS: Final = 26


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A cell that shows an error of the spreadsheet (`#N/A`); it is never read as a value."""

    code: str


@dataclass(frozen=True, slots=True)
class NoResult:
    """A formula without a stored result; it is never read as blank nor as zero."""

    formula: str = ""


CellValue = None | str | bool | int | Decimal | date | datetime | time | ErrorCell | NoResult
"""What a cell holds: text stays text, a number is exact, a day is a `date`, a moment a `datetime`."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a cell stands: sheet, row and column, both counted from 1."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """Give the place as people write it, B7."""
        return f"{column_letters(self.column)}{self.row}"


def column_letters(column: int) -> str:
    """Give the letters of a column counted from 1: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
