from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.forms import write
from ui.kit.date_reading import days_on, months_on, read_date, show_date

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
TODAY = date(2026, 10, 12)
KEYS = {
    "today": (Qt.Key.Key_Semicolon, CONTROL),
    "day on": (Qt.Key.Key_Plus, PLAIN),
    "day back": (Qt.Key.Key_Minus, PLAIN),
    "month on": (Qt.Key.Key_Up, CONTROL),
    "month back": (Qt.Key.Key_Down, CONTROL),
}


def press(qtbot, form, *names):
    form.focus_field("starts")
    for name in names:
        qtbot.keyClick(form.row("starts").editor.box, KEYS[name][0], KEYS[name][1])
    assert form.row("starts").editor.commit()
    return form.value("starts")


@pytest.mark.parametrize(
    ("start", "pressed", "expected"),
    [
        (date(2026, 12, 31), ("day on",), date(2027, 1, 1)),
        (date(2026, 1, 1), ("day back",), date(2025, 12, 31)),
        (date(2028, 2, 28), ("day on",), date(2028, 2, 29)),
        (date(2027, 2, 28), ("day on",), date(2027, 3, 1)),
        (date(2026, 3, 31), ("month back",), date(2026, 2, 28)),
        (date(2026, 12, 15), ("month on",), date(2027, 1, 15)),
        (date(2026, 5, 5), ("day on", "day on", "day back"), date(2026, 5, 6)),
        (date(2026, 5, 5), ("month on", "month back"), date(2026, 5, 5)),
        (date(2020, 5, 5), ("today", "day on"), date(2026, 10, 13)),
        (None, ("day on",), date(2026, 10, 13)),
        (None, ("today",), TODAY),
    ],
)
def test_keys_move_a_date_over_the_ends_of_months_and_years(form, qtbot, start, pressed, expected):
    form.set_value("starts", start)
    assert press(qtbot, form, *pressed) == expected
    assert form.row("starts").editor.text() == show_date(expected, "en")


def test_a_date_that_may_only_be_read_is_not_moved(form, qtbot):
    form.set_value("starts", TODAY)
    form.set_read_only(read_only=True)
    assert press(qtbot, form, "day on", "month on", "today") == TODAY


def test_a_moved_date_is_a_draft_until_the_field_is_left(form, qtbot):
    form.set_value("starts", TODAY)
    form.focus_field("starts")
    with qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(form.row("starts").editor.box, Qt.Key.Key_Plus)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(form.row("starts").editor.box, Qt.Key.Key_Tab)
    assert committed.args == ["starts", date(2026, 10, 13)]


def test_keys_leave_what_is_no_date_alone(form, qtbot):
    box = write(qtbot, form, "starts", "soon")
    qtbot.keyClick(box, Qt.Key.Key_Up, CONTROL)
    assert box.text() == "soon"
    qtbot.keyClick(box, Qt.Key.Key_Semicolon, CONTROL)
    assert box.text() == "12 Oct 2026"


def test_the_keys_are_told_to_screen_readers_and_today_is_the_example(form):
    box = form.row("starts").editor.box
    assert box.placeholderText() == "12 Oct 2026"


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_the_calendar_hold(day):
    outward = -1 if day.year == 1 else 1
    assert days_on(day, outward) == day
    assert months_on(day, outward) == day


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_written_month_is_read_again_in_its_language(language, month):
    day = date(2026, month, 28)
    assert read_date(show_date(day, language), language, TODAY).value == day
