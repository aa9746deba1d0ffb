"""What a person does with the differences found: give them an owner and a day, settle, accept or open them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.values import field_of, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.partners import Person
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.reconciling.findings import Finding
from commonservices.domain.reconciling.keeping_up import ACCEPTED, GONE, OPEN, SETTLED, closed, made, reopened
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_days
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_MONTH = 30


def assign(office: Office, ids: Iterable[UUID], owner_id: UUID | None, due_on: date | str | None = None) -> Changes:
    """Say whose some differences are, and until when they are to be settled, as one act."""
    with office.work("discrepancy_assigned") as work:
        _each(work, ids, assigning(office, work, owner_id, due_on))
    return work.changes


def assigning(
    office: Office, work: Work, owner_id: UUID | None, due_on: date | str | None
) -> Callable[[Discrepancy], Discrepancy]:
    """Give how a difference gets its owner and its day inside an act; a day that is over is refused."""
    day = None if due_on is None else value_for(office, field_of(Discrepancy, "due_on"), due_on)
    today = office.clock.today()
    if isinstance(day, date) and day < today:
        refuse("discrepancy_due_past", "due_on", day.isoformat(), shown=day, example=add_days(today, _MONTH))
    if owner_id is not None:
        work.get(Person, owner_id)

    def assigned(record: Discrepancy) -> Discrepancy:
        return replace(record, owner_person_id=owner_id, due_on=day or record.due_on)

    return assigned


def settle(office: Office, ids: Iterable[UUID], note: str) -> Changes:
    """Record how some differences were settled; one found again is open again."""
    return _close(office, "discrepancy_settled", ids, SETTLED, note)


def accept(office: Office, ids: Iterable[UUID], reason: str) -> Changes:
    """Accept some differences with the reason; they stay accepted while their amount stays."""
    return _close(office, "discrepancy_accepted", ids, ACCEPTED, reason)


def reopen(office: Office, ids: Iterable[UUID], why: str = "") -> Changes:
    """Open differences again that were settled, accepted or gone; their notes stay."""
    with office.work("discrepancy_reopened", why=why) as work:
        _each(work, ids, reopened)
    return work.changes


def dismiss(office: Office, routine: str, finding: Finding, reason: str) -> Changes:
    """Accept something found that no run has put on record yet, such as an overlap that is wanted so."""
    today = office.clock.today()
    with office.work("discrepancy_accepted") as work:
        new = made(routine, finding, None, today)
        held = work.find(Discrepancy, new.id)
        work.subject(finding.kind)
        known = new if held is None else replace(held, state=OPEN if held.state == GONE else held.state)
        _put(work, closed(known, ACCEPTED, reason, office.actor, today), held)
    return work.changes


def _close(office: Office, act: str, ids: Iterable[UUID], state: str, note: str) -> Changes:
    today = office.clock.today()
    with office.work(act) as work:
        _each(work, ids, lambda record: closed(record, state, note, office.actor, today))
    return work.changes


def _each(work: Work, ids: Iterable[UUID], changed: Callable[[Discrepancy], Discrepancy]) -> None:
    wanted: Sequence[UUID] = list(dict.fromkeys(ids))
    records = work.know(Discrepancy, wanted)
    if len(records) != len(wanted) or not records:
        raise Known("not_found", "This record is no longer in the register.", where=Discrepancy.KIND)
    routines = sorted({each.routine for each in records})
    work.subject(
        f"{', '.join(routines)} · {len(records)}" if len(records) > 1 else f"{routines[0]} · {records[0].finding}"
    )
    for each in records:
        _put(work, changed(each), each)


def _put(work: Work, record: Discrepancy, before: Discrepancy | None) -> None:
    """Write a difference; the record it concerns may be gone by then."""
    check_record(record, before=before)
    work.put(record)
