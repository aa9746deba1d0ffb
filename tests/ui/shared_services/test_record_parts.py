"""The parts of the page of a service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.record_page import ServicePage
from ui.shared_services.record_parts import OverviewPart


def overview(record: ServicePage) -> OverviewPart:
    part = record.parts.part("overview")
    assert isinstance(part, OverviewPart)
    return part


def test_the_tables_keep_the_rules_of_qt(record: ServicePage) -> None:
    rows = overview(record).participants.table.rows
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    record.reload()
    assert tester.model() is rows


def test_months_stand_beside_the_year_before_and_missing_is_not_zero(record: ServicePage) -> None:
    table = overview(record).months.table
    cells = {table.rows.cells(at)[0].text: [cell.text for cell in table.rows.cells(at)] for at in range(12)}
    assert cells["September 2026"] == ["September 2026", "169", "99.5", "+70 %"]
    assert cells["October 2026"] == ["October 2026", "—", "—", "—"]


def test_the_page_is_drawn_in_every_look(
    every_look: object, frame: PageFrame, small: Small, shown: Callable[..., QWidget]
) -> None:
    made = ServicePage(frame)
    made.open({"id": str(small.fuel)})
    shown(made, 1093, 534)
    for tab in ("overview", "terms", "kpis", "documents", "history"):
        made.tabs.select(tab)
        assert made.parts.currentWidget() is made.parts.part(tab)
    assert made.grab().toImage().width() >= 1093
