"""The rows of one sheet of an Excel workbook, taken out of its XML as it is unpacked; memory stays that of one row.

What the sheet says of its own extent is not believed: every row is read, whatever `<dimension>` tells.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

from commonservices.domain.sheets.cells import column_letters
from commonservices.exchange.tables.limits import LAST_COLUMN, LAST_ROW, LONGEST_TEXT
from commonservices.exchange.tables.number_formats import NUMBER
from commonservices.exchange.tables.numbers import dated, number_of
from commonservices.exchange.tables.package import Package
from commonservices.exchange.tables.places import Columns, inside, place_of, range_of, whole
from commonservices.exchange.tables.plain_rows import PlainRows
from commonservices.exchange.tables.reading import SheetTaken
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.sieve import Sieve
from commonservices.exchange.tables.spool import MOMENT, TIME, Spooled
from commonservices.exchange.tables.xlsx_book import HEAVY, Book, unescaped

_TRUE: Final = frozenset({"1", "true", "on"})
_SHORT: Final = 18
_ROWS: Final = re.compile(rb"<sheetData>")
_SHOWN: Final = 60


class SheetRows:
    """Takes the cells out of a sheet; `read` walks through all of it."""

    __slots__ = (
        "_book", "_cell", "_cells", "_characters", "_column", "_columns", "_cut", "_filled", "_formula", "_hidden",
        "_inline", "_last", "_numbered", "_phonetic", "_pieces", "_plain", "_row", "_row_text", "_shown", "_taken",
        "_texts",
    )  # fmt: skip

    def __init__(self, book: Book, taken: SheetTaken) -> None:
        """Begin before the first row."""
        self._book, self._taken, self._texts = book, taken, book.texts
        self._shown = {str(place): kind for place, kind in enumerate(book.kinds) if kind}
        self._columns, self._pieces, self._inline = Columns(), list[str](), list[str]()
        self._cells: list[Spooled] = []
        self._cell: dict[str, str] | None = None
        self._formula: str | None = None
        self._row = self._last = self._column = self._filled = self._characters = self._cut = 0
        self._row_text = ""
        self._hidden = self._numbered = self._phonetic = False
        self._plain = PlainRows(book, self._shown, self._add)

    def read(self, package: Package, part: str) -> None:
        """Walk through the part of the sheet."""
        sieve = Sieve(_ROWS, b"</row>", self._plain)
        package.parse(part, self._start, self._end, self._pieces.append, sieve)
        self._taken.finish()

    def _add(self, number: int, cells: tuple[Spooled, ...], filled: int, characters: int) -> None:
        """Take a row that was written plainly."""
        self._on_row(number)
        self._last = number
        self._taken.add(number, cells, filled, characters)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "v":
            self._pieces.clear()
        elif tag == "c":
            self._cell = attributes
            self._column += 1
        elif tag == "row":
            self._begin_row(attributes)
        elif tag in {"f", "t"}:
            self._pieces.clear()
            if tag == "f" and self._cell is not None:
                self._formula = ""
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "is":
            self._inline.clear()
        else:
            self._around(tag, attributes)

    def _end(self, tag: str) -> None:
        if tag == "v":
            if self._cell is not None:
                self._value(self._cell)
        elif tag == "c":
            if self._cell is not None:
                self._without_value(self._cell)
            self._formula = None
        elif tag == "row":
            self._end_row()
        else:
            self._end_rare(tag)

    def _end_rare(self, tag: str) -> None:
        if tag == "t":
            if not self._phonetic:
                self._inline.append("".join(self._pieces))
        elif tag == "f":
            if self._formula is not None:
                self._formula = "".join(self._pieces)
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "is" and self._cell is not None:
            self._put_text(self._cell, unescaped("".join(self._inline)))

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _begin_row(self, attributes: dict[str, str]) -> None:
        told = attributes.get("r", "")
        self._numbered = told != ""
        number = whole(told, -1) if told else self._last + 1
        if not 1 <= number <= LAST_ROW:
            raise Refused("table_outside_grid", sheet=self._taken.name, cell=f"A{told[:20] or number}")
        self._on_row(number)
        self._cells, self._column, self._filled, self._characters = [], 0, 0, 0
        self._hidden = attributes.get("hidden") in _TRUE

    def _on_row(self, number: int) -> None:
        if number <= self._last:
            raise Refused("table_row_order", sheet=self._taken.name, row=number)
        self._row, self._row_text = number, str(number)
        self._cut = -len(self._row_text)

    def _end_row(self) -> None:
        self._last = self._plain.last = self._row
        if self._cells:
            self._taken.hidden_rows += self._hidden
            self._taken.add(self._row, self._cells, self._filled, self._characters)
            self._cells = []

    # --- cells --------------------------------------------------------------------------------------------------------

    def _value(self, cell: dict[str, str]) -> None:
        """Put a value; the usual cell, at its usual place, is dealt with right here: this runs for every cell."""
        pieces = self._pieces
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        kind = cell.get("t")
        value: Spooled
        try:
            if kind == "s" and text:
                place = int(text)
                value = self._texts[place] if place >= 0 else self._texts[len(self._texts)]
                if self._book.heavy_texts or not value:
                    self._put_text(cell, value)
                    return
            elif kind is None and text:
                value = int(text) if text.isdigit() and len(text) <= _SHORT else number_of(text)
                shown = self._shown.get(cell.get("s", "0"))
                if shown:
                    value = dated(value, shown, starts_1904=self._book.starts_1904)
            else:
                self._of_kind(cell, kind or "n", text)
                return
            reference, cells = cell["r"], self._cells
            column = self._columns[reference[: self._cut]]
        except KeyError:
            self._put(cell, value)
        except IndexError:
            raise self._taken.damaged(self._shown_place(cell), text) from None
        except ValueError:
            self._put(cell, self._taken.error(self._shown_place(cell), text[:_SHOWN]))
        else:
            if column == len(cells) + 1 and reference[self._cut :] == self._row_text:
                self._cell = None
                self._column = column
                self._filled += 1
                cells.append(value)
            else:
                self._put(cell, value)

    def _of_kind(self, cell: dict[str, str], kind: str, text: str) -> None:
        """Put a value that is no text of the table; one that is empty counts only as the result of a formula."""
        if kind == "str":
            self._put_text(cell, unescaped(text))
        elif not text:
            return
        elif kind == "n":
            number, shown = number_of(text), self._shown.get(cell.get("s", "0"), NUMBER)
            self._put(cell, dated(number, shown, starts_1904=self._book.starts_1904))
        elif kind == "b":
            self._put(cell, text.strip() in _TRUE)
        elif kind == "e":
            self._put(cell, self._taken.error(self._shown_place(cell), text.strip()))
        elif kind == "d":
            self._put(cell, moment_of(text.strip()))
        elif kind == "inlineStr":
            self._put_text(cell, unescaped(text))
        else:
            raise ValueError(kind)

    def _without_value(self, cell: dict[str, str]) -> None:
        """End a cell that held nothing: a formula is said, a blank only counts its place."""
        if self._formula is not None:
            self._put(cell, self._taken.no_result(self._shown_place(cell), self._formula))
        elif "r" in cell:
            place = place_of(cell["r"])
            if place is not None and place[1] <= LAST_COLUMN:
                self._column = place[1]

    def _put_text(self, cell: dict[str, str], text: str) -> None:
        if len(text) > HEAVY:
            self._characters += len(text)
            if len(text) > LONGEST_TEXT:
                self._taken.text(self._shown_place(cell), text)
        self._put(cell, text or None)

    def _put(self, cell: dict[str, str], value: Spooled) -> None:
        """Put a value where its cell stands: at the address it tells, else right of the one before."""
        self._cell = None
        reference = cell.get("r")
        if reference is not None:
            if reference[self._cut :] == self._row_text:
                try:
                    self._column = self._columns[reference[: self._cut]]
                except KeyError:
                    self._column = self._odd_place(reference)
            else:
                self._column = self._odd_place(reference)
        elif self._column > LAST_COLUMN:
            raise self._taken.outside(self._row, self._column)
        if value is None:
            return
        missing = self._column - 1 - len(self._cells)
        if missing == 0:
            self._cells.append(value)
        elif missing > 0:
            self._cells.extend([None] * missing)
            self._cells.append(value)
        elif self._cells[self._column - 1] is None:
            self._cells[self._column - 1] = value
        else:
            raise Refused("table_cell_twice", sheet=self._taken.name, cell=self._shown_place(cell))
        self._filled += 1

    def _odd_place(self, reference: str) -> int:
        """Give the column of an address that is not written as usual; Refused when it is no cell of this row."""
        place = place_of(reference)
        if place is None:
            raise self._taken.damaged(reference[:20], reference)
        if not inside(*place):
            raise Refused("table_outside_grid", sheet=self._taken.name, cell=reference[:20])
        if place[0] != self._row:
            if self._numbered or self._filled:
                raise Refused("table_row_order", sheet=self._taken.name, row=place[0])
            self._on_row(place[0])
        return place[1]

    def _shown_place(self, cell: dict[str, str]) -> str:
        return cell.get("r") or f"{column_letters(self._column)}{self._row}"

    # --- around the cells ---------------------------------------------------------------------------------------------

    def _around(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "mergeCell":
            merged = range_of(attributes.get("ref", ""))
            if merged is None:
                raise self._taken.damaged(attributes.get("ref", "")[:20], attributes.get("ref", ""))
            self._taken.merge(merged)
        elif tag == "col":
            if attributes.get("hidden") in _TRUE:
                last = whole(attributes.get("max", ""), 0)
                self._taken.hidden_spans.append((whole(attributes.get("min", ""), 1), min(last, LAST_COLUMN)))
        elif tag == "filterColumn" or (tag == "sheetPr" and attributes.get("filterMode") in _TRUE):
            self._taken.filtered = True


def moment_of(text: str) -> Spooled:
    """Give the day, moment or time that a text of a file means; ValueError when it means none."""
    if text.startswith("T") or text[2:3] == ":":
        told = time.fromisoformat(text)
        return (TIME, told.hour, told.minute, told.second, told.microsecond)
    if len(text) <= len("2000-01-01"):
        return float(date.fromisoformat(text).toordinal())
    at = datetime.fromisoformat(text)
    if (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0):
        return float(at.toordinal())
    return (MOMENT, at.year, at.month, at.day, at.hour, at.minute, at.second, at.microsecond)
