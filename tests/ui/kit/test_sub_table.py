"""Tables inside a page, and headers with a link."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.kit.columns import Column
from ui.kit.sub_table import SubTable, linked_header


def a_table(look):
    table = SubTable(look, "x.table", "Words", [Column("word", "Word", str)], str)
    QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def test_a_table_is_as_high_as_its_rows_up_to_a_limit(appearance, qtbot):
    table = a_table(appearance)
    qtbot.addWidget(table)
    table.fill_rows(["a"])
    one = table.height()
    table.fill_rows(["a", "b", "c"])
    assert table.height() == one + 2 * table.verticalHeader().defaultSectionSize()
    table.fill_rows([str(number) for number in range(50)])
    assert table.height() == one + 11 * table.verticalHeader().defaultSectionSize()


def test_the_same_rows_again_keep_the_cursor(appearance, qtbot):
    table = a_table(appearance)
    qtbot.addWidget(table)
    table.fill_rows(["a", "b"])
    table.select_id("b")
    table.fill_rows(["a", "b"])
    assert table.current_row() == "b"


def test_a_link_in_a_header_can_be_pressed(appearance, qtbot):
    header = linked_header(appearance, "Services", "Add", name="x")
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.link_activated):
        header.link.click()
    assert not header.link.isHidden()
    assert not header.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_row_is_opened_to_be_changed_by_f2_as_by_enter(appearance, qtbot, key):
    table = a_table(appearance)
    qtbot.addWidget(table)
    table.fill_rows(["a", "b"])
    table.select_id("b")
    with qtbot.waitSignal(table.open_requested) as told:
        qtbot.keyClick(table, key)
    assert told.args == ["b"]
