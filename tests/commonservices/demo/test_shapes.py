"""Outlines of benchmark arrangements."""

from datetime import date

import pytest

from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.shapes import ALWAYS_RUNNING, shape_of, words
from commonservices.domain import codelists

CALENDAR = DemoCalendar.of(date(2026, 10, 1))


@pytest.fixture(scope="module")
def shapes():
    return [shape_of(number, 7) for number in range(3000)]


def test_a_number_always_gives_the_same_outline(shapes):
    assert [shape_of(number, 7) for number in (0, 17, 2999)] == [shapes[0], shapes[17], shapes[2999]]
    assert shape_of(17, 8) != shapes[17]


def test_all_types_and_all_states_occur(shapes):
    assert {shape.type for shape in shapes} == set(codelists.load("arrangement_types").codes)
    assert {shape.state for shape in shapes} == set(codelists.load("arrangement_states").codes)


def test_there_are_two_to_six_different_parties(shapes):
    assert {len(shape.parties) for shape in shapes} == {2, 3, 4, 5, 6}
    assert all(len(set(shape.parties)) == len(shape.parties) for shape in shapes)


def test_the_mission_is_always_a_party_and_a_letter_of_assist_has_a_government(shapes):
    known = words()
    for shape in shapes:
        if shape.type == "LAS":
            assert shape.parties[0] == known.government
        else:
            assert known.mission in shape.parties


def test_states_and_dates_go_together(shapes):
    ended = [shape for shape in shapes if shape.end_m is not None]
    assert all(shape.end_m > shape.start_m for shape in ended)
    assert {shape.state for shape in ended if shape.end_m <= 0}.isdisjoint({"ACTIVE", "SUSPENDED", "NOTICE"})
    past = {"EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED"}
    assert max(shape.end_m for shape in shapes if shape.state in past) <= 0
    for shape in shapes:
        assert (shape.signed_m is None) == (shape.state in {"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED"})


def test_some_are_open_ended_and_some_have_a_ceiling(shapes):
    assert any(shape.end_m is None for shape in shapes)
    assert {shape.ceiling is None for shape in shapes} == {True, False}
    assert {shape.currency for shape in shapes} == {"USD", "EUR", "XTS"}


def test_only_what_was_performed_has_months(shapes):
    for shape in shapes:
        runs = shape.runs(CALENDAR)
        assert set(runs) <= set(CALENDAR.months)
        if shape.signed_m is None or shape.state == "SIGNED":
            assert len(runs) == 0


def test_every_thirteenth_runs_through_all_of_history(shapes):
    for shape in shapes[::ALWAYS_RUNNING]:
        assert (shape.state, shape.runs(CALENDAR)) == ("ACTIVE", CALENDAR.months)


def test_a_few_go_on_after_their_end(shapes):
    late = [shape for shape in shapes if shape.end_m is not None and shape.end_m < -1 and -1 in shape.runs(CALENDAR)]
    assert late
    assert {shape.state for shape in late} == {"EXPIRED"}
