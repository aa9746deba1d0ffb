"""One reading of a file: what it may still use up, where its rows go, and what its reader should know."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from commonservices.domain.sheets.cells import column_letters
from commonservices.domain.sheets.plan import Said
from commonservices.exchange.tables.limits import LAST_COLUMN, LIMITS, LONGEST_TEXT, MIB, Limits
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.seen import HEAD_ROWS, MergedRange, SheetSeen
from commonservices.exchange.tables.spool import ERROR, NO_RESULT, Spool, Spooled

Pulse = Callable[[int, int], None]
"""Called now and then with the work done and the work in all."""

_MOST_RANGES = 10_000
_MOST_LONG = 20
_SHOWN = 60


def quiet(_done: int, _of: int) -> None:
    """Tell nobody."""


@dataclass
class Reading:
    """What one file has used up so far, its finished sheets and its notes."""

    folder: Path
    limits: Limits = LIMITS
    pulse: Pulse = quiet
    done: int = 0
    of: int = 0
    inflated: int = 0
    cells: int = 0
    places: int = 0
    spooled: int = 0
    sheets: list[SheetSeen] = field(default_factory=list)
    notes: list[Said] = field(default_factory=list)
    spool: Spool | None = None
    """Where the rows of the sheet that is being read go."""

    def note(self, key: str, **words: object) -> None:
        """Keep something the reader should know, once."""
        said = Said(key, words)
        if said not in self.notes:
            self.notes.append(said)

    def inflate(self, size: int) -> None:
        """Count bytes that were unpacked; too many are refused."""
        self.inflated += size
        if self.inflated > self.limits.inflated:
            raise Refused("table_unpacks", limit=self.limits.inflated // MIB)
        self.step(size)

    def step(self, size: int) -> None:
        """Tell how far the reading is."""
        self.done += size
        self.pulse(self.done, self.of)

    def sheet(self, name: str, *, hidden: bool = False) -> SheetTaken:
        """Begin the next sheet."""
        if len(self.sheets) >= self.limits.sheets:
            raise Refused("table_too_many_sheets", limit=self.limits.sheets)
        return SheetTaken(self, name, hidden=hidden)

    def close(self) -> None:
        """Close what a reading that was broken off left open."""
        if self.spool is not None:
            self.spool.close()


def rows_file(folder: Path, index: int) -> Path:
    """Give the file in which the rows of a sheet are spooled."""
    return folder / f"{index}.rows"


@dataclass
class SheetTaken:
    """A sheet while it is read; `finish` keeps what was seen of it."""

    reading: Reading
    name: str
    hidden: bool = False
    starts_1904: bool = False
    filtered: bool = False
    rows: int = 0
    columns: int = 0
    hidden_rows: int = 0
    hidden_spans: list[tuple[int, int]] = field(default_factory=list)
    merged: int = 0
    ranges: list[MergedRange] = field(default_factory=list)
    errors: int = 0
    first_error: str = ""
    without_result: int = 0
    first_without: str = ""
    long_texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the spool."""
        self._spool = self.reading.spool = Spool(rows_file(self.reading.folder, len(self.reading.sheets)))

    def add(self, number: int, cells: Sequence[Spooled], filled: int, characters: int = 0) -> None:
        """Take a row whose last cell holds something, with how many of its cells do."""
        reading, limits, width = self.reading, self.reading.limits, len(cells)
        reading.cells += filled
        reading.places += width
        if reading.cells > limits.cells:
            raise Refused("table_too_many_cells", limit=f"{limits.cells:,}")
        if reading.places > limits.places:
            raise Refused("table_too_wide", limit=f"{limits.places:,}")
        self.rows = number
        if width > self.columns:
            if width > LAST_COLUMN:
                raise self.outside(number, width)
            self.columns = width
        if self._spool.add(number, cells, characters) and reading.spooled + self._spool.size > limits.spool:
            raise Refused("table_too_much_text", limit=limits.spool // MIB)

    def outside(self, row: int, column: int) -> Refused:
        """Give the refusal of a cell that no sheet has."""
        return Refused("table_outside_grid", sheet=self.name, cell=f"{column_letters(column)}{row}")

    def damaged(self, cell: str, value: str) -> Refused:
        """Give the refusal of a cell whose content means nothing."""
        return Refused("table_cell_damaged", sheet=self.name, cell=cell, value=value[:_SHOWN])

    def error(self, cell: str, code: str) -> Spooled:
        """Give a cell that shows an error or holds what is no value, counted."""
        self.errors += 1
        self.first_error = self.first_error or cell
        return (ERROR, code)

    def no_result(self, cell: str, formula: str) -> Spooled:
        """Give a formula without a stored result, counted."""
        self.without_result += 1
        self.first_without = self.first_without or cell
        return (NO_RESULT, formula)

    def text(self, cell: str, text: str) -> str:
        """Give a text, noted where no spreadsheet program could hold it; Refused where it is beyond all measure."""
        if len(text) > self.reading.limits.text:
            raise Refused("table_cell_too_long", sheet=self.name, cell=cell, limit=f"{self.reading.limits.text:,}")
        if len(text) > LONGEST_TEXT and len(self.long_texts) < _MOST_LONG:
            self.long_texts.append(cell)
        return text

    def merge(self, merged: MergedRange) -> None:
        """Take a range of merged cells; one that covers too much is refused."""
        covered = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1)
        if covered > self.reading.limits.merged:
            shown = f"{column_letters(merged.left)}{merged.top}:{column_letters(merged.right)}{merged.bottom}"
            raise Refused(
                "table_merged_too_large", sheet=self.name, range=shown, limit=f"{self.reading.limits.merged:,}"
            )
        self.merged += 1
        if merged.top <= HEAD_ROWS and len(self.ranges) < _MOST_RANGES:
            self.ranges.append(merged)

    def finish(self) -> None:
        """Close the sheet, keep what was seen of it, and note what its reader should know."""
        self._spool.close()
        self.reading.spooled += self._spool.size
        hidden = {column for first, last in self.hidden_spans for column in range(first, min(last, self.columns) + 1)}
        self.reading.sheets.append(
            SheetSeen(
                name=self.name,
                hidden=self.hidden,
                rows=self.rows,
                columns=self.columns,
                hidden_rows=self.hidden_rows,
                hidden_columns=len(hidden),
                merged=self.merged,
                merged_ranges=tuple(self.ranges),
                filtered=self.filtered,
                date_1904=self.starts_1904,
                errors=self.errors,
                without_result=self.without_result,
            )
        )
        self._say(len(hidden))

    def _say(self, hidden_columns: int) -> None:
        note, sheet = self.reading.note, self.name
        if self.hidden and self.rows:
            note("file_sheet_hidden", sheet=sheet)
        if self.filtered:
            note("file_rows_filtered", sheet=sheet)
        if self.hidden_rows:
            note("file_rows_hidden", sheet=sheet, count=self.hidden_rows)
        if hidden_columns:
            note("file_columns_hidden", sheet=sheet, count=hidden_columns)
        if self.errors:
            note("file_error_cells", sheet=sheet, count=self.errors, cell=self.first_error)
        if self.without_result:
            note("file_without_result", sheet=sheet, count=self.without_result, cell=self.first_without)
        if self.long_texts:
            note("file_long_text", sheet=sheet, limit=f"{LONGEST_TEXT:,}", cells=", ".join(self.long_texts))
