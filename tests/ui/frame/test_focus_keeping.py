"""What goes away with the keyboard gives it back to its page, not to the search."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.focus_keeping import FocusKeeping
from ui.frame.top_bar import CommandField
from ui.kit.appearance import Appearance


class Window(QWidget):
    """The search, and a page of a list and the button of an act."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.search, self.page = CommandField(look), QWidget()
        self.list, self.act = QLineEdit(), QPushButton("Share it out")
        for box, parts in (
            (QVBoxLayout(self.page), (self.list, self.act)),
            (QVBoxLayout(self), (self.search, self.page)),
        ):
            for part in parts:
                box.addWidget(part)
        self.keeping = FocusKeeping(self.page, self.search, self.list.setFocus, self)


@pytest.fixture
def window(appearance: Appearance, shown: Callable[..., QWidget], qtbot: QtBot) -> Window:
    made = Window(appearance)
    shown(made)
    made.activateWindow()
    made.act.setFocus()
    qtbot.waitUntil(made.act.hasFocus)
    return made


@pytest.mark.parametrize("gone", [QWidget.hide, lambda act: act.setEnabled(False), lambda act: act.parent().hide()])
def test_what_is_hidden_or_switched_off_gives_the_keyboard_to_its_page(
    window: Window, gone: Callable[[QWidget], object]
) -> None:
    taken: list[str] = []
    keeping = FocusKeeping(window.page, window.search, lambda: taken.append("back"), window)
    assert keeping.parent() is window
    gone(window.act)
    assert taken == ["back"]


def test_the_keyboard_is_in_the_list_again(window: Window) -> None:
    window.act.hide()
    assert window.list.hasFocus()


@pytest.mark.parametrize("way", ["tab", "shortcut", "mouse"])
def test_who_goes_to_the_search_arrives_there(window: Window, way: str) -> None:
    if way == "tab":
        QTest.keyClick(window.act, Qt.Key.Key_Tab)
    elif way == "shortcut":
        window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.act.hide()
    else:
        window.search.setFocus(Qt.FocusReason.MouseFocusReason)
        window.act.setEnabled(False)
    assert window.search.hasFocus()
