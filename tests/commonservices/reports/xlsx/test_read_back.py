"""The reader tells what a file really holds, whoever saved it, and says plainly when it cannot."""

import re
import zipfile
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from commonservices.errors import Known
from commonservices.reports.xlsx import ErrorValue, SheetFigures, check_package, named_values, read_rows, recompute
from tests.commonservices.reports.xlsx.book_builders import a_list, swap, with_parts, write

SHEET = "xl/worksheets/sheet2.xml"


def foreign(path: Path, *rows: list[Any], name: str = "Some 'sheet'") -> Path:
    """A list as another program would save it: shared strings, its own styles, the same keys and names."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = name
    sheet.append(["ref", "value"])
    sheet.append(["Reference", "Value"])
    for row in rows:
        sheet.append(row)
    quoted = "'" + name.replace("'", "''") + "'"
    workbook.defined_names["list_header"] = DefinedName("list_header", attr_text=f"{quoted}!$A$2:$B$2")
    workbook.defined_names["list_rows"] = DefinedName("list_rows", attr_text=f"{quoted}!$A$3:$B${2 + len(rows)}")
    workbook.defined_names["first_value"] = DefinedName("first_value", attr_text=f"{quoted}!$B$3")
    workbook.save(path)
    return path


def test_a_list_saved_by_another_program_reads_the_same(tmp_path: Path) -> None:
    rows = [
        ["a", 1.5],
        ["b", date(2026, 6, 30)],
        ["c", True],
        ["d", "#N/A"],
        ["e", None],
        ["f", datetime(2026, 1, 1, 12)],  # noqa: DTZ001 workbooks know no zone
    ]
    path = foreign(tmp_path / "book.xlsx", *rows)
    found = [row["value"] for _, row in read_rows(path, "Some 'sheet'")]
    assert found == [Decimal("1.5"), date(2026, 6, 30), True, "#N/A", None, datetime(2026, 1, 1, 12)]  # noqa: DTZ001 workbooks know no zone
    assert isinstance(found[3], ErrorValue)
    assert recompute(path) == {"Some 'sheet'": SheetFigures(6, {"value": Decimal("1.5")})}
    assert named_values(path) == {"first_value": Decimal("1.5")}


def test_a_time_alone_is_no_whole_day(tmp_path: Path) -> None:
    path = foreign(tmp_path / "book.xlsx", ["a", time(6, 0)])
    assert [row["value"] for _, row in read_rows(path, "Some 'sheet'")] == [datetime(1899, 12, 30, 6)]  # noqa: DTZ001 workbooks know no zone


def test_days_counted_from_1904_are_the_same_days(sound: Path, tmp_path: Path) -> None:
    path = with_parts(
        sound, tmp_path / "mac.xlsx", {"xl/workbook.xml": swap("<workbookPr", '<workbookPr date1904="1"')}
    )
    first = next(row for _, row in read_rows(path, "Services"))
    assert first["signed_on"] == date(2029, 7, 3)


def test_rows_the_file_leaves_out_are_blanks_and_not_counted(sound: Path, tmp_path: Path) -> None:
    def without_row_six(text: bytes) -> bytes:
        start = text.index(b'<row r="6"')
        return text[:start] + text[text.index(b'<row r="7"') :]

    path = with_parts(sound, tmp_path / "gap.xlsx", {SHEET: without_row_six})
    rows = dict(read_rows(path, "Services"))
    assert set(rows) == {5, 6, 7, 8, 9}
    assert set(rows[6].values()) == {None}
    assert recompute(path)["Services"].rows == 4


def test_sums_are_told_apart_by_the_values_of_a_column_of_the_file(sound: Path, tmp_path: Path) -> None:
    found = recompute(sound, group_by="state")["Services"]
    assert set(found.by_group) == {"ACTIVE", "CLOSED"}
    assert found.by_group["ACTIVE"]["units"] == 2 + 4
    assert found.by_group["CLOSED"]["amount"] == Decimal("10.25") * (1 + 3 + 5)
    for key, amount in found.sums.items():
        assert sum(sums.get(key, Decimal(0)) for sums in found.by_group.values()) == amount
    moved = with_parts(sound, tmp_path / "moved.xlsx", {SHEET: swap("<t>CLOSED</t>", "<t>ACTIVE</t>")})
    assert recompute(moved, group_by="state")["Services"].by_group["ACTIVE"]["units"] == 1 + 2 + 4


def test_rows_without_a_value_to_tell_them_apart_by_are_a_group_of_their_own(sound: Path, tmp_path: Path) -> None:
    blank = with_parts(sound, tmp_path / "blank.xlsx", {SHEET: swap("<is><t>CLOSED</t></is>", "<is><t></t></is>")})
    assert recompute(blank, group_by="state")["Services"].by_group[""]["units"] == 1
    assert recompute(sound, group_by="no_such_key")["Services"].by_group == {}
    assert recompute(sound)["Services"].by_group == {}


def test_a_changed_amount_shows_in_the_sums(sound: Path, tmp_path: Path) -> None:
    path = with_parts(sound, tmp_path / "changed.xlsx", {SHEET: swap("<v>10.25</v>", "<v>10.35</v>")})
    assert recompute(path)["Services"].sums["amount"] == Decimal("153.85")


def test_a_wrong_size_told_by_the_sheet_is_not_believed(sound: Path, tmp_path: Path) -> None:
    path = with_parts(
        sound, tmp_path / "size.xlsx", {SHEET: swap('<dimension ref="A1:J10"/>', '<dimension ref="A1"/>')}
    )
    assert recompute(path) == recompute(sound)


def test_cells_without_references_stand_one_after_the_other(sound: Path, tmp_path: Path) -> None:
    path = with_parts(sound, tmp_path / "bare.xlsx", {SHEET: lambda text: re.sub(rb'<c r="[A-Z]+\d+"', b"<c", text)})
    assert list(read_rows(path, "Services")) == list(read_rows(sound, "Services"))


def test_text_in_runs_is_one_text_without_its_phonetic_hints(sound: Path, tmp_path: Path) -> None:
    runs = '<is><r><t>MOU</t></r><r><t>-9</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></is>'
    path = with_parts(sound, tmp_path / "runs.xlsx", {SHEET: swap("<is><t>MOU-0001</t></is>", runs)})
    assert next(row for _, row in read_rows(path, "Services"))["ref"] == "MOU-9"


def test_reading_tells_how_far_it_is(tmp_path: Path) -> None:
    path = write(tmp_path / "book.xlsx", a_list(1100)).path
    seen: list[int] = []
    recompute(path, seen.append)
    assert seen == [500, 1000]


def test_a_list_that_is_not_there_is_said(sound: Path) -> None:
    with pytest.raises(Known) as refused:
        list(read_rows(sound, "Cover"))
    assert refused.value.key == "workbook_list_missing"
    assert refused.value.message == "book.xlsx has no list called Cover."


@pytest.mark.parametrize(
    "edits",
    [
        {SHEET: lambda text: text[: len(text) // 2]},
        {SHEET: lambda text: b"<!DOCTYPE x>" + text},
        {"xl/workbook.xml": lambda text: text[:40]},
        {"xl/workbook.xml": None},
        {"_rels/.rels": swap('/officeDocument"', '/otherDocument"')},
        {"_rels/.rels": None},
    ],
)
def test_a_damaged_workbook_is_one_plain_sentence(sound: Path, tmp_path: Path, edits: dict[str, Any]) -> None:
    path = with_parts(sound, tmp_path / "faulty.xlsx", edits)
    with pytest.raises(Known) as refused:
        list(read_rows(path, "Services"))
    assert refused.value.key == "workbook_not_readable"
    assert refused.value.message.startswith("faulty.xlsx cannot be read:")


def test_a_file_that_is_no_workbook_is_said(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"Dear colleague")
    with pytest.raises(Known, match="not an Excel workbook"):
        recompute(path)


def test_a_changed_byte_is_one_plain_sentence_or_a_changed_value(sound: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        entry = archive.getinfo(SHEET)
    start = entry.header_offset + 30 + len(entry.filename)
    path = tmp_path / "faulty.xlsx"
    for place in range(start, start + entry.compress_size, entry.compress_size // 25):
        text = bytearray(sound.read_bytes())
        text[place] ^= 0x55
        path.write_bytes(text)
        assert check_package(path)
        with suppress(Known):
            assert set(recompute(path)) == {"Services", "Parties"}
