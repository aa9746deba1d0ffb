"""A desk's workbook as it is packed: what is found in it, and what nobody opens."""

import zipfile

import pytest

from commonservices.errors import Known
from commonservices.reports.templates.package import Template, joined
from commonservices.reports.templates.places import Area
from tests.commonservices.reports.templates.template_builders import read_parts, template_book, write_parts


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return template_book(tmp_path_factory.mktemp("desk") / "desk.xlsx")


def _refusal(path):
    with pytest.raises(Known) as refused, Template(path):
        pass
    return refused.value.key


def test_sheets_names_and_tables_are_found_with_their_places(desk):
    with Template(desk) as template:
        table = template.tables["tblUse"]
        named = {name: (sheet, place.text) for name, sheet, place in template.named_areas()}
        assert list(template.sheets) == ["Return", "Use of services"]
    assert (table.sheet, table.area, table.first, table.last) == ("Use of services", Area(1, 4, 4, 7), 5, 6)
    assert table.columns == ("Service", "Month", "Amount", "Doubled")
    assert table.formulas == ("", "", "", "tblUse[[#This Row],[Amount]]*2")
    assert named == {
        "Office": ("Return", "B2"), "First_day": ("Return", "B3"), "Grand_total": ("Return", "B4"),
        "Block": ("Return", "A20:B24"),
    }  # fmt: skip


def test_related_parts_are_named_from_the_folder_of_the_part_that_names_them():
    cases = {
        ("xl/worksheets", "../tables/table1.xml"): "xl/tables/table1.xml",
        ("xl/worksheets", "/xl/tables/table1.xml"): "xl/tables/table1.xml",
        ("", "xl/workbook.xml"): "xl/workbook.xml",
        ("xl", "styles.xml#here"): "xl/styles.xml",
        ("xl", "#Return!A1"): "",
        ("xl", "../../../etc/passwd"): "../../etc/passwd",
    }
    assert {each: joined(*each) for each in cases} == cases


def test_a_relation_that_leads_out_of_the_file_leads_to_nothing(desk, tmp_path):
    parts = read_parts(desk)
    rels = "xl/worksheets/_rels/sheet2.xml.rels"
    parts[rels] = parts[rels].replace(b"/xl/tables/table1.xml", b"../../../../../etc/hostname")
    path = tmp_path / "out.xlsx"
    write_parts(path, parts)
    with Template(path) as template:
        assert template.tables == {}


BOMB = (
    '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" x="&b;"><sheetData/></worksheet>'
)
WRITINGS = {
    "utf-8": BOMB.encode(),
    "declared utf-8": b'<?xml version="1.0" encoding="UTF-8"?>' + BOMB.encode(),
    "utf-16": BOMB.encode("utf-16"),
    "utf-16-be": b"\xfe\xff" + BOMB.encode("utf-16-be"),
    "utf-7": b'<?xml version="1.0" encoding="UTF-7"?>' + BOMB.replace("<!", "+ADwAIQ-").encode(),
    "ebcdic": b"<?xml version='1.0' standalone='yes' encoding='cp037'?>" + BOMB.encode("cp037"),
}


def test_a_document_type_is_seen_however_the_part_is_written(desk, tmp_path):
    found = {}
    parts = read_parts(desk)
    for name, content in WRITINGS.items():
        path = tmp_path / f"{name}.xlsx"
        write_parts(path, parts | {"xl/worksheets/sheet1.xml": content})
        with Template(path) as template, pytest.raises(Known) as refused:
            template.tree("xl/worksheets/sheet1.xml")
        found[name] = refused.value.key
    assert found == dict.fromkeys(WRITINGS, "template_document_type")


def test_ordinary_writings_of_a_part_are_read(desk, tmp_path):
    part = "xl/worksheets/sheet2.xml"
    content = read_parts(desk)[part].decode()
    body = content.partition("?>")[2] if content.startswith("<?xml") else content
    writings = {
        "utf-16": ('<?xml version="1.0" encoding="UTF-16"?>' + body).encode("utf-16"),
        "latin": b"<?xml version='1.0' encoding='ISO-8859-1'?>" + body.encode("latin-1"),
        "bom": b"\xef\xbb\xbf" + body.encode(),
    }
    for name, written in writings.items():
        path = tmp_path / f"{name}.xlsx"
        write_parts(path, read_parts(desk) | {part: written})
        with Template(path) as template:
            assert template.tree(part).tag.endswith("worksheet"), name


def test_what_is_damaged_inside_is_told_by_its_part(desk, tmp_path):
    path = tmp_path / "broken.xlsx"
    write_parts(path, read_parts(desk) | {"xl/worksheets/sheet1.xml": b"<worksheet>"})
    with Template(path) as template, pytest.raises(Known) as refused:
        template.tree("xl/worksheets/sheet1.xml")
    assert (refused.value.key, refused.value.where) == ("template_damaged", "xl/worksheets/sheet1.xml")
    with Template(path) as template, pytest.raises(Known) as refused:
        template.read("xl/no such part.xml")
    assert refused.value.key == "template_damaged"


def test_what_is_no_workbook_is_told_before_anything_is_unpacked(desk, tmp_path):
    parts = read_parts(desk)
    found = {}
    for name, changed in {
        "no types": {key: value for key, value in parts.items() if key != "[Content_Types].xml"},
        "no book": {key: value for key, value in parts.items() if key != "xl/workbook.xml"},
        "no relations": {key: value for key, value in parts.items() if key != "_rels/.rels"},
    }.items():
        write_parts(tmp_path / "a.xlsx", changed)
        found[name] = _refusal(tmp_path / "a.xlsx")
    assert found == dict.fromkeys(found, "template_not_a_workbook")
    assert _refusal(tmp_path / "not there.xlsx") == "template_damaged"


def test_a_file_that_would_unpack_to_more_than_there_is_room_for_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("big.bin", b"\0" * 2_000_000)
    monkeypatch.setattr("commonservices.reports.templates.package.MOST_BYTES", 1_000_000)
    assert _refusal(path) == "template_too_large"


def test_a_hidden_sheet_and_local_names_are_noted(desk, tmp_path):
    parts = read_parts(desk)
    book = (
        parts["xl/workbook.xml"]
        .replace(b'name="Return"', b'name="Return" state="veryHidden"', 1)
        .replace(b'state="visible" state="veryHidden"', b'state="veryHidden"')
    )
    book = book.replace(b' state="visible"', b"", 1)
    book = book.replace(b'<definedName name="Office"', b'<definedName name="Office" localSheetId="0"', 1)
    path = tmp_path / "hidden.xlsx"
    write_parts(path, parts | {"xl/workbook.xml": book})
    with Template(path) as template:
        assert template.hidden == {"Return"}
        assert template.local_names
        assert "Office" not in template.names
