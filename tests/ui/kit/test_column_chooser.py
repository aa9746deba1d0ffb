"""Choosing columns, groups and the height of rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.column_chooser import ColumnChooser


@pytest.fixture
def chooser(appearance, shown):
    made = ColumnChooser(appearance, "list")
    made.told, made.groups, made.heights, made.resets = [], [], [], []
    made.columns_changed.connect(made.told.append)
    made.group_picked.connect(made.groups.append)
    made.density_picked.connect(made.heights.append)
    made.reset.connect(lambda: made.resets.append(True))
    made.fill([("state", "State", True), ("title", "Title", True), ("owner", "Owner", False)])
    made.choose(made.group, [("", "Nothing"), ("type", "Type")], "type")
    made.choose(made.density, [("", "As the window"), ("compact", "Compact")], "")
    shown(made, 300, 400)
    return made


def test_space_shows_and_hides_and_control_with_the_arrows_moves(chooser):
    assert chooser.told == []
    chooser.list.setCurrentRow(2)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert chooser.told[-1] == ["owner", "state", "title"]
    QTest.keyClick(chooser.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert chooser.chosen() == ["state", "owner", "title"]


def test_groups_and_heights_are_picked_by_key(chooser):
    assert chooser.group.currentText() == "Type"
    chooser.group.setFocus()
    QTest.keyClick(chooser.group, Qt.Key.Key_Up)
    QTest.keyClick(chooser.density, Qt.Key.Key_Down)
    assert (chooser.groups, chooser.heights) == ([""], ["compact"])


def test_the_usual_columns_are_one_press_away(chooser):
    QTest.mouseClick(chooser.usual, Qt.MouseButton.LeftButton)
    assert chooser.resets == [True]


def test_every_part_has_a_name_to_be_read_out(chooser):
    assert [each.accessibleName() for each in (chooser.list, chooser.group, chooser.density)] == [
        "Columns",
        "Group rows by",
        "Row height",
    ]
