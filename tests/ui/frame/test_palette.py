"""The command palette."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.stage import CTRL, Stage


def test_ctrl_k_finds_a_command_and_enter_runs_it(stage: Stage) -> None:
    stage.press(Qt.Key.Key_K, CTRL)
    overlay = stage.shell.palette_search.overlay
    assert overlay.edit.hasFocus()
    QTest.keyClicks(overlay.edit, ">second")
    assert overlay.current() is not None
    QTest.keyClick(overlay.edit, Qt.Key.Key_Return)
    assert stage.page.place == "second"
    assert stage.shell.memory.choices() == ["command:go.second"]


def test_escape_closes_the_palette_and_gives_the_keyboard_back(stage: Stage) -> None:
    stage.page.field.setFocus()
    stage.press(Qt.Key.Key_K, CTRL)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.shell.palette_search.overlay.isVisible()
    assert stage.page.field.hasFocus()


def test_the_palette_adds_up(stage: Stage) -> None:
    stage.shell.deeds.open_palette()
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, "=12*3,5")
    found = overlay.current()
    assert found is not None
    assert found.label == "42"


def test_typing_on_the_command_field_starts_the_search(stage: Stage) -> None:
    stage.shell.top.command.setFocus()
    QTest.keyClicks(stage.shell.top.command, "s")
    assert stage.shell.palette_search.overlay.edit.text() == "s"


def test_records_are_found_by_name_beside_the_window(stage: Stage, qtbot: QtBot) -> None:
    stage.shell.deeds.open_palette()
    overlay = stage.shell.palette_search.overlay
    QTest.keyClicks(overlay.edit, "#zzzz")
    qtbot.waitUntil(overlay.nothing.isVisible, timeout=3000)
    assert overlay.current() is None
