"""Indicators, targets and readings."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from commonservices.demo.draws import generator
from commonservices.demo.indicators import kpi_id, readings


def of(demo, code):
    return demo.all("kpi_reading", kpi_id=kpi_id(code))


def test_there_are_twenty_definitions_with_their_categories(demo):
    assert [each.code for each in demo.all("kpi_definition")] == [f"K{number:02d}" for number in range(1, 21)]
    categories = {each.unit: each.category for each in demo.all("kpi_definition")}
    assert categories == {
        "%": "QUALITY",
        "score": "QUALITY",
        "USD": "COST",
        "minutes": "TIME",
        "days": "TIME",
        "kWh": "ENVIRONMENT",
    }


def test_directions_say_which_way_is_better(demo):
    assert {each.code for each in demo.all("kpi_definition", direction="DOWN")} == {"K03", "K05", "K11", "K15", "K19"}


def test_targets_start_from_the_level_of_the_first_month(demo):
    target = demo.one("kpi_target", kpi_id=kpi_id("K05"))
    assert (target.service_id, target.baseline_value, target.baseline_on) == (
        demo.service("S13").id,
        Decimal(38),
        date(2023, 7, 1),
    )
    assert (target.target, target.tolerance) == (Decimal(30), Decimal(10))
    assert len(demo.all("kpi_target")) == 20


def test_readings_exist_only_in_periods_the_service_ran(demo):
    assert len(demo.all("kpi_reading")) == 403
    started = {each.id: each.started_on for each in demo.all("shared_service")}
    assert all(reading.as_of >= started[reading.service_id] for reading in demo.all("kpi_reading"))


@pytest.mark.parametrize(
    ("code", "count"), [("K05", 39), ("K01", 30), ("K12", 8), ("K20", 13), ("K14", 4), ("K06", 4), ("K18", 2)]
)
def test_an_indicator_is_read_as_often_as_its_frequency_says(demo, code, count):
    assert len(of(demo, code)) == count


def test_a_full_history_of_all_services_would_hold_580_readings(plan):
    length = {"month": 1, "quarter": 3, "year": 12}
    assert sum(-(-39 // length[row.frequency]) for row in plan.tables.kpis) == 580


def test_readings_are_taken_on_the_last_day_of_their_period(demo):
    assert [each.as_of for each in of(demo, "K06")] == [
        date(2024, 6, 30),
        date(2025, 6, 30),
        date(2026, 6, 30),
        date(2026, 9, 30),
    ]
    assert {(each.as_of.month, each.as_of.day) for each in of(demo, "K20")} == {(9, 30), (12, 31), (3, 31), (6, 30)}


def test_no_indicator_is_read_twice_on_a_day(demo):
    assert max(Counter((each.kpi_id, each.as_of) for each in demo.all("kpi_reading")).values()) == 1


def test_forced_breaches_lie_three_tolerances_off_and_carry_a_note(demo):
    breach = demo.one("kpi_reading", kpi_id=kpi_id("K05"), as_of=date(2025, 12, 31))
    assert breach.value == Decimal(60)
    assert breach.note.startswith("Outside the tolerance")
    late = {each.as_of: each.value for each in of(demo, "K04") if each.note}
    assert late == {day: Decimal(56) for day in (date(2025, 3, 31), date(2026, 2, 28), date(2026, 3, 31))}


def test_the_review_is_noted_where_it_happened(demo):
    noted = {each.note for each in of(demo, "K05") if each.as_of == date(2026, 1, 31)}
    assert noted == {"Joint review; corrective action on waiting time agreed"}


def test_percentages_stay_between_nothing_and_all(plan):
    percent = {kpi_id(row.code) for row in plan.tables.kpis if row.unit == "%"}
    for seed in range(20):
        made = list(readings(plan, generator(seed)))
        shares = [each.value for each in made if each.kpi_id in percent]
        assert min(each.value for each in made) >= 0
        assert max(shares) <= 100


def test_levels_follow_their_drift(demo):
    levels = [each.value for each in of(demo, "K12")]
    assert len(levels) == 8
    assert all(abs(level - Decimal("52")) < 12 for level in levels)


def test_fine_tolerances_are_read_to_two_decimals(demo):
    assert {each.value.as_tuple().exponent for each in of(demo, "K09")} == {-2}
    assert {each.value.as_tuple().exponent for each in of(demo, "K01")} == {-1}
