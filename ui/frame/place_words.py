"""Other words for the places: what people type in the palette when they mean one of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.wording import QT_TRANSLATE_NOOP

_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "today": QT_TRANSLATE_NOOP("PlaceWords", "start alerts deadlines calendar"),
        "arrangements": QT_TRANSLATE_NOOP("PlaceWords", "register agreements contracts MOU SLA"),
        "services": QT_TRANSLATE_NOOP("PlaceWords", "catalogue indicators KPI efficiency savings gains"),
        "usage": QT_TRANSLATE_NOOP("PlaceWords", "grid quantities consumption counts"),
        "cost_sharing": QT_TRANSLATE_NOOP("PlaceWords", "shared budgets split shares apportionment pools"),
        "bills": QT_TRANSLATE_NOOP("PlaceWords", "invoices payments receivables arrears credit notes"),
        "premises": QT_TRANSLATE_NOOP("PlaceWords", "buildings leases offices LTA long-term agreements"),
        "decisions": QT_TRANSLATE_NOOP("PlaceWords", "meetings minutes bodies actions risks contacts people roles"),
        "exceptions": QT_TRANSLATE_NOOP("PlaceWords", "reconciliation differences checks"),
        "rates": QT_TRANSLATE_NOOP("PlaceWords", "prices tariffs rate cards exchange currencies"),
        "hq_reports": QT_TRANSLATE_NOOP("PlaceWords", "Headquarters workbook export submission templates"),
        "change_log": QT_TRANSLATE_NOOP("PlaceWords", "journal audit history who changed as of"),
        "handover": QT_TRANSLATE_NOOP("PlaceWords", "successor departure rotation"),
        "lens": QT_TRANSLATE_NOOP("PlaceWords", "lens policy DSG A4P SDG narratives"),
        "drawdown": QT_TRANSLATE_NOOP("PlaceWords", "closure liquidation withdrawal drawdown"),
        "imports": QT_TRANSLATE_NOOP("PlaceWords", "Excel spreadsheet CSV paste read"),
        "consolidation": QT_TRANSLATE_NOOP("PlaceWords", "merge offices together"),
        "settings": QT_TRANSLATE_NOOP("PlaceWords", "preferences options language theme text size"),
        "undo_list": QT_TRANSLATE_NOOP("PlaceWords", "take back acts"),
        "compare": QT_TRANSLATE_NOOP("PlaceWords", "differences side by side"),
        "help": QT_TRANSLATE_NOOP("PlaceWords", "shortcuts manual"),
    }
)


def words_of(place: str) -> str:
    """Give other words for a place: in the language of the window, and in English always."""
    english = _WORDS.get(place, "")
    return f"{QCoreApplication.translate('PlaceWords', english)} {english}" if english else ""
