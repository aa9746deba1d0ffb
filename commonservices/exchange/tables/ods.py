"""Reads an OpenDocument workbook (`.ods`): values only; what is repeated is repeated, within bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from commonservices.domain.sheets.cells import column_letters
from commonservices.exchange.tables.limits import LAST_COLUMN, LAST_ROW, LONGEST_TEXT
from commonservices.exchange.tables.numbers import number_of, padded, percentage
from commonservices.exchange.tables.ods_widths import Widths
from commonservices.exchange.tables.package import Package, local
from commonservices.exchange.tables.places import whole
from commonservices.exchange.tables.reading import Reading, SheetTaken
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.seen import MergedRange
from commonservices.exchange.tables.spool import TIME, Spooled
from commonservices.exchange.tables.xlsx_sheet import moment_of

_CONTENT: Final = "content.xml"
_STYLES: Final = "styles.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_LENGTH: Final = re.compile(r"(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?")
_ERROR: Final = re.compile(r"#[A-Z/0!?]{2,12}|Err:\d{3}|#[A-Z]+[!?]?")
_DAY: Final = 86_400
_SHOWN: Final = 60
_MOST_SPACES: Final = 10_000


def read_ods(path: Path, reading: Reading) -> str:
    """Read every sheet of a workbook, and give its kind."""
    with Package(path, reading) as package:
        if _CONTENT not in package:
            raise Refused("table_part_missing", part=_CONTENT)
        if _MANIFEST in package:
            package.parse(_MANIFEST, _refuse_ciphers)
        content = _Content(reading)
        if _STYLES in package:
            package.parse(_STYLES, content.style)
        reading.of = reading.done + package.size(_CONTENT)
        package.parse(_CONTENT, content.start, content.end, content.pieces.append)
        if any(name.startswith("basic/") for name in package.names):
            reading.note("file_macros_ignored")
    if not reading.sheets:
        raise Refused("table_no_sheet")
    return "ods"


def _refuse_ciphers(tag: str, _attributes: dict[str, str]) -> None:
    if local(tag) == "encryption-data":
        raise Refused("table_password")


class _Content:
    """Takes the sheets out of the one part that holds them all."""

    def __init__(self, reading: Reading) -> None:
        self.pieces: list[str] = []
        self._reading = reading
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._widths = Widths()
        self._taken: SheetTaken | None = None
        self._depth = 0
        self._row = self._row_times = self._column = 0
        self._row_hidden = False
        self._cells: list[Spooled] = []
        self._filled = self._characters = 0
        self._cell: dict[str, str] | None = None
        self._lines: list[str] = []
        self._line: list[str] | None = None
        self._aside = 0

    # --- tags ---------------------------------------------------------------------------------------------------------

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of a tag."""
        if self._aside or tag in {"annotation", "shapes", "tracked-changes", "table-source"}:
            self._aside += 1
            return
        told = {local(name): value for name, value in attributes.items()}
        if tag in {"table-cell", "covered-table-cell"}:
            self._begin_cell(told)
        elif self._cell is not None:
            self._in_cell(tag, told)
        elif tag == "table-row":
            self._begin_row(told)
        else:
            self._widths.take(tag, told)
            self._around(tag, told)

    def style(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a tag of the part that holds the styles with names."""
        self._widths.take(tag, {local(name): value for name, value in attributes.items()})

    def end(self, tag: str) -> None:
        """Take the end of a tag."""
        if self._aside:
            self._aside -= 1
        elif tag in {"table-cell", "covered-table-cell"}:
            self._end_cell()
        elif tag == "p" and self._line is not None:
            self._take_text()
            self._lines.append("".join(self._line))
            self._line = None
        elif tag == "table-row":
            self._end_row()
        elif tag == "table":
            self._depth -= 1
            if self._depth == 0 and self._taken is not None:
                self._taken.finish()
                self._taken = None

    def _around(self, tag: str, told: dict[str, str]) -> None:
        if tag == "style":
            self._style = told.get("name", "")
        elif tag == "table-properties" and told.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                hidden = told.get("style-name", "") in self._hidden_styles
                self._taken = self._reading.sheet(told.get("name", ""), hidden=hidden)
                self._widths.begin_sheet()
                self._row = self._column = 0
        elif tag == "table-column" and self._taken is not None:
            times = _times(told, "number-columns-repeated", LAST_COLUMN)
            if told.get("visibility") in {"collapse", "filter"} and self._column < LAST_COLUMN:
                self._taken.hidden_spans.append((self._column + 1, min(self._column + times, LAST_COLUMN)))
            self._widths.column(told, self._column + 1, self._column + times)
            self._column += times

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _begin_row(self, told: dict[str, str]) -> None:
        self._row_times = _times(told, "number-rows-repeated", LAST_ROW)
        self._row_hidden = told.get("visibility") in {"collapse", "filter"}
        self._widths.row = told.get("default-cell-style-name", "")
        if told.get("visibility") == "filter" and self._taken is not None:
            self._taken.filtered = True
        self._column = self._filled = self._characters = 0
        self._cells = []

    def _end_row(self) -> None:
        taken, first = self._taken, self._row + 1
        self._row += self._row_times
        if not self._filled or taken is None or self._depth != 1:
            return
        if self._row > LAST_ROW:
            raise taken.outside(self._row, 1)
        for number in range(first, self._row + 1):
            taken.hidden_rows += self._row_hidden
            taken.add(number, self._cells, self._filled, self._characters)

    # --- cells --------------------------------------------------------------------------------------------------------

    def _begin_cell(self, told: dict[str, str]) -> None:
        self._cell, self._lines, self._line = told, [], None
        self.pieces.clear()

    def _in_cell(self, tag: str, told: dict[str, str]) -> None:
        if tag == "p":
            self._line = []
            self.pieces.clear()
        elif self._line is not None:
            self._take_text()
            if tag == "s":
                self._line.append(" " * _times(told, "c", _MOST_SPACES))
            elif tag == "tab":
                self._line.append("\t")
            elif tag == "line-break":
                self._line.append("\n")

    def _take_text(self) -> None:
        if self._line is not None:
            self._line.extend(self.pieces)
        self.pieces.clear()

    def _end_cell(self) -> None:
        told, taken = self._cell, self._taken
        self._cell = None
        if told is None or taken is None or self._depth != 1:
            return
        times = _times(told, "number-columns-repeated", LAST_COLUMN)
        row, column = self._row + 1, self._column + 1
        value = self._value(told, f"{column_letters(column)}{row}", taken)
        self._merge(told, row, column, taken)
        self._column += times
        if value is None:
            return
        if self._column > LAST_COLUMN:
            raise taken.outside(row, self._column)
        self._cells.extend([None] * (column - 1 - len(self._cells)))
        self._cells.extend([value] * times)
        self._filled += times

    def _merge(self, told: dict[str, str], row: int, column: int, taken: SheetTaken) -> None:
        down, right = _times(told, "number-rows-spanned", LAST_ROW), _times(told, "number-columns-spanned", LAST_COLUMN)
        if down > 1 or right > 1:
            taken.merge(MergedRange(row, column, row + down - 1, column + right - 1))

    def _value(self, told: dict[str, str], cell: str, taken: SheetTaken) -> Spooled:
        kind, text = told.get("value-type", ""), "\n".join(self._lines)
        formula = told.get("formula")
        if formula is not None and _ERROR.fullmatch(text) and kind in {"", "string", "float", "error"}:
            return taken.error(cell, text)
        read = _READS.get(kind)
        if read is not None:
            named, meant = read
            try:
                value = meant(told.get(named, ""))
                if kind == "float" and isinstance(value, int):
                    return padded(value, self._widths.of(told, self._column + 1))
                return value
            except ValueError:
                return taken.error(cell, (text or told.get(named, ""))[:_SHOWN])
        if not kind and formula is not None and not text:
            return taken.no_result(cell, formula)
        return self._text(told, text, cell, taken)

    def _text(self, told: dict[str, str], text: str, cell: str, taken: SheetTaken) -> Spooled:
        text = text or told.get("string-value", "")
        self._characters += len(text)
        if len(text) > LONGEST_TEXT:
            taken.text(cell, text)
        return text or None


def _times(told: dict[str, str], name: str, most: int) -> int:
    """Give how often something is repeated, at least once; beyond all measure it is as much as just too much."""
    return min(max(whole(told.get(name, "1"), most + 1), 1), most + 1)


def length_of(text: str) -> Spooled:
    """Give a length of time as a time of the day, or as a number of days where it is none; ValueError when neither."""
    match = _LENGTH.fullmatch(text)
    if match is None:
        raise ValueError(text)
    sign, days, hours, minutes, seconds, fraction = match.groups()
    whole = int(days or 0) * _DAY + int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    if sign or whole >= _DAY:
        return number_of(format((whole + micro / 1e6) / _DAY * (-1 if sign else 1), ".15g"))
    return (TIME, whole // 3600, whole // 60 % 60, whole % 60, micro)


_READS: Final[Mapping[str, tuple[str, Callable[[str], Spooled]]]] = {
    "float": ("value", number_of),
    "percentage": ("value", lambda text: percentage(number_of(text))),
    "currency": ("value", number_of),
    "date": ("date-value", moment_of),
    "time": ("time-value", length_of),
    "boolean": ("boolean-value", lambda text: text == "true"),
}
