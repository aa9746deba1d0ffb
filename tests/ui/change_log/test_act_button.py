"""The button with long words."""

from PySide6.QtGui import QAccessible

from tests.ui.today.demo_store import click
from ui.change_log.act_button import ActButton

LONG = "Undo “Changed: Title (English), Notes, Purpose and much more” of UNEXAM-MOU-2026-0012"


def test_long_words_give_way_and_are_told_whole(appearance, shown, qtbot):
    button = ActButton(appearance, "", icon="undo")
    button.set_words(LONG)
    shown(button, 160, 32)
    assert button.width() == 160
    assert button.minimumSizeHint().width() < 160
    assert button.toolTip() == LONG
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == LONG
    with qtbot.waitSignal(button.clicked):
        click(button)
    assert not button.grab().isNull()
