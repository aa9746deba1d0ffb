"""Places in a sheet as people and formulas write them: cells, ranges, and how they follow a table that grows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import column_letters

MAX_ROWS: Final = 1_048_576
MAX_COLUMNS: Final = 16_384
_CELL: Final = r"\$?[A-Za-z]{1,3}\$?[0-9]{1,7}"
_AREA: Final = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?")
_POINTED: Final = re.compile(rf"(?:'((?:[^']|'')+)'|([^'!\[\]]+))!({_CELL}(?::{_CELL})?)")
_REFERENCE: Final = re.compile(
    r'"(?:[^"]|"")*"'  # a text: no reference within
    r"|\[\d+\](?:[\w.]+!)?\$?[A-Za-z]*\$?[0-9]*"  # another workbook
    r"|\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]"  # the columns of a table
    r"|((?:'(?:[^']|'')+'|[\w.]+(?::[\w.]+)?)!)?"
    r"(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7}))?(?![\w(.!])"
)

_WHOLE_ROWS: Final = re.compile(
    r'"(?:[^"]|"")*"|\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]'
    r"|((?:'(?:[^']|'')+'|[\w.]+)!)?(?<![\w.$:])\$?([0-9]{1,7}):\$?([0-9]{1,7})(?![\w(.!:])"
)


class CannotFollow(Exception):
    """A reference that lies partly inside a table that grows; it says which."""


@dataclass(frozen=True, slots=True)
class Area:
    """A range of one sheet, all sides included, counted from 1."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def one(self) -> bool:
        """Whether it is a single cell."""
        return (self.left, self.top) == (self.right, self.bottom)

    @property
    def text(self) -> str:
        """Give the range as people write it."""
        first = f"{column_letters(self.left)}{self.top}"
        return first if self.one else f"{first}:{column_letters(self.right)}{self.bottom}"

    def holds(self, column: int, row: int) -> bool:
        """Whether a cell lies in it."""
        return self.left <= column <= self.right and self.top <= row <= self.bottom

    def meets(self, other: Area) -> bool:
        """Whether two ranges share a cell."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom


@dataclass(frozen=True, slots=True)
class Growth:
    """A table that grows: its sheet, its columns, its rows before, and by how many rows."""

    sheet: str
    left: int
    right: int
    first: int
    last: int
    totals: int
    """How many rows of totals stand below; they move down."""
    rows: int


def column_number(letters: str) -> int:
    """Give the number of a column, counted from one."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def area(text: str) -> Area | None:
    """Give the range that a text names, none when it names anything else."""
    match = _AREA.fullmatch(text.strip())
    if not match:
        return None
    left, top = column_number(match[1]), int(match[2])
    right, bottom = (column_number(match[3]), int(match[4])) if match[3] else (left, top)
    found = Area(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    return found if found.top and found.right <= MAX_COLUMNS and found.bottom <= MAX_ROWS else None


def areas(text: str) -> list[Area]:
    """Give the ranges of a list of them, as rules and validations keep it."""
    return [each for each in (area(part) for part in text.split()) if each is not None]


def pointed(text: str) -> tuple[str, Area] | None:
    """Give sheet and range of a full reference, none when it is anything else."""
    match = _POINTED.fullmatch(text.strip().removeprefix("="))
    place = area(match[3]) if match else None
    if match is None or place is None:
        return None
    return (match[1].replace("''", "'") if match[1] else match[2]), place


def followed(text: str, own: str, growth: Growth, *, single: bool = False, fixed: bool = False) -> str:
    """Give a formula whose references follow a table that grows; CannotFollow when one cannot.

    A range over all rows of the table takes the new rows in; what points to the totals moves with them. With `single`
    a cell that is the only row of its table stands for all rows, as in the series of a chart. With `fixed` only ranges
    between fixed rows follow, as in a row of the table itself, where others run along with the row.
    """

    def put(match: re.Match[str]) -> str:
        if not match[3] or (fixed and not (match[4] and match[8])):
            return match[0]
        sheet = _sheet_of(match[1], own)
        several = ":" in sheet
        if not several and sheet.casefold() != growth.sheet.casefold():
            return match[0]
        place = area(match[0][len(match[1] or "") :])
        if place is None:
            return match[0]
        moved = _moved(place, growth, single=single)
        if moved == place:
            return match[0]
        if moved is None or several:
            raise CannotFollow(match[0])
        first = f"{match[1] or ''}{match[2]}{match[3]}{match[4]}{moved.top}"
        if match[7]:
            return f"{first}:{match[6]}{match[7]}{match[8]}{moved.bottom}"
        return first if moved.one else f"{first}:{match[2]}{match[3]}{match[4]}{moved.bottom}"

    _refuse_cut_rows(text, own, growth)
    return _REFERENCE.sub(put, text)


def _sheet_of(written: str | None, own: str) -> str:
    """Give the sheet a reference names, with both ends where it runs over several."""
    sheet = written[:-1] if written else own
    return sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet


def _refuse_cut_rows(text: str, own: str, growth: Growth) -> None:
    """Refuse whole rows that end within what the table takes: they would leave its last rows out."""
    for match in _WHOLE_ROWS.finditer(text):
        if match[2] and _sheet_of(match[1], own).casefold() == growth.sheet.casefold():
            last = max(int(match[2]), int(match[3]))
            if growth.last <= last < growth.last + growth.totals + growth.rows:
                raise CannotFollow(match[0])


def grown(place: Area, growth: Growth) -> Area:
    """Give the range of a rule, which takes the new rows in when it reaches the last row of the table."""
    inside = growth.left <= place.left and place.right <= growth.right
    if inside and place.bottom == growth.last and place.top >= growth.first - 1:
        return replace(place, bottom=place.bottom + growth.rows)
    return place


def _moved(place: Area, growth: Growth, *, single: bool) -> Area | None:
    """Give where a range stands after the growth; none when it lies partly in what moves."""
    beside = place.right < growth.left or place.left > growth.right
    above = place.bottom < growth.last or place.bottom < growth.first
    if beside or above or place.top > growth.last + growth.totals:
        return place
    inside = growth.left <= place.left and place.right <= growth.right
    in_totals = place.top > growth.last
    if in_totals:
        return replace(place, top=place.top + growth.rows, bottom=place.bottom + growth.rows) if inside else None
    if place.bottom > growth.last + growth.totals:
        return _past(place, growth, inside=inside)
    whole = place.top <= growth.first and (single or not place.one)
    if not whole:
        return place if place.bottom == growth.last else None
    if not inside:
        return None
    return replace(place, bottom=place.bottom + growth.rows)


def _past(place: Area, growth: Growth, *, inside: bool) -> Area | None:
    """Give where a range stands that ends below the table: it may not end within the rows the table takes."""
    if place.bottom >= growth.last + growth.totals + growth.rows:
        return place
    return replace(place, bottom=place.bottom + growth.rows) if inside and place.top <= growth.first else None
