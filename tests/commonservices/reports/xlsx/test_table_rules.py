"""Native tables: every way a table can disagree with its sheet is found."""

from pathlib import Path
from typing import Any

import pytest

from tests.commonservices.reports.xlsx.book_builders import swap
from tests.commonservices.reports.xlsx.fault_seeds import (
    SHEET,
    TABLE,
    before_end,
    rules_found,
)

FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "a merge inside the table": (
        "merge_in_table",
        {SHEET: before_end('<mergeCells><mergeCell ref="A5:B5"/></mergeCells>')},
    ),
    "a filter on the table": ("filter_on_table", {SHEET: before_end('<autoFilter ref="A4:J9"/>')}),
    "a table name like a cell": ("table_name", {TABLE: swap('displayName="services"', 'displayName="A1"')}),
    "a table name that is a defined name": (
        "table_name_twice",
        {TABLE: swap('displayName="services"', 'displayName="cover_rows"')},
    ),
    "a header that differs": ("table_header", {SHEET: swap(">Reference<", ">reference<")}),
    "a header that is a number": ("table_header", {SHEET: swap('t="inlineStr"><is><t>Title</t></is>', "><v>1</v>")}),
    "two columns of one name": ("table_column_twice", {TABLE: swap('name="Title"', 'name="reference"')}),
    "two columns of one id": ("table_column_ids", {TABLE: swap('<tableColumn id="2"', '<tableColumn id="1"')}),
    "a table too wide": ("table_width", {TABLE: swap('ref="A4:J10"', 'ref="A4:K10"')}),
    "a table without a row": ("table_empty", {TABLE: swap('ref="A4:J10"', 'ref="A4:J5"')}),
    "a table without a range": ("table_range", {TABLE: swap('ref="A4:J10"', 'ref="all"')}),
    "a filter over the totals": ("table_filter", {TABLE: swap('ref="A4:J9"', 'ref="A4:J10"')}),
    "a table the sheet does not list": ("table_parts", {SHEET: swap("<tablePart ", "<nothing ")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_seeded_in_a_sound_book_is_found(sound: Path, tmp_path: Path, fault: str) -> None:
    rule, edits = FAULTS[fault]
    assert rule in rules_found(sound, tmp_path, edits)
