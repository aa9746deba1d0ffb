"""The seven steps of the life."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_the_stepper_shows_where_it_is_and_explains_each_step(fuel):
    steps = fuel.stepper.steps
    assert [step.key for step in steps] == ["DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "ACTIVE", "ENDED"]
    assert steps[0].state == "now"
    assert (steps[5].detail, steps[6].detail) == ("from 1 Jan 26", "to 31 Dec 26")
    assert "draft is not attached" in steps[1].explanation
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Right)
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Return)
    said = [line.go.accessibleDescription() for line in fuel.step_note.missing._lines]
    assert said == ["The draft is not attached. Attach a document of the kind Draft."]
    assert fuel.step_note.step == "IN_REVIEW"
    assert fuel.escape()
    assert fuel.step_note.isHidden()
