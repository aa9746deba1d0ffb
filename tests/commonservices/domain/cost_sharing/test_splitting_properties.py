"""The laws of sharing a cost, for any drivers, weights, months, limits, currencies and signs."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from benchmarks.sharing_laws import broken_laws, broken_symmetries, random_inputs
from commonservices.domain.cost_sharing.comparing import causes, differences
from commonservices.domain.cost_sharing.inputs import Party
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.periods import Period
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import amounts, inputs, shared

EXAMPLES = 300
YEAR = Period(date(2026, 7, 1), date(2027, 6, 30))
CODES = st.lists(st.sampled_from([f"E{number}" for number in range(12)]), min_size=1, max_size=8, unique=True)
EXACT = st.fractions(min_value=0, max_value=10**6, max_denominator=1000)
CHANCE = st.randoms(use_true_random=True)


@st.composite
def runs(draw):
    """Any cost shared by one driver with a minimum or a cap it can keep; what breaks a law is made small."""
    drivers = {code: draw(EXACT) for code in draw(CODES)}
    counting = sum(1 for driver in drivers.values() if driver)
    assume(counting)
    total = draw(st.integers(-(10**9), 10**9))
    least = draw(st.none() | st.integers(0, abs(total) // counting))
    most = draw(st.none() | st.integers(-(-abs(total) // counting), abs(total) + 1))
    return shared(total, drivers, "USAGE", minimum=least, cap=most)


def drawn(chance):
    """Give the first cost drawn by chance that can be shared."""
    while True:
        run = shared_or_nothing(random_inputs(chance))
        if run is not None:
            return run


def shared_or_nothing(given_inputs):
    try:
        return split(given_inputs)
    except RuleBroken as broken:
        if not (broken.rule.startswith("sharing_") and broken.message):
            raise
        return None


@given(runs())
def test_every_law_holds_for_any_exact_driver_and_limit(run):
    assert broken_laws(run) == []


@settings(max_examples=EXAMPLES)
@given(CHANCE)
def test_every_law_holds_for_every_method(chance):
    assert broken_laws(drawn(chance)) == []


@settings(max_examples=EXAMPLES)
@given(CHANCE)
def test_order_sign_and_repetition_change_nothing(chance):
    assert broken_symmetries(drawn(chance), chance) == []


@settings(max_examples=EXAMPLES)
@given(CHANCE, st.integers(1, 10**6))
def test_nobody_pays_less_for_counting_more_within_the_same_others(chance, more):
    drivers = {code: chance.randint(1, 10**4) for code in "ABCDEF"}
    total = chance.randint(6, 10**8)
    terms = {"minimum": chance.randint(0, total // 6), "cap": chance.randint(total // 6 + 1, total)}
    grown = drivers | {"C": drivers["C"] + more}
    assert shared(total, grown, **terms).exact("C") >= shared(total, drivers, **terms).exact("C")


@settings(max_examples=EXAMPLES)
@given(CHANCE)
def test_the_causes_of_a_change_add_up_for_any_two_runs(chance):
    before, after = drawn(chance), drawn(chance)
    after = split(replace(after.inputs, currency=before.inputs.currency, per_usd=None))
    for each in differences(before, after):
        assert sum(causes(before, after, each.code).values()) == each.change


@given(st.integers(0, 364), st.integers(0, 364), st.integers(1, 1000))
def test_a_driver_by_days_is_the_sum_of_its_days(one, other, driver):
    joined, left = sorted((one, other))
    first, last = (YEAR.start + timedelta(days=each) for each in (joined, left))
    parties = (Party(code="A", driver=500), Party(code="B", driver=driver, joined_on=first, left_on=last))
    by_day = split(inputs(10**6, parties, period=YEAR, proration="DAY"))
    days = sum(Fraction(driver, 365) for day in range(365) if joined <= day <= left)
    assert by_day.weights.counted == 500 + days


@settings(max_examples=EXAMPLES)
@given(CHANCE)
def test_whoever_is_held_can_be_taken_out_with_what_it_pays(chance):
    count, total = chance.randint(2, 8), chance.randint(100, 10**8)
    drivers = {f"E{place}": chance.randint(1, 1000) for place in range(count)}
    run = shared(total, drivers, minimum=chance.randint(total // (2 * count), total // count))
    free = {code: driver for code, driver in drivers.items() if code not in run.worked.fixed}
    if free:
        rest = total - sum(amounts(run)[code] for code in run.worked.fixed)
        assert amounts(shared(rest, free)) == {code: amounts(run)[code] for code in free}
