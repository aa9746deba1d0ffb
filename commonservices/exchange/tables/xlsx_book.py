"""The parts of an Excel workbook that its cells lean on: list of sheets, formats, table of texts."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from commonservices.exchange.tables.number_formats import kind_of
from commonservices.exchange.tables.package import Package, joined, local
from commonservices.exchange.tables.places import whole
from commonservices.exchange.tables.refusals import Refused

_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_TRUE: Final = frozenset({"1", "true", "on"})
_HIDDEN: Final = frozenset({"hidden", "veryhidden"})
HEAVY: Final = 256
"""Texts beyond this size count when rows are written in blocks."""
_FIRST_HALF, _LAST_HALF = 0xD800, 0xDFFF


@dataclass(frozen=True)
class SheetPart:
    """A sheet as the workbook lists it, with the part that holds its cells."""

    name: str
    part: str
    hidden: bool


@dataclass
class Book:
    """What the cells of every sheet lean on."""

    sheets: list[SheetPart] = field(default_factory=list)
    without_cells: list[str] = field(default_factory=list)
    """Charts and dialogs that stand among the sheets."""
    starts_1904: bool = False
    kinds: list[int] = field(default_factory=list)
    """What each cell format shows."""
    texts: list[str] = field(default_factory=list)
    heavy_texts: bool = False
    """Whether any of them is long enough to be counted."""


@dataclass(frozen=True)
class _Link:
    kind: str
    target: str
    external: bool


def read_book(package: Package) -> Book:
    """Give what a workbook's cells lean on; Refused when a part it needs is missing or asks for too much."""
    root = _links(package, "")
    part = next((link.target for link in root.values() if link.kind == "officeDocument" and not link.external), "")
    if not part or part not in package:
        raise Refused("table_part_missing", part="the list of sheets")
    _look_at_kind(package, part)
    links = _links(package, part)
    book = Book()
    _sheets(package, part, links, book)
    styles = next((link.target for link in links.values() if link.kind == "styles" and not link.external), "")
    if styles in package:
        _formats(package, styles, book)
    texts = next((link.target for link in links.values() if link.kind == "sharedStrings" and not link.external), "")
    if texts in package:
        from commonservices.exchange.tables.xlsx_texts import Texts

        Texts(book, package.reading.limits.strings).read(package, texts)
    return book


def _look_at_kind(package: Package, part: str) -> None:
    """Refuse what is packed like a workbook and is none, or is one in binary form."""
    kinds: dict[str, str] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Override":
            kinds[attributes.get("PartName", "").lstrip("/").lower()] = attributes.get("ContentType", "")

    if "[Content_Types].xml" not in package:
        raise Refused("table_part_missing", part="[Content_Types].xml")
    package.parse("[Content_Types].xml", start)
    kind = kinds.get(part.lower(), "")
    if "sheet.binary" in kind or part.lower().endswith(".bin"):
        raise Refused("table_binary_book")
    if "wordprocessing" in kind or "presentation" in kind:
        raise Refused("table_document")


def _links(package: Package, part: str) -> dict[str, _Link]:
    """Give the relations of a part by their names."""
    folder, name = posixpath.split(part)
    links: dict[str, _Link] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Relationship":
            target, external = attributes.get("Target", ""), attributes.get("TargetMode") == "External"
            kind = attributes.get("Type", "").rpartition("/")[2]
            links[attributes.get("Id", "")] = _Link(kind, target if external else joined(folder, target), external)

    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations in package:
        package.parse(relations, start)
    return links


def _sheets(package: Package, part: str, links: Mapping[str, _Link], book: Book) -> None:
    listed: list[tuple[str, str, bool]] = []
    limit = package.reading.limits.sheets

    def start(tag: str, attributes: dict[str, str]) -> None:
        named = local(tag)
        if named == "sheet":
            link = next((value for name, value in attributes.items() if local(name) == "id"), "")
            hidden = attributes.get("state", "").lower() in _HIDDEN
            listed.append((unescaped(attributes.get("name", "")), link, hidden))
            if len(listed) > limit:
                raise Refused("table_too_many_sheets", limit=limit)
        elif named == "workbookPr":
            book.starts_1904 = attributes.get("date1904", "").lower() in _TRUE

    package.parse(part, start)
    for name, reference, hidden in listed:
        link = links.get(reference)
        if link is None or link.external or link.target not in package:
            raise Refused("table_part_missing", part=name)
        if link.kind == "worksheet":
            book.sheets.append(SheetPart(name, link.target, hidden))
        else:
            book.without_cells.append(name)


def _formats(package: Package, part: str, book: Book) -> None:
    """Keep what each cell format shows."""
    codes: dict[int, str] = {}
    numbers: list[int] = []
    inside = False
    limit = package.reading.limits.formats

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        named = local(tag)
        if named == "xf":
            if inside:
                numbers.append(whole(attributes.get("numFmtId", ""), 0))
        elif named == "numFmt" and not numbers:
            codes[whole(attributes.get("numFmtId", ""), 0)] = attributes.get("formatCode", "")
        elif named == "cellXfs":
            inside = True
        if len(numbers) > limit or len(codes) > limit:
            raise Refused("table_too_many_formats", limit=f"{limit:,}")

    def end(tag: str) -> None:
        nonlocal inside
        if local(tag) == "cellXfs":
            inside = False

    package.parse(part, start, end)
    book.kinds = [kind_of(number, codes.get(number)) for number in numbers]


def unescaped(text: str) -> str:
    """Give a text with the characters that XML cannot hold put back."""
    return _ESCAPE.sub(_character, text) if "_x" in text else text


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return match[0] if _FIRST_HALF <= code <= _LAST_HALF else chr(code)
