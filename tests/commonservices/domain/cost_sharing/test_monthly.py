"""Drivers told month by month: their average over the time a party takes part, by month or by day."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.cost_sharing.inputs import Key, Party
from commonservices.domain.cost_sharing.presence import monthly_parts, presence
from commonservices.domain.cost_sharing.snapshot import from_snapshot, snapshot
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.cost_sharing.steps import steps_of
from commonservices.domain.periods import Period
from tests.commonservices.domain.cost_sharing.runs import amounts, inputs, shared

YEAR = Period(date(2026, 7, 1), date(2027, 6, 30))
VALUES = st.lists(st.fractions(0, 1000, max_denominator=50), min_size=12, max_size=12).map(tuple)
DAYS = st.none() | st.integers(-40, 400).map(lambda count: YEAR.start + timedelta(days=count))
TERMS = st.fixed_dictionaries(
    {"proration": st.sampled_from(("MONTH", "DAY")), "leavers_pay": st.sampled_from(("NOTICE_END", "YEAR_END"))}
)
FEW = settings(max_examples=25)
HALF = (*(10,) * 6, *(20,) * 6)


def counted(driver, joined=None, left=None, period=YEAR, **terms):
    """Give what a party counts beside another one of 7."""
    if joined and left:
        joined, left = sorted((joined, left))
    one = Party(code="A", driver=driver, joined_on=joined, left_on=left)
    run = shared(10**6, (one, Party(code="B", driver=7)), period=period, **terms)
    return run.weights.counted - 7


def test_a_driver_that_doubles_at_mid_year_counts_as_its_average():
    run = shared(120_000, {"A": 10, "B": HALF})
    assert amounts(run) == {"A": 48_000, "B": 72_000}


@pytest.mark.parametrize(
    ("joined", "left", "proration", "expected"),
    [
        (None, None, "MONTH", 15),
        (None, None, "DAY", Fraction(184 * 10 + 181 * 20, 365)),
        (date(2027, 1, 15), None, "MONTH", 10),
        (date(2027, 1, 15), None, "DAY", Fraction((17 + 150) * 20, 365)),
        (None, date(2026, 12, 31), "MONTH", 5),
        (date(2026, 12, 31), date(2027, 1, 1), "DAY", Fraction(30, 365)),
        (date(2027, 7, 1), None, "MONTH", 0),
    ],
)
def test_each_month_counts_for_the_time_the_party_takes_part_in_it(joined, left, proration, expected):
    assert counted(HALF, joined, left, proration=proration) == expected


def test_without_a_period_the_twelve_months_count_alike():
    assert counted(HALF, period=None, proration="DAY") == 15


@given(st.fractions(0, 1000, max_denominator=50), DAYS, DAYS, TERMS)
def test_the_same_value_in_every_month_is_that_value(value, joined, left, terms):
    assert counted((value,) * 12, joined, left, **terms) == counted(value, joined, left, **terms)


@FEW
@given(VALUES, VALUES, DAYS, DAYS, TERMS)
def test_what_is_counted_is_the_sum_of_the_months(one, other, joined, left, terms):
    both = tuple(first + second for first, second in zip(one, other, strict=True))
    found = [counted(each, joined, left, **terms) for each in (one, other, both)]
    assert found[0] + found[1] == found[2]


@FEW
@given(VALUES, st.integers(0, 11))
def test_joining_in_a_month_is_the_same_as_zero_in_the_months_before(values, place):
    joined = YEAR.months[place]
    assert counted(values, joined) == counted((*(0,) * place, *values[place:]))


@FEW
@given(VALUES, st.permutations(range(12)))
def test_by_month_the_order_of_the_months_changes_nothing(values, order):
    assert counted(values) == counted(tuple(values[place] for place in order))


@given(DAYS, DAYS, TERMS)
def test_the_parts_of_the_months_make_up_the_presence(joined, left, terms):
    days = sorted(each for each in (joined, left) if each)
    party = Party(code="A", driver=1, joined_on=joined and days[0], left_on=left and days[-1])
    given_inputs = inputs(1, (party,), period=YEAR, **terms)
    there, (parts, whole) = presence(party, given_inputs), monthly_parts(party, given_inputs)
    assert len(parts) == 12
    assert (sum(parts), whole) == ((whole, whole) if there is None else (there.counted, there.whole))


def test_a_weight_and_a_mix_work_on_monthly_values_too():
    weighted = shared(300, (Party(code="A", driver=HALF, weight=2), Party(code="B", driver=30)))
    assert amounts(weighted) == {"A": 150, "B": 150}
    parties = (Party(code="A", mix=(HALF, 1)), Party(code="B", mix=(5, 3)))
    mixed = shared(1000, parties, "HYBRID", keys=(Key("persons", 60), Key("area", 40)))
    assert amounts(mixed) == {"A": 550, "B": 450}
    assert [step.key for step in steps_of(mixed, "A")][:4] == ["pool", "monthly", "mix_key", "mix_key"]


def test_agreed_percentages_may_change_in_the_year():
    run = shared(1000, {"A": (*(50,) * 6, *(60,) * 6), "B": (*(50,) * 6, *(40,) * 6)}, "FIXED_PCT")
    assert amounts(run) == {"A": 550, "B": 450}


def test_the_explanation_tells_the_average_and_its_limits():
    steps = {step.key: step.params for step in steps_of(shared(120_000, {"A": 10, "B": HALF}), "B")}
    assert steps["monthly"] == {"party": "B", "average": 15, "low": 10, "high": 20, "count": 12}
    assert steps["driver"]["driver"] == 15
    assert "monthly" not in {step.key for step in steps_of(shared(120_000, {"A": 10, "B": HALF}), "A")}


def test_monthly_values_are_kept_with_the_inputs_of_a_run():
    run = shared(120_000, {"A": 10, "B": HALF})
    assert from_snapshot(snapshot(run.inputs)) == run.inputs
    assert split(from_snapshot(snapshot(run.inputs))) == run
    mixed = replace(run.inputs, parties=(Party(code="A", mix=(HALF, None)),))
    assert from_snapshot(snapshot(mixed)) == mixed
