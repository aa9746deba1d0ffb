"""An independent reader: what a finished workbook really holds, by the keys in its hidden first row."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Context, Decimal
from functools import cache
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.reports.xlsx.read_parts import DAMAGE, NS, Parts, decoded, unescaped
from commonservices.reports.xlsx.sheet import MAX_COLUMNS, MAX_ROWS, SheetFigures

Read = str | Decimal | bool | date | datetime | None
Pulse = Callable[[int], None]
_REFERENCE = re.compile(r"^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$")
_SHEET_ROWS, _ROW, _C, _IS, _V = (NS + tag for tag in ("sheetData", "row", "c", "is", "v"))
_SUMS = Context(prec=60)
_LARGEST = 308
"""No workbook holds a number of more digits before its decimal sign."""
_NOTHING = Decimal(0)
_PULSE_ROWS = 500


class ErrorValue(str):
    """An error a cell holds, such as #N/A, told apart from text."""

    __slots__ = ()


@dataclass(frozen=True)
class Region:
    """A range of a sheet, all sides included."""

    sheet: str
    left: int
    top: int
    right: int
    bottom: int


def read_rows(path: Path, sheet: str) -> Iterator[tuple[int, dict[str, Read]]]:
    """Give the rows of a list sheet with their numbers, each as values by key."""
    with Parts(path) as parts:
        lists = lists_of(parts)
        if sheet not in lists:
            raise Known(
                "workbook_list_missing",
                "{name} has no list called {sheet}.",
                advice="Choose a workbook made by this program.",
                where=sheet,
                name=path.name,
                sheet=sheet,
            )
        yield from _read_list(parts, *lists[sheet])


def list_names(path: Path) -> tuple[str, ...]:
    """Give the names of the list sheets in their order."""
    with Parts(path) as parts:
        return tuple(lists_of(parts))


def recompute(path: Path, pulse: Pulse | None = None, *, group_by: str = "") -> dict[str, SheetFigures]:
    """Give the rows and the sum of each column of numbers of every list, in all and by group, from the file alone."""
    figures, seen = {}, 0
    with Parts(path) as parts:
        for name, (header, body) in lists_of(parts).items():
            rows, sums, groups = 0, dict[str, Decimal](), dict[str, dict[str, Decimal]]()
            for _, values in _read_list(parts, header, body):
                rows += any(value is not None for value in values.values())
                _add(sums, values)
                if group_by in values:
                    _add(groups.setdefault(str(values[group_by] or ""), {}), values)
                seen += 1
                if pulse is not None and seen % _PULSE_ROWS == 0:
                    pulse(seen)
            figures[name] = SheetFigures(rows, sums, groups)
    return figures


def _add(sums: dict[str, Decimal], values: dict[str, Read]) -> None:
    """Add the numbers of a row to the sums by key."""
    for key, value in values.items():
        if isinstance(value, Decimal):
            sums[key] = _SUMS.add(sums.get(key, _NOTHING), value)


def named_values(path: Path) -> dict[str, Read]:
    """Give the value of every name that stands for one cell."""
    values: dict[str, Read] = {}
    with Parts(path) as parts:
        wanted: dict[str, dict[tuple[int, int], list[str]]] = {}
        for name, text in parts.names.items():
            region = _region(text)
            if region is None or region.sheet not in parts.sheets:
                continue
            if (region.left, region.top) == (region.right, region.bottom):
                wanted.setdefault(region.sheet, {}).setdefault((region.left, region.top), []).append(name)
        for sheet, cells in wanted.items():
            values.update({name: None for names in cells.values() for name in names})
            for row, found in _cells(parts, sheet, max(row for _, row in cells)):
                for column, value in found.items():
                    values.update(dict.fromkeys(cells.get((column, row), ()), value))
    return values


def lists_of(parts: Parts) -> dict[str, tuple[Region, Region | None]]:
    """Every list sheet in its order: the range of its labels and of its rows, none when it is empty."""
    headers = {}
    for name, text in parts.names.items():
        region = _region(text)
        if name.endswith("_header") and region is not None and region.sheet in parts.sheets:
            below = name.removesuffix("_header") + "_rows"
            body = _region(parts.names.get(below, ""))
            if body is None and below in parts.names:
                raise parts.unreadable(f"the name {below} stands for no rows of a sheet")
            headers[region.sheet] = (region, body)
    return {sheet: headers[sheet] for sheet in parts.sheets if sheet in headers}


def _read_list(parts: Parts, header: Region, body: Region | None) -> Iterator[tuple[int, dict[str, Read]]]:
    """Give the rows of one list, rows the file leaves out included as blanks."""
    keys: dict[int, str] = {}
    expected = body.top if body else 0
    for number, values in _cells(parts, header.sheet, body.bottom if body else 1):
        if number == 1:
            keys = {column: str(value) for column, value in values.items() if header.left <= column <= header.right}
        elif body and number >= body.top:
            for missing in range(expected, number):
                yield missing, dict.fromkeys(keys.values())
            yield number, {key: values.get(column) for column, key in keys.items()}
            expected = number + 1
    if body:
        for missing in range(expected, body.bottom + 1):
            yield missing, dict.fromkeys(keys.values())


def _cells(parts: Parts, sheet: str, last: int) -> Iterator[tuple[int, dict[int, Read]]]:
    """Give the values of a sheet row by row, up to a row; a damaged sheet is one sentence."""
    try:
        with parts.open(parts.sheets[sheet]) as stream:
            yield from _parsed(parts, stream, last)
    except (ElementTree.ParseError, ArithmeticError, *DAMAGE) as fault:
        raise parts.unreadable(f"the sheet {sheet} is damaged") from fault


def _parsed(parts: Parts, stream: IO[bytes], last: int) -> Iterator[tuple[int, dict[int, Read]]]:
    """Give the rows of a sheet as they are parsed; memory stays that of one row."""
    number = 0
    rows: ElementTree.Element | None = None
    for event, element in ElementTree.iterparse(stream, events=("start", "end")):  # noqa: S314 see above
        if event == "start":
            if element.tag == _SHEET_ROWS:
                rows = element
        elif element.tag == _ROW:
            number = int(element.get("r") or number + 1)
            if number > last:
                return
            yield number, _row_values(parts, element)
            if rows is not None:
                rows.clear()
        elif element.tag == _SHEET_ROWS:
            return


def _row_values(parts: Parts, row: ElementTree.Element) -> dict[int, Read]:
    """Give the values of one row by column."""
    values: dict[int, Read] = {}
    column = 0
    for cell in row:
        if cell.tag == _C:
            reference = cell.get("r")
            column = _column(reference.rstrip("0123456789")) if reference else column + 1
            value = _value(parts, cell)
            if value is not None:
                values[column] = value
    return values


def _value(parts: Parts, cell: ElementTree.Element) -> Read:
    """Give the value of one cell by its type and, for numbers, its format."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inner = cell.find(_IS)
        return None if inner is None else decoded(inner)
    text = cell.findtext(_V)
    if text is None or (text == "" and kind != "str"):
        return None
    if kind == "n":
        return _by_style(parts, int(cell.get("s", "0")), _number(text))
    return _by_type(parts, kind, text)


def _number(text: str) -> Decimal:
    """Give a number as it stands in its cell; ValueError when no cell can hold it."""
    number = Decimal(text)
    if not number.is_finite() or number.adjusted() > _LARGEST:
        raise ValueError(text)
    return number


def _by_style(parts: Parts, style: int, number: Decimal) -> Read:
    """Give the value of a number as its style shows it."""
    if style in parts.date_styles:
        return _moment(number, starts_1904=parts.starts_1904)
    return number != 0 if style in parts.flag_styles else number


def _by_type(parts: Parts, kind: str, text: str) -> Read:
    """Give the value of a cell that is no number."""
    if kind == "s":
        return _shared(parts, int(text))
    if kind == "b":
        return text.strip() in {"1", "true"}
    if kind == "e":
        return ErrorValue(text)
    if kind == "d":
        return datetime.fromisoformat(text)
    return unescaped(text) or None


def _shared(parts: Parts, place: int) -> str:
    """Give a string of the table by its place; ValueError when the table has no such place."""
    if not 0 <= place < len(parts.shared):
        raise ValueError(place)
    return parts.shared[place]


def _moment(number: Decimal, *, starts_1904: bool) -> date | datetime:
    """Give the day, with its time when it has one."""
    zero = datetime(1904, 1, 1) if starts_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 workbooks know no zone
    moment = zero + timedelta(seconds=round(number * 86_400))
    return moment if moment.time() != datetime.min.time() else moment.date()


def _region(text: str) -> Region | None:
    """Give the range of a reference to one, or none when it is anything else."""
    match = _REFERENCE.match(text)
    if not match:
        return None
    sheet = match[1].replace("''", "'") if match[1] else match[2]
    left, top = _column(match[3]), int(match[4])
    region = Region(sheet, left, top, _column(match[5]) if match[5] else left, int(match[6]) if match[6] else top)
    return region if region.right <= MAX_COLUMNS and max(region.top, region.bottom) <= MAX_ROWS else None


@cache
def _column(letters: str) -> int:
    """Give the number of a column, counted from one."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
