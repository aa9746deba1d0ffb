import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QRadioButton, QWidget

from tests.ui.kit.seen import heard
from ui.kit.ask import Ask

OPTIONS = [("ours", "31 March"), ("theirs", "30 June"), ("none", "Neither")]


@pytest.fixture
def window(shown) -> QWidget:
    return shown(QWidget())


@pytest.fixture
def answers(appearance, window) -> list[str]:
    found: list[str] = []
    Ask(appearance, window).choice("Merge", "Which one is right?", OPTIONS, found.append, confirm="Keep it")
    return found


def radio(window, key) -> QRadioButton:
    return window.findChild(QRadioButton, f"ask.{key}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("option", ["ours", "theirs", "none"])
def test_enter_on_an_answer_gives_it(window, answers, qtbot, key, option):
    radio(window, option).setChecked(True)
    radio(window, option).setFocus()
    qtbot.keyClick(radio(window, option), key)
    assert answers == [option]


def test_arrows_choose_another_answer(window, answers, qtbot):
    qtbot.keyClick(radio(window, "ours"), Qt.Key.Key_Down)
    assert radio(window, "theirs").isChecked()
    assert not radio(window, "ours").isChecked()
    assert answers == []


def test_escape_leaves_without_an_answer(window, answers, qtbot):
    dialog = window.findChild(QDialog, "ask")
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == []


def test_enter_on_the_way_out_leaves(window, answers, qtbot):
    dialog, leave = window.findChild(QDialog, "ask"), window.findChild(QPushButton, "ask.cancel")
    assert not leave.isDefault()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(leave, Qt.Key.Key_Return)
    assert answers == []


def test_the_dialog_is_heard_by_its_question(window, answers):
    dialog = window.findChild(QDialog, "ask")
    assert dialog.windowTitle() == "Merge"
    assert dialog.accessibleDescription() == "Which one is right?"
    assert heard(radio(window, "ours")) == "31 March"
    assert window.findChild(QPushButton, "ask.confirm").text() == "Keep it"
    assert answers == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_do_what_the_filled_button_does(window, answers, qtbot, key):
    radio(window, "theirs").setChecked(True)
    qtbot.keyClick(radio(window, "theirs"), key, Qt.KeyboardModifier.ControlModifier)
    assert answers == ["theirs"]
