"""Monthly use."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from commonservices.demo.draws import DEFAULT_SEED, generator
from commonservices.demo.usage import decimals, service_months
from commonservices.domain.ids import of_link

# What the services of one fiscal year cost in dollars, as the scenario gives it; other roundings move it a little.
SIZES = {2023: 2_525_489, 2024: 4_351_111, 2025: 4_906_849, 2026: 1_318_594}


def totals(plan, seed=DEFAULT_SEED):
    return list(service_months(plan, generator(seed)))


def fiscal_year(day):
    return day.year if day.month >= 7 else day.year - 1


def test_there_are_1146_service_months_and_6265_lines(plan, demo):
    assert len(totals(plan)) == 1146
    assert len(demo.all("monthly_usage")) == 6265


def test_lines_add_up_to_the_total_of_their_service_and_month(plan, demo):
    sums = defaultdict(Decimal)
    for line in demo.all("monthly_usage"):
        sums[line.service_id, line.month] += line.quantity
    assert sums == {
        (plan.service_id(each.service.code), plan.calendar.month(each.month)): Decimal(each.minor).scaleb(
            -decimals(each.service.unit)
        )
        for each in totals(plan)
    }


def test_every_line_has_the_identifier_its_links_give(demo):
    for line in demo.all("monthly_usage")[::50]:
        assert line.id == of_link(line.service_id, line.consumer_id, f"{line.month:%Y-%m}")


def test_no_consumer_has_a_month_of_a_service_twice(demo):
    lines = demo.all("monthly_usage")
    assert len({(line.service_id, line.consumer_id, line.month) for line in lines}) == len(lines)


def test_no_quantity_is_negative_or_finer_than_its_unit(demo):
    for line in demo.all("monthly_usage"):
        assert line.quantity >= 0
        assert -line.quantity.as_tuple().exponent <= decimals(line.unit)


def test_the_yearly_cost_in_dollars_has_the_size_of_the_trial_run(demo):
    prices = {line.service_id: line for line in demo.all("rate_line")}
    rates = {(each.currency, each.effective_on): each.rate for each in demo.all("exchange_rate")}
    cost = defaultdict(Decimal)
    for line in demo.all("monthly_usage"):
        price = prices[line.service_id]
        rate = rates.get((price.currency, line.month), Decimal(1))
        cost[fiscal_year(line.month)] += line.quantity * price.rate / rate
    assert cost.keys() == SIZES.keys()
    for year, size in SIZES.items():
        assert float(cost[year]) == pytest.approx(size, rel=0.005)


def test_medical_evacuations_are_one_case_in_eight_months_and_typed_zeros_in_the_others(plan, demo):
    lines = demo.all("monthly_usage", service_id=demo.service("S36").id)
    assert len(lines) == 39 * 9
    sums = defaultdict(Decimal)
    for line in lines:
        sums[line.month] += line.quantity
    cases = {plan.calendar.month(month) for month in (-37, -36, -30, -24, -17, -11, -6, -3)}
    assert {month for month, total in sums.items() if total} == cases
    assert {sums[month] for month in cases} == {Decimal(1)}


def test_expired_fuel_goes_on_and_the_guest_house_stops(demo):
    def last(code):
        return max(line.month for line in demo.all("monthly_usage", service_id=demo.service(code).id))

    assert last("S19") == date(2026, 9, 1)
    assert last("S40") == date(2026, 5, 1)
    assert last("S12") == date(2026, 2, 1)


def test_a_flat_service_is_the_same_each_month(demo):
    lines = demo.all("monthly_usage", service_id=demo.service("S01").id)
    assert lines
    for line in lines:
        area = demo.one(
            "driver_value",
            arrangement_id=demo.arrangement("001").id,
            entity_id=line.consumer_id,
            driver_code="floor_area",
        )
        assert float(line.quantity) == pytest.approx(2140 * float(area.value) / 1140, abs=0.01)


def test_the_missing_meter_reading_has_its_note(demo):
    noted = [line for line in demo.all("monthly_usage") if line.note]
    assert [(line.service_id, demo.code_of(line.consumer_id), line.month) for line in noted] == [
        (demo.service("S30").id, "IOM", date(2026, 4, 1))
    ]
    assert noted[0].note.startswith("No meter reading")


def test_another_seed_draws_other_totals_for_the_same_months(plan):
    first, other = totals(plan), totals(plan, 1)
    assert [(each.service.code, each.month) for each in first] == [(each.service.code, each.month) for each in other]
    assert [each.minor for each in first] != [each.minor for each in other]


def test_services_without_noise_do_not_depend_on_the_seed(plan):
    def steady(seed):
        return [each.minor for each in totals(plan, seed) if each.service.noise_pct == 0]

    assert steady(1) == steady(2)
