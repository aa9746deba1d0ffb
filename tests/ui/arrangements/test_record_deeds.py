"""Every step of the life, made in the page: plain ones at once, the others by the form that asks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import moves
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    Clearance,
)
from tests.builders import parties_of, records
from tests.commonservices.actions.lives import a_draft, active, sent_out, signed
from tests.ui import questions
from tests.ui.arrangements.steps import answer, attach, go, paper, show, state_of


def test_it_goes_from_draft_to_signed_by_the_page_alone(fuel, office, three, tmp_path, qtbot):
    id = three["fuel"]
    attach(fuel, qtbot, paper(tmp_path), "DRAFT")
    go(fuel)
    assert state_of(office, id) == "IN_REVIEW"
    for who in ("A. Reviewer, technical", "B. Reviewer, finance"):
        go(fuel)
        questions.answer(cleared_by=who)
    assert {each.kind for each in records(office, Clearance, arrangement_id=id)} == {"TECHNICAL", "FINANCE"}
    go(fuel)
    assert state_of(office, id) == "CLEARED"
    go(fuel)
    assert state_of(office, id) == "SIGNING"
    assert fuel.header.next.text() == "Record signature"
    for name in ("A. Provider", "B. Client"):
        go(fuel)
        form = fuel.parts.overview.parties.editor.form
        assert QApplication.focusWidget() is form.row("signatory_name").editor.box
        QTest.keyClicks(form.row("signatory_name").editor.box, name)
        QTest.keyClick(form.row("signatory_name").editor.box, Qt.Key.Key_Tab)
        QTest.keyClicks(form.row("signatory_title").editor.box, "Director")
        QTest.keyClick(form.row("signatory_title").editor.box, Qt.Key.Key_Tab)
        QTest.keyClicks(form.row("signed_on").editor.box, "1 Oct 2026")
        QTest.keyClick(form.row("signed_on").editor.box, Qt.Key.Key_Return)
    assert all(party.signed_on == date(2026, 10, 1) for party in parties_of(office, id).values())
    attach(fuel, qtbot, paper(tmp_path, "signed.pdf", b"signed"), "SIGNED_COPY")
    go(fuel)
    assert state_of(office, id) == "SIGNED"
    assert fuel.toasts[-1][0] == "The arrangement is now: Signed."


def test_signed_terms_go_into_force_by_the_filled_button(record_page, office):
    id = signed(office, a_draft(office))
    show(record_page, id)
    assert record_page.header.next.text() == "Make active"
    record_page.header.next.click()
    assert state_of(office, id) == "ACTIVE"
    assert record_page.header.next.isHidden()


def test_cancelling_asks_for_a_reason_and_leaving_changes_nothing(fuel, office, three):
    fuel.header.move_requested.emit("CANCELLED")
    assert fuel.is_asking
    assert fuel.escape()
    assert not fuel.is_asking
    assert state_of(office, three["fuel"]) == "DRAFT"
    fuel.header.move_requested.emit("CANCELLED")
    answer(fuel, reason="no longer needed")
    assert state_of(office, three["fuel"]) == "CANCELLED"
    assert "no longer needed" in {each.reason for each in records(office, ArrangementEvent)}
    assert fuel.stepper.steps[6].label == "Cancelled"
    assert fuel.stepper.steps[2].explanation == "This step was passed over."
    assert not fuel.is_asking


def test_a_demo_arrangement_is_suspended_from_a_day_with_a_reason(record_page, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-011")
    show(record_page, id)
    record_page.header.move_requested.emit("SUSPENDED")
    box = record_page.step_form.form.row("on").editor
    box.edit.setText("not a day")
    answer(record_page, reason="road closed")
    assert record_page.problems
    assert record_page.is_asking
    box.edit.setText("28 Sep 2026")
    go(record_page, "arrangement.confirm")
    assert state_of(demo_office, id) == "SUSPENDED"
    assert record_page.stepper.steps[5].label == "Suspended"
    assert "28 September 2026" in record_page.stepper.steps[5].explanation
    assert "road closed" in record_page.stepper.steps[5].explanation


def test_suspending_names_the_services_and_resuming_needs_a_reason_again(record_page, office):
    id = active(office)
    show(record_page, id)
    service = record_page.detail.services[0].service
    record_page.header.move_requested.emit("SUSPENDED")
    answer(record_page, reason="road closed", service_ids=(str(service.id),))
    assert state_of(office, id) == "SUSPENDED"
    assert next(each for each in record_page.detail.events if each.to_state == "SUSPENDED").service_ids == {service.id}
    assert record_page.header.next.text() == "Resume…"
    go(record_page)
    go(record_page, "arrangement.confirm")
    assert "enter it first" in record_page.problems[-1]
    assert record_page.step_form.form.row("reason").reason.tone == "block"
    answer(record_page, reason="road open")
    assert state_of(office, id) == "ACTIVE"


@pytest.fixture
def running(record_page, frame, demo_office):
    """An arrangement of the demo mission that has run for long."""
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-013")
    show(record_page, id)
    return id


def test_notice_shows_its_end_before_it_is_given_and_follows_the_day(record_page, demo_office, running):
    record_page.header.move_requested.emit("NOTICE")
    form = record_page.step_form
    assert form.note.title.text() == "It ends on 30 December 2026."
    assert "90 days of notice" in form.note.words.text()
    assert form.form.row("shorter_reason").isHidden()
    form.form.row("on").editor.take(date(2026, 9, 1))
    assert form.note.title.text() == "It ends on 30 November 2026."
    party = record_page.detail.parties[1].party
    answer(record_page, reason="the need has ended", party_id=str(party.id))
    assert state_of(demo_office, running) == "NOTICE"
    event = next(each for each in record_page.detail.events if each.to_state == "NOTICE")
    assert (event.day, event.party_id) == (date(2026, 9, 1), party.id)
    assert record_page.toasts[-1][1] == "undo"


def test_a_day_before_the_last_step_is_refused_under_its_field(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("NOTICE")
    answer(record_page, on=date(2026, 9, 1), reason="the need has ended")
    assert state_of(office, id) == "ACTIVE"
    assert record_page.step_form.form.row("on").reason.tone == "block"


def test_an_end_sooner_than_agreed_asks_why(record_page, office):
    id = active(office)
    show(record_page, id)
    record_page.header.move_requested.emit("NOTICE")
    form = record_page.step_form
    form.form.row("ends_on").editor.take(date(2026, 10, 31))
    assert not form.form.row("shorter_reason").isHidden()
    assert "sooner than agreed" in form.note.words.text()
    answer(record_page, reason="the need has ended")
    assert state_of(office, id) == "ACTIVE"
    assert form.form.row("shorter_reason").reason.tone == "block"
    answer(record_page, shorter_reason="all agreed", approver="Chief")
    assert state_of(office, id) == "NOTICE"


def test_a_day_that_is_typed_changes_the_outlook_before_it_is_confirmed(record_page, demo_office, running):
    record_page.header.move_requested.emit("NOTICE")
    form = record_page.step_form
    form.form.row("reason").editor.take("the need has ended")
    form.form.row("on").editor.edit.setText("1 Sep 2026")
    form.submit()
    assert state_of(demo_office, running) == "ACTIVE"
    assert "has changed" in record_page.problems[-1]
    assert form.note.title.text() == "It ends on 30 November 2026."
    form.submit()
    assert state_of(demo_office, running) == "NOTICE"


def test_notice_is_taken_back_with_its_paper(record_page, office, tmp_path, qtbot):
    id = active(office)
    moves.give_notice(office, id, reason="the need has ended")
    show(record_page, id)
    record_page.header.move_requested.emit("ACTIVE")
    assert "Attach" in record_page.problems[-1]
    assert record_page.tabs.current_key() == "documents"
    attach(record_page, qtbot, paper(tmp_path), "SIGNED_COPY")
    record_page.header.move_requested.emit("ACTIVE")
    document = record_page.detail.documents[0]
    answer(record_page, reason="all stay", document_id=str(document.id))
    assert state_of(office, id) == "ACTIVE"


def test_closing_lists_what_has_to_be_settled(record_page, office, named, ask):
    id = active(office, effective_on=date(2025, 1, 1), expiry_on=date(2025, 12, 31))
    moves.evaluate(office)
    show(record_page, id)
    assert state_of(office, id) == "EXPIRED"
    closing = record_page.parts.overview.closing
    assert not closing.isHidden()
    assert "settled" in closing.head.detail.text()
    assert record_page.header.next.text() == "Close…"
    go(record_page)
    assert len(record_page.step_form._marks) == len(closing._lines)
    answer(record_page, reason="all settled")
    assert state_of(office, id) == "CLOSED"
    assert record_page.header.next.isHidden()
    assert record_page.header.amend.isHidden()


def test_a_step_that_cannot_be_made_is_said_and_nothing_is_asked(record_page, office):
    id = sent_out(office, a_draft(office))
    show(record_page, id)
    record_page.header.move_requested.emit("SIGNED")
    assert not record_page.is_asking
    assert "signature" in record_page.problems[-1].lower()
    assert record_page.parts.overview.parties.is_editing


def test_a_review_is_recorded(record_page, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-001")
    show(record_page, id)
    assert "REVIEW_DUE" in record_page.detail.row.flags
    go(record_page, "arrangement.review")
    questions.answer(reason="all in order")
    assert "REVIEW_DUE" not in record_page.detail.row.flags


def test_the_menu_offers_what_can_be_done_and_says_what_stands_in_the_way(record_page, office):
    show(record_page, active(office))
    names = {each.objectName() for each in record_page.header.menu.actions() if each.objectName()}
    deeds = {name.rsplit(".", 1)[1] for name in names if ".deed." in name}
    assert deeds == {"amend", "renew", "extend", "review", "new_from", "replaced_by"}
    assert {name.rsplit(".", 1)[1] for name in names if ".move." in name} >= {"SUSPENDED", "NOTICE"}
    greyed = {each.key: each.reason for each in record_page.commands() if each.reason}
    assert greyed["arrangement.seal"] == "No amendment is open."
