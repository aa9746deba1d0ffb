"""Before a workbook is filled it is said what is in it, and what cannot be filled is refused with the reason."""

import zipfile

import pytest

from commonservices.errors import Known
from commonservices.reports.templates import look_over
from tests.commonservices.reports.templates.template_builders import (
    read_parts,
    template_book,
    with_strange_parts,
    write_parts,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return with_strange_parts(template_book(tmp_path_factory.mktemp("desk") / "desk.xlsx"), macros=True)


@pytest.fixture
def parts(made):
    return read_parts(made)


def _refusal(path, parts):
    write_parts(path, parts)
    with pytest.raises(Known) as refused:
        look_over(path)
    return refused.value.key


def test_what_is_in_it_is_counted_and_what_rewriting_would_lose_is_marked(made):
    found = {each.key: each for each in look_over(made)}
    assert {"macros", "formulas", "charts", "sparklines", "shapes", "slicers", "custom_parts", "printers"} <= set(found)
    assert found["sparklines"].lost_by_rewriting
    assert not found["charts"].lost_by_rewriting
    assert found["charts"].count == 1
    assert "macros" in str(found["macros"].said())


def test_a_signed_workbook_is_refused(tmp_path, parts):
    assert _refusal(tmp_path / "a.xlsx", parts | {"_xmlsignatures/sig1.xml": b"<s/>"}) == "template_signed"


def test_a_strict_workbook_is_refused(tmp_path, parts):
    book = parts["xl/workbook.xml"].replace(
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"
    )
    assert _refusal(tmp_path / "a.xlsx", parts | {"xl/workbook.xml": book}) == "template_strict"


def test_a_document_type_is_refused(tmp_path, parts):
    book = parts["xl/workbook.xml"].replace(b"<workbook", b"<!DOCTYPE a [<!ENTITY b 'c'>]><workbook", 1)
    assert _refusal(tmp_path / "a.xlsx", parts | {"xl/workbook.xml": book}) == "template_document_type"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"PK but no archive", "template_not_a_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "template_old_format"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "template_encrypted",
        ),
        (b"", "template_not_a_workbook"),
    ],
)
def test_what_is_no_open_workbook_is_told_by_its_first_bytes(tmp_path, content, key):
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(Known) as refused:
        look_over(path)
    assert refused.value.key == key


def test_a_part_that_stands_twice_is_refused(tmp_path, parts):
    path = tmp_path / "a.xlsx"
    write_parts(path, parts)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/workbook.xml", b"<other/>")
    with pytest.raises(Known) as refused:
        look_over(path)
    assert refused.value.key == "template_part_twice"


def test_a_missing_part_is_refused(tmp_path, parts):
    del parts["xl/worksheets/sheet1.xml"], parts["xl/worksheets/sheet2.xml"]
    assert _refusal(tmp_path / "a.xlsx", parts) == "template_damaged"
