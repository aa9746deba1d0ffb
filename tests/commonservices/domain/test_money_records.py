"""What orders, shared budgets, runs, bills, settlements and period ends declare."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.bills import (
    AgeingSnapshot,
    BalanceConfirmation,
    Bill,
    BillLine,
    Reminder,
    Settlement,
)
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.cost_pools import (
    SNAPSHOT_LENGTH,
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.freezing import FREEZES
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.period_ends import Discrepancy, PeriodLock, Reconciliation
from commonservices.domain.reading import read_text, read_value
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared
from tests.commonservices.domain.declared import filled

CLASSES = (
    *(ServiceOrder, Delivery),
    *(CostPool, PoolLine, PoolActual, ApportionmentScheme, ApportionmentRun, Share),
    *(Bill, BillLine, Settlement, Reminder, BalanceConfirmation, AgeingSnapshot),
    *(PeriodLock, Reconciliation, Discrepancy),
)
FIELDS = [each for cls in CLASSES for each in record_type(cls).fields]
DAY, EARLIER = date(2026, 3, 2), date(2026, 3, 1)
BELOW_ZERO = {
    *("bill.total", "bill.total_usd", "bill_line.amount", "bill_line.support_amount", "bill_line.amount_usd"),
    *("settlement.amount", "balance_confirmation.our_balance", "balance_confirmation.their_balance"),
    *("pool_actual.amount", "apportionment_run.total", "share.amount", "share.support_amount", "share.amount_usd"),
    *("ageing_snapshot.not_due", "ageing_snapshot.days_1_30", "ageing_snapshot.days_31_60"),
    *("ageing_snapshot.days_61_90", "ageing_snapshot.days_91_180", "ageing_snapshot.days_181_365"),
    *("ageing_snapshot.days_over_365", "reconciliation.amount", "discrepancy.amount"),
}


def refused(record: Any) -> tuple[str, str]:
    with pytest.raises(RuleBroken) as broken:
        check_record(record)
    return broken.value.rule, broken.value.field


def test_their_numbers_in_the_journal_never_change() -> None:
    assert [(cls.KIND, cls.NUMBER) for cls in CLASSES] == [
        ("service_order", 41),
        ("delivery", 42),
        ("cost_pool", 43),
        ("pool_line", 44),
        ("pool_actual", 45),
        ("apportionment_scheme", 46),
        ("apportionment_run", 47),
        ("share", 48),
        ("bill", 49),
        ("bill_line", 50),
        ("settlement", 51),
        ("reminder", 52),
        ("balance_confirmation", 53),
        ("ageing_snapshot", 54),
        ("period_lock", 55),
        ("reconciliation", 56),
        ("discrepancy", 57),
    ]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_the_cells_are_those_a_released_journal_may_name(cls: Any) -> None:
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_a_record_with_what_is_needed_is_taken_and_an_empty_one_is_not(cls: Any) -> None:
    check_record(filled(cls))
    assert refused(declared.blank(cls))[0] == "required"


def test_where_each_begins() -> None:
    assert declared.blank(ServiceOrder).state == "REQUESTED"
    assert (declared.blank(CostPool).state, declared.blank(CostPool).version) == ("DRAFT", 1)
    assert (declared.blank(ApportionmentRun).state, declared.blank(ApportionmentRun).kind) == ("PROPOSED", "ADVANCE")
    assert (declared.blank(Bill).state, declared.blank(Bill).kind) == ("DRAFT", "ACTUAL")
    assert declared.blank(Discrepancy).state == "OPEN"
    assert declared.blank(ApportionmentScheme).residual_rule == "LARGEST_REMAINDER"


def test_what_is_kept_as_it_was_entered_is_fixed() -> None:
    assert declared.fixed(Delivery) == set(record_type(Delivery).by_name)
    assert declared.fixed(Share) == set(record_type(Share).by_name)
    assert declared.fixed(AgeingSnapshot) == set(record_type(AgeingSnapshot).by_name)
    for cls in (Delivery, Settlement):
        assert declared.fixed(cls) | FREEZES[cls.KIND].open_fields == set(record_type(cls).by_name)


def test_a_month_of_cost_is_one_value_that_is_changed_as_a_whole() -> None:
    assert declared.together(PoolActual) == {frozenset(record_type(PoolActual).by_name)}


def test_the_inputs_of_a_run_stand_beside_their_checksum() -> None:
    run = record_type(ApportionmentRun)
    assert [each.name for each in run.cells[run.cell_of("inputs")]] == ["inputs", "inputs_digest"]
    assert run.by_name["inputs"].length == SNAPSHOT_LENGTH


@pytest.mark.parametrize(
    "field", [each for each in FIELDS if each.kind is Kind.AMOUNT], ids=lambda each: str(each.cell)
)
def test_only_what_can_be_owed_back_is_below_zero(field: Any) -> None:
    kind = next(cls.KIND for cls in CLASSES if field in record_type(cls).fields)
    assert (field.minimum is None) is (f"{kind}.{field.name}" in BELOW_ZERO)
    if field.minimum is None:
        check_value(field, -5)
        assert read_value(field, "-0.05", currency="USD") == -5
    else:
        for ask in (lambda: check_value(field, -5), lambda: read_value(field, "-0.05", currency="USD")):
            with pytest.raises(RuleBroken) as broken:
                ask()
            assert broken.value.rule == "too_small"


@pytest.mark.parametrize(
    ("record", "rule", "field"),
    [
        (filled(ServiceOrder, quantity=Decimal(-1)), "too_small", "quantity"),
        (filled(ServiceOrder, confirmed_quantity=Decimal(-1)), "too_small", "confirmed_quantity"),
        (filled(CostPool, starts_on=DAY, ends_on=EARLIER), "ends_before_start", "ends_on"),
        (filled(ApportionmentScheme, valid_from=DAY, valid_to=DAY), "ends_before_start", "valid_to"),
        (filled(ApportionmentScheme, support_percent=Decimal(101)), "too_large", "support_percent"),
        (filled(Bill, starts_on=DAY, ends_on=EARLIER), "ends_before_start", "ends_on"),
        (filled(Bill, per_usd=Decimal(0)), "not_above", "per_usd"),
        (filled(PeriodLock, starts_on=DAY, ends_on=EARLIER), "ends_before_start", "ends_on"),
        (filled(Reconciliation, starts_on=DAY, ends_on=EARLIER), "ends_before_start", "ends_on"),
        (filled(Bill, corrects_id=declared.blank(Bill).id), "own_parent", "corrects_id"),
        (filled(Settlement, reverses_id=declared.blank(Settlement).id), "own_parent", "reverses_id"),
        (filled(PoolLine, currency=""), "required", "currency"),
    ],
    ids=lambda each: getattr(each, "KIND", None) or str(each),
)
def test_a_record_that_contradicts_itself_is_refused(record: Any, rule: str, field: str) -> None:
    assert refused(record) == (rule, field)


@given(st.sampled_from([each for each in FIELDS if each.length <= 5000]), st.data())
def test_every_value_a_field_promises_to_hold_is_taken(field: Any, data: st.DataObject) -> None:
    check_value(field, data.draw(declared.good_values(field)))


def test_the_longest_inputs_fit() -> None:
    inputs = record_type(ApportionmentRun).by_name["inputs"]
    assert read_text(inputs, "x" * 200_000)
