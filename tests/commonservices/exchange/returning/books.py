"""Workbooks that come back, held in memory: drawn as they would be written, and changed as people change them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from commonservices.domain.sheets.cells import CellValue
from commonservices.exchange.returning.slip import BASE_SHEET, ROW_ID, SLIP_SHEET
from commonservices.reports.xlsx import Cell, Formula, SheetSpec

HEADING = 4
"""The row of headings: keys, title and subtitle stand above."""


@dataclass
class Sheet:
    """One sheet: its rows, each a list of cells, the first row first."""

    name: str
    rows: list[list[CellValue]]


@dataclass
class Book:
    """A file as the reader of tables opens it."""

    sheets: list[Sheet]
    name: str = "returned.xlsx"
    sha256: str = "0" * 64
    notes: tuple = ()
    calls: list[int] = field(default_factory=list)

    def rows(self, place: int) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
        """Give the rows that hold anything."""
        for number, row in enumerate(self.sheets[place].rows, 1):
            if any(cell is not None for cell in row):
                yield number, tuple(row)

    @property
    def list(self) -> Sheet:
        """Give the sheet that was to be filled in."""
        return self.sheets[1]

    def sheet(self, name: str) -> Sheet:
        """Give a sheet by its name."""
        return next(each for each in self.sheets if each.name == name)

    def at(self, key: str) -> int:
        """Give the place of a column, counted from nought."""
        return self.list.rows[0].index(key)

    @property
    def body(self) -> list[list[CellValue]]:
        """Give the rows below the headings that stand for a record."""
        return [row for row in self.list.rows[HEADING:] if row[self.at(ROW_ID)] not in (None, "+")]

    def get(self, row: int, key: str) -> CellValue:
        """Give a cell of a record's row."""
        return self.body[row][self.at(key)]

    def put(self, row: int, key: str, value: CellValue) -> str:
        """Type into a cell of a record's row, and give where it stands."""
        line = self.body[row]
        line[self.at(key)] = value
        return f"{row}/{key}"

    def copy(self) -> Book:
        """Give the same book again, to be changed on its own."""
        return copy.deepcopy(self)


def drawn_book(drawn) -> Book:
    """Give the book of sheets that were drawn."""
    return Book([_sheet(each) for each in drawn.sheets])


def _sheet(spec) -> Sheet:
    if isinstance(spec, SheetSpec):
        top = [[each.key for each in spec.columns], *([line] for line in spec.lines)]
        rows = [*top, [each.label for each in spec.columns], *([_plain(cell) for cell in row] for row in spec.rows)]
        width = len(spec.columns)
        return Sheet(spec.name, [row + [None] * (width - len(row)) for row in rows])
    return Sheet(
        spec.name, [[_plain(cell.value if isinstance(cell, Cell) else cell) for cell in row] for row in spec.lines]
    )


def _plain(value) -> CellValue:
    return value.result if isinstance(value, Formula) else value


def saved_by_another_program(book: Book) -> Book:
    """Give the book as another spreadsheet program leaves it: same content, other cells."""
    made = book.copy()
    for sheet in made.sheets:
        own = sheet.name in {SLIP_SHEET, BASE_SHEET}
        for row in sheet.rows:
            row[:] = [cell if own else _as_saved(cell) for cell in row]
            row += [None, None]
        sheet.rows += [[None, ""], []]
    return made


def _as_saved(cell: CellValue) -> CellValue:
    """Give a cell with the number of digits and the kinds another program writes."""
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, date):
        return cell.toordinal() - date(1899, 12, 30).toordinal()
    if isinstance(cell, int):
        return Decimal(f"{cell}.0")
    if isinstance(cell, Decimal):
        return Decimal(f"{float(cell):.17g}")
    return cell


def changes(plan) -> dict[tuple[str, str], object]:
    """Give what a plan would change, by record and field."""
    found = {}
    for row in plan.rows:
        for cell in row.cells:
            if cell.changes:
                found[str(row.record.hex if row.record else row.key), cell.field] = cell.after
    return found


def shuffled(book: Book, order: Callable[[list], None], columns: Callable[[list], None]) -> Book:
    """Give the book with its rows and its columns in another order."""
    made = book.copy()
    rows = made.list.rows
    body = rows[HEADING:]
    order(body)
    places = list(range(len(rows[0])))
    columns(places)
    made.list.rows = [
        [row[place] if place < len(row) else None for place in places] for row in [*rows[:HEADING], *body]
    ]
    return made
