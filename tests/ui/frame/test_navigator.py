"""Going from place to place, and back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.stage import ALT, CTRL, SHIFT, Stage

RECORD = "00000000-0000-0000-0000-000000000007"


def test_ctrl_and_a_digit_go_to_a_place(stage: Stage) -> None:
    stage.press(Qt.Key.Key_3, CTRL | SHIFT)
    assert stage.page.place == "second"
    stage.press(Qt.Key.Key_1, CTRL)
    assert stage.page.place == "first"


def test_g_and_a_letter_go_to_a_place_outside_text(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_G)
    stage.press(Qt.Key.Key_L)
    assert stage.page.place == "second"


def test_letters_typed_into_a_field_stay_there(stage: Stage) -> None:
    stage.page.field.setFocus()
    QTest.keyClicks(stage.page.field, "gld/?")
    assert stage.page.field.text() == "gld/?"
    assert stage.page.place == "first"
    assert "mark" not in stage.page.calls


def test_back_and_forward_return_to_the_same_state(stage: Stage) -> None:
    stage.shell.go("first?view=late")
    stage.shell.go(f"first?id={RECORD}&tab=dates")
    assert stage.page.title() == f"Record {RECORD}"
    stage.press(Qt.Key.Key_Left, ALT)
    assert stage.page.state == {"view": "late"}
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.page.state == {"id": RECORD, "tab": "dates"}


def test_an_address_without_a_place_changes_nothing(stage: Stage) -> None:
    assert not stage.shell.go("nowhere?id=1")
    assert stage.page.place == "first"
