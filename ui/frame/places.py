"""The places of the window, declared once: title, icon, keys and where the page is written."""

from __future__ import annotations

import importlib
from functools import cache
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QCoreApplication

from commonservices.domain.declaring import dataclass
from ui.page import Page
from ui.wording import QT_TRANSLATE_NOOP

WORK, OFFICE, OWN = "work", "office", "own"


@dataclass(frozen=True, slots=True)
class Place:
    """One place; `page` and `record` name module and class, imported when the place is first opened."""

    key: str
    english: str
    icon: str
    shortcut: str
    letter: str
    group: str
    page: str
    record: str = ""

    @property
    def title(self) -> str:
        """Give the title in the language of the window."""
        return QCoreApplication.translate("Places", self.english)


PLACES: Final = (
    Place("today", QT_TRANSLATE_NOOP("Places", "Today"), "sun", "Ctrl+1", "T", WORK, "ui.today.page:TodayPage"),
    Place(
        "arrangements",
        QT_TRANSLATE_NOOP("Places", "Arrangements"),
        "handshake",
        "Ctrl+2",
        "A",
        WORK,
        "ui.arrangements.page:ArrangementsPage",
        "ui.arrangements.record_page:ArrangementPage",
    ),
    Place(
        "services",
        QT_TRANSLATE_NOOP("Places", "Services"),
        "layers",
        "Ctrl+3",
        "S",
        WORK,
        "ui.shared_services.page:ServicesPage",
        "ui.shared_services.record_page:ServicePage",
    ),
    Place(
        "usage",
        QT_TRANSLATE_NOOP("Places", "Monthly usage"),
        "grid-3x3",
        "Ctrl+4",
        "U",
        WORK,
        "ui.usage.page:UsagePage",
    ),
    Place(
        "cost_sharing",
        QT_TRANSLATE_NOOP("Places", "Cost-sharing"),
        "percent",
        "Ctrl+5",
        "C",
        WORK,
        "ui.cost_sharing.page:CostSharingPage",
        "ui.cost_sharing.record_page:PoolPage",
    ),
    Place(
        "bills",
        QT_TRANSLATE_NOOP("Places", "Bills and recoveries"),
        "receipt",
        "Ctrl+6",
        "B",
        WORK,
        "ui.bills.page:BillsPage",
        "ui.bills.record_page:BillRecordPage",
    ),
    Place(
        "premises",
        QT_TRANSLATE_NOOP("Places", "Premises"),
        "building-2",
        "Ctrl+8",
        "P",
        WORK,
        "ui.premises.page:PremisesPage",
        "ui.premises.record_page:PremisesRecordPage",
    ),
    Place(
        "decisions",
        QT_TRANSLATE_NOOP("Places", "OMT decisions"),
        "gavel",
        "Ctrl+9",
        "D",
        WORK,
        "ui.decisions.page:DecisionsPage",
        "ui.decisions.record_page:DecisionRecordPage",
    ),
    Place(
        "exceptions",
        QT_TRANSLATE_NOOP("Places", "Exceptions"),
        "alert-triangle",
        "",
        "X",
        WORK,
        "ui.exceptions.page:ExceptionsPage",
    ),
    Place("rates", QT_TRANSLATE_NOOP("Places", "Rates"), "tag", "", "R", WORK, "ui.rates.page:RatesPage"),
    Place(
        "hq_reports",
        QT_TRANSLATE_NOOP("Places", "HQ reports"),
        "file-spreadsheet",
        "Ctrl+Shift+2",
        "H",
        OFFICE,
        "ui.hq_reports.page:HqReportsPage",
    ),
    Place(
        "change_log",
        QT_TRANSLATE_NOOP("Places", "Change log"),
        "history",
        "Ctrl+Shift+3",
        "L",
        OFFICE,
        "ui.change_log.page:ChangeLogPage",
    ),
    Place(
        "handover",
        QT_TRANSLATE_NOOP("Places", "Handover pack"),
        "package",
        "",
        "",
        OWN,
        "ui.handover.page:HandoverPage",
    ),
    Place("lens", QT_TRANSLATE_NOOP("Places", "Priorities"), "flag", "", "", OWN, "ui.lens.page:LensPage"),
    Place(
        "drawdown",
        QT_TRANSLATE_NOOP("Places", "If an entity leaves…"),
        "log-out",
        "",
        "",
        OWN,
        "ui.cost_sharing.drawdown_page:DrawdownPage",
    ),
    Place(
        "imports",
        QT_TRANSLATE_NOOP("Places", "Import…"),
        "download",
        "Ctrl+Shift+I",
        "",
        OWN,
        "ui.imports.page:ImportsPage",
    ),
    Place(
        "partner_forms",
        QT_TRANSLATE_NOOP("Places", "Partner forms…"),
        "file-spreadsheet",
        "",
        "",
        OWN,
        "ui.partner_forms.page:PartnerFormsPage",
    ),
    Place(
        "consolidation",
        QT_TRANSLATE_NOOP("Places", "Consolidate workbooks…"),
        "layers",
        "",
        "",
        OWN,
        "ui.consolidation.page:ConsolidationPage",
    ),
    Place(
        "settings",
        QT_TRANSLATE_NOOP("Places", "Settings"),
        "settings",
        "Ctrl+,",
        "",
        OWN,
        "ui.settings.page:SettingsPage",
    ),
    Place(
        "undo_list",
        QT_TRANSLATE_NOOP("Places", "Undo list…"),
        "history",
        "",
        "",
        OWN,
        "ui.frame.undo_page:UndoListPage",
    ),
    Place(
        "compare",
        QT_TRANSLATE_NOOP("Places", "Compare arrangements…"),
        "columns",
        "",
        "",
        OWN,
        "ui.arrangements.compare_page:ComparePage",
    ),
    Place(
        "verify_documents",
        QT_TRANSLATE_NOOP("Places", "Verify documents"),
        "check",
        "",
        "",
        OWN,
        "ui.papers.verify_page:VerifyPage",
    ),
    Place("about", QT_TRANSLATE_NOOP("Places", "About"), "info", "", "", OWN, "ui.about.page:AboutPage"),
    Place(
        "help", QT_TRANSLATE_NOOP("Places", "Keys and help"), "keyboard", "F1", "", OWN, "ui.about.keys_page:KeysPage"
    ),
)


@cache
def is_built(page: str) -> bool:
    """Say whether the module of a page exists; nothing is imported but its package."""
    try:
        return find_spec(page.partition(":")[0]) is not None
    except ModuleNotFoundError:
        return False


def built(places: tuple[Place, ...] = PLACES) -> tuple[Place, ...]:
    """Give the places whose pages are there."""
    return tuple(place for place in places if is_built(place.page))


def page_class(path: str) -> type[Page]:
    """Import and give the class of a page."""
    module, _, name = path.partition(":")
    found: type[Page] = getattr(importlib.import_module(module), name)
    return found
