"""What hourly rates, cases, their lines and claims say of themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.efficiency import (
    PRODUCTIVE_HOURS,
    CbaCase,
    CbaLine,
    EfficiencyRecord,
    LabourRate,
    claim_id,
)
from commonservices.domain.efficiency_claims import COMPUTED, FIGURES
from commonservices.domain.fields import record_type
from commonservices.domain.freezing import FREEZES
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared
from tests.commonservices.domain.cases_of_savings import OTHER_OWNER, OWNER, SERVICE

EVERY = (LabourRate, CbaCase, CbaLine, EfficiencyRecord)
YEARS = {"cba_case": {"base_year": 2026}, "efficiency_record": {"year": 2025}}


def filled(cls: Any, **changes: Any) -> Any:
    """Give a record with everything that is needed to save it, in a year of our time."""
    return declared.filled(cls, **{**YEARS.get(cls.KIND, {}), **changes})


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


@pytest.mark.parametrize("cls", EVERY, ids=lambda cls: cls.KIND)
def test_its_cells_are_those_that_were_published(cls: Any) -> None:
    assert declared.frozen_of(cls) == declared.declared_lines(cls)


@pytest.mark.parametrize(
    ("cls", "needed"),
    [
        (LabourRate, {"grade", "annual_cost", "currency", "productive_hours"}),
        (
            CbaCase,
            {"reference", "service_id", "title", "approach", "base_year", "horizon_years", "currency", "state"},
        ),
        (CbaLine, {"case_id", "number", "scenario", "kind", "timing", "description"}),
        (
            EfficiencyRecord,
            {
                *("reference", "service_id", "year", "category", "owner_id", "stream", "method", "formula", "currency"),
                "state",
            },
        ),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_each_needs_to_be_saved(cls: Any, needed: set[str]) -> None:
    assert declared.needed(cls, "save") == needed
    for name in needed:
        empty = "" if isinstance(getattr(filled(cls), name), str) else None
        assert rule_of(lambda name=name, empty=empty: check_record(filled(cls, **{name: empty}))) == "required"


@pytest.mark.parametrize(
    ("cls", "fixed"),
    [
        (LabourRate, set()),
        (CbaCase, {"reference", "service_id", "currency"}),
        (CbaLine, {"case_id"}),
        (EfficiencyRecord, {"reference", "service_id", "year", "category", "owner_id", "stream", "case_id"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_a_record_hangs_on_stays(cls: Any, fixed: set[str]) -> None:
    assert declared.fixed(cls) == fixed


def test_the_figures_of_a_claim_are_merged_and_undone_with_the_gain_they_give() -> None:
    assert frozenset(FIGURES | COMPUTED) in declared.together(EfficiencyRecord)


def test_the_hourly_rate_is_merged_and_undone_with_what_it_is_worked_out_from() -> None:
    assert frozenset({"annual_cost", "currency", "productive_hours", "hourly"}) in declared.together(LabourRate)
    assert frozenset({"rate_id", "grade", "hourly"}) in declared.together(CbaLine)


def test_what_is_claimed_is_one_cell() -> None:
    assert frozenset({"service_id", "year", "category", "owner_id"}) in declared.together(EfficiencyRecord)


def test_no_figure_of_what_is_frozen_stays_open() -> None:
    assert not FREEZES["efficiency_record"].open_fields & (FIGURES | COMPUTED)
    assert FREEZES["cba_line"].open_fields == frozenset()


@pytest.mark.parametrize("cls", EVERY, ids=lambda cls: cls.KIND)
def test_every_code_that_is_set_beforehand_is_in_its_list(cls: Any) -> None:
    blank = declared.blank(cls)
    for field in record_type(cls).fields:
        value = getattr(blank, field.name)
        if field.kind.value == "code" and value:
            check_value(field, value)


@pytest.mark.parametrize(
    "name",
    [
        *("cba_approaches", "cba_scenarios", "cba_line_kinds", "cba_timings", "cba_states"),
        *("efficiency_categories", "efficiency_states", "efficiency_formulas"),
    ],
)
def test_each_list_has_words_in_every_language(name: str) -> None:
    for each in codelists.load(name).active():
        labels = {codelists.load(name).label(each.code, language) for language in ("en", "fr", "es", "ar")}
        assert all(labels), each.code
        assert len(labels) > 1, each.code


def test_the_usual_working_year_is_220_days_of_seven_and_a_half_hours() -> None:
    assert LabourRate(id=SERVICE).productive_hours == PRODUCTIVE_HOURS == 220 * 7.5


@pytest.mark.parametrize(
    ("cls", "changes", "rule"),
    [
        (LabourRate, {"productive_hours": 0}, "too_small"),
        (LabourRate, {"annual_cost": -1}, "too_small"),
        (CbaCase, {"horizon_years": 0}, "too_small"),
        (CbaCase, {"horizon_years": 31}, "too_large"),
        (CbaCase, {"base_year": 1989}, "too_small"),
        (CbaCase, {"discount_percent": Decimal("100.0001")}, "too_large"),
        (CbaCase, {"discount_percent": Decimal(-1)}, "too_small"),
        (CbaLine, {"quantity": Decimal("-0.0001")}, "too_small"),
        (CbaLine, {"hours_each": Decimal(-1)}, "too_small"),
        (CbaLine, {"unit_cost": Decimal("0.0000001")}, "too_many_decimals"),
        (CbaLine, {"scenario": "OTHER"}, "unknown_code"),
        (EfficiencyRecord, {"baseline_volume": Decimal(-1)}, "too_small"),
        (EfficiencyRecord, {"actual_hours_each": Decimal(-1)}, "too_small"),
        (EfficiencyRecord, {"category": "PROFIT"}, "unknown_code"),
    ],
)
def test_a_value_outside_its_limits_is_refused(cls: Any, changes: dict[str, Any], rule: str) -> None:
    assert rule_of(lambda: check_record(filled(cls, **changes))) == rule


@pytest.mark.parametrize("changes", [{"gain": -5}, {"one_off_cost": -5}, {"gain_hours": Decimal(-5)}])
def test_a_gain_may_be_below_zero(changes: dict[str, Any]) -> None:
    check_record(filled(EfficiencyRecord, **changes))


@given(year=st.integers(1990, 2999), other=st.integers(1990, 2999))
def test_two_claims_have_one_identifier_only_where_the_same_is_claimed(year: int, other: int) -> None:
    same = claim_id(SERVICE, year, "STAFF_TIME", OWNER) == claim_id(SERVICE, other, "STAFF_TIME", OWNER)
    assert same == (year == other)


def test_each_part_of_what_is_claimed_counts_for_its_identifier() -> None:
    made = {
        claim_id(SERVICE, 2025, "STAFF_TIME", OWNER),
        claim_id(of_code("service", "T"), 2025, "STAFF_TIME", OWNER),
        claim_id(SERVICE, 2025, "QUALITY", OWNER),
        claim_id(SERVICE, 2025, "STAFF_TIME", OTHER_OWNER),
    }
    assert len(made) == 4
