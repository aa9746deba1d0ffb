"""What shared budgets, their lines, schemes, runs and shares say of themselves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.fields import record_type
from commonservices.domain.freezing import FREEZES
from commonservices.domain.reading import read_value
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared

EVERY = (CostPool, PoolLine, PoolActual, ApportionmentScheme, ApportionmentRun, Share)


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


@pytest.mark.parametrize(
    ("cls", "needed"),
    [
        (
            CostPool,
            {
                *("reference", "name", "arrangement_id", "provider_id", "starts_on", "ends_on", "fiscal_calendar"),
                *("currency", "state"),
            },
        ),
        (PoolLine, {"pool_id", "number", "description", "budget", "currency", "kind"}),
        (PoolActual, {"line_id", "month", "amount", "currency"}),
        (
            ApportionmentScheme,
            {"arrangement_id", "name", "method", "currency", "residual_rule", "proration", "leavers_pay"},
        ),
        (ApportionmentRun, {"reference", "pool_id", "kind", "currency", "inputs", "state"}),
        (Share, {"run_id", "entity_id"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_each_needs_to_be_saved(cls: Any, needed: set[str]) -> None:
    assert declared.needed(cls, "save") == needed
    for name in needed:
        empty = "" if isinstance(getattr(declared.filled(cls), name), str) else None
        assert rule_of(lambda name=name, empty=empty: check_record(declared.filled(cls, **{name: empty}))) == "required"


@pytest.mark.parametrize(
    ("cls", "fixed"),
    [
        (CostPool, {"reference", "arrangement_id", "currency"}),
        (PoolLine, {"pool_id"}),
        (PoolActual, {"line_id", "month"}),
        (ApportionmentScheme, {"arrangement_id"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_a_record_hangs_on_stays(cls: Any, fixed: set[str]) -> None:
    assert declared.fixed(cls) == fixed


def test_a_run_changes_nothing_but_its_steps() -> None:
    assert {*record_type(ApportionmentRun).by_name} - declared.fixed(ApportionmentRun) == {
        *("state", "agreed_on", "decision_id", "frozen_by", "frozen_on", "note", "exception_reason"),
    } | ({"id"} & {*record_type(ApportionmentRun).by_name})
    assert FREEZES["apportionment_run"].open_fields <= {*record_type(ApportionmentRun).by_name}


@pytest.mark.parametrize("cls", EVERY, ids=lambda cls: cls.KIND)
def test_every_code_that_is_set_beforehand_is_in_its_list(cls: Any) -> None:
    blank = declared.blank(cls)
    for field in record_type(cls).fields:
        value = getattr(blank, field.name)
        if field.kind.value == "code" and value:
            check_value(field, value)


@pytest.mark.parametrize("name", ["pool_states", "run_states", "run_kinds", "pool_line_kinds", "apportionment_methods"])
def test_each_list_of_the_money_has_words_in_every_language(name: str) -> None:
    for each in codelists.load(name):
        labels = [codelists.load(name).label(each.code, language) for language in ("en", "fr", "es", "ar")]
        assert all(labels), each.code


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_cost_lies_in_a_month_and_not_on_a_day(day: date) -> None:
    month = record_type(PoolActual).by_name["month"]
    check_value(month, day.replace(day=1))
    assert read_value(month, f"{day:%Y-%m}") == day.replace(day=1)
    if day.day != 1:
        assert rule_of(lambda: check_value(month, day)) == "not_first_of_month"


@given(st.integers(-(10**12), 10**12))
def test_cost_may_be_taken_back_but_a_budget_is_not_below_zero(minor: int) -> None:
    check_value(record_type(PoolActual).by_name["amount"], minor)
    budget = record_type(PoolLine).by_name["budget"]
    if minor < 0:
        assert rule_of(lambda: check_value(budget, minor)) == "too_small"
    else:
        check_value(budget, minor)


@pytest.mark.parametrize(("percent", "fits"), [("0", True), ("7.5", True), ("100", True), ("100.0001", False)])
def test_support_cost_is_at_most_all_of_it(percent: str, fits: bool) -> None:  # noqa: FBT001
    scheme = declared.filled(ApportionmentScheme, support_percent=Decimal(percent))
    if fits:
        check_record(scheme)
    else:
        assert rule_of(lambda: check_record(scheme)) == "too_large"


@pytest.mark.parametrize("version", [0, -1])
def test_versions_count_from_one(version: int) -> None:
    assert rule_of(lambda: check_record(declared.filled(CostPool, version=version))) == "too_small"


def test_a_budget_does_not_follow_itself() -> None:
    own = declared.blank(CostPool).id
    assert rule_of(lambda: check_record(declared.filled(CostPool, previous_id=own))) == "own_parent"


def test_the_exact_share_fits_however_long_its_fraction() -> None:
    share = record_type(Share).by_name
    for name in ("numerator", "denominator"):
        check_value(share[name], "9" * 400)
        assert rule_of(lambda name=name: check_value(share[name], "9" * 401)) == "too_long"


@given(st.integers(-5, 5))
def test_the_last_unit_may_be_given_or_spared(units: int) -> None:
    check_value(record_type(Share).by_name["residual_units"], units)
