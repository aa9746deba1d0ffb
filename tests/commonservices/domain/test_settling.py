"""What is open of a bill, and what may be done with it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import settling
from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.codelists import load
from commonservices.errors import RuleBroken

DAY = date(2026, 9, 1)
BILL, CREDIT = UUID(int=1), UUID(int=2)
ONE, OTHER = UUID(int=11), UUID(int=12)


def a_bill(total: int = 100, **values: Any) -> Bill:
    usual = {
        "id": BILL,
        "reference": "B-1",
        "from_entity_id": ONE,
        "to_entity_id": OTHER,
        "basis": "REIMBURSABLE",
        "state": "ISSUED",
        "issued_on": DAY,
    }
    return Bill(total=total, **{**usual, **values})


def a_credit(total: int = -40, **values: Any) -> Bill:
    return a_bill(total, **{"id": CREDIT, "kind": "CREDIT", "reference": "B-2", **values})


def paid(amount: int, number: int = 20, **values: Any) -> Settlement:
    return Settlement(**{"id": UUID(int=number), "bill_id": BILL, "amount": amount, "settled_on": DAY, **values})


def refused(act: Any, *args: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args)
    return caught.value


def test_parts_reversals_and_offsets_add_up_on_both_sides() -> None:
    every = [
        paid(30),
        paid(30, 21),
        paid(-30, 22, reverses_id=UUID(int=21)),
        paid(25, 23, method="OFFSET", offset_bill_id=CREDIT),
    ]
    assert settling.balance_of(a_bill(), every) == 45
    assert (settling.balance_of(a_credit(), every), settling.left_of(a_credit(), every)) == (-15, 15)


@pytest.mark.parametrize(
    "changed",
    [
        {"state": "DRAFT"},
        {"state": "CANCELLED"},
        {"state": "WRITTEN_OFF"},
        {"kind": "GIVEN_FREE"},
        {"basis": "RECIPROCAL"},
    ],
)
def test_nothing_is_open_of_what_is_not_owed(changed: dict[str, Any]) -> None:
    assert settling.balance_of(a_bill(**changed), []) == 0


@pytest.mark.parametrize(
    ("state", "left", "after"),
    [
        ("ISSUED", 100, "ISSUED"),
        ("ISSUED", 99, "PART_PAID"),
        ("PART_PAID", 0, "PAID"),
        ("PART_PAID", 100, "ISSUED"),
        ("DISPUTED", 50, "DISPUTED"),
        ("DISPUTED", 0, "PAID"),
    ],
)
def test_the_state_follows_from_what_is_left(state: str, left: int, after: str) -> None:
    assert settling.state_after(a_bill(state=state), left) == after
    assert settling.state_after(a_credit(-100, state=state), left) == after


def test_what_is_only_valued_stays_issued() -> None:
    assert settling.state_after(a_bill(kind="GIVEN_FREE"), 0) == "ISSUED"


@pytest.mark.parametrize("state", load("bill_states").codes)
def test_a_step_is_taken_only_from_where_it_begins(state: str) -> None:
    for to, begins in settling.FROM.items():
        if state in begins:
            settling.check_bill_step(a_bill(state=state), to, "why")
        else:
            assert refused(settling.check_bill_step, a_bill(state=state), to, "why").rule == "no_such_bill_step"


@pytest.mark.parametrize("to", ["DISPUTED", "WRITTEN_OFF", "CANCELLED"])
def test_a_step_against_a_bill_says_why(to: str) -> None:
    assert refused(settling.check_bill_step, a_bill(), to, "").rule == "reason_missing"


@pytest.mark.parametrize(
    ("bill", "amount", "day", "rule"),
    [
        (a_bill(state="PAID"), 1, DAY, "bill_not_open"),
        (a_bill(state="DRAFT"), 1, DAY, "bill_not_open"),
        (a_bill(), 0, DAY, "not_above"),
        (a_bill(), -1, DAY, "not_above"),
        (a_bill(), 101, DAY, "above_balance"),
        (a_bill(), 1, date(2026, 8, 31), "settled_before_issue"),
        (a_bill(), 1, date(2026, 10, 2), "day_in_future"),
    ],
)
def test_settlements_that_cannot_be_are_refused(bill: Bill, amount: int, day: date, rule: str) -> None:
    assert refused(settling.check_settlement, bill, amount, 100, day, date(2026, 10, 1)).rule == rule


@pytest.mark.parametrize(
    ("other", "amount", "rule"),
    [
        (a_credit(), 40, ""),
        (a_bill(40, id=CREDIT, from_entity_id=OTHER, to_entity_id=ONE), 40, ""),
        (a_credit(), 41, "above_balance"),
        (a_credit(currency="EUR"), 1, "offset_unfit"),
        (a_credit(to_entity_id=UUID(int=13)), 1, "offset_unfit"),
        (a_credit(from_entity_id=OTHER, to_entity_id=ONE), 1, "offset_unfit"),
        (a_bill(40, id=CREDIT), 1, "offset_unfit"),
        (a_bill(), 1, "offset_unfit"),
        (a_credit(state="DRAFT"), 1, "bill_not_open"),
    ],
)
def test_a_bill_is_offset_by_a_credit_or_by_a_bill_the_other_way(other: Bill, amount: int, rule: str) -> None:
    if rule:
        assert refused(settling.check_offset, a_bill(), other, amount, 40).rule == rule
    else:
        settling.check_offset(a_bill(), other, amount, 40)


@pytest.mark.parametrize(
    ("late", "sent", "due"),
    [
        (29, (), 0),
        (30, (), 30),
        (59, (), 30),
        (59, (31,), 0),
        (60, (31,), 60),
        (200, (), 180),
        (200, (181,), 0),
        (95, (95,), 0),
    ],
)
def test_reminders_are_due_at_their_steps_once(late: int, sent: tuple[int, ...], due: int) -> None:
    assert settling.due_step(late, sent) == due


@given(st.integers(1, 10**9), st.lists(st.integers(1, 10**6), max_size=8))
def test_payments_that_pass_never_leave_less_than_nothing(total: int, amounts: list[int]) -> None:
    bill = a_bill(total)
    every: list[Settlement] = []
    for number, amount in enumerate(amounts):
        left = settling.left_of(bill, every)
        if amount <= left:
            every.append(paid(amount, 100 + number))
        else:
            assert refused(settling.check_settlement, bill, amount, left, DAY, DAY).rule == "above_balance"
    assert 0 <= settling.balance_of(bill, every) == total - sum(each.amount or 0 for each in every)


def test_a_settlement_is_not_taken_back_before_its_day_nor_of_a_bill_given_up() -> None:
    def rule(bill: Bill, day: date) -> str:
        return refused(settling.check_reversal, paid(30), [], [bill], day).rule

    assert rule(a_bill(), date(2026, 8, 31)) == "reversed_before"
    assert rule(a_bill(state="WRITTEN_OFF"), DAY) == "bill_not_open"
    settling.check_reversal(paid(30), [], [a_bill(state="PAID")], DAY)


def test_a_bill_is_issued_with_the_sign_of_its_kind_and_a_credit_up_to_what_is_left() -> None:
    assert refused(settling.check_total, a_bill(-1)).rule == "bill_wrong_sign"
    assert refused(settling.check_total, a_credit(1)).rule == "bill_wrong_sign"
    assert refused(settling.check_total, a_credit(-41), a_bill(100), -60).rule == "credit_above_bill"
    settling.check_total(a_credit(-40), a_bill(100), -60)


@pytest.mark.parametrize(
    ("bill", "amount", "fits"),
    [
        (a_bill(state="PAID"), 100, True),
        (a_bill(state="PAID"), 99, False),
        (a_bill(state="ISSUED"), 100, False),
        (a_bill(state="DISPUTED"), 40, True),
        (a_bill(state="PART_PAID"), 40, True),
        (a_bill(state="ISSUED", issued_on=None), 0, False),
        (a_bill(state="CANCELLED"), 40, False),
        (a_bill(state="WRITTEN_OFF"), 40, True),
    ],
)
def test_a_bill_goes_back_only_to_a_state_that_fits_its_payments(bill: Bill, amount: int, *, fits: bool) -> None:
    if fits:
        settling.check_state(bill, [paid(amount)])
    else:
        assert refused(settling.check_state, bill, [paid(amount)] if amount else []).rule == "bill_moved_on"
