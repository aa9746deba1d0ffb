import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from ui.kit.toast import Toast


@pytest.fixture
def toast(appearance, shown) -> Toast:
    host = QWidget()
    toast = Toast(appearance, host, milliseconds=60_000)
    shown(host, 800, 500)
    toast.show_text("3 arrangements snoozed to 1 November.", "Undo")
    return toast


def test_a_toast_stands_at_the_bottom_centre_and_follows_the_window(toast):
    host = toast.parentWidget()
    assert abs(toast.geometry().center().x() - host.width() // 2) <= 1
    assert toast.geometry().bottom() < host.height()
    assert toast.height() == 44
    host.resize(1000, 400)
    assert abs(toast.geometry().center().x() - 500) <= 1


def test_the_action_of_a_toast_is_asked_for_once_and_the_toast_goes(toast, qtbot):
    toast.button.setFocus()
    with qtbot.waitSignals([toast.action_requested, toast.closed]):
        qtbot.keyClick(toast.button, Qt.Key.Key_Return)
    assert toast.isHidden()


def test_a_toast_waits_under_the_pointer_and_while_its_action_has_the_keyboard(toast):
    assert not toast.waiting()
    spot = QPointF(4, 4)
    toast.enterEvent(QEnterEvent(spot, spot, spot))
    assert toast.waiting()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not toast.waiting()
    toast.button.setFocus()
    assert toast.waiting()
    toast.button.clearFocus()
    assert not toast.waiting()


def test_a_toast_goes_by_itself_and_on_escape(appearance, toast, shown, qtbot):
    toast.button.setFocus()
    with qtbot.waitSignal(toast.closed):
        qtbot.keyClick(toast, Qt.Key.Key_Escape)
    host = QWidget()
    quick = Toast(appearance, host, milliseconds=1)
    shown(host)
    with qtbot.waitSignal(quick.closed):
        quick.show_text("Done.")
    assert quick.button.isHidden()


def test_a_toast_stays_eight_seconds(appearance, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    assert Toast(appearance, host)._time.interval() == 8000
