"""A child runs inside its parent's days, the use of an agreement inside the agreement's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.facts import LinkedFacts, PeriodFacts
from commonservices.domain.kin import check_children, check_inside_parent, outside, period_of
from commonservices.domain.states import missing_for
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import facts, version

YEAR = PeriodFacts("P-1", date(2026, 1, 1), date(2026, 12, 31))
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, None),
        ({"effective_on": date(2025, 12, 31)}, "effective_on"),
        ({"expiry_on": date(2027, 1, 1)}, "expiry_on"),
        ({"expiry_on": None, "open_ended": True}, "open_ended"),
        ({"expiry_on": None}, None),
        ({"effective_on": None, "expiry_on": None}, None),
    ],
)
def test_days_outside_are_found_and_days_not_entered_are_not_judged(changes, field):
    found = outside(version(**changes), YEAR)
    assert (found.field if found else None) == field
    assert outside(version(**changes), None) is None
    if field:
        with pytest.raises(RuleBroken, match="P-1"):
            check_inside_parent(version(**changes), YEAR)


def test_an_open_ended_parent_takes_every_end():
    assert outside(version(expiry_on=None, open_ended=True), PeriodFacts("P-1", date(2026, 1, 1), None)) is None


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({}, date(2026, 12, 31)),
        ({"auto_renew": True, "renewal_term_m": 12, "max_renewals": 2}, date(2028, 12, 31)),
        ({"auto_renew": True, "renewal_term_m": 12}, None),
        ({"auto_renew": False, "renewal_term_m": 12, "max_renewals": 2}, date(2026, 12, 31)),
        ({"expiry_on": None, "open_ended": True}, None),
    ],
)
def test_a_period_reaches_as_far_as_its_tacit_renewals(changes, end):
    assert period_of("P-1", version(**changes)) == PeriodFacts("P-1", date(2026, 1, 1), end)


def test_terms_that_leave_a_child_outside_are_refused():
    child = PeriodFacts("C-1", date(2026, 2, 1), date(2026, 11, 30))
    check_children(version(), "P-1", (child,))
    for changes in ({"expiry_on": date(2026, 11, 29)}, {"effective_on": date(2026, 2, 2)}):
        with pytest.raises(RuleBroken, match="C-1"):
            check_children(version(**changes), "P-1", (child,))
    with pytest.raises(RuleBroken):
        check_children(version(), "P-1", (PeriodFacts("C-1", date(2026, 2, 1), None),))


@given(DAYS, DAYS, DAYS, DAYS)
def test_whatever_is_inside_its_parent_leaves_no_day_of_its_own_outside(start, end, first, last):
    if start > end or first > last:
        return
    found = outside(version(effective_on=start, expiry_on=end), PeriodFacts("P", first, last))
    assert (found is None) == (first <= start and end <= last)


def test_a_draft_outside_its_parent_or_its_agreement_does_not_go_to_review():
    for name, rule in (("parent", "outside_parent"), ("agreement", "outside_agreement")):
        known = facts("DRAFT", expiry_on=date(2027, 6, 30), links=LinkedFacts(**{name: YEAR}))
        assert rule in {each.rule for each in missing_for(known, "IN_REVIEW", date(2026, 1, 1))}
