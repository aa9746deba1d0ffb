"""Who uses a service, edited in place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.record_page import ServicePage
from ui.shared_services.record_parts import OverviewPart


def overview(record: ServicePage) -> OverviewPart:
    part = record.parts.part("overview")
    assert isinstance(part, OverviewPart)
    return part


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_a_participant_is_edited_in_place(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    part = overview(record).participants
    line = next(each for each in record.detail.participants if each.code == "WFP")  # type: ignore[union-attr]
    part.table.select_id(str(line.participation.id))
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    type_into(qtbot, part.form.row("joined_on").editor.box, "1 July 2026")
    type_into(qtbot, part.form.row("left_on").editor.box, "30 June 2026")
    held = next(each for each in queries.detail(office, small.fuel).participants if each.code == "WFP")
    assert held.participation.joined_on == date(2026, 7, 1)
    assert held.participation.left_on is None
    assert part.form.row("left_on").reason.tone == "block"
    type_into(qtbot, part.form.row("volume_estimate").editor.box, "12.5")
    held = next(each for each in queries.detail(office, small.fuel).participants if each.code == "WFP")
    assert held.participation.volume_estimate == Decimal("12.5")
    assert record.escape()
    assert not part.is_editing


def test_participants_come_and_go(
    record: ServicePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    part = overview(record).participants
    type_into(qtbot, part.adder.box, "WHO")
    assert [line.code for line in queries.detail(office, small.fuel).participants] == ["UNDP", "UNHCR", "WFP", "WHO"]
    type_into(qtbot, part.adder.box, "WHO")
    assert "already takes part" in heard.problems[-1]
    line = record.detail.participants[-1]  # type: ignore[union-attr]
    part.open_line(str(line.participation.id))
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert [line.code for line in queries.detail(office, small.fuel).participants] == ["UNDP", "UNHCR", "WFP"]
    assert not part.is_editing
