"""Coming days: alone, together, and in one line."""

from dataclasses import replace
from datetime import timedelta

import pytest

from commonservices.queries.today import TimelineEvent, today
from tests.ui.today.demo_store import DAY
from ui.today.sentences import TodayWords
from ui.today.timeline_part import TimelinePart


@pytest.fixture
def part(frame, shown):
    part = TimelinePart(frame, TodayWords(frame.words))
    shown(part, 1100, 140)
    return part


def labels(part):
    return [part.strip.item(place).text() for place in range(part.strip.count())]


def events(office, *days, kind="end", title="Warehouse"):
    return tuple(TimelineEvent(kind, DAY + timedelta(days=each), office.new_id(), "DEMO-1", title) for each in days)


def show(part, office, *found):
    part.show_days(replace(today(office), decisions=(), timeline=tuple(each for some in found for each in some)))


def test_days_far_apart_stand_alone(part, office):
    show(part, office, events(office, 5, 30))
    assert labels(part) == ["Warehouse", "Warehouse"]


def test_days_of_one_week_stand_together(part, office):
    show(part, office, events(office, 5, 5), events(office, 40, 44))
    assert labels(part) == ["2 on 6 Oct", "2 to 14 Nov"]


def test_what_has_gone_by_or_lies_too_far_ahead_is_left_out(part, office):
    show(part, office, events(office, -3, 300))
    assert labels(part) == []


def test_a_long_title_is_cut_between_words(part, office):
    show(part, office, events(office, 5, title="Regular passenger and light-cargo flights"))
    assert labels(part) == ["Regular passenger and…"]
    show(part, office, events(office, 5, title="Wastewatertreatmentplant"))
    assert labels(part) == ["Wastewatertreatmentpla…"]


def test_folded_the_next_three_days_are_named(part, office):
    part.fold(folded=True)
    show(part, office, events(office, 5, 30, 60, 90))
    assert [brief.isHidden() for brief in part.briefs] == [False, False, False]
    assert part.first() is part.briefs[0]
    show(part, office, events(office, 5))
    assert [brief.isHidden() for brief in part.briefs] == [False, True, True]
    show(part, office)
    assert not part.nothing.isHidden()


def test_several_together_open_their_list(part, office, qtbot):
    show(part, office, events(office, 5, 6), events(office, 5, 6, kind="review"))
    with qtbot.waitSignal(part.open_requested) as told:
        part.strip.event_opened.emit("end/2026-10-06")
    assert told.args == ["arrangements?view=ending&sort=expiry_on"]
    with qtbot.waitSignal(part.open_requested) as told:
        part.strip.event_opened.emit("review/2026-10-06")
    assert told.args == ["arrangements"]
