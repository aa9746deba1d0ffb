"""The lists of the page: the sheets with their rows, the figures that tie out, the workbooks made before."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from commonservices.domain.declaring import dataclass
from commonservices.queries.workbook import ExportLine
from commonservices.reports.headquarters import Exported
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.words import Words

SHEETS = ("cover", "summary", "arrangements", "parties", "services", "usage", "kpis", "alerts", "codes")
AGREES = "agrees"


@dataclass(frozen=True)
class SheetRow:
    """One sheet of the workbook and how many rows it will have, when that is known."""

    key: str
    rows: int | None


@dataclass(frozen=True)
class TieRow:
    """One figure of a finished workbook beside what the register says."""

    key: str
    here: Decimal
    register: Decimal


def sheet_name(key: str) -> str:
    """Give the name of a sheet in the language of the window."""
    names = {
        "cover": QCoreApplication.translate("HqReports", "Cover"),
        "summary": QCoreApplication.translate("HqReports", "Summary"),
        "arrangements": QCoreApplication.translate("HqReports", "Arrangements"),
        "parties": QCoreApplication.translate("HqReports", "Parties"),
        "services": QCoreApplication.translate("HqReports", "Services"),
        "usage": QCoreApplication.translate("HqReports", "Usage"),
        "kpis": QCoreApplication.translate("HqReports", "Indicators"),
        "alerts": QCoreApplication.translate("HqReports", "Alerts"),
        "codes": QCoreApplication.translate("HqReports", "Codes"),
    }
    return names[key]


def figure_name(key: str) -> str:
    """Give the name of a control in the language of the window."""
    kind, _, rest = key.partition("_")
    if kind == "rows":
        return QCoreApplication.translate("HqReports", "{sheet}: rows").format(sheet=sheet_name(rest))
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
    return QCoreApplication.translate("HqReports", "Use: amount in {currency}").format(currency=currency)


def sheet_rows(words: Words) -> ListRows[SheetRow]:
    """Give the model of the sheets."""
    return ListRows(
        [
            Column(
                "sheet",
                QCoreApplication.translate("HqReports", "Sheet"),
                lambda row: sheet_name(row.key),
                130,
                elastic=True,
            ),
            Column(
                "rows",
                QCoreApplication.translate("HqReports", "Rows"),
                lambda row: "" if row.rows is None else words.number(row.rows),
                72,
                "end",
                "number",
            ),
        ],
        lambda row: row.key,
    )


def tie_rows(words: Words) -> ListRows[TieRow]:
    """Give the model of the figures that tie out."""
    agrees = QCoreApplication.translate("HqReports", "agrees")
    return ListRows(
        [
            Column(
                "figure",
                QCoreApplication.translate("HqReports", "Figure"),
                lambda row: figure_name(row.key),
                190,
                elastic=True,
            ),
            Column(
                "here",
                QCoreApplication.translate("HqReports", "In the workbook"),
                lambda row: words.number(row.here),
                116,
                "end",
                "number",
            ),
            Column(
                "register",
                QCoreApplication.translate("HqReports", "In the register"),
                lambda row: words.number(row.register),
                116,
                "end",
                "number",
            ),
            Column("state", "", lambda row: agrees, 112, paint="state", detail=lambda row: AGREES),
        ],
        lambda row: row.key,
    )


def export_rows(words: Words) -> ListRows[ExportLine]:
    """Give the model of the workbooks made before."""
    text = QCoreApplication.translate
    return ListRows(
        [
            Column("at", text("HqReports", "Made"), lambda row: words.moment(row.at), 144),
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


def ties(exported: Exported) -> list[TieRow]:
    """Give the figures of a finished workbook."""
    return [TieRow(each.key, each.here, each.register) for each in exported.figures]


def _lines(words: Words, row: ExportLine) -> str:
    return words.number(row.rows["usage"]) if "usage" in row.rows else ""
