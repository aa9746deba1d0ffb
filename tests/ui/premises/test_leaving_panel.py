"""Ending an occupancy says first what follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import premises as acts
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


def id_of_entity(office: Office, code: str):  # type: ignore[no-untyped-def]
    from commonservices.queries.entities import entity_by_code

    return entity_by_code(office, code).id


def test_leaving_says_what_follows_before_it_is_done(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    house = id_of(demo_office, "DEMO-P03")
    acts.add_occupancy(demo_office, house, id_of_entity(demo_office, "IOM"), {"from_on": demo_office.today()})
    acts.set_field(demo_office, house, "compound", "")
    page = open_record("DEMO-P03")
    part = overview(page)
    part.occupants.table.select_id(str(part.detail.occupants[0].occupancy.id))  # type: ignore[union-attr]
    qtbot.keyClick(part.end_button, Qt.Key.Key_Space)
    panel = part.leaving
    assert panel.title.text() == "IOM leaves"
    type_into(qtbot, panel.day.editor.box, "31 December 2026")
    assert panel.note.title.text() == "Fewer than two entities remain: the premises stop being common."
    assert panel.note.words.text().startswith("WFP stays alone and bears the whole cost.")
    qtbot.keyClick(panel.end_button, Qt.Key.Key_Space)
    line = next(each for each in queries.detail(demo_office, house).occupants if each.code == "IOM")
    assert line.occupancy.until_on == date(2026, 12, 31)
    assert panel.isHidden()


def test_leaving_before_arriving_is_refused_beside_the_day(open_record: Opened, heard: Heard, qtbot: QtBot) -> None:
    part = overview(open_record("DEMO-P01"))
    part.start_ending()
    type_into(qtbot, part.leaving.day.editor.box, "1 January 2020")
    part.leaving.submit()
    assert part.leaving.day.reason.tone == "block"
    assert "is before" in heard.problems[-1]
    assert part.close_editor()
    assert part.leaving.isHidden()
