"""The commands returnable and form, and import, which knows by itself what they wrote."""

import json
from datetime import date

import pytest
from openpyxl import load_workbook


@pytest.fixture
def at(run, small):
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", *words)


def _fill(path, **values):
    """Type into the first row of the list of a workbook."""
    book = load_workbook(path)
    sheet = book.worksheets[1]
    keys = {cell.value: cell.column for cell in sheet[1]}
    for key, value in values.items():
        sheet.cell(5, keys[key]).value = value
    book.save(path)


def test_a_list_is_handed_out_filled_in_and_taken_back_in_one_act(at, tmp_path):
    out = tmp_path / "services.xlsx"
    handed = at("returnable", "services", "--out", out, "--json")
    assert handed.json["rows"] > 0
    _fill(out, name_fr="Nouveau nom", collaborative_since=date(2026, 5, 1), status="Active")
    stopped = at("import", out, "--dry-run", "--json")
    found = json.loads(stopped.out)
    assert [each["values"]["name_fr"][1] for each in found["changed"]] == ["Nouveau nom"]
    assert [each["cell"] for each in found["refused"]] in (["D5"], [])
    at("import", out, "--leave-out", "refused")
    again = json.loads(at("import", out, "--dry-run", "--json").out)
    assert (again["changed"], again["added"]) == ([], [])


def test_a_form_needs_something_to_fill_in_and_a_month_that_has_begun(at, tmp_path):
    out = tmp_path / "form.xlsx"
    ahead = at("form", "--for", "WFP", "--kind", "usage", "--month", "2027-01", "--out", out)
    assert (ahead.code, out.exists()) == (1, False)
    empty = at("form", "--for", "WFP", "--kind", "balance", "--out", out)
    assert "nothing for WFP to fill in" in empty.err
