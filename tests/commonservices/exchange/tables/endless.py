"""Parts of a workbook that go on and on, piece by piece, as long as their size says."""

from __future__ import annotations

from collections.abc import Iterator

from tests.commonservices.exchange.tables.books import HEAD, MAIN


def rows(size: int) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'
    for _ in range(size):
        yield "<row/>" * 1_000
    yield "</sheetData></worksheet>"


def cells(size: int) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'
    for _ in range(size):
        yield f"<row>{'<c><v>1</v></c>' * 100}</row>"
    yield "</sheetData></worksheet>"


def wide(size: int) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>'
    for number in range(1, size + 1):
        yield f'<row r="{number}"><c r="XFD{number}"><v>{number}</v></c></row>'
    yield "</sheetData></worksheet>"


def texts(size: int) -> Iterator[str]:
    yield f'{HEAD}<sst xmlns="{MAIN}">'
    for _ in range(size):
        yield "<si><t>a</t></si>" * 100
    yield "</sst>"


def one_text(size: int) -> Iterator[str]:
    yield f'{HEAD}<sst xmlns="{MAIN}"><si><t>'
    for _ in range(size):
        yield "x" * 10_000
    yield "</t></si></sst>"


def formats(size: int) -> Iterator[str]:
    yield f'{HEAD}<styleSheet xmlns="{MAIN}"><cellXfs>'
    for _ in range(size):
        yield '<xf numFmtId="0"/>' * 100
    yield "</cellXfs></styleSheet>"


def deep(size: int) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData><row><c>'
    for _ in range(size):
        yield "<a>" * 1_000


def attribute(size: int) -> Iterator[str]:
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData><row r="'
    for _ in range(size):
        yield "1" * 10_000
    yield '"/></sheetData></worksheet>'


def references(size: int) -> Iterator[str]:
    """Refer to one long text from many cells."""
    yield f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>'
    yield "y" * 30_000
    yield "</v></c></row>"
    for number in range(2, size + 2):
        yield f'<row r="{number}"><c r="A{number}" t="str"><v>{number}{"z" * 30_000}</v></c></row>'
    yield "</sheetData></worksheet>"
