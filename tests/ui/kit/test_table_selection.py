import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.lines import Line, Query

KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("identity", ["n0", "n199", "n200", "n999"])
def test_a_record_is_chosen_by_id_wherever_it_stands(register, identity):
    assert register.select_id(identity)
    assert register.current_id() == identity
    assert register.selected_ids() == [identity]


def test_an_unknown_id_leaves_the_selection_as_it_is(register):
    register.select_id("n4")
    assert not register.select_id("gone")
    assert register.selected_ids() == ["n4"]


def test_each_move_tells_the_record_once(register, qtbot):
    spy = QSignalSpy(register.current_changed)
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        qtbot.keyClick(register, key)
    assert [spy.at(number)[0] for number in range(spy.count())] == ["n1", "n2", "n1"]


def test_several_records_stay_chosen_through_order_filter_and_reload(register, qtbot):
    register.select_id("n10")
    qtbot.keyClick(register, KEY.Key_Down, SHIFT)
    register.model().set_query(Query(descending=True))
    assert register.selected_ids() == ["n11", "n10"]
    register.model().reload()
    assert set(register.selected_ids()) == {"n10", "n11"}
    register.model().set_query(Query(contains="Line 11"))
    assert register.selected_ids() == ["n11"]
    assert register.hidden_selected == 1


def test_a_chosen_record_that_is_gone_is_no_longer_chosen(register, source):
    register.select_id("n5")
    source.lines.pop(5)
    register.model().reload()
    assert register.selected_ids() == []
    assert register.hidden_selected == 1


def test_control_space_toggles_the_current_row(register, qtbot):
    with qtbot.assertNotEmitted(register.preview_requested):
        qtbot.keyClick(register, KEY.Key_Space, CONTROL)
    assert register.selected_ids() == []
    qtbot.keyClick(register, KEY.Key_Space, CONTROL)
    assert register.selected_ids() == ["n0"]


def test_control_enter_is_left_to_the_page(register, qtbot):
    with qtbot.assertNotEmitted(register.open_requested):
        qtbot.keyClick(register, KEY.Key_Return, CONTROL)
    assert register.current_id() == "n0"


def test_shift_home_extends_to_the_first_row(register, qtbot):
    register.select_id("n3")
    qtbot.keyClick(register, KEY.Key_Home, SHIFT)
    assert register.selected_ids() == ["n0", "n1", "n2", "n3"]


def test_an_empty_list_has_nothing_to_open_preview_or_choose(register, qtbot):
    register.model().set_query(Query(contains="no such line"))
    spies = QSignalSpy(register.open_requested), QSignalSpy(register.preview_requested)
    for key in (KEY.Key_Return, KEY.Key_Space, KEY.Key_Home, KEY.Key_End):
        qtbot.keyClick(register, key)
    assert [spy.count() for spy in spies] == [0, 0]
    assert (register.current_id(), register.selected_count()) == ("", 0)


def test_a_click_chooses_and_a_control_click_adds(register, qtbot):
    places = [register.visualRect(register.model().index(row, 0)).center() for row in (1, 4)]
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, CONTROL, pos=places[1])
    assert register.selected_ids() == ["n1", "n4"]


def test_the_order_shown_at_a_heading_is_said_and_drawn(register):
    register.show_sort("title", descending=True)
    head = register.horizontalHeader()
    assert (head.sorted_section, head.descending) == (0, True)
    spoken = register.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert spoken == "sorted, last first"
    register.show_sort("title", descending=False)
    spoken = register.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert spoken == "sorted, first first"


def test_sorting_by_a_heading_keeps_the_chosen_record(register, qtbot):
    register.select_id("n7")
    head = register.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(0) + 30, 10)
    for _ in range(2):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert register.model().query.descending
    assert register.selected_ids() == ["n7"]


def test_a_changed_record_keeps_its_place_and_its_selection(register, source):
    register.select_id("n7")
    source.lines[7] = Line("n7", "Another title")
    register.model().refresh_rows(["n7"])
    assert register.model().index(7, 0).data() == "Another title"
    assert register.selected_ids() == ["n7"]


def test_columns_not_known_are_left_out_of_an_arrangement(register):
    register.arrange_columns(widths={"gone": 10, "cost": 90}, order=["gone", "cost"], hidden=["gone"])
    assert register.column_order() == ["cost", "title", "parties", "by"]
    assert register.column_widths()["cost"] == 90
