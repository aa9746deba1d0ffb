"""Parents and children, whatever their days: what is refused is exactly what lies outside, and the words say where."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commonservices.domain.facts import PeriodFacts
from commonservices.domain.kin import check_children, check_inside_parent, outside, period_of
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import version

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
MAYBE = st.none() | DAYS
ONE = timedelta(days=1)
YEAR = PeriodFacts("P-1", date(2026, 1, 1), date(2026, 12, 31))


def terms(start, end, *, open_ended=False):
    return version(effective_on=start, expiry_on=None if open_ended else end, open_ended=open_ended)


def refused(act):
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.message.endswith(".")
    assert "{" not in broken.value.message
    return broken.value


@given(MAYBE, MAYBE, st.booleans(), MAYBE, MAYBE)
def test_the_refusal_and_what_is_found_agree(start, end, open_ended, first, last):
    mine, outer = terms(start, end, open_ended=open_ended), PeriodFacts("P-1", first, last)
    found = outside(mine, outer)
    if found is None:
        check_inside_parent(mine, outer)
        return
    broken = refused(lambda: check_inside_parent(mine, outer))
    assert broken.field == found.field
    assert "P-1" in broken.message


@given(MAYBE, MAYBE, MAYBE, MAYBE)
def test_a_parent_without_days_takes_all_and_one_without_a_start_judges_no_start(start, end, first, last):
    assert outside(terms(start, end), PeriodFacts("P", None, None)) is None
    found = outside(terms(start, end), PeriodFacts("P", None, last))
    assert found is None or found.field != "effective_on"


@given(DAYS, DAYS, MAYBE)
def test_the_day_that_would_do_does(start, end, last):
    outer = PeriodFacts("P", date(2024, 1, 1), last)
    assume(start <= end)
    found = outside(terms(start, end), outer)
    if found is None:
        return
    mended = terms(found.limit, end) if found.field == "effective_on" else terms(start, found.limit)
    again = outside(mended, outer)
    assert again is None or again.field != found.field
    assert found.params["example"] == found.limit


@given(DAYS, MAYBE)
def test_terms_are_inside_their_own_days(start, end):
    assume(end is None or start <= end)
    mine = terms(start, end, open_ended=end is None)
    own = period_of("P", mine)
    assert outside(mine, own) is None
    check_children(mine, "P", (own,))


@pytest.mark.parametrize(
    ("start", "end", "rule"),
    [
        (YEAR.starts_on, YEAR.ends_on, ""),
        (YEAR.starts_on - ONE, YEAR.ends_on, "starts_before_parent"),
        (YEAR.starts_on, YEAR.ends_on + ONE, "ends_after_parent"),
        (YEAR.starts_on - ONE, YEAR.ends_on + ONE, "starts_before_parent"),
        (YEAR.starts_on, None, "open_ended_in_parent"),
    ],
)
def test_one_day_more_is_one_too_many(start, end, rule):
    mine = terms(start, end, open_ended=end is None)
    if not rule:
        check_inside_parent(mine, YEAR)
        return
    broken = refused(lambda: check_inside_parent(mine, YEAR))
    assert broken.rule == rule


@given(st.integers(1, 36), st.integers(1, 5))
def test_every_tacit_renewal_lengthens_the_days_and_the_children_may_use_them(months, renewals):
    plain = version()
    longer = version(auto_renew=True, renewal_term_m=months, max_renewals=renewals)
    ends = [period_of("P", each).ends_on for each in (plain, longer)]
    assert ends[0] < ends[1]
    child = PeriodFacts("C", date(2026, 6, 1), ends[1])
    check_children(longer, "P", (child,))
    refused(lambda: check_children(plain, "P", (child,)))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=4))
def test_the_first_child_left_outside_is_named(spans):
    children = tuple(PeriodFacts(f"C-{place}", first, last) for place, (first, last) in enumerate(spans))
    mine = version()
    left = [each for each in children if each.starts_on < mine.effective_on or each.ends_on > mine.expiry_on]
    if not left:
        check_children(mine, "P", children)
        return
    broken = refused(lambda: check_children(mine, "P", children))
    assert left[0].reference in broken.message
    assert broken.field in {"expiry_on", "effective_on"}


def test_an_open_ended_child_needs_an_open_ended_parent():
    child = (PeriodFacts("C-1", date(2026, 2, 1), None),)
    check_children(version(expiry_on=None, open_ended=True), "P", child)
    assert refused(lambda: check_children(version(), "P", child)).field == "expiry_on"


def test_days_of_a_child_that_are_not_entered_leave_nothing_outside_but_an_end_to_come():
    check_children(version(), "P", (PeriodFacts("C-1", None, date(2026, 11, 1)),))
    check_children(version(effective_on=None), "P", (PeriodFacts("C-1", date(2020, 1, 1), date(2026, 11, 1)),))
