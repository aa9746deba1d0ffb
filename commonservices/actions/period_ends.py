"""Closing a period and opening it again: what is unbilled is explained, the ageing of its last day is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping, reconciliations
from commonservices.actions.arrangements import Added
from commonservices.actions.steps import duties_of
from commonservices.domain import ageing, period_locks
from commonservices.domain.bills import AgeingSnapshot
from commonservices.domain.changes import Changes
from commonservices.domain.duty_separation import Duty, check_apart, check_standing, same_person
from commonservices.domain.money import Money
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import Period
from commonservices.store import bill_rows, unbilled_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

FINANCE: Final = ("FINANCE",)


def close(office: Office, period: Period, unbilled_reason: str = "", note: str = "") -> Added:
    """Close a period: nothing is written in it any more; what was confirmed and not billed must be explained."""
    today = office.clock.today()
    with office.work("period_closed") as work:
        profile = keeping.own_office(work)
        facts = duties_of(office, work)
        check_standing(facts, Duty(roles=FINANCE, record_id=profile.id, day=today))
        period_locks.check_closing(period, work.all(PeriodLock), today)
        found = work.read(lambda connection: unbilled_rows.summary(connection, period.start, period.end, today))
        amount = Money(found.amount, found.currency)
        period_locks.check_explained(found.number, amount, unbilled_reason, whole=found.whole)
        made = PeriodLock(
            id=office.new_id(),
            office_id=profile.id,
            starts_on=period.start,
            ends_on=period.end,
            closed_by=office.actor,
            closed_on=today,
            note=note.strip(),
            unbilled_count=found.number,
            unbilled_amount=found.amount if found.whole else None,
            currency=found.currency,
            unbilled_reason=unbilled_reason.strip() if found.number else "",
        )
        work.subject(period.key)
        keeping.put(work, made)
        _put_snapshot(office, work, period.end)
        reconciliations.at_close(office, work, period.start, period.end)
    return Added(work.changes, made.id, period.key)


def reopen(office: Office, lock_id: UUID, reason: str, approved_by: str, exception: str = "") -> Changes:
    """Open a closed period again, with the reason and who approved it: not whoever closed it, nor whoever opens it.

    That binds an office without declared roles too; where one person must do both, the exception says why.
    """
    today = office.clock.today()
    with office.work("period_reopened", why=reason) as work:
        held = work.get(PeriodLock, lock_id)
        work.subject(f"{held.starts_on} … {held.ends_on}")
        period_locks.check_reopening(held, reason, approved_by)
        facts = duties_of(office, work)
        both = held.closed_by if same_person(held.closed_by, approved_by) else office.actor
        excuse = check_apart(both, approved_by, exception=exception, rule="reopening_approved")
        changed = replace(
            held,
            reopened_by=office.actor,
            reopened_on=today,
            reopen_reason=reason.strip(),
            reopen_approved_by=approved_by.strip(),
            note=" · ".join(filter(None, (held.note, excuse))),
        )
        duty = Duty(roles=("APPROVER",), record_id=held.office_id or held.id, day=today)
        check_standing(replace(facts, actor=approved_by.strip()), duty)
        keeping.put(work, changed, held)
    return work.changes


def take_snapshot(office: Office, as_of: date) -> Changes:
    """Keep the ageing of a day as it stands now, beside those of other days."""
    with office.work("ageing_kept", subject=as_of.isoformat()) as work:
        _put_snapshot(office, work, as_of)
    return work.changes


def _put_snapshot(office: Office, work: Work, as_of: date) -> None:
    items = work.read(lambda connection: bill_rows.open_items(connection, as_of))
    for line in ageing.aged(items, as_of):
        keeping.put(work, _snapshot(office, line, as_of))


def _snapshot(office: Office, line: ageing.AgeingLine, as_of: date) -> AgeingSnapshot:
    amounts: Sequence[int] = line.amounts
    return AgeingSnapshot(
        id=office.new_id(),
        as_of=as_of,
        provider_id=line.provider_id,
        counterparty_id=line.counterparty_id,
        currency=line.currency,
        disputed=line.disputed,
        open_bills=line.bills,
        **dict(zip(ageing.BANDS, amounts, strict=True)),
    )
