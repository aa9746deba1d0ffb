"""LibreOffice opens the book, recalculates it to the same values and prints the classification on every page."""

import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.reports.xlsx import (
    Cell,
    Formula,
    FreeSheet,
    check_package,
    named_values,
    read_rows,
    recompute,
)
from tests.commonservices.reports.xlsx.book_builders import a_cover, a_list, texts, write
from tests.commonservices.reports.xlsx.test_cells import NASTY

pytestmark = [
    pytest.mark.libreoffice,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    summary = FreeSheet(
        "Summary",
        lambda figures: [
            [
                Cell("Units", "label"),
                Cell(
                    Formula("SUBTOTAL(109,services[Units '[each']])", figures["Services"].sums["units"]), name="units"
                ),
            ]
        ],
    )
    folder = tmp_path_factory.mktemp("written")
    return write(
        folder / "book.xlsx", a_cover(), summary, a_list(40), texts(NASTY), a_list(0, name="None", table_name="none")
    ).path


@pytest.fixture(scope="module")
def saved(written: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book opened, recalculated and saved as a workbook and as pages."""
    folder = tmp_path_factory.mktemp("saved")
    settings = folder / "profile" / "user"
    settings.mkdir(parents=True)
    (settings / "registrymodifications.xcu").write_text(RECALCULATE)
    for form in ("xlsx:Calc MS Excel 2007 XML", "pdf:calc_pdf_Export"):
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--norestore",
                "--convert-to",
                form,
                "--outdir",
                str(folder),
                str(written),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return folder / "book.xlsx"


def test_the_values_are_the_same_after_a_recalculation(written: Path, saved: Path) -> None:
    for sheet in ("Services", "Texts"):
        before, after = list(read_rows(written, sheet)), list(read_rows(saved, sheet))
        assert before == after
        assert before
    assert named_values(saved) == named_values(written)
    assert {name: figures.rows for name, figures in recompute(saved).items()} == {
        "Services": 40,
        "Texts": 23,
        "None": 0,
    }


def test_every_formula_recalculates_to_the_result_it_carried(written: Path, saved: Path) -> None:
    ours, theirs = (load_workbook(path, data_only=True) for path in (written, saved))
    for place in ("C45", "D45"):
        assert theirs["Services"][place].value == pytest.approx(ours["Services"][place].value)
    assert ours["Services"]["D45"].value == float(Decimal("10.25") * 820)
    assert theirs["Summary"]["B1"].value == 820
    ours.close()
    theirs.close()


def test_dates_stay_dates_and_text_stays_text(saved: Path) -> None:
    row = next(row for _, row in read_rows(saved, "Services"))
    assert row["signed_on"] == date(2025, 7, 2)
    assert row["active"] is False
    formulas = load_workbook(saved)
    assert {cell[1].data_type for cell in formulas["Texts"].iter_rows(min_row=3)} == {"s"}
    formulas.close()


def test_the_native_table_the_hidden_rows_and_the_choices_survive(saved: Path) -> None:
    workbook = load_workbook(saved)
    sheet = workbook["Services"]
    assert sheet.tables["services"].ref == "A4:J45"
    assert sheet.row_dimensions[1].hidden
    assert workbook["_lists"].sheet_state != "visible"
    assert sheet.data_validations.dataValidation
    workbook.close()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="the tool that reads pages is not installed")
def test_every_page_carries_the_classification_and_its_number(saved: Path) -> None:
    text = subprocess.run(
        ["pdftotext", "-layout", str(saved.with_suffix(".pdf")), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = text.split("\f")[:-1]
    assert len(pages) == 5
    for number, page in enumerate(pages, 1):
        assert page.count("UNCLASSIFIED") == 2
        assert f"Page {number} of {len(pages)}" in page
    assert "Services R&D" in pages[2]


def test_the_check_passes_our_book(written: Path) -> None:
    assert check_package(written) == []
