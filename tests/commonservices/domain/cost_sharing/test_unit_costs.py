"""What comes before a cost is shared: elements, unit prices, hourly cost, common area."""

from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.unit_costs import Element, charge, gross_areas, hourly_cost, unit_price
from commonservices.domain.money import Money
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import amounts, shared

NET = {"UNDP": Decimal("420.5"), "UNICEF": 260, "WFP": Decimal("180.25"), "RCO": 96}


def test_v12_a_unit_price_with_and_without_a_mark_up():
    assert str(unit_price(Money(18_450_000, "USD"), 2250)) == "82.0000"
    assert str(unit_price(Money(18_450_000, "USD"), 2250, 10)) == "90.2000"


@pytest.mark.parametrize(("annual", "rate"), [(38_400, "23.2727"), (71_200, "43.1515"), (232_500, "140.9091")])
def test_an_hour_costs_a_year_by_its_productive_hours(annual, rate):
    assert str(hourly_cost(Money(annual * 100, "USD"), 1650)) == rate


def test_the_shared_area_follows_the_net_areas_and_leaves_the_shares_alone():
    gross = gross_areas(NET, Decimal("211.75"))
    assert [round(float(each), 4) for each in gross.values()] == [513.566, 317.5438, 220.1433, 117.2469]
    assert sum(gross.values()) == Fraction("1168.5")
    assert amounts(shared(18_000_000, gross, "AREA")) == amounts(shared(18_000_000, NET, "AREA"))
    assert round(180_000 / sum(gross.values()), 4) == Fraction("154.0436")


def test_each_element_is_rounded_before_the_fee_is_put_on():
    made = charge((Element("a", Decimal("0.5"), Decimal("0.01")), Element("b", 1, Decimal("0.005"))), 50, "USD")
    assert ([each.minor for each in made.elements], made.fee.minor, made.total.minor) == ([1, 1], 1, 3)


@pytest.mark.parametrize("units", [0, -5])
def test_nothing_is_divided_by_no_units(units):
    with pytest.raises(RuleBroken, match="not above zero"):
        unit_price(Money(100, "USD"), units)
    with pytest.raises(RuleBroken, match="Enter how many are planned"):
        hourly_cost(Money(100, "USD"), units)


def test_no_area_at_all_has_no_shared_area():
    with pytest.raises(RuleBroken, match="All drivers are zero"):
        gross_areas({"A": 0}, 10)
