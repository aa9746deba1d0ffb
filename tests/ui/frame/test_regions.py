"""Where the keyboard goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.stage import SHIFT, Stage
from ui.frame.regions import regions


def test_f6_walks_every_region_and_comes_round(stage: Stage) -> None:
    stage.shell.top.command.setFocus()
    seen = []
    for _region in regions(stage.shell):
        stage.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [*regions(stage.shell)[1:], stage.shell.top.command]
    stage.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is regions(stage.shell)[-1]


def test_the_keyboard_goes_into_the_page_that_was_opened(stage: Stage) -> None:
    stage.shell.sidebar.places.setFocus()
    stage.shell.go("second")
    assert stage.page.field.hasFocus()
