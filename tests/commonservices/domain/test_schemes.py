"""A scheme on record and what the engine takes of it; what a scheme may not say."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from commonservices.domain.cost_sharing.inputs import Band, Key
from commonservices.domain.schemes import (
    Parameters,
    check_scheme,
    driver_codes,
    engine_scheme,
    holds,
    read,
    written,
)
from commonservices.errors import RuleBroken
from tests.commonservices.domain.shared_costs import a_scheme, id_of

MIX = Parameters(keys=(Key("headcount", 60), Key("floor_area", 40)))
BANDS = Parameters(bands=(Band(Fraction(1, 2), 25_000), Band(1, 100_000)))


@pytest.mark.parametrize(
    "parameters",
    [
        Parameters(),
        MIX,
        BANDS,
        Parameters(percents={"UNDP": Fraction(100, 3), "WFP": Fraction(200, 3)}, weights={"WFP": Fraction(1, 2)}),
        Parameters(rate=Fraction("1.2437")),
    ],
)
def test_parameters_are_read_back_as_they_were_written(parameters: Parameters) -> None:
    assert read(written(parameters)) == parameters


def test_no_parameters_are_an_empty_text() -> None:
    assert written(Parameters()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "no json", "[]", "1", '{"keys": 1}', '{"keys": [{"code": "area"}]}', '{"rate": 0.5}', '{"rate": "x"}',
        '{"rate": true}', '{"bands": [{"below_percent": "1", "flat": "5"}]}', '{"other": 1}', '{"rate": "1/0"}',
    ],
)  # fmt: skip
def test_parameters_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        read(text)
    assert broken.value.rule == "scheme_parameters_unread"


def test_the_engine_takes_limits_rounding_and_support_cost_of_the_record() -> None:
    record = a_scheme(
        minimum=1_000, maximum=9_000, support_percent=Fraction(7), residual_rule="LEAD_ABSORBS", proration="DAY",
        leavers_pay="YEAR_END",
    )  # fmt: skip
    scheme = engine_scheme(record, "RECIPROCAL", "UNDP")
    assert (scheme.minimum, scheme.cap, scheme.support_percent) == (1_000, 9_000, 7)
    assert (scheme.residual, scheme.lead, scheme.proration) == ("LEAD_ABSORBS", "UNDP", "DAY")
    assert (scheme.leavers_pay, scheme.basis) == ("YEAR_END", "RECIPROCAL")
    assert engine_scheme(a_scheme(), "", "UNDP").lead == ""


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (a_scheme(), ("headcount",)),
        (a_scheme("HYBRID", "", parameters=written(MIX)), ("headcount", "floor_area")),
        (a_scheme("EQUAL", ""), ()),
        (a_scheme("NIL", ""), ()),
        (a_scheme("FIXED_PCT", "", parameters='{"percents":{"UNDP":"100"}}'), ()),
        (a_scheme("FIXED_PCT", "fixed_percent"), ("fixed_percent",)),
    ],
)
def test_a_scheme_counts_by_its_keys(record: Any, expected: tuple[str, ...]) -> None:
    assert driver_codes(record) == expected


@pytest.mark.parametrize(
    ("record", "rule"),
    [
        (a_scheme("MAGIC"), "unknown_code"),
        (a_scheme(driver_code=""), "required"),
        (a_scheme("HYBRID", ""), "sharing_mix_under_whole"),
        (
            a_scheme("HYBRID", "", parameters='{"keys":[{"code":"headcount","percent":"101"}]}'),
            "sharing_mix_over_whole",
        ),
        (a_scheme("HYBRID", "", parameters='{"keys":[{"code":"shoes","percent":"100"}]}'), "unknown_code"),
        (
            a_scheme("HYBRID", "", parameters=written(Parameters(keys=(Key("headcount", 50),) * 2))),
            "sharing_key_twice",
        ),
        (a_scheme("TIERED_FLAT"), "sharing_bands_missing"),
        (a_scheme("UNIT_RATE", "fuel_litres"), "sharing_rate_missing"),
        (a_scheme("FIXED_PCT", ""), "required"),
        (a_scheme("FIXED_PCT", "", parameters='{"percents":{"UNDP":"60"}}'), "sharing_parts_under_whole"),
        (a_scheme(minimum=-1), "sharing_limit_negative"),
        (a_scheme(minimum=2, maximum=1), "sharing_minimum_above_cap"),
        (a_scheme(support_percent=Fraction(101)), "sharing_support_outside"),
        (a_scheme(residual_rule="LEAD_ABSORBS"), "required"),
        (a_scheme(parameters='{"weights":{"UNDP":"-1"}}'), "sharing_weight_negative"),
        (a_scheme(currency="XXQ"), "unknown_currency"),
    ],
)
def test_a_scheme_that_could_share_nothing_is_refused(record: Any, rule: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_scheme(record)
    assert broken.value.rule == rule


def test_two_schemes_of_one_name_do_not_meet_on_a_day() -> None:
    first = a_scheme(valid_to=date(2026, 7, 1))
    later = replace(a_scheme(valid_from=date(2026, 7, 1)), id=id_of("later"))
    check_scheme(later, (first, later))
    with pytest.raises(RuleBroken) as broken:
        check_scheme(replace(later, valid_from=date(2026, 6, 30)), (first,))
    assert broken.value.rule == "schemes_overlap"
    check_scheme(replace(later, valid_from=None, name="Another"), (first,))


def test_the_day_a_scheme_ends_on_is_not_covered_by_it() -> None:
    scheme = a_scheme(valid_from=date(2026, 1, 1), valid_to=date(2026, 7, 1))
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1)]
    assert [holds(scheme, day) for day in days] == [False, True, True, False]
