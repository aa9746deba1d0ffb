"""A desk's own workbook by command: a first mapping, the mappings kept, the filled workbook."""

import pytest

from tests.commonservices.reports.templates.template_builders import opened, template_book

PERIOD = "2026-01..2026-06"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return template_book(tmp_path_factory.mktemp("desk") / "desk.xlsx")


def test_from_the_workbook_to_the_filled_one(run, small, desk, tmp_path):
    base = ("--store", small, "--today", "2026-10-01")
    mapping, out = tmp_path / "desk.toml", tmp_path / "filled.xlsx"
    mapped = run(*base, "--json", "template-map", desk, "--out", mapping, "--name", "Desk")
    assert (mapped.code, mapped.json["entries"], mapped.json["open"]) == (0, 2, 3)
    assert run(*base, "template-map", desk, "--out", mapping).code == 3

    assert run(*base, "templates", "keep", mapping).code == 0
    listed = run(*base, "--json", "templates", "list")
    assert [(each["name"], each["version"]) for each in listed.json] == [("Desk", 1)]
    shown = run(*base, "--json", "templates", "show", "Desk")
    assert shown.json["list"][0]["from"] == "usage"

    filled = run(*base, "--json", "export", "--period", PERIOD, "--template", "Desk", "--workbook", desk, "--out", out)
    assert (filled.code, filled.json["done"], filled.json["rows"]) == (0, "template_filled", {"tblUse": 0})
    assert {each["key"] for each in filled.json["findings"]} >= {"formulas", "charts"}
    assert opened(out)["Return"]["B2"].value.startswith("UNMISS:")

    assert run(*base, "templates", "remove", "Desk").code == 0
    absent = run(*base, "--json", "export", "--period", PERIOD, "--template", "Desk", "--out", out)
    assert absent.error["key"] == "mapping_unknown"
