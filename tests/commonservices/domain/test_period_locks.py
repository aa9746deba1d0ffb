"""Which writes fall into a closed period, and what closing and opening need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain import period_locks
from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.cost_pools import PoolActual
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import RuleBroken

ID = UUID(int=1)
AUGUST, END = date(2026, 8, 1), date(2026, 8, 31)
ISSUED = date(2026, 9, 5)


def a_lock(**values: Any) -> PeriodLock:
    return PeriodLock(**{"id": ID, "starts_on": AUGUST, "ends_on": END, **values})


def a_bill(**values: Any) -> Bill:
    return Bill(**{"id": ID, "starts_on": AUGUST, "ends_on": END, "issued_on": ISSUED, "total": 5, **values})


def refused(act: Any, *args: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args)
    return caught.value


@pytest.mark.parametrize(
    ("record", "days"),
    [
        (MonthlyUsage(id=ID, month=AUGUST), [END]),
        (PoolActual(id=ID, month=AUGUST), [END]),
        (Delivery(id=ID, delivered_on=AUGUST), [AUGUST]),
        (Settlement(id=ID, settled_on=ISSUED), [ISSUED]),
        (a_bill(), [END, ISSUED]),
        (a_bill(issued_on=None), [END]),
        (ServiceOrder(id=ID), []),
    ],
)
def test_a_new_record_counts_on_its_own_day(record: Any, days: list[date]) -> None:
    assert list(period_locks.days_written(record, None)) == days
    assert set(period_locks.days_written(record, record)) == set(days)


@pytest.mark.parametrize(
    ("changed", "days"),
    [
        ({"state": "PAID"}, set()),
        ({"state": "DISPUTED", "disputed_on": ISSUED}, set()),
        ({"external_reference": "1900001"}, set()),
        ({"total": 6}, {END}),
        ({"state": "CANCELLED"}, {ISSUED}),
        ({"issued_on": date(2026, 9, 6)}, {ISSUED, date(2026, 9, 6)}),
    ],
)
def test_a_changed_bill_counts_only_where_its_amounts_or_its_issue_change(
    changed: dict[str, Any], days: set[date]
) -> None:
    before = a_bill()
    assert set(period_locks.days_written(replace(before, **changed), before)) == days


def test_a_posting_noted_on_a_payment_touches_no_period() -> None:
    before = Settlement(id=ID, settled_on=AUGUST)
    assert list(period_locks.days_written(replace(before, external_reference="7"), before)) == []


@pytest.mark.parametrize(("day", "closed"), [(date(2026, 7, 31), False), (AUGUST, True), (END, True), (ISSUED, False)])
def test_the_days_of_a_closed_period_are_closed_ends_included(day: date, *, closed: bool) -> None:
    if not closed:
        period_locks.check_open([a_lock()], [day])
        return
    broken = refused(period_locks.check_open, [a_lock()], [day])
    assert (broken.rule, broken.params["start"]) == ("period_closed", "2026-08-01")


def test_a_period_opened_again_is_open() -> None:
    period_locks.check_open([a_lock(reopened_on=ISSUED)], [END])
    assert period_locks.lock_on([a_lock(reopened_on=ISSUED), a_lock()], END) == a_lock()


@pytest.mark.parametrize(
    ("period", "locks", "rule"),
    [
        (Period(AUGUST, END), [], ""),
        (Period(AUGUST, END), [a_lock(reopened_on=ISSUED)], ""),
        (Period(AUGUST, END), [a_lock()], "period_closed_already"),
        (Period(date(2026, 7, 1), END), [a_lock()], "period_closed_already"),
        (Period(date(2026, 9, 1), date(2026, 9, 30)), [], "period_not_over"),
    ],
)
def test_a_period_is_closed_once_and_when_it_is_over(period: Period, locks: list[PeriodLock], rule: str) -> None:
    if rule:
        assert refused(period_locks.check_closing, period, locks, date(2026, 9, 30)).rule == rule
    else:
        period_locks.check_closing(period, locks, date(2026, 9, 30))


def test_what_is_unbilled_is_explained() -> None:
    period_locks.check_explained(0, "0", "")
    period_locks.check_explained(2, "5", "billed next month")
    broken = refused(period_locks.check_explained, 2, "124.37 USD", " ")
    assert (broken.rule, broken.params["count"], broken.params["amount"]) == ("period_unbilled", "2", "124.37 USD")


@pytest.mark.parametrize(
    ("lock", "reason", "approver", "rule"),
    [
        (a_lock(), "", "Chief", "reason_missing"),
        (a_lock(), "late", " ", "required"),
        (a_lock(reopened_on=ISSUED), "late", "Chief", "period_open"),
    ],
)
def test_opening_needs_reason_and_approver(lock: PeriodLock, reason: str, approver: str, rule: str) -> None:
    assert refused(period_locks.check_reopening, lock, reason, approver).rule == rule
