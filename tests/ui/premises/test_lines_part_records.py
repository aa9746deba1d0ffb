"""A form belongs to the record it was opened for, whatever record is shown afterwards."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import premises, procurement
from tests.ui.premises.conftest import id_of, type_into
from ui.premises.agreement_part import AgreementOverview
from ui.premises.details_part import DetailsPart
from ui.premises.premises_part import PremisesOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]
FIRST, SECOND = "UNDP-LTA-0117", "UNDP-LTA-0163"


def agreement(page: PremisesRecordPage) -> AgreementOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, AgreementOverview)
    return part


def overview(page: PremisesRecordPage) -> PremisesOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, PremisesOverview)
    return part


def go(page: PremisesRecordPage, office: Office, reference: str, tab: str = "") -> None:
    page.open({"id": str(id_of(office, reference)), "tab": tab})


def orders(office: Office, reference: str) -> int:
    return len(procurement.agreement(office, id_of(office, reference)).orders)


def begin_order(part: AgreementOverview, qtbot: QtBot) -> None:
    part.orders.start_adding()
    form = part.orders.adding.form
    type_into(qtbot, form.row("entity_id").editor.box, "UNDP")
    type_into(qtbot, form.row("ordered_on").editor.box, "1 June 2026")
    type_into(qtbot, form.row("amount").editor.edit, "1000")
    type_into(qtbot, form.row("order_reference").editor.box, "PO-77")


@pytest.mark.parametrize("way", ["overview", "details"])
def test_an_order_begun_under_one_agreement_is_not_logged_under_the_next(
    open_record: Opened, demo_office: Office, qtbot: QtBot, way: str
) -> None:
    page = open_record(FIRST)
    part = agreement(page)
    part.uses.start_adding()
    begin_order(part, qtbot)
    go(page, demo_office, FIRST, way)
    before = {name: orders(demo_office, name) for name in (FIRST, SECOND)}
    go(page, demo_office, SECOND)
    assert not part.orders.is_adding
    assert not part.uses.is_adding
    part.orders.adding.save()
    assert orders(demo_office, SECOND) == before[SECOND]
    assert orders(demo_office, FIRST) == before[FIRST] + 1


def test_what_was_typed_is_offered_again_under_its_own_agreement_only(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record(FIRST)
    part = agreement(page)
    begin_order(part, qtbot)
    part.orders.adding.form.row("note").editor.box.setFocus()
    qtbot.keyClicks(part.orders.adding.form.row("note").editor.box, "by hand")
    go(page, demo_office, SECOND)
    part.orders.start_adding()
    assert part.orders.adding.offer.isHidden()
    assert part.orders.adding.values() == {}
    go(page, demo_office, FIRST)
    part.orders.start_adding()
    assert part.orders.adding.offer.isVisible()
    part.orders.adding.offer.action.emit("resume")
    given = part.orders.adding.values()
    assert (given["order_reference"], given["note"]) == ("PO-77", "by hand")


def test_a_line_that_is_edited_is_saved_where_it_belongs_before_another_record_is_shown(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record("UNOPS-LTA-0451")
    part = agreement(page)
    line = part.orders.lines.of(part.detail)[0]
    part.uses.open_line(str(part.uses.current().use.id))
    part.orders.open_line(str(line.order.id))
    box = part.orders.form.row("note").editor.box
    box.setFocus()
    qtbot.keyClicks(box, "seen")
    go(page, demo_office, FIRST)
    assert not part.orders.is_editing
    assert not part.uses.is_editing
    held = procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451"))
    assert next(each.order for each in held.orders if each.order.id == line.order.id).note.endswith("seen")


def test_a_hand_back_is_recorded_for_the_premises_it_was_begun_for(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record("DEMO-P03")
    part = overview(page)
    part.start_handing_back()
    type_into(qtbot, part.handing.form.row("status_reason").editor.box, "The lease ended.")
    go(page, demo_office, "DEMO-P04")
    assert part.handing.isHidden() or not part.handing.isVisible()
    part.handing.save()
    status = {row.reference: row.status for row in premises.rows(demo_office)}
    assert (status["DEMO-P03"] == "ACTIVE", status["DEMO-P04"]) == (False, "ACTIVE")


def test_an_occupant_who_leaves_is_asked_about_again_when_the_premises_come_back(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record("DEMO-P01")
    part = overview(page)
    part.start_ending()
    type_into(qtbot, part.leaving.why.editor.box, "New building")
    go(page, demo_office, "DEMO-P02")
    assert part.leaving.isHidden()
    go(page, demo_office, "DEMO-P01")
    assert part.leaving.isVisible()
    assert part.leaving.why.editor.text() == "New building"
    assert page.escape()
    go(page, demo_office, "DEMO-P02")
    go(page, demo_office, "DEMO-P01")
    assert part.leaving.isHidden()


def test_details_typed_for_one_record_do_not_move_to_the_next(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record("DEMO-P03", "details")
    assert page.book is not None
    part = page.book.part("details")
    assert isinstance(part, DetailsPart)
    part.go_to("area_m2")
    box = part.form.row("area_m2").editor.box
    box.selectAll()
    qtbot.keyClicks(box, "321")
    go(page, demo_office, "DEMO-P04", "details")
    page.leave()
    area = {row.reference: row.area_m2 for row in premises.rows(demo_office)}
    assert area["DEMO-P03"] == Decimal(321)
    assert area["DEMO-P04"] != Decimal(321)
