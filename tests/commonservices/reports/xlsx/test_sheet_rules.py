"""Sheets: rows out of order, ranges that collide and texts too long are found."""

from pathlib import Path
from typing import Any

import pytest

from tests.commonservices.reports.xlsx.book_builders import swap
from tests.commonservices.reports.xlsx.fault_seeds import (
    SHEET,
    before_end,
    page_header,
    rules_found,
    validation,
)

FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "a row out of order": ("row_order", {SHEET: swap('<row r="6"', '<row r="5"')}),
    "a row beyond the grid": ("row_order", {SHEET: swap('<row r="10"', '<row r="1048577"')}),
    "merges that overlap": (
        "merges_overlap",
        {SHEET: before_end('<mergeCells><mergeCell ref="L1:M2"/><mergeCell ref="M2:N3"/></mergeCells>')},
    ),
    "a merge that is no range": ("merge_range", {SHEET: before_end('<mergeCells><mergeCell ref="1:2"/></mergeCells>')}),
    "a list of choices too long": ("validation_list", {SHEET: validation(f'"{"abc," * 70}"')}),
    "a prompt too long": ("validation_text", {SHEET: validation(prompt="p" * 256)}),
    "an error title too long": ("validation_text", {SHEET: validation(errorTitle="t" * 33)}),
    "a page header too long": ("header_length", {SHEET: page_header("&amp;C" + "h" * 254)}),
    "elements out of order": ("element_order", {SHEET: before_end('<sheetProtection sheet="1"/>')}),
    "an element there twice": ("element_order", {SHEET: before_end('<pageMargins left="1"/>')}),
    "a marked cell whose look is not there": (
        "mark_look",
        {
            SHEET: before_end(
                '<conditionalFormatting sqref="A5"><cfRule type="expression" dxfId="99" priority="1">'
                "<formula>1</formula></cfRule></conditionalFormatting>"
            )
        },
    ),
    "a drawing that is not related": (
        "relation_unknown",
        {
            SHEET: before_end(
                '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/>'
            )
        },
    ),
    "a page header with a lone ampersand": ("header_command", {SHEET: page_header("&amp;CR&amp; more")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_seeded_in_a_sound_book_is_found(sound: Path, tmp_path: Path, fault: str) -> None:
    rule, edits = FAULTS[fault]
    assert rule in rules_found(sound, tmp_path, edits)
