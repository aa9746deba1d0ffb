"""The columns of a register: their widths, their order, their sorting, in both directions and without a model."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.kit.lines import COLUMNS, Line
from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register

KEYS = ["title", "parties", "by", "cost"]


def elastic(key: str, *, width: int = 100) -> Column[Line]:
    return Column(key, key.capitalize(), lambda line: line.title, width, elastic=True)


def fixed(key: str, width: int = 150) -> Column[Line]:
    return Column(key, key.capitalize(), lambda line: line.title, width)


@pytest.fixture
def table(appearance: Appearance, shown: Callable[..., QWidget]) -> Callable[..., Register]:
    """Shows a small table of given columns."""

    def make(columns, width=1000) -> Register:
        register = Register(appearance, "t", "T")
        rows = ListRows(list(columns), lambda line: line.id, register)
        rows.set_rows([Line("a", "A"), Line("b", "B"), Line("c", "C")])
        register.set_model(rows)
        shown(register, width, 300)
        return register

    return make


def test_a_column_starts_with_its_own_width(table):
    register = table([fixed("one", 150), fixed("two", 90)])
    assert register.column_widths() == {"one": 150, "two": 90}


def test_widths_grow_with_the_text(appearance, shown):
    appearance.use(text_size=150)
    register = Register(appearance, "t", "T")
    rows = ListRows([fixed("one", 100)], lambda line: line.id, register)
    register.set_model(rows)
    assert register.column_widths() == {"one": appearance.px(100)}
    assert appearance.px(100) > 100


def test_two_elastic_columns_share_what_is_left(table):
    register = table([elastic("one"), fixed("two", 200), elastic("three")])
    widths = register.column_widths()
    assert widths["one"] == widths["three"]
    assert 0 <= register.viewport().width() - sum(widths.values()) <= 1


def test_an_elastic_column_keeps_room_for_words_in_a_narrow_window(table):
    register = table([elastic("one"), fixed("two", 400)], width=420)
    assert register.column_widths()["one"] == 120
    register.resize(900, 300)
    assert register.column_widths()["one"] > 400


def test_the_room_of_a_hidden_column_goes_to_the_elastic_one(table):
    register = table([elastic("one"), fixed("two", 200)])
    before = register.column_widths()["one"]
    register.arrange_columns(widths={}, order=[], hidden=["two"])
    assert register.column_widths()["one"] == before + 200
    register.arrange_columns(widths={}, order=[], hidden=[])
    assert register.column_widths()["one"] == before


def test_an_arrangement_is_given_back_as_it_was_set(table):
    register = table([fixed(key) for key in KEYS])
    order = ["cost", "title", "by", "parties"]
    register.arrange_columns(widths={"by": 222, "gone": 5}, order=order, hidden=["parties"])
    assert register.column_order() == order
    assert register.column_widths()["by"] == 222
    assert "gone" not in register.column_widths()
    assert [key for n, key in enumerate(KEYS) if register.isColumnHidden(n)] == ["parties"]


def test_an_order_of_some_columns_puts_them_first_and_leaves_the_rest(table):
    register = table([fixed(key) for key in KEYS])
    register.arrange_columns(widths={}, order=["by"], hidden=[])
    assert register.column_order() == ["by", "title", "parties", "cost"]


def test_arranging_by_the_program_is_not_told_as_a_persons_doing(table):
    register = table([fixed(key) for key in KEYS])
    moved = QSignalSpy(register.columns_moved)
    register.arrange_columns(widths={"by": 222}, order=KEYS[::-1], hidden=["title"])
    register.resize(700, 300)
    assert moved.count() == 0


def test_the_first_column_shown_carries_the_inset_of_the_page(table):
    register = table([fixed(key) for key in KEYS])
    register.arrange_columns(widths={}, order=["cost", "by"], hidden=[])
    assert register.painter_of_cells.first_column == KEYS.index("cost")
    register.arrange_columns(widths={}, order=["cost", "by"], hidden=["cost"])
    assert register.painter_of_cells.first_column == KEYS.index("by")


def test_a_table_without_rows_to_show_has_no_columns_and_minds_no_key(appearance, shown, qtbot):
    register = Register(appearance, "t", "T")
    shown(register, 600, 300)
    opened = QSignalSpy(register.open_requested)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right):
        qtbot.keyClick(register, key)
    register.arrange_columns(widths={"a": 1}, order=["a"], hidden=["a"])
    register.show_sort("a", descending=True)
    assert (register.column_widths(), register.column_order(), opened.count()) == ({}, [], 0)


# --- sorting --------------------------------------------------------------------------------------------------------


def click_heading(register: Register, qtbot, section: int) -> None:
    head = register.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(section) + head.sectionSize(section) // 2, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_three_clicks_on_a_heading_sort_up_down_and_up_again(register, qtbot):
    asked = QSignalSpy(register.sort_requested)
    for _click in range(3):
        click_heading(register, qtbot, 0)
    assert [asked.at(number)[1] for number in range(3)] == [False, True, False]
    assert {asked.at(number)[0] for number in range(3)} == {"number"}


@pytest.mark.parametrize("section", [1, 2, 3])
def test_a_heading_that_cannot_sort_leaves_the_order_and_its_arrow(register, qtbot, section):
    register.show_sort("title", descending=True)
    asked = QSignalSpy(register.sort_requested)
    click_heading(register, qtbot, section)
    assert asked.count() == 0
    assert register._head.sorted_section == 0
    assert register._head.descending


def test_the_order_is_heard_at_its_heading_and_only_there(register):
    register.show_sort("title", descending=False)
    model, role = register.model(), Qt.ItemDataRole.AccessibleDescriptionRole
    heads = [str(model.headerData(n, Qt.Orientation.Horizontal, role) or "") for n in range(4)]
    assert "sorted, first first" in heads[0]
    assert not any("sorted" in head for head in heads[1:])
    register.show_sort("title", descending=True)
    assert "sorted, last first" in str(model.headerData(0, Qt.Orientation.Horizontal, role))


# --- looks and pointer ----------------------------------------------------------------------------------------------


def move(register: Register, row: int) -> None:
    at = QPointF(register.visualRect(register.model().index(row, 0)).center())
    none = Qt.MouseButton.NoButton
    register.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, at, register.viewport().mapToGlobal(at), none, none, Qt.KeyboardModifier(0))
    )


def test_the_row_under_the_pointer_is_tinted_until_the_pointer_leaves(register):
    move(register, 3)
    assert register.painter_of_cells.hovered_row == 3
    move(register, 1)
    assert register.painter_of_cells.hovered_row == 1
    register.leaveEvent(QEvent(QEvent.Type.Leave))
    assert register.painter_of_cells.hovered_row == -1


def test_a_table_may_have_rows_of_its_own_height(register, appearance):
    usual = register.rowHeight(0)
    register.set_density("compact")
    assert register.rowHeight(0) < usual
    appearance.use(density="roomy")
    assert register.rowHeight(0) < usual
    register.set_density("")
    assert register.rowHeight(0) > usual


def test_the_frame_of_a_cell_is_drawn_for_keys_and_only_where_cells_can_be_edited(register, qtbot):
    qtbot.keyClick(register, Qt.Key.Key_Right)
    assert not register.painter_of_cells.shows_cell
    register.editable = frozenset({"title"})
    qtbot.keyClick(register, Qt.Key.Key_Right)
    assert register.painter_of_cells.shows_cell
    place = register.visualRect(register.model().index(1, 0)).center()
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not register.painter_of_cells.shows_cell


def test_columns_run_from_right_to_left_in_arabic(every_look, shown):
    register = Register(every_look, "t", "T")
    rows = ListRows(list(COLUMNS), lambda line: line.id, register)
    rows.set_rows([Line("a", "A")])
    register.set_model(rows)
    shown(register, 900, 200)
    places = [register.visualRect(rows.index(0, column)).center().x() for column in range(4)]
    assert places == sorted(places, reverse=every_look.arabic)


def test_the_table_is_heard_by_its_title_and_its_role(register):
    spoken = QAccessible.queryAccessibleInterface(register)
    assert spoken.text(QAccessible.Text.Name) == "Arrangements"
    assert spoken.role() == QAccessible.Role.Table


# --- a person's doing -----------------------------------------------------------------------------------------------


def drag(register: Register, start: QPoint, by: int, between: Callable[[], object] = lambda: None) -> None:
    """Press at a point of the heading line, go pixel by pixel, and let go."""
    port = register.horizontalHeader().viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, by + 1):
        at = QPointF(start + QPoint(step, 0))
        held = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, at, port.mapToGlobal(at), Qt.MouseButton.NoButton, held, none)
        QApplication.sendEvent(port, moved)
    between()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_widening_a_column_by_forty_pixels_is_told_once_when_it_is_let_go(table):
    register = table([fixed(key) for key in KEYS])
    told = QSignalSpy(register.columns_moved)
    while_held = []
    drag(register, QPoint(149, 10), 40, lambda: while_held.append((register.column_widths()["title"], told.count())))
    assert while_held == [(190, 0)]
    assert told.count() == 1


def test_moving_a_column_is_told_once(table):
    register = table([fixed(key) for key in KEYS])
    told = QSignalSpy(register.columns_moved)
    drag(register, QPoint(70, 10), 200)
    assert register.column_order()[0] != "title"
    assert told.count() == 1


def test_a_click_on_a_heading_that_moves_nothing_is_not_told(table, qtbot):
    register = table([fixed(key) for key in KEYS])
    told = QSignalSpy(register.columns_moved)
    click_heading(register, qtbot, 1)
    assert told.count() == 0
