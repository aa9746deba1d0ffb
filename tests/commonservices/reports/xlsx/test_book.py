"""A book is whole, the same every time, says what it holds and survives other readers."""

import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from commonservices.errors import Bug
from commonservices.jobs import Stopped
from commonservices.reports.xlsx import (
    Cell,
    Formula,
    FreeSheet,
    SheetFigures,
    named_values,
    read_rows,
    recompute,
)
from tests.commonservices.reports.xlsx.book_builders import (
    COLUMNS,
    PROPERTIES,
    a_cover,
    a_list,
    a_row,
    some_rows,
    whole_book,
    write,
)


def test_the_book_tells_its_rows_and_totals_and_the_cover_carries_them(tmp_path: Path) -> None:
    book = whole_book(tmp_path / "book.xlsx")
    assert book.figures["Services"] == SheetFigures(5, {"units": Decimal(15), "amount": Decimal("153.75")})
    assert book.figures["Parties"].rows == 0
    assert named_values(book.path) == {"cover_rows": Decimal(5), "cover_amount": Decimal("153.75")}
    assert book.size == book.path.stat().st_size
    assert len(book.sha256) == 64
    assert [path.name for path in tmp_path.iterdir()] == ["book.xlsx"]


def test_two_writes_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = whole_book(tmp_path / "one.xlsx"), whole_book(tmp_path / "two.xlsx")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.sha256 == second.sha256


def test_two_processes_with_other_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path;"
        "from tests.commonservices.reports.xlsx.book_builders import whole_book;"
        "whole_book(Path(sys.argv[1]))"
    )
    root = Path(__file__).parents[4]
    files = []
    for seed in ("1", "77"):
        target = tmp_path / f"{seed}.xlsx"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "TZ": f"Etc/GMT+{seed[0]}"}
        subprocess.run([sys.executable, "-c", script, str(target)], check=True, env=environment, cwd=root)
        files.append(target.read_bytes())
    assert files[0] == files[1]


def test_the_zip_carries_no_clock_and_no_machine(sound: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        entries = archive.infolist()
        core = archive.read("docProps/core.xml").decode()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}
    assert {entry.create_system for entry in entries} == {3}
    assert core.count("2026-06-30T00:00:00Z") == 2


def test_the_rows_read_back_by_key_are_those_that_were_written(sound: Path) -> None:
    keys = [column.key for column in COLUMNS]
    found = list(read_rows(sound, "Services"))
    assert [row for _, row in found] == [dict(zip(keys, row, strict=True)) for row in some_rows(5)]
    assert [number for number, _ in found] == [5, 6, 7, 8, 9]


def test_openpyxl_reads_dates_as_dates_and_numbers_as_numbers(sound: Path) -> None:
    workbook = load_workbook(sound, data_only=True)
    sheet = workbook["Services"]
    row = [cell.value for cell in sheet[5]]
    expected = a_row(1)
    assert row[:4] == [expected[0], expected[1], 1, 10.25]
    assert row[5] == datetime(2025, 7, 2)  # noqa: DTZ001 workbooks know no zone
    assert row[7] is False
    assert [cell.value for cell in sheet[10]][:4] == ["Total", None, 15, 153.75]
    workbook.close()


def test_every_sheet_prints_its_page_and_the_classification_with_ampersands_doubled(sound: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == 4
    for text in sheets:
        assert "<oddHeader>&amp;LUNCLASSIFIED&amp;C" in text
        assert "&amp;CPage &amp;P of &amp;N" in text
    assert any("&amp;CServices R&amp;&amp;D</oddHeader>" in text for text in sheets)


def test_a_very_long_title_is_shortened_visibly_in_the_page_header_only(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", a_list(1, title="&" * 400))
    with zipfile.ZipFile(book.path) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    header = text.split("<oddHeader>")[1].split("</oddHeader>")[0].replace("&amp;", "&")
    assert len(header) <= 255
    assert header.endswith("…")
    assert "&amp;" * 400 in text


def test_the_properties_say_what_was_given(sound: Path) -> None:
    workbook = load_workbook(sound)
    kept = workbook.properties
    assert (kept.title, kept.subject, kept.creator) == ("Common services", "July 2025 to June 2026", "UNEXAM")
    assert (kept.keywords, kept.category, kept.language) == ("R&D; services", "UNCLASSIFIED", "en")
    assert kept.created == kept.modified == datetime(2026, 6, 30)  # noqa: DTZ001 workbooks know no zone
    workbook.close()


def test_calamine_reads_the_same_values(sound: Path) -> None:
    rows = CalamineWorkbook.from_path(str(sound)).get_sheet_by_name("Services").to_python(skip_empty_area=False)
    assert rows[0] == [column.key for column in COLUMNS]
    assert rows[3] == [column.label for column in COLUMNS]
    assert rows[4][:4] == ["MOU-0001", a_row(1)[1], 1.0, 10.25]
    assert rows[4][5:8] == [date(2025, 7, 2), date(2025, 7, 1), False]
    assert rows[9][2:4] == [15.0, 153.75]


def test_right_to_left_sheets_read_from_the_right(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", replace(a_cover(), rtl=True), a_list(2, rtl=True))
    workbook = load_workbook(book.path)
    assert all(sheet.sheet_view.rightToLeft for sheet in workbook.worksheets[:2])
    assert workbook["Services"]["B5"].alignment.readingOrder == 2
    assert workbook["Services"]["C5"].alignment.horizontal == "right"
    workbook.close()


def test_free_sheets_carry_formulas_with_results_merges_and_dates(tmp_path: Path) -> None:
    sheet = FreeSheet("Summary", [[Cell("Sum", "heading", span=3)], [2, 3, Formula("A2+B2", 5)]])
    book = write(tmp_path / "book.xlsx", sheet)
    values, formulas = load_workbook(book.path, data_only=True), load_workbook(book.path)
    assert values["Summary"]["C2"].value == 5
    assert formulas["Summary"]["C2"].value == "=A2+B2"
    assert [str(merged) for merged in formulas["Summary"].merged_cells.ranges] == ["A1:C1"]
    values.close()
    formulas.close()


def test_a_last_look_that_refuses_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    before = whole_book(target).sha256

    def refuse(part: Path, found: object) -> None:
        assert part.name == "book.xlsx.part"
        raise Bug("the cover does not agree")

    with pytest.raises(Bug, match="cover"):
        whole_book(target, 9, verify=refuse)
    assert whole_book(tmp_path / "other.xlsx").sha256 == before
    assert recompute(target)["Services"].rows == 5
    assert not target.with_name("book.xlsx.part").exists()


def test_the_steps_told_only_grow_and_end_at_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    write(tmp_path / "book.xlsx", a_list(1200), tell=lambda *step: told.append(step))
    steps = [step for step, _, _ in told]
    assert steps == sorted(steps)
    assert {of for _, of, _ in told} == {3 * 1200 + 3}
    assert told[-1][:2] == (3603, 3603)
    assert list(dict.fromkeys(key for *_, key in told)) == ["writing:Services", "checking", "comparing", "saving"]


@pytest.mark.parametrize("phase", ["writing:Services", "checking", "comparing", "saving"])
def test_stopping_in_any_phase_leaves_the_old_file_and_no_stump(tmp_path: Path, phase: str) -> None:
    target = tmp_path / "book.xlsx"
    target.write_bytes(b"the old one")

    def stop(step: int, of: int, words: str) -> None:
        if words == phase:
            raise Stopped

    with pytest.raises(Stopped):
        write(target, a_list(600), tell=stop)
    assert target.read_bytes() == b"the old one"
    assert [path.name for path in tmp_path.iterdir()] == ["book.xlsx"]


def test_the_stamp_with_a_zone_is_kept_as_the_same_moment(tmp_path: Path) -> None:
    stamp = datetime.fromisoformat("2026-06-30T03:00:00+03:00")
    here = write(tmp_path / "one.xlsx", a_list(1), properties=replace(PROPERTIES, stamp=stamp))
    there = write(tmp_path / "two.xlsx", a_list(1))
    assert here.sha256 == there.sha256
