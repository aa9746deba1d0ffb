"""What a file is, told by its first bytes; its name is not believed."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Final

from commonservices.exchange.tables.refusals import Refused

XLSX, ODS, XLS, TEXT = "xlsx", "ods", "xls", "text"

_HEAD: Final = 8_192
_TAIL: Final = 1 << 20
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_BOOKS: Final = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x10\x00",
    b"\x09\x08\x08\x00",
)
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\x7fELF")
_LETTERS_ALONE: Final = (b"BM", b"MZ")
"""A picture or a program begins with these letters, and so may a text; the nought bytes tell."""
_RICH_TEXT: Final = b"{\\rtf"
_PAGE: Final = re.compile(rb"<!doctype\s+html|<html|<head|<body|<table|<meta", re.IGNORECASE)
_CONTROL: Final = frozenset(range(32)) - {9, 10, 11, 12, 13, 26, 27}
_MOST_CONTROL: Final = 0.02
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def kind_of_file(path: Path) -> str:
    """Give what a file is: one of the kinds that are read; Refused, by what it is instead, when it is none."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        raise Refused("table_empty_file")
    if head.startswith(_COMPOUND):
        if _ENCRYPTED in path.read_bytes():
            raise Refused("table_password")
        return XLS
    if head.startswith(_OLD_BOOKS):
        return XLS
    if head.startswith(_ARCHIVES):
        return _kind_of_archive(path)
    if head.startswith(b"%PDF"):
        raise Refused("table_pdf")
    if head.startswith(_RICH_TEXT):
        raise Refused("table_document")
    return _kind_of_text(head)


def _kind_of_archive(path: Path) -> str:
    """Tell an OpenDocument workbook from an Excel one; documents of other kinds are refused."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "mimetype" not in names:
                return ODS if "content.xml" in names and "[Content_Types].xml" not in names else XLSX
            with archive.open("mimetype") as stream:
                told = stream.read(200)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError):
        return XLSX
    if b"opendocument.spreadsheet" in told:
        return ODS
    if b"opendocument." in told or b"epub" in told:
        raise Refused("table_document")
    return XLSX


def _kind_of_text(head: bytes) -> str:
    if head.startswith(_PICTURES) or (head.startswith(_LETTERS_ALONE) and b"\0" in head):
        raise Refused("table_not_a_table")
    wide = head.startswith(_WIDE_MARKS)
    start = head[2:].replace(b"\0", b"") if wide else head.removeprefix(b"\xef\xbb\xbf")
    start = start.lstrip(b" \r\n\t\0")
    if start.startswith(b"<?xml") and not _PAGE.search(start):
        raise Refused("table_xml")
    if start.startswith(b"<") and _PAGE.search(start):
        raise Refused("table_web_page")
    if not wide and not _looks_wide(head) and sum(byte in _CONTROL for byte in head) > _MOST_CONTROL * len(head):
        raise Refused("table_not_a_table")
    return TEXT


def _looks_wide(head: bytes) -> bool:
    """Tell whether every other byte is nought, as where each character takes two."""
    half = len(head) // 2
    return half > 0 and max(head[0::2].count(0), head[1::2].count(0)) > 0.4 * half
