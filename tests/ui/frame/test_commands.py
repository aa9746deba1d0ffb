"""The window's own commands."""

import pytest
from PySide6.QtTest import QSignalSpy

from tests.ui.stage import Stage
from ui.frame.commands import own_groups, place_commands, shell_commands
from ui.frame.menus import MENUS
from ui.frame.places import PLACES


def test_every_place_has_a_command_with_its_keys(stage: Stage) -> None:
    commands = {command.key: command for command in place_commands(stage.shell.deeds, PLACES)}
    for place in PLACES:
        command = commands[f"go.{place.key}"]
        assert command.shortcut == place.shortcut
        assert command.text == place.title
    assert commands["go.arrangements"].letter == "G, A"
    assert commands["go.help"].letter == "?"
    assert commands["go.settings"].letter == ""


def test_undoing_stands_first_and_no_command_twice(stage: Stage) -> None:
    groups = own_groups(stage.shell.deeds, PLACES)
    assert [command.key for command in groups[0]] == ["edit.undo", "edit.redo", "go.undo_list"]
    keys = [command.key for group in groups for command in group]
    assert len(keys) == len(set(keys))
    everything = [*place_commands(stage.shell.deeds, PLACES), *shell_commands(stage.shell.deeds)]
    assert set(keys) == {command.key for command in everything}


def test_every_command_names_a_menu_that_is_there(stage: Stage) -> None:
    menus = {key for key, _english in MENUS}
    assert {command.menu for group in own_groups(stage.shell.deeds, PLACES) for command in group} <= menus


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        ("file.open", "open"),
        ("file.new", "new"),
        ("file.restore", "restore"),
        ("file.backup", "backup"),
        ("file.quit", "quit"),
    ],
)
def test_what_concerns_whole_stores_is_asked_of_the_program(stage: Stage, key: str, wish: str) -> None:
    asked = QSignalSpy(stage.shell.wish)
    action = stage.shell.menus.action(key)
    assert action is not None
    action.trigger()
    assert asked.at(0)[0] == wish
