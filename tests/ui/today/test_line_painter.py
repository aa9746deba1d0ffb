"""Rows as they are seen: in tone, in every look, and never at the price of the program."""

import logging

from PySide6.QtGui import QColor, QFontMetrics

from tests.ui.kit.seen import colours
from tests.ui.today.test_lines import ROWS
from ui.today.lines import Line, LineList


def made(look, rows=ROWS, *, quiet=False):
    view = LineList(look, "test.list", "Decisions", quiet=quiet)
    view.set_lines(rows)
    return view


def test_a_late_day_is_drawn_in_its_tone(every_look, shown):
    view = made(every_look, ROWS[1:2])
    shown(view, 480, 100)
    assert QColor(every_look.colour("crit")).name() in colours(view)


def test_the_current_row_is_tinted_only_as_strongly_as_the_keyboard_is_there(appearance, shown):
    view = made(appearance)
    shown(view, 480, 300)
    view.setFocus()
    assert appearance.colour("sel").name() in colours(view)
    view.clearFocus()
    assert appearance.colour("sel").name() not in colours(view)
    assert appearance.colour("sel_idle").name() in colours(view)


def test_a_quiet_list_marks_no_row_without_the_keyboard(appearance, shown):
    view = made(appearance, quiet=True)
    shown(view, 480, 300)
    view.clearFocus()
    assert appearance.colour("sel_idle").name() not in colours(view)


def test_rows_grow_with_the_text(appearance):
    view = made(appearance)
    normal, heading = view.sizeHintForRow(1), view.sizeHintForRow(0)
    appearance.use(text_size=150)
    assert view.sizeHintForRow(1) > normal
    assert view.sizeHintForRow(0) > heading


def test_a_fault_while_drawing_is_logged_once_and_ends_nothing(appearance, shown, caplog):
    broken = Line("1", "Fuel", tail=None, mark="lapsed_used", when=3)
    view = made(appearance, (broken, broken))
    with caplog.at_level(logging.ERROR):
        shown(view, 480, 200)
        view.grab()
    assert [record.message for record in caplog.records] == ["A row of the list could not be drawn."]
    caplog.clear()


def test_a_distance_in_many_letters_has_the_room_it_takes(appearance):
    view = made(appearance, (Line("1", "Fuel", when="31 juil.", far="114 j de retard"),))
    painter = view.itemDelegate()
    taken = QFontMetrics(appearance.font("secondary")).horizontalAdvance("114 j de retard")
    assert painter.when_width() > taken
    view.set_lines((Line("1", "Fuel", when="31 Jul", far="9 d late"),))
    assert painter.when_width() == appearance.px(76)
    view.set_lines((Line("1", "Fuel", when="31 Jul", far="very " * 30),))
    assert painter.when_width() == appearance.px(124)
