"""Reads a table in a text file (`.csv`, `.tsv`, `.txt`): every cell stays the text that stands there."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Final

from commonservices.domain.sheets.cells import column_letters
from commonservices.exchange.tables.limits import LONGEST_TEXT
from commonservices.exchange.tables.reading import Reading, SheetTaken
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.text_letters import letters_of

_SEPARATORS: Final = "\t;|,"
_TOLD: Final = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_NONE: Final = "\x1f"
_SAMPLE: Final = 200
_SAMPLE_CHARACTERS: Final = 200_000
_LEAST_AGREE: Final = {"\t": 0.35, ";": 0.35, "|": 0.35, ",": 0.55}
"""How many of the rows must have one length; the comma stands in sentences and numbers too."""
_STEP: Final = 1_000
_NAMES: Final = {"cp1252": "Windows-1252", "cp1256": "Windows-1256", "cp850": "DOS 850"}


def read_text(path: Path, reading: Reading, *, name: str) -> str:
    """Read the one sheet of a text table, and give its kind."""
    letters = letters_of(path)
    reading.of = path.stat().st_size
    before = csv.field_size_limit(reading.limits.text)
    try:
        with path.open(encoding=letters.encoding, newline="") as file:
            separator = _separator(file)
            taken = reading.sheet(name)
            _read_rows(file, separator, taken)
            taken.finish()
    except UnicodeDecodeError as fault:
        raise Refused("table_not_a_table") from fault
    finally:
        csv.field_size_limit(before)
    if letters.guessed:
        reading.note("file_letters_guessed", encoding=_NAMES[letters.encoding])
    if not taken.rows:
        raise Refused("table_no_sheet")
    return "tsv" if separator == "\t" else "csv"


def _separator(file: IO[str]) -> str:
    """Give what parts the cells, and leave the file at its first row: what the file tells, else by evidence."""
    told = _TOLD.fullmatch(file.readline(len("sep=;\r\n") + 1))
    if told:
        return told[1]
    file.seek(0)
    sample = file.read(_SAMPLE_CHARACTERS)
    file.seek(0)
    return separator_of(sample)


def separator_of(sample: str) -> str:
    """Give the sign that parts the rows of a sample most evenly into several cells, or one that no text holds.

    Where two part them equally evenly the tab goes first and the comma last: it may be a decimal sign.
    """
    best, most = _NONE, 0.0
    for separator in _SEPARATORS:
        agree = _agreement(sample, separator)
        if agree > most:
            best, most = separator, agree
    return best


def _agreement(sample: str, separator: str) -> float:
    """Give which part of the rows has the most usual number of cells beyond one; 0 when that is no evidence."""
    lengths: Counter[int] = Counter()
    try:
        for row in islice(csv.reader(sample.splitlines(keepends=True), delimiter=separator), _SAMPLE):
            if row:
                lengths[len(row)] += 1
    except csv.Error:
        return 0.0
    if not lengths:
        return 0.0
    total = lengths.total()
    del lengths[1]
    count = max(lengths.values(), default=0)
    least = 0.0 if f'"{separator}"' in sample else _LEAST_AGREE[separator]
    return count / total if count > least * total else 0.0


def _read_rows(file: IO[str], separator: str, taken: SheetTaken) -> None:
    reader = csv.reader(_cleaned(file), delimiter=separator, strict=True)
    reading = taken.reading
    number = reached = 0
    try:
        for number, row in enumerate(reader, start=1):
            cells = [cell or None for cell in row]
            while cells and cells[-1] is None:
                cells.pop()
            if cells:
                characters = sum(map(len, row))
                if characters > LONGEST_TEXT:
                    _look_at(taken, number, row)
                taken.add(number, cells, len(cells) - cells.count(None), characters)
                reached += characters + len(row)
            if number % _STEP == 0:
                reading.step(reached)
                reached = 0
    except csv.Error as fault:
        if "field larger" in str(fault):
            limit = f"{reading.limits.text:,}"
            raise Refused("table_cell_too_long", sheet=taken.name, cell=f"A{number + 1}", limit=limit) from fault
        raise Refused("table_quotes", line=reader.line_num) from fault


def _look_at(taken: SheetTaken, number: int, row: list[str]) -> None:
    for column, cell in enumerate(row, start=1):
        taken.text(f"{column_letters(column)}{number}", cell)


def _cleaned(file: IO[str]) -> Iterator[str]:
    """Give the lines without the mark that old programs end a file with."""
    for line in file:
        yield line.replace("\x1a", "") if "\x1a" in line else line
