"""The orders of the demonstration: each has what its state says, and the days follow the chain."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from commonservices.demo import orders
from commonservices.demo.plan import Plan, entity_id
from commonservices.domain import ordering
from commonservices.domain.checks import check_record
from commonservices.domain.orders import Delivery, ServiceOrder

DAYS = (date(2026, 10, 1), date(2027, 1, 1), date(2028, 3, 1))
CHAIN = ("REQUESTED", "APPROVED", "DELIVERED", "CONFIRMED", "CERTIFIED", "BILLED", "SETTLED")


@cache
def made(day: date) -> tuple[tuple[ServiceOrder, ...], dict[object, Delivery]]:
    """Give the orders and the delivery of each."""
    plan = Plan.of(day)
    return tuple(orders.orders(plan)), {each.order_id: each for each in orders.deliveries(plan)}


@pytest.mark.parametrize("day", DAYS)
def test_an_order_has_what_its_state_says_and_no_more(day: date) -> None:
    found, delivered = made(day)
    wrong = []
    for each in found:
        check_record(each)
        place = CHAIN.index(each.state) if each.state in CHAIN else 0
        told = {
            ordering.APPROVED: bool(each.approved_by and each.approved_on and each.funding_reference),
            ordering.DELIVERED: each.id in delivered,
            ordering.CONFIRMED: bool(each.confirmed_by and each.confirmed_on and each.confirmed_quantity),
            ordering.CERTIFIED: bool(each.certified_by and each.certified_on),
        }
        wrong += [(each.reference, state) for state, there in told.items() if there != (place >= CHAIN.index(state))]
        if (each.state == ordering.CANCELLED) != bool(each.state_reason):
            wrong.append((each.reference, "reason"))
    assert wrong == []


@pytest.mark.parametrize("day", DAYS)
def test_the_days_of_an_order_follow_the_chain_and_what_was_done_is_over(day: date) -> None:
    found, delivered = made(day)
    for each in found:
        steps = [each.requested_on, each.approved_on, delivered[each.id].delivered_on if each.id in delivered else None,
                 each.confirmed_on, each.certified_on]  # fmt: skip
        told = [step for step in steps if step is not None]
        assert told == sorted(told), each.reference
        assert told[-1] < day
        assert each.needed_on is not None
        assert each.requested_on is not None
        assert each.needed_on >= each.requested_on


def test_what_was_delivered_is_what_was_confirmed() -> None:
    found, delivered = made(DAYS[0])
    for each in found:
        if each.confirmed_quantity is not None:
            assert delivered[each.id].quantity == each.confirmed_quantity <= (each.quantity or 0)


def test_no_two_steps_of_the_chain_are_done_by_one_person() -> None:
    found, delivered = made(DAYS[0])
    for each in found:
        names = [each.requested_by, each.approved_by, each.confirmed_by, each.certified_by]
        if each.id in delivered:
            names.append(delivered[each.id].delivered_by)
        told = [name for name in names if name]
        assert len(told) == len(set(told))


@pytest.mark.parametrize("day", DAYS)
def test_only_orders_that_were_billed_go_out_each_alone_after_its_delivery(day: date) -> None:
    found, delivered = made(day)
    billed = {each.id for each in found if each.state in {"BILLED", "SETTLED"}}
    sendings = tuple(orders.sendings(Plan.of(day)))
    assert {charge.source_id for each in sendings for charge in each.charges} == billed
    for each in sendings:
        (charge,) = each.charges
        assert charge.source_id is not None
        assert (each.first, each.last) == (charge.day, charge.day) == (delivered[charge.source_id].delivered_on,) * 2
        assert each.issued_on > charge.day
        assert each.paid_after is None or each.paid_after > 0
    paid = {each.charges[0].source_id for each in sendings if each.paid_after is not None}
    assert paid == {each.id for each in found if each.state == "SETTLED"}


def test_they_are_asked_for_by_others_than_the_one_who_provides() -> None:
    found, _ = made(DAYS[0])
    assert len({each.reference for each in found}) == len(found)
    assert all(each.reference.startswith("DEMO-") for each in found)
    assert entity_id("UNEXAM") not in {each.consumer_id for each in found}
