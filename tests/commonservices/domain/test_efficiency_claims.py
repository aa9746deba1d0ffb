"""What a claim comes to, which states it reaches, and what keeps one gain from being counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.cost_benefit import case_inputs, case_result
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import (
    COST_AVOIDANCE,
    COST_SAVING,
    ESTIMATED,
    FORMULAS,
    MOVES,
    QUALITY,
    REALISED,
    STAFF_TIME,
    VALIDATED,
    check_counted_once,
    check_link,
    check_move,
    computed,
    figures_from,
    gain_of,
    missing_for,
    recalculated_ok,
    remarks_of,
    reopened,
)
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cases_of_savings import OTHER_OWNER, OWNER, case, claim, joint, line, rate

TODAY = date(2026, 3, 2)
MONEY = {"baseline_unit_cost": "100", "expected_unit_cost": "80", "baseline_volume": "10"}
ACTUAL = {"actual_unit_cost": "75.5", "actual_volume": "12"}
TIME = {"baseline_hours_each": "9", "expected_hours_each": "4.95", "baseline_volume": "1457", "hourly": "26.6667"}


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


def test_every_category_has_a_formula_and_every_state_its_moves() -> None:
    assert set(FORMULAS) == {each.code for each in codelists.load("efficiency_categories").active()}
    assert set(FORMULAS.values()) == {each.code for each in codelists.load("efficiency_formulas").active()}
    assert set(MOVES) == {each.code for each in codelists.load("efficiency_states").active()}


@pytest.mark.parametrize(
    ("given", "minor"),
    [
        (MONEY, 20000),
        ({**MONEY, "one_off_cost": 5000}, 15000),
        ({**MONEY, "expected_unit_cost": "120"}, -20000),  # a gain below zero is one all the same
        ({**MONEY, **ACTUAL}, 20000),  # actual figures count once it is realised
        ({**MONEY, **ACTUAL, "state": REALISED}, 29400),
        ({**MONEY, **ACTUAL, "state": VALIDATED, "one_off_cost": 400}, 29000),
        ({**MONEY, "state": REALISED}, None),
        ({"expected_unit_cost": "80", "baseline_volume": "10"}, None),
        ({"baseline_unit_cost": "0.333333", "expected_unit_cost": "0", "baseline_volume": "3"}, 100),
    ],
)
@pytest.mark.parametrize("category", [COST_AVOIDANCE, COST_SAVING])
def test_money_is_the_baseline_cost_of_the_volume_less_what_was_spent(
    given: dict[str, Any], minor: int | None, category: str
) -> None:
    gain = gain_of(claim(category, **given))
    assert (gain.money, gain.hours, gain.formula) == (minor, None, "MONEY_1")


def test_hours_stay_hours_and_their_worth_stands_beside_them() -> None:
    gain = gain_of(claim(STAFF_TIME, **TIME))
    assert (gain.hours, gain.money, gain.formula) == (Fraction("5900.85"), None, "HOURS_1")
    assert gain.worth == 15735620  # at the stated rate
    assert gain.percent_of_baseline == 45
    assert gain_of(claim(STAFF_TIME, **{**TIME, "hourly": None})).worth is None


def test_hours_spent_once_are_taken_off() -> None:
    found = claim(STAFF_TIME, **TIME, one_off_hours="0.85", actual_hours_each="5", actual_volume="100", state=REALISED)
    assert gain_of(found).hours == Fraction("399.15")


def test_quality_is_told_in_words() -> None:
    gain = gain_of(claim(QUALITY, statement="Fewer complaints"))
    assert (gain.known, gain.percent_of_baseline, gain.formula) == (False, None, "WORDS_1")


def test_what_is_kept_is_reckoned_again_to_the_cent() -> None:
    kept = computed(claim(COST_AVOIDANCE, **MONEY))
    assert (kept.gain, kept.gain_hours, kept.formula) == (20000, None, "MONEY_1")
    assert recalculated_ok(kept)
    assert not recalculated_ok(replace(kept, gain=20001))
    assert not recalculated_ok(replace(kept, baseline_unit_cost=Decimal(101)))
    assert computed(claim(STAFF_TIME, **TIME)).gain_hours == Decimal("5900.8500")


@given(
    before=st.decimals(0, 1000, places=6),
    now=st.decimals(0, 1000, places=6),
    volume=st.decimals(0, 5000, places=4),
    one_off=st.integers(-(10**6), 10**6),
    category=st.sampled_from([COST_AVOIDANCE, STAFF_TIME]),
)
def test_the_gain_is_within_the_rounding_of_its_formula_and_repeats_itself(
    before: Decimal, now: Decimal, volume: Decimal, one_off: int, category: str
) -> None:
    money = {"baseline_unit_cost": before, "expected_unit_cost": now, "one_off_cost": one_off}
    time = {"baseline_hours_each": before, "expected_hours_each": now, "one_off_hours": Decimal(one_off)}
    kept = computed(claim(category, baseline_volume=volume, **(money if category == COST_AVOIDANCE else time)))
    assert recalculated_ok(kept)
    exact = (Fraction(before) - Fraction(now)) * Fraction(volume)
    if category == COST_AVOIDANCE:
        assert abs((kept.gain or 0) - (exact * 100 - one_off)) <= 1
    else:
        assert abs(Fraction(kept.gain_hours or 0) - (exact - one_off)) <= Fraction(1, 10000)


# --- states -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"baseline_unit_cost": None}, "claim_baseline_missing"),
        ({"comparator": " "}, "claim_comparator_missing"),
        ({"year": 2026}, "claim_year_not_over"),
        ({"actual_volume": None}, "claim_actual_missing"),
        ({"actual_unit_cost": None}, "claim_actual_missing"),
    ],
)
def test_a_claim_is_realised_once_everything_is_told(changed: dict[str, Any], rule: str) -> None:
    whole = claim(COST_AVOIDANCE, **MONEY, **ACTUAL)
    check_move(whole, REALISED, TODAY)
    lacking = replace(whole, **changed)
    assert rule_of(lambda: check_move(lacking, REALISED, TODAY)) == rule
    assert rule_of(lambda: check_move(replace(lacking, state=REALISED), VALIDATED, TODAY)) == rule
    assert [each.rule for each in missing_for(lacking, REALISED, TODAY)] == [rule]
    assert missing_for(lacking, ESTIMATED, TODAY) == ()


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({**TIME, "actual_volume": "3"}, "actual_hours_each"),
        ({**TIME, "actual_hours_each": "3"}, "actual_volume"),
        ({"actual_hours_each": "3", "actual_volume": "3"}, "baseline_hours_each"),
    ],
)
def test_a_claim_of_hours_needs_hours(given: dict[str, Any], field: str) -> None:
    assert [each.field for each in missing_for(claim(STAFF_TIME, **given), REALISED, TODAY)] == [field]


def test_a_claim_of_quality_needs_words_for_before_and_after() -> None:
    assert [each.field for each in missing_for(claim(QUALITY), REALISED, TODAY)] == ["baseline_source", "statement"]
    told = claim(QUALITY, baseline_source="Survey 2024", statement="From 3.1 to 4.2")
    assert missing_for(told, REALISED, TODAY) == ()


@pytest.mark.parametrize(
    ("state", "to", "rule"),
    [
        (ESTIMATED, VALIDATED, "no_such_claim_move"),
        (VALIDATED, ESTIMATED, "no_such_claim_move"),
        (REALISED, "DREAM", "no_such_state"),
    ],
)
def test_states_follow_one_another(state: str, to: str, rule: str) -> None:
    assert rule_of(lambda: check_move(claim(state=state), to, TODAY)) == rule


def test_an_opened_claim_forgets_who_validated_it_and_keeps_the_reason() -> None:
    found = claim(state=VALIDATED, validated_by="V", exception_reason="alone", validated_on=TODAY)
    again = reopened(found, " a bill was missing ", TODAY)
    assert (again.state, again.validated_by, again.validated_on, again.exception_reason) == (REALISED, "", None, "")
    assert again.reopened_reason == "a bill was missing"


# --- counted once -----------------------------------------------------------------------------------------------------


OWNERS: dict[object, str] = {OWNER: "UNEXAM", OTHER_OWNER: "UNDP"}
MINE = claim()


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        (replace(MINE, id=of_code("claim", "x")), "claim_twice"),
        (claim(owner_id=OTHER_OWNER), "claim_counted_twice"),
        (claim(STAFF_TIME, owner_id=OTHER_OWNER, stream="CBO"), "claim_counted_twice"),
        (claim(STAFF_TIME, stream="CBO"), "claim_counted_twice"),
        (claim(STAFF_TIME), ""),
        (claim(STAFF_TIME, owner_id=OTHER_OWNER), ""),
        (claim(owner_id=OTHER_OWNER, year=2024), ""),
        (MINE, ""),
    ],
)
def test_one_gain_is_claimed_once(other: EfficiencyRecord, rule: str) -> None:
    if rule:
        assert rule_of(lambda: check_counted_once(MINE, [other], OWNERS)) == rule
    else:
        check_counted_once(MINE, [other], OWNERS)


def test_a_linked_claim_may_stand_beside_the_one_it_is_counted_under() -> None:
    other = claim(owner_id=OTHER_OWNER)
    check_counted_once(replace(MINE, linked_id=other.id), [other], OWNERS)
    check_counted_once(MINE, [replace(other, linked_id=MINE.id)], OWNERS)
    same = replace(MINE, id=of_code("claim", "x"), linked_id=MINE.id)
    assert rule_of(lambda: check_counted_once(same, [MINE], OWNERS)) == "claim_twice"


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        (MINE, "claim_link_self"),
        (claim(owner_id=OTHER_OWNER, year=2024), "claim_link_other"),
        (claim(owner_id=OTHER_OWNER, linked_id=of_code("claim", "z")), "claim_link_linked"),
    ],
)
def test_a_claim_is_linked_to_one_that_is_counted(other: EfficiencyRecord, rule: str) -> None:
    assert rule_of(lambda: check_link(MINE, other)) == rule
    check_link(MINE, claim(owner_id=OTHER_OWNER))


@pytest.mark.parametrize(
    ("given", "told", "remarks"),
    [
        (MONEY, {}, ()),
        ({}, {}, ("no_baseline",)),
        ({"baseline_unit_cost": "3"}, {}, ("figures_missing",)),
        ({**MONEY, "expected_unit_cost": "70"}, {}, ()),  # thirty in the hundred are not above it
        ({**MONEY, "expected_unit_cost": "69"}, {}, ("above_30_percent", "evidence_missing")),
        ({**MONEY, "expected_unit_cost": "69"}, {"evidence": 1}, ("above_30_percent",)),
        ({**MONEY, "expected_unit_cost": "101"}, {}, ("below_zero",)),
        ({**MONEY, "method": "EXACT"}, {}, ("evidence_missing",)),
        ({**MONEY, "exception_reason": "alone"}, {}, ("one_person",)),
        ({**MONEY, "linked_id": OWNER}, {}, ("linked",)),
        ({**MONEY, "reopened_reason": "a bill"}, {}, ("reopened",)),
        (MONEY, {"stream": "CBO"}, ("stream_differs",)),
        (MONEY, {"stream": "BOS"}, ()),
    ],
)
def test_what_is_said_beside_a_claim(given: dict[str, Any], told: dict[str, Any], remarks: tuple[str, ...]) -> None:
    assert remarks_of(computed(claim(**given)), **told) == remarks


def test_a_gain_that_was_altered_is_remarked() -> None:
    assert remarks_of(replace(computed(claim(**MONEY)), gain=1)) == ("gain_differs",)


# --- out of a case ----------------------------------------------------------------------------------------------------


def figures(year: int, category: str) -> dict[str, object]:
    inputs = case_inputs(*joint())
    return figures_from(inputs, case_result(inputs), year, category)


def test_the_hours_of_a_case_become_a_claim_by_transaction() -> None:
    found = figures(2026, STAFF_TIME)
    assert found == {
        "currency": "USD", "baseline_hours_each": Decimal(9), "expected_hours_each": Decimal(4),
        "baseline_volume": Decimal(360), "one_off_hours": Decimal(220), "hourly": Decimal("49.8636"),
    }  # fmt: skip
    made = computed(claim(STAFF_TIME, **found))
    assert (made.gain_hours, figures(2027, STAFF_TIME)["one_off_hours"]) == (1580, 0)


def test_the_money_of_a_case_becomes_a_claim_of_the_same_amount() -> None:
    made = computed(claim(COST_AVOIDANCE, **figures(2026, COST_AVOIDANCE)))
    assert (made.gain, made.one_off_cost) == (5832000 - 1850000, 1850000)
    assert figures(2026, QUALITY) == {}


def test_figures_that_have_no_common_volume_are_those_of_the_year() -> None:
    lines = (
        line("BASELINE", "MONETARY", 1, "Fuel", unit_cost="2", quantity="30"),
        line("BASELINE", "MONETARY", 2, "Repair", unit_cost="10", quantity="4"),
        line("COMMON", "MONETARY", 3, "Power", unit_cost="0.1", quantity="700"),
    )
    inputs = case_inputs(case(), lines)
    found = figures_from(inputs, case_result(inputs), 2026, COST_AVOIDANCE)
    assert (found["baseline_unit_cost"], found["expected_unit_cost"], found["baseline_volume"]) == (100, 70, 1)
    assert figures_from(inputs, case_result(inputs), 2026, STAFF_TIME)["hourly"] is None


def a_step(number: int) -> Any:
    """Give the steps that a line may be: its way, whether it is work, what it costs and how often it is done."""
    made = st.tuples(
        st.sampled_from(("BASELINE", "COMMON")), st.booleans(), st.sampled_from("ab"),
        st.decimals(0, 9999, places=3), st.decimals(0, 50, places=1),
    )  # fmt: skip
    return made.map(lambda told: _line_of(number, *told))


def _line_of(number: int, way: str, work: bool, step: str, cost: Decimal, times: Decimal) -> Any:  # noqa: FBT001
    if work:
        return line(way, "LABOUR", number, step, unit_cost="1", hours_each=f"{cost}", transactions=f"{times}")
    return line(way, "MONETARY", number, step, unit_cost=f"{cost}", quantity=f"{times}")


@given(st.integers(0, 6).flatmap(lambda size: st.tuples(*(a_step(place + 1) for place in range(size)))))
def test_a_claim_gains_what_its_case_avoids_in_that_year(lines: tuple[Any, ...]) -> None:
    inputs = case_inputs(case(), lines)
    result = case_result(inputs)
    year = result.years[0]
    told = {category: figures_from(inputs, result, 2026, category) for category in (COST_AVOIDANCE, STAFF_TIME)}
    money, hours = (computed(claim(category, **figures)) for category, figures in told.items())
    assert money.gain == year.baseline.monetary - year.shared.monetary
    assert abs(Fraction(hours.gain_hours or 0) - year.hours_freed) <= Fraction(1, 20_000)


def test_steps_done_a_different_number_of_times_are_not_steps_that_cost_nothing() -> None:
    lines = (
        line("BASELINE", "MONETARY", 1, "Ticket", unit_cost="100", quantity="10"),
        line("COMMON", "MONETARY", 2, "Ticket", unit_cost="50", quantity="10"),
        line("COMMON", "MONETARY", 3, "Fee", unit_cost="40", quantity="5"),
    )
    inputs = case_inputs(case(), lines)
    assert computed(claim(**figures_from(inputs, case_result(inputs), 2026, COST_AVOIDANCE))).gain == 30000


def test_fewer_hours_that_cost_more_have_no_hourly_rate() -> None:
    known = {each.id: each for each in (rate("G-5", "16500"), rate("P-4", "165000"))}
    few, many = {"transactions": "10", "hours_each": "5"}, {"transactions": "10", "hours_each": "10"}
    cheap, dear = known
    lines = (
        line("BASELINE", "LABOUR", 1, "Step", rate_id=cheap, **many),
        line("COMMON", "LABOUR", 2, "Step", rate_id=dear, **few),
    )
    inputs = case_inputs(case(), lines, known)
    found = figures_from(inputs, case_result(inputs), 2026, STAFF_TIME)
    made = computed(claim(STAFF_TIME, **found))
    assert (found["hourly"], made.gain_hours, gain_of(made).worth) == (None, 50, None)


def test_a_year_outside_the_case_is_refused() -> None:
    assert rule_of(lambda: figures(2031, STAFF_TIME)) == "case_year_outside"


def test_the_hourly_rate_of_a_line_is_that_of_the_case_it_comes_from() -> None:
    known = rate("G-5", "38400.00")
    lines = (line("BASELINE", "LABOUR", 1, "Step", rate_id=known.id, minutes_each="20", transactions="3"),)
    inputs = case_inputs(case(), lines, {known.id: known})
    found = figures_from(inputs, case_result(inputs), 2026, STAFF_TIME)
    # a third of an hour cannot be kept exactly, so the year is taken as one
    assert (found["baseline_hours_each"], found["baseline_volume"], found["hourly"]) == (1, 1, Decimal("23.2700"))
