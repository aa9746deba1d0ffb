"""The finished file is compared with its template: whatever differs and was not meant refuses it."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.errors import Known
from commonservices.reports.templates.package import Template
from commonservices.reports.templates.proof import Expected, prove
from commonservices.reports.templates.workshop import Workshop
from commonservices.reports.templates.zipping import write_filled
from tests.commonservices.reports.templates.template_builders import (
    read_parts,
    template_book,
    with_strange_parts,
    write_parts,
)

CELLS = [
    Expected("Return", 2, 2, "Office of tests"), Expected("Return", 2, 3, date(2026, 3, 31)),
    Expected("Return", 2, 4, Decimal("25.75")), Expected("Return", 2, 5, value=True),
]  # fmt: skip
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A template, its filled copy, and the parts that were meant to change."""
    folder = tmp_path_factory.mktemp("proof")
    desk = with_strange_parts(template_book(folder / "desk.xlsx"))
    with Template(desk) as template:
        shop = Workshop(template)
        for each in CELLS:
            shop.touch(each.sheet).put(each.column, each.row, each.value)
        changed, dropped = shop.finish()
        write_filled(template, changed, dropped, folder / "filled.xlsx")
    return desk, folder / "filled.xlsx", frozenset(changed), dropped


def _prove(filled, part, cells=tuple(CELLS)):
    desk, _, changed, dropped = filled
    with Template(desk) as template:
        prove(template, part, changed, dropped, cells)


def _fault(filled, path):
    """Give why a file is refused, "" where it is not."""
    try:
        _prove(filled, path)
    except Known as fault:
        return fault.key
    return ""


def test_what_was_meant_is_accepted(filled):
    _prove(filled, filled[1])


def test_every_way_a_file_can_be_spoiled_is_seen(filled, tmp_path):
    parts = read_parts(filled[1])
    sheet = parts[SHEET]
    spoiled = {
        "a part is lost": {key: value for key, value in parts.items() if key != "customXml/item1.xml"},
        "a part is added": parts | {"xl/new.xml": b"<a/>"},
        "another part is changed": parts | {"customXml/item1.xml": b"<lost/>"},
        "a text is another": parts | {SHEET: sheet.replace(b"Office of tests", b"Office of texts")},
        "a number is another": parts | {SHEET: sheet.replace(b"<v>25.75</v>", b"<v>25.57</v>")},
        "a number became text": parts | {SHEET: sheet.replace(b"<v>25.75</v>", b"<is><t>25.75</t></is>")},
        "a day is another": parts | {SHEET: sheet.replace(b"<v>46112</v>", b"<v>46113</v>")},
        "a flag is another": parts | {SHEET: sheet.replace(b'<c r="B5" t="b"><v>1</v>', b'<c r="B5" t="b"><v>0</v>')},
        "a text became a formula": parts | {SHEET: sheet.replace(b"<is><t>Office of tests</t></is>", b"<f>1+1</f>")},
        "a cell is gone": parts | {SHEET: sheet.replace(b'r="B4"', b'r="Z4"')},
        "the package is damaged": parts | {"xl/workbook.xml": b"<workbook"},
    }
    found = {}
    for name, content in spoiled.items():
        assert content != parts, name
        path = tmp_path / "spoiled.xlsx"
        write_parts(path, content)
        found[name] = _fault(filled, path)
    assert found == dict.fromkeys(spoiled, "template_unsound")


def test_a_cell_that_was_to_be_emptied_must_be_empty_and_may_be_missing(filled):
    _prove(filled, filled[1], (Expected("Return", 9, 90, None),))
    with pytest.raises(Known):
        _prove(filled, filled[1], (Expected("Return", 2, 2, None),))
    with pytest.raises(Known):
        _prove(filled, filled[1], (Expected("Return", 9, 90, "wanted"),))
