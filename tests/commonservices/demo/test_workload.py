"""Services of benchmark stores and their use."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from commonservices.demo.benchmark import benchmark_records
from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.usage import decimals
from commonservices.demo.workload import RUN_OF_LINES
from commonservices.domain.ids import of_link

T0 = date(2026, 10, 1)


@pytest.fixture(scope="module")
def made():
    by_kind = defaultdict(list)
    for record in benchmark_records(T0, 120, 25_000):
        by_kind[record.KIND].append(record)
    return dict(by_kind)


def test_each_consumer_has_each_month_of_a_service_once(made):
    keys = [(line.service_id, line.consumer_id, line.month) for line in made["monthly_usage"]]
    assert len(set(keys)) == len(keys) == 25_000


def test_lines_carry_the_identifier_their_links_give(made):
    for line in made["monthly_usage"][::500]:
        assert line.id == of_link(line.service_id, line.consumer_id, f"{line.month:%Y-%m}")


def test_lines_come_sorted_in_runs(made):
    numbers = [line.id.int for line in made["monthly_usage"]]
    breaks = sum(before > after for before, after in pairwise(numbers))
    assert breaks <= len(numbers) // RUN_OF_LINES + 1


def test_lines_lie_in_history_and_quantities_fit_their_unit(made):
    calendar = DemoCalendar.of(T0)
    months = {calendar.month(month) for month in calendar.months}
    assert {line.month for line in made["monthly_usage"]} <= months
    assert all(line.quantity > 0 for line in made["monthly_usage"])
    assert all(-line.quantity.as_tuple().exponent <= decimals(line.unit) for line in made["monthly_usage"])


def test_only_those_who_take_part_use_a_service(made):
    taking = {(each.service_id, each.entity_id) for each in made["participation"]}
    assert {(line.service_id, line.consumer_id) for line in made["monthly_usage"]} <= taking


def test_prices_are_valid_when_a_service_is_used(made):
    valid = {line.service_id: line.valid_from for line in made["rate_line"]}
    assert all(valid[line.service_id] <= line.month for line in made["monthly_usage"])


def test_services_spread_over_the_arrangements(made):
    under = Counter(service.arrangement_id for service in made["shared_service"])
    assert len(under) > 100
    assert max(under.values()) < 40


def test_what_was_never_in_force_is_not_used(made):
    states = {each.id: each.state for each in made["arrangement"]}
    used = {line.service_id for line in made["monthly_usage"]}
    for service in made["shared_service"]:
        if states[service.arrangement_id] in {"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "CANCELLED"}:
            assert (service.status, service.id in used) == ("PROPOSED", False)


def test_a_store_without_use_still_has_services():
    counted = Counter(record.KIND for record in benchmark_records(T0, 100, 0))
    assert (counted["shared_service"], counted["monthly_usage"]) == (60, 0)
