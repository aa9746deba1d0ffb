"""The year of a shared budget: made or copied, proposed, agreed, billed, opened, revised, closed, settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions import keeping, runs
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all, value_for
from commonservices.domain.bodies import Decision
from commonservices.domain.changes import Changes
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.deciding import check_approves
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record, record_type
from commonservices.domain.periods import period_of
from commonservices.domain.pool_cycle import (
    ADVANCE,
    AGREED,
    DRAFT,
    PROPOSED,
    REVISED,
    SUPERSEDED,
    PoolFacts,
    check_move,
    check_step,
    period_of_pool,
)
from commonservices.domain.premises_rules import Finding
from commonservices.domain.references import check_reference, next_reference
from commonservices.domain.schemes import holds
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_months
from commonservices.errors import Known
from commonservices.store import pool_rows

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

POOL = "POOL"


@dataclass(frozen=True, slots=True)
class Shared:
    """What proposing a budget gave: what changed, and what is doubtful about the counts behind its shares."""

    changes: Changes
    findings: tuple[Finding, ...]


# --- made -------------------------------------------------------------------------------------------------------------


def add(office: Office, values: Mapping[str, object], reference: str = "") -> Added:
    """Make a shared budget under an arrangement; without a reference it takes the next one of its year."""
    with office.work("pool_added") as work:
        draft = keeping.made(office, CostPool, dict(values))
        made = replace(draft, reference=_reference(office, work, draft, reference))
        work.subject(made.reference)
        _put(work, made)
    return Added(work.changes, made.id, made.reference)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a budget as one act; its days and provider stay once it is agreed."""
    with office.work("field_set", why=why) as work:
        held = work.get(CostPool, id)
        work.subject(held.reference)
        if "state" in values or "version" in values:
            refuse("fixed_field", "state", held.state, kept=held.state)
        changed = replace(held, **read_all(office, CostPool, values))
        moved = (held.starts_on, held.ends_on, held.provider_id) != (
            changed.starts_on,
            changed.ends_on,
            changed.provider_id,
        )
        if moved and held.state not in {DRAFT, PROPOSED}:
            refuse("pool_lines_fixed", "state", held.state, reference=held.reference, from_state=held.state)
        _put(work, changed, held)
    return work.changes


def copy(office: Office, id: UUID, *, starts_on: date | str | None = None, name: str = "") -> Added:
    """Copy last year's budget into the next year: its recurring lines with their schemes, as a draft."""
    with office.work("pool_copied") as work:
        held = work.get(CostPool, id)
        before = period_of_pool(held)
        day: date | None = value_for(office, record_type(CostPool).by_name["starts_on"], starts_on)
        after = period_of(day or add_months(before.start, len(before.months)), len(before.months))
        draft = replace(
            held, id=office.new_id(), name=name.strip() or held.name, starts_on=after.start, ends_on=after.end,
            version=1, state=DRAFT, state_on=None, decision_id=None, invoice_by=_later(held, after.start),
            previous_id=held.id, closed_note="",
        )  # fmt: skip
        made = replace(draft, reference=_reference(office, work, draft))
        work.subject(made.reference)
        _put(work, made)
        _copy_lines(office, work, held, made)
    return Added(work.changes, made.id, made.reference)


def remove(office: Office, id: UUID, why: str = "") -> Changes:
    """Take out a budget that was made by mistake, with its lines; one with runs that were agreed to stays."""
    with office.work("pool_removed", why=why) as work:
        held = work.get(CostPool, id)
        work.subject(held.reference)
        made = work.all(ApportionmentRun, pool_id=id)
        if any(each.state not in {PROPOSED, SUPERSEDED} or each.frozen_on for each in made):
            refuse("pool_has_runs", "state", held.reference)
        lines = work.all(PoolLine, pool_id=id)
        spent = [each for line in lines for each in work.all(PoolActual, line_id=line.id)]
        shares = [each for run in made for each in work.all(Share, run_id=run.id)]
        gone: tuple[Record, ...] = (*shares, *made, *spent, *lines, held)
        for record in gone:
            work.remove(record)
    return work.changes


# --- moved ------------------------------------------------------------------------------------------------------------


def propose(office: Office, id: UUID) -> Shared:
    """Put a budget to the participants; lines not yet shared out as they stand are shared out first."""
    held, sources = runs.gathered(office, id)
    check_step(held.facts.pool.state, PROPOSED)
    stale = frozenset(each.id for each in held.facts.lines if not _in_step(held.facts, each))
    made = runs.make(office, held, sources, runs.Order(line_ids=stale)) if stale else []
    facts = _with_runs(held.facts, [each.run for each in made])
    check_move(facts, PROPOSED, office.clock.today())
    with office.work("pool_proposed") as work:
        work.subject(held.facts.pool.reference)
        runs.put(work, held, made)
        _put_state(office, work, held.facts.pool, PROPOSED)
    return Shared(work.changes, tuple(dict.fromkeys(each for one in made for each in one.findings)))


def agree(
    office: Office, id: UUID, decision_id: UUID | None, *, on: date | None = None, exception: str = ""
) -> Changes:
    """Record that the participants agreed to a budget and its shares: its runs are agreed by the same decision."""
    facts = _facts(office, id)
    decided = replace(facts, pool=replace(facts.pool, decision_id=decision_id))
    check_move(decided, AGREED, office.clock.today())
    with office.work("pool_agreed", why=exception) as work:
        check_approves(work.get(Decision, decision_id))
        open_ = [work.get(ApportionmentRun, each.id) for each in facts.runs if _is_open(each)]
        runs.put_agreed(office, work, open_, decision_id, on=on, exception=exception)
        work.subject(facts.pool.reference)
        _put_state(office, work, decided.pool, AGREED)
    return work.changes


def move(office: Office, id: UUID, to: str, why: str = "") -> Changes:
    """Bring a budget to another state: advances billed, year open, closed, settled, back to draft, and the others."""
    if to == PROPOSED:
        return propose(office, id).changes
    if to == AGREED:
        return agree(office, id, None, exception=why)
    if to == REVISED:
        return revise(office, id, why)
    facts = _facts(office, id)
    check_move(facts, to, office.clock.today())
    if to == DRAFT and not why.strip():
        refuse("reason_missing", "reason", example="a participant asked for other lines")
    with office.work("pool_moved", why=why) as work:
        work.subject(facts.pool.reference)
        for each in facts.runs if to == DRAFT else ():
            if each.state != SUPERSEDED:
                work.put(replace(each, state=SUPERSEDED))
        _put_state(office, work, facts.pool, to)
    return work.changes


def revise(office: Office, id: UUID, reason: str) -> Changes:
    """Open the lines of a running budget for the mid-year review: the next version of it begins."""
    facts = _facts(office, id)
    check_move(facts, REVISED, office.clock.today())
    if not reason.strip():
        refuse("reason_missing", "reason", example="the fuel price rose")
    with office.work("pool_revised", why=reason) as work:
        work.subject(facts.pool.reference)
        _put_state(office, work, replace(facts.pool, version=(facts.pool.version or 1) + 1), REVISED)
    return work.changes


# --- parts ------------------------------------------------------------------------------------------------------------


def _in_step(facts: PoolFacts, line: PoolLine) -> bool:
    """Say whether the run that stands for a line shares what the line stands at, by the scheme it has."""
    found = [each for each in facts.runs_of(line.id, ADVANCE) if each.pool_version == facts.pool.version]
    alike = all(each.scheme_id == line.scheme_id for each in found)
    whole = line.id in facts.priced or sum(each.total or 0 for each in found) == (line.budget or 0)
    return bool(found) and alike and whole


def _with_runs(facts: PoolFacts, made: list[ApportionmentRun]) -> PoolFacts:
    """Give the facts as they will be once some runs are proposed."""
    lines = {each.line_id for each in made}
    kept = [each for each in facts.runs if not (each.line_id in lines and each.kind == ADVANCE and _is_open(each))]
    return replace(facts, runs=(*kept, *made))


def _is_open(run: ApportionmentRun) -> bool:
    return run.state == PROPOSED and run.kind == ADVANCE


def _facts(office: Office, id: UUID) -> PoolFacts:
    with office.engine.connect() as connection:
        held = pool_rows.pool(connection, id)
    if held is None:
        raise Known("not_found", "This shared budget is no longer in the register.")
    return held.facts


def _put_state(office: Office, work: Work, pool: CostPool, state: str) -> None:
    work.put(replace(pool, state=state, state_on=office.clock.today()))


def _put(work: Work, pool: CostPool, before: CostPool | None = None) -> None:
    period_of_pool(pool)
    keeping.put(work, pool, before)


def _reference(office: Office, work: Work, pool: CostPool, given: str = "") -> str:
    """Give the reference typed, or the next free one of the year in which the budget begins."""
    profile = keeping.own_office(work)
    year = pool.starts_on.year if pool.starts_on is not None else office.clock.today().year
    taken = work.references("cost_pool", f"{profile.code}-{POOL}-{year:04}-")
    free = next_reference(profile.code, POOL, year, taken, office.letter, digits=2)
    if not given.strip():
        return free
    return check_reference(given, work.references("cost_pool", given.strip()), free=free)


def _later(pool: CostPool, starts_on: date) -> date | None:
    """Give the day invoices are due for the next year: as long before its beginning as for this one."""
    if pool.invoice_by is None or pool.starts_on is None:
        return None
    months = (starts_on.year - pool.starts_on.year) * 12 + starts_on.month - pool.starts_on.month
    return add_months(pool.invoice_by, months)


def _copy_lines(office: Office, work: Work, held: CostPool, made: CostPool) -> None:
    schemes = work.all(ApportionmentScheme, arrangement_id=held.arrangement_id)
    for line in work.all(PoolLine, pool_id=held.id):
        if line.recurring:
            scheme = _scheme_then(line, schemes, made)
            keeping.put(work, replace(line, id=office.new_id(), pool_id=made.id, scheme_id=scheme))


def _scheme_then(line: PoolLine, schemes: Any, made: CostPool) -> UUID | None:
    """Give the scheme of a line, or the one of the same name that applies by then."""
    own = next((each for each in schemes if each.id == line.scheme_id), None)
    if own is None or made.starts_on is None or holds(own, made.starts_on):
        return line.scheme_id
    same = (each.id for each in schemes if each.name == own.name and holds(each, made.starts_on))
    return next(same, line.scheme_id)
