"""The list of the last acts."""

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import undo
from tests.ui.today.demo_store import click, press, row_of
from ui.change_log.undo_list import UndoList

Key = Qt.Key


@pytest.fixture
def listed(frame, acts, shown):
    listed = UndoList(frame)
    listed.reload()
    shown(listed, 720, 400)
    listed.table.setFocus()
    return listed


def test_the_last_acts_are_listed_by_name(listed):
    assert [listed.model.cells(place)[0].text for place in range(3)] == [
        "Signature recorded",
        "Title (English) changed",
        "Ceiling changed",
    ]


def test_enter_asks_for_the_chosen_act_to_be_undone(listed, office, qtbot):
    press(listed.table, Key.Key_Down)
    assert listed.button.text() == "Undo Title (English) of DEMO-022"
    with qtbot.waitSignal(listed.undo_requested) as told:
        press(listed.table, Key.Key_Return)
    undo.undo(office, told.args[0])
    assert row_of(office, "DEMO-022").title_en == "Office block and annex"
    listed.reload()
    press(listed.table, Key.Key_Home, Key.Key_Down, Key.Key_Down)
    assert listed.blocked() == "This act is undone already."


def test_a_frozen_act_is_not_asked_for(listed, qtbot):
    press(listed.table, Key.Key_Home)
    assert "cannot be undone" in listed.reason.text()
    assert listed.button.accessibleDescription() == listed.reason.text()
    with qtbot.assertNotEmitted(listed.undo_requested):
        click(listed.button)
