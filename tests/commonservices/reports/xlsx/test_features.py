"""What sheets carry beside values: entries, marks, charts, folding, locks, ways around the book."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx import (
    CODE,
    DATE,
    TEXT,
    Cell,
    Chart,
    Column,
    Entry,
    FreeSheet,
    Mark,
    Points,
    Series,
    SheetFigures,
    SheetSpec,
    band_marks,
    check_package,
    negative_marks,
    number,
    overdue_marks,
    read_rows,
    status_marks,
)
from commonservices.reports.xlsx.features import Tone
from commonservices.reports.xlsx.mark_rules import condition, signed_format
from tests.commonservices.reports.xlsx.book_builders import PROPERTIES, a_list, write

DAY = date(2026, 1, 1)
TONES: dict[str, Tone] = {"ACTIVE": "good", "CLOSED": "quiet"}
COLUMNS = (
    Column("ref", "Reference", CODE, entry=Entry("length", 1, 20, prompt="Say which", prompt_title="Reference")),
    Column("state", "State", CODE, choices=("ACTIVE", "CLOSED"), marks=status_marks(TONES), open=True),
    Column("due", "Due", DATE, marks=overdue_marks(DAY, ("state", ("ACTIVE",))), entry=Entry("date", DAY)),
    Column("amount", "Amount", number(2), marks=negative_marks(), level=1, entry=Entry("decimal", most=Decimal("9.5"))),
    Column("rate", "Rate", number(1), marks=band_marks(1, 5), level=1),
)
ROWS = [("A", "ACTIVE", date(2025, 7, 1), Decimal(-2), 1), ("B", "CLOSED", DAY, Decimal(3), 6)]
CHART = Chart(
    "bar",
    "Amounts & more",
    'What "each" comes to',
    Points("Things", column="ref"),
    (Series("Amount", Points("Things", column="amount")),),
    across="Thing",
    along="USD",
)


def things(**changes: Any) -> SheetSpec:
    spec = SheetSpec("Things", COLUMNS, ROWS, "things", title="Things", protected=True, charts=(CHART,), home="Cover")
    return replace(spec, levels=lambda row: int(str(row[4])) - 1, alt="Two things", **changes)


def cover(figures: Mapping[str, SheetFigures]) -> list[Any]:
    return [
        [Cell("Contents", "title")],
        [Cell("Things", "label", link="Things"), Cell(figures["Things"].rows, name="cover_rows")],
        [Cell("Name", "label"), Cell(None, open=True, entry=Entry("length", 0, 5), choices=("x", "y"))],
        ["Begins", "Lasts"],
        [DAY, 30],
        [date(2026, 3, 1), None],
    ]


LASTING = Chart(
    "timeline",
    "Leases",
    "Two leases, one without an end",
    Points("Cover", "A5:A6"),
    (Series("Begins", Points("Cover", "A5:A6")), Series("Lasts", Points("Cover", "B5:B6"))),
)
COVER = FreeSheet("Cover", cover, protected=True, names=(("spans", "A5:B6"),), charts=(LASTING,), levels={5: 1})


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("features")
    properties = replace(PROPERTIES, custom=(("office", "UNEXAM"), ("edition", 3), ("sound", True), ("cut_off", DAY)))
    keys = SheetSpec("Keys", COLUMNS[:1], [("A",)], "keys", state="veryHidden")
    hidden = FreeSheet("Notes", [["n"]], state="hidden")
    made = [write(folder / name, COVER, things(), keys, hidden, properties=properties) for name in ("a.xlsx", "b.xlsx")]
    assert made[0].sha256 == made[1].sha256
    return made[0].path


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def test_nothing_of_it_breaks_a_rule(book: Path) -> None:
    assert check_package(book) == []
    assert [row["amount"] for _, row in read_rows(book, "Things")] == [-2, 3]


def test_entries_bound_what_is_typed_and_say_so(book: Path) -> None:
    workbook = load_workbook(book)
    rules = {str(rule.sqref): rule for rule in workbook["Things"].data_validations.dataValidation}
    assert (rules["A4:A5"].type, rules["A4:A5"].prompt) == ("textLength", "Say which")
    assert (rules["B4:B5"].type, rules["B4:B5"].formula1) == ("list", "choices_1")
    assert (rules["C4:C5"].operator, rules["C4:C5"].formula1) == ("greaterThanOrEqual", "46023")
    assert (rules["D4:D5"].operator, rules["D4:D5"].formula1) == ("lessThanOrEqual", "9.5")
    assert [rule.type for rule in workbook["Cover"].data_validations.dataValidation] == ["list"]
    workbook.close()


def test_too_long_a_prompt_is_a_fault_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="at most 255"):
        write(tmp_path / "b.xlsx", FreeSheet("Form", [[Cell(None, entry=Entry(prompt="p" * 256))]]))


def test_every_mark_has_a_sign_beside_its_colour(book: Path) -> None:
    workbook = load_workbook(book)
    rules = [rule for of_range in workbook["Things"].conditional_formatting for rule in of_range.rules]
    assert len(rules) == 7
    assert all(rule.dxf.numFmt.formatCode.startswith('"') and rule.dxf.font.b for rule in rules)
    assert [rule.formula for rule in rules][2] == ['AND(AND(ISNUMBER(C4),C4<46023),OR($B4="ACTIVE"))']
    workbook.close()


@pytest.mark.parametrize(
    ("mark", "test"),
    [
        (Mark("is", "good", 'a "b"'), 'A1="a ""b"""'),
        (Mark("is", "good", 3), "AND(ISNUMBER(A1),A1=3)"),
        (Mark("blank", "bad"), "LEN(TRIM(A1))=0"),
        (Mark("between", "good", 1, 2), "AND(ISNUMBER(A1),A1>=1,A1<2)"),
        (Mark("above", "good", Decimal("0.5")), "AND(ISNUMBER(A1),A1>=0.5)"),
    ],
)
def test_marks_are_tests_of_a_cell(mark: Mark, test: str) -> None:
    assert condition(mark, "A1") == test


def test_a_mark_without_a_bound_or_beside_a_column_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="needs a number"):
        condition(Mark("below", "bad"), "A1")
    column = Column("a", "A", TEXT, marks=(Mark("is", "bad", "x", beside=("b", ("y",))),))
    with pytest.raises(Bug, match="column b"):
        write(tmp_path / "b.xlsx", SheetSpec("S", (column,), [("x",)], "s_table"))


def test_signs_stand_before_numbers_days_flags_and_text() -> None:
    assert signed_format("▼", number(1), "#,##0.0") == '"▼ "#,##0.0;"▼ "-#,##0.0'
    assert signed_format("▼", DATE, "yyyy") == '"▼ "yyyy'
    assert signed_format("▼", TEXT, "General").endswith('"▼ "@')


def test_charts_carry_their_points_axes_and_words(book: Path) -> None:
    bars, lasting = part(book, "xl/charts/chart2.xml"), part(book, "xl/charts/chart1.xml")
    for text in (bars, lasting):
        ElementTree.fromstring(text)  # noqa: S314 our own file
        assert text.count('<c:delete val="0"') + text.count('<delete val="0"') == 2
    assert "$D$4:$D$5" in bars
    assert "<v>-2</v>" in bars
    assert "<v>A</v>" in bars
    assert '<ptCount val="2"' in bars
    assert '<scaling><orientation val="maxMin"' in lasting
    assert '<min val="46023"' in lasting
    assert "descr='What \"each\" comes to'" in part(book, "xl/drawings/drawing2.xml")
    assert 'altTextSummary="Two things"' in part(book, "xl/tables/table1.xml")


def test_lines_of_a_chart_are_straight_and_differ_by_their_marks(tmp_path: Path) -> None:
    points = Points("S", "A1:A2")
    chart = Chart("line", "T", "alt", points, (Series("one", points), Series("two", points)))
    path = write(tmp_path / "b.xlsx", FreeSheet("S", [[1], [2]], charts=(chart,))).path
    text = part(path, "xl/charts/chart1.xml")
    assert text.count('<smooth val="0"') == 2
    assert '<symbol val="circle"' in text
    assert '<symbol val="square"' in text


def test_a_chart_of_what_is_not_there_is_a_fault(tmp_path: Path) -> None:
    lost = replace(CHART, categories=Points("Things", column="colour"))
    with pytest.raises(Bug, match="colour"):
        write(tmp_path / "b.xlsx", a_list(1), FreeSheet("C", [["x"]], charts=(lost,)))


def test_protected_sheets_are_open_where_people_write_and_can_be_sorted(book: Path) -> None:
    workbook = load_workbook(book)
    sheet = workbook["Things"]
    assert sheet.protection.sheet
    assert (sheet.protection.sort, sheet.protection.autoFilter, sheet.protection.formatCells) == (False, False, False)
    assert sheet["A4"].protection.locked
    assert not sheet["B4"].protection.locked
    assert not workbook["Cover"]["B3"].protection.locked
    workbook.close()


def test_sheets_out_of_sight_names_folding_and_ways_around(book: Path) -> None:
    workbook = load_workbook(book)
    assert [workbook[name].sheet_state for name in ("Things", "Keys", "Notes")] == ["visible", "veryHidden", "hidden"]
    assert workbook["Cover"]["A2"].hyperlink.location == "'Things'!A1"
    assert workbook["Things"]["A2"].hyperlink.location == "'Cover'!A1"
    assert workbook.defined_names["spans"].attr_text == "'Cover'!$A$5:$B$6"
    assert workbook["Things"].column_dimensions["D"].outlineLevel == 1
    assert [workbook["Things"].row_dimensions[row].outlineLevel for row in (4, 5)] == [0, 5]
    found = {each.name: each.value for each in workbook.custom_doc_props.props}
    assert (found["office"], found["edition"], found["sound"]) == ("UNEXAM", 3, True)
    workbook.close()


def test_a_book_that_does_not_tie_out_is_kept_with_its_mark_on_every_sheet_and_page(tmp_path: Path) -> None:
    def differs(path: Path, found: Mapping[str, SheetFigures]) -> None:
        raise Known("d", "Sheet Things, row 7: 3 and not 4.", advice="Check.", where="Things")

    again = things(again=lambda: iter(ROWS), rows=iter(ROWS))
    made = [
        write(tmp_path / name, COVER, replace(again, rows=iter(ROWS)), verify=differs, on_difference="mark")
        for name in ("a.xlsx", "b.xlsx")
    ]
    assert made[0].sha256 == made[1].sha256
    assert made[0].differences == ("Sheet Things, row 7: 3 and not 4.",)
    workbook = load_workbook(made[0].path)
    shown = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    assert [sheet.title for sheet in shown] == ["Cover", "Things", "Differences"]
    for sheet in shown:
        words = [cell.value for row in sheet.iter_rows(max_row=2) for cell in row]
        assert any(isinstance(word, str) and word.startswith("DRAFT \u2013 CHECK FAILED") for word in words), (
            sheet.title
        )
        assert sheet.oddHeader.center.text == "DRAFT \u2013 CHECK FAILED"
    assert workbook["Differences"]["A2"].value == made[0].differences[0]
    workbook.close()


def test_rows_that_come_only_once_cannot_be_written_again(tmp_path: Path) -> None:
    def differs(path: Path, found: Mapping[str, SheetFigures]) -> None:
        raise Known("d", "It differs.", advice="Check.", where="Things")

    with pytest.raises(Bug, match="only once"):
        write(tmp_path / "b.xlsx", a_list(2, rows=iter(a_list(2).rows)), verify=differs, on_difference="mark")
    assert list(tmp_path.iterdir()) == []
