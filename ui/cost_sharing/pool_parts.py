"""The tabs of a budget's page: their names, and the part behind each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from commonservices.actions import cost_pools as actions
from commonservices.domain.cost_pools import CostPool
from ui.cost_sharing.drivers_part import DriversPart
from ui.cost_sharing.lines_part import BudgetLines
from ui.cost_sharing.runs_part import RunsPart
from ui.cost_sharing.schemes_part import SchemesPart
from ui.cost_sharing.specs import PoolSpecs
from ui.cost_sharing.split_part import SplitPart
from ui.cost_sharing.what_if_part import WhatIfPart
from ui.page import PageFrame
from ui.premises.details_part import DetailsPart
from ui.records.part import Action, DetailPart
from ui.wording import QT_TRANSLATE_NOOP

_LABELS: Final[Mapping[str, str]] = {
    "split": QT_TRANSLATE_NOOP("PoolParts", "Split"),
    "lines": QT_TRANSLATE_NOOP("PoolParts", "Budget lines"),
    "drivers": QT_TRANSLATE_NOOP("PoolParts", "Drivers"),
    "runs": QT_TRANSLATE_NOOP("PoolParts", "Runs"),
    "what_if": QT_TRANSLATE_NOOP("PoolParts", "What if"),
    "schemes": QT_TRANSLATE_NOOP("PoolParts", "Schemes"),
    "details": QT_TRANSLATE_NOOP("PoolParts", "Details"),
}
TABS: Final = tuple(_LABELS)


def tab_labels() -> dict[str, str]:
    """Give the tabs in order with their names in the language of the window."""
    return {key: QCoreApplication.translate("PoolParts", english) for key, english in _LABELS.items()}


def make_part(key: str, frame: PageFrame, specs: PoolSpecs) -> DetailPart[Any]:
    """Make the part behind a tab."""
    makers: Mapping[str, Callable[[], DetailPart[Any]]] = {
        "split": partial(SplitPart, frame),
        "lines": partial(BudgetLines, frame, specs),
        "drivers": partial(DriversPart, frame),
        "runs": partial(RunsPart, frame),
        "what_if": partial(WhatIfPart, frame, specs),
        "schemes": partial(SchemesPart, frame, specs),
        "details": partial(_details, frame, specs),
    }
    return makers[key]()


def _details(frame: PageFrame, specs: PoolSpecs) -> DetailPart[Any]:
    def said(text: str) -> str:
        return QCoreApplication.translate("PoolParts", text)

    groups = [
        (said(QT_TRANSLATE_NOOP("PoolParts", "What it is")), ("name", "provider_id", "notes")),
        (
            said(QT_TRANSLATE_NOOP("PoolParts", "Year")),
            ("starts_on", "ends_on", "fiscal_calendar", "invoice_by", "closed_note"),
        ),
    ]
    return DetailsPart(frame, "cost_sharing.details", specs, groups, lambda detail: detail.pool, _save, CostPool)


def _save(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(actions.set_fields, id=id, values=values)
