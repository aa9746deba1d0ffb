"""What a method needs, typed line by line and shown again."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commonservices.domain.cost_sharing.inputs import Band, Key
from commonservices.domain.scheme_lines import as_lines, from_lines, in_currency
from commonservices.domain.schemes import Parameters, read, written
from commonservices.errors import RuleBroken
from tests.commonservices.domain.shared_costs import a_scheme

TOLD = Parameters(
    keys=(Key("headcount", Decimal(60)), Key("area", Decimal(40))),
    bands=(Band(Decimal("0.5"), 2_500_000),),
    percents={"UNDP": Decimal(50), "WFP": Decimal("49.5")},
    weights={"UNDP": Decimal("0.5")},
    rate=Decimal("38.5"),
)


def test_what_is_shown_is_read_again_as_it_was() -> None:
    shown = as_lines(TOLD, "USD")
    assert shown["mix"] == "headcount=60\narea=40"
    assert from_lines(shown, "USD") == TOLD


def test_nothing_typed_is_nothing_needed() -> None:
    assert from_lines({"mix": " \n", "rate": ""}, "USD") == Parameters()
    assert set(as_lines(Parameters(), "USD").values()) == {""}


def test_a_currency_without_decimals_takes_its_bands_so() -> None:
    told = from_lines({"bands": "0.5 = 25000"}, "JPY")
    assert told.bands == (Band(Decimal("0.5"), 25_000),)
    assert as_lines(told, "JPY")["bands"] == "0.5=25000"


@pytest.mark.parametrize(
    ("field", "line", "rule"),
    [
        ("percents", "UNDP 50", "scheme_line"),
        ("percents", "=50", "scheme_line"),
        ("weights", "UNDP=", "scheme_line"),
        ("percents", "UNDP=50\nUNDP=40", "scheme_line_twice"),
        ("weights", "UNDP=half", "not_a_number"),
        ("rate", "4.380", "sharing_two_readings"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_at_its_field(field: str, line: str, rule: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        from_lines({field: line}, "USD")
    assert (caught.value.rule, caught.value.field) == (rule, field)


def test_figures_stay_when_the_currency_of_a_scheme_changes() -> None:
    held = a_scheme(parameters=written(TOLD))
    moved = in_currency(held, "XOF", ("currency",))
    assert read(str(moved["parameters"])).bands == (Band(Decimal("0.5"), 25_000),)
    assert in_currency(held, "XOF", ("parameters",)) == {}
    assert in_currency(held, "USD", ()) == {}


def test_a_figure_the_other_currency_cannot_hold_is_refused_at_its_bands() -> None:
    held = a_scheme(parameters=written(Parameters(bands=(Band(Decimal(1), 2_500_050),))))
    with pytest.raises(RuleBroken) as broken:
        in_currency(held, "XOF", ())
    assert (broken.value.rule, broken.value.field) == ("sharing_amount_decimals", "bands")
