"""What each entity counts for."""

from datetime import date

import pytest

from commonservices.demo.drivers import headcounts, weights


@pytest.mark.parametrize(("years_back", "total"), [(0, 640), (1, 621), (2, 589), (3, 563)])
def test_head_counts_of_earlier_years_add_up_to_the_rounded_total(plan, years_back, total):
    counted = headcounts(plan, years_back)
    assert sum(counted.values()) == total
    assert len(counted) == 11


def test_head_counts_shrink_the_further_back_one_looks(plan):
    years = [headcounts(plan, back) for back in range(4)]
    for code, today in years[0].items():
        assert [year[code] for year in years] == sorted((year[code] for year in years), reverse=True)
        assert years[3][code] == pytest.approx(today * 0.88, abs=1)


def test_the_clinic_is_split_by_the_head_count_of_the_year(plan):
    row = plan.tables.arrangements["004"]
    assert weights(plan, "headcount", row, -1) == {
        code: count for code, count in headcounts(plan, 0).items() if code in row.consumers
    }
    assert weights(plan, "headcount", row, -39)["WFP"] == headcounts(plan, 3)["WFP"]


def test_the_guard_posts_keep_the_oldest_head_count_throughout(plan):
    row = plan.tables.arrangements["005"]
    assert weights(plan, "headcount", row, -1) == weights(plan, "headcount", row, -36)
    assert weights(plan, "headcount", row, -1)["UNEXAM"] == headcounts(plan, 3)["UNEXAM"]


def test_keys_without_a_column_use_the_weight(plan):
    assert weights(plan, "passengers", plan.tables.arrangements["003"], -1) == {"WFP": 18, "UNHCR": 16, "IOM": 10}


def test_census_days_are_the_first_days_of_fiscal_years(demo):
    def days(ref, driver):
        values = demo.all("driver_value", arrangement_id=demo.arrangement(ref).id, driver_code=driver)
        return {value.census_date for value in values}

    assert days("005", "headcount") == {date(2023, 7, 1)}
    assert days("005", "vehicles") == {date(2026, 7, 1)}
    assert days("004", "headcount") == {date(year, 7, 1) for year in (2023, 2024, 2025, 2026)}
    assert days("001", "floor_area") == days("001", "workstations") == {date(2026, 7, 1)}


def test_only_consumers_are_counted(demo):
    for value in demo.all("driver_value"):
        party = demo.one("arrangement_party", arrangement_id=value.arrangement_id, entity_id=value.entity_id)
        assert party.role == "CLIENT"


def test_arrangements_split_by_readings_have_no_counts(demo):
    counted = {value.arrangement_id for value in demo.all("driver_value")}
    assert counted == {demo.arrangement(ref).id for ref in ("001", "004", "005", "024")}
