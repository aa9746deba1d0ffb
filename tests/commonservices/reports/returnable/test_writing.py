"""Sheets that are handed out: what can be typed where, what is out of sight, and the way back from the file."""

from datetime import date

import pytest
from openpyxl import load_workbook

from commonservices.actions import shared_services
from commonservices.domain.sheets.plan import Verdict
from commonservices.exchange.returning.lists import held_rows, list_called
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.tables import open_table
from commonservices.queries.entities import entity_by_code
from commonservices.reports.forms import suggested_name as form_name
from commonservices.reports.forms import write_form
from commonservices.reports.returnable import suggested_name, write_list

FORMULA_LIKE = ("=1+1", "+49 170", "-5", "@home", "\tx", '=HYPERLINK("http://x")')


@pytest.fixture(scope="module")
def handed(shared_demo, tmp_path_factory):
    """The list of services in English, written once."""
    return write_list(
        shared_demo, "services", tmp_path_factory.mktemp("handed") / "services.xlsx", "en", filter_text="S0"
    )


def test_only_the_cells_of_the_list_can_be_typed_in_and_sorting_stays_allowed(handed):
    book = load_workbook(handed.path)
    sheet = book["Services"]
    keys = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.protection.sheet
    assert {sheet.protection.sort, sheet.protection.autoFilter, sheet.protection.formatColumns} == {False}
    assert sheet.cell(4, 1).protection.locked
    for key in ("reference", "name_en", "row_id"):  # a locked cell would keep Excel from sorting
        assert not sheet.cell(5, keys[key]).protection.locked
    guarded = {str(rule.sqref) for rule in sheet.data_validations.dataValidation if rule.formula1 == "FALSE"}
    assert guarded == {f"A5:A{4 + handed.rows}", f"D5:D{4 + handed.rows}"}


def test_codes_are_chosen_from_lists_and_days_and_numbers_are_typed(handed):
    sheet = load_workbook(handed.path)["Services"]
    kinds = {rule.type for rule in sheet.data_validations.dataValidation}
    assert kinds == {"custom", "list", "date", "whole"}
    assert all(rule.errorTitle == "Common Services" for rule in sheet.data_validations.dataValidation)


def test_what_the_sheet_is_known_by_is_out_of_sight(handed):
    book = load_workbook(handed.path)
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "visible", *["veryHidden"] * 3]
    sheet = book["Services"]
    assert sheet.row_dimensions[1].hidden
    hidden = [key for key, shape in sheet.column_dimensions.items() if shape.hidden]
    assert len(hidden) >= 1


def test_a_file_that_another_program_saved_again_comes_back_unchanged(handed, shared_demo, tmp_path):
    again = tmp_path / "again.xlsx"
    load_workbook(handed.path).save(again)  # every part is written anew
    with open_table(again) as table:
        plan = plan_return(shared_demo, table)
    assert {row.verdict for row in plan.rows} == {Verdict.UNCHANGED}
    assert (plan.notes, plan.questions, len(plan.rows)) == ((), (), handed.rows)


def test_text_that_looks_like_a_formula_goes_out_and_comes_back_as_text(demo_office, tmp_path):
    rows = held_rows(demo_office, list_called("services"), "S0")
    for row, text in zip(rows, FORMULA_LIKE, strict=False):
        shared_services.set_fields(demo_office, row.id, {"name_fr": text})
    out = write_list(demo_office, "services", tmp_path / "out.xlsx", "fr", filter_text="S0").path
    sheet = load_workbook(out).worksheets[1]
    at = next(cell.column for cell in sheet[1] if cell.value == "name_fr")
    assert {sheet.cell(5 + place, at).data_type for place in range(len(FORMULA_LIKE))} == {"s"}
    with open_table(out) as table:
        assert {row.verdict for row in plan_return(demo_office, table).rows} == {Verdict.UNCHANGED}


def test_an_arabic_form_is_written_from_right_to_left_with_its_totals_as_formulas(shared_demo, tmp_path):
    period = (date(2026, 7, 1), date(2026, 9, 30))
    partner = entity_by_code(shared_demo, "WFP")
    made = write_form(shared_demo, "usage", partner, period, tmp_path / "form.xlsx", "ar")
    formulas, values = load_workbook(made.path).worksheets[1], load_workbook(made.path, data_only=True).worksheets[1]
    assert formulas.sheet_view.rightToLeft
    at = next(cell.column for cell in formulas[1] if cell.value == "row_total")
    assert formulas.cell(5, at).value.startswith("=SUM")
    assert values.cell(5, at).value == sum(values.cell(5, column).value or 0 for column in (4, 5, 6))
    assert form_name(shared_demo, "usage", partner, period, "en") == "DEMO_Monthly-usage_WFP_2026-07_2026-09_en.xlsx"
    assert suggested_name(shared_demo, "people", "fr") == "DEMO_Personnes_à-renvoyer_2026-10-01_fr.xlsx"
