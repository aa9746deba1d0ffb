"""Lines that belong to a record: added, edited in place, removed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.premises_part import PremisesOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def overview(page: PremisesRecordPage) -> PremisesOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, PremisesOverview)
    return part


def test_an_occupant_is_added_by_keys(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    page = open_record("DEMO-P04")
    page.commands()[0].run()
    part = overview(page).occupants
    assert part.is_adding
    form = part.adding.form
    type_into(qtbot, form.row("entity_id").editor.box, "PAM")
    type_into(qtbot, form.row("net_m2").editor.box, "45.5")
    type_into(qtbot, form.row("from_on").editor.box, "1 January 2027")
    qtbot.keyClick(part.adding.save_button, Qt.Key.Key_Space)
    line = queries.detail(demo_office, id_of(demo_office, "DEMO-P04")).occupants[0]
    assert (line.code, line.occupancy.net_m2) == ("WFP", Decimal("45.5"))
    assert not part.is_adding
    assert part.table.rows.rowCount() == 1


def test_an_occupant_without_entity_or_day_is_refused_beside_the_field(open_record: Opened, heard: Heard) -> None:
    page = open_record("DEMO-P04")
    part = overview(page).occupants
    part.start_adding()
    part.adding.save()
    assert part.adding.form.row("entity_id").reason.tone == "block"
    assert "for example UNDP" in heard.problems[-1]
    assert page.escape()
    assert not part.is_adding


def test_an_occupant_is_edited_in_place(open_record: Opened, demo_office: Office, heard: Heard, qtbot: QtBot) -> None:
    page = open_record("DEMO-P01")
    part = overview(page).occupants
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert part.is_editing
    type_into(qtbot, part.form.row("net_m2").editor.box, "300")
    type_into(qtbot, part.form.row("until_on").editor.box, "1 Jan 2020")
    assert part.form.row("until_on").reason.tone == "block"
    assert "is before" in heard.problems[-1]
    held = queries.detail(demo_office, id_of(demo_office, "DEMO-P01"))
    assert {line.code: line.occupancy.net_m2 for line in held.occupants}["RCO"] == Decimal(300)
    assert not overview(page).notes.isHidden()
    assert page.escape()
    assert part.table.hasFocus()


def test_an_occupant_entered_by_mistake_is_removed(open_record: Opened, demo_office: Office, heard: Heard) -> None:
    part = overview(open_record("DEMO-P01")).occupants
    part.open_line(part.table.current_id())
    part.remove_button.click()
    assert len(queries.detail(demo_office, id_of(demo_office, "DEMO-P01")).occupants) == 5
    assert heard.toasts == ["Removed."]
    assert not part.is_editing
