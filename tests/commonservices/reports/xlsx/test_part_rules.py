"""The package itself: a fault in the zip, the types or the relations is found."""

from pathlib import Path
from typing import Any

import pytest

from tests.commonservices.reports.xlsx.book_builders import swap
from tests.commonservices.reports.xlsx.fault_seeds import (
    EXTERNAL,
    LINKS,
    SHEET,
    SHEET_LINKS,
    TYPES,
    rules_found,
)

FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "an unknown part": ("part_without_type", {"xl/extra.bin": b"x"}),
    "a sheet with the general type only": (
        "part_without_type",
        {TYPES: swap("/xl/worksheets/sheet2.xml", "/xl/workbook2.xml")},
    ),
    "a type for nothing": ("type_without_part", {TYPES: swap("/xl/worksheets/sheet2.xml", "/xl/gone.xml")}),
    "no content types": ("no_content_types", {TYPES: None}),
    "macros declared": ("macro", {TYPES: swap("sheet.main+xml", "sheet.macroEnabled.main+xml")}),
    "macros carried": ("macro", {"xl/vbaProject.bin": b"x"}),
    "a part that is not well-formed": ("not_well_formed", {SHEET: swap("</sheetData>", "</sheetDate>")}),
    "a part cut short": ("not_well_formed", {SHEET: lambda text: text[: len(text) // 2]}),
    "a document type": ("document_type", {SHEET: lambda text: b'<!DOCTYPE x [<!ENTITY a "b">]>' + text}),
    "a relation to nothing": ("relation_target", {SHEET_LINKS: swap("table1.xml", "table9.xml")}),
    "a relation given twice": ("relation_twice", {LINKS: swap('Id="rId2"', 'Id="rId1"')}),
    "a link outside": ("external_link", {LINKS: swap("</Relationships>", EXTERNAL.format(kind="externalLink"))}),
    "a part outside the package": ("part_name", {"../evil.xml": b"<a/>"}),
    "a missing sheet part": ("type_without_part", {SHEET: None}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_seeded_in_a_sound_book_is_found(sound: Path, tmp_path: Path, fault: str) -> None:
    rule, edits = FAULTS[fault]
    assert rule in rules_found(sound, tmp_path, edits)
