import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.lines import COLUMNS, Line, Query, model_of
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


def test_the_list_stands_where_it_stood_once_there_is_room_to_scroll(appearance, shown, source):
    register = Register(appearance, "register.list", "Arrangements")
    model = model_of(source)
    model.setParent(register)
    register.set_model(model)
    register.select_id("n420")
    register.show_from("415")
    shown(register)
    assert (register.top(), register.current_id()) == ("415", "n420")
    register.show_from("7")
    assert register.top() == "7"


def test_a_list_that_is_shorter_now_or_moved_in_stays_where_it_is(register, source):
    register.show_from("5000")
    assert register.top() == ""
    register.select_id("n1")
    source.lines.extend(Line(f"m{number}", "More") for number in range(5000))
    register.model().reload()
    assert register.top() == ""


@pytest.mark.parametrize("top", ["", "0", "x", "-3"])
def test_an_address_that_says_no_row_leaves_the_list_at_its_beginning(register, top):
    register.show_from(top)
    assert register.verticalScrollBar().value() == 0
