"""The lists of the page: the sheets with their rows and checks, the submissions, the workbooks made before."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from commonservices.domain.declaring import dataclass
from commonservices.queries.submissions import SubmissionRow
from commonservices.queries.workbook import ExportLine
from commonservices.reports.hq.checks import Control
from commonservices.reports.hq.control_words import control_name
from commonservices.reports.hq.words import BookLabels
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.words import Words

_GROUP = 16
AGREES, WARNING, ERROR = "agrees", "warning", "error"


@dataclass(frozen=True)
class SheetRow:
    """One sheet of the workbook and how many rows it will have, when that is known."""

    key: str
    rows: int | None
    state: str = AGREES
    """The mark of its checks: agrees, warning or error."""


def sheet_name(key: str, language: str = "en") -> str:
    """Give the name of a sheet in the language of the window, as a workbook in that language has it."""
    return BookLabels(language).sheet(key)


def figure_name(key: str, language: str = "en") -> str:
    """Give the name of a control in the language of the window."""
    kind, _, rest = key.partition("_")
    if kind == "rows":
        return QCoreApplication.translate("HqReports", "{sheet}: rows").format(sheet=sheet_name(rest, language))
    plain = {
        "quantity": QCoreApplication.translate("HqReports", "Use: quantity, all units"),
        "value_usd": QCoreApplication.translate("HqReports", "Use: value in US dollars"),
        "kpi_readings": QCoreApplication.translate("HqReports", "Readings of indicators"),
    }
    if rest in plain:
        return plain[rest]
    group, _, currency = rest.rpartition("_")
    if group == "ceiling":
        return QCoreApplication.translate("HqReports", "Ceilings in {currency}").format(currency=currency)
    if kind != "total" or group != "amount":
        return control_name(BookLabels(language), Control(key, "", "", Decimal(0), Decimal(0)))
    return QCoreApplication.translate("HqReports", "Use: amount in {currency}").format(currency=currency)


def sheet_rows(words: Words) -> ListRows[SheetRow]:
    """Give the model of the sheets."""
    said = {
        AGREES: QCoreApplication.translate("HqReports", "agrees"),
        WARNING: QCoreApplication.translate("HqReports", "to look at"),
        ERROR: QCoreApplication.translate("HqReports", "differs"),
    }
    return ListRows(
        [
            Column(
                "state",
                "",
                lambda row: said[row.state],
                40,
                paint="mark",
                detail=lambda row: row.state,
                tip=lambda row: said[row.state],
            ),
            Column(
                "sheet",
                QCoreApplication.translate("HqReports", "Sheet"),
                lambda row: sheet_name(row.key, words.language),
                120,
                elastic=True,
            ),
            Column(
                "rows",
                QCoreApplication.translate("HqReports", "Rows"),
                lambda row: "" if row.rows is None else words.number(row.rows),
                56,
                "end",
                "number",
            ),
        ],
        lambda row: row.key,
    )


def export_rows(words: Words) -> ListRows[ExportLine]:
    """Give the model of the workbooks made before."""
    text = QCoreApplication.translate
    return ListRows(
        [
            Column("at", text("HqReports", "Made"), lambda row: words.moment(row.at), 168),
            Column("file", text("HqReports", "File"), lambda row: words.isolate(row.file_name), 190, elastic=True),
            Column("rows", text("HqReports", "Lines of use"), lambda row: _lines(words, row), 92, "end", "number"),
            Column("actor", text("HqReports", "By"), lambda row: row.actor, 110),
            Column("period", text("HqReports", "Period"), lambda row: words.isolate(row.period), 132),
            Column(
                "basis", text("HqReports", "Year basis"), lambda row: words.code("fiscal_calendars", row.basis), 150
            ),
            Column(
                "sha256",
                text("HqReports", "Fingerprint"),
                lambda row: words.isolate(row.sha256[:12]),
                120,
                tip=lambda row: row.sha256,
            ),
        ],
        lambda row: str(row.id),
    )


def _lines(words: Words, row: ExportLine) -> str:
    return words.number(row.rows["usage"]) if "usage" in row.rows else ""


def submission_rows(words: Words) -> ListRows[SubmissionRow]:
    """Give the model of the submissions."""
    text = QCoreApplication.translate

    def period(row: SubmissionRow) -> str:
        first, last = row.record.period_start, row.record.period_end
        return words.isolate(f"{first:%Y-%m}..{last:%Y-%m}")

    def restates(row: SubmissionRow) -> str:
        return " · ".join(each for each in (words.isolate(row.restates), row.record.reason) if each)

    return ListRows(
        [
            Column("reference", text("HqReports", "Submission"), lambda row: words.isolate(row.record.reference), 210),
            Column(
                "number", text("HqReports", "Number"), lambda row: words.number(row.record.number), 70, "end", "number"
            ),
            Column("period", text("HqReports", "Period"), period, 132),
            Column("cut_off", text("HqReports", "Data up to"), lambda row: words.full_day(row.record.cut_off), 150),
            Column("restates", text("HqReports", "Restates"), restates, 170, elastic=True, tip=restates),
            Column("prepared_by", text("HqReports", "By"), lambda row: row.record.prepared_by, 100),
            Column(
                "sha256",
                text("HqReports", "Fingerprint"),
                lambda row: words.isolate(row.sha256[:12]),
                120,
                tip=lambda row: row.sha256,
            ),
        ],
        lambda row: str(row.record.id),
    )


def grouped(fingerprint: str) -> str:
    """Give a fingerprint in groups that a person can compare and a line can break between."""
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))
