"""The lines of a shared budget and what is spent on them: entered, changed, taken out, estimates spread over months."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.cost_pools import ApportionmentRun, ApportionmentScheme, CostPool, PoolActual, PoolLine
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.money import apportion
from commonservices.domain.pool_cycle import (
    SUPERSEDED,
    check_actual,
    check_line,
    check_lines_open,
    next_number,
    period_of_pool,
)
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import month_end

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What was spent on one line in one month; None takes the entry out again."""

    line_id: UUID
    month: date | str
    amount: object
    estimated: bool = False
    external_reference: str = ""
    note: str = ""


def add(office: Office, pool_id: UUID, values: Mapping[str, object]) -> Added:
    """Add a line to a budget; without a number it takes the next one, without a currency that of the budget."""
    with office.work("pool_line_added") as work:
        pool = work.get(CostPool, pool_id)
        check_lines_open(pool)
        others = work.all(PoolLine, pool_id=pool_id)
        given = {"number": next_number(others), "currency": pool.currency, **values, "pool_id": pool_id}
        made = keeping.made(office, PoolLine, given)
        work.subject(f"{pool.reference} · {made.number}")
        _put(work, pool, made, others)
    return Added(work.changes, made.id, made.description)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a line as one act."""
    with office.work("pool_line_set", why=why) as work:
        held, pool = _held(work, id)
        check_lines_open(pool)
        changed = replace(held, **read_all(office, PoolLine, values, held))
        _put(work, pool, changed, work.all(PoolLine, pool_id=pool.id), held)
    return work.changes


def remove(office: Office, id: UUID, why: str = "") -> Changes:
    """Take a line out of a budget, with what was entered as spent on it; one that runs stand for stays."""
    with office.work("pool_line_removed", why=why) as work:
        held, pool = _held(work, id)
        check_lines_open(pool)
        runs = [each for each in work.all(ApportionmentRun, line_id=id) if each.state != SUPERSEDED]
        if runs:
            refuse("pool_line_has_runs", "lines", held.description, count=len(runs))
        for each in work.all(PoolActual, line_id=id):
            work.remove(each)
        work.remove(held)
    return work.changes


def set_actual(office: Office, spent: Spent, why: str = "") -> Changes:
    """Enter what was spent on a line in a month; entering it again replaces it."""
    return set_actuals(office, [spent], why)


def set_actuals(office: Office, entries: Iterable[Spent], why: str = "") -> Changes:
    """Enter what was spent in many months as one act."""
    with office.work("pool_actual_set", why=why) as work:
        subjects = set()
        for each in entries:
            line, pool = _held(work, each.line_id)
            subjects.add((pool.reference, line.number))
            _put_actual(office, work, pool, line, each)
        references = {reference for reference, _ in subjects}
        if len(subjects) > 1 and len(references) == 1:
            work.subject(references.pop())
    return work.changes


def spread(office: Office, line_id: UUID, total: object, note: str = "", why: str = "") -> Changes:
    """Spread a lump sum by day over the months of a line that hold nothing yet; each is flagged as an estimate."""
    with office.work("pool_actual_spread", why=why) as work:
        line, pool = _held(work, line_id)
        field = record_type(PoolActual).by_name["amount"]
        amount = value_for(office, field, total, pool.currency)
        if amount is None:
            refuse("required", "amount", example="1200.00")
        told = {each.month for each in work.all(PoolActual, line_id=line_id)}
        today, period = office.clock.today(), period_of_pool(pool)
        open_ = [month for month in period.months if month not in told and month <= today]
        if not open_:
            refuse("pool_month_told", "month", f"{period.start:%Y-%m}..{period.end:%Y-%m}")
        for month, part in apportion(amount, {each.isoformat(): month_end(each).day for each in open_}).items():
            given = Spent(line_id=line_id, month=date.fromisoformat(month), amount=part, estimated=True, note=note)
            _put_actual(office, work, pool, line, given)
    return work.changes


def _put_actual(office: Office, work: Work, pool: CostPool, line: PoolLine, spent: Spent) -> None:
    by_name = record_type(PoolActual).by_name
    month: Any = value_for(office, by_name["month"], spent.month)
    amount: Any = value_for(office, by_name["amount"], spent.amount, pool.currency)
    if month is None:
        refuse("required", "month", example="2027-01")
    id = of_link(line.id, month.isoformat())
    before = work.find(PoolActual, id)
    made = PoolActual(
        id=id,
        line_id=line.id,
        month=month,
        amount=amount,
        currency=pool.currency,
        estimated=spent.estimated,
        external_reference=spent.external_reference,
        note=spent.note,
    )
    check_actual(made, pool, office.clock.today())
    if amount is not None:
        check_record(made, before=before)
        work.put(made)
    elif before is not None:
        work.remove(before)


def _held(work: Work, id: UUID) -> tuple[PoolLine, CostPool]:
    line = work.get(PoolLine, id)
    pool = work.get(CostPool, line.pool_id)
    work.subject(f"{pool.reference} · {line.number}")
    return line, pool


def _put(
    work: Work, pool: CostPool, line: PoolLine, others: Iterable[PoolLine], before: PoolLine | None = None
) -> None:
    check_line(line, pool, others)
    keeping.put(work, line, before)
    scheme = work.find(ApportionmentScheme, line.scheme_id)
    if scheme is not None and scheme.arrangement_id != pool.arrangement_id:
        refuse("scheme_of_other_arrangement", "scheme_id", scheme.name)
