"""What an arrangement obliges to falls due, is met or let go; risks are looked at and closed."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import duties, undo
from commonservices.domain.deciding import dues_of, score_of
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.terms import add_months
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import duties as queries
from tests.builders import an_arrangement, record, records

FIRST = date(2026, 1, 31)


def refused(act: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        act()
    return caught.value.rule


def an_obligation(office: Office, **values: Any) -> UUID:
    usual = {"kind": "REPORT", "text": "Yearly report", "first_due_on": FIRST, "every_m": 3}
    above = values.pop("arrangement_id", None) or an_arrangement(office, expiry_on=date(2027, 12, 31)).id
    return duties.add_obligation(office, {"arrangement_id": above, **usual, **values}).id


def test_an_obligation_falls_due_again_and_again(office: Office) -> None:
    id = an_obligation(office)
    kept = record(office, Obligation, id)
    assert dues_of(kept, date(2026, 12, 31), ends_on=None) == (
        FIRST,
        date(2026, 4, 30),
        date(2026, 7, 31),
        date(2026, 10, 31),
    )


def test_a_due_day_is_met_once_with_its_day_and_note(office: Office) -> None:
    id = an_obligation(office)
    duties.mark_met(office, id, FIRST, "5 February 2026", "Sent by letter")
    kept = records(office, ObligationMet)[0]
    assert (kept.due_on, kept.met_on, kept.waived, kept.note) == (FIRST, date(2026, 2, 5), False, "Sent by letter")
    assert refused(lambda: duties.mark_met(office, id, FIRST)) == "due_settled"


def test_only_days_on_which_something_falls_due_are_met(office: Office) -> None:
    id = an_obligation(office)
    with pytest.raises(RuleBroken) as caught:
        duties.mark_met(office, id, date(2026, 2, 1))
    assert caught.value.rule == "no_such_due"
    assert caught.value.params["example"] == "2026-04-30"


def test_a_recurring_duty_ends_with_its_arrangement(office: Office) -> None:
    above = an_arrangement(office, expiry_on=date(2026, 8, 15)).id
    id = an_obligation(office, arrangement_id=above)
    duties.mark_met(office, id, date(2026, 7, 31))
    with pytest.raises(RuleBroken) as caught:
        duties.mark_met(office, id, date(2026, 10, 31))
    assert (caught.value.rule, caught.value.params["example"]) == ("no_such_due", "2026-07-31")


def test_nothing_is_met_tomorrow(office: Office) -> None:
    assert refused(lambda: duties.mark_met(office, an_obligation(office), FIRST, date(2027, 1, 1))) == "day_in_future"


def test_a_due_day_is_let_go_only_with_a_reason(office: Office) -> None:
    id = an_obligation(office)
    assert refused(lambda: duties.let_go(office, id, FIRST, " ")) == "reason_missing"
    duties.let_go(office, id, FIRST, "Agreed with the partner")
    assert records(office, ObligationMet)[0].waived


def test_what_was_met_is_open_again_when_taken_back(office: Office) -> None:
    id = an_obligation(office)
    duties.mark_met(office, id, FIRST)
    duties.take_back(office, id, FIRST)
    assert records(office, ObligationMet) == ()
    assert refused(lambda: duties.take_back(office, id, FIRST)) == "due_not_settled"
    duties.mark_met(office, id, FIRST)
    assert len(records(office, ObligationMet)) == 1


def test_undo_of_met_leaves_the_day_late(office: Office) -> None:
    id = an_obligation(office)
    changes = duties.mark_met(office, id, FIRST)
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    above = record(office, Obligation, id).arrangement_id
    assert above is not None
    assert queries.duties(office, above).tasks[0].state == "late"


def test_an_obligation_is_changed_and_refused_like_every_record(office: Office) -> None:
    id = an_obligation(office)
    duties.set_obligation(office, id, {"every_m": "6"})
    assert record(office, Obligation, id).every_m == 6
    assert refused(lambda: duties.set_obligation(office, id, {"until_on": "1 January 2020"})) == "ends_before_start"
    assert refused(lambda: duties.set_obligation(office, id, {"every_m": "0"})) == "too_small"


def test_an_obligation_entered_by_mistake_goes_with_its_marks_and_comes_back(office: Office) -> None:
    id = an_obligation(office)
    duties.mark_met(office, id, FIRST)
    assert refused(lambda: duties.remove_obligation(office, id, "")) == "reason_missing"
    changes = duties.remove_obligation(office, id, "Typed twice")
    assert (records(office, Obligation), records(office, ObligationMet)) == ((), ())
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert len(records(office, ObligationMet)) == 1


def a_risk(office: Office, **values: Any) -> UUID:
    above = an_arrangement(office).id
    usual = {"subject_kind": "ARRANGEMENT", "subject_id": above, "text": "The provider may leave", "likelihood": 3}
    return duties.add_risk(office, {**usual, "impact": 4, **values}).id


def test_a_risk_is_looked_at_again_on_a_day_ahead(office: Office) -> None:
    id = a_risk(office)
    assert refused(lambda: duties.review_risk(office, id, office.today())) == "review_not_ahead"
    duties.review_risk(office, id, date(2027, 3, 1), "WATCHED")
    kept = record(office, Risk, id)
    assert (kept.review_on, kept.state) == (date(2027, 3, 1), "WATCHED")


def test_a_risk_is_closed_once_and_with_a_reason(office: Office) -> None:
    id = a_risk(office)
    assert refused(lambda: duties.close_risk(office, id, "")) == "reason_missing"
    duties.close_risk(office, id, "Another provider signed")
    assert record(office, Risk, id).state == "CLOSED"
    assert refused(lambda: duties.close_risk(office, id, "again")) == "risk_closed"
    assert refused(lambda: duties.review_risk(office, id, date(2027, 1, 1))) == "risk_closed"


def test_no_edit_closes_a_risk_without_a_reason(office: Office) -> None:
    id = a_risk(office)
    assert refused(lambda: duties.set_risk(office, id, {"state": "CLOSED"})) == "reason_missing"
    duties.set_risk(office, id, {"response": "A second provider is asked"})
    assert record(office, Risk, id).response.startswith("A second")


def test_likelihood_is_one_to_five_and_the_subject_is_a_record(office: Office) -> None:
    assert refused(lambda: a_risk(office, likelihood=6)) == "too_large"
    assert refused(lambda: a_risk(office, subject_id=office.new_id())) == "subject_unknown"


@given(
    first=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    every=st.integers(1, 24),
    horizon=st.integers(0, 120),
)
def test_due_days_are_whole_steps_from_the_first(first: date, every: int, horizon: int) -> None:
    until = add_months(first, horizon)
    duty = Obligation(id=UUID(int=1), first_due_on=first, every_m=every)
    found = dues_of(duty, until, ends_on=None)
    assert found == tuple(add_months(first, every * number) for number in range(horizon // every + 1))


@given(likelihood=st.integers(1, 5), impact=st.integers(1, 5))
def test_the_weight_of_a_risk_is_one_to_twenty_five(likelihood: int, impact: int) -> None:
    assert 1 <= (score_of(likelihood, impact) or 0) <= 25
    assert score_of(None, impact) is None
