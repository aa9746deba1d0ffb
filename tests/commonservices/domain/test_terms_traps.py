"""Renewals and notices worked out by hand, one row for every trap."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain import terms
from commonservices.domain.arrangements import ArrangementVersion
from tests.commonservices.domain.made import facts, in_state, version

D = date


@pytest.mark.parametrize(
    ("first_end", "term", "most", "today", "renewals", "end"),
    [
        pytest.param(D(2024, 2, 29), 12, None, D(2024, 2, 29), 0, D(2024, 2, 29), id="on the leap day itself"),
        pytest.param(D(2024, 2, 29), 12, None, D(2024, 3, 1), 1, D(2025, 2, 28), id="a leap day renewed"),
        pytest.param(D(2024, 2, 29), 12, None, D(2025, 3, 1), 2, D(2026, 2, 28), id="a leap day renewed twice"),
        pytest.param(D(2024, 2, 29), 12, None, D(2027, 3, 1), 4, D(2028, 2, 29), id="the next leap day is not lost"),
        pytest.param(D(2026, 1, 30), 1, None, D(2026, 3, 1), 2, D(2026, 3, 30), id="no drift after a short month"),
        pytest.param(D(2026, 1, 31), 1, None, D(2026, 2, 1), 1, D(2026, 2, 28), id="month ends stay month ends"),
        pytest.param(D(2026, 1, 31), 1, None, D(2026, 3, 1), 2, D(2026, 3, 31), id="31 days again in March"),
        pytest.param(D(2026, 4, 30), 1, None, D(2026, 5, 1), 1, D(2026, 5, 31), id="the 30th becomes the 31st"),
        pytest.param(D(2026, 12, 31), 24, None, D(2028, 12, 31), 1, D(2028, 12, 31), id="two years, last day"),
        pytest.param(D(2026, 12, 31), 24, None, D(2029, 1, 1), 2, D(2030, 12, 31), id="two years, next day"),
        pytest.param(D(2026, 12, 31), 12, 0, D(2027, 1, 1), 0, D(2026, 12, 31), id="no renewal allowed"),
        pytest.param(D(2026, 12, 31), 12, 1, D(2027, 12, 31), 1, D(2027, 12, 31), id="the only renewal, last day"),
        pytest.param(D(2026, 12, 31), 12, 1, D(2028, 1, 1), 1, D(2027, 12, 31), id="the most renewals reached"),
        pytest.param(D(2026, 12, 31), 12, 3, D(2050, 1, 1), 3, D(2029, 12, 31), id="long after the most reached"),
        pytest.param(D(2026, 6, 15), 6, None, D(2026, 12, 16), 2, D(2027, 6, 15), id="inside a month"),
        pytest.param(D(2026, 6, 15), 6, None, D(2026, 12, 15), 1, D(2026, 12, 15), id="inside a month, last day"),
        pytest.param(D(2026, 6, 30), 12, None, D(2020, 1, 1), 0, D(2026, 6, 30), id="long before the end"),
        pytest.param(D(9999, 12, 31), 12, None, D(9999, 12, 31), 0, D(9999, 12, 31), id="the calendar's last day"),
    ],
)
def test_a_renewal_is_counted_from_the_first_end(first_end, term, most, today, renewals, end):
    known = version(expiry_on=first_end, auto_renew=True, renewal_term_m=term, max_renewals=most)
    assert terms.renewals_by(known, today) == renewals
    assert terms.current_end(known, today) == end
    assert terms.renews_itself(known, today) == (most is None or renewals < most)


@pytest.mark.parametrize(
    ("end", "notice", "lead", "last_day", "decide_by"),
    [
        pytest.param(D(2026, 12, 31), 0, 0, D(2026, 12, 31), D(2026, 12, 31), id="no notice, no lead"),
        pytest.param(D(2026, 12, 31), 0, 14, D(2026, 12, 31), D(2026, 12, 17), id="no notice, a lead"),
        pytest.param(D(2026, 12, 31), 1, 1, D(2026, 12, 30), D(2026, 12, 29), id="one day each"),
        pytest.param(D(2026, 12, 31), 30, 90, D(2026, 12, 1), D(2026, 9, 2), id="a lead longer than the notice"),
        pytest.param(D(2026, 12, 31), 365, 0, D(2025, 12, 31), D(2025, 12, 31), id="a year of notice"),
        pytest.param(D(2028, 12, 31), 366, 0, D(2027, 12, 31), D(2027, 12, 31), id="a leap year of notice"),
        pytest.param(D(2028, 2, 29), 90, 29, D(2027, 12, 1), D(2027, 11, 2), id="an end on a leap day"),
        pytest.param(D(2028, 3, 31), 31, 1, D(2028, 2, 29), D(2028, 2, 28), id="a notice day on a leap day"),
        pytest.param(D(2027, 3, 31), 31, 1, D(2027, 2, 28), D(2027, 2, 27), id="the same in a common year"),
        pytest.param(D(2026, 3, 31), 90, None, D(2025, 12, 31), D(2025, 12, 31), id="across a new year"),
        pytest.param(D(1, 1, 10), 30, 30, D(1, 1, 1), D(1, 1, 1), id="the calendar's first day"),
        pytest.param(None, 90, 14, None, None, id="open-ended"),
        pytest.param(D(2026, 12, 31), None, 14, None, None, id="no notice agreed"),
    ],
)
def test_the_last_notice_day_and_the_decision_date_are_counted_in_whole_days(end, notice, lead, last_day, decide_by):
    known = version(expiry_on=end, open_ended=end is None, notice_days_termination=notice)
    today = D(2026, 1, 1)
    assert terms.last_notice_day(known, today) == last_day
    assert terms.decision_date(known, lead, today) == decide_by


@pytest.mark.parametrize(
    ("today", "last_day"),
    [
        (D(2026, 10, 2), D(2026, 10, 2)),
        (D(2026, 12, 31), D(2026, 10, 2)),
        (D(2027, 1, 1), D(2027, 10, 2)),
        (D(2027, 12, 31), D(2027, 10, 2)),
        (D(2028, 1, 1), D(2028, 10, 2)),
        (D(2029, 1, 1), D(2028, 10, 2)),
    ],
)
def test_the_last_notice_day_moves_with_each_renewal_until_none_is_left(today, last_day):
    known = version(auto_renew=True, renewal_term_m=12, max_renewals=2)
    assert terms.last_notice_day(known, today) == last_day


@pytest.mark.parametrize(
    ("given_on", "changes", "covered_to"),
    [
        pytest.param(D(2026, 10, 2), {}, D(2026, 12, 31), id="on the last notice day"),
        pytest.param(D(2026, 10, 1), {}, D(2026, 12, 30), id="the day before the last notice day"),
        pytest.param(D(2026, 10, 3), {}, D(2026, 12, 31), id="a day late, without renewal"),
        pytest.param(
            D(2026, 10, 3), {"auto_renew": True, "renewal_term_m": 12}, D(2027, 1, 1), id="a day late, with renewal"
        ),
        pytest.param(
            D(2026, 10, 2), {"auto_renew": True, "renewal_term_m": 12}, D(2026, 12, 31), id="in time, with renewal"
        ),
        pytest.param(
            D(2026, 10, 3),
            {"auto_renew": True, "renewal_term_m": 12, "max_renewals": 0},
            D(2026, 12, 31),
            id="a day late, no renewal left",
        ),
        pytest.param(D(2026, 5, 4), {"notice_days_termination": 0}, D(2026, 5, 4), id="no notice time"),
        pytest.param(
            D(2027, 12, 1), {"expiry_on": None, "open_ended": True}, D(2028, 2, 29), id="open-ended, to a leap day"
        ),
        pytest.param(D(2026, 3, 1), {"notice_days_termination": None}, D(2026, 12, 31), id="no notice agreed"),
        pytest.param(
            D(2026, 12, 1),
            {"auto_renew": True, "renewal_term_m": 1, "max_renewals": 1},
            D(2027, 1, 31),
            id="the renewed term ends first",
        ),
    ],
)
def test_cover_under_notice_ends_with_the_notice_or_the_term_whichever_is_first(given_on, changes, covered_to):
    known = in_state(facts(**changes), "NOTICE", given_on)
    assert terms.end_of_cover(known, given_on) == covered_to
    assert terms.covers(known, covered_to)
    assert not terms.covers(known, terms.add_days(covered_to, 1))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (D(2024, 2, 29), 12, D(2025, 2, 28)),
        (D(2024, 2, 29), 48, D(2028, 2, 29)),
        (D(2024, 2, 29), -12, D(2023, 2, 28)),
        (D(2026, 1, 31), 1, D(2026, 2, 28)),
        (D(2026, 3, 31), -1, D(2026, 2, 28)),
        (D(2026, 5, 31), 1, D(2026, 6, 30)),
        (D(2026, 12, 15), 1, D(2027, 1, 15)),
        (D(2026, 1, 15), -1, D(2025, 12, 15)),
        (D(2096, 2, 29), 48, D(2100, 2, 28)),
        (D(9999, 12, 31), 1, date.max),
        (D(1, 1, 1), -1, date.min),
    ],
)
def test_months_are_added_as_a_calendar_on_the_wall_shows(day, months, expected):
    assert terms.add_months(day, months) == expected


@pytest.mark.parametrize(
    ("first_end", "months", "renewals", "end"),
    [
        (date(2024, 2, 28), 12, 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 12, 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 12, 4, date(2028, 2, 29)),
        (date(2026, 1, 30), 1, 1, date(2026, 2, 28)),
        (date(2026, 1, 30), 1, 2, date(2026, 3, 30)),
        (date(2026, 2, 28), 1, 1, date(2026, 3, 31)),
        (date(2026, 12, 31), 6, 1, date(2027, 6, 30)),
    ],
)
def test_a_renewed_term_keeps_its_day_or_the_end_of_the_month(first_end, months, renewals, end):
    terms_of = ArrangementVersion(id=UUID(int=1), expiry_on=first_end, auto_renew=True, renewal_term_m=months)
    assert terms.end_after_renewals(terms_of, renewals) == end
