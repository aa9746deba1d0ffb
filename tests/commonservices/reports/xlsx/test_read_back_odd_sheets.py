"""Odd but legal sheets, as other programs save them, read as what they show."""

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from commonservices.reports.xlsx import ErrorValue, named_values, read_rows, recompute
from tests.commonservices.reports.xlsx.book_builders import swap, with_parts
from tests.commonservices.reports.xlsx.test_read_back import foreign

SHEET = "xl/worksheets/sheet1.xml"
NAME = "Odd"
RELATIONS = "xl/_rels/workbook.xml.rels"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
STRINGS = (
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<si><t>first</t></si><si><r><t>in </t></r><r><t>runs</t></r></si><si><t>a_x000A_b</t></si></sst>"
)


def odd(tmp_path: Path, cell: str) -> Path:
    """A list of one row whose value is the given cell."""
    path = foreign(tmp_path / "plain.xlsx", ["a", 7], name=NAME)

    def put(text: bytes) -> bytes:
        start = text.index(b'<c r="B3"')
        end = text.index(b"</c>", start) + len(b"</c>")
        return text[:start] + cell.encode() + text[end:]

    related = f'<Relationship Id="rId99" Type="{TYPE}" Target="sharedStrings.xml"/></Relationships>'
    made = with_parts(path, tmp_path / "odd.xlsx", {SHEET: put, RELATIONS: swap("</Relationships>", related)})
    with zipfile.ZipFile(made, "a") as book:
        book.writestr("xl/sharedStrings.xml", STRINGS)
    return made


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="B3" t="s"><v>0</v></c>', "first"),
        ('<c r="B3" t="s"><v>1</v></c>', "in runs"),
        ('<c r="B3" t="s"><v>2</v></c>', "a\nb"),
        ('<c r="B3" t="b"><v>1</v></c>', True),
        ('<c r="B3" t="b"><v>0</v></c>', False),
        ('<c r="B3" t="b"><v> true </v></c>', True),
        ('<c r="B3" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"),
        ('<c r="B3" t="str"><f>A3</f><v>shown</v></c>', "shown"),
        ('<c r="B3" t="str"><v></v></c>', None),
        ('<c r="B3" t="str"><v>a_x000A_b</v></c>', "a\nb"),
        ('<c r="B3" t="inlineStr"><is><t>here</t></is></c>', "here"),
        ('<c r="B3" t="inlineStr"/>', None),
        ('<c r="B3"/>', None),
        ('<c r="B3"><v></v></c>', None),
        ('<c r="B3" t="n"><v>1E3</v></c>', Decimal(1000)),
        ('<c r="B3"><v>-0.1</v></c>', Decimal("-0.1")),
        ('<c r="B3"><f>1+1</f><v>2</v></c>', Decimal(2)),
        ("<c><v>5</v></c>", Decimal(5)),
        ('<c r="C3"><v>5</v></c>', None),
    ],
)
def test_a_cell_reads_as_what_it_shows(tmp_path: Path, cell: str, expected: Any) -> None:
    path = odd(tmp_path, cell)
    assert [row for _, row in read_rows(path, NAME)] == [{"ref": "a", "value": expected}]
    counted = {"value": expected} if isinstance(expected, Decimal) else {}
    assert recompute(path)[NAME].sums == counted
    assert named_values(path)["first_value"] == expected


@pytest.mark.parametrize("sign", ["#N/A", "#REF!", "#VALUE!", "#NAME?"])
def test_an_error_is_told_apart_from_the_same_text(tmp_path: Path, sign: str) -> None:
    (_, row), *_ = read_rows(odd(tmp_path, f'<c r="B3" t="e"><v>{sign}</v></c>'), NAME)
    assert isinstance(row["value"], ErrorValue)
    (_, row), *_ = read_rows(odd(tmp_path, f'<c r="B3" t="inlineStr"><is><t>{sign}</t></is></c>'), NAME)
    assert row["value"] == sign
    assert not isinstance(row["value"], ErrorValue)


def test_blank_rows_keep_their_numbers_and_are_not_counted(tmp_path: Path) -> None:
    rows = [["a", 1], [None, None], [None, 2], [None, None], [None, None], ["f", date(2028, 2, 29)]]
    path = foreign(tmp_path / "gaps.xlsx", *rows, name=NAME)
    found = dict(read_rows(path, NAME))
    assert list(found) == [3, 4, 5, 6, 7, 8]
    assert [number for number, row in found.items() if set(row.values()) == {None}] == [4, 6, 7]
    assert found[8] == {"ref": "f", "value": date(2028, 2, 29)}
    assert recompute(path)[NAME].rows == 3
    assert recompute(path)[NAME].sums == {"value": Decimal(3)}
