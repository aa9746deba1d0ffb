"""Cells: wrong places, types, lengths and formulas are found."""

from pathlib import Path
from typing import Any

import pytest

from tests.commonservices.reports.xlsx.book_builders import swap
from tests.commonservices.reports.xlsx.fault_seeds import (
    CELL,
    SHEET,
    TEXT,
    rules_found,
)

FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "a style that is missing": ("cell_style", {SHEET: swap(f'{CELL} s="', f'{CELL} s="9')}),
    "a cell in the wrong row": ("cell_reference", {SHEET: swap(CELL, '<c r="A6"')}),
    "a cell there twice": ("cell_order", {SHEET: swap('<c r="B5"', '<c r="A5"')}),
    "a column beyond the grid": ("cell_reference", {SHEET: swap('<c r="J5"', '<c r="XFE5"')}),
    "an unknown cell type": ("cell_type", {SHEET: swap('t="b"', 't="bool"')}),
    "a number that is none": ("not_a_number", {SHEET: swap("<v>10.25</v>", "<v>10,25</v>")}),
    "a number without end": ("not_a_number", {SHEET: swap("<v>10.25</v>", "<v>inf</v>")}),
    "a string that is missing": ("shared_string", {SHEET: swap('t="b"><v>0</v>', 't="s"><v>7</v>')}),
    "a text too long": ("text_length", {SHEET: swap(TEXT, "x" * 32_768)}),
    "a formula too long": ("formula_length", {SHEET: swap("SUBTOTAL(109,", "1+" * 4_100 + "SUBTOTAL(109,")}),
    "a formula with an equals sign": ("formula_form", {SHEET: swap("<f>", "<f>=")}),
    "a formula in the short form": ("formula_form", {SHEET: swap("<f>", "<f>services[@Rate]+")}),
    "a formula without its result": ("formula_without_result", {SHEET: swap("</f><v>15</v>", "</f>")}),
    "a formula that reaches out": ("formula_reaches_out", {SHEET: swap("<f>", "<f>WEBSERVICE(A1)+")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_seeded_in_a_sound_book_is_found(sound: Path, tmp_path: Path, fault: str) -> None:
    rule, edits = FAULTS[fault]
    assert rule in rules_found(sound, tmp_path, edits)
