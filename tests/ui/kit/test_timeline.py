from datetime import date

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
