"""In which states a day of an arrangement counts: ever, or while something can still be done about it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.office import Office
from commonservices.store.calendar_days import COLUMNS, Span, arrangement_counts, arrangement_days, settlements
from tests.builders import an_arrangement, an_office
from tests.commonservices.store.acts import force_state

T0 = date(2026, 10, 1)
WIDE = Span(None, date(2040, 1, 1), T0)
OPEN = Span(None, date(2040, 1, 1), T0, open_only=True)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def terms(office: Office, **values: object) -> UUID:
    given = {
        "effective_on": date(2026, 1, 1),
        "expiry_on": date(2027, 6, 30),
        "notice_days_termination": 90,
        "first_review_on": date(2026, 11, 1),
    }
    return an_arrangement(office, **{**given, **values}).id


def kinds(office: Office, span: Span) -> set[str]:
    with office.engine.connect() as connection:
        return {kind for kind in COLUMNS if list(arrangement_days(connection, kind, span))}


@pytest.mark.parametrize(
    ("state", "ever", "still"),
    [
        ("DRAFT", set(), set()),
        ("SIGNING", set(), set()),
        ("SIGNED", {"end", "start", "notice", "decide", "review"}, {"end", "start", "notice", "decide", "review"}),
        ("ACTIVE", {"end", "start", "notice", "decide", "review"}, {"end", "notice", "decide", "review"}),
        ("NOTICE", {"end", "start"}, {"end"}),
        ("EXPIRED", {"end", "start"}, {"end"}),
        ("CLOSED", {"end", "start"}, set()),
        ("CANCELLED", set(), set()),
    ],
)
def test_a_state_decides_which_days_count(office: Office, state: str, ever: set[str], still: set[str]) -> None:
    id = terms(office)
    if state != "DRAFT":
        force_state(office, id, state)
    assert kinds(office, WIDE) == ever
    assert kinds(office, OPEN) == still


@given(DAYS, DAYS, DAYS)
def test_a_span_holds_what_lies_between_its_ends(day: date, first: date, last: date) -> None:
    span = Span(first, last, T0)
    assert span.holds(day) == (first <= day <= last)
    assert Span(None, last, T0).holds(day) == (day <= last)


@pytest.mark.parametrize(("first", "last", "seen"), [(0, 0, 1), (-5, -1, 0), (1, 5, 0), (-1, 1, 1)])
def test_a_day_counts_on_the_first_and_last_day_of_the_span(office: Office, first: int, last: int, seen: int) -> None:
    force_state(office, terms(office), "ACTIVE")
    end = date(2027, 6, 30)
    span = Span(end + timedelta(first), end + timedelta(last), T0)
    with office.engine.connect() as connection:
        assert [row.day for row in arrangement_days(connection, "end", span)] == ([end] if seen else [])
        assert arrangement_counts(connection, "end", span) == ({end: 1} if seen else {})


def test_terms_that_renew_themselves_have_no_open_end_until_notice_is_given(office: Office) -> None:
    id = terms(office, auto_renew=True, renewal_term_m=12)
    force_state(office, id, "ACTIVE")
    with office.engine.connect() as connection:
        assert list(arrangement_days(connection, "end", OPEN)) == []
        (row,) = arrangement_days(connection, "end", WIDE)
        assert row.renews


def test_some_arrangements_alone_may_be_asked_for_and_few_of_them(office: Office) -> None:
    ids = [terms(office, title_en=f"Terms {number}") for number in range(3)]
    for id in ids:
        force_state(office, id, "ACTIVE")
    with office.engine.connect() as connection:
        asked = list(arrangement_days(connection, "end", WIDE, ids=ids[1:]))
        assert {row.subject_id for row in asked} == set(ids[1:])
        assert list(arrangement_days(connection, "end", WIDE, ids=[])) == []
        assert len(list(arrangement_days(connection, "end", WIDE, limit=2))) == 2
        assert list(arrangement_days(connection, "end", WIDE, limit=0)) == []
        assert arrangement_counts(connection, "end", WIDE) == {date(2027, 6, 30): 3}


def test_accounts_are_due_some_days_after_the_end_until_they_are_closed(office: Office) -> None:
    id = terms(office, expiry_on=date(2026, 8, 31), settlement_due_days=90, title_fr="Carburant")
    with office.engine.connect() as connection:
        assert list(settlements(connection, WIDE)) == []
    force_state(office, id, "EXPIRED")
    with office.engine.connect() as connection:
        (row,) = settlements(connection, WIDE)
        assert list(settlements(connection, Span(None, date(2026, 11, 28), T0))) == []
    assert (row.kind, row.day, row.title_fr, row.state) == ("settle", date(2026, 11, 29), "Carburant", "EXPIRED")
    force_state(office, id, "CLOSED")
    with office.engine.connect() as connection:
        assert list(settlements(connection, WIDE)) == []


def test_without_days_to_settle_nothing_is_due(office: Office) -> None:
    force_state(office, terms(office, expiry_on=date(2026, 8, 31)), "EXPIRED")
    with office.engine.connect() as connection:
        assert list(settlements(connection, WIDE)) == []
