"""Who uses a service, edited in place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
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


def test_an_entity_that_is_not_known_keeps_its_text(record: ServicePage, office: Office, qtbot: QtBot) -> None:
    part = overview(record).participants
    type_into(qtbot, part.adder.box, "nobody at all")
    assert part.adder.text() == "nobody at all"
    assert part.reason.tone == "block"
    assert len(record.detail.participants) == 3  # type: ignore[union-attr]


def test_adding_nobody_says_what_to_type(record: ServicePage) -> None:
    part = overview(record).participants
    part.add()
    assert part.reason.words.text().startswith("No entity is entered.")
    assert part.adder.box.hasFocus()


def test_participants_are_shown_with_role_and_days(record: ServicePage) -> None:
    table = overview(record).participants.table.rows
    assert table.cells(0)[0].text == "UNDP"
    assert [cell.text for cell in table.cells(0)][3:] == ["—", "—", "—"]
    titles = [table.headerData(at, Qt.Orientation.Horizontal) for at in range(6)]
    assert titles == ["Entity", "Name", "Role", "From", "To", "Accepted"]


def test_the_editor_names_its_entity_and_closes_with_another_service(record: ServicePage, small: Small) -> None:
    part = overview(record).participants
    line = record.detail.participants[1]  # type: ignore[union-attr]
    part.open_line(str(line.participation.id))
    assert part.editor_title.text().startswith("UNHCR, ")
    record.open({"id": str(small.clinic)})
    assert not part.is_editing
    assert part.editor.isHidden()


def test_a_participant_that_somebody_else_removed_closes_its_editor(
    record: ServicePage, office: Office, small: Small
) -> None:
    part = overview(record).participants
    line = record.detail.participants[1]  # type: ignore[union-attr]
    part.open_line(str(line.participation.id))
    actions.remove_participant(office, line.participation.id)
    record.reload()
    assert not part.is_editing


def test_an_editor_of_nobody_does_not_open(record: ServicePage) -> None:
    part = overview(record).participants
    part.open_line("nobody")
    assert not part.is_editing
    assert not part.close_editor()
