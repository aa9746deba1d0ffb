"""Lists of two-line rows: rows, headings, the keyboard, and the buttons of the current row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.today.demo_store import press
from ui.kit.buttons import Button
from ui.today.lines import Line, LineList, LineModel

Key = Qt.Key
ROWS = (
    Line("a", "Urgent", heading=True, tail="2", tone="crit", spoken="Urgent: 2"),
    Line(
        "1", "Fuel", "Ended in June.", mark="lapsed_used", when="30 Jun", far="93 d late", tone="crit", tip="Stop it."
    ),
    Line("2", "Clinic", "Ends in November.", mark="decision_late", when="18 Aug", far="44 d late", tail="WHO +2"),
    Line("b", "Later", heading=True),
    Line("3", "Waste", when="1 Dec", far="in 61 d"),
)


@pytest.fixture
def view(appearance, shown):
    view = LineList(appearance, "test.list", "Decisions")
    view.set_lines(ROWS)
    shown(view, 480, 300)
    view.setFocus()
    return view


def test_the_model_keeps_the_rules_of_qt(qtbot):
    model = LineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines(ROWS)
    model.set_lines(())
    model.set_lines(ROWS[:2])
    assert tester.model() is model
    assert model.rowCount() == 2


def test_rows_are_told_to_the_ear_and_in_full_in_the_tooltip():
    model = LineModel()
    model.set_lines(ROWS)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "Urgent: 2"
    assert model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole) == "Clinic"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole) == "Fuel\nEnded in June.\nStop it."
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(model.index(9, 0)) is None


def test_headings_cannot_be_selected(view):
    assert view.current_key() == "1"
    assert not view.select("a")
    assert view.lines.flags(view.lines.index(3, 0)) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("keys", "current"),
    [
        ([Key.Key_Down], "2"),
        ([Key.Key_Down, Key.Key_Down], "3"),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Down], "3"),
        ([Key.Key_End], "3"),
        ([Key.Key_End, Key.Key_Up], "2"),
        ([Key.Key_End, Key.Key_Home], "1"),
        ([Key.Key_PageDown], "3"),
        ([Key.Key_End, Key.Key_PageUp], "1"),
    ],
)
def test_the_keys_move_over_headings(view, keys, current):
    press(view, *keys)
    assert view.current_key() == current


def test_the_current_row_stays_when_the_rows_change_and_else_its_place(view):
    view.select("2")
    view.set_lines((ROWS[0], ROWS[2], ROWS[4]))
    assert view.current_key() == "2"
    view.set_lines((ROWS[0], ROWS[1], ROWS[4]))
    assert view.current_key() == "1"
    view.set_lines(())
    assert view.current_key() == ""


def test_enter_opens_and_other_letters_are_left_to_the_page(view, qtbot):
    with qtbot.waitSignal(view.opened) as told:
        press(view, Key.Key_Enter)
    assert told.args == ["1"]
    with qtbot.assertNotEmitted(view.opened):
        QTest.keyClicks(view, "fcw")
        press(view, Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert view.current_key() == "1"


def test_the_buttons_follow_the_current_row(view, appearance):
    button = Button(appearance, "Open")
    view.attach(button)
    view.place_actions()
    assert button.isVisible()
    assert view.reserved > button.width()
    before = button.y()
    press(view, Key.Key_Down)
    assert button.y() > before
    view.set_lines(())
    assert not button.isVisible()
    assert view.reserved == 0


def test_the_buttons_stand_at_the_other_side_from_right_to_left(arabic, shown):
    view = LineList(arabic, "test.list", "Decisions")
    button = Button(arabic, "Open")
    view.attach(button)
    view.set_lines(ROWS)
    shown(view, 480, 300)
    assert button.x() < 40


def test_the_first_row_comes_into_sight_with_its_heading(view):
    view.resize(480, 70)
    press(view, Key.Key_End)
    assert view.verticalScrollBar().value() > 0
    press(view, Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_the_height_of_the_first_rows_is_known(view):
    assert view.rows_height(2) == view.sizeHintForRow(0) + view.sizeHintForRow(1)
    assert view.rows_height(99) == sum(view.sizeHintForRow(place) for place in range(5))
