"""Reasons are keys with their words; what they say is tried with the calendar."""

from datetime import date

import pytest

from commonservices.domain.calendar import calendar_of
from tests.commonservices.domain.made import facts, in_state

TODAY = date(2026, 10, 1)


def first(known):
    return calendar_of(known, TODAY).reasons[0]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"effective_on": None}, "draft_undated"),
        ({"expiry_on": None, "open_ended": True}, "draft_open"),
        ({}, "draft"),
    ],
)
def test_a_draft_says_what_it_is_to_become(changes, key):
    assert first(facts("DRAFT", **changes)).key == key


def test_an_end_without_a_day_is_told_as_such():
    assert first(facts("CLOSED", expiry_on=None)).key == "ended_undated"
    assert first(facts("CLOSED")).key == "closed"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"expiry_on": None, "notice_days_termination": None}, "notice_no_end"),
        ({"notice_days_termination": None}, "notice_no_days"),
        ({}, "notice"),
    ],
)
def test_a_notice_says_when_it_ends_as_far_as_is_known(changes, key):
    assert first(in_state(facts(**changes), "NOTICE", date(2026, 9, 1))).key == key


def test_a_notice_without_its_day_still_says_the_end():
    assert first(facts("NOTICE")).key == "notice_undated"
    assert first(facts("NOTICE", expiry_on=None)).key == "notice_open"


def test_a_suspension_without_its_day_is_told():
    assert {each.key for each in calendar_of(facts("SUSPENDED"), TODAY).reasons} >= {"suspended_undated"}
