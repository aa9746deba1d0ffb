"""Orders, payments and runs that one person took through both halves, with the reason that was given."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.domain.orders import ServiceOrder
from commonservices.office import Office
from commonservices.store import one_person
from tests.builders import record
from tests.commonservices.store.dated_records import put
from tests.commonservices.store.money import DAY, id_of, some_money


def exceptions(office: Office) -> list[tuple[str, str, date, str]]:
    with office.engine.connect() as connection:
        rows = list(one_person.money_exceptions(connection, ROLES_NOT_DECLARED))
    return [(each.subject_kind, each.title_en, each.day, each.note) for each in rows]


def counts(office: Office) -> Counter[str]:
    with office.engine.connect() as connection:
        return one_person.money_exception_counts(connection)


@pytest.fixture
def money(office: Office) -> Office:
    """An office with one record of each kind of the money."""
    some_money(office)
    return office


def set_order(office: Office, **values: Any) -> None:
    put(office, replace(record(office, ServiceOrder, id_of("order")), **values))


def pay(office: Office, number: int, **values: Any) -> None:
    bill: Bill = record(office, Bill, id_of("bill"))
    given: dict[str, Any] = {"settled_on": DAY, "amount": 1, "method": "CASH", "entered_by": bill.issued_by}
    put(office, Settlement(id=office.new_id(), bill_id=bill.id, **{**given, **values}))


def test_nothing_is_an_exception_that_gave_no_reason(money: Office) -> None:
    assert exceptions(money) == []
    assert counts(money) == Counter()


def test_an_order_is_told_with_its_reason_and_the_day_of_its_last_step(money: Office) -> None:
    set_order(money, exception_reason="small office", approved_on=date(2026, 9, 2))
    assert exceptions(money) == [("SERVICE_ORDER", "UNEXAM-ORD-1 · WFP", date(2026, 9, 2), "small office")]


@pytest.mark.parametrize(
    ("days", "day"),
    [
        ({"approved_on": 2, "confirmed_on": 3}, 3),
        ({"approved_on": 2, "confirmed_on": 3, "certified_on": 4}, 4),
        ({"certified_on": 4, "waived_on": 5}, 5),
    ],
)
def test_the_last_step_gives_the_day(money: Office, days: dict[str, int], day: int) -> None:
    set_order(money, exception_reason="x", **{name: date(2026, 9, each) for name, each in days.items()})
    assert [each[2] for each in exceptions(money)] == [date(2026, 9, day)]


def test_an_order_on_which_no_step_was_taken_is_none(money: Office) -> None:
    set_order(money, exception_reason="x")
    assert exceptions(money) == []


def test_that_no_roles_are_declared_is_counted_but_is_no_exception(money: Office) -> None:
    set_order(money, exception_reason=ROLES_NOT_DECLARED, approved_on=DAY)
    assert exceptions(money) == []
    assert counts(money) == Counter({ROLES_NOT_DECLARED: 1})


def test_a_payment_by_whoever_issued_the_bill_is_told_once_for_each_day(money: Office) -> None:
    pay(money, 1, exception_reason="alone today")
    pay(money, 2, exception_reason="alone today")
    pay(money, 3, exception_reason="alone again", settled_on=date(2026, 9, 2))
    assert exceptions(money) == [
        ("BILL", "UNEXAM-BILL-1 · WFP", DAY, "alone today"),
        ("BILL", "UNEXAM-BILL-1 · WFP", date(2026, 9, 2), "alone again"),
    ]
    assert counts(money) == Counter({"alone today": 1, "alone again": 1})


@pytest.mark.parametrize("note", ["", "paid in two parts"])
def test_a_payment_without_a_reason_is_none_whatever_is_noted_of_it(money: Office, note: str) -> None:
    pay(money, 1, note=note)
    assert exceptions(money) == []
    assert counts(money) == Counter()


def test_taking_a_payment_back_is_none(money: Office) -> None:
    pay(money, 1, exception_reason="booked twice", amount=-600, reverses_id=id_of("settlement"))
    assert exceptions(money) == []


def test_runs_agreed_by_whoever_worked_them_out_are_told_once_for_each_day_by_their_budget(money: Office) -> None:
    run: ApportionmentRun = record(money, ApportionmentRun, id_of("run"))
    for number, reason in enumerate(("small office", "small office"), start=2):
        made = replace(
            run, id=money.new_id(), reference=f"{run.reference}-{number}", state="AGREED", agreed_on=DAY,
            frozen_on=None, frozen_by="", exception_reason=reason,
        )  # fmt: skip
        put(money, made)
    pool: CostPool = record(money, CostPool, run.pool_id)
    assert exceptions(money) == [("COST_POOL", f"{pool.reference} · {run.reference}-2", DAY, "small office")]
    assert counts(money) == Counter({"small office": 1})


def test_a_case_and_a_claim_that_one_person_took_through_are_told_by_their_service(money: Office) -> None:
    put(money, replace(record(money, CbaCase, id_of("open_case")), adopted_on=DAY, exception_reason="small office"))
    claim: EfficiencyRecord = record(money, EfficiencyRecord, id_of("open_claim"))
    put(money, replace(claim, validated_on=DAY, validated_by="A", claimed_by="A", exception_reason="alone"))
    assert exceptions(money) == [
        ("SHARED_SERVICE", "UNEXAM-CBA-2 · UNEXAM-SVC-0001", DAY, "small office"),
        ("SHARED_SERVICE", "UNEXAM-EFF-2 · UNEXAM-SVC-0001", DAY, "alone"),
    ]
    assert counts(money) == Counter({"small office": 1, "alone": 1})
