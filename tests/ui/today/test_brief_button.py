"""One line that says what three say elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.today.demo_store import click, press
from ui.today.brief_button import BriefButton


@pytest.fixture
def button(appearance, shown):
    button = BriefButton(appearance, name="test.brief")
    button.set_words("4", "to decide in 30 days", spoken="Decisions due in 30 days: 4, 3 late", tone="crit")
    shown(button, 200, 30)
    return button


def test_it_is_read_out_whole(button):
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Decisions due in 30 days: 4, 3 late"
    assert heard.role() == QAccessible.Role.Button
    assert button.toolTip() == "Decisions due in 30 days: 4, 3 late"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_and_mouse_press_it(button, qtbot, key):
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        press(button, key)
    with qtbot.waitSignal(button.clicked):
        click(button)


def test_it_gives_way_in_a_small_window(button, appearance):
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    before = button.sizeHint().width()
    button.set_words("4", "to decide in 30 days", mark="notice")
    assert button.sizeHint().width() > before


def test_it_is_drawn_in_every_look(every_look, shown):
    button = BriefButton(every_look)
    button.set_words("2 Oct", "ends: Payments", mark="closed")
    shown(button, 90, 34)
    button.setFocus()
    assert not button.grab().isNull()
    assert button.isRightToLeft() == every_look.arabic
