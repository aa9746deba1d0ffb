"""Formats of dates and flags are recognised as Excel and others write them."""

from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.reports.xlsx.read_parts import Parts, _shows_date, unescaped


@pytest.mark.parametrize(
    ("number", "code", "expected"),
    [
        (14, None, True),
        (22, None, True),
        (0, None, False),
        (4, None, False),
        (164, "yyyy-mm-dd", True),
        (164, "yyyy-mm", True),
        (164, "[$-40C]jj/mm/aaaa", True),
        (164, "#,##0.00", False),
        (164, "0.0%", False),
        (164, '#,##0 "days"', False),
        (164, "[Red]-#,##0.00", False),
        (164, "General", False),
        (164, '"TRUE";"TRUE";"FALSE"', False),
        (164, "0.00_d", False),
    ],
)
def test_a_format_shows_a_date_or_does_not(number: int, code: str | None, expected: bool) -> None:  # noqa: FBT001 parameter
    assert _shows_date(number, code) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"), ("a_x000D_b", "a\rb"), ("_x41_", "_x41_")]
)
def test_escapes_are_put_back_once(text: str, expected: str) -> None:
    assert unescaped(text) == expected


def test_the_parts_of_a_book_are_found_by_its_relations(sound: Path) -> None:
    with Parts(sound) as parts:
        assert list(parts.sheets) == ["Cover", "Services", "Parties", "_lists"]
        assert parts.names["services_rows"] == "'Services'!$A$5:$J$9"
        assert parts.names["services_header"] == "'Services'!$A$4:$J$4"
        assert "parties_rows" not in parts.names
        assert parts.shared == []
        assert not parts.starts_1904
        assert parts.date_styles
        assert parts.flag_styles
        assert not parts.date_styles & parts.flag_styles


def test_a_missing_part_is_one_sentence(sound: Path) -> None:
    with Parts(sound) as parts, pytest.raises(Known, match=r"xl/none\.xml is missing or damaged"):
        parts.open("xl/none.xml")
