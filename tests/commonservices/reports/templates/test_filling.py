"""A desk's workbook is filled: the named cells change, everything else is as its owner made it."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.reports.templates import fill
from tests.commonservices.reports.templates.template_builders import (
    ROWS,
    changed_parts,
    figures_book,
    mapping_for,
    opened,
    read_parts,
    template_book,
    with_strange_parts,
)

COLUMNS = {"Service": "service", "Month": "month", "Amount": "amount"}


@pytest.fixture(scope="module")
def values(tmp_path_factory):
    return figures_book(tmp_path_factory.mktemp("figures") / "figures.xlsx")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return with_strange_parts(template_book(tmp_path_factory.mktemp("desk") / "desk.xlsx"))


@pytest.fixture
def desk(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "desk.xlsx"))


def _fill(path, values, figures=(), lists=()):
    out = path.with_name(f"filled{path.suffix}")
    return fill(path, mapping_for(path, figures, lists), values, out)


def _refusal(path, values, figures=(), lists=()):
    with pytest.raises(Known) as refused:
        _fill(path, values, figures, lists)
    assert not path.with_name(f"filled{path.suffix}").exists()
    assert not path.with_name(f"filled{path.suffix}.part").exists()
    return refused.value


def test_only_the_parts_of_the_named_cells_change(desk, values):
    filled = _fill(desk, values, [("Office", "cover_office"), ("Return!B4", "total_amount_USD")])
    lost, changed = changed_parts(desk, filled.path)
    assert lost == []
    assert changed == ["xl/pivotCache/pivotCacheDefinition1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]
    assert filled.cells == 2
    assert b"sparklineGroup" in read_parts(filled.path)["xl/worksheets/sheet1.xml"]


def test_values_arrive_typed_and_cells_keep_their_style(desk, values):
    before = opened(desk)["Return"]
    filled = _fill(
        desk,
        values,
        [
            ("Office", "cover_office"),
            ("First_day", "cover_start"),
            ("Grand_total", "total_amount_USD"),
            ("Return!B5", "cover_country"),
            ("Return!B14", "cover_start"),
        ],
    )
    sheet = opened(filled.path)["Return"]
    assert sheet["B2"].value == "TESTOFF: Test office"
    assert sheet["B3"].value == datetime(2026, 1, 1)  # noqa: DTZ001
    assert sheet["B3"].is_date
    assert sheet["B4"].value == 25.75
    assert sheet["B4"].fill.fgColor.rgb == before["B4"].fill.fgColor.rgb
    assert sheet["B4"].number_format == "#,##0.0"
    assert sheet["B14"].number_format == "dd mmm yyyy"
    assert (sheet["B5"].value, sheet["B5"].data_type) == ("=1+1", "s")


def test_text_that_looks_like_a_formula_stays_text(desk, values):
    filled = _fill(desk, values, [("Return!B5", "cover_country")])
    content = read_parts(filled.path)["xl/worksheets/sheet1.xml"]
    assert b'<c r="B5" t="inlineStr"><is><t>=1+1</t></is></c>' in content


def test_a_figure_that_says_nothing_empties_its_cell(desk, values):
    filled = _fill(desk, values, [("Return!A5", "cover_currency")])
    assert opened(filled.path)["Return"]["A5"].value is None


def test_a_table_grows_with_its_look_its_formulas_and_what_reads_it(desk, values):
    filled = _fill(desk, values, lists=[("tblUse", "usage", COLUMNS)])
    assert filled.rows == {"tblUse": 5}
    book = opened(filled.path)
    sheet = book["Use of services"]
    table = sheet.tables["tblUse"]
    assert (table.ref, table.autoFilter.ref) == ("A4:D10", "A4:D9")
    assert [sheet[f"A{row}"].value for row in range(5, 11)] == [*(row[0] for row in ROWS), "Total"]
    assert [sheet[f"C{row}"].value for row in range(5, 10)] == [10.25, 20.5, None, -5, 0]
    assert sheet["C10"].value == "=SUBTOTAL(109,tblUse[Amount])"
    assert sheet["C10"].font.bold
    assert [sheet[f"D{row}"].value for row in (5, 9)] == ["=C5*2", "=C9*2"]
    assert sheet["C9"].fill.fgColor.rgb == "FFEEEEEE"
    assert sheet["B9"].value == datetime(2026, 5, 1)  # noqa: DTZ001
    assert book["Return"]["B12"].value == "='Use of services'!C10"
    assert book["Return"]["B13"].value == "=SUM('Use of services'!$C$5:$C$9)"
    assert [str(each.sqref) for each in sheet.conditional_formatting] == ["C5:C9"]
    assert str(sheet.data_validations.dataValidation[0].sqref) == "B5:B9"
    parts = read_parts(filled.path)
    assert b"'Use of services'!$C$5:$C$9" in parts["xl/charts/chart1.xml"]
    assert b'ref="A4:D9"' in parts["xl/pivotCache/pivotCacheDefinition1.xml"]
    assert b'refreshOnLoad="1"' in parts["xl/pivotCache/pivotCacheDefinition1.xml"]
    assert "xl/calcChain.xml" not in parts
    assert sheet.dimensions == "A4:D10"


def test_a_table_with_more_rows_than_needed_is_emptied_below(tmp_path, values):
    path = template_book(tmp_path / "desk.xlsx", rows=8)
    filled = _fill(path, values, lists=[("tblUse", "usage", COLUMNS)])
    sheet = opened(filled.path)["Use of services"]
    assert sheet.tables["tblUse"].ref == "A4:D13"
    assert [sheet[f"A{row}"].value for row in range(9, 14)] == ["SRV-5", None, None, None, "Total"]


def test_results_of_before_are_not_shown_and_all_is_worked_out_anew(desk, values):
    filled = _fill(desk, values, [("Office", "cover_office")])
    parts = read_parts(filled.path)
    assert b'fullCalcOnLoad="1"' in parts["xl/workbook.xml"]
    assert b"<f>B4*2</f><v" not in parts["xl/worksheets/sheet1.xml"].replace(b"<v />", b"").replace(b"<v/>", b"")


def test_days_are_counted_as_the_workbook_counts_them(tmp_path, values):
    path = template_book(tmp_path / "desk.xlsx", year_1904=True)
    filled = _fill(path, values, [("First_day", "cover_start")])
    assert b"<v>44561</v>" in read_parts(filled.path)["xl/worksheets/sheet1.xml"]
    assert opened(filled.path)["Return"]["B3"].value == datetime(2026, 1, 1)  # noqa: DTZ001


def test_a_range_takes_rows_by_the_numbers_of_its_columns(desk, values):
    filled = _fill(desk, values, lists=[("Block", "usage", {"1": "service", "2": "amount"})])
    sheet = opened(filled.path)["Return"]
    assert [sheet[f"A{row}"].value for row in (20, 24)] == ["SRV-1", "SRV-5"]
    assert sheet["B24"].value == 0


def test_macros_are_kept_and_said(tmp_path, values):
    path = with_strange_parts(template_book(tmp_path / "desk.xlsx"), macros=True).rename(tmp_path / "desk.xlsm")
    filled = _fill(path, values, [("Office", "cover_office")])
    assert read_parts(filled.path)["xl/vbaProject.bin"] == read_parts(path)["xl/vbaProject.bin"]
    assert "macros" in {each.key for each in filled.findings}


@pytest.mark.parametrize(
    ("into", "key", "address"),
    [
        ("Return!B6", "template_formula", "Return!B6"),
        ("Return!C9", "template_merged", "Return!C9"),
        ("Return!B11", "template_spill", "Return!B11"),
        ("'Use of services'!A4", "template_header", "Use of services!A4"),
        ("Return!ZZZZ1", "template_no_cell", "Return!ZZZZ1"),
        ("Return!A1:B2", "template_no_cell", "Return!A1:B2"),
        ("Elsewhere!A1", "template_no_sheet", "Elsewhere"),
        ("Unknown_name", "template_no_name", "Unknown_name"),
    ],
)
def test_a_place_that_may_not_be_written_is_refused_by_its_address(desk, values, into, key, address):
    refusal = _refusal(desk, values, [(into, "cover_office")])
    assert (refusal.key, refusal.where) == (key, address)


def test_a_number_in_a_cell_that_shows_days_is_refused(desk, values):
    assert _refusal(desk, values, [("Return!B14", "total_amount_USD")]).key == "template_shows_dates"


def test_one_cell_takes_one_figure(desk, values):
    refusal = _refusal(desk, values, [("Office", "cover_office"), ("Return!B2", "cover_start")])
    assert refusal.key == "template_place_twice"


def test_an_unknown_figure_list_or_column_is_refused_with_those_there_are(desk, values):
    assert "cover_office" in _refusal(desk, values, [("Office", "nothing")]).advice
    assert _refusal(desk, values, lists=[("tblUse", "nothing", COLUMNS)]).key == "template_no_list"
    assert "amount" in _refusal(desk, values, lists=[("tblUse", "usage", {"Service": "nothing"})]).advice
    assert "Doubled" in _refusal(desk, values, lists=[("tblUse", "usage", {"Nothing": "service"})]).advice
    assert "tblUse" in _refusal(desk, values, lists=[("tblOther", "usage", COLUMNS)]).advice


def test_a_column_that_calculates_itself_is_refused(desk, values):
    assert _refusal(desk, values, lists=[("tblUse", "usage", {"Doubled": "amount"})]).key == "template_formula"


def test_content_below_a_table_that_must_grow_is_refused_with_its_address(tmp_path, values):
    path = template_book(tmp_path / "desk.xlsx", below="B9")
    refusal = _refusal(path, values, lists=[("tblUse", "usage", COLUMNS)])
    assert (refusal.key, refusal.where) == ("template_content_below", "Use of services!B9")


def test_content_beside_a_table_stays_where_it_is(tmp_path, values):
    path = template_book(tmp_path / "desk.xlsx", below="F8")
    filled = _fill(path, values, lists=[("tblUse", "usage", COLUMNS)])
    assert opened(filled.path)["Use of services"]["F8"].value == "a remark"


def test_a_range_without_room_is_refused(desk, values, tmp_path):
    more = figures_book(tmp_path / "more.xlsx", [*ROWS, *ROWS])
    assert _refusal(desk, more, lists=[("Block", "usage", {"1": "service"})]).key == "template_block_full"


def test_a_workbook_that_changed_since_is_told_not_guessed(desk, values, tmp_path):
    mapping = mapping_for(desk, [("Office", "cover_office")])
    other = template_book(tmp_path / "other.xlsx", rows=3)
    with pytest.raises(Known) as refused:
        fill(other, mapping, values, tmp_path / "filled.xlsx")
    assert refused.value.key == "template_changed"


def test_the_result_keeps_its_ending_and_never_replaces_the_template(desk, values, tmp_path):
    mapping = mapping_for(desk, [("Office", "cover_office")])
    with pytest.raises(Known) as other:
        fill(desk, mapping, values, tmp_path / "filled.xlsm")
    with pytest.raises(Known) as itself:
        fill(desk, mapping, values, desk)
    assert (other.value.key, itself.value.key) == ("template_other_ending", "template_over_itself")


def test_the_same_template_and_figures_give_the_same_bytes(desk, values):
    mapping = mapping_for(desk, [("Office", "cover_office")], [("tblUse", "usage", COLUMNS)])
    first = fill(desk, mapping, values, desk.with_name("one.xlsx"))
    second = fill(desk, mapping, values, desk.with_name("two.xlsx"))
    assert first.sha256 == second.sha256


def test_a_day_in_a_cell_of_numbers_shows_as_a_day_and_keeps_its_colour(desk, values):
    before = opened(desk)["Return"]["B4"]
    cell = opened(_fill(desk, values, [("Return!B4", "cover_start")]).path)["Return"]["B4"]
    assert (cell.value, cell.is_date) == (datetime(2026, 1, 1), True)  # noqa: DTZ001
    assert cell.fill.fgColor.rgb == before.fill.fgColor.rgb
