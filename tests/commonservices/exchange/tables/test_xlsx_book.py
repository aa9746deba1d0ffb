"""What the cells of a workbook lean on: sheets by their relations, formats by their place, texts with their runs."""

import dataclasses

import pytest

from commonservices.exchange.tables.limits import LIMITS
from commonservices.exchange.tables.number_formats import DAY, NUMBER, TIME
from commonservices.exchange.tables.package import Package
from commonservices.exchange.tables.reading import Reading
from commonservices.exchange.tables.refusals import Refused
from commonservices.exchange.tables.xlsx_book import read_book, unescaped
from tests.commonservices.exchange.tables.books import HEAD, MAIN, links, packed, parts, sheet, strings, styles


def read(tmp_path, made, **limits):
    path = packed(tmp_path / "book.xlsx", made)
    with Package(path, Reading(tmp_path, dataclasses.replace(LIMITS, **limits))) as package:
        return read_book(package)


def refusal(tmp_path, made, **limits):
    with pytest.raises(Refused) as refused:
        read(tmp_path, made, **limits)
    return refused.value.key


def test_sheets_are_found_by_relation_wherever_their_parts_lie(tmp_path):
    made = parts(sheet(), sheet(), sheet(), names={1: "A &amp; B", 2: "_x0041_", 3: "C"})
    made["xl/deep/down/x.xml"] = made.pop("xl/worksheets/sheet2.xml")
    made["xl/_rels/workbook.xml.rels"] = links(
        ("r3", "worksheet", "worksheets/sheet3.xml"),
        ("r1", "worksheet", "/xl/worksheets/Sheet1.xml"),
        ("r2", "worksheet", "deep/../deep/down/x.xml"),
    )
    found = read(tmp_path, made).sheets
    assert [(each.name, each.part.lower()) for each in found] == [
        ("A & B", "xl/worksheets/sheet1.xml"),
        ("A", "xl/deep/down/x.xml"),
        ("C", "xl/worksheets/sheet3.xml"),
    ]


def test_a_sheet_is_hidden_by_either_of_excels_ways(tmp_path):
    for state, hidden in (("hidden", True), ("veryHidden", True), ("visible", False), ("", False)):
        made = parts(sheet())
        made["xl/workbook.xml"] = made["xl/workbook.xml"].replace('sheetId="1"', f'sheetId="1" state="{state}"')
        assert read(tmp_path, made).sheets[0].hidden is hidden, state


def test_formats_are_those_of_cells_and_not_of_styles(tmp_path):
    book = read(tmp_path, parts(sheet()) | {"xl/styles.xml": styles(14, "jj/mm/aaaa", "0.00", "h:mm", "[h]:mm", 49)})
    assert book.kinds == [NUMBER, DAY, DAY, NUMBER, TIME, NUMBER, NUMBER]


def test_a_format_whose_number_is_none_is_general(tmp_path):
    made = styles(14).replace('numFmtId="14"/></cellXfs>', 'numFmtId="x"/><xf/></cellXfs>')
    assert read(tmp_path, parts(sheet()) | {"xl/styles.xml": made}).kinds == [NUMBER] * 3


def test_a_workbook_may_have_neither_formats_nor_texts(tmp_path):
    made = parts(sheet())
    del made["xl/styles.xml"], made["xl/sharedStrings.xml"]
    book = read(tmp_path, made)
    assert (book.kinds, book.texts, len(book.sheets)) == ([], [], 1)


def test_texts_keep_their_runs_blanks_and_places(tmp_path):
    made = strings(
        "plain",
        "<r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r>",
        "<t/>",
        "<t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh>",
        "<t xml:space='preserve'>  kept\n </t>",
        "<t>a&amp;b &lt;c&gt; _x000D_ _x005F_x0041_</t>",
        "<phoneticPr fontId='1'/>",
        "<t><![CDATA[<raw>]]></t>",
    )
    texts = read(tmp_path, parts(sheet()) | {"xl/sharedStrings.xml": made}).texts
    assert texts == [
        "plain",
        "two runs",
        "",
        "漢字",
        "  kept\n ",
        "a&b <c> \r _x0041_",
        "",
        "<raw>",
    ]


def test_a_text_long_enough_to_count_is_known(tmp_path):
    for length, heavy in ((256, False), (257, True)):
        made = parts(sheet()) | {"xl/sharedStrings.xml": strings("x" * length)}
        assert read(tmp_path, made).heavy_texts is heavy, length


def test_what_asks_for_too_much_is_refused(tmp_path):
    many = parts(*[sheet()] * 4) | {"xl/sharedStrings.xml": strings(*"abcd"), "xl/styles.xml": styles(*range(1, 9))}
    cases = {
        "table_too_many_sheets": {"sheets": 3},
        "table_too_many_texts": {"strings": 3},
        "table_too_many_formats": {"formats": 5},
    }
    assert {key: refusal(tmp_path, many, **bound) for key, bound in cases.items()} == {key: key for key in cases}
    assert len(read(tmp_path, many, sheets=4, strings=4, formats=9).sheets) == 4


def test_what_is_packed_like_a_workbook_and_is_none_is_called_what_it_is(tmp_path):
    kinds = {
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main": "table_binary_book",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "table_document",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "table_document",
    }
    assert {kind: refusal(tmp_path, parts(sheet(), kind=kind)) for kind in kinds} == kinds
    made = parts(sheet())
    made["xl/workbook.bin"] = made.pop("xl/workbook.xml")
    made["_rels/.rels"] = links(("r", "officeDocument", "xl/workbook.bin"))
    assert refusal(tmp_path, made) == "table_binary_book"


def test_a_part_that_is_needed_and_missing_is_refused(tmp_path):
    for missing in ("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        made = parts(sheet())
        del made[missing]
        assert refusal(tmp_path, made) == "table_part_missing", missing
    made = parts(sheet()) | {"_rels/.rels": links(("r", "officeDocument", "!http://example.org/book.xml"))}
    assert refusal(tmp_path, made) == "table_part_missing"


def test_a_workbook_with_prefixes_is_read_like_one_without(tmp_path):
    made = parts(sheet())
    plain = made["xl/workbook.xml"]
    named = plain.replace("<workbook xmlns=", "<w:workbook xmlns:w=").replace("</workbook>", "</w:workbook>")
    named = named.replace("<sheets>", "<w:sheets>").replace("</sheets>", "</w:sheets>").replace("<sheet ", "<w:sheet ")
    assert read(tmp_path, made | {"xl/workbook.xml": named}).sheets == read(tmp_path, made).sheets
    assert f'xmlns:w="{MAIN}"' in named
    assert HEAD in named


def test_characters_that_xml_cannot_hold_are_put_back_and_half_ones_are_not():
    cases = {
        "_x0041_": "A",
        "a_x000a_b": "a\nb",
        "_x005F_x0041_": "_x0041_",
        "_xD800_": "_xD800_",
        "_xdfff_": "_xdfff_",
        "_x41_": "_x41_",
        "_X0041_": "_X0041_",
        "_xzzzz_": "_xzzzz_",
        "x_0041_": "x_0041_",
        "": "",
    }
    assert {text: unescaped(text) for text in cases} == cases
