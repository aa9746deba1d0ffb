"""Closed periods: which writes fall into one, and what closing and opening again need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from commonservices.domain.bills import Bill, Settlement
from commonservices.domain.cost_pools import PoolActual
from commonservices.domain.fields import Record
from commonservices.domain.money import Money
from commonservices.domain.orders import Delivery
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import Period
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.terms import month_end

GUARDED: Final = (MonthlyUsage, Delivery, PoolActual, Bill, Settlement)
_ISSUED_STAYS: Final = ("total", "total_usd", "issued_on", "due_on")


def days_written(record: Record, before: Record | None) -> Iterator[date]:
    """Give the days that a write falls on, as far as a closed period minds it.

    A bill counts on the last day of its period when it is made or its amounts change, and on the day of its issue when
    that is set or it is cancelled; that it was paid or disputed later belongs to the day of the payment. A payment
    counts when it is made or taken away, not when its posting is noted.
    """
    for each in (record, before):
        if isinstance(each, MonthlyUsage | PoolActual) and each.month is not None:
            yield month_end(each.month)
        elif isinstance(each, Delivery) and each.delivered_on is not None:
            yield each.delivered_on
    comes_or_goes = before is None or before is record
    if isinstance(record, Settlement) and record.settled_on is not None and comes_or_goes:
        yield record.settled_on
    if isinstance(record, Bill):
        yield from _of_bill(record, before)


def _of_bill(bill: Bill, before: Record | None) -> Iterator[date]:
    if not isinstance(before, Bill) or before is bill:
        yield from (day for day in (bill.ends_on, bill.issued_on) if day is not None)
        return
    changed = any(getattr(bill, name) != getattr(before, name) for name in _ISSUED_STAYS[:2])
    if changed and bill.ends_on is not None:
        yield bill.ends_on
    issued = any(getattr(bill, name) != getattr(before, name) for name in _ISSUED_STAYS[2:])
    cancelled = bill.state == "CANCELLED" != before.state
    if issued or cancelled:
        yield from (day for day in (bill.issued_on, before.issued_on) if day is not None)


def is_closed(lock: PeriodLock) -> bool:
    """Say whether a lock still holds: one that was opened again does not."""
    return lock.reopened_on is None


def lock_on(locks: Iterable[PeriodLock], day: date) -> PeriodLock | None:
    """Give the lock in force on a day, if there is one."""
    return next((each for each in locks if is_closed(each) and _holds(each, day)), None)


def check_open(locks: Iterable[PeriodLock], days: Iterable[date]) -> None:
    """Refuse a write on a day of a closed period."""
    closed = [each for each in locks if is_closed(each)]
    for day in sorted(set(days)) if closed else ():
        found = lock_on(closed, day)
        if found is not None:
            shown = {"start": found.starts_on, "end": found.ends_on}
            refuse("period_closed", "period", day.isoformat(), shown=day, **shown)


def check_closing(period: Period, locks: Iterable[PeriodLock], today: date) -> None:
    """Refuse to close a period that has not ended, or one that is closed already, in part or whole."""
    if period.end >= today:
        refuse("period_not_over", "ends_on", period.end.isoformat(), shown=period.end, day=today)
    for each in locks:
        first, last = each.starts_on or date.max, each.ends_on or date.min
        if is_closed(each) and first <= period.end and period.start <= last:
            shown = {"start": first, "end": last}
            refuse("period_closed_already", "starts_on", period.start.isoformat(), shown=period.start, **shown)


def check_explained(count: int, amount: Money, reason: str, *, whole: bool = True) -> None:
    """Refuse to close a period in which something confirmed is not billed, unless a reason says why.

    Where a part of it has no known worth, the amount is told as the least that it is.
    """
    if count and not reason.strip():
        rule = "period_unbilled" if whole else "period_unbilled_at_least"
        refuse(rule, "unbilled_reason", count=count, amount=amount)


def check_reopening(lock: PeriodLock, reason: str, approver: str) -> None:
    """Refuse to open a period again without a reason and an approver, or one that is open."""
    if not is_closed(lock):
        refuse("period_open", "reopened_on", shown=lock.reopened_on or "—")
    if not reason.strip():
        refuse("reason_missing", "reopen_reason", example="an invoice came late")
    if not approver.strip():
        refuse("required", "reopen_approved_by", example="Chief of service delivery")


def _holds(lock: PeriodLock, day: date) -> bool:
    return lock.starts_on is not None and lock.ends_on is not None and lock.starts_on <= day <= lock.ends_on
