"""What bills, their lines and what settles them say of themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.ageing import BANDS
from commonservices.domain.bills import (
    AgeingSnapshot,
    BalanceConfirmation,
    Bill,
    BillLine,
    Reminder,
    Settlement,
)
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import record_type
from commonservices.domain.freezing import FREEZES
from commonservices.domain.reading import read_value
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared

BILL, LINE = record_type(Bill).by_name, record_type(BillLine).by_name
EVERY = (Bill, BillLine, Settlement, Reminder, BalanceConfirmation, AgeingSnapshot)


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


@pytest.mark.parametrize(
    ("cls", "needed"),
    [
        (
            Bill,
            {
                *("reference", "kind", "from_entity_id", "to_entity_id", "basis", "channel", "starts_on", "ends_on"),
                *("currency", "state"),
            },
        ),
        (BillLine, {"bill_id", "number", "amount", "currency"}),
        (Settlement, {"bill_id", "settled_on", "amount", "currency", "method"}),
        (Reminder, {"bill_id", "sent_on"}),
        (BalanceConfirmation, {"provider_id", "counterparty_id", "as_of", "currency", "our_balance"}),
        (AgeingSnapshot, {"as_of", "provider_id", "counterparty_id", "currency"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_what_each_needs_to_be_saved(cls: Any, needed: set[str]) -> None:
    assert declared.needed(cls, "save") == needed
    for name in needed:
        empty = "" if isinstance(getattr(declared.filled(cls), name), str) else None
        assert rule_of(lambda name=name, empty=empty: check_record(declared.filled(cls, **{name: empty}))) == "required"


def test_the_two_sides_of_a_bill_its_period_and_its_currency_stay() -> None:
    assert declared.fixed(Bill) == {
        *("reference", "kind", "from_entity_id", "to_entity_id", "arrangement_id", "pool_id", "basis"),
        *("starts_on", "ends_on", "currency", "corrects_id"),
    }


def test_no_field_that_stays_is_among_those_an_issued_bill_leaves_open() -> None:
    for cls in (Bill, BillLine, Settlement):
        assert not declared.fixed(cls) & FREEZES[cls.KIND].open_fields


def test_bills_are_found_by_our_number_and_that_of_the_ledger() -> None:
    assert declared.searched(Bill) == {"reference", "external_reference"}


@pytest.mark.parametrize(
    ("name", "list_name"),
    [
        ("kind", "bill_kinds"),
        ("state", "bill_states"),
        ("channel", "billing_channel"),
        ("basis", "financial_basis"),
    ],
)
def test_a_code_of_a_bill_comes_from_its_list(name: str, list_name: str) -> None:
    codes = [each.code for each in codelists.load(list_name)]
    for code in codes:
        check_value(BILL[name], code)
    assert rule_of(lambda: check_value(BILL[name], "NO_SUCH_CODE")) == "unknown_code"


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "XOF", "KWD"]))
def test_an_amount_of_a_line_is_read_back_to_the_last_unit(minor: int, currency: str) -> None:
    from commonservices.domain.money import Money, format_plain

    assert read_value(LINE["amount"], format_plain(Money(minor, currency)), currency=currency) == minor


def test_a_share_of_an_amount_in_dispute_is_never_below_zero() -> None:
    assert rule_of(lambda: check_value(BILL["disputed_amount"], -1)) == "too_small"


@pytest.mark.parametrize("number", [0, -1])
def test_lines_are_numbered_from_one(number: int) -> None:
    assert rule_of(lambda: check_record(declared.filled(BillLine, number=number))) == "too_small"


@pytest.mark.parametrize("rate", [Decimal(0), Decimal("-0.5")])
def test_a_rate_of_exchange_is_above_nothing(rate: Decimal) -> None:
    assert rule_of(lambda: check_record(declared.filled(Bill, per_usd=rate))) in {"not_above", "too_small"}


def test_a_settlement_is_of_another_bill_than_the_one_it_is_offset_with() -> None:
    reversal = declared.filled(Settlement)
    assert rule_of(lambda: check_record(declared.filled(Settlement, reverses_id=reversal.id))) == "own_parent"


def test_a_snapshot_keeps_one_amount_for_each_age_and_none_may_change() -> None:
    ages = [each.name for each in record_type(AgeingSnapshot).fields if each.cell == 5405]
    assert len(ages) == len(BANDS) + 1
    assert declared.fixed(AgeingSnapshot) == {*record_type(AgeingSnapshot).by_name}


@pytest.mark.parametrize("cls", EVERY, ids=lambda cls: cls.KIND)
def test_money_never_stands_without_its_currency(cls: Any) -> None:
    held = record_type(cls)
    for each in held.fields:
        if each.kind.value == "amount":
            assert each.currency in held.by_name
