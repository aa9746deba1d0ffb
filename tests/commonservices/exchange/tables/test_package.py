"""The archive of a workbook: parts by any spelling of their names, counted as they unpack, refused when they lie."""

import dataclasses
import zipfile

import pytest

from commonservices.exchange.tables.limits import LIMITS
from commonservices.exchange.tables.package import Package, joined, local
from commonservices.exchange.tables.reading import Reading
from commonservices.exchange.tables.refusals import Refused
from tests.commonservices.exchange.tables.books import packed

PARTS = {"[Content_Types].xml": "<Types/>", "xl/Workbook.XML": "<book><sheet name='A'/></book>", "xl/a.bin": "x" * 900}


def opened(tmp_path, parts=None, **limits):
    path = packed(tmp_path / "book.xlsx", PARTS if parts is None else parts)
    return Package(path, Reading(tmp_path, dataclasses.replace(LIMITS, **limits)))


def refusal(act):
    try:
        act()
    except Refused as refused:
        return refused.key
    return ""


def test_a_part_is_found_by_any_spelling_of_its_name(tmp_path):
    with opened(tmp_path) as package:
        for name in ("xl/workbook.xml", "/xl/workbook.xml", "XL\\WORKBOOK.XML", "xl/Workbook.XML"):
            assert name in package, name
            assert package.size(name) == len(PARTS["xl/Workbook.XML"])
            assert b"".join(package.pieces(name)).startswith(b"<book>")
        assert "xl/none.xml" not in package
        assert package.names == ("[content_types].xml", "xl/workbook.xml", "xl/a.bin")


def test_what_is_not_there_has_no_size_and_no_head_and_is_refused_when_read(tmp_path):
    with opened(tmp_path) as package:
        assert (package.size("none"), package.head("none", 9)) == (0, b"")
        assert package.head("xl/a.bin", 4) == b"xxxx"
        with pytest.raises(Refused, match="table_part_missing"):
            list(package.pieces("none"))


def test_what_unpacks_is_counted_wherever_it_is_read(tmp_path):
    with opened(tmp_path, inflated=1_000) as package:
        assert len(b"".join(package.pieces("xl/a.bin"))) == 900
        assert package.reading.inflated == 900
        assert refusal(lambda: list(package.pieces("xl/a.bin"))) == "table_unpacks"


def test_the_directory_alone_refuses_what_asks_for_too_much(tmp_path):
    cases = {
        "table_too_many_parts": {"members": 2},
        "table_unpacks": {"inflated": 500},
        "table_packed_too_tightly": {"ratio": 2, "ratio_from": 100},
    }
    found = {key: refusal(lambda bound=bound: opened(tmp_path, **bound)) for key, bound in cases.items()}
    assert found == {key: key for key in cases}


def test_two_spellings_of_one_name_are_one_part_twice(tmp_path):
    for first, second in (("xl/a.xml", "XL/A.xml"), ("xl/a.xml", "/xl/a.xml"), ("xl/a.xml", "xl\\a.xml")):
        parts = {first: "<a/>", second: "<b/>"}
        assert refusal(lambda parts=parts: opened(tmp_path, parts)) == "table_part_twice", second


def test_a_way_of_packing_nobody_uses_for_workbooks_is_damage(tmp_path):
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.xml", "<a/>" * 100)
    assert refusal(lambda: Package(path, Reading(tmp_path))) == "table_damaged"


def test_a_part_whose_bytes_were_changed_is_damage(tmp_path):
    path = packed(tmp_path / "book.xlsx", {"a.xml": "<a>some words that are kept as they are</a>"})
    content = bytearray(path.read_bytes())
    content[45] ^= 0xFF
    path.write_bytes(content)
    with Package(path, Reading(tmp_path)) as package:
        assert refusal(lambda: list(package.pieces("a.xml"))) == "table_damaged"


def test_every_length_of_a_cut_archive_is_refused_in_words(tmp_path):
    path = packed(tmp_path / "whole.xlsx", PARTS)
    content = path.read_bytes()
    for length in range(0, len(content), 13):
        path.write_bytes(content[:length])
        assert refusal(lambda: Package(path, Reading(tmp_path))) == "table_damaged", length


def test_parts_are_walked_with_or_without_prefixes(tmp_path):
    parts = {"plain.xml": "<a><b>é&amp;x</b></a>", "named.xml": '<m:a xmlns:m="u"><m:b>é&amp;x</m:b></m:a>'}
    with opened(tmp_path, parts) as package:
        for name in parts:
            seen = []
            package.parse(name, lambda tag, _, seen=seen: seen.append(tag), seen.append, seen.append)
            assert seen == ["a", "b", "é&x", "b", "a"], name


def test_no_document_type_is_believed_and_no_entity_is_opened(tmp_path):
    hostile = {
        "a.xml": "<!DOCTYPE a><a/>",
        "b.xml": '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        "c.xml": '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>',
    }
    with opened(tmp_path, hostile) as package:
        for name in hostile:
            assert refusal(lambda name=name: package.parse(name, lambda *_: None)) == "table_hostile", name


def test_xml_that_is_none_is_damage(tmp_path):
    parts = {"a.xml": "<a><b></a>", "b.xml": "", "c.xml": "words", "d.xml": "<a/><b/>", "e.xml": "<a>&none;</a>"}
    with opened(tmp_path, parts) as package:
        found = {name: refusal(lambda name=name: package.parse(name, lambda *_: None)) for name in parts}
    assert found == dict.fromkeys(parts, "table_damaged")


def test_where_a_part_points_to():
    cases = {
        ("xl", "worksheets/sheet1.xml"): "xl/worksheets/sheet1.xml",
        ("xl", "/xl/worksheets/sheet1.xml"): "xl/worksheets/sheet1.xml",
        ("xl/worksheets", "../tables/table1.xml"): "xl/tables/table1.xml",
        ("", "xl/workbook.xml"): "xl/workbook.xml",
        ("xl", "worksheets\\sheet1.xml"): "xl/worksheets/sheet1.xml",
        ("xl", "./styles.xml"): "xl/styles.xml",
    }
    assert {case: joined(*case) for case in cases} == cases
    assert [local(tag) for tag in ("row", "x:row", "a:b:row", "")] == ["row", "row", "row", ""]


@pytest.mark.parametrize("text", ["<a b='{}'/>", "<a><!--{}--></a>", "<a><?p {}?></a>"])
def test_what_never_ends_is_refused_long_before_all_of_it_was_read(tmp_path, text):
    with opened(tmp_path, {"a.xml": text.format("1" * (8 << 20))}, ratio=100_000) as package:
        assert refusal(lambda: package.parse("a.xml", lambda _tag, _told: None)) == "table_damaged"
        assert package.reading.inflated < 2 << 20


def test_a_long_text_between_tags_is_no_tag_without_end(tmp_path):
    with opened(tmp_path, {"a.xml": f"<a>{'1' * (3 << 20)}</a>"}, ratio=100_000) as package:
        assert refusal(lambda: package.parse("a.xml", lambda _tag, _told: None)) == ""
