"""A workbook whose insides make no sense is one plain sentence, never a fault of the program."""

import re
import struct
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from commonservices.errors import Known
from commonservices.reports.xlsx import named_values, read_rows, recompute
from tests.commonservices.reports.xlsx.book_builders import swap, with_parts
from tests.commonservices.reports.xlsx.test_read_back import foreign
from tests.commonservices.reports.xlsx.test_read_back_odd_sheets import NAME, SHEET, odd

BOOK = "xl/workbook.xml"
STYLES = "xl/styles.xml"


def edited(tmp_path: Path, edits: dict[str, Any]) -> Path:
    """A list of one row, its parts changed."""
    return with_parts(foreign(tmp_path / "plain.xlsx", ["a", 7], name=NAME), tmp_path / "odd.xlsx", edits)


def assert_refused(path: Path) -> str:
    """Every way of reading gives the same kind of sentence; give the last one."""
    for read in (lambda: list(read_rows(path, NAME)), lambda: recompute(path)):
        with pytest.raises(Known) as refused:
            read()
        assert refused.value.key == "workbook_not_readable"
    return refused.value.message


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B3" t="s"><v>3</v></c>',
        '<c r="B3" t="s"><v>-1</v></c>',
        '<c r="B3" t="s"><v>first</v></c>',
        f'<c r="B3" t="s"><v>{"9" * 5000}</v></c>',
        '<c r="B3"><v>seven</v></c>',
        '<c r="B3"><v>NaN</v></c>',
        '<c r="B3"><v>sNaN</v></c>',
        '<c r="B3"><v>-Infinity</v></c>',
        '<c r="B3"><v>1E400</v></c>',
        '<c r="B3"><v>1E999999</v></c>',
        '<c r="B3" s="bold"><v>1</v></c>',
        '<c r="B3" t="d"><v>yesterday</v></c>',
    ],
)
def test_a_cell_that_makes_no_sense_refuses_the_sheet(tmp_path: Path, cell: str) -> None:
    path = odd(tmp_path, cell)
    assert assert_refused(path) == "odd.xlsx cannot be read: the sheet Odd is damaged."
    with pytest.raises(Known):
        named_values(path)


def test_a_string_of_a_book_without_a_table_of_strings_refuses_the_sheet(tmp_path: Path) -> None:
    edits = {SHEET: lambda text: re.sub(rb'(<c r="B3")[^>]*>', rb'\1 t="s">', text)}
    assert assert_refused(edited(tmp_path, edits)) == "odd.xlsx cannot be read: the sheet Odd is damaged."


def test_a_day_outside_the_calendar_refuses_the_sheet(tmp_path: Path) -> None:
    styles = swap('<xf numFmtId="0"', '<xf numFmtId="14"')
    path = edited(tmp_path, {STYLES: dated(styles), SHEET: swap("<v>7</v>", "<v>99999999999</v>")})
    assert assert_refused(path) == "odd.xlsx cannot be read: the sheet Odd is damaged."


def dated(first: Any) -> Any:
    """An edit that gives every cell style the format of a date."""
    return lambda text: first(text).replace(b'numFmtId="0"', b'numFmtId="14"')


def test_a_format_without_a_number_refuses_the_sheet(tmp_path: Path) -> None:
    path = edited(tmp_path, {STYLES: lambda text: text.replace(b'numFmtId="0"', b'numFmtId="zero"')})
    assert assert_refused(path) == "odd.xlsx cannot be read: the sheet Odd is damaged."


@pytest.mark.parametrize("number", ["first", "1.5", "9" * 5000])
def test_a_row_without_a_number_refuses_the_sheet(tmp_path: Path, number: str) -> None:
    path = edited(tmp_path, {SHEET: swap('<row r="3"', f'<row r="{number}"')})
    assert assert_refused(path) == "odd.xlsx cannot be read: the sheet Odd is damaged."


@pytest.mark.parametrize(
    "rows", ["$A$3:$B$1048577", "$A$3:$B$9999999999", "$A$3:$XFE$3", "#REF!", "$A$3:$B$" + "9" * 5000]
)
def test_a_list_said_to_be_larger_than_a_sheet_is_refused_at_once(tmp_path: Path, rows: str) -> None:
    path = edited(tmp_path, {BOOK: swap("!$A$3:$B$3", f"!{rows}")})
    assert assert_refused(path) == "odd.xlsx cannot be read: the name list_rows stands for no rows of a sheet."


def test_a_sheet_nothing_leads_to_is_refused(tmp_path: Path) -> None:
    path = edited(tmp_path, {"xl/_rels/workbook.xml.rels": swap('Id="rId1"', 'Id="rId77"')})
    assert assert_refused(path) == "odd.xlsx cannot be read: the sheet Odd is missing."
    path = edited(tmp_path, {SHEET: None})
    assert assert_refused(path).startswith("odd.xlsx cannot be read: ")


def test_a_name_of_a_sheet_that_is_gone_is_passed_over(tmp_path: Path) -> None:
    path = edited(tmp_path, {BOOK: swap("'Odd'!$B$3</", "'Gone'!$B$3</")})
    assert named_values(path) == {}


@pytest.mark.parametrize("mark", ["flag", "method"])
def test_a_part_behind_a_cipher_or_an_unknown_compression_is_refused(tmp_path: Path, mark: str) -> None:
    path = edited(tmp_path, {})
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo(SHEET).header_offset
    text = bytearray(path.read_bytes())
    centre = text.rindex(b"PK\x01\x02", 0, text.rindex(SHEET.encode()))
    for start in (place + 6, centre + 8):
        offset, value = (0, 1) if mark == "flag" else (2, 99)
        text[start + offset : start + offset + 2] = struct.pack("<H", value)
    path.write_bytes(text)
    assert assert_refused(path).startswith("odd.xlsx cannot be read: ")


def test_a_damaged_directory_of_the_archive_is_refused(tmp_path: Path) -> None:
    sound = edited(tmp_path, {}).read_bytes()
    directory = sound.index(b"PK\x01\x02")
    path = tmp_path / "odd.xlsx"
    outcomes: Counter[str] = Counter()
    for place in range(directory, len(sound), 7):
        text = bytearray(sound)
        text[place] ^= 0xFF
        path.write_bytes(text)
        try:
            outcomes[",".join(recompute(path))] += 1
        except Known as refused:
            outcomes[refused.key] += 1
    assert set(outcomes) == {NAME, "workbook_not_readable"}
