"""The panel of columns at its edges: first and last place, nothing shown, many columns, from right to left."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.ui.kit.seen import heard
from ui.kit.column_chooser import ColumnChooser

COLUMNS = [("state", "State", True), ("title", "Title", True), ("owner", "Owner", False)]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chooser(appearance, shown):
    made = ColumnChooser(appearance, "list")
    made.told, made.groups, made.heights = [], [], []
    made.columns_changed.connect(made.told.append)
    made.group_picked.connect(made.groups.append)
    made.density_picked.connect(made.heights.append)
    made.fill(COLUMNS)
    shown(made, 300, 400)
    return made


def titles(chooser):
    return [chooser.list.item(place).text() for place in range(chooser.list.count())]


def test_filling_tells_nobody_and_begins_at_the_first_column(chooser):
    assert chooser.told == []
    assert chooser.list.currentRow() == 0
    chooser.fill(COLUMNS[:2])
    assert titles(chooser) == ["State", "Title"]
    assert chooser.told == []


@pytest.mark.parametrize(("row", "key"), [(0, Qt.Key.Key_Up), (2, Qt.Key.Key_Down)])
def test_a_column_does_not_move_past_the_end(chooser, row, key):
    chooser.list.setCurrentRow(row)
    QTest.keyClick(chooser.list, key, CONTROL)
    assert titles(chooser) == ["State", "Title", "Owner"]
    assert chooser.told == []


def test_the_cursor_goes_along_with_its_column(chooser):
    QTest.keyClick(chooser.list, Qt.Key.Key_Down, CONTROL)
    assert chooser.list.currentItem().text() == "State"
    assert chooser.list.currentRow() == 1
    QTest.keyClick(chooser.list, Qt.Key.Key_Down, CONTROL)
    assert titles(chooser) == ["Title", "Owner", "State"]


def test_arrows_without_control_only_walk(chooser):
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    assert chooser.list.currentRow() == 1
    assert titles(chooser) == ["State", "Title", "Owner"]
    assert chooser.told == []


def test_a_hidden_column_keeps_its_place_among_the_others(chooser):
    chooser.list.setCurrentRow(2)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, CONTROL)
    assert chooser.told == [["state", "title"]]
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert chooser.told[-1] == ["state", "owner", "title"]


def test_a_column_shown_and_hidden_again_is_told_each_time(chooser):
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert chooser.told == [["title"], ["state", "title"]]


def test_a_column_that_moved_is_still_checked(chooser):
    QTest.keyClick(chooser.list, Qt.Key.Key_Down, CONTROL)
    assert chooser.list.item(1).checkState() == Qt.CheckState.Checked
    assert chooser.list.item(2).checkState() == Qt.CheckState.Unchecked


def test_dragging_a_column_is_told_like_moving_it(chooser):
    model = chooser.list.model()
    assert model.moveRow(QModelIndex(), 2, QModelIndex(), 0)
    assert titles(chooser)[0] == "Owner"
    assert chooser.told == [["state", "title"]]


def test_a_choice_that_is_unknown_falls_back_to_the_first(chooser):
    chooser.choose(chooser.group, [("", "Nothing"), ("type", "Type")], "gone")
    assert chooser.group.currentText() == "Nothing"
    chooser.choose(chooser.group, [("", "Nothing"), ("type", "Type")], "type")
    assert chooser.group.currentText() == "Type"
    assert chooser.group.count() == 2
    assert chooser.groups == []


def test_a_long_list_is_no_higher_than_ten_lines(chooser):
    chooser.fill([(f"c{number}", f"Column {number}", True) for number in range(40)])
    assert chooser.list.height() == chooser.list.sizeHintForRow(0) * 10 + 8
    chooser.fill(COLUMNS)
    assert chooser.list.height() == chooser.list.sizeHintForRow(0) * 3 + 8


def test_columns_are_neither_renamed_nor_dropped_into_each_other(chooser):
    for place in range(chooser.list.count()):
        flags = chooser.list.item(place).flags()
        assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled)


def test_escape_closes_the_panel(chooser):
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()


def test_tab_walks_through_list_group_height_and_the_usual_columns(chooser):
    chooser.list.setFocus()
    order = [chooser.list]
    for _ in range(3):
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        order.append(chooser.focusWidget())
    assert order == [chooser.list, chooser.group, chooser.density, chooser.usual]


def test_every_part_can_be_heard_and_found_in_every_look(every_look, shown):
    made = ColumnChooser(every_look, "list")
    made.fill(COLUMNS)
    shown(made, 300, 400)
    assert heard(made.list) == "Columns"
    assert heard(made.usual) == "Usual columns"
    names = [each.objectName() for each in (made, made.list, made.group, made.density, made.usual)]
    assert names == [f"list.columns{part}" for part in ("", ".list", ".group", ".density", ".usual")]
    for part in (made.list, made.group, made.density, made.usual):
        assert made.rect().contains(part.geometry())
