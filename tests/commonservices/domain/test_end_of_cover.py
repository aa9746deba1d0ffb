"""When cover ends is one rule: the record, its calendar and the moves that the calendar makes never disagree."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import terms
from commonservices.domain.calendar import calendar_of
from commonservices.domain.ids import of_code
from commonservices.domain.states import due_moves, missing_for
from tests.commonservices.domain.made import facts, in_state, party, version

GIVEN = date(2026, 3, 12)  # with 90 days of notice the last day covered is 10 June
TODAY = date(2026, 4, 1)
LATER = date(2026, 12, 1)


def parties(*leaving):
    """Give a provider that stays and one client for each day of leaving."""
    codes = ("UNDP", "WHO", "WFP", "UNICEF")
    others = (party(code, withdrew_on=day) for code, day in zip(codes, leaving, strict=False))
    return (party("UNEXAM", "PROVIDER"), *others)


def noticed(*leaving, **changes):
    return in_state(facts(parties=parties(*leaving), **changes), "NOTICE", GIVEN)


def moved(known, today=LATER):
    return [(move.to_state, move.on) for move in due_moves(known, today)]


@pytest.mark.parametrize(
    ("known", "end", "state"),
    [
        pytest.param(noticed(None), date(2026, 6, 10), "TERMINATED", id="the notice"),
        pytest.param(noticed(date(2026, 5, 2)), date(2026, 5, 2), "TERMINATED", id="all but one leave before it"),
        pytest.param(noticed(date(2026, 6, 10)), date(2026, 6, 10), "TERMINATED", id="all but one leave with it"),
        pytest.param(noticed(date(2026, 8, 2)), date(2026, 6, 10), "TERMINATED", id="all but one leave after it"),
        pytest.param(
            noticed(date(2026, 5, 2), date(2026, 6, 1)), date(2026, 6, 1), "TERMINATED", id="one after the other"
        ),
        pytest.param(noticed(date(2026, 5, 2), None), date(2026, 6, 10), "TERMINATED", id="two stay until the notice"),
        pytest.param(
            noticed(date(2026, 5, 2), expiry_on=date(2026, 4, 15)), date(2026, 4, 15), "EXPIRED", id="the term first"
        ),
        pytest.param(
            noticed(date(2026, 5, 2), expiry_on=None, open_ended=True), date(2026, 5, 2), "TERMINATED", id="open-ended"
        ),
        pytest.param(
            noticed(date(2026, 5, 2), notice_days_termination=None), date(2026, 5, 2), "TERMINATED", id="no days agreed"
        ),
        pytest.param(facts(parties=parties(date(2026, 5, 2))), date(2026, 5, 2), "TERMINATED", id="without a notice"),
        pytest.param(
            in_state(facts(parties=parties(date(2026, 5, 2))), "SUSPENDED", GIVEN),
            date(2026, 5, 2),
            "TERMINATED",
            id="suspended",
        ),
    ],
)
def test_cover_ends_with_the_first_of_notice_term_and_the_last_but_one_party(known, end, state):
    assert terms.end_of_cover(known, TODAY) == end
    assert calendar_of(known, TODAY).end_on == end
    assert moved(known) == [(state, end + timedelta(days=1))]
    assert moved(known, end) == []
    assert terms.covers(known, end) == (known.state != "SUSPENDED")
    assert not terms.covers(known, end + timedelta(days=1))


def test_under_notice_a_person_may_record_the_end_once_all_but_one_party_has_gone():
    known = noticed(date(2026, 5, 2))
    early = missing_for(known, "TERMINATED", date(2026, 5, 2))
    assert [(each.rule, each.params["value"]) for each in early] == [("still_under_notice", date(2026, 5, 2))]
    assert missing_for(known, "TERMINATED", date(2026, 5, 3)) == ()


def test_the_reason_under_notice_says_that_the_parties_leave_before_its_end():
    assert calendar_of(noticed(date(2026, 5, 2)), TODAY).reasons[0].key == "left_alone"
    assert calendar_of(noticed(date(2026, 6, 10)), TODAY).reasons[0].key == "notice"
    assert calendar_of(noticed(None, expiry_on=date(2026, 4, 15)), TODAY).reasons[0].key == "notice_term_first"


@pytest.mark.parametrize("end", [date(2027, 12, 31), date(2026, 9, 30)])
def test_a_signed_amendment_ahead_moves_the_end_of_cover_everywhere(end):
    id = of_code("arrangement_version", "2")
    ahead = version(id=id, number=2, sealed_on=date(2026, 3, 1), version_applies_on=date(2026, 7, 1), expiry_on=end)
    known = facts(versions=(version(), ahead))
    assert terms.end_of_cover(known, TODAY) == calendar_of(known, TODAY).end_on == end


def test_the_newest_sealed_amendment_is_the_coming_one():
    def later(number, sealed):
        id = of_code("arrangement_version", str(number))
        day = date(2026, 3, 1)
        return version(id=id, number=number, sealed_on=day if sealed else None, version_applies_on=date(2026, 6, 1))

    known = facts(versions=(version(), later(2, sealed=True), later(3, sealed=True), later(4, sealed=False)))
    coming = terms.coming_version(known)
    assert coming is not None
    assert coming.number == 3
    assert terms.governing_version(known) is coming
    assert terms.coming_version(facts()) is None


def test_the_last_day_of_what_ended_is_the_day_before_its_step():
    assert terms.ended_on(in_state(facts(), "TERMINATED", date(2026, 6, 11))) == date(2026, 6, 10)
    assert terms.ended_on(in_state(facts(), "EXPIRED", date(2027, 1, 1))) == date(2026, 12, 31)
    assert terms.ended_on(facts()) is None
    assert terms.ended_on(facts("EXPIRED")) is None


def test_two_parties_remain_until_the_last_but_one_leaves():
    leaving = [party("WHO", withdrew_on=date(2026, 5, 1)), party("WFP", withdrew_on=date(2026, 8, 1))]
    assert terms.alone_on(facts(parties=(party("UNEXAM", "PROVIDER"), *leaving))) == date(2026, 8, 1)
    assert terms.alone_on(facts(parties=(party("UNEXAM", "PROVIDER"), party("UNDP"), leaving[0]))) is None


DAYS = st.dates(date(2025, 6, 1), date(2027, 12, 31))


@st.composite
def some(draw):
    leaving = draw(st.lists(st.one_of(st.none(), DAYS), min_size=1, max_size=4))
    renews = draw(st.booleans())
    known = facts(
        parties=parties(*leaving),
        expiry_on=draw(st.one_of(st.none(), DAYS)),
        notice_days_termination=draw(st.one_of(st.none(), st.integers(0, 400))),
        auto_renew=renews,
        renewal_term_m=draw(st.integers(1, 24)) if renews else None,
        max_renewals=draw(st.one_of(st.none(), st.integers(0, 3))),
    )
    state = draw(st.sampled_from(["ACTIVE", "SUSPENDED", "NOTICE"]))
    return in_state(known, state, draw(DAYS)) if state != "ACTIVE" else known


@given(some(), DAYS)
def test_the_calendar_moves_an_arrangement_the_day_after_cover_ends_and_never_before(known, today):
    end = terms.end_of_cover(known, today)
    assert calendar_of(known, today).end_on == end
    last = max((each.day for each in known.events), default=date.min)
    moves = due_moves(known, today)
    assert bool(moves) == (end is not None and end < today and last <= today)
    if moves:
        assert moves[0].on == max(end + timedelta(days=1), last)
