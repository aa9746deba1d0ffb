"""Undo and Redo by name, or the reason why they cannot do anything."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from commonservices.actions import arrangements
from commonservices.office import Office
from tests.ui.stage import CTRL, Stage, change, rename, sign
from ui.frame.undoing import UndoNames


def move_by_calendar(office: Office) -> object:
    with office.work("calendar_moved") as work:
        profile = office.profile()
        assert profile is not None
        work.put(replace(profile, name_fr="Selon le calendrier"))
    return work.changes


def names(stage: Stage) -> UndoNames:
    return UndoNames(stage.shell.frame)


def open_edit_menu(stage: Stage) -> None:
    stage.shell.menus.menus["edit"].aboutToShow.emit()


def test_the_newest_act_is_named_with_its_field_and_record(stage: Stage) -> None:
    change(stage)
    undo = names(stage).undo()
    assert undo.text == "Undo Name (English) of UNEXAM"
    assert undo.told == "Undone: Name (English) of UNEXAM"
    assert undo.reason == ""
    assert names(stage).redo().reason == "Nothing to redo."


def test_what_was_taken_back_can_be_done_again_and_then_taken_back_again(stage: Stage) -> None:
    change(stage)
    stage.shell.deeds.undo()
    redo = names(stage).redo()
    assert redo.text == "Redo Name (English) of UNEXAM"
    stage.shell.deeds.redo()
    assert names(stage).undo().text == "Undo Name (English) of UNEXAM"
    assert names(stage).redo().reason == "Nothing to redo."


def test_something_done_since_leaves_nothing_to_redo(stage: Stage) -> None:
    change(stage, "Second")
    stage.shell.deeds.undo()
    change(stage, "Third")
    assert names(stage).redo().reason == "Nothing to redo."


def test_nobody_takes_back_what_the_calendar_did(stage: Stage) -> None:
    change(stage)
    stage.shell.frame.bridge.do(move_by_calendar)
    assert names(stage).undo().text == "Undo Name (English) of UNEXAM"


def test_an_act_that_froze_something_is_not_passed_over_but_greyed_with_its_reason(stage: Stage) -> None:
    change(stage, "Second")
    stage.shell.frame.bridge.do(sign)
    open_edit_menu(stage)
    action = stage.shell.menus.action("edit.undo")
    assert action is not None
    assert not action.isEnabled()
    assert "froze" in action.toolTip()
    stage.shell.deeds.undo()
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "Second"
    assert "froze" in stage.shell.status.words.text()


def test_a_store_for_reading_has_nothing_to_undo(stage: Stage) -> None:
    change(stage)
    stage.shell.frame.bridge.office.read_only = True
    assert "reading only" in names(stage).undo().reason
    assert "reading only" in names(stage).redo().reason
    stage.shell.frame.bridge.office.read_only = False


def test_the_menu_says_what_would_be_done_when_it_opens(stage: Stage) -> None:
    change(stage)
    open_edit_menu(stage)
    undo, redo = stage.shell.menus.action("edit.undo"), stage.shell.menus.action("edit.redo")
    assert undo is not None
    assert redo is not None
    assert (undo.text(), undo.isEnabled()) == ("Undo Name (English) of UNEXAM", True)
    assert (redo.text(), redo.isEnabled(), redo.toolTip()) == ("Redo", False, "Nothing to redo.")


def test_the_keys_work_again_as_soon_as_something_was_done(stage: Stage) -> None:
    stage.shell.frame.bridge.do(sign)
    open_edit_menu(stage)
    change(stage, "Second")
    stage.shell.sidebar.places.setFocus()
    stage.press(Qt.Key.Key_Z, CTRL)
    profile = stage.shell.frame.bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "United Nations Example Mission"


def test_an_act_far_down_is_found_below_many_that_were_taken_back(stage: Stage) -> None:
    bridge = stage.shell.frame.bridge
    change(stage, "Kept")
    for number in range(12):
        bridge.do(partial(rename, name=f"Name {number}"))
        bridge.undo()
    undo = names(stage).undo()
    bridge.take_back(undo.transaction)
    profile = bridge.office.profile()
    assert profile is not None
    assert profile.name_en == "United Nations Example Mission"


def test_the_first_steps_of_a_new_register_are_named_too(stage: Stage) -> None:
    assert names(stage).undo().text == "Undo “Office set up” of UNEXAM"
    assert arrangements.evaluate(stage.shell.frame.bridge.office).transaction is None
