"""What the calendar reads in the background."""

from datetime import date

import pytest

from commonservices.jobs import silent
from commonservices.queries import calendar
from tests.ui.today.demo_store import DAY
from ui.today.calendar import reading
from ui.today.calendar.reading import read_month, read_year
from ui.today.calendar.words import LANES

FIRST, LAST = date(2026, 9, 28), date(2026, 11, 8)


def test_a_month_has_its_entries_and_their_counts(office):
    read = read_month(FIRST, LAST, "", office, silent)
    assert read.entries == calendar.entries(office, FIRST, LAST)
    assert sum(read.counts.values()) == len(read.entries)
    assert read.listed


@pytest.mark.parametrize("lane", LANES)
def test_a_lane_has_its_kinds_only(office, lane):
    read = read_month(date(2026, 1, 1), date(2027, 12, 31), lane, office, silent)
    assert {entry.kind for entry in read.entries} <= LANES[lane]
    assert sum(read.counts.values()) == len(read.entries)


def test_very_many_are_counted_only(office, monkeypatch):
    monkeypatch.setattr(reading, "MOST_IN_MONTH", 2)
    read = read_month(FIRST, LAST, "", office, silent)
    assert read.entries == ()
    assert sum(read.counts.values()) > 2
    assert not read.listed


def test_an_empty_month_is_read_in_full(office):
    read = read_month(date(2000, 1, 1), date(2000, 2, 1), "", office, silent)
    assert read.counts == {}
    assert read.listed


def test_twelve_months_are_listed_in_their_order(office):
    read = read_year(DAY, office, silent)
    assert (read.first, read.last) == (DAY, date(2027, 10, 1))
    assert read.entries == calendar.entries(office, read.first, read.last)
    assert read.total == len(read.entries)


def test_a_long_list_is_cut_after_its_first_lines(office, monkeypatch):
    monkeypatch.setattr(reading, "MOST_LISTED", 5)
    read = read_year(DAY, office, silent)
    assert read.entries == calendar.entries(office, read.first, read.last)[:5]
    assert read.total > 5
