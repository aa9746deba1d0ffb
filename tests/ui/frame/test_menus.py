"""Menus and the keys in them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.stage import CTRL, Stage
from ui.kit.appearance import Appearance
from ui.page import Command


def test_every_command_stands_in_a_menu_with_its_keys(stage: Stage) -> None:
    for command in stage.shell.menus.commands():
        action = stage.shell.menus.action(command.key)
        assert action is not None
        assert action in stage.shell.menus.menus[command.menu].actions()
        if command.shortcut:
            assert not action.shortcut().isEmpty()


def test_no_key_means_two_things(stage: Stage) -> None:
    keys = [
        key.toString()
        for command in stage.shell.menus.commands()
        for key in stage.shell.menus.action(command.key).shortcuts()  # type: ignore[union-attr]
    ]
    assert len(keys) == len(set(keys))


def test_page_commands_run_by_key_and_leave_with_the_page(stage: Stage) -> None:
    page = stage.page
    stage.press(Qt.Key.Key_N, CTRL)
    assert page.calls[-1] == "make"
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_D)
    assert page.calls[-1] == "mark"
    stage.shell.go("second")
    assert stage.shell.menus.action("first.new") is None


def test_the_arabic_keyboard_finds_the_same_commands(stage: Stage) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, stage.window, Qt.Key(ord("ى")), "ى", CTRL)
    assert stage.page.calls[-1] == "make"


def test_all_menus_are_shown_from_right_to_left_too(stage: Stage, appearance: Appearance, qtbot: QtBot) -> None:
    appearance.use(language="ar")
    stage.shell.fill_menus()
    bar = stage.shell.top.menus
    shown = [action for action in bar.actions() if action.isVisible()]
    qtbot.waitUntil(lambda: all(bar.actionGeometry(action).isValid() for action in shown), timeout=3000)
    assert all(bar.rect().contains(bar.actionGeometry(action)) for action in shown)


def test_a_command_gets_another_name_and_its_keys_stay(stage: Stage) -> None:
    menus = stage.shell.menus
    menus.rename("edit.undo", "Undo fuel & oil", "It froze something.")
    action = menus.action("edit.undo")
    assert action is not None
    assert (action.text(), action.isEnabled(), action.toolTip()) == ("Undo fuel && oil", False, "It froze something.")
    command = next(each for each in menus.commands() if each.key == "edit.undo")
    assert (command.text, command.reason, command.shortcut) == ("Undo fuel & oil", "It froze something.", "Ctrl+Z")
    menus.rename("edit.undo", "Undo")
    assert action.isEnabled()
    assert not action.shortcut().isEmpty()


def test_naming_a_command_that_is_not_there_changes_nothing(stage: Stage) -> None:
    before = stage.shell.menus.commands()
    stage.shell.menus.rename("never.written", "Never")
    assert stage.shell.menus.commands() == before


def test_a_menu_without_commands_is_not_shown(stage: Stage) -> None:
    stage.shell.menus.fill([stage.page.commands()])
    shown = {key for key, menu in stage.shell.menus.menus.items() if menu.menuAction().isVisible()}
    assert shown == {"record"}
    stage.shell.fill_menus()


def test_the_arabic_place_of_a_key_runs_its_command(stage: Stage) -> None:
    assert stage.shell.menus.run_shortcut(QKeySequence("Ctrl+N"))
    assert stage.page.calls[-1] == "make"
    assert not stage.shell.menus.run_shortcut(QKeySequence("Ctrl+Shift+F12"))


def test_what_stays_in_the_menus_is_not_made_anew(stage: Stage) -> None:
    menus = stage.shell.menus
    kept, gone = menus.action("file.backup"), menus.action("first.new")
    stage.page.reason = "Not now."
    stage.shell.fill_menus()
    assert menus.action("first.new") is gone
    assert gone is not None
    assert (gone.isEnabled(), gone.toolTip()) == (False, "Not now.")
    stage.shell.go("second")
    assert menus.action("file.backup") is kept
    assert kept in menus.menus["file"].actions()
    assert gone not in stage.shell.actions()
    assert menus.action("second.new") in stage.shell.actions()


def test_a_command_with_other_keys_is_made_anew(stage: Stage) -> None:
    menus = stage.shell.menus
    before = Command("own.act", "Act", stage.page.mark, "Ctrl+U")
    menus.fill([[before]])
    old = menus.action("own.act")
    menus.fill([[replace(before, shortcut="Ctrl+I", text="Act again")]])
    action = menus.action("own.act")
    assert action is not None
    assert action is not old
    assert (action.text(), action.shortcut().toString()) == ("Act again", "Ctrl+I")
    assert old not in stage.shell.actions()
    stage.press(Qt.Key.Key_I, CTRL)
    assert stage.page.calls[-1] == "mark"
    menus.clear()
    assert menus.commands() == []
    assert action not in stage.shell.actions()
    stage.shell.fill_menus()
