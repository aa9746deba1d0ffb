import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from ui.kit.toast import Toast

SPOT = QPointF(4, 4)


@pytest.fixture
def toast(appearance, shown) -> Toast:
    host = QWidget()
    toast = Toast(appearance, host, milliseconds=60_000)
    shown(host, 800, 500)
    toast.show_text("Snoozed.", "Undo")
    return toast


def enter(toast: Toast) -> None:
    toast.enterEvent(QEnterEvent(SPOT, SPOT, SPOT))


def test_the_clock_stands_while_either_pointer_or_keyboard_is_there(toast):
    enter(toast)
    toast.button.setFocus()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast.waiting()
    toast.button.clearFocus()
    assert not toast.waiting()


def test_a_new_sentence_takes_the_place_of_the_old_one_and_starts_the_clock(toast):
    enter(toast)
    spy = QSignalSpy(toast.closed)
    toast.show_text("Moved.")
    assert not toast.waiting()
    assert toast.words.text() == toast.accessibleName() == "Moved."
    assert toast.button.isHidden()
    assert spy.count() == 0


def test_a_hidden_toast_is_not_waiting_and_closes_only_once(toast):
    spy = QSignalSpy(toast.closed)
    toast.close_toast()
    toast.close_toast()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert spy.count() == 1
    assert not toast.waiting()
    assert toast.isHidden()


def test_other_keys_leave_the_toast_where_it_is(toast, qtbot):
    qtbot.keyClick(toast, Qt.Key.Key_A)
    assert toast.isVisible()


def test_a_toast_can_come_again(toast):
    toast.close_toast()
    toast.show_text("Again.", "Undo")
    assert toast.isVisible()
    assert toast.button.isVisible()


def test_closing_by_hand_does_not_run_the_action(toast, qtbot):
    with qtbot.assertNotEmitted(toast.action_requested):
        toast.close_toast()
    assert toast.isHidden()
