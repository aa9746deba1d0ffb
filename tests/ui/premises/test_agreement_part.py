"""The overview of an agreement: conditions, users, orders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.agreement_part import AgreementOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def agreement(page: PremisesRecordPage) -> AgreementOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, AgreementOverview)
    return part


def test_an_agreement_shows_conditions_and_the_ceiling(open_record: Opened) -> None:
    part = agreement(open_record("UNICEF-LTA-2208"))
    assert part.uses.table.hasFocus()
    assert part.conditions.isVisible()
    buttons = [line.button.isVisible() for line in part.conditions.lines]
    assert buttons == [False, False, False, True, True, False]
    assert part.conditions.lines[3].mark.accessibleName() == "The holder agrees: open"
    assert part.figures.value_widget("left").accessibleName() == "Left: USD 900,000.00"


def test_a_condition_is_recorded_by_keys(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    page = open_record("UNICEF-LTA-2208")
    part = agreement(page)
    qtbot.keyClick(part.conditions.lines[3].button, Qt.Key.Key_Space)
    assert part.uses.is_editing
    part.uses.form.row("holder_agrees").editor.take(True)  # noqa: FBT003 the value of a field
    line = procurement.agreement(demo_office, id_of(demo_office, "UNICEF-LTA-2208")).uses[0]
    assert line.to_do == ("holder_document_id", "supplier_agrees")
    assert part.conditions.lines[3].note.text() == "the paper is missing"
    part.approve()
    assert procurement.agreement(demo_office, id_of(demo_office, "UNICEF-LTA-2208")).uses[0].use.approved_on is None


def test_an_order_outside_the_days_needs_a_note(
    open_record: Opened, demo_office: Office, heard: Heard, qtbot: QtBot
) -> None:
    page = open_record("UNDP-LTA-0117")
    page.commands()[0].run()
    part = agreement(page).orders
    form = part.adding.form
    type_into(qtbot, form.row("entity_id").editor.box, "UNICEF")
    type_into(qtbot, form.row("ordered_on").editor.box, "15 September 2026")
    type_into(qtbot, form.row("amount").editor.box, "250")
    part.adding.save()
    assert "outside the days of the agreement" in heard.problems[-1]
    assert form.row("ordered_on").reason.tone == "block"
    type_into(qtbot, form.row("note").editor.box, "The holder agreed by telephone")
    part.adding.save()
    found = procurement.agreement(demo_office, id_of(demo_office, "UNDP-LTA-0117")).orders[0]
    assert (found.code, found.order.amount, found.covered) == ("UNICEF", 25_000, False)
    assert not part.is_adding


def test_a_user_is_added_and_has_its_conditions_to_do(open_record: Opened, qtbot: QtBot) -> None:
    page = open_record("UNICEF-LTA-2208")
    next(command for command in page.commands() if command.key == "premises.user").run()
    part = agreement(page)
    type_into(qtbot, part.uses.adding.form.row("user_id").editor.box, "UNHCR")
    part.uses.adding.save()
    assert part.uses.table.rows.rowCount() == 2
    assert "UNHCR" in part.conditions.header.title.text()
    assert part.conditions_of(part.uses.current()) == "6 to do"  # type: ignore[arg-type]
