"""Indicators and their readings."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage
from ui.shared_services.record_parts import OverviewPart


def overview(record: ServicePage) -> OverviewPart:
    part = record.parts.part("overview")
    assert isinstance(part, OverviewPart)
    return part


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


def test_a_reading_is_entered_and_taken_away(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    part = kpis(record)
    record.enter_reading()
    type_into(qtbot, part.form.row("as_of").editor.box, "30 September 2026")
    type_into(qtbot, part.form.row("value").editor.box, "92.5")
    type_into(qtbot, part.form.row("note").editor.box, "second survey")
    qtbot.mouseClick(part.enter_button, Qt.MouseButton.LeftButton)
    line = queries.detail(office, small.fuel).kpis[0]
    assert line.last is not None
    assert (line.last.value, line.last.note, line.rating) == (Decimal("92.5"), "second survey", "met")
    assert part.table.rows.cells(0)[5].text == "80 → 92.5"
    assert part.form.row("value").editor.text() == ""
    part.readings.select_id(str(line.last.id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert len(queries.detail(office, small.fuel).kpis[0].readings) == 1


def test_a_reading_that_cannot_be_kept_says_why(record: ServicePage, heard: Heard, qtbot: QtBot) -> None:
    part = kpis(record)
    part.enter()
    assert part.form.row("as_of").reason.tone == "block"
    type_into(qtbot, part.form.row("as_of").editor.box, "30 September 2026")
    type_into(qtbot, part.form.row("value").editor.box, "many")
    part.enter()
    assert "is not a number" in heard.problems[-1]
    assert part.form.row("value").editor.text() == "many"


def test_a_register_for_reading_only_can_be_read(record: ServicePage, office: Office) -> None:
    office.read_only = True
    record.reload()
    part = overview(record).participants
    assert part.add_line.isHidden()
    assert record.header.next.isHidden()
    assert kpis(record).adder.isHidden()
    assert all(command.reason for command in record.commands() if command.key in {"service.edit", "service.reading"})
