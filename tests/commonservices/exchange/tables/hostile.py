"""Files that mean harm or are broken, each with the key of the sentence that refuses it; sizes grow with `full`."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from commonservices.exchange.tables.limits import LIMITS
from tests.commonservices.exchange.tables import endless
from tests.commonservices.exchange.tables.books import (
    DOCUMENT,
    HEAD,
    KIND,
    MAIN,
    cell,
    links,
    opendocument,
    packed,
    parts,
    row,
    sheet,
    strings,
)

SMALL = replace(
    LIMITS,
    file=200_000,
    inflated=1_000_000,
    ratio=50,
    ratio_from=100_000,
    members=50,
    sheets=20,
    cells=500,
    places=5_000,
    formats=200,
    strings=300,
    merged=400,
    text=40_000,
    spool=1_000_000,
)
"""Bounds low enough that a small file is as hostile as a large one."""

HARMLESS = sheet(row(1, cell("A1", "1")))
Make = Callable[[Path, int], Path]


@dataclass(frozen=True)
class Hostile:
    """One file: how it is made, of which size for low bounds and at full size, and what refuses it."""

    name: str
    make: Make
    key: str
    small: int = 1
    full: int = 0
    """0: it is as hostile small as it ever is."""
    also: tuple[str, ...] = ()
    """What may refuse it as well, as a full size meets another bound first."""


def _parts(**changed: str | bytes | None) -> dict[str, str | bytes]:
    made: dict[str, str | bytes] = dict(parts(HARMLESS))
    for name, content in changed.items():
        part = {
            "strings": "xl/sharedStrings.xml",
            "sheet": "xl/worksheets/sheet1.xml",
            "styles": "xl/styles.xml",
            "book": "xl/workbook.xml",
            "types": "[Content_Types].xml",
            "links": "xl/_rels/workbook.xml.rels",
            "root": "_rels/.rels",
        }.get(name, name)
        if content is None:
            del made[part]
        else:
            made[part] = content
    return made


def of(**changed: str | bytes | None) -> Make:
    """Give what makes a workbook with some parts replaced or left out."""
    return lambda path, _size: packed(path, _parts(**changed))


def _long_text(path: Path, size: int) -> Path:
    return packed(path, _parts(sheet=sheet(row(1, cell("A1", "x" * size, "str")))))


def grown(part: str, pieces: Callable[[int], Iterator[str]]) -> Make:
    """Give what makes a workbook one part of which grows with the size, written piece by piece."""

    def make(path: Path, size: int) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, content in _parts(**{part: None}).items():
                archive.writestr(name, content)
            with archive.open(part, "w", force_zip64=True) as stream:
                for piece in pieces(size):
                    stream.write(piece.encode())
        return path

    return make


def raw(content: bytes | str) -> Make:
    """Give what makes a file of just this content."""
    return lambda path, _size: _written(path, content.encode() if isinstance(content, str) else content)


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


SHEET, STRINGS, STYLES, BOOK = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
FAR = "<!DOCTYPE l SYSTEM 'http://127.0.0.1:9/x.dtd'>"


def _with_type(declared: str, part: str) -> str:
    return part.replace(HEAD, HEAD + declared, 1)


def _many_members(path: Path, size: int) -> Path:
    made = _parts()
    made |= {f"xl/media/{number}.bin": b"" for number in range(size)}
    return packed(path, made)


def _many_sheets(path: Path, size: int) -> Path:
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r1"/>' for n in range(1, size + 1))
    book = f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>{listed}</sheets></workbook>'
    return packed(path, _parts(book=book))


def _lying(path: Path, _size: int) -> Path:
    """Let the directory of the archive tell a smaller size than the sheet unpacks to."""
    packed(path, _parts(sheet=sheet("".join(row(n, cell(f"A{n}", "7")) for n in range(1, 400)))))
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(SHEET.encode()))
    struct.pack_into("<I", content, at + 24, 200)
    return _written(path, bytes(content))


def _cut(path: Path, _size: int) -> Path:
    packed(path, _parts())
    content = path.read_bytes()
    return _written(path, content[: len(content) // 2])


def _spoilt(path: Path, _size: int) -> Path:
    """Turn bytes over in the middle of the packed sheet."""
    packed(path, _parts(sheet=sheet("".join(row(n, cell(f"A{n}", str(n * 7919))) for n in range(1, 400)))))
    content = bytearray(path.read_bytes())
    at = content.index(SHEET.encode()) + 200
    for place in range(at, at + 40):
        content[place] ^= 0xFF
    return _written(path, bytes(content))


def _ciphered(path: Path, _size: int) -> Path:
    packed(path, _parts())
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    return _written(path, bytes(content))


def _archive_of(**members: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return kept.getvalue()


def _repeated(path: Path, size: int) -> Path:
    return opendocument(
        path,
        f'<table:table table:name="T"><table:table-row table:number-rows-repeated="{size}">'
        '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>'
        "</table:table-row></table:table>",
    )


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MERGED = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
DEEP_DOCUMENT = KIND.replace("spreadsheetml.sheet", "wordprocessingml.document")

HOSTILE: tuple[Hostile, ...] = (
    # XML that unfolds or fetches
    Hostile("laughs in the sheet", of(sheet=_with_type(LAUGHS, HARMLESS)), "table_hostile"),
    Hostile("laughs in the texts", of(strings=_with_type(LAUGHS, strings("&c;"))), "table_hostile"),
    Hostile("laughs in the list of sheets", of(book=_with_type(LAUGHS, parts(HARMLESS)[BOOK])), "table_hostile"),
    Hostile("an entity from outside", of(strings=_with_type(OUTSIDE, strings("&a;"))), "table_hostile"),
    Hostile("a document type from the network", of(sheet=_with_type(FAR, HARMLESS)), "table_hostile"),
    Hostile(
        "a document type in UTF-16",
        of(sheet=_with_type(FAR, HARMLESS).replace("UTF-8", "UTF-16").encode("utf-16")),
        "table_hostile",
    ),
    Hostile("laughs in the relations", of(links=_with_type(LAUGHS, links())), "table_hostile"),
    # archives that unpack to too much
    Hostile(
        "rows without end", grown(SHEET, endless.rows), "table_packed_too_tightly", 20, 200_000, ("table_unpacks",)
    ),
    Hostile(
        "cells without end",
        grown(SHEET, endless.cells),
        "table_too_many_cells",
        8,
        490_000,
        ("table_unpacks", "table_packed_too_tightly"),
    ),
    Hostile(
        "texts without end",
        grown(STRINGS, endless.texts),
        "table_too_many_texts",
        8,
        600_000,
        ("table_unpacks", "table_packed_too_tightly"),
    ),
    Hostile(
        "one text of 1.5 GB",
        grown(STRINGS, endless.one_text),
        "table_packed_too_tightly",
        20,
        150_000,
        ("table_unpacks",),
    ),
    Hostile(
        "formats without end",
        grown(STYLES, endless.formats),
        "table_too_many_formats",
        8,
        50_000,
        ("table_unpacks", "table_packed_too_tightly"),
    ),
    Hostile(
        "tags within tags",
        grown(SHEET, endless.deep),
        "table_damaged",
        3,
        30_000,
        ("table_packed_too_tightly", "table_memory", "table_unpacks"),
    ),
    Hostile(
        "an endless attribute",
        grown(SHEET, endless.attribute),
        "table_outside_grid",
        2,
        20_000,
        ("table_packed_too_tightly", "table_damaged"),
    ),
    Hostile("every row reaches the last column", grown(SHEET, endless.wide), "table_too_wide", 3, 200_000),
    Hostile(
        "much text in few cells",
        grown(SHEET, endless.references),
        "table_packed_too_tightly",
        30,
        20_000,
        ("table_unpacks",),
    ),
    Hostile("a directory that tells too small a size", _lying, "table_damaged"),
    Hostile("too many parts", _many_members, "table_too_many_parts", 60, 100_000),
    Hostile("too many sheets", _many_sheets, "table_too_many_sheets", 30, 100_000),
    # places that no sheet has
    Hostile("a cell right of the last column", of(sheet=sheet(row(1, cell("XFE1", "1")))), "table_outside_grid"),
    Hostile("a cell below the last row", of(sheet=sheet(row(1048577, cell("A1048577", "1")))), "table_outside_grid"),
    Hostile("row 0", of(sheet=sheet(row(0, cell("A0", "1")))), "table_outside_grid"),
    Hostile("row -1", of(sheet=sheet(row(-1, cell("A1", "1")))), "table_outside_grid"),
    Hostile(
        "a row that is no number", of(sheet=sheet('<row r="x"><c r="A1"><v>1</v></c></row>')), "table_outside_grid"
    ),
    Hostile("a cell of another row", of(sheet=sheet(row(1, cell("A7", "1")))), "table_row_order"),
    Hostile(
        "rows in the wrong order", of(sheet=sheet(row(2, cell("A2", "1")) + row(1, cell("A1", "1")))), "table_row_order"
    ),
    Hostile("one cell twice", of(sheet=sheet(row(1, cell("A1", "1"), cell("A1", "2")))), "table_cell_twice"),
    Hostile("an address that is none", of(sheet=sheet(row(1, cell("1A", "1")))), "table_cell_damaged"),
    Hostile(
        "cells merged over the whole sheet",
        of(sheet=sheet(row(1, cell("A1", "1")), after=MERGED)),
        "table_merged_too_large",
    ),
    # values that are none
    Hostile(
        "a text that the table does not have",
        of(sheet=sheet(row(1, cell("A1", "4000000000", "s")))),
        "table_cell_damaged",
    ),
    Hostile("a text before the first", of(sheet=sheet(row(1, cell("A1", "-1", "s")))), "table_cell_damaged"),
    Hostile("a text longer than any cell", _long_text, "table_cell_too_long", 45_000, 1_100_000),
    # archives that are broken or say two things
    Hostile("cut in half", _cut, "table_damaged"),
    Hostile("bytes turned over", _spoilt, "table_damaged"),
    Hostile("an archive with a cipher", _ciphered, "table_password"),
    Hostile("a sheet twice", lambda path, _: packed(path, _parts(), twice=SHEET), "table_part_twice"),
    Hostile("XML that breaks off", of(sheet=HARMLESS[:-20]), "table_damaged"),
    Hostile("two tags crossed", of(sheet=HARMLESS.replace("</c></row>", "</row></c>")), "table_damaged"),
    Hostile("no list of sheets", of(book=None), "table_part_missing"),
    Hostile("no list of kinds", of(types=None), "table_part_missing"),
    Hostile("no relations", of(links=None), "table_part_missing"),
    Hostile("a sheet that is missing", of(sheet=None), "table_part_missing"),
    Hostile(
        "a sheet on the network",
        of(links=links(("r1", "worksheet", "!http://127.0.0.1:9/s.xml"))),
        "table_part_missing",
    ),
    Hostile("no sheet at all", of(book=f'{HEAD}<workbook xmlns="{MAIN}"><sheets/></workbook>'), "table_no_sheet"),
    Hostile("only a chart", of(links=links(("r1", "chartsheet", "worksheets/sheet1.xml"))), "table_no_sheet"),
    # other files by the name of a workbook
    Hostile("nothing", raw(b""), "table_empty_file"),
    Hostile("a web page", raw("<html><body><table><tr><td>1</td></tr></table></body></html>"), "table_web_page"),
    Hostile(
        "a web page with a heading", raw('\ufeff\n<!DOCTYPE html>\n<html lang="fr"><table/></html>'), "table_web_page"
    ),
    Hostile(
        "XML of another kind",
        raw(f'{HEAD}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
        "table_xml",
    ),
    Hostile("a PDF document", raw(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "table_pdf"),
    Hostile("a picture", raw(b"\x89PNG\r\n\x1a\n" + bytes(200)), "table_not_a_table"),
    Hostile("a program", raw(b"MZ\x90\x00" + bytes(300)), "table_not_a_table"),
    Hostile("a rich text", raw(rb"{\rtf1\ansi hello}"), "table_document"),
    Hostile("a text document", of(types=parts(HARMLESS, kind=DEEP_DOCUMENT)["[Content_Types].xml"]), "table_document"),
    Hostile(
        "a binary workbook",
        of(
            types=parts(HARMLESS, kind="application/vnd.ms-excel.sheet.binary.macroEnabled.main")["[Content_Types].xml"]
        ),
        "table_binary_book",
    ),
    Hostile("another archive", raw(_archive_of(readme="hello")), "table_part_missing"),
    Hostile(
        "an OpenDocument text", raw(_archive_of(mimetype="application/vnd.oasis.opendocument.text")), "table_document"
    ),
    Hostile(
        "an encrypted workbook",
        raw(COMPOUND + bytes(1024) + "EncryptedPackage".encode("utf-16-le") + bytes(512)),
        "table_password",
    ),
    Hostile("an old workbook that is damaged", raw(COMPOUND + bytes(2048)), "table_damaged"),
    Hostile("bytes without meaning", raw(bytes(range(256)) * 8), "table_not_a_table"),
    Hostile(
        "too large a file", lambda path, size: _written(path, b"a;b\n" * size), "table_too_large", 60_000, 27_000_000
    ),
    # OpenDocument and text
    Hostile("a repeated row of an OpenDocument", _repeated, "table_too_many_cells", 20, 1_000_000),
    Hostile(
        "an OpenDocument with a cipher",
        lambda path, _: opendocument(
            path, "", **{"META-INF/manifest.xml": "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"}
        ),
        "table_password",
    ),
    Hostile(
        "laughs in an OpenDocument",
        lambda path, _: packed(
            path,
            {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": HEAD + LAUGHS + "<l>&c;</l>"},
        ),
        "table_hostile",
    ),
    Hostile("a quotation mark that never ends", raw('a;b\n"c;d\n' + "e;f\n" * 50), "table_quotes"),
    Hostile("a quoted cell that never ends", raw('a;b\n"' + "c;d\n" * 12_000), "table_cell_too_long"),
    Hostile("a text with nothing in it", raw("\n\n;;;\n\n"), "table_no_sheet"),
)
