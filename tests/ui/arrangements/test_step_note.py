"""What an opened step says, and the way it leads to what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Waiver
from tests.builders import records
from tests.commonservices.actions.lives import active
from tests.ui import questions
from tests.ui.arrangements.steps import show


def test_a_step_ahead_lists_what_it_needs_and_jumps_there(fuel, named):
    fuel.stepper.setFocus()
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Right)
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Return)
    assert fuel.step_note.isVisible()
    named(fuel, "arrangement.step_missing.0.go").click()
    assert fuel.tabs.current_key() == "documents"
    assert QApplication.focusWidget() is fuel.parts.documents.attach_button


def test_a_requirement_is_let_go_from_the_note_and_the_note_follows(fuel, office, three, named):
    fuel.stepper.step_opened.emit("IN_REVIEW")
    named(fuel, "arrangement.step_missing.0.waive").click()
    questions.answer(reason="paper only site", approver="Chief of Mission Support")
    assert records(office, Waiver, arrangement_id=three["fuel"])
    assert fuel.step_note.missing.isHidden()
    assert fuel.step_note.note.words.text() == "Nothing is missing for this step."


def test_a_step_made_says_who_and_when(record_page, office):
    show(record_page, active(office))
    record_page.stepper.step_opened.emit("CLEARED")
    assert "12 October 2026" in record_page.step_note.note.words.text()
    assert "A. Tester" in record_page.step_note.note.words.text()
    record_page.step_note.close_button.click()
    assert not record_page.escape()


def test_another_record_starts_without_the_note(fuel, three):
    fuel.stepper.step_opened.emit("SIGNED")
    assert not fuel.step_note.isHidden()
    fuel.open({"id": str(three["clinic"])})
    assert fuel.step_note.isHidden()
