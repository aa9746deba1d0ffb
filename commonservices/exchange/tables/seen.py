"""What was seen of a file before its rows are looked at: its kind, its sheets, and what its reader should know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Said

HEAD_ROWS: Final = 60
"""Merged ranges are kept as far down as headings are looked for."""


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A range of merged cells, all sides included, rows and columns counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """One sheet as it stands in the file."""

    name: str
    hidden: bool = False
    rows: int = 0
    """The last row that holds anything."""
    columns: int = 0
    """The last column that holds anything."""
    hidden_rows: int = 0
    """Hidden rows that hold something."""
    hidden_columns: int = 0
    merged: int = 0
    merged_ranges: tuple[MergedRange, ...] = ()
    """Those that begin in the first 60 rows."""
    filtered: bool = False
    date_1904: bool = False
    errors: int = 0
    """Cells that show an error."""
    without_result: int = 0
    """Formulas without a stored result."""


@dataclass(frozen=True, slots=True)
class BookSeen:
    """One file: its kind, the hash of the bytes that were read, its sheets and the notes."""

    format: str
    sha256: str
    sheets: tuple[SheetSeen, ...]
    notes: tuple[Said, ...] = ()


def as_told(book: BookSeen) -> dict[str, Any]:
    """Give a book as plain values that can be written to a file."""
    return {
        "format": book.format,
        "sha256": book.sha256,
        "notes": [[note.key, dict(note.words)] for note in book.notes],
        "sheets": [_sheet_told(sheet) for sheet in book.sheets],
    }


def _sheet_told(sheet: SheetSeen) -> dict[str, Any]:
    told = {name: getattr(sheet, name) for name in _PLAIN}
    told["merged_ranges"] = [[each.top, each.left, each.bottom, each.right] for each in sheet.merged_ranges]
    return told


def from_told(told: Mapping[str, Any]) -> BookSeen:
    """Give the book out of the plain values it was told in."""
    sheets = []
    for each in told["sheets"]:
        ranges = tuple(MergedRange(*sides) for sides in each["merged_ranges"])
        sheets.append(SheetSeen(**{name: each[name] for name in _PLAIN}, merged_ranges=ranges))
    notes = tuple(Said(key, words) for key, words in told["notes"])
    return BookSeen(told["format"], told["sha256"], tuple(sheets), notes)


_PLAIN: Final = (
    "name",
    "hidden",
    "rows",
    "columns",
    "hidden_rows",
    "hidden_columns",
    "merged",
    "filtered",
    "date_1904",
    "errors",
    "without_result",
)
