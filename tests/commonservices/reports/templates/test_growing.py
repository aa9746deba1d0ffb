"""A table that takes more rows: what reads it follows, what stands below refuses it by name, nothing is cut off."""

import re

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from commonservices.errors import Known
from commonservices.reports.templates.growing import grow, translated
from commonservices.reports.templates.package import Template
from commonservices.reports.templates.workshop import Workshop
from commonservices.reports.templates.zipping import write_filled
from tests.commonservices.reports.templates.template_builders import PIVOT, read_parts, template_book, write_parts

USE = "Use of services"


@pytest.fixture
def made(tmp_path):
    """Give a desk's workbook after it was changed by hand."""

    def give(change=None, **options):
        path = template_book(tmp_path / "desk.xlsx", **options)
        if change is not None:
            book = load_workbook(path)
            change(book)
            book.save(path)
        return path

    return give


def _grown(path, rows=3, table="tblUse"):
    out = path.with_name("out.xlsx")
    out.unlink(missing_ok=True)
    with Template(path) as template:
        shop = Workshop(template)
        bigger = grow(shop, template.tables[table], rows)
        changed, dropped = shop.finish()
        write_filled(template, changed, dropped, out)
    return bigger, out


def _refusal(path, rows=3):
    with Template(path) as template, pytest.raises(Known) as refused:
        grow(Workshop(template), template.tables["tblUse"], rows)
    return refused.value


def test_formulas_names_and_rules_of_all_sheets_follow_to_the_last_new_row(made):
    def change(book):
        front = book["Return"]
        front["C1"] = f"=SUM('{USE}'!C5:C8)"
        front["C2"] = f"=AVERAGE('{USE}'!$C$5:$C$6)+'{USE}'!C7"
        front["C3"] = "=SUM(tblUse[Amount])"
        front["C4"] = f"=SUM('{USE}'!C:C)"
        book.defined_names["Amounts"] = DefinedName("Amounts", attr_text=f"'{USE}'!$C$5:$C$6")

    bigger, out = _grown(made(change))
    book = load_workbook(out)
    front = book["Return"]
    assert bigger.area.text == "A4:D10"
    assert [front[f"C{row}"].value for row in range(1, 5)] == [
        f"=SUM('{USE}'!C5:C11)",
        f"=AVERAGE('{USE}'!$C$5:$C$9)+'{USE}'!C10",
        "=SUM(tblUse[Amount])",
        f"=SUM('{USE}'!C:C)",
    ]
    assert book.defined_names["Amounts"].attr_text == f"'{USE}'!$C$5:$C$9"
    assert [str(each.sqref) for each in book[USE].conditional_formatting] == ["C5:C9"]


def test_what_cannot_follow_is_refused_with_its_address_and_nothing_is_written(made):
    formulas = {
        "part of the rows": f"=SUM('{USE}'!C6:C7)",
        "whole rows": f"=SUM('{USE}'!5:6)",
        "over several sheets": f"=SUM('Return:{USE}'!C5:C6)",
    }
    found = {}
    for name, formula in formulas.items():
        fault = _refusal(made(lambda book, formula=formula: book["Return"].__setitem__("C1", formula)))
        found[name] = (fault.key, fault.where)
    assert found == dict.fromkeys(formulas, ("template_reference", "Return!C1"))


def test_a_name_that_cuts_the_table_is_refused_by_its_name(made):
    def change(book):
        book.defined_names["Half"] = DefinedName("Half", attr_text=f"'{USE}'!$C$6:$C$7")

    fault = _refusal(made(change))
    assert (fault.key, fault.where) == ("template_reference", "Half")


def _chart_at(place):
    def change(book):
        sheet = book[USE]
        drawn = BarChart()
        drawn.add_data(Reference(sheet, min_col=3, min_row=5, max_row=6))
        sheet.add_chart(drawn, place)

    return change


def test_a_drawing_below_is_in_the_way_even_when_only_its_size_is_known_and_one_beside_is_not(made):
    keys = {}
    for place in ("A9", "C10", "B6"):
        keys[place] = _refusal(made(_chart_at(place))).key
    assert keys == dict.fromkeys(keys, "template_object_below")
    assert _grown(made(_chart_at("H9")))[0].area.bottom == 10
    assert _grown(made(_chart_at("A30")))[0].area.bottom == 10


def test_a_table_or_merged_cells_below_are_in_the_way(made):
    def table(book):
        sheet = book[USE]
        sheet["A12"] = "Other"
        sheet.add_table(Table(displayName="tblOther", ref="A12:A13"))

    def merged(book):
        book[USE].merge_cells("B9:C9")

    assert _grown(made(table))[0].area.bottom == 10
    fault = _refusal(made(table), rows=6)
    assert fault.key in {"template_content_below", "template_object_below"}
    assert _refusal(made(merged)).key == "template_object_below"


def test_a_table_does_not_grow_over_the_end_of_its_sheet(made):
    assert _refusal(made(), rows=1_048_576).key == "template_sheet_end"


def test_a_pivot_table_follows_whatever_its_sheet_is_called(made):
    def change(book):
        book[USE].title = "Use & cost"

    path = made(change)
    parts = read_parts(path)
    parts["xl/pivotCache/pivotCacheDefinition1.xml"] = PIVOT.replace(USE.encode(), b"Use &amp; cost")
    write_parts(path, parts)
    _, out = _grown(path)
    assert b'ref="A4:D9"' in read_parts(out)["xl/pivotCache/pivotCacheDefinition1.xml"]
    assert b"Use &amp; cost" in read_parts(out)["xl/pivotCache/pivotCacheDefinition1.xml"]


def test_new_rows_repeat_the_formula_of_the_last_row_as_if_it_were_copied(made):
    _, out = _grown(made())
    sheet = load_workbook(out)[USE]
    assert [sheet[f"D{row}"].value for row in range(5, 10)] == [f"=C{row}*2" for row in range(5, 10)]
    assert translated("D5", "C5*$A$1+Return!B5", "D9") == "C9*$A$1+Return!B9"
    assert {sheet[f"B{row}"].number_format for row in range(5, 10)} == {"dd/mm/yyyy"}


def test_shared_formulas_are_repeated_too(made):
    path = made()
    parts = read_parts(path)
    name = "xl/worksheets/sheet2.xml"
    text = parts[name].decode()
    text = re.sub(r"<f>C5\*2</f>", '<f t="shared" ref="D5:D6" si="0">C5*2</f>', text)
    text = re.sub(r"<f>C6\*2</f>", '<f t="shared" si="0"/>', text)
    write_parts(path, parts | {name: text.encode()})
    _, out = _grown(path)
    sheet = load_workbook(out)[USE]
    assert [sheet[f"D{row}"].value for row in (7, 9)] == ["=C7*2", "=C9*2"]


def test_a_table_without_totals_only_becomes_longer(made):
    bigger, out = _grown(made(totals=False))
    assert (bigger.area.text, bigger.last) == ("A4:D9", 9)
    assert load_workbook(out)[USE].tables["tblUse"].ref == "A4:D9"
