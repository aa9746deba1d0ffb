"""The runs of a shared budget: the list, the shares of one, why a party pays what it pays, what changed, what if."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.cost_sharing import words
from commonservices.domain.cost_sharing.comparing import causes, change_steps
from commonservices.domain.cost_sharing.splitting import Split
from commonservices.domain.cost_sharing.steps import steps_of
from commonservices.domain.cost_sharing.true_ups import true_up_steps
from commonservices.domain.cost_sharing.words import Line
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money
from commonservices.domain.periods import Period
from commonservices.domain.pool_cycle import ACTUAL, FROZEN
from commonservices.domain.run_parts import Added, digest_of, parts_of, same
from commonservices.domain.sentences import refuse
from commonservices.domain.what_if import Outcome, WhatIf
from commonservices.domain.what_if import what_if as tried
from commonservices.errors import Known
from commonservices.store import run_rows
from commonservices.store.rows import fetch
from commonservices.store.run_rows import HeldRun

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """One run as a list shows it; amounts are minor units, the total without support cost."""

    id: UUID
    reference: str
    pool_id: UUID
    line_id: UUID | None
    number: int | None
    description: str
    scheme: str
    method: str
    kind: str
    pool_version: int | None
    state: str
    total: int
    support: int
    currency: str
    total_usd: int | None
    parties: int
    made_by: str
    made_on: date | None
    agreed_on: date | None
    decision_id: UUID | None
    decision: str
    frozen_by: str
    frozen_on: date | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRow:
    """What one party pays by a run: its count, exact and rounded share, support cost, dollars, and the change."""

    share_id: UUID
    entity_id: UUID
    code: str
    name: str
    driver: Fraction
    percent: Fraction
    exact: Fraction
    amount: int
    support: int
    to_pay: int
    residual_units: int
    amount_usd: int | None
    per_usd: Decimal | None
    before: int | None

    @property
    def change(self) -> int | None:
        """Give how much more it pays than by the run before; None where there is none to compare with."""
        return None if self.before is None else self.to_pay - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class RunDetail:
    """One run with its shares, whether they are still those of its inputs, and the run it is compared with."""

    row: RunRow
    shares: tuple[ShareRow, ...]
    billed: bool
    parts: tuple[Period | None, ...]
    verified: bool
    before_id: UUID | None
    before: str


@dataclass(frozen=True, slots=True)
class ExplainedPart:
    """The explanation of one part of a run, for the months of that part, in the words of a language."""

    period: Period | None
    lines: tuple[Line, ...]
    copied: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a party pays what it pays, ready to be shown, copied or printed."""

    code: str
    title: str
    parts: tuple[ExplainedPart, ...]

    @property
    def copied(self) -> str:
        """Give the whole explanation as numbered lines, ready to be pasted into a letter."""
        return "\n\n".join((self.title, *(each.copied for each in self.parts)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What changed for a party against another run, by cause and in words; the causes add up to the change.

    Runs in several parts are compared as a whole: their change has no causes of its own.
    """

    code: str
    before: int
    after: int
    causes: Mapping[str, int]
    lines: tuple[Line, ...]
    copied: str


@dataclass(frozen=True, slots=True)
class Verified:
    """Whether a run still says what it said: inputs not changed, the same shares again, the codes that differ."""

    run_id: UUID
    reference: str
    same_inputs: bool
    differing: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Say whether nothing differs."""
        return self.same_inputs and not self.differing


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueUp:
    """What one party still owes, or is credited, for one line: its actual share less its advance, support included."""

    line_id: UUID
    number: int | None
    description: str
    entity_id: UUID
    code: str
    share_id: UUID | None
    advance_share_id: UUID | None
    currency: str
    advance: int
    actual: int

    @property
    def difference(self) -> int:
        """Give what is still to be paid; below zero what is to be credited."""
        return self.actual - self.advance


# --- lists ------------------------------------------------------------------------------------------------------------


def runs(office: Office, pool_id: UUID) -> list[RunRow]:
    """Give the runs of a budget, the newest first."""
    with office.engine.connect() as connection:
        return [_row(each) for each in run_rows.listed(connection, pool_id)]


def _row(row: Any) -> RunRow:
    taken = {name: getattr(row, name) for name in RunRow.__dataclass_fields__}
    taken |= {name: taken[name] or "" for name in ("description", "scheme", "method", "decision")}
    taken |= {name: int(taken[name] or 0) for name in ("total", "support", "parties")}
    return RunRow(**taken)


def detail(office: Office, id: UUID) -> RunDetail:
    """Give one run with its shares; Known when there is none."""
    with office.engine.connect() as connection:
        held = _held(connection, id)
        former = run_rows.before_of(connection, held.run)
        before = run_rows.held(connection, former.id) if former is not None else None
        rows = run_rows.listed(connection, held.pool.id)
    return RunDetail(
        row=next(_row(each) for each in rows if each.id == id),
        shares=_shares(held, before, office.language),
        billed=all(each.billed for each in held.splits),
        parts=tuple(each.inputs.period for each in held.splits),
        verified=_verified(held).sound,
        before_id=former.id if former is not None else None,
        before=former.reference if former is not None else "",
    )


def _shares(held: HeldRun, before: HeldRun | None, language: str) -> tuple[ShareRow, ...]:
    from commonservices.queries.premises import spoken

    former = {each.entity_id: (each.amount or 0) + (each.support_amount or 0) for each in before.kept} if before else {}
    total = sum(each.total for each in held.splits)
    rows = []
    for one in held.added:
        share = held.shares.get(one.code)
        if share is None or share.entity_id is None:
            continue
        entity = held.entities.get(share.entity_id)
        rows.append(
            ShareRow(
                share_id=share.id,
                entity_id=share.entity_id,
                code=one.code,
                name=spoken(entity, language),
                driver=_driver(held.splits, one.code),
                percent=Fraction(100) * one.exact / total if total else Fraction(0),
                exact=one.exact,
                amount=one.amount,
                support=one.support,
                to_pay=one.to_pay,
                residual_units=one.extra,
                amount_usd=share.amount_usd,
                per_usd=share.per_usd,
                before=former.get(share.entity_id, 0) if before is not None else None,
            )
        )
    return tuple(rows)


def _driver(splits: Sequence[Split], code: str) -> Fraction:
    """Give what a party counts in the last part it takes part in."""
    last = next((each for each in reversed(splits) if code in each.weights.by_code), None)
    return Fraction(0) if last is None else Fraction(last.weights.by_code[code], last.weights.scale)


# --- why --------------------------------------------------------------------------------------------------------------


def explanation(office: Office, id: UUID, code: str, language: str = "") -> Explanation:
    """Give why a party pays what it pays by a run, from the inputs that were kept with it."""
    told = language or office.language
    with office.engine.connect() as connection:
        held = _held(connection, id)
        advance = run_rows.advance_of(connection, held.run)
    one, currency, own = _known(held, code), held.run.currency, [each for each in held.splits if code in each.by_code]
    steps = tuple(steps_of(part, code) for part in own)
    if advance is not None:
        asked = Money(_paid(advance.shares.get(code)), currency)
        steps = true_up_steps(steps, held.run.kind, asked, Money(one.to_pay, currency))
    periods = [part.inputs.period for part in own] + [None] * (len(steps) - len(own))
    title = words.text("why", told, party=code, amount=Money(one.to_pay, currency))
    parts = (
        ExplainedPart(period, words.lines(some, told), words.copied(some, told))
        for period, some in zip(periods, steps, strict=True)
    )
    return Explanation(code=code, title=title, parts=tuple(parts))


def changes(office: Office, id: UUID, code: str, against: UUID | None = None, language: str = "") -> Changed | None:
    """Give what changed for a party against another run, or against the one before; None where there is none."""
    told = language or office.language
    with office.engine.connect() as connection:
        held = _held(connection, id)
        former = run_rows.before_of(connection, held.run) if against is None else None
        other = against or (former.id if former is not None else None)
        before = _held(connection, other) if other is not None else None
    if before is None:
        return None
    old, new = _by_code(before.added), _by_code(held.added)
    if code not in {**old, **new}:
        _known(held, code)
    found: dict[str, int] = {}
    steps: tuple[Any, ...] = ()
    if len(before.splits) == len(held.splits) == 1:
        found, steps = causes(before.splits[0], held.splits[0], code), change_steps(*before.splits, *held.splits, code)
    return Changed(
        code=code,
        before=old[code].to_pay if code in old else 0,
        after=new[code].to_pay if code in new else 0,
        causes={cause: change for cause, change in found.items() if change},
        lines=words.lines(steps, told),
        copied=words.copied(steps, told),
    )


def _by_code(found: Iterable[Added]) -> dict[str, Added]:
    return {each.code: each for each in found}


def _known(held: HeldRun, code: str) -> Added:
    known = _by_code(held.added)
    if code not in known:
        refuse("what_if_unknown_party", "party", code, choices=", ".join(sorted(known)))
    return known[code]


# --- proof ------------------------------------------------------------------------------------------------------------


def verify(office: Office, id: UUID) -> Verified:
    """Work a run out again from its inputs and say whether it still gives the shares on record."""
    with office.engine.connect() as connection:
        return _verified(_held(connection, id))


def verify_all(office: Office) -> tuple[Verified, ...]:
    """Work every frozen run out again, and say of each whether it still says what it said."""
    with office.engine.connect() as connection:
        frozen = fetch(connection, ApportionmentRun, state=FROZEN)
        return tuple(_verified(each) for each in run_rows.held_all(connection, frozen))


def _verified(held: HeldRun) -> Verified:
    alike = digest_of(held.run.inputs) == held.run.inputs_digest
    differing = {each.code for each in held.added if not _kept_so(each, held.shares.get(each.code))}
    left = {each.id for each in held.kept} - {each.id for each in held.shares.values()}
    codes = {held.entities[each.entity_id].short_code for each in held.kept if each.id in left and each.entity_id}
    return Verified(held.run.id, held.run.reference, alike, tuple(sorted(differing | codes)))


def _kept_so(one: Added, share: Share | None) -> bool:
    return share is not None and same(one, share)


# --- the end of the year ----------------------------------------------------------------------------------------------


def true_up(office: Office, pool_id: UUID) -> tuple[TrueUp, ...]:
    """Give for each line and party the actual share less the advance share, out of the frozen runs that stand."""
    with office.engine.connect() as connection:
        every = [each for each in fetch(connection, ApportionmentRun, pool_id=pool_id) if each.state == FROZEN]
        newest: dict[tuple[UUID | None, bool], ApportionmentRun] = {}
        for run in sorted(every, key=run_rows.frozen_at):
            newest[run.line_id, run.kind == ACTUAL] = run
        held = dict(zip(newest, run_rows.held_all(connection, newest.values()), strict=True))
    found = []
    for (line_id, actual), spent in held.items():
        if actual:
            found += _differences(held.get((line_id, False)), spent)
    return tuple(sorted(found, key=lambda each: (each.number or 0, each.code)))


def _differences(advance: HeldRun | None, spent: HeldRun) -> list[TrueUp]:
    asked = {each.entity_id: each for each in advance.kept} if advance is not None else {}
    owed = {each.entity_id: each for each in spent.kept}
    entities = {**(advance.entities if advance is not None else {}), **spent.entities}
    return [
        TrueUp(
            line_id=spent.line.id,
            number=spent.line.number,
            description=spent.line.description,
            entity_id=id,
            code=entities[id].short_code if id in entities else "",
            share_id=owed[id].id if id in owed else None,
            advance_share_id=asked[id].id if id in asked else None,
            currency=spent.run.currency,
            advance=_paid(asked.get(id)),
            actual=_paid(owed.get(id)),
        )
        for id in {**owed, **asked}
        if id is not None
    ]


def _paid(share: Share | None) -> int:
    return 0 if share is None else (share.amount or 0) + (share.support_amount or 0)


# --- what if ----------------------------------------------------------------------------------------------------------


def what_if(office: Office, id: UUID, change: WhatIf) -> Outcome:
    """Give every party's change if something were otherwise; nothing is saved."""
    with office.engine.connect() as connection:
        run = fetch(connection, ApportionmentRun, id=id)
    if not run:
        raise Known("not_found", "This run is no longer in the register.")
    return tried(parts_of(run[0].inputs), change)


def _held(connection: Any, id: UUID) -> HeldRun:
    found = run_rows.held(connection, id)
    if found is None:
        raise Known("not_found", "This run is no longer in the register.")
    return found
