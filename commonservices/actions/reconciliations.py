"""Running reconciliations, on demand or at the close of a period, and having them reviewed by somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions.keeping import put
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.reconciling.findings import LEDGER, ROUTINES, Outcome
from commonservices.domain.reconciling.keeping_up import brought_up, reviewed
from commonservices.domain.reconciling.ledger import LedgerItem
from commonservices.domain.sentences import refuse
from commonservices.jobs import Tell, silent
from commonservices.queries import reconciling
from commonservices.queries.reconciling import Stretch
from commonservices.store import reconciling_bills

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


@dataclass(frozen=True, slots=True)
class Result:
    """What one routine came to: the record of the run, and how many differences are new, back or gone."""

    id: UUID
    routine: str
    result: str
    compared: int
    differences: int
    amount: int | None
    currency: str
    new: int
    back: int
    gone: int


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of one or several routines did."""

    changes: Changes
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What routines found before anything is written, with the owners of the arrangements concerned."""

    over: Stretch
    outcomes: tuple[tuple[str, Outcome], ...]
    owners: dict[UUID, UUID]


def run(
    office: Office,
    routines: Sequence[str],
    first: date,
    last: date,
    extract: Sequence[LedgerItem] = (),
    explanation: str = "",
    tell: Tell = silent,
) -> Ran:
    """Run some routines over a period as one act; none named means all that need no file, or have it."""
    compared = compare(office, routines, first, last, extract, tell)
    with office.work("reconciled", subject=_subject(compared)) as work:
        results = keep(office, work, compared, explanation)
    return Ran(work.changes, results)


def compare(
    office: Office,
    routines: Sequence[str],
    first: date,
    last: date,
    extract: Sequence[LedgerItem] = (),
    tell: Tell = silent,
) -> Compared:
    """Give what routines find over a period; nothing is written."""
    over = reconciling.stretch(office, first, last, extract)
    chosen = list(routines) or [each for each in ROUTINES if each != LEDGER or extract]
    for each in chosen:
        if each not in reconciling.RUNNERS:
            refuse("unknown_code", "routine", each, example=ROUTINES[0])
    if extract and LEDGER not in chosen:
        refuse("extract_not_asked", "routine", chosen[0])
    with office.engine.connect() as connection:
        return _compared(connection, tuple(dict.fromkeys(chosen)), over, tell)


def at_close(office: Office, work: Work, first: date, last: date, routines: Sequence[str] = ()) -> tuple[Result, ...]:
    """Run what needs no file, or only some routines, inside an act that closes a period, with what it wrote so far."""
    chosen = tuple(routines) or tuple(each for each in ROUTINES if each != LEDGER)
    over = reconciling.stretch(office, first, last)
    compared: Compared = work.read(lambda connection: _compared(connection, chosen, over, silent))
    return keep(office, work, compared)


def _compared(connection: Any, routines: Sequence[str], over: Stretch, tell: Tell) -> Compared:
    outcomes = []
    for place, routine in enumerate(routines):
        tell(place, len(routines), routine)
        outcomes.append((routine, reconciling.found(connection, routine, over)))
    named = {each.arrangement_id for _, found in outcomes for each in found.findings if each.arrangement_id}
    return Compared(over, tuple(outcomes), reconciling_bills.referred(connection, named))


def keep(office: Office, work: Work, compared: Compared, explanation: str = "") -> tuple[Result, ...]:
    """Write what routines found inside an act that is under way, such as the close of a period."""
    return tuple(_keep(office, work, compared, routine, found, explanation) for routine, found in compared.outcomes)


def _keep(office: Office, work: Work, compared: Compared, routine: str, found: Outcome, explanation: str) -> Result:
    today = office.clock.today()
    amount, currency = found.total
    record = Reconciliation(
        id=office.new_id(),
        routine=routine,
        starts_on=compared.over.first,
        ends_on=compared.over.last,
        prepared_by=office.actor,
        prepared_on=today,
        compared=found.compared,
        differences=len(found.findings),
        amount=amount,
        currency=currency,
        result=found.result,
        explanation=explanation.strip(),
    )
    put(work, record)
    brought = brought_up(routine, found, work.all(Discrepancy, routine=routine), compared.owners, today)
    for each in brought.records:
        work.put(each)
    counts = (brought.new, brought.back, brought.gone)
    return Result(record.id, routine, found.result, found.compared, len(found.findings), amount, currency, *counts)


def review(office: Office, id: UUID, explanation: str = "", exception: str = "") -> Changes:
    """Record that somebody else than the preparer looked a reconciliation over; a small office gives the reason."""
    with office.work("reconciliation_reviewed", why=exception) as work:
        record = work.get(Reconciliation, id)
        work.subject(f"{record.routine} · {record.ends_on}")
        put(work, reviewed(record, explanation, office.actor, office.clock.today(), exception), record)
    return work.changes


def explain(office: Office, id: UUID, explanation: str) -> Changes:
    """Write down why a reconciliation differs, before it is reviewed."""
    with office.work("reconciliation_explained") as work:
        record = work.get(Reconciliation, id)
        work.subject(f"{record.routine} · {record.ends_on}")
        if record.reviewed_on is not None:
            words = {"shown": record.reviewed_by, "day": record.reviewed_on}
            refuse("reviewed_already", "explanation", record.reviewed_by, **words)
        put(work, replace(record, explanation=explanation.strip()), record)
    return work.changes


def _subject(compared: Compared) -> str:
    names = [routine for routine, _ in compared.outcomes]
    period = f"{compared.over.first}..{compared.over.last}"
    return f"{names[0]} · {period}" if len(names) == 1 else period
