"""A file is what its first bytes say, whatever its name says; what is no table is called by its own name."""

import struct
import zipfile

import pytest

from commonservices.exchange.tables.first_bytes import ODS, TEXT, XLS, XLSX, kind_of_file
from commonservices.exchange.tables.refusals import Refused
from tests.commonservices.exchange.tables.books import opendocument, packed, row, sheet, workbook

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ROWS = "Référence;Coût\nA1;12,5\n"
BITMAP = b"BM" + struct.pack("<IHHI", 4096, 0, 0, 54) + b"\x28\0\0\0\x10\0\0\0" + bytes(range(200)) * 20
PROGRAM = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0" + bytes(range(256)) * 8

TEXTS = {
    "plain": ROWS.encode(),
    "with a mark": ROWS.encode("utf-8-sig"),
    "two bytes a letter": ROWS.encode("utf-16"),
    "two bytes a letter, no mark": ROWS.encode("utf-16-le"),
    "the other way round": ROWS.encode("utf-16-be"),
    "Windows": ROWS.encode("cp1252"),
    "DOS, with its end mark": ROWS.encode("cp850") + b"\x1a",
    "a heading like a picture": b"BMZ reference;Cost\nA1;5\n",
    "a heading like a program": b"MZ;Cost\nMZN;5\n",
    "a first cell with a bracket": b"<5 km;12\n>5 km;3\n",
    "blank lines first": b"\r\n\r\n\r\nA;B\n1;2\n",
    "one letter": b"A",
    "arrows and controls now and then": ROWS.encode() * 40 + b"\x0e",
}
OTHERS = {
    "table_empty_file": (b"",),
    "table_pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",),
    "table_document": (b"{\\rtf1\\ansi Text}",),
    "table_web_page": (
        b"<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>",
        b"\xef\xbb\xbf  \r\n<HTML><head></head></HTML>",
        b"<!-- saved --><html></html>",
        b"<table border=1><tr><td>A</td></tr></table>",
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>',
        "<html><body>é</body></html>".encode("utf-16"),
        b'<meta http-equiv="Content-Type" content="text/html"><table>',
    ),
    "table_xml": (
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        '<?xml version="1.0" encoding="UTF-16"?><a/>'.encode("utf-16"),
    ),
    "table_not_a_table": (
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a" + bytes(32),
        BITMAP,
        PROGRAM,
        b"\x7fELF\x02\x01\x01" + bytes(32),
        b"\x1f\x8b\x08\0" + bytes(32),
        b"7z\xbc\xaf\x27\x1c" + bytes(32),
        b"Rar!\x1a\x07\x01\0",
        bytes(range(1, 32)) * 40,
    ),
    "table_password": (COMPOUND + bytes(600) + "EncryptedPackage".encode("utf-16-le"),),
}


def told(tmp_path, content):
    path = tmp_path / "sent.xlsx"
    path.write_bytes(content)
    try:
        return kind_of_file(path)
    except Refused as refused:
        return refused.key


def test_texts_are_texts_in_any_letters_and_whatever_they_begin_with(tmp_path):
    assert {name: told(tmp_path, content) for name, content in TEXTS.items()} == dict.fromkeys(TEXTS, TEXT)


def test_what_is_no_table_is_called_what_it_is(tmp_path):
    found = {key: [told(tmp_path, each) for each in contents] for key, contents in OTHERS.items()}
    assert found == {key: [key] * len(contents) for key, contents in OTHERS.items()}


def test_old_workbooks_are_known_alone_and_in_their_container(tmp_path):
    heads = (
        b"\x09\x08\x10\0\0\x06\x05\0",
        b"\x09\x04\x06\0\0\0\x10\0",
        b"\x09\0\x04\0\x07\0\x10\0",
        COMPOUND + bytes(99),
    )
    assert [told(tmp_path, each) for each in heads] == [XLS] * len(heads)


def test_archives_are_told_apart_by_what_is_in_them(tmp_path):
    text = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}
    book = {"mimetype": "application/epub+zip", "content.xml": "<a/>"}
    kinds = {
        "a workbook": (workbook(tmp_path / "a", sheet(row(1))), XLSX),
        "an open workbook": (opendocument(tmp_path / "b", ""), ODS),
        "an open workbook without its kind": (packed(tmp_path / "c", {"content.xml": "<a/>"}), ODS),
        "an archive of anything": (packed(tmp_path / "d", {"notes.txt": "x"}), XLSX),
    }
    assert {name: kind_of_file(path) for name, (path, _) in kinds.items()} == {
        name: kind for name, (_, kind) in kinds.items()
    }
    for made in (text, book):
        with pytest.raises(Refused, match="table_document"):
            kind_of_file(packed(tmp_path / "e", made))


def test_an_archive_cut_short_or_empty_is_left_to_its_reader(tmp_path):
    path = workbook(tmp_path / "a.xlsx", sheet(row(1)))
    path.write_bytes(path.read_bytes()[:200])
    assert kind_of_file(path) == XLSX
    with zipfile.ZipFile(tmp_path / "none.xlsx", "w"):
        pass
    assert kind_of_file(tmp_path / "none.xlsx") == XLSX
