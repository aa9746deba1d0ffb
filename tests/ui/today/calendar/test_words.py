"""The words of the calendar."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from commonservices.queries.calendar import DAY_KINDS, CalendarEntry
from tests.ui.today.demo_store import DAY
from ui.today.calendar.words import (
    LANES,
    CalendarWords,
    address_of_entry,
    entry_key,
    first_weekday,
    kinds_of,
    lane_of,
    mark_of,
)
from ui.words import Words


@pytest.fixture
def words(qapp):
    return CalendarWords(Words("en"))


@pytest.fixture
def entry(office):
    def make(kind="decide", day=DAY, **rest):
        given = {"title": "Clinic", "reference": "X-1", "note": "", "owner": "Demo focal point", "late": False}
        id = office.new_id()
        return CalendarEntry(
            kind=kind,
            day=day,
            subject_kind="ARRANGEMENT",
            subject_id=id,
            record_kind="arrangement",
            id=id,
            state="ACTIVE",
            renews=False,
            **(given | rest),
        )

    return make


def test_every_kind_of_day_has_a_lane_a_mark_and_a_name(words):
    assert {kind for kinds in LANES.values() for kind in kinds} == set(DAY_KINDS)
    assert len(words.lanes()) == len(LANES)
    for kind in DAY_KINDS:
        assert words.kind(kind)
        assert words.lane(lane_of(kind))
        assert mark_of(kind, DAY, DAY)
    assert kinds_of("") == frozenset(DAY_KINDS)


@pytest.mark.parametrize(("away", "mark"), [(-1, "decision_late"), (0, "decision_soon"), (60, "decision_later")])
def test_a_decision_is_marked_by_how_near_it_is(away, mark):
    assert mark_of("decide", DAY + timedelta(days=away), DAY) == mark


def test_a_line_says_what_when_and_how_far(words, entry):
    line = words.entry(entry(day=date(2026, 10, 8)), DAY)
    assert (line.title, line.detail, line.when, line.far) == ("Clinic", "Decide by", "8 Oct", "in 7 d")
    assert line.spoken == "Decide by 8 October 2026, in 7 d: Clinic"
    assert line.tip == "Demo focal point"
    assert words.entry(entry(), DAY, dated=False).when == ""


def test_a_line_without_a_title_is_called_by_its_note(words, entry):
    line = words.entry(entry(kind="obligation", title="", note="Quarterly report"), DAY)
    assert (line.title, line.detail) == ("Quarterly report", "Duty falls due")
    assert words.entry(entry(kind="obligation", note="Report"), DAY).detail == "Duty falls due · Report"


def test_two_entries_are_never_known_by_the_same_key(entry):
    first = entry()
    assert entry_key(first) != entry_key(entry())
    assert entry_key(first) == entry_key(first)


@pytest.mark.parametrize(
    ("language", "system", "first"),
    [
        ("en", "en_US", 7),
        ("en", "fr_FR", 1),
        ("fr", "fr_FR", 1),
        ("ar", "en_US", 6),
        ("ar", "ar_MA", 1),
        ("es", "C", 1),
    ],
)
def test_a_week_begins_as_where_the_computer_stands(language, system, first):
    assert first_weekday(language, QLocale(system)) == first


def test_the_weekdays_follow_the_first_one(words):
    assert next(long for _short, long in words.weekdays(1)) == "Monday"
    assert [short for short, _long in words.weekdays(7)] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]


def test_a_day_is_read_out_with_what_falls_on_it(words):
    assert words.day_spoken(DAY, DAY, 0, []) == "Thursday 1 October 2026, today: nothing"
    tomorrow = DAY + timedelta(days=1)
    assert words.day_spoken(tomorrow, DAY, 2, ["Ends: A", "Ends: B"]).endswith(": 2 date(s). Ends: A; Ends: B")
    assert words.day_spoken(tomorrow, DAY, 900, []).endswith(": 900 date(s)")


def test_months_are_headings(words):
    assert words.month(DAY) == "October 2026"
    assert CalendarWords(Words("fr")).month(DAY)[0].isupper()


def test_records_without_a_page_lead_nowhere():
    assert address_of_entry("arrangement", "1") == "arrangements?id=1"
    assert address_of_entry("premises", "1") == "premises?id=1"
    assert address_of_entry("risk", "1") == ""
