"""Moving an arrangement on, by its page."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    Clearance,
)
from tests.builders import parties_of, records
from tests.ui.arrangements.steps import go, paper, state_of


def test_it_goes_from_draft_to_active_by_the_page_alone(fuel, office, three, ask, tmp_path, qtbot):
    id = three["fuel"]
    ask.answers = [paper(tmp_path), "DRAFT"]
    go(fuel, "arrangement.attach")
    go(fuel)
    assert state_of(office, id) == "IN_REVIEW"
    ask.answers = ["A. Reviewer, technical", "B. Reviewer, finance"]
    go(fuel)
    go(fuel)
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
    ask.answers = [paper(tmp_path, "signed.pdf", b"signed"), "SIGNED_COPY"]
    go(fuel, "arrangement.attach")
    go(fuel)
    assert state_of(office, id) == "SIGNED"
    assert fuel.toasts[-1][0] == "The arrangement is now: Signed."


def test_cancelling_asks_for_a_reason_and_leaving_changes_nothing(fuel, office, three, ask):
    move = next(each for each in fuel.detail.moves if each.to_state == "CANCELLED")
    fuel.header.move_requested.emit(move)
    assert state_of(office, three["fuel"]) == "DRAFT"
    ask.answers = ["no longer needed"]
    fuel.header.move_requested.emit(move)
    assert state_of(office, three["fuel"]) == "CANCELLED"
    event = records(office, ArrangementEvent, arrangement_id=three["fuel"])[-1]
    assert "no longer needed" in {each.reason for each in records(office, ArrangementEvent)} | {event.reason}
    assert fuel.stepper.steps[6].label == "Cancelled"
    assert fuel.stepper.steps[2].explanation == "This step was passed over."


def test_a_demo_arrangement_is_suspended_from_a_day_with_a_reason(record_page, frame, demo_office, ask):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-011")
    record_page.open({"id": str(id)})
    move = next(each for each in record_page.detail.moves if each.to_state == "SUSPENDED")
    ask.answers = ["not a day"]
    record_page.header.move_requested.emit(move)
    assert record_page.problems
    ask.answers = ["28 Sep 2026", "road closed"]
    record_page.header.move_requested.emit(move)
    assert state_of(demo_office, id) == "SUSPENDED"
    assert record_page.stepper.steps[5].label == "Suspended"
    assert "28 September 2026" in record_page.stepper.steps[5].explanation
    assert "road closed" in record_page.stepper.steps[5].explanation


def test_a_review_is_recorded(record_page, frame, demo_office, ask):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-001")
    record_page.open({"id": str(id)})
    assert "REVIEW_DUE" in record_page.detail.row.flags
    ask.answers = ["all in order"]
    go(record_page, "arrangement.review")
    assert "REVIEW_DUE" not in record_page.detail.row.flags
