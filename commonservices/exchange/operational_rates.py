"""Reads a published list of exchange rates in any of its four forms into lines of cells; it looks at no network.

The forms are XML, tab-separated text named like a workbook, comma-separated text, and the web page.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Final, NoReturn
from xml.parsers import expat

from commonservices.domain.exchange_editions import Row
from commonservices.errors import Known

LARGEST: Final = 4_000_000
LONGEST_LINE: Final = 2_000
_ROW: Final = "un_operational_rates"
_CELLS: Final = ("abbrv_name", "name", "f_curr_code", "eff_date", "rate")
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NAMED: Final = re.compile(r"<(?:\w+:)?html|<!doctype\s+html|<table", re.IGNORECASE)
_TOKEN: Final = re.compile(r"<(/?)([a-zA-Z]\w*)[^<>]*>|([^<]+)")
_ENCODING: Final = re.compile(r"^(<\?xml[^>]*?)\sencoding\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)


def read(path: Path) -> list[Row]:
    """Give the lines of a published file; Known when it cannot be one."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise Known(
            "rates_not_opened",
            "{name} cannot be opened: {reason}.",
            advice="Close it if it is open elsewhere, or copy it to this computer.",
            where=path.name,
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
    return rows_of(content, path.name)


def rows_of(content: bytes, name: str) -> list[Row]:
    """Give the lines of the content of a published file; Known when it cannot be one."""
    if len(content) > LARGEST:
        raise Known(
            "rates_too_large",
            "{name} is too large to be a list of exchange rates.",
            advice="Choose the file as it was downloaded.",
            where=name,
            name=name,
        )
    text = _decoded(content, name).strip()
    if not text.startswith("<"):
        return list(_of_text(text))
    return _of_page(text) if _NAMED.search(text[:LONGEST_LINE]) else _of_xml(text, name)


def _decoded(content: bytes, name: str) -> str:
    if content.startswith(_WORKBOOKS):
        raise Known(
            "rates_workbook",
            "{name} is a workbook, not one of the published forms.",
            advice="Choose the file as it was downloaded: XML, text or web page.",
            where=name,
            name=name,
        )
    coding = next((coding for mark, coding in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(coding)
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\0" in text or not text.strip():
        _refuse(name)
    return text


def _refuse(name: str) -> NoReturn:
    raise Known(
        "rates_not_read",
        "{name} holds no list of exchange rates that can be read.",
        advice="Choose the file as it was downloaded: XML, text or web page.",
        where=name,
        name=name,
    )


# --- text -------------------------------------------------------------------------------------------------------------


def _of_text(text: str) -> Iterator[Row]:
    """Give the lines of a text; tabs part the cells where there are any, else commas, quoted or not."""
    for number, line in enumerate(text.splitlines(), start=1):
        short = line[:LONGEST_LINE]
        if "\t" in short:
            yield Row(number, tuple(short.split("\t")))
        elif short.strip():
            yield Row(number, _parted(short))


def _parted(line: str) -> tuple[str, ...]:
    """Give the cells of a line; where its quotation marks do not pair they stay, and no rate is read out of them."""
    try:
        return tuple(next(csv.reader([line], skipinitialspace=True, strict=True), ()))
    except csv.Error:
        return tuple(line.split(","))


# --- XML --------------------------------------------------------------------------------------------------------------


class _Feed:
    """Takes the rows out of the XML as it is read; what belongs to no row, such as a schema, is passed over."""

    def __init__(self, parser: expat.XMLParserType, name: str) -> None:
        self.rows: list[Row] = []
        self._parser = parser
        self._name = name
        self._cells: dict[str, str] | None = None
        self._line = 0
        self._within = ""
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._hostile

    def _hostile(self, *_told: object) -> None:
        raise Known(
            "rates_hostile",
            "{name} declares entities of its own, which no published list does; nothing was read.",
            advice="Download the list again from where it is published.",
            where=self._name,
            name=self._name,
        )

    def _start(self, tag: str, _attributes: dict[str, str]) -> None:
        plain = tag.rpartition(":")[2].lower()
        if plain == _ROW:
            self._cells, self._line = {}, self._parser.CurrentLineNumber
        self._within = plain if self._cells is not None and plain in _CELLS else ""

    def _end(self, tag: str) -> None:
        self._within = ""
        if tag.rpartition(":")[2].lower() == _ROW and self._cells is not None:
            self.rows.append(Row(self._line, tuple(self._cells.get(each, "") for each in _CELLS)))
            self._cells = None

    def _text(self, text: str) -> None:
        if self._within and self._cells is not None:
            self._cells[self._within] = (self._cells.get(self._within, "") + text)[:LONGEST_LINE]


def _of_xml(text: str, name: str) -> list[Row]:
    parser = expat.ParserCreate("utf-8")
    feed = _Feed(parser, name)
    try:
        parser.Parse(_ENCODING.sub(r"\1", text).encode("utf-8", "replace"), True)  # noqa: FBT003 the last piece
    except expat.ExpatError as fault:
        raise Known(
            "rates_broken",
            "{name} breaks off or is damaged at line {line}.",
            advice="Download the list again from where it is published.",
            where=name,
            name=name,
            line=fault.lineno,
        ) from fault
    if not feed.rows:
        _refuse(name)
    return feed.rows


# --- web page ---------------------------------------------------------------------------------------------------------


def _of_page(text: str) -> list[Row]:
    """Give the rows of the tables of a page; a cell ends where the next tag of a table begins."""
    rows: list[Row] = []
    row: list[str] | None = None
    line, start, is_cell = 1, 1, False
    for found in _TOKEN.finditer(_without_remarks(text)):
        end, tag, plain = found[1], (found[2] or "").lower(), found[3] or ""
        if tag in {"tr", "table"}:
            if row:
                rows.append(Row(start, tuple(row)))
            row, start = ([] if tag == "tr" and not end else None), line
        elif tag == "td" and row is not None and not end:
            row.append("")
        if tag in {"td", "th", "tr", "table"}:
            is_cell = tag == "td" and not end
        if plain and is_cell and row:
            row[-1] = (row[-1] + unescape(plain))[:LONGEST_LINE]
        line += found[0].count("\n")
    return [*rows, Row(start, tuple(row))] if row else rows


def _without_remarks(text: str) -> str:
    """Give a page without its remarks, each line where it was; one that never ends takes the rest along."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        kept.append(text[at:start])
        end = text.find("-->", start)
        if end < 0:
            return "".join(kept)
        kept.append("\n" * text.count("\n", start, end))
        at = end + len("-->")
    return "".join([*kept, text[at:]])
