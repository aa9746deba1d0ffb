"""The workbook part: sheet names and defined names Excel would not take are found."""

from pathlib import Path
from typing import Any

import pytest

from tests.commonservices.reports.xlsx.book_builders import swap
from tests.commonservices.reports.xlsx.fault_seeds import (
    BOOK,
    rules_found,
)

FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "a sheet name too long": ("sheet_name", {BOOK: swap('name="Services"', f'name="{"S" * 32}"')}),
    "a sheet name with a colon": ("sheet_name", {BOOK: swap('name="Services"', 'name="a:b"')}),
    "two sheets of one name": ("sheet_twice", {BOOK: swap('name="Parties"', 'name="services"')}),
    "no visible sheet": (
        "no_visible_sheet",
        {
            BOOK: lambda text: (
                text.replace(b"<sheet ", b'<sheet state="hidden" ')
                .replace(b'state="visible"', b"")
                .replace(b'state="veryHidden"', b"")
            )
        },
    ),
    "a name like a cell": ("defined_name", {BOOK: swap('name="cover_rows"', 'name="AB12"')}),
    "a name given twice": ("defined_name_twice", {BOOK: swap('name="cover_rows"', 'name="cover_amount"')}),
    "a name that leads nowhere": ("defined_name_lost", {BOOK: swap("'Services'!$A$5", "#REF!")}),
    "a name of a missing sheet": ("defined_name_lost", {BOOK: swap("'Services'!$A$5", "'Gone'!$A$5")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_seeded_in_a_sound_book_is_found(sound: Path, tmp_path: Path, fault: str) -> None:
    rule, edits = FAULTS[fault]
    assert rule in rules_found(sound, tmp_path, edits)
