"""What a case comes to: the worked examples to the cent, and what holds for any case."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.cost_benefit import (
    BASELINE,
    COMMON,
    LABOUR,
    MONETARY,
    ONE_OFF,
    RECURRING,
    CaseInputs,
    LineInputs,
    case_inputs,
    case_result,
    hourly_cost,
)
from tests.commonservices.domain.cases_of_savings import (
    case,
    joint,
    line,
    rate,
    result_of,
    stationery,
)


def money(minor: int | None) -> str:
    return f"{Decimal(minor or 0) / 100:.2f}"


def near(value: Fraction | None, places: int) -> str:
    return f"{float(value or 0):.{places}f}"


@pytest.mark.parametrize(
    ("grade", "yearly", "hourly"),
    [("G-5", "38400.00", "23.2727"), ("NO-B", "71200.00", "43.1515"), ("P-4", "232500.00", "140.9091")],
)
def test_an_hour_costs_the_year_over_its_productive_hours(grade: str, yearly: str, hourly: str) -> None:
    assert hourly_cost(rate(grade, yearly)) == Decimal(hourly)


def test_an_hour_in_a_currency_without_cents_is_reckoned_in_whole_units() -> None:
    assert hourly_cost(rate("G-5", "165.00", currency="XOF", productive_hours=1000)) == Decimal("16.5000")


def test_the_joint_agreement_comes_to_the_cent() -> None:
    result = result_of(*joint())
    first, *later = result.years
    assert (near(result.each[BASELINE, LABOUR].cost, 4), near(result.each[COMMON, LABOUR].cost, 4)) == (
        "386.7271",
        "137.4090",
    )
    assert (money(first.baseline.labour), money(first.shared.labour)) == ("139221.76", "49467.24")
    assert (first.baseline.hours, first.shared.hours) == (3240, 1440)
    assert money(first.baseline.monetary - first.shared.monetary) == "58320.00"
    assert (money(first.recurring_avoidance), money(first.baseline.recurring)) == ("148074.52", "625221.76")
    assert near(result.percent_of_baseline, 2) == "23.68"
    assert (money(first.shared.one_off_labour), money(first.shared.one_off)) == ("12210.91", "30710.91")
    assert [money(each.avoidance) for each in result.years] == ["117363.61", *["148074.52"] * 4]
    assert [each.year for each in later] == [2027, 2028, 2029, 2030]
    assert (money(result.avoidance), money(result.benefit)) == ("709661.69", "740372.60")
    assert (near(result.benefit_to_one_off, 2), near(result.benefit_to_cost, 4)) == ("24.11", "0.3064")
    assert money(result.net_present_value) == "647427.03"
    assert near(result.payback_months, 2) == "2.49"
    assert result.hours_freed == 5 * 1800 - 220


def test_the_stationery_of_one_year_comes_to_the_cent() -> None:
    result = result_of(case(horizon_years=1), stationery())
    one = result.years[0]
    before, after = result.each[BASELINE, LABOUR], result.each[COMMON, LABOUR]
    assert (money(one.baseline.labour), money(one.baseline.total)) == ("267650.90", "575740.90")
    assert near(100 * (one.baseline.labour_share or 0), 2) == "46.49"
    assert after.hours * 60 == 297
    assert 100 * (1 - after.hours / before.hours) == 45
    assert (money(one.avoidance), money(one.shared.labour)) == ("157356.00", "110294.90")
    assert money(one.shared.total) == "418384.90"
    assert near(100 * Fraction(one.avoidance, one.baseline.total), 2) == "27.33"


def test_the_printed_saving_of_stationery_is_that_of_twenty_transactions_fewer() -> None:
    assert money(result_of(case(horizon_years=1), stationery("1437")).avoidance) == "155196.00"


def test_what_each_need_not_buy_once_counts_as_a_benefit() -> None:
    lines = (
        line(BASELINE, MONETARY, 1, "A dish each", timing=ONE_OFF, unit_cost="4000", quantity="6"),
        line(COMMON, MONETARY, 2, "One dish", timing=ONE_OFF, unit_cost="9000"),
    )
    result = result_of(case(), lines)
    assert (money(result.benefit), money(result.avoidance)) == ("24000.00", "15000.00")
    assert result.payback_months is None  # nothing comes back by the year


def test_a_case_that_costs_more_is_kept_below_zero() -> None:
    lines = (line(BASELINE, MONETARY, 1, "Own", unit_cost="10"), line(COMMON, MONETARY, 2, "Common", unit_cost="12.5"))
    result = result_of(case(discount_percent=Decimal(0)), lines)
    assert (result.avoidance, result.net_present_value) == (-1250, -1250)
    assert result.percent_of_baseline == -25


def test_a_case_without_one_off_cost_is_paid_back_at_once_and_has_one_ratio() -> None:
    lines = (line(BASELINE, MONETARY, 1, "Own", unit_cost="12"), line(COMMON, MONETARY, 2, "Common", unit_cost="10"))
    result = result_of(case(), lines)
    assert (result.payback_months, result.benefit_to_one_off) == (0, None)
    assert result.benefit_to_cost == Fraction(1, 5)
    assert result.net_present_value is None  # no rate is stated


def test_an_empty_case_comes_to_nothing() -> None:
    result = result_of(case(), ())
    assert (result.avoidance, result.benefit_to_cost, result.percent_of_baseline) == (0, None, None)
    assert (result.baseline.labour_share, result.year(2031), dict(result.each)) == (None, None, {})


def test_a_line_counts_in_its_years_only() -> None:
    lines = (
        line(BASELINE, MONETARY, 1, "Generator", unit_cost="100", year_from=2, year_to=3),
        line(BASELINE, MONETARY, 2, "Licence", timing=ONE_OFF, unit_cost="7", year_from=4),
    )
    result = result_of(case(), lines)
    assert [each.avoidance for each in result.years] == [0, 10000, 10000, 700, 0]


def test_the_rate_a_case_was_adopted_with_counts_before_that_of_today() -> None:
    today = rate("G-5", "99000.00")
    adopted = line(BASELINE, LABOUR, 1, "Step", rate_id=today.id, hours_each="10", hourly="20.0000")
    open_ = line(BASELINE, LABOUR, 1, "Step", rate_id=today.id, hours_each="10")
    assert result_of(case(horizon_years=1), (adopted,), {today.id: today}).avoidance == 20000
    assert result_of(case(horizon_years=1), (open_,), {today.id: today}).avoidance == 60000
    assert result_of(case(horizon_years=1), (open_,)).avoidance == 0  # its rate is not known


def test_transactions_are_told_apart_where_steps_are_not_done_as_often() -> None:
    known = rate("G-5", "38400.00")
    lines = (
        line(BASELINE, LABOUR, 1, "Ask", rate_id=known.id, hours_each="1", transactions="10"),
        line(BASELINE, LABOUR, 2, "Approve", rate_id=known.id, hours_each="1", transactions="4"),
    )
    assert dict(result_of(case(), lines, {known.id: known}).each) == {}


CENTS = st.integers(0, 10**7).map(lambda each: Fraction(each, 1000))
LINES = st.builds(
    LineInputs,
    scenario=st.sampled_from([BASELINE, COMMON]),
    kind=st.sampled_from([MONETARY, LABOUR]),
    timing=st.sampled_from([ONE_OFF, RECURRING]),
    cost_each=CENTS,
    times=st.integers(0, 500).map(Fraction),
    hours_each=st.integers(0, 90).map(lambda each: Fraction(each, 60)),
    first=st.integers(1, 3),
    last=st.integers(3, 5),
)


@given(lines=st.lists(LINES, max_size=8), discount=st.integers(0, 12))
def test_the_table_adds_up_and_without_discount_the_net_value_is_what_is_avoided(
    lines: list[LineInputs], discount: int
) -> None:
    def of(rate: int) -> CaseInputs:
        return CaseInputs(
            base_year=2026, horizon_years=5, currency="USD", discount_percent=Fraction(rate), lines=tuple(lines)
        )

    result = case_result(of(discount))
    assert result.avoidance == sum(each.avoidance for each in result.years)
    assert result.avoidance == result.benefit - result.shared.one_off
    assert result.avoidance == result.recurring_avoidance + result.baseline.one_off - result.shared.one_off
    assert case_result(of(0)).net_present_value == result.avoidance


@given(lines=st.lists(LINES, max_size=6))
def test_the_two_ways_changed_over_turn_the_sign(lines: list[LineInputs]) -> None:
    turned = [replace(each, scenario=COMMON if each.scenario == BASELINE else BASELINE) for each in lines]
    one, other = (
        case_result(CaseInputs(base_year=2026, horizon_years=5, currency="USD", lines=tuple(each)))
        for each in (lines, turned)
    )
    assert [each.avoidance for each in one.years] == [-each.avoidance for each in other.years]
    assert one.hours_freed == -other.hours_freed


def test_a_case_is_reckoned_from_its_inputs_alone() -> None:
    of, lines, rates = joint()
    inputs = case_inputs(of, lines, rates)
    assert (inputs.base_year, inputs.horizon_years, inputs.discount_percent) == (2026, 5, 3)
    assert len(inputs.lines) == len(lines)
    assert case_result(inputs) == case_result(inputs)
