"""The lists of the page."""

from datetime import UTC, date, datetime
from uuid import UUID

from commonservices.domain.sheets.records import Submission
from commonservices.queries.submissions import SubmissionRow
from commonservices.queries.workbook import ExportLine
from commonservices.reports.headquarters import SHEETS
from ui.hq_reports.lists import SheetRow, export_rows, figure_name, grouped, sheet_name, sheet_rows, submission_rows
from ui.words import Words


def texts(model, row):
    return [column.text(row) for column in model.columns]


def test_every_sheet_of_the_workbook_has_a_name():
    for language in ("en", "fr", "es", "ar"):
        assert len({sheet_name(key, language) for key in SHEETS}) == len(SHEETS)


def test_a_sheet_without_rows_of_its_own_shows_none(appearance):
    model = sheet_rows(Words("en"))
    assert texts(model, SheetRow("cover", None)) == ["agrees", "Cover", ""]
    assert texts(model, SheetRow("usage", 2267)) == ["agrees", "Usage", "2,267"]


def test_figures_are_named_for_people(appearance):
    assert figure_name("rows_usage") == "Usage: rows"
    assert figure_name("total_value_usd") == "Use: value in US dollars"
    assert figure_name("total_amount_EUR") == "Use: amount in EUR"
    assert figure_name("total_ceiling_XTS") == "Ceilings in XTS"
    assert figure_name("total_recoveries_balance_USD") == "Recoveries = ageing bands, USD"
    assert figure_name("check_variance_EUR") == "Variance = plan \u2212 cost, EUR"


def test_the_mark_of_a_sheet_is_said_in_words_too(appearance):
    model = sheet_rows(Words("en"))
    assert [texts(model, SheetRow("kpis", 3, state))[0] for state in ("agrees", "warning", "error")] == [
        "agrees",
        "to look at",
        "differs",
    ]
    assert model.columns[0].tip(SheetRow("kpis", 3, "error")) == "differs"


def test_a_submission_shows_what_it_restates_and_why(appearance):
    record = Submission(
        id=UUID(int=1),
        reference="T-SUB-2026-03-2",
        office="T",
        period_start=date(2026, 1, 1),
        period_end=date(2026, 3, 31),
        number=2,
        reason="One bill was missing",
        sha256=b"\xab" * 32,
        cut_off=date(2026, 4, 9),
        prepared_by="A",
    )
    model = submission_rows(Words("en"))
    shown = texts(model, SubmissionRow(record, {}, {}, "T-SUB-2026-03-1"))
    assert shown[:3] == ["T-SUB-2026-03-2", "2", "2026-01..2026-03"]
    assert shown[4:] == ["T-SUB-2026-03-1 · One bill was missing", "A", "abababababab"]


def test_a_fingerprint_is_grouped_for_the_eye():
    assert grouped("ab" * 32) == " ".join(["ab" * 8] * 4)


def test_an_earlier_workbook_shows_its_file_and_the_whole_fingerprint_as_a_tip(appearance):
    at = datetime(2026, 10, 1, 12, tzinfo=UTC)
    line = ExportLine(UUID(int=1), at, "A", "2026-01..2026-03", "JAN_DEC", "x.xlsx", "ab" * 32, {"usage": 3}, {})
    model = export_rows(Words("en"))
    assert texts(model, line)[1:5] == ["x.xlsx", "3", "A", "2026-01..2026-03"]
    assert model.columns[-1].tip(line) == "ab" * 32
    bare = ExportLine(UUID(int=1), at, "A", "", "JAN_DEC", "x.xlsx", "", {}, {})
    assert texts(model, bare)[2] == ""
