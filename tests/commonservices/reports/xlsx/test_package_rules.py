"""A finished workbook with a fault does not pass, and a sound one raises no alarm."""

import zipfile
from pathlib import Path
from typing import Any

import pytest

from commonservices.reports.xlsx import check_package
from tests.commonservices.reports.xlsx.book_builders import (
    a_list,
    some_rows,
    swap,
    texts,
    with_parts,
    write,
)


def test_a_book_copied_without_a_fault_raises_no_alarm(sound: Path, tmp_path: Path) -> None:
    assert check_package(sound) == []
    assert check_package(with_parts(sound, tmp_path / "copy.xlsx", {})) == []


@pytest.mark.parametrize(
    "sheet",
    [a_list(1), a_list(0), a_list(700), texts(["=1", "a\nb", " x "]), a_list(3, tag_row=True), a_list(3, rtl=True)],
)
def test_sound_books_raise_no_alarm(tmp_path: Path, sheet: Any) -> None:
    if not isinstance(sheet.rows, list):
        sheet = a_list(3, rows=some_rows(3))
    assert check_package(write(tmp_path / "book.xlsx", sheet).path) == []


def test_two_tables_that_overlap_are_found(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", a_list(3), a_list(3, name="Other", table_name="other")).path
    moved = {
        "xl/worksheets/_rels/sheet1.xml.rels": swap(
            "</Relationships>",
            '<Relationship Id="rId9" Target="/xl/tables/table2.xml" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"/></Relationships>',
        )
    }
    rules = {problem.rule for problem in check_package(with_parts(path, tmp_path / "faulty.xlsx", moved))}
    assert {"tables_overlap", "table_parts", "table_name_twice"} <= rules


def test_a_file_that_is_no_zip_is_said(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"not a workbook")
    assert [problem.rule for problem in check_package(path)] == ["not_a_zip"]


def test_a_damaged_byte_is_found_by_its_checksum(sound: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        entry = archive.getinfo("xl/styles.xml")
    text = bytearray(sound.read_bytes())
    text[entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2] ^= 0xFF
    path = tmp_path / "faulty.xlsx"
    path.write_bytes(text)
    assert {problem.rule for problem in check_package(path)} <= {"damaged_part", "not_well_formed"}
    assert check_package(path)


def test_a_part_that_is_there_twice_is_found(sound: Path, tmp_path: Path) -> None:
    path = with_parts(sound, tmp_path / "faulty.xlsx", {})
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/styles.xml", b"<a/>")
    assert [problem.rule for problem in check_package(path)] == ["part_twice"]


def test_a_part_that_unpacks_beyond_reason_is_refused(sound: Path, tmp_path: Path) -> None:
    path = with_parts(sound, tmp_path / "faulty.xlsx", {"xl/pad.xml": b"<a>" + b" " * (11 << 20) + b"</a>"})
    assert "unpacks_too_large" in {problem.rule for problem in check_package(path)}


def test_the_same_fault_in_every_row_is_told_twenty_times_only(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", a_list(200)).path
    broken = {"xl/worksheets/sheet1.xml": lambda text: text.replace(b' t="b"', b' t="bool"')}
    problems = check_package(with_parts(path, tmp_path / "faulty.xlsx", broken))
    assert [problem.rule for problem in problems] == ["cell_type"] * 20


def test_the_check_can_be_watched_and_stopped(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", a_list(1100)).path
    seen: list[int] = []
    check_package(path, seen.append)
    assert [rows // 500 for rows in seen] == [1, 2]
