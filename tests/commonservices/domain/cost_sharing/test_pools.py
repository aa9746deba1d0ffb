"""Lines added up, years of two calendars, and credits at the end of the year."""

from datetime import date

import pytest

from commonservices.domain.cost_sharing.pools import Netting, added_up, by_year, months_of_lump, true_up
from commonservices.domain.money import Money
from commonservices.domain.periods import Period, period_of
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, amounts, shared

ACTUAL = 23_641_738


def test_v14_the_credit_is_the_actual_share_less_the_advance():
    actual, advance = shared(ACTUAL, PERSONS), shared(CLINIC, PERSONS)
    assert list(amounts(actual).values()) == [12_329_615, 3_920_339, 2_573_658, 2_214_543, 1_735_722, 867_861]
    credits = true_up(actual, advance)
    assert list(credits.values()) == [-635_347, -202_015, -132_621, -114_115, -89_443, -44_721]
    assert sum(credits.values()) == -1_218_262
    difference = amounts(shared(ACTUAL - CLINIC, PERSONS))
    assert (difference["UNICEF"], difference["UNHCR"]) == (-114_116, -89_442)


def test_who_joined_after_the_advance_pays_all_of_its_share_and_who_left_gets_all_back():
    advance = shared(CLINIC, {"WFP": 1, "WHO": 1})
    actual = shared(CLINIC, {"WFP": 1, "UNDP": 1})
    assert true_up(actual, advance) == {"WFP": 0, "UNDP": CLINIC // 2, "WHO": -CLINIC // 2}


def test_a_pool_mixes_methods_by_line_and_adds_rounded_lines():
    rent = shared(1_000_001, {"WFP": 2, "WHO": 1}, "AREA", support_percent=7)
    clinic = shared(500_001, {"WFP": 5, "UNDP": 4})
    recorded = shared(9_999, {"WFP": 1}, basis="RECIPROCAL")
    sums = added_up((rent, clinic, recorded))
    assert sums == {
        "WFP": rent.by_code["WFP"].to_pay + clinic.by_code["WFP"].amount,
        "WHO": rent.by_code["WHO"].to_pay,
        "UNDP": clinic.by_code["UNDP"].amount,
    }
    assert sum(sums.values()) == rent.to_pay + 500_001


def test_lines_of_two_currencies_are_not_added():
    with pytest.raises(RuleBroken, match="Convert one of them first"):
        added_up((shared(100, {"A": 1}), shared(100, {"A": 1}, currency="EUR")))


def test_reciprocal_services_are_netted():
    netting = Netting(given=Money(500, "USD"), received=Money(720, "USD"))
    assert netting.difference == Money(-220, "USD")


def test_a_calendar_year_lies_in_two_mission_years():
    months = dict.fromkeys(period_of(date(2025, 1, 1), 12).months, 1_000_000)
    assert by_year(months, "JUL_JUN") == {"2024/25": 6_000_000, "2025/26": 6_000_000}
    assert by_year(months, "JAN_DEC") == {"2025": 12_000_000}


def test_a_lump_is_spread_by_day_and_loses_nothing():
    months = months_of_lump(36_500_001, Period(date(2026, 1, 1), date(2026, 12, 31)))
    assert (months[date(2026, 2, 1)], months[date(2026, 4, 1)]) == (2_800_000, 3_000_000)
    assert sum(months.values()) == 36_500_001
    assert sum(by_year(months_of_lump(-7, Period(date(2026, 5, 1), date(2026, 8, 31))), "JUL_JUN").values()) == -7
