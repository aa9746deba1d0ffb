"""The steps of an order, and what each one needs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain import ordering
from commonservices.domain.codelists import load
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED, DutyFacts
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.people import RoleAssignment
from commonservices.errors import RuleBroken

TODAY = date(2026, 10, 1)


def an_order(state: str = "REQUESTED", **values: Any) -> ServiceOrder:
    return ServiceOrder(id=UUID(int=1), reference="ORD-1", state=state, **values)


def a_line(number: int, quantity: str, day: date = TODAY, **values: Any) -> Delivery:
    return Delivery(id=UUID(int=number), quantity=Decimal(quantity), delivered_on=day, **values)


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def test_every_state_of_the_list_has_its_steps_and_ends_somewhere() -> None:
    states = set(load("order_states").codes)
    assert set(ordering.STEPS) == states - {"REQUESTED"}
    over = {state for state in states if not ordering.next_states(state)}
    assert over == {"SETTLED", "WAIVED", "REJECTED", "CANCELLED"}
    assert states - over == ordering.OPEN


@pytest.mark.parametrize("state", load("order_states").codes)
def test_a_step_is_taken_only_from_where_it_begins(state: str) -> None:
    for to, step in ordering.STEPS.items():
        if state in step.from_states:
            assert ordering.check_step(an_order(state), to, "why") is step
        else:
            broken = refused(ordering.check_step, an_order(state), to, "why")
            assert (broken.rule, broken.params["order"]) == ("no_such_order_step", "ORD-1")


@pytest.mark.parametrize("to", ["REJECTED", "CANCELLED", "WAIVED"])
def test_leaving_needs_a_reason(to: str) -> None:
    state = ordering.STEPS[to].from_states[0]
    assert refused(ordering.check_step, an_order(state), to, " ").rule == "reason_missing"


@pytest.mark.parametrize(
    ("state", "needed_on", "late"),
    [
        ("REQUESTED", date(2026, 9, 30), True),
        ("APPROVED", date(2026, 9, 30), True),
        ("DELIVERED", date(2026, 9, 30), False),
        ("REQUESTED", TODAY, False),
        ("REQUESTED", None, False),
    ],
)
def test_an_order_is_late_once_its_day_is_past_and_nothing_came(state: str, needed_on: Any, *, late: bool) -> None:
    assert ordering.is_past_due(an_order(state, needed_on=needed_on), TODAY) is late


def test_corrections_count_in_the_quantity_and_not_in_the_day() -> None:
    lines = [a_line(1, "10", date(2026, 9, 1)), a_line(2, "-4", date(2026, 9, 20), corrects_id=UUID(int=1))]
    assert ordering.quantity_delivered(lines) == 6
    assert ordering.last_delivered_on(lines) == date(2026, 9, 1)
    assert ordering.last_delivered_on([]) is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (a_line(5, "1", date(2026, 10, 2)), "day_in_future"),
        (a_line(5, "1", date(2026, 8, 31)), "delivered_before_request"),
        (a_line(5, "0"), "not_above"),
        (a_line(5, "-1"), "not_above"),
        (a_line(5, "-1", corrects_id=UUID(int=9)), "corrects_another"),
        (a_line(5, "0", evidence="GRN"), "not_above"),
        (a_line(5, "0", corrects_id=UUID(int=1)), "corrects_nothing"),
        (a_line(5, "-11", corrects_id=UUID(int=1)), "corrected_below_zero"),
    ],
)
def test_a_delivery_that_cannot_be_is_refused(line: Delivery, rule: str) -> None:
    order = an_order("APPROVED", requested_on=date(2026, 9, 1))
    assert refused(ordering.check_delivery, order, line, [a_line(1, "10")], TODAY).rule == rule


def test_all_can_be_taken_back_by_a_correction() -> None:
    line = a_line(5, "-10", corrects_id=UUID(int=1))
    ordering.check_delivery(an_order("APPROVED"), line, [a_line(1, "10")], TODAY)
    assert ordering.quantity_delivered([a_line(1, "10"), line]) == 0


@pytest.mark.parametrize(
    ("starts_on", "covered", "waiver", "rule"),
    [
        (date(2026, 1, 1), True, "", ""),
        (date(2026, 12, 1), False, "flood relief", ""),
        (date(2026, 12, 1), False, "", "before_arrangement"),
        (date(2026, 1, 1), False, " ", "not_covered"),
        (None, False, "", "not_covered"),
    ],
)
def test_cover_is_there_or_waived(starts_on: Any, waiver: str, rule: str, *, covered: bool) -> None:
    if not rule:
        ordering.check_cover("S-1", TODAY, starts_on, covered=covered, waiver=waiver)
        return
    broken = refused(ordering.check_cover, "S-1", TODAY, starts_on, covered=covered, waiver=waiver)
    assert (broken.rule, broken.params["service"]) == (rule, "S-1")


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({}, ()),
        ({"approved_by": ""}, ("approved_by",)),
        ({"confirmed_quantity": None}, ("confirmed_by",)),
        ({"approved_by": "", "confirmed_by": ""}, ("approved_by", "confirmed_by")),
    ],
)
def test_a_certificate_names_what_it_lacks(changed: dict[str, Any], missing: tuple[str, ...]) -> None:
    whole = {"approved_by": "A", "confirmed_by": "C", "confirmed_quantity": Decimal(1)}
    order, lines = an_order("CONFIRMED", **{**whole, **changed}), [a_line(1, "1", evidence="GRN")]
    assert ordering.missing_evidence(order, lines, priced=True) == missing
    assert ordering.missing_evidence(order, lines, priced=False) == (*missing, "rate")


def test_each_delivery_is_proved_or_the_order_as_a_whole() -> None:
    lines = [a_line(1, "1", evidence="GRN"), a_line(2, "1")]
    order = an_order("CONFIRMED", approved_by="A", confirmed_by="C", confirmed_quantity=Decimal(1))
    assert ordering.missing_evidence(order, lines, priced=True) == ("evidence_ids",)
    proved = [lines[0], a_line(2, "1", document_id=UUID(int=8)), a_line(3, "-1", corrects_id=UUID(int=2))]
    assert ordering.missing_evidence(order, proved, priced=True) == ()


def test_the_proof_of_a_delivery_may_follow_in_a_line_that_corrects_it_by_nothing() -> None:
    later = a_line(5, "0", corrects_id=UUID(int=1), evidence="GRN")
    ordering.check_delivery(an_order("CONFIRMED"), later, [a_line(1, "10")], TODAY)
    order = an_order("CONFIRMED", approved_by="A", confirmed_by="C", confirmed_quantity=Decimal(10))
    assert ordering.missing_evidence(order, [a_line(1, "10"), later], priced=True) == ()


def test_without_declared_roles_one_person_may_and_it_is_noted() -> None:
    facts = DutyFacts(actor="One")
    assert ordering.apart(facts, "One", "one ") == ROLES_NOT_DECLARED
    assert ordering.apart(facts, "One", "Other") == ""
    declared = DutyFacts(actor="One", assignments=(RoleAssignment(id=UUID(int=3), role="FINANCE"),))
    assert refused(ordering.apart, declared, "One", "One", rule="deliver_and_confirm").rule == "deliver_and_confirm"
    assert ordering.apart(declared, "One", "One", "alone on duty") == "alone on duty"
