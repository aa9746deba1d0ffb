"""Users and orders of an agreement: what each cell says, approving, removing, and reading only."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import procurement as acts
from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.kit.seen import heard as spoken
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.agreement_part import AgreementOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]
OPEN, LARGE = "UNICEF-LTA-2208", "UNOPS-LTA-0451"


def agreement(page: PremisesRecordPage) -> AgreementOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, AgreementOverview)
    return part


def held(office: Office, reference: str):
    return procurement.agreement(office, id_of(office, reference))


def texts(part, line) -> dict[str, str]:
    return {column.key: column.text(line) for column in part.lines.columns}


def test_the_conditions_are_said_from_to_do_to_approved(open_record: Opened) -> None:
    part = agreement(open_record(OPEN))
    line = part.uses.current()
    cell = next(each for each in part.uses.lines.columns if each.key == "state")
    met = dataclasses.replace(line, to_do=())
    approved = dataclasses.replace(met, use=dataclasses.replace(line.use, approved_on=date(2026, 10, 1)))
    assert [part.conditions_of(each) for each in (met, approved)] == ["All met", "Approved"]
    assert part.conditions_of(line) == f"{len(line.to_do)} to do"
    assert [cell.detail(each) for each in (line, met, approved)] == ["warning", "agrees", "active"]


def test_a_use_without_arrangement_or_value_has_dashes(open_record: Opened) -> None:
    part = agreement(open_record(OPEN))
    line = part.uses.current()
    bare = dataclasses.replace(line, arrangement=None, use=dataclasses.replace(line.use, value=None))
    shown = texts(part.uses, bare)
    assert (shown["arrangement"], shown["value"]) == ("—", "—")


def test_orders_add_up_to_what_is_called_off(open_record: Opened, demo_office: Office) -> None:
    part = agreement(open_record(LARGE))
    lines = part.orders.lines.of(part.detail)
    assert len(lines) == part.orders.table.rows.rowCount() == 5
    by_day = sorted(lines, key=lambda line: line.order.ordered_on)
    assert (
        by_day[-1].running_total
        == sum(line.order.amount for line in lines)
        == held(demo_office, LARGE).row.used.ordered
    )
    assert all(texts(part.orders, line)["amount"].startswith("USD ") for line in lines)
    assert "." in texts(part.orders, lines[-1])["total"], "the running total is told to the cent, like the amounts"


def test_an_order_outside_the_days_has_another_mark(open_record: Opened) -> None:
    part = agreement(open_record(LARGE))
    line = part.orders.lines.of(part.detail)[0]
    cell = part.orders.lines.columns[0]
    marks = [cell.detail(dataclasses.replace(line, covered=covered)) for covered in (True, False)]
    assert marks == ["agrees", "error"]


def test_an_order_is_changed_in_place_and_the_figures_follow(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    part = agreement(open_record(LARGE))
    line = part.orders.lines.of(part.detail)[0]
    before = held(demo_office, LARGE).row.used.ordered
    told = part.figures.value_widget("ordered").accessibleName()
    part.orders.open_line(str(line.order.id), "order_reference")
    type_into(qtbot, part.orders.form.row("order_reference").editor.box, "PO 77")
    assert {each.order.order_reference for each in held(demo_office, LARGE).orders} >= {"PO 77"}
    acts.set_call_off(demo_office, line.order.id, {"amount": line.order.amount + 100})
    part.show_detail(held(demo_office, LARGE))
    assert held(demo_office, LARGE).row.used.ordered == before + 100
    assert part.figures.value_widget("ordered").accessibleName() != told


def test_an_order_is_removed_and_comes_back(open_record: Opened, demo_office: Office, heard: Heard) -> None:
    page = open_record(LARGE)
    part = agreement(page).orders
    part.open_line(part.table.current_id())
    part.remove_button.click()
    assert len(held(demo_office, LARGE).orders) == 4
    assert heard.toasts == ["Removed."]
    page.bridge.undo()
    assert len(held(demo_office, LARGE).orders) == 5


def test_an_order_without_an_entity_is_refused_beside_its_field(open_record: Opened, demo_office: Office) -> None:
    part = agreement(open_record(LARGE)).orders
    part.start_adding()
    part.adding.save()
    assert part.adding.form.row("entity_id").reason.tone == "block"
    assert part.is_adding
    assert len(held(demo_office, LARGE).orders) == 5


def test_escape_closes_the_editor_of_users_first_and_then_that_of_orders(open_record: Opened) -> None:
    page = open_record(LARGE)
    part = agreement(page)
    part.uses.open_line(part.uses.table.current_id())
    part.orders.open_line(part.orders.table.current_id())
    assert page.escape()
    assert (part.uses.is_editing, part.orders.is_editing) == (False, True)
    assert page.escape()
    assert not page.escape()


def test_leaving_the_page_stores_what_is_typed(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    page = open_record(LARGE)
    part = agreement(page)
    part.orders.open_line(part.orders.table.current_id(), "note")
    box = part.orders.form.row("note").editor.box
    box.setFocus()
    qtbot.keyClicks(box, "By telephone")
    page.leave()
    assert any("By telephone" in each.order.note for each in held(demo_office, LARGE).orders)


def test_the_approve_button_is_blocked_with_the_number_of_open_points(open_record: Opened) -> None:
    part = agreement(open_record(OPEN))
    count = len(part.uses.current().to_do)
    told = part.conditions.approve_button.accessibleDescription()
    assert told.startswith(f"{count} point")
    assert part.conditions.approved.text() == told


def test_reading_only_records_no_condition_and_approves_nothing(open_record: Opened, demo_office: Office) -> None:
    demo_office.read_only = True
    part = agreement(open_record(OPEN))
    assert part.conditions.approve_button.isHidden()
    assert all(line.button.isHidden() for line in part.conditions.lines)
    assert part.uses.add_button.isHidden()
    assert part.orders.add_button.isHidden()


def test_without_orders_a_sentence_stands_there(open_record: Opened) -> None:
    part = agreement(open_record(OPEN))
    assert not part.orders.lines.of(part.detail)
    assert part.orders.nothing.text() == "Nothing is called off yet."
    assert part.orders.nothing.isVisible()
    assert part.orders.table.isHidden()


def test_with_orders_they_stand_in_a_table(open_record: Opened) -> None:
    part = agreement(open_record(LARGE))
    assert part.orders.table.rows.rowCount() == len(part.orders.lines.of(part.detail)) > 0
    assert part.orders.table.isVisible()
    assert not part.orders.nothing.isVisible()


@pytest.mark.parametrize(("width", "hidden"), [(500, {"note", "total"}), (650, {"note"}), (900, set())])
def test_orders_fold_their_note_before_their_total(open_record: Opened, width: int, hidden: set[str]) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    part = agreement(open_record(LARGE)).orders
    part.resizeEvent(QResizeEvent(QSize(width, 300), part.size()))
    keys = [each.key for each in part.lines.columns]
    assert {key for key in keys if part.table.isColumnHidden(keys.index(key))} == hidden


def test_parts_and_their_buttons_are_heard(open_record: Opened) -> None:
    part = agreement(open_record(OPEN))
    assert part.accessibleName() == "Overview"
    assert [each.table.accessibleName() for each in (part.uses, part.orders)] == ["Who uses it", "Called off"]
    assert [spoken(each.add_button) for each in (part.uses, part.orders)] == ["Add a user", "Add an order"]
    assert all(spoken(line.button).startswith("Record: ") for line in part.conditions.lines)


def test_enter_opens_a_user_by_key(open_record: Opened, qtbot: QtBot) -> None:
    part = agreement(open_record(OPEN))
    qtbot.keyClick(part.uses.table, Qt.Key.Key_Return)
    assert part.uses.is_editing
    assert part.uses.current().name in part.uses.editor_title.text()
