"""Sharing a budget out: runs proposed line by line, agreed by a decision, frozen for good, superseded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions.steps import duties_of
from commonservices.domain.bodies import Decision
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.domain.cost_sharing.inputs import Party, RunInputs
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import APPROVER, Duty, check_standing, same_person
from commonservices.domain.ids import of_link
from commonservices.domain.periods import Period
from commonservices.domain.pool_cycle import ACTUAL, ADVANCE, AGREED, FROZEN, PROPOSED, SUPERSEDED
from commonservices.domain.premises_rules import Finding
from commonservices.domain.pricing import USD
from commonservices.domain.run_parties import Asked, draw
from commonservices.domain.run_parts import (
    Added,
    added,
    digest_of,
    kept,
    parts_of,
    revised,
    same,
    splits_of,
    with_actuals,
    with_nothing,
)
from commonservices.domain.schemes import engine_scheme
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import EXCHANGE_PLACES
from commonservices.errors import Known
from commonservices.store import pool_rows
from commonservices.store.pool_rows import HeldPool, Sources

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

REVISED: Final = "REVISED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked of a run: its kind, for which lines, from which month on, and counted by when.

    An actual run takes the parties and counts of the advance that stands; `anew` draws them from the register.
    """

    kind: str = ADVANCE
    line_ids: frozenset[UUID] = frozenset()
    from_on: date | None = None
    census_by: date | None = None
    anew: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was proposed: the runs, one for each line, and what is doubtful about what they were drawn from."""

    changes: Changes
    run_ids: tuple[UUID, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """One run that is about to be written, with its shares and the doubts about it."""

    run: ApportionmentRun
    shares: tuple[Share, ...]
    findings: tuple[Finding, ...]


def propose(office: Office, pool_id: UUID, order: Order | None = None) -> Proposed:
    """Share a budget out, one run for each line that has an amount; runs proposed before give way."""
    asked = order or Order()
    held, sources = gathered(office, pool_id)
    made = make(office, held, sources, asked)
    if not made:
        refuse("run_nothing_to_share", "lines")
    with office.work("run_proposed", why=asked.note) as work:
        work.subject(held.facts.pool.reference)
        put(work, held, made)
    findings = tuple(dict.fromkeys(each for one in made for each in one.findings))
    return Proposed(work.changes, tuple(each.run.id for each in made), findings)


def gathered(office: Office, pool_id: UUID) -> tuple[HeldPool, Sources]:
    """Give a budget with all its runs are drawn from; Known when there is none."""
    with office.engine.connect() as connection:
        held = pool_rows.pool(connection, pool_id)
        if held is None:
            raise Known("not_found", "This shared budget is no longer in the register.")
        return held, pool_rows.sources(connection, held, held.facts.period)


def make(office: Office, held: HeldPool, sources: Sources, order: Order) -> list[Made]:
    """Work the runs of an order out; the engine names the line's party and value that cannot be shared."""
    facts, made = held.facts, list[Made]()
    number = held.last_run
    for line in sorted(facts.lines, key=lambda each: each.number or 0):
        if (order.line_ids and line.id not in order.line_ids) or not _is_shared(held, line, order):
            continue
        if line.scheme_id is None:
            refuse("pool_line_no_scheme", "scheme_id", number=line.number or 0, line=line.description)
        check_free(held, line, order)
        number += 1
        made.append(_run(office, held, sources, line, order, number))
    return made


def put(work: Work, held: HeldPool, made: Sequence[Made]) -> None:
    """Write runs with their shares; a run of the same line and kind that was only proposed is superseded."""
    for one in made:
        for earlier in held.facts.runs_of(one.run.line_id or one.run.id, one.run.kind):
            if earlier.state == PROPOSED:
                work.put(replace(work.get(ApportionmentRun, earlier.id), state=SUPERSEDED))
        check_record(one.run)
        work.put(one.run)
    for each in (share for one in made for share in one.shares):
        check_record(each)
    work.put_many(share for one in made for share in one.shares)


def agree(
    office: Office,
    run_ids: Iterable[UUID],
    decision_id: UUID | None = None,
    *,
    on: date | None = None,
    exception: str = "",
) -> Changes:
    """Record that runs were agreed to, by which decision; not by the one who worked them out."""
    with office.work("run_agreed", why=exception) as work:
        runs = [work.get(ApportionmentRun, each) for each in run_ids]
        put_agreed(office, work, runs, decision_id, on=on, exception=exception)
    return work.changes


def put_agreed(
    office: Office,
    work: Work,
    runs: Sequence[ApportionmentRun],
    decision_id: UUID | None,
    *,
    on: date | None = None,
    exception: str = "",
) -> None:
    """Record inside an act that is under way that runs were agreed to; the amount of all counts for a delegation."""
    if not runs:
        return
    day = _decided(office, work, decision_id, on)
    _about(work, runs)
    for each in runs:
        _check_state(each, PROPOSED)
        if decision_id is None and each.kind != ACTUAL:
            refuse("pool_decision_missing", "decision_id")
    pool, own = work.get(CostPool, runs[0].pool_id), {each.made_by for each in runs}
    duty = Duty(
        roles=(APPROVER,),
        record_id=pool.arrangement_id or pool.id,
        day=office.clock.today(),
        prepared_by=office.actor if office.actor in own else next(iter(own)),
        amount=sum(abs(each.total or 0) for each in runs),
        currency=pool.currency,
    )
    duties = duties_of(office, work)
    excuse = check_standing(duties, duty, exception=exception).exception_reason
    if duties.declared and not same_person(duty.prepared_by, office.actor):
        excuse = ""
    for each in runs:
        agreed = replace(each, state=AGREED, agreed_on=day, decision_id=decision_id, exception_reason=excuse)
        check_record(agreed)
        work.put(agreed)


def freeze(office: Office, run_ids: Iterable[UUID]) -> Changes:
    """Freeze runs that were agreed to: from then on nothing changes them, and bills may be made of them."""
    with office.work("run_frozen") as work:
        runs = [work.get(ApportionmentRun, each) for each in run_ids]
        _about(work, runs)
        for each in runs:
            _check_state(each, AGREED)
            _check_shares(work, each)
            for earlier in work.all(ApportionmentRun, line_id=each.line_id):
                if (earlier.kind, earlier.state) == (each.kind, FROZEN):
                    work.put(replace(earlier, state=SUPERSEDED))
            work.put(replace(each, state=FROZEN, frozen_by=office.actor, frozen_on=office.clock.today()))
    return work.changes


def supersede(office: Office, run_ids: Iterable[UUID], reason: str) -> Changes:
    """Set runs aside, also frozen ones, with the reason; they stay on record as they were."""
    if not reason.strip():
        refuse("reason_missing", "reason", example="the census was corrected")
    with office.work("run_superseded", why=reason) as work:
        runs = [work.get(ApportionmentRun, each) for each in run_ids]
        _about(work, runs)
        for each in runs:
            if each.state == SUPERSEDED:
                _check_state(each, FROZEN)
            work.put(replace(each, state=SUPERSEDED, note=reason.strip()))
    return work.changes


# --- how a run is made ------------------------------------------------------------------------------------------------


def _amount(held: HeldPool, line: PoolLine, order: Order) -> int:
    """Give what there is to share of a line; for prices of units one stands for whatever it comes to."""
    if order.kind != ACTUAL:
        return line.budget or 0
    spent = sum(each.amount or 0 for each in held.facts.actuals.get(line.id, ()))
    return 1 if line.id in held.facts.priced else spent


def _is_shared(held: HeldPool, line: PoolLine, order: Order) -> bool:
    """Say whether there is anything to share of a line: an amount, or nothing any more where an advance was asked."""
    if _amount(held, line, order):
        return True
    if order.kind == ADVANCE or line.id in held.facts.priced or standing_run(held.facts.runs, line.id) is None:
        return False
    return order.kind == REVISED or line.id in held.facts.actuals or not line.budget


def check_free(held: HeldPool, line: PoolLine, order: Order) -> None:
    """Refuse another run of a kind for a line where one was agreed for this version of the budget."""
    for run in held.facts.runs_of(line.id, order.kind):
        if run.state != PROPOSED and run.pool_version == held.facts.pool.version:
            refuse("run_stands_already", "kind", run.reference)


def _run(office: Office, held: HeldPool, sources: Sources, line: PoolLine, order: Order, number: int) -> Made:
    pool, today = held.facts.pool, office.clock.today()
    standing = standing_run(held.facts.runs, line.id)
    drawn, findings = _parts(held, sources, line, order, standing, today)
    ids = ids_by_code(office, sources, standing)
    parts = with_nothing(drawn, _left_out(drawn, standing, ids))
    splits = splits_of(parts)
    text = kept(parts)
    run = ApportionmentRun(
        id=office.new_id(),
        reference=f"{pool.reference}-R{number:02}",
        pool_id=pool.id,
        line_id=line.id,
        scheme_id=line.scheme_id,
        kind=order.kind,
        pool_version=pool.version,
        total=sum(each.total for each in splits),
        currency=pool.currency,
        inputs=text,
        inputs_digest=digest_of(text),
        made_by=office.actor,
        made_on=today,
        follows_id=standing.id if standing is not None and order.kind != ADVANCE else None,
        note=order.note,
    )
    shares = tuple(share_of(run, ids[each.code], each, parts[-1]) for each in added(splits))
    return Made(run, shares, findings)


def ids_by_code(office: Office, sources: Sources, standing: ApportionmentRun | None) -> dict[str, UUID]:
    """Give the entities by code, those by which an earlier run knew them included."""
    ids = {code: id for id, code in sources.codes.items()}
    known = {code for part in parts_of(standing.inputs) for code in part.by_code} if standing is not None else set()
    if standing is None or known <= ids.keys():
        return ids
    with office.engine.connect() as connection:
        shares = pool_rows.who(connection, standing)
    return {code: each.entity_id for code, each in shares.items() if each.entity_id is not None} | ids


def _left_out(parts: Sequence[RunInputs], standing: ApportionmentRun | None, ids: Mapping[str, UUID]) -> list[Party]:
    """Give those who were asked by the run that stands and take no part any more."""
    there = {ids[code] for part in parts for code in part.by_code}
    before = parts_of(standing.inputs) if standing is not None else ()
    parties = {code: party for part in before for code, party in part.by_code.items()}
    return [each for code, each in parties.items() if code in ids and ids[code] not in there]


def standing_run(runs: Iterable[ApportionmentRun], line_id: UUID) -> ApportionmentRun | None:
    """Give the frozen run by which a line was asked for in advance: the newest revised one, else the first."""
    frozen = [each for each in runs if each.line_id == line_id and each.state == FROZEN and each.kind != ACTUAL]
    return max(frozen, key=lambda each: (each.kind == REVISED, each.frozen_on or date.min, each.id.int), default=None)


def _parts(
    held: HeldPool, sources: Sources, line: PoolLine, order: Order, standing: ApportionmentRun | None, today: date
) -> tuple[tuple[RunInputs, ...], tuple[Finding, ...]]:
    scheme, months = held.schemes[line.scheme_id or line.id], _months(held, line)
    priced = not engine_scheme(scheme).splits
    before = parts_of(standing.inputs) if standing is not None else ()
    total = sum(months.values()) if order.kind == ACTUAL else line.budget or 0
    asked = Asked(
        period=_stretch(held, order),
        currency=held.facts.pool.currency,
        total=None if priced else total,
        census_by=order.census_by or (standing.made_on if standing and standing.made_on else today),
        today=today,
    )
    source = sources.of(line.service_id)
    if order.kind == ACTUAL and before and not order.anew and not priced:
        rate = draw(scheme, source, asked).inputs.per_usd
        return tuple(replace(each, per_usd=rate) for each in with_actuals(before, months)), ()
    drawn = draw(scheme, source, asked)
    if order.kind == ADVANCE or order.from_on is None:
        return (drawn.inputs,), drawn.findings
    if not before:
        refuse("run_no_advance", "kind", number=line.number or 0, line=line.description)
    return revised(before, drawn.inputs), drawn.findings


def _months(held: HeldPool, line: PoolLine) -> dict[date, int]:
    return {each.month: each.amount or 0 for each in held.facts.actuals.get(line.id, ()) if each.month is not None}


def _stretch(held: HeldPool, order: Order) -> Period:
    """Give the months that are shared: all of the budget, or those from a month on."""
    period = held.facts.period
    if order.from_on is None or order.kind == ADVANCE:
        return period
    first = order.from_on.replace(day=1)
    if not period.holds(first):
        words = {"start": f"{period.start:%Y-%m}", "end": f"{period.end:%Y-%m}"}
        refuse("run_stretch_outside", "month", f"{first:%Y-%m}", **words)
    return Period(first, period.end)


def share_of(run: ApportionmentRun, entity_id: UUID, one: Added, inputs: RunInputs) -> Share:
    """Give the share of one party as a run keeps it, in US dollars too where the rate is known."""
    rate = Fraction(1) if run.currency == USD else inputs.per_usd
    return Share(
        id=of_link(run.id, entity_id),
        run_id=run.id,
        entity_id=entity_id,
        numerator=str(one.exact.numerator),
        denominator=str(one.exact.denominator),
        amount=one.amount,
        support_amount=one.support,
        residual_units=one.extra,
        currency=run.currency,
        amount_usd=one.to_pay if run.currency == USD else one.usd,
        per_usd=None if rate is None else Decimal(int(Fraction(rate) * 10**EXCHANGE_PLACES)).scaleb(-EXCHANGE_PLACES),
    )


# --- what is checked --------------------------------------------------------------------------------------------------


def _about(work: Work, runs: Sequence[ApportionmentRun]) -> None:
    """Say which runs an act is about: one by its own reference, several by that of their budget."""
    if len(runs) == 1:
        work.subject(runs[0].reference)
    elif runs:
        work.subject(work.get(CostPool, runs[0].pool_id).reference)


def _check_state(run: ApportionmentRun, wanted: str) -> None:
    if run.state != wanted:
        words = {"reference": run.reference, "from_state": run.state, "to_state": wanted}
        refuse("run_state_wrong", "state", run.state, **words)


def _check_shares(work: Work, run: ApportionmentRun) -> None:
    """Refuse to freeze shares that are not those of their inputs."""
    shares = {each.id: each for each in work.all(Share, run_id=run.id)}
    found = added(splits_of(parts_of(run.inputs)))
    left = list(shares.values())
    for one in found:
        held = next((each for each in left if same(one, each)), None)
        if held is None:
            refuse("run_shares_differ", "shares", run.reference)
        left.remove(held)
    if left or digest_of(run.inputs) != run.inputs_digest:
        refuse("run_shares_differ", "shares", run.reference)


def _decided(office: Office, work: Work, decision_id: UUID | None, on: date | None) -> date:
    """Give the day of an agreement: the one told, else that of the decision, else today."""
    today = office.clock.today()
    decision = work.get(Decision, decision_id) if decision_id is not None else None
    day = on or (decision.decided_on if decision is not None else None) or today
    if day > today:
        refuse("day_in_future", "agreed_on", day.isoformat(), shown=day, example=today)
    return day
