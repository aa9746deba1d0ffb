"""Menus, status and regions as places are opened one after another."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from tests.ui.stage import Stage
from ui.frame.menus import MENUS
from ui.frame.regions import regions


def test_the_menus_stand_in_their_usual_order(stage: Stage) -> None:
    titles = [menu.title() for menu in stage.shell.menus.menus.values()]
    assert titles == ["&File", "&Edit", "&View", "&Record", "&Go", "&Tools", "&Help"]
    assert list(stage.shell.menus.menus) == [key for key, _title in MENUS]


@pytest.mark.parametrize("place", ["first", "second"])
def test_the_commands_of_a_place_are_in_the_record_menu_with_their_keys(stage: Stage, place: str) -> None:
    stage.shell.go(place)
    action = stage.shell.menus.action(f"{place}.new")
    assert action is not None
    assert action.text() == f"New {place}"
    assert QKeySequence("Ctrl+N") in action.shortcuts()
    assert action in stage.shell.menus.menus["record"].actions()
    other = {"first": "second", "second": "first"}[place]
    assert stage.shell.menus.action(f"{other}.new") is None


def test_a_command_that_cannot_be_done_is_grey_with_its_reason(stage: Stage) -> None:
    stage.page.reason = "Choose a row first."
    stage.page.commands_changed.emit()
    action = stage.shell.menus.action("first.new")
    assert action is not None
    assert (action.isEnabled(), action.toolTip()) == (False, "Choose a row first.")
    assert not stage.shell.menus.run_shortcut(QKeySequence("Ctrl+N"))
    assert "make" not in stage.page.calls


def test_a_command_found_by_its_keys_is_run_once(stage: Stage) -> None:
    assert stage.shell.menus.run_shortcut(QKeySequence("Ctrl+N"))
    assert stage.page.calls.count("make") == 1
    assert not stage.shell.menus.run_shortcut(QKeySequence("Ctrl+Alt+Shift+F11"))


def test_the_keys_of_a_page_replace_those_said_before(stage: Stage) -> None:
    stage.page.status_keys.emit([("Enter", "open"), ("Space", "preview")])
    stage.page.status_keys.emit([("E", "edit")])
    holder = stage.shell.status.findChild(QWidget, "status.keys")
    assert isinstance(holder, QWidget)
    assert holder.accessibleName() == "E: edit"
    stage.shell.go("second")
    assert holder.accessibleName() == ""


def test_a_problem_of_a_hidden_page_is_not_said(stage: Stage) -> None:
    first = stage.page
    stage.shell.go("second")
    first.problem.emit("The end is before the start.")
    assert stage.shell.status.words.text() == ""


def test_a_problem_is_gone_when_the_page_is_shown_again(stage: Stage) -> None:
    stage.page.status_text.emit("2 selected")
    stage.page.problem.emit("The end is before the start.")
    stage.shell.go("second")
    stage.shell.go("first")
    assert stage.shell.status.words.text() == "2 selected"


def test_the_regions_read_from_the_bar_over_the_page_to_the_status(stage: Stage) -> None:
    shell = stage.shell
    found = regions(shell)
    assert found[:3] == [shell.top.command, shell.sidebar.places, stage.page.field]
    assert found[-1] is shell.status.words
    shell.go("second")
    assert stage.page.field in regions(shell)
    assert found[2] not in regions(shell)
