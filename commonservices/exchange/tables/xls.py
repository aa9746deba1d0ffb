"""Reads a workbook in the format of Excel up to 2003 (`.xls`), through the library that keeps its error cells."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from commonservices.domain.sheets.cells import column_letters
from commonservices.exchange.tables.limits import LAST_COLUMN, LAST_ROW
from commonservices.exchange.tables.number_formats import kind_of
from commonservices.exchange.tables.numbers import dated, number_of_float
from commonservices.exchange.tables.reading import Reading, SheetTaken
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.seen import MergedRange
from commonservices.exchange.tables.spool import Spooled

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANKS: Final = frozenset({0, 6})
_TEXT, _NUMBER, _DAY, _FLAG, _ERROR = 1, 2, 3, 4, 5


def read_xls(path: Path, reading: Reading) -> str:
    """Read every sheet of a workbook, and give its kind."""
    with _opened(path) as book:
        if book.nsheets == 0:
            raise Refused("table_no_sheet")
        if len(book.xf_list) > reading.limits.formats:
            raise Refused("table_too_many_formats", limit=f"{reading.limits.formats:,}")
        reading.of = book.nsheets
        for index in range(book.nsheets):
            _read_sheet(book, index, reading)
            reading.step(1)
        if book.datemode:
            reading.note("file_counts_from_1904")
    return "xls"


def _opened(path: Path) -> Any:
    """Give the workbook opened sheet by sheet; whatever the library stumbles over means that it is damaged."""
    import xlrd  # type: ignore[import-untyped]

    try:
        return xlrd.open_workbook(
            str(path), logfile=_Nowhere(), on_demand=True, formatting_info=True, ragged_rows=True, use_mmap=False
        )
    except MemoryError:
        raise
    except Exception as fault:
        if "encrypted" in str(fault) or "password" in str(fault).lower():
            raise Refused("table_password") from fault
        if "Can't find workbook" in str(fault):
            raise Refused("table_document") from fault
        raise Refused("table_damaged", part="the workbook") from fault


class _Nowhere(io.TextIOBase):
    """Takes what the library would print, and forgets it."""

    def write(self, text: str) -> int:
        return len(text)


def _read_sheet(book: Any, index: int, reading: Reading) -> None:
    name = str(book.sheet_names()[index])
    try:
        sheet = book.sheet_by_index(index)
    except MemoryError:
        raise
    except Exception as fault:
        raise Refused("table_damaged", part=name) from fault
    taken = reading.sheet(name, hidden=sheet.visibility != 0)
    taken.starts_1904 = bool(book.datemode)
    kinds = [_kind(book, form.format_key) for form in book.xf_list]
    texts = {int(code): text for code, text in _error_texts().items()}
    for row in range(sheet.nrows):
        cells, filled = _cells(taken, row + 1, sheet.row_types(row), sheet.row_values(row), sheet, kinds, texts)
        if cells:
            shown = sheet.rowinfo_map.get(row)
            taken.hidden_rows += bool(shown is not None and shown.hidden)
            taken.add(row + 1, cells, filled, sum(len(cell) for cell in cells if isinstance(cell, str)))
    _around(sheet, taken)
    taken.finish()
    book.unload_sheet(index)


def _kind(book: Any, key: int) -> int:
    form = book.format_map.get(key)
    return kind_of(key, form.format_str if form is not None else None)


def _error_texts() -> dict[int, str]:
    import xlrd

    return dict(xlrd.error_text_from_code)


def _cells(
    taken: SheetTaken,
    number: int,
    types: Sequence[int],
    values: Sequence[Any],
    sheet: Any,
    kinds: list[int],
    texts: dict[int, str],
) -> tuple[list[Spooled], int]:
    """Give the cells of a row up to the last that holds something, and how many do."""
    cells: list[Spooled] = []
    filled = 0
    for column, (kind, value) in enumerate(zip(types, values, strict=True)):
        if kind in _BLANKS or value == "":
            continue
        cells.extend([None] * (column - len(cells)))
        place = f"{column_letters(column + 1)}{number}"
        if kind == _TEXT:
            cells.append(taken.text(place, value))
        elif kind in {_NUMBER, _DAY}:
            form = sheet.cell_xf_index(number - 1, column)
            shown = kinds[form] if 0 <= form < len(kinds) else 0
            cells.append(dated(number_of_float(value), shown, starts_1904=taken.starts_1904))
        elif kind == _FLAG:
            cells.append(bool(value))
        elif kind == _ERROR:
            cells.append(taken.error(place, texts.get(value, f"#{value}")))
        filled += 1
    return cells, filled


def _around(sheet: Any, taken: SheetTaken) -> None:
    for top, below, left, right in sheet.merged_cells:
        taken.merge(MergedRange(top + 1, left + 1, min(below, LAST_ROW), min(right, LAST_COLUMN)))
    taken.hidden_spans += [(column + 1, column + 1) for column, shown in sheet.colinfo_map.items() if shown.hidden]
