"""The lists of the page."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from commonservices.queries.workbook import ExportLine
from commonservices.reports.headquarters import SHEETS as WRITTEN
from commonservices.reports.headquarters import Exported
from commonservices.reports.hq.checks import Control
from ui.hq_reports.lists import SHEETS, SheetRow, export_rows, figure_name, sheet_name, sheet_rows, tie_rows, ties
from ui.words import Words


def texts(model, row):
    return [column.text(row) for column in model.columns]


def test_every_sheet_of_the_workbook_has_a_name():
    assert SHEETS == WRITTEN
    assert all(sheet_name(key) for key in SHEETS)


def test_a_sheet_without_rows_of_its_own_shows_none(appearance):
    model = sheet_rows(Words("en"))
    assert texts(model, SheetRow("cover", None)) == ["Cover", ""]
    assert texts(model, SheetRow("usage", 2267)) == ["Usage", "2,267"]


def test_figures_are_named_for_people(appearance):
    assert figure_name("rows_usage") == "Usage: rows"
    assert figure_name("total_value_usd") == "Use: value in US dollars"
    assert figure_name("total_amount_EUR") == "Use: amount in EUR"
    assert figure_name("total_ceiling_XTS") == "Ceilings in XTS"


def test_a_figure_stands_beside_what_the_register_says(appearance):
    control = Control("total_quantity", "usage", "quantity", Decimal("7.5"), Decimal("7.5"))
    (row,) = ties(Exported(Path("x"), {}, (control,), "00", 1))
    assert texts(tie_rows(Words("en")), row) == ["Use: quantity, all units", "7.5", "7.5", "agrees"]


def test_an_earlier_workbook_shows_its_file_and_the_whole_fingerprint_as_a_tip(appearance):
    at = datetime(2026, 10, 1, 12, tzinfo=UTC)
    line = ExportLine(UUID(int=1), at, "A", "2026-01..2026-03", "JAN_DEC", "x.xlsx", "ab" * 32, {"usage": 3}, {})
    model = export_rows(Words("en"))
    assert texts(model, line)[1:5] == ["x.xlsx", "3", "A", "2026-01..2026-03"]
    assert model.columns[-1].tip(line) == "ab" * 32
    bare = ExportLine(UUID(int=1), at, "A", "", "JAN_DEC", "x.xlsx", "", {}, {})
    assert texts(model, bare)[2] == ""
