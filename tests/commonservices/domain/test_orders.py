"""What an order and a delivery say of themselves: what they need, what never changes, and what is read of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import record_type
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.reading import read_value
from commonservices.domain.shared_services import QUANTITY_PLACES
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared

ORDER, DELIVERY = record_type(ServiceOrder).by_name, record_type(Delivery).by_name


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


def test_an_order_needs_its_number_its_service_its_consumer_and_a_quantity() -> None:
    assert declared.needed(ServiceOrder, "save") == {"reference", "service_id", "consumer_id", "quantity", "state"}
    assert declared.needed(Delivery, "save") == {"order_id", "delivered_on", "quantity"}


def test_who_asked_for_what_stays_as_it_was_asked() -> None:
    assert declared.fixed(ServiceOrder) == {"reference", "service_id", "consumer_id"}


def test_an_order_is_found_by_its_number_and_its_purpose() -> None:
    assert declared.searched(ServiceOrder) == {"reference", "purpose"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("requested_by", "requested_on"),
        ("quantity", "unit"),
        ("approved_by", "approved_on"),
        ("confirmed_by", "confirmed_on"),
        ("confirmed_by", "confirmed_quantity"),
        ("certified_by", "certified_on"),
        ("waived_by", "waived_on"),
        ("waived_amount", "waived_currency"),
    ],
)
def test_who_and_when_are_one_cell_of_the_journal(first: str, second: str) -> None:
    assert ORDER[first].cell == ORDER[second].cell


def test_every_step_of_an_order_has_a_state_with_a_name() -> None:
    known = codelists.load("order_states")
    states = [each.code for each in known]
    assert states[0] == ServiceOrder(id=declared.blank(ServiceOrder).id).state
    assert {"REQUESTED", "APPROVED", "REJECTED", "DELIVERED", "CONFIRMED", "CERTIFIED", "BILLED", "SETTLED"} <= {
        *states
    }
    assert all(known.label(each, language) for each in states for language in ("en", "fr", "es", "ar"))


@pytest.mark.parametrize("state", ["", "requested", "PAID", "DONE"])
def test_a_state_the_list_does_not_know_is_refused(state: str) -> None:
    assert rule_of(lambda: check_record(declared.filled(ServiceOrder, state=state))) in {"required", "unknown_code"}


@given(st.decimals(0, 10**9, places=QUANTITY_PLACES))
def test_a_quantity_keeps_its_places(quantity: Decimal) -> None:
    for field in (ORDER["quantity"], ORDER["confirmed_quantity"]):
        check_value(field, quantity)
    assert read_value(ORDER["quantity"], f"{quantity:f}") == quantity


@given(st.decimals("0.0001", 10**6, places=QUANTITY_PLACES))
def test_an_order_asks_for_nothing_below_zero_but_a_delivery_corrects(quantity: Decimal) -> None:
    assert rule_of(lambda: check_record(declared.filled(ServiceOrder, quantity=-quantity))) == "too_small"
    check_record(declared.filled(Delivery, quantity=-quantity))


@pytest.mark.parametrize(
    ("name", "value"), [("purpose", "x" * 501), ("state_reason", "x" * 501), ("funding_reference", "x" * 61)]
)
def test_what_is_too_long_is_refused(name: str, value: str) -> None:
    assert rule_of(lambda: check_value(ORDER[name], value)) == "too_long"


def test_a_delivery_is_never_changed_only_corrected() -> None:
    assert declared.fixed(Delivery) == {*DELIVERY}
    assert DELIVERY["corrects_id"].target == Delivery.KIND
