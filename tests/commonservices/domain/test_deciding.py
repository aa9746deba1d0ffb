"""The rules of roles, decisions and actions, without a store."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import deciding
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.duties import Obligation
from commonservices.domain.partners import Person
from commonservices.domain.people import RoleAssignment
from commonservices.domain.terms import add_months
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import facts, in_state, party

END = date(2026, 12, 31)
LEAVING = (party("UNEXAM", "PROVIDER"), party("UNDP", withdrew_on=date(2027, 5, 2)))
ONE, TWO = UUID(int=1), UUID(int=2)
DAY = date(2026, 9, 15)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def rule_of(call: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        call()
    return caught.value.rule


def a_role(id: UUID, first: date | None, last: date | None, role: str = "FINANCE") -> RoleAssignment:
    return RoleAssignment(id=id, person_id=ONE, role=role, from_on=first, until_on=last)


@given(one=st.tuples(days, days).map(sorted), other=st.tuples(days, days).map(sorted))
def test_two_spans_of_a_role_never_share_a_day(one: list[date], other: list[date]) -> None:
    apart = one[1] < other[0] or other[1] < one[0]
    made, held = a_role(ONE, *one), a_role(TWO, *other)
    if apart:
        deciding.check_assignment(made, Person(id=ONE, name="One"), [held])
    else:
        assert rule_of(lambda: deciding.check_assignment(made, Person(id=ONE), [held])) == "role_held_already"


@given(first=days, last=days)
def test_a_person_takes_a_role_up_to_the_last_day_here(first: date, last: date) -> None:
    person = Person(id=ONE, name="One", active_to=last)
    if first <= last:
        deciding.check_present(person, first)
    else:
        assert rule_of(lambda: deciding.check_present(person, first)) == "person_left"


def test_another_role_on_the_same_days_is_no_second_one() -> None:
    made, held = a_role(ONE, DAY, None), a_role(TWO, DAY, None, role="SECURITY")
    deciding.check_assignment(made, Person(id=ONE), [held, made])


def test_a_decision_of_a_body_needs_no_name_and_a_name_needs_no_body() -> None:
    body = Body(id=ONE, name_en="Team")
    deciding.check_decision(Decision(id=ONE, body_id=ONE, decided_on=DAY), body, None, None)
    deciding.check_decision(Decision(id=ONE, decided_by="Head", decided_on=DAY), None, None, None)
    assert rule_of(lambda: deciding.check_decision(Decision(id=ONE), None, None, None)) == "decider_missing"


def test_a_meeting_belongs_to_the_body_that_decided() -> None:
    body, other = Body(id=ONE, name_en="Team"), Body(id=TWO, name_en="Other")
    meeting = Meeting(id=ONE, body_id=TWO, held_on=DAY)
    made = Decision(id=ONE, body_id=ONE, meeting_id=ONE, decided_on=DAY)
    assert rule_of(lambda: deciding.check_decision(made, body, meeting, other)) == "meeting_of_other_body"


@pytest.mark.parametrize(("day", "fits"), [(date(2026, 1, 1), True), (date(2025, 12, 31), False), (DAY, True)])
def test_a_body_acts_only_on_its_days(day: date, fits: bool) -> None:  # noqa: FBT001 one of two cases
    body = Body(id=ONE, name_en="Team", active_from=date(2026, 1, 1), active_to=DAY)
    if fits:
        deciding.check_body_day(body, "held_on", day)
    else:
        assert rule_of(lambda: deciding.check_body_day(body, "held_on", day)) == "body_not_there"


def test_a_closed_action_says_what_came_of_it() -> None:
    made = ActionItem(id=ONE, owner_person_id=ONE, due_on=DAY, state="DONE", closed_on=DAY)
    assert rule_of(lambda: deciding.check_action(made, None)) == "outcome_missing"
    assert rule_of(lambda: deciding.check_action(ActionItem(id=ONE), None)) == "owner_missing"


def test_a_duty_that_falls_due_once_outlives_its_arrangement() -> None:
    once = Obligation(id=ONE, first_due_on=date(2027, 3, 1))
    assert deciding.dues_of(once, date(2027, 12, 31), ends_on=date(2026, 12, 31)) == (date(2027, 3, 1),)
    again = Obligation(id=ONE, first_due_on=date(2026, 12, 1), every_m=1)
    assert deciding.dues_of(again, date(2027, 12, 31), ends_on=date(2026, 12, 31)) == (date(2026, 12, 1),)
    assert deciding.dues_of(Obligation(id=ONE), DAY, ends_on=None) == ()


SPAN = st.dates(date(2015, 1, 1), date(2030, 12, 31))


@given(SPAN, SPAN, st.integers(1, 24), st.none() | SPAN, st.none() | SPAN)
def test_every_due_day_is_within_its_span_and_counted_from_the_first(
    first: date, until: date, every: int, last: date | None, ends_on: date | None
) -> None:
    duty = Obligation(id=ONE, first_due_on=first, every_m=every, until_on=last)
    found = deciding.dues_of(duty, until, ends_on=ends_on)
    latest = min(day for day in (until, last, ends_on) if day is not None)
    assert all(day <= latest for day in found)
    assert found == tuple(add_months(first, number * every) for number in range(len(found)))
    assert add_months(first, len(found) * every) > latest


@given(SPAN, SPAN)
def test_what_is_unmet_fell_due_before_today_and_was_not_settled(first: date, today: date) -> None:
    duty = Obligation(id=ONE, first_due_on=first)
    assert deciding.unmet_dues(duty, set(), today, ends_on=None) == (first < today)
    assert deciding.unmet_dues(duty, {first}, today, ends_on=None) == 0


@pytest.mark.parametrize(
    ("state", "changes", "last"),
    [
        ("ACTIVE", {}, END),
        ("ACTIVE", {"auto_renew": True, "renewal_term_m": 12}, None),
        ("ACTIVE", {"auto_renew": True, "renewal_term_m": 12, "max_renewals": 2}, date(2028, 12, 31)),
        ("ACTIVE", {"auto_renew": True, "renewal_term_m": 12, "parties": LEAVING}, date(2027, 5, 2)),
        ("NOTICE", {"auto_renew": True, "renewal_term_m": 12}, date(2026, 6, 10)),
        ("TERMINATED", {"auto_renew": True, "renewal_term_m": 12}, date(2026, 3, 11)),
        ("ACTIVE", {"expiry_on": None, "open_ended": True}, None),
    ],
)
def test_recurring_duties_fall_due_as_long_as_the_arrangement_can_last(
    state: str, changes: dict[str, Any], last: date | None
) -> None:
    known = facts(**changes)
    known = known if state == "ACTIVE" else in_state(known, state, date(2026, 3, 12))
    assert deciding.last_due_of(known, date(2026, 4, 1)) == last
