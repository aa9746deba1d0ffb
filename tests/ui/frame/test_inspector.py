"""The panel at the side."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage
from ui.kit.appearance import Appearance


def test_the_inspector_stands_beside_the_page_and_can_be_hidden(stage: Stage) -> None:
    assert stage.shell.inspector.isVisible()
    assert not stage.shell.inspector.floating
    QTest.mouseClick(stage.shell.top.inspector, Qt.MouseButton.LeftButton)
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isChecked()
    stage.page.inspector_toggled.emit()
    assert stage.shell.inspector.isVisible()


def test_a_page_without_an_inspector_has_none(stage: Stage) -> None:
    stage.shell.go("second")
    assert not stage.shell.inspector.isVisible()
    assert not stage.shell.top.inspector.isEnabled()
    stage.shell.go("first")
    assert stage.shell.inspector.isVisible()


def test_a_narrow_window_has_a_rail_and_lays_the_inspector_over_the_page(stage: Stage, qtbot: QtBot) -> None:
    stage.window.resize(1093, 534)
    assert stage.shell.sidebar.rail
    assert stage.shell.sidebar.width() == 48
    assert not stage.shell.inspector.isVisible()
    stage.page.inspector_toggled.emit()
    assert stage.shell.inspector.isVisible()
    qtbot.waitUntil(lambda: stage.page.width() == 1093 - 48 - 1, timeout=3000)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.shell.inspector.isVisible()
    assert "escape" not in stage.page.calls
    stage.press(Qt.Key.Key_Escape)
    assert stage.page.calls[-1] == "escape"
    stage.window.resize(1366, 688)
    assert not stage.shell.sidebar.rail
    assert stage.shell.inspector.isVisible()


def test_from_right_to_left_the_floating_inspector_lies_at_the_left(stage: Stage, appearance: Appearance) -> None:
    stage.window.resize(1093, 534)
    appearance.use(language="ar")
    stage.shell.inspector.want(shown=True)
    assert stage.shell.inspector.pos() == QPoint(0, 0)
