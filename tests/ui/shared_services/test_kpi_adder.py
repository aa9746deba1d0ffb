"""Choosing an indicator and its target."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.usage.stores import Small
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage


def kpis(record: ServicePage) -> KpiPart:
    record.tabs.select("kpis")
    part = record.parts.part("kpis")
    assert isinstance(part, KpiPart)
    return part


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_an_indicator_is_rated_and_what_was_not_measured_says_so(
    record: ServicePage, office: Office, small: Small, qtbot: QtBot
) -> None:
    part = kpis(record)
    cells = [cell.text for cell in part.table.rows.cells(0)]
    assert cells[0] == "Not met and no progress"
    assert cells[2].startswith("90")
    qtbot.keyClicks(part.adder.indicator.box, "ICT-1")
    type_into(qtbot, part.adder.target.box, "99")
    assert len(queries.detail(office, small.fuel).kpis) == 2
    fresh = next(at for at in range(2) if part.table.rows.cells(at)[3].text == "—")
    assert part.table.rows.cells(fresh)[0].text == "Not measured"
