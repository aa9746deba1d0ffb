from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.kit.seen import colours
from ui.kit.timeline import Event, TimelineStrip

LEFT = Qt.MouseButton.LeftButton


EVENTS = [
    Event("waste", 1, date(2026, 12, 31), "2 on 31 Dec", "closed", "Ends 31 December, waste, in 80 days"),
    Event("late", 0, date(2026, 10, 2), "2 late", "decision_late", "Decide by 2 October, 10 days late"),
    Event("fuel", 0, date(2026, 10, 15), "Fuel", "decision_soon", "Decide by 15 October, fuel, in 3 days"),
]


def timeline_of(look) -> TimelineStrip:
    strip = TimelineStrip(look, "today.timeline", "What comes")
    strip.set_events(
        ["Decide by", "Ends"], EVENTS, start=date(2026, 10, 1), end=date(2027, 4, 1), today=date(2026, 10, 12)
    )
    return strip


def test_events_are_a_list_in_date_order_with_whole_sentences(every_look, shown, qtbot):
    strip = timeline_of(every_look)
    shown(strip, 900, 200)
    said = [strip.item(number).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(strip.count())]
    assert said == [EVENTS[1].spoken, EVENTS[2].spoken, EVENTS[0].spoken]
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    with qtbot.waitSignal(strip.event_opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == ["fuel"]
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.currentRow() == 2
    assert {every_look.colour(role).name() for role in ("crit", "att", "accent")} <= colours(strip)


def test_later_events_stand_further_in_reading_direction(every_look, shown):
    strip = timeline_of(every_look)
    shown(strip, 900, 200)
    places = [strip.visualRect(strip.model().index(number, 0)).center().x() for number in range(3)]
    assert places == sorted(places, reverse=every_look.arabic)


def test_an_event_gives_way_to_the_next_of_its_lane(appearance, shown):
    strip = TimelineStrip(appearance, "t", "T")
    near = [Event(str(day), 0, date(2026, 10, day), "A rather long label", "closed", "x") for day in (5, 6, 20)]
    strip.set_events(["Lane"], near, start=date(2026, 10, 1), end=date(2027, 4, 1), today=date(2027, 12, 1))
    shown(strip, 900, 100)
    rects = [strip.visualRect(strip.model().index(number, 0)) for number in range(3)]
    assert not rects[0].intersects(rects[1])
    assert not rects[1].intersects(rects[2])


def test_a_click_on_an_event_opens_it_and_beside_it_nothing(appearance, shown, qtbot):
    strip = timeline_of(appearance)
    shown(strip, 900, 200)
    with qtbot.waitSignal(strip.event_opened) as opened:
        qtbot.mouseClick(strip.viewport(), LEFT, pos=strip.visualRect(strip.model().index(2, 0)).center())
    assert opened.args == ["waste"]
    with qtbot.assertNotEmitted(strip.event_opened):
        qtbot.mouseClick(strip.viewport(), LEFT, pos=QPoint(890, 5))


@pytest.mark.parametrize("width", [520, 900, 1400])
def test_the_word_for_today_covers_no_month_on_any_day(every_look, shown, width):
    strip = TimelineStrip(every_look, "t", "T")
    shown(strip, width, 100)
    for day in (date(2026, 10, 1) + timedelta(days=each) for each in range(62)):
        start = day - timedelta(days=14)
        strip.set_events(["Decide by", "Ends"], EVENTS, start=start, end=date(2027, 5, 1), today=day)
        rooms = [room for room, _text in strip.captions()]
        assert strip.today_place().isValid()
        assert not [room for room in rooms if room.intersects(strip.today_place())], day
        assert all(not first.intersects(second) for first, second in pairwise(rooms)), day
        assert len(rooms) >= 4


def test_on_the_first_of_a_month_its_name_stands_after_the_word_for_today(every_look, shown):
    strip = TimelineStrip(every_look, "t", "T")
    strip.set_events(["Ends"], EVENTS, start=date(2026, 9, 17), end=date(2027, 5, 1), today=date(2026, 10, 1))
    shown(strip, 900, 100)
    room, _text = strip.captions()[0]
    pill = strip.today_place()
    assert room.right() < pill.left() if every_look.arabic else room.left() > pill.right()


def test_without_today_every_month_is_named(appearance, shown):
    strip = TimelineStrip(appearance, "t", "T")
    strip.set_events(["Ends"], EVENTS, start=date(2026, 10, 1), end=date(2027, 4, 1), today=date(2028, 1, 1))
    shown(strip, 900, 100)
    assert strip.today_place().isNull()
    assert [text for _room, text in strip.captions()] == ["Oct", "Nov", "Dec", "Jan 2027", "Feb", "Mar"]
