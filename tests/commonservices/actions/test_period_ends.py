"""Closed periods: what is refused in them, what must be explained before, and how one is opened again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import billing_runs, bills, orders, period_ends, settlements, undo, usage
from commonservices.domain.bills import AgeingSnapshot
from commonservices.domain.cost_pools import PoolActual
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import Period
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST
from tests.commonservices.actions.roles import acting, holds

AUGUST = Period(FIRST, LAST)


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def test_a_closed_period_takes_no_usage_delivery_bill_payment_or_actual(office: Office, watch: Any) -> None:
    held = billed.supplied(office)
    order = billed.delivered(office, held, "1", date(2026, 9, 2))
    lock = period_ends.close(office, AUGUST)
    before = watch()
    wfp = entity("WFP")
    writes: list[Any] = [
        lambda: usage.set_usage(office, held.service, wfp, FIRST, "5"),
        lambda: orders.deliver(office, order, billed.a_line("1")),
        lambda: bills.draft(
            office, {"from_entity_id": entity("UNICEF"), "to_entity_id": wfp, "starts_on": FIRST, "ends_on": LAST}
        ),
        lambda: an_actual(office, held),
    ]
    for write in writes:
        broken = refused(write)
        assert (broken.rule, broken.params["end"]) == ("period_closed", "2026-08-31")
    assert before.unchanged()
    usage.set_usage(office, held.service, wfp, date(2026, 9, 1), "5")
    period_ends.reopen(office, lock.id, "a receipt came late", "Chief")
    usage.set_usage(office, held.service, wfp, FIRST, "5")


def an_actual(office: Office, held: billed.Supplied) -> None:
    from commonservices.domain.cost_pools import CostPool, PoolLine

    pool, line = office.new_id(), office.new_id()
    with office.work("field_set") as work:
        work.put(
            CostPool(
                id=pool,
                reference="P-1",
                name="Clinic",
                arrangement_id=held.arrangement,
                provider_id=entity("UNICEF"),
                starts_on=FIRST,
                ends_on=LAST,
            )
        )
        work.put(PoolLine(id=line, pool_id=pool, number=1, description="Staff", budget=1))
        work.put(PoolActual(id=office.new_id(), line_id=line, month=FIRST, amount=1))


def test_a_period_with_something_unbilled_is_closed_only_with_a_reason(office: Office) -> None:
    held = billed.supplied(office)
    billed.certified(office, held, "100")
    broken = refused(period_ends.close, office, AUGUST)
    assert (broken.rule, broken.params["count"], broken.params["amount"]) == ("period_unbilled", "1", "124.37 USD")
    made = period_ends.close(office, AUGUST, "billed with September")
    lock = record(office, PeriodLock, made.id)
    assert (lock.unbilled_count, lock.unbilled_amount, lock.unbilled_reason) == (1, 12_437, "billed with September")
    later = billing_runs.run(office, billing_runs.Wanted(date(2026, 9, 1), date(2026, 9, 30)))
    assert len(later.bills) == 1


def test_drafts_and_usage_count_as_unbilled_too(office: Office) -> None:
    held = billed.supplied(office)
    billed.certified(office, held, "100")
    billed.drafted(office)
    billed.used(office, held, "10", "UNDP")
    broken = refused(period_ends.close, office, AUGUST)
    assert (broken.params["count"], broken.params["amount"]) == ("2", "136.81 USD")


@pytest.mark.parametrize(
    ("period", "rule"),
    [
        (Period(date(2026, 10, 1), date(2026, 10, 31)), "period_not_over"),
        (Period(date(2026, 7, 1), LAST), "period_closed_already"),
    ],
)
def test_a_period_is_closed_once_and_when_it_is_over(office: Office, period: Period, rule: str) -> None:
    period_ends.close(office, AUGUST)
    assert refused(period_ends.close, office, period).rule == rule


def test_a_bill_of_a_closed_period_is_still_paid_and_disputed_but_not_cancelled(office: Office) -> None:
    held = billed.supplied(office)
    billed.certified(office, held)
    id = billed.drafted(office).bills[0].id
    bills.issue(office, [id], date(2026, 8, 31))
    period_ends.close(office, AUGUST)
    settlements.dispute(office, id, "wrong meter")
    settlements.resolve(office, id, "right meter")
    assert refused(settlements.cancel, office, id, "wrong").rule == "period_closed"
    settlements.settle(office, id, {"amount": "1.00"})
    assert refused(settlements.settle, office, id, {"amount": "1", "settled_on": LAST}).rule == "period_closed"


def test_the_ageing_of_the_last_day_is_kept_and_stays(office: Office) -> None:
    held = billed.supplied(office, terms={"payment_terms_days": 0})
    billed.certified(office, held)
    id = billed.drafted(office).bills[0].id
    bills.issue(office, [id], date(2026, 8, 21))
    settlements.settle(office, id, {"amount": "24.37"})
    period_ends.close(office, AUGUST)
    kept = records(office, AgeingSnapshot)
    assert [(each.as_of, each.days_1_30, each.not_due, each.open_bills) for each in kept] == [(LAST, 12_437, 0, 1)]


def test_a_close_is_not_undone_but_opened_again_by_another(office: Office, last_act: Any) -> None:
    made = period_ends.close(office, AUGUST)
    assert made.changes.transaction is not None
    with pytest.raises(Known):
        undo.undo(office, made.changes.transaction)
    assert refused(period_ends.reopen, office, made.id, "", "Chief").rule == "reason_missing"
    assert refused(period_ends.reopen, office, made.id, "late invoice", " ").rule == "required"
    period_ends.reopen(office, made.id, "late invoice", "Chief")
    assert last_act()[0] == "period_reopened"
    assert refused(period_ends.reopen, office, made.id, "late invoice", "Chief").rule == "period_open"
    assert period_ends.close(office, AUGUST).id != made.id


@pytest.mark.parametrize("asks", ["A. Officer", "B. Officer"])
def test_without_roles_too_whoever_closed_or_opens_does_not_approve_unless_it_is_said_why(
    office: Office, asks: str
) -> None:
    made = period_ends.close(acting(office, "A. Officer"), AUGUST, note="as agreed")
    opening = acting(office, asks)
    assert refused(period_ends.reopen, opening, made.id, "late", asks).rule == "reopening_approved"
    assert refused(period_ends.reopen, opening, made.id, "late", "a. officer").rule == "reopening_approved"
    period_ends.reopen(opening, made.id, "late", asks, "alone in the office")
    assert record(office, PeriodLock, made.id).note == "as agreed · alone in the office"


def test_roles_bind_closing_and_opening(office: Office) -> None:
    for name, role in (("Accountant", "FINANCE"), ("Chief", "APPROVER"), ("Accountant", "APPROVER")):
        holds(office, name, role)
    assert refused(period_ends.close, office, AUGUST).rule == "role_not_held"
    made = period_ends.close(acting(office, "Accountant"), AUGUST)
    assert refused(period_ends.reopen, office, made.id, "late", "Accountant").rule == "reopening_approved"
    assert refused(period_ends.reopen, office, made.id, "late", "Somebody").rule == "role_not_held"
    period_ends.reopen(office, made.id, "late", "Chief")
    assert record(office, PeriodLock, made.id).reopen_approved_by == "Chief"


def test_a_snapshot_of_any_day_is_kept_beside_the_others(office: Office) -> None:
    billed.issued(office)
    period_ends.take_snapshot(office, date(2026, 10, 1))
    assert [each.not_due for each in records(office, AgeingSnapshot)] == [12_437]
    assert Decimal(records(office, AgeingSnapshot)[0].open_bills) == 1
