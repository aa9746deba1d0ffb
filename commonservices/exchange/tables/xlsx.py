"""Reads an Excel workbook (`.xlsx`, `.xlsm`, `.xltx`): values only, macros and links are left alone and said."""

from __future__ import annotations

from pathlib import Path

from commonservices.exchange.tables.package import Package
from commonservices.exchange.tables.reading import Reading
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.xlsx_book import Book, read_book
from commonservices.exchange.tables.xlsx_sheet import SheetRows


def read_xlsx(path: Path, reading: Reading) -> str:
    """Read every sheet of a workbook, and give its kind."""
    with Package(path, reading) as package:
        book = read_book(package)
        if not book.sheets:
            raise Refused("table_no_sheet")
        reading.of = reading.done + sum(package.size(sheet.part) for sheet in book.sheets)
        for sheet in book.sheets:
            taken = reading.sheet(sheet.name, hidden=sheet.hidden)
            taken.starts_1904 = book.starts_1904
            SheetRows(book, taken).read(package, sheet.part)
        macros = any(name.endswith("vbaproject.bin") for name in package.names)
        _say(reading, package, book, macros=macros)
    return "xlsm" if macros else "xlsx"


def _say(reading: Reading, package: Package, book: Book, *, macros: bool) -> None:
    if macros:
        reading.note("file_macros_ignored")
    if any("externallinks/externallink" in name and name.endswith(".xml") for name in package.names):
        reading.note("file_links_ignored")
    if book.starts_1904:
        reading.note("file_counts_from_1904")
    if book.without_cells:
        reading.note("file_sheets_without_cells", sheets=", ".join(book.without_cells))
