"""The summary: its results are those of the lists, and LibreOffice finds the same when it counts again."""

import shutil
import subprocess
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from commonservices.domain.periods import Period
from commonservices.queries import workbook
from commonservices.reports.headquarters import export
from commonservices.reports.xlsx import named_values, read_rows
from tests.commonservices.reports.small_office import QUARTER

RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""


def lines(path, sheet="Summary"):
    book = load_workbook(path, data_only=True, read_only=True)
    found = [tuple(cell for cell in row) for row in book[sheet].iter_rows(values_only=True)]
    book.close()
    return {row[0]: row[1:] for row in found if row[0]}


def test_the_figures_are_those_of_the_first_page_of_the_program(written):
    named = named_values(written["en"].path)
    assert (named["summary_expiring_90"], named["summary_lapsed_used"]) == (2, 1)
    assert lines(written["en"].path)["Expiring within 180 days"][0] == 4


def test_the_totals_of_the_summary_are_those_of_the_lists(written):
    path = written["fr"].path
    named = named_values(path)
    used = [row for _, row in read_rows(path, "Utilisation")]
    assert named["summary_use_usd"] == named["summary_use_by_entity"] == sum(row["amount_usd"] for row in used)
    assert named["summary_entities"] == len({row["consumer"] for row in used})
    assert named["summary_services"] == 40
    held = [row for _, row in read_rows(path, "Arrangements")]
    assert named["summary_in_force"] == sum(row["in_force"] for row in held)


def test_the_period_before_is_told_where_it_can_be_and_left_blank_where_not(written, shared_demo):
    found = lines(written["en"].path)
    before = workbook.survey(shared_demo, Period(date(2024, 7, 1), date(2025, 6, 30)))
    assert found["Participating entities"][1] == len(before.worth.consumers)
    assert Decimal(str(found["Jul 2025"][1])) == Decimal(before.worth.by_month[date(2024, 7, 1)]).scaleb(-2)
    assert found["Expiring within 90 days"][1] is None
    assert found["Services that ran, by line"] is not None


def test_a_month_without_any_entry_stays_blank(small, saved):
    small.change("usage_2", month=date(2026, 4, 1))
    export(small.build(), saved, language="en", **QUARTER)
    found = lines(saved)
    assert found["Feb 2026"][0] in {None, ""}
    assert found["Jan 2026"][0] == pytest.approx(20.58)


def test_estimated_use_marks_month_entity_and_total(small, saved):
    small.change("service", data_quality="ESTIMATED")
    export(small.build(), saved, language="en", **QUARTER)
    found = lines(saved)
    assert {found[key][3] for key in ("Jan 2026", "BETA TWO", "EUR")} == {"Estimated"}


def test_an_entity_code_that_a_formula_would_misread_stands_as_a_plain_figure(small, saved):
    small.change("two", short_code="B*TA")
    export(small.build(), saved, language="en", **QUARTER)
    book = load_workbook(saved)
    row = next(row for row in book["Summary"].iter_rows() if row[0].value == "B*TA")
    assert row[1].value == pytest.approx(102.88)
    book.close()


def test_a_period_of_two_years_tells_each_year(small, saved):
    spec = {"start": date(2025, 10, 1), "end": date(2026, 3, 31), "basis": "JAN_DEC"}
    export(small.build(), saved, language="en", **spec)
    found = lines(saved)
    assert found["1 Jan 2026 to 31 Mar 2026"][0] == pytest.approx(102.88)
    assert found["1 Oct 2025 to 31 Dec 2025"][0] in {None, "", 0}


def assert_every_page_is_marked(printed):
    assert printed.stat().st_size > 10_000
    if shutil.which("pdftotext"):
        read = subprocess.run(["pdftotext", str(printed), "-"], check=True, capture_output=True, timeout=60)
        pages = read.stdout.decode().split("\f")[:-1]
        assert [place for place, page in enumerate(pages, start=1) if page.count("DEMO · NON CLASSIFIÉ") < 2] == []
        assert 20 < len(pages) < 80


@pytest.mark.libreoffice
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_counts_the_same_and_finds_no_error(written, tmp_path):
    settings = tmp_path / "profile" / "user"
    settings.mkdir(parents=True)
    (settings / "registrymodifications.xcu").write_text(RECALCULATE)
    path = written["fr"].path
    for form in ("xlsx:Calc MS Excel 2007 XML", "pdf:calc_pdf_Export"):
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--norestore",
                "--convert-to", form, "--outdir", str(tmp_path), str(path),
            ],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    ours, theirs = (load_workbook(each, data_only=True) for each in (path, tmp_path / path.name))
    formulas = load_workbook(path)
    compared = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    before, after = (book[sheet.title][cell.coordinate].value for book in (ours, theirs))
                    known = pytest.approx(before) if isinstance(before, int | float) else before or None
                    assert (after if after != "" else None) == known, (sheet.title, cell.coordinate)
                    compared += 1
    assert compared > 150
    assert_every_page_is_marked(tmp_path / path.with_suffix(".pdf").name)
    for book in (ours, theirs, formulas):
        book.close()
