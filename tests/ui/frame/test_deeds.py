"""What the window does on its own commands."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.stage import CTRL, Stage, change, rename
from ui.page import AsksHere


def test_ctrl_enter_presses_the_filled_button(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Return, CTRL)
    assert stage.page.calls[-1] == "make"


class Question(QLineEdit, AsksHere):
    """A part of a page with a button of its own."""

    def submit(self) -> None:
        self.setText("answered")


def test_ctrl_enter_in_a_part_that_asks_presses_its_own_button(stage: Stage) -> None:
    asked = Question(stage.page)
    asked.show()
    asked.setFocus()
    calls = list(stage.page.calls)
    stage.press(Qt.Key.Key_Return, CTRL)
    assert asked.text() == "answered"
    assert stage.page.calls == calls


def test_a_blocked_filled_button_says_why(stage: Stage) -> None:
    stage.page.reason = "Choose the parties first"
    stage.page.commands_changed.emit()
    action = stage.shell.menus.action("first.new")
    assert action is not None
    assert not action.isEnabled()
    assert action.toolTip() == "Choose the parties first"
    stage.press(Qt.Key.Key_Return, CTRL)
    assert stage.shell.status.words.text() == "Choose the parties first"
    assert "make" not in stage.page.calls


def test_the_filter_is_reached_by_key(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_F, CTRL)
    assert stage.page.field.hasFocus()
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Slash)
    assert stage.page.field.hasFocus()


def test_ctrl_z_and_ctrl_y_undo_and_redo_by_name(stage: Stage) -> None:
    change(stage, "Second")
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Z, CTRL)
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "United Nations Example Mission"
    assert stage.shell.toast.isVisible()
    assert stage.shell.toast.words.text() == "Undone: Name (English) of UNEXAM"
    stage.shell.toast.button.click()
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "Second"


def test_ctrl_z_drops_what_only_waits_on_the_page_before_any_act(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    change(stage, "Second")
    waits = [True]
    stage.shell.sidebar.places.setFocus()
    monkeypatch.setattr(stage.page, "take_back", lambda: bool(waits and waits.pop()))
    stage.press(Qt.Key.Key_Z, CTRL)
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert (profile.name_en, stage.shell.toast.isVisible()) == ("Second", False)
    stage.press(Qt.Key.Key_Z, CTRL)
    assert stage.shell.toast.isVisible()


def test_ctrl_s_says_that_everything_is_saved(stage: Stage) -> None:
    stage.press(Qt.Key.Key_S, CTRL)
    assert "saved" in stage.shell.status.words.text()
    assert stage.page.calls[-1] == "leave"


def test_an_undo_with_questions_asks_and_keeps_what_was_entered_since(stage: Stage) -> None:
    bridge = stage.shell.frame.bridge
    first = bridge.do(partial(rename, name="Second"))
    change(stage, "Third")
    stage.ask.answers.append("keep")
    assert first is not None
    assert first.transaction is not None
    bridge.take_back(first.transaction)
    assert len(stage.ask.asked) == 1
    profile = bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "Third"
