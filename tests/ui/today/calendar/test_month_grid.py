"""Walking through months by keys."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.kit.seen import colours
from tests.ui.today.demo_store import press
from ui.today.calendar.month_grid import MonthGrid
from ui.today.calendar.month_model import DayCell, MonthModel

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 10, 15)


def make(look):
    days = MonthModel([(str(n), f"day {n}") for n in range(7)], 1, lambda cell: f"{cell.day}: {cell.number}", str)
    grid = MonthGrid(look, days, "Month")
    days.setParent(grid)
    grid.today = TODAY
    grid.go(TODAY)
    return grid


@pytest.fixture
def grid(appearance, shown):
    grid = make(appearance)
    shown(grid, 700, 420)
    grid.setFocus()
    return grid


@pytest.mark.parametrize(
    ("key", "held", "day"),
    [
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, date(2026, 10, 16)),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, date(2026, 10, 14)),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, date(2026, 10, 22)),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier, date(2026, 10, 8)),
        (Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, date(2026, 11, 15)),
        (Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, date(2026, 9, 15)),
        (Key.Key_PageDown, Control, date(2027, 10, 15)),
        (Key.Key_PageUp, Control, date(2025, 10, 15)),
    ],
)
def test_each_key_goes_its_way_and_home_comes_back(grid, key, held, day):
    press(grid, key, held=held)
    assert grid.day == day
    assert grid.days.month == day.replace(day=1)
    press(grid, Key.Key_Home)
    assert grid.day == TODAY


def test_a_step_over_the_edge_turns_the_month(grid, qtbot):
    grid.go(date(2026, 10, 31))
    with qtbot.waitSignal(grid.month_changed) as told:
        press(grid, Key.Key_Right)
    assert told.args == [date(2026, 11, 1)]
    assert grid.day == date(2026, 11, 1)


def test_a_month_on_from_its_last_day_is_the_last_day(grid):
    grid.go(date(2027, 1, 31))
    press(grid, Key.Key_PageDown)
    assert grid.day == date(2027, 2, 28)


def test_the_ends_of_time_are_not_passed(grid):
    grid.go(date.max)
    press(grid, Key.Key_Right, Key.Key_Down, Key.Key_PageDown)
    assert grid.day == date.max
    assert not grid.grab().isNull()


def test_enter_and_a_double_click_open_the_day(grid, qtbot):
    with qtbot.waitSignal(grid.opened) as told:
        press(grid, Key.Key_Return)
    assert told.args == [TODAY]
    place = grid.visualRect(grid.days.index_of(date(2026, 10, 20))).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(grid.opened) as told:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [date(2026, 10, 20)]


def test_letters_are_left_to_the_page(grid):
    press(grid, Key.Key_D)
    assert grid.day == TODAY


def test_it_is_a_table_with_headers_for_a_screen_reader(grid):
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Month"
    named = {}
    for place in range(interface.childCount()):
        child = interface.child(place)
        named.setdefault(child.role(), []).append(child.text(QAccessible.Text.Name))
    assert len(named[QAccessible.Role.Cell]) == 42
    assert "2026-10-15: 0" in named[QAccessible.Role.Cell]
    assert "day 0" in named[QAccessible.Role.ColumnHeader]


def test_in_arabic_the_left_arrow_goes_on(arabic, shown):
    grid = shown(make(arabic), 700, 420)
    assert grid.isRightToLeft()
    grid.setFocus()
    press(grid, Key.Key_Left)
    assert grid.day == TODAY + timedelta(days=1)
    press(grid, Key.Key_Right, Key.Key_Right)
    assert grid.day == TODAY - timedelta(days=1)


def test_a_day_paints_its_first_lines_and_how_many_more(every_look, shown):
    grid = shown(make(every_look), 700, 420)
    lines = tuple(("decision_late", f"Arrangement {n}", "crit") for n in range(9))
    empty = grid.grab().toImage()
    grid.days.fill({TODAY: DayCell(TODAY, 9, lines), date(2026, 10, 20): DayCell(date(2026, 10, 20), 4000)})
    assert every_look.colour("accent").name() in colours(grid)
    assert grid.grab().toImage() != empty
    assert grid.more_words(4, some=True) == "+4 more"
    assert grid.more_words(4000, some=False) in {"4000 dates", "4000 date(s)"}  # with the words of English or none
    shown(grid, 400, 200)
    assert not grid.grab().isNull()


@settings(max_examples=25, deadline=None)
@given(
    keys=st.lists(
        st.sampled_from([Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp]),
        max_size=12,
    )
)
def test_the_current_day_always_stands_in_the_month_shown(grid_of_all, keys):
    press(grid_of_all, *keys)
    assert grid_of_all.day.replace(day=1) == grid_of_all.days.month
    assert grid_of_all.currentIndex().isValid()


@pytest.fixture(scope="module")
def grid_of_all(qapp):
    from ui.kit.appearance import Appearance

    look = Appearance(qapp)
    grid = make(look)
    yield grid
    grid.deleteLater()
