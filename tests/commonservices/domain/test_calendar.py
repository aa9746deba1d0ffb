"""The notice-first calendar: every trap of renewals and notices that other registers fell into, worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import terms
from commonservices.domain.calendar import calendar_of, marks_of, next_change, planned_dues
from commonservices.domain.calendar_words import sentence
from commonservices.domain.dated import dated_of
from commonservices.domain.facts import SuccessorFacts
from commonservices.domain.flags import derived_flags, plain_flags
from tests.commonservices.domain.calendar_cases import TRAPS
from tests.commonservices.domain.made import event, facts, in_state, party

D = date
YEARLY = {"auto_renew": True, "renewal_term_m": 12}
DAYS = st.dates(D(1990, 1, 1), D(2080, 12, 31))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.id)
def test_traps(trap):
    known = trap.known()
    made = calendar_of(known, trap.today)
    assert {name: getattr(made, name) for name in trap.says} == trap.says
    assert made.reasons[0].key == trap.reason
    for language in ("en", "fr", "es", "ar"):
        assert "{" not in sentence(made, language)
    if trap.covered is not None:
        last, after = trap.covered
        assert terms.covers(known, last)
        assert not terms.covers(known, after)


def test_an_extension_of_what_expired_is_told_as_it_stands():
    known = in_state(in_state(facts(expiry_on=D(2027, 12, 31)), "EXPIRED", D(2027, 1, 1)), "ACTIVE", D(2027, 2, 1))
    made = calendar_of(known, D(2027, 3, 1))
    assert made.end_on == D(2027, 12, 31)
    assert "RETROACTIVE" in {flag.code for flag in derived_flags(known, D(2027, 3, 1))}


def test_under_notice_nothing_renews_itself_any_more():
    known = facts(auto_renew=True, renewal_term_m=12)
    assert calendar_of(known, D(2026, 4, 1)).renews
    assert not calendar_of(in_state(known, "NOTICE", D(2026, 3, 12)), D(2026, 4, 1)).renews


def test_a_signed_successor_is_told_with_its_day():
    after = SuccessorFacts("SIGNED", D(2027, 1, 1), "UNEXAM-EOL-2027-001")
    made = calendar_of(facts(successor=after), D(2026, 10, 1))
    assert [each.key for each in made.reasons] == ["ends_ahead", "followed"]
    assert made.reasons[1].params == {"reference": "UNEXAM-EOL-2027-001", "start": D(2027, 1, 1)}


@pytest.mark.parametrize(
    ("changes", "today", "keys"),
    [
        ({}, D(2026, 9, 1), ("ends_ahead", "decide")),
        (
            {**YEARLY, "mandate_end_on": D(2027, 6, 30)},
            D(2026, 9, 1),
            ("renews_ahead", "decide", "renewal_beyond_mandate"),
        ),
        ({**YEARLY}, D(2027, 12, 1), ("renews_passed", "renewed")),
        ({"mandate_end_on": D(2026, 6, 30)}, D(2026, 12, 1), ("ends_passed", "beyond_mandate")),
        ({"expiry_on": None, "open_ended": True, "notice_days_termination": None}, D(2026, 9, 1), ("open_ended",)),
    ],
)
def test_what_else_matters_follows_as_sentences_of_their_own(changes, today, keys):
    assert tuple(each.key for each in calendar_of(facts(**changes), today).reasons) == keys


def test_a_party_that_leaves_a_suspension_and_a_later_start_are_told():
    parties = (party("UNEXAM", "PROVIDER"), party("UNDP", withdrew_on=D(2026, 6, 30)), party("WHO"))
    assert "party_leaves" in {each.key for each in calendar_of(facts(parties=parties), D(2026, 5, 1)).reasons}
    held = in_state(facts(), "SUSPENDED", D(2026, 3, 1))
    assert "suspended" in {each.key for each in calendar_of(held, D(2026, 4, 1)).reasons}
    signed = facts("SIGNED", events=(event(1, "SIGNING", "SIGNED", D(2025, 12, 10)),))
    assert "starts" in {each.key for each in calendar_of(signed, D(2025, 12, 20)).reasons}


def test_use_after_the_end_is_told():
    known = in_state(facts(last_use={party("UNDP").entity_id: D(2027, 3, 31)}), "EXPIRED", D(2027, 1, 1))
    assert [each.key for each in calendar_of(known, D(2027, 4, 1)).reasons] == ["expired", "still_used"]


STATES = st.sampled_from(["SIGNED", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED", "TERMINATED", "DRAFT", "CLOSED"])


@st.composite
def some_facts(draw):
    start = draw(DAYS)
    end = draw(st.one_of(st.none(), st.integers(0, 2000).map(lambda days: start + timedelta(days=days))))
    known = facts(
        effective_on=start,
        expiry_on=end,
        auto_renew=draw(st.booleans()),
        renewal_term_m=draw(st.one_of(st.none(), st.integers(1, 40))),
        max_renewals=draw(st.one_of(st.none(), st.integers(0, 4))),
        notice_days_termination=draw(st.one_of(st.none(), st.integers(0, 400))),
        decision_lead_days=draw(st.one_of(st.none(), st.integers(0, 60))),
        first_review_on=draw(st.one_of(st.none(), DAYS)),
        mandate_end_on=draw(st.one_of(st.none(), DAYS)),
        census_dates=tuple(draw(st.lists(DAYS, max_size=2))),
        rate_gap_on=draw(st.one_of(st.none(), DAYS)),
        last_use={party("UNDP").entity_id: draw(DAYS)} if draw(st.booleans()) else {},
        first_use={party("UNDP").entity_id: draw(DAYS)} if draw(st.booleans()) else {},
    )
    state = draw(STATES)
    return in_state(known, state, draw(DAYS)) if state != "ACTIVE" else known


@given(some_facts(), DAYS)
def test_the_plain_values_give_the_days_that_the_terms_give(known, today):
    marks = marks_of(dated_of(known), today.toordinal())
    made = calendar_of(known, today)
    assert made.end_on == terms.end_of_cover(known, today)
    assert made.last_notice_on == terms.last_notice_day(known.version, today)
    assert marks.renews == terms.renews_itself(known.version, today)
    assert made.renewals == terms.renewals_by(known.version, today)
    if made.decide_by is not None:
        assert made.decide_by == terms.decision_date(known.version, known.arrangement.decision_lead_days, today)


@given(some_facts(), DAYS)
def test_flags_do_not_change_before_the_day_of_the_next_change(known, today):
    dated, number = dated_of(known)._replace(retroactive_on=""), today.toordinal()  # nobody signs in the future
    marks = marks_of(dated, number)
    change = next_change(dated, marks, number)
    assert change is None or change > number
    last_same = min(change or number + 4000, D(2199, 1, 1).toordinal()) - 1
    later = marks_of(dated, last_same)
    assert later == marks
    assert plain_flags(dated, later, last_same) == plain_flags(dated, marks, number)


@given(some_facts(), DAYS)
def test_a_calendar_can_be_said_in_every_language(known, today):
    made = calendar_of(known, today)
    for language in ("en", "fr", "es", "ar"):
        said = sentence(made, language)
        assert said
        assert "{" not in said


def test_duties_fall_due_from_their_first_day_without_drifting():
    assert tuple(planned_dues(D(2026, 1, 31), 1, None, D(2026, 4, 30))) == (
        D(2026, 1, 31),
        D(2026, 2, 28),
        D(2026, 3, 31),
        D(2026, 4, 30),
    )
    assert tuple(planned_dues(D(2026, 1, 31), None, None, D(2030, 1, 1))) == (D(2026, 1, 31),)
    assert tuple(planned_dues(D(2026, 1, 31), 3, D(2026, 7, 30), D(2030, 1, 1))) == (D(2026, 1, 31), D(2026, 4, 30))
    assert tuple(planned_dues(D(2026, 1, 31), 3, D(2025, 7, 31), D(2030, 1, 1))) == ()
    assert tuple(planned_dues(D(9999, 12, 31), 3, None, D(9999, 12, 31))) == (D(9999, 12, 31),)
