"""Lines of a record by keys: what opens, closes, is kept, refused and folded."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.actions import premises as acts
from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.kit.seen import heard as spoken
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.lines_part import LinesPart
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def occupants(page: PremisesRecordPage) -> LinesPart:
    assert page.book is not None
    return page.book.part("overview").occupants


def held(office: Office, reference: str = "DEMO-P01"):
    return queries.detail(office, id_of(office, reference)).occupants


def test_the_editor_names_its_line_and_stands_in_its_first_field(open_record: Opened, qtbot: QtBot) -> None:
    part = occupants(open_record("DEMO-P01"))
    line = part.current()
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert line.name in part.editor_title.text()
    assert part.form.row("net_m2").editor.box.hasFocus()


def test_a_line_opens_at_the_field_that_was_asked_for(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    part.open_line(part.table.current_id(), "personnel")
    assert part.form.row("personnel").editor.box.hasFocus()


def test_a_line_that_is_gone_opens_nothing(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    part.open_line("00000000-0000-0000-0000-000000000001")
    assert not part.is_editing
    assert part.editor.isHidden()


def test_another_line_takes_the_place_of_the_one_that_is_open(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    rows = part.lines.of(part.detail)
    part.open_line(str(rows[0].occupancy.id))
    part.open_line(str(rows[1].occupancy.id))
    assert rows[1].name in part.editor_title.text()
    assert part.table.current_id() == str(rows[1].occupancy.id)


def test_done_stores_what_is_typed_and_goes_back_to_the_table(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    part = occupants(open_record("DEMO-P01"))
    code = part.current().code
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    box = part.form.row("workstations").editor.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "7")
    part.close_button.click()
    assert {line.code: line.occupancy.workstations for line in held(demo_office)}[code] == 7
    assert part.table.hasFocus()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("net_m2", "-5"), ("net_m2", "plenty"), ("workstations", "-1"), ("personnel", "some"), ("from_on", "someday")],
)
def test_a_value_that_cannot_be_is_refused_beside_its_field_and_nothing_changes(
    open_record: Opened, demo_office: Office, heard: Heard, qtbot: QtBot, field: str, typed: str
) -> None:
    part = occupants(open_record("DEMO-P01"))
    before = held(demo_office)
    part.open_line(part.table.current_id(), field)
    type_into(qtbot, part.form.row(field).editor.box, typed)
    assert part.form.row(field).reason.tone == "block"
    assert heard.problems[-1]
    assert [line.occupancy for line in held(demo_office)] == [line.occupancy for line in before]


def test_a_refusal_is_forgotten_with_the_next_line(open_record: Opened, qtbot: QtBot) -> None:
    part = occupants(open_record("DEMO-P01"))
    rows = part.lines.of(part.detail)
    part.open_line(str(rows[0].occupancy.id))
    type_into(qtbot, part.form.row("workstations").editor.box, "many")
    assert part.form.row("workstations").reason.tone == "block"
    part.open_line(str(rows[1].occupancy.id))
    assert part.form.row("workstations").reason.tone == ""


def test_adding_closes_the_editor_and_editing_closes_the_form(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    part.open_line(part.table.current_id())
    part.start_adding()
    assert (part.is_adding, part.is_editing) == (True, False)
    part.open_line(part.table.current_id())
    assert (part.is_adding, part.is_editing) == (False, True)


def test_leaving_the_form_goes_back_to_the_button(open_record: Opened) -> None:
    page = open_record("DEMO-P01")
    part = occupants(page)
    part.start_adding()
    assert page.escape()
    assert QApplication.focusWidget() is part.add_button
    assert not page.escape()


def test_what_was_typed_for_one_record_is_not_offered_for_another(open_record: Opened, qtbot: QtBot) -> None:
    part = occupants(open_record("DEMO-P01"))
    part.start_adding()
    type_into(qtbot, part.adding.form.row("net_m2").editor.box, "12")
    part.stop_adding()
    other = occupants(open_record("DEMO-P04"))
    other.start_adding()
    assert other.adding.offer.isHidden()
    part.start_adding()
    assert not part.adding.offer.isHidden()


def test_a_line_changed_elsewhere_is_shown_in_its_open_editor(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    part = occupants(page)
    part.open_line(part.table.current_id())
    acts.set_occupancy(demo_office, part.current().occupancy.id, {"room": "Wing B"})
    page.reload()
    assert part.form.value("room") == "Wing B"


def test_a_line_removed_elsewhere_closes_its_editor(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    part = occupants(page)
    part.open_line(part.table.current_id())
    acts.remove_occupancy(demo_office, part.current().occupancy.id)
    page.reload()
    assert not part.is_editing
    assert part.editor.isHidden()


def test_without_lines_a_sentence_stands_there(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P04"))
    assert part.table.isHidden()
    assert part.nothing.isVisible()
    assert part.nothing.text().startswith("Nobody is entered yet.")
    assert not part.add_button.isHidden()


def test_little_room_folds_columns_and_more_brings_them_back(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    places = {key: [each.key for each in part.lines.columns].index(key) for key in ("name", "people", "code")}

    def hidden() -> list[bool]:
        return [part.table.isColumnHidden(places[key]) for key in ("name", "people", "code")]

    part.resizeEvent(QResizeEvent(QSize(600, 400), part.size()))
    assert hidden() == [True, False, False]
    part.resizeEvent(QResizeEvent(QSize(500, 400), part.size()))
    assert hidden() == [True, True, False]
    part.resizeEvent(QResizeEvent(QSize(900, 400), part.size()))
    assert hidden() == [False, False, False]


def test_reading_only_shows_a_line_and_changes_nothing(open_record: Opened, demo_office: Office) -> None:
    demo_office.read_only = True
    part = occupants(open_record("DEMO-P01"))
    part.open_line(part.table.current_id())
    assert part.is_editing
    assert part.remove_button.isHidden()
    assert part.form.row("net_m2").editor.box.isReadOnly()
    part.commit()
    assert part.close_editor()


def test_removed_lines_come_back_by_undo(open_record: Opened, demo_office: Office) -> None:
    page = open_record("DEMO-P01")
    part = occupants(page)
    before = {line.occupancy.id for line in held(demo_office)}
    part.open_line(part.table.current_id())
    part.remove_button.click()
    page.bridge.undo()
    assert {line.occupancy.id for line in held(demo_office)} == before


def test_table_header_and_buttons_are_heard(open_record: Opened) -> None:
    part = occupants(open_record("DEMO-P01"))
    assert part.accessibleName() == part.table.accessibleName() == "Who is in them"
    assert [spoken(each) for each in (part.add_button, part.remove_button, part.close_button)] == [
        "Add an occupant",
        "Remove",
        "Done",
    ]


def test_a_new_line_is_the_current_one(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    part = occupants(open_record("DEMO-P04"))
    part.start_adding()
    form = part.adding.form
    type_into(qtbot, form.row("entity_id").editor.box, "WHO")
    type_into(qtbot, form.row("net_m2").editor.box, "20")
    type_into(qtbot, form.row("from_on").editor.box, "1 January 2027")
    part.adding.save()
    assert part.current().code == "WHO"
    assert part.table.hasFocus()
    assert held(demo_office, "DEMO-P04")[0].occupancy.net_m2 == Decimal(20)
