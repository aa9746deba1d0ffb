"""The strip of the months ahead by keys, ear and pointer, and where it stands at its edges."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy

from ui.kit.timeline import Event, TimelineStrip

Key = Qt.Key
START, END, TODAY = date(2026, 10, 1), date(2027, 4, 1), date(2026, 10, 12)
DAYS = {"first": date(2026, 10, 20), "second": date(2026, 12, 1), "third": date(2027, 2, 1)}


def strip_of(look, events=None, lanes=("Decide by", "Ends"), today=TODAY) -> TimelineStrip:
    strip = TimelineStrip(look, "today.timeline", "What comes")
    made = [Event(key, 0, day, key, "decision_soon", f"Decide on {key}") for key, day in DAYS.items()]
    strip.set_events(lanes, made if events is None else events, start=START, end=END, today=today)
    return strip


@pytest.fixture
def strip(appearance, shown) -> TimelineStrip:
    """Three events in one of two lanes, with the keyboard on the first."""
    made = strip_of(appearance)
    shown(made, 900, 120)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ((), 0),
        ((Key.Key_Down,), 1),
        ((Key.Key_Right, Key.Key_Right), 2),
        ((Key.Key_End,), 2),
        ((Key.Key_End, Key.Key_Right), 2),
        ((Key.Key_End, Key.Key_Home), 0),
        ((Key.Key_Up,), 0),
        ((Key.Key_Left,), 0),
        ((Key.Key_End, Key.Key_Left, Key.Key_Up), 0),
    ],
)
def test_keys_go_through_the_events_and_stop_at_both_ends(strip, qtbot, keys, row):
    for key in keys:
        qtbot.keyClick(strip, key)
    assert strip.currentRow() == row


def test_from_right_to_left_the_arrow_to_the_left_goes_on(arabic, shown, qtbot):
    strip = strip_of(arabic)
    shown(strip, 900, 120)
    strip.setFocus()
    qtbot.keyClick(strip, Key.Key_Left)
    qtbot.keyClick(strip, Key.Key_Left)
    assert strip.currentRow() == 2
    qtbot.keyClick(strip, Key.Key_Right)
    assert strip.currentRow() == 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_open_the_event_with_the_cursor(strip, qtbot, key):
    qtbot.keyClick(strip, Key.Key_Down)
    opened = QSignalSpy(strip.event_opened)
    qtbot.keyClick(strip, key)
    assert [list(opened.at(number)) for number in range(opened.count())] == [["second"]]


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_Escape, Key.Key_Slash, Key.Key_F6])
def test_keys_of_the_page_are_left_to_it(strip, qtbot, key):
    opened = QSignalSpy(strip.event_opened)
    qtbot.keyClick(strip, key)
    assert opened.count() == 0
    assert strip.currentRow() == 0


def test_letters_do_not_jump_to_an_event_that_begins_with_them(strip, qtbot):
    qtbot.keyClicks(strip, "th")
    assert strip.currentRow() == 0


def test_an_empty_strip_takes_every_key_quietly(appearance, shown, qtbot):
    strip = strip_of(appearance, [])
    shown(strip, 900, 120)
    opened = QSignalSpy(strip.event_opened)
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Down, Key.Key_End, Key.Key_Home):
        qtbot.keyClick(strip, key)
    assert (opened.count(), strip.count(), strip.currentRow()) == (0, 0, -1)


def test_the_strip_and_each_event_are_heard_in_whole_sentences(strip):
    spoken = QAccessible.queryAccessibleInterface(strip)
    assert spoken.text(QAccessible.Text.Name) == "What comes"
    assert spoken.role() == QAccessible.Role.List
    assert [spoken.child(number).text(QAccessible.Text.Name) for number in range(3)] == [
        f"Decide on {key}" for key in DAYS
    ]


def test_the_sentence_of_an_event_is_its_tooltip(strip):
    assert [strip.item(number).toolTip() for number in range(3)] == [f"Decide on {key}" for key in DAYS]


def test_events_of_one_day_stand_in_the_order_of_their_lanes(appearance):
    day = date(2026, 11, 1)
    events = [Event(key, lane, day, key, "closed", key) for key, lane in (("c", 2), ("a", 0), ("b", 1))]
    strip = strip_of(appearance, events, ("A", "B", "C"))
    assert [strip.item(number).text() for number in range(3)] == ["a", "b", "c"]


def test_each_lane_has_a_line_of_its_own_below_the_months(appearance, shown):
    events = [Event(str(lane), lane, date(2026, 11, 1), "x", "closed", "x") for lane in range(3)]
    strip = strip_of(appearance, events, ("A", "B", "C"))
    shown(strip, 900, 160)
    tops = [strip.visualRect(strip.model().index(number, 0)).top() for number in range(3)]
    assert tops == sorted(set(tops))
    assert tops[0] >= max(room.bottom() for room, _text in strip.captions())
    assert strip.visualRect(strip.model().index(2, 0)).bottom() <= strip.height()


def test_the_strip_grows_with_its_lanes_and_with_the_text(appearance):
    heights = [strip_of(appearance, [], lanes).height() for lanes in (("A",), ("A", "B"), ("A", "B", "C"))]
    assert heights[1] - heights[0] == heights[2] - heights[1] > 0
    strip = strip_of(appearance, [])
    before = strip.height()
    appearance.use(text_size=150)
    assert strip.height() > before


@pytest.mark.parametrize("day", [date(2020, 1, 1), START, END, date(2040, 1, 1)])
def test_an_event_outside_the_months_shown_stays_within_the_strip(every_look, shown, day):
    strip = strip_of(every_look, [Event("far", 0, day, "A label of some length", "decision_late", "far")])
    shown(strip, 700, 120)
    place = strip.visualRect(strip.model().index(0, 0))
    assert place.left() >= 0
    assert place.right() <= strip.viewport().width()


def test_a_point_beside_the_events_is_none_of_them(strip):
    places = [strip.visualRect(strip.model().index(number, 0)) for number in range(3)]
    assert [strip.indexAt(place.center()).row() for place in places] == [0, 1, 2]
    assert not strip.indexAt(QPoint(places[0].left() - 3, places[0].center().y())).isValid()
    assert not strip.indexAt(QPoint(5, 5)).isValid()


def test_a_row_that_is_not_there_stands_nowhere(strip):
    assert strip.visualRect(strip.model().index(7, 0)).isNull()


def test_events_follow_another_width(strip, shown):
    before = [strip.visualRect(strip.model().index(number, 0)).left() for number in range(3)]
    strip.resize(1300, strip.height())
    after = [strip.visualRect(strip.model().index(number, 0)).left() for number in range(3)]
    assert all(now > was for now, was in zip(after, before, strict=True))


def test_new_events_take_the_place_of_the_old_ones_and_the_cursor_starts_again(strip, qtbot):
    qtbot.keyClick(strip, Key.Key_End)
    event = Event("other", 1, date(2026, 11, 5), "Other", "closed", "Ends")
    strip.set_events(["Decide by", "Ends"], [event], start=START, end=END, today=TODAY)
    assert (strip.count(), strip.currentRow()) == (1, 0)
    with qtbot.waitSignal(strip.event_opened) as opened:
        qtbot.keyClick(strip, Key.Key_Return)
    assert opened.args == ["other"]


@pytest.mark.parametrize(("today", "there"), [(START, True), (END, True), (date(2026, 9, 30), False)])
def test_today_is_marked_only_within_the_months_shown(strip, today, there):
    strip.set_events(["Ends"], [], start=START, end=END, today=today)
    assert strip.today_place().isValid() is there


def test_the_months_are_named_in_the_language_with_western_figures(arabic, shown):
    strip = strip_of(arabic)
    shown(strip, 1200, 120)
    texts = [text for _room, text in strip.captions()]
    assert any("2027" in text for text in texts)
    assert not any(text.isascii() for text in texts)
