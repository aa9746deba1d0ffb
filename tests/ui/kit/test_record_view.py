from PySide6.QtCore import Qt

from tests.ui.kit.lines import COLUMNS, Line, Query
from ui.kit.model import ListRows
from ui.kit.table import Register


def test_the_selection_survives_another_order_by_id(register, qtbot):
    register.select_id("n5")
    qtbot.keyClick(register, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    register.model().set_query(Query(descending=True))
    assert sorted(register.selected_ids()) == ["n5", "n6"]
    assert register.current_id() == "n6"
    assert register.currentIndex().row() == 993
    assert register.hidden_selected == 0


def test_the_register_says_how_many_selected_rows_the_filter_hides(register, qtbot):
    register.select_id("n5")
    qtbot.keyClick(register, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(register.selection_changed) as changed:
        register.model().set_query(Query(contains="5"))
    assert changed.args == [1]
    assert register.hidden_selected == 1
    assert register.selected_ids() == ["n5"]


def test_a_refresh_keeps_scroll_place_and_selection(register, source):
    register.select_id("n500")
    offset = register.verticalScrollBar().value()
    source.lines[500] = Line("n500", "Changed")
    register.model().refresh_rows(["n500"])
    register.model().reload()
    assert register.current_id() == "n500"
    assert register.verticalScrollBar().value() == offset


def test_nothing_is_current_in_an_empty_table(appearance, shown, qtbot):
    register = Register(appearance, "t", "T")
    register.set_model(ListRows(COLUMNS, lambda line: line.id, register))
    shown(register)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_End):
        qtbot.keyClick(register, key)
    assert register.current_id() == ""
    assert not register.select_id("n1")
    assert register.selected_ids() == []
