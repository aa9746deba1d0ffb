"""The yearly budget of the clinic: last year's shared in advance and by what was spent, this year's open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain
from uuid import UUID

from commonservices.actions.runs import share_of
from commonservices.demo.arrangements import parties_of
from commonservices.demo.bills import Sending, person, table
from commonservices.demo.drivers import drivers_of
from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.services import services_of
from commonservices.demo.tables import ArrangementRow
from commonservices.domain import billing, pool_cycle
from commonservices.domain.billing import Charge
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.cost_sharing.inputs import RunInputs
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_link
from commonservices.domain.money import half_up
from commonservices.domain.periods import Period
from commonservices.domain.run_parties import Asked, Source, draw
from commonservices.domain.run_parts import added, digest_of, kept, splits_of, with_actuals
from commonservices.domain.terms import add_months, month_end

_MONTHS = 12
_NEVER = date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """One run with its shares, and what it was given."""

    run: ApportionmentRun
    shares: tuple[Share, ...]
    inputs: RunInputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """One year of the budget with all that belongs to it."""

    pool: CostPool
    lines: tuple[PoolLine, ...]
    actuals: tuple[PoolActual, ...]
    runs: tuple[Ran, ...]
    sendings: tuple[Sending, ...]


def schemes(plan: Plan) -> Iterator[ApportionmentScheme]:
    """Give how the cost of the clinic is shared."""
    first = _start(plan, closed=True)
    for row in table()["scheme"]:
        above = plan.arrangement_id(_under(plan).ref)
        yield ApportionmentScheme(
            id=of_link(above, "scheme", row["name"]),
            arrangement_id=above,
            name=row["name"],
            method=row["method"],
            driver_code=row.get("driver", ""),
            valid_from=first,
            approved_by=person("approves"),
            approved_on=_agreed_on(first),
        )


def years(plan: Plan) -> tuple[Year, Year]:
    """Give the last year that is closed, and the one after it, which is open."""
    before = _pool(plan, None, closed=True)
    return _year(plan, before, closed=True), _year(plan, _pool(plan, before, closed=False), closed=False)


def _under(plan: Plan) -> ArrangementRow:
    return plan.tables.arrangements[table()["budget"]["arrangement"]]


def _start(plan: Plan, *, closed: bool) -> date:
    """Give the first day of the last year that ended long enough ago to be closed, or of the one after it."""
    latest = plan.calendar.month(-table()["budget"]["settles_within_m"])
    back = next(back for back in (0, 1) if plan.calendar.fiscal_start(back) <= latest)
    return plan.calendar.fiscal_start(back + closed)


def _agreed_on(start: date) -> date:
    return start - timedelta(days=table()["budget"]["agreed_days_before"])


def _pool(plan: Plan, previous: CostPool | None, *, closed: bool) -> CostPool:
    told, row, start = table()["budget"], _under(plan), _start(plan, closed=closed)
    end = month_end(add_months(start, _MONTHS - 1))
    reference = plan.reference(f"CP{start.year}")
    return CostPool(
        id=of_link(plan.arrangement_id(row.ref), "pool", str(start)),
        reference=reference,
        name=told["name"],
        arrangement_id=plan.arrangement_id(row.ref),
        service_ids=frozenset(each.id for each in services_of(plan, row.ref)),
        provider_id=entity_id(row.provider),
        starts_on=start,
        ends_on=end,
        fiscal_calendar=plan.tables.mission["office"][0]["fiscal_calendar"],
        currency=row.currency,
        state=pool_cycle.CLOSED if closed else pool_cycle.OPEN,
        state_on=_closed_on(end) if closed else start,
        invoice_by=start.replace(day=told["invoice_day"]),
        previous_id=previous.id if previous else None,
        closed_note=plan.word("reason") if closed else "",
    )


def _closed_on(end: date) -> date:
    return end + timedelta(days=table()["budget"]["closed_days_after"])


def _year(plan: Plan, pool: CostPool, *, closed: bool) -> Year:
    lines = tuple(_lines(plan, pool))
    actuals = tuple(chain.from_iterable(_actuals(plan, pool, line) for line in lines))
    advances = [_advance(plan, pool, line) for line in lines]
    spent = {line.id: {each.month: each.amount or 0 for each in actuals if each.line_id == line.id} for line in lines}
    ended = [_actual(plan, pool, one, spent[one.run.line_id or pool.id]) for one in advances] if closed else []
    sendings = [_sending(plan, pool, _asked_first(pool, lines, advances), pool.invoice_by or plan.calendar.t0)]
    if closed and pool.ends_on is not None:
        charges = _differences(pool, lines, advances, ended)
        sendings.append(_sending(plan, pool, charges, _closed_on(pool.ends_on)))
    return Year(pool=pool, lines=lines, actuals=actuals, runs=(*advances, *ended), sendings=tuple(sendings))


def _lines(plan: Plan, pool: CostPool) -> Iterator[PoolLine]:
    for number, row in enumerate(table()["line"], start=1):
        yield PoolLine(
            id=of_link(pool.id, "line", str(number)),
            pool_id=pool.id,
            number=number,
            description=row["description"],
            bucket=table()["budget"]["bucket"],
            kind=row["kind"],
            budget=row["budget"],
            currency=pool.currency,
            scheme_id=of_link(plan.arrangement_id(_under(plan).ref), "scheme", row["scheme"]),
        )


def _actuals(plan: Plan, pool: CostPool, line: PoolLine) -> Iterator[PoolActual]:
    """Give what was spent month by month until T0; the last month of a year that is open is an estimate."""
    parts = table()["line"][(line.number or 1) - 1]["spent"]
    for place, month in enumerate(pool_cycle.period_of_pool(pool).months):
        if month >= plan.calendar.t0:
            return
        yield PoolActual(
            id=of_link(line.id, f"{month:%Y-%m}"),
            line_id=line.id,
            month=month,
            amount=half_up(Fraction(line.budget or 0, _MONTHS) * Fraction(parts[place % len(parts)])),
            currency=line.currency,
            estimated=add_months(month, 1) == plan.calendar.t0,
        )


def _advance(plan: Plan, pool: CostPool, line: PoolLine) -> Ran:
    row, start = _under(plan), pool.starts_on or plan.calendar.t0
    members = tuple(parties_of(plan, row))
    source = Source(
        codes={entity_id(code): code for code in (row.provider, *row.consumers)},
        members=members,
        drivers=tuple(drivers_of(plan, row)),
        basis=row.financial_basis,
    )
    asked = Asked(
        period=Period(start, pool.ends_on or start),
        currency=pool.currency,
        total=line.budget,
        census_by=start,
        today=_agreed_on(start),
    )
    scheme = next(each for each in schemes(plan) if each.id == line.scheme_id)
    return _ran(pool, line, draw(scheme, source, asked).inputs, pool_cycle.ADVANCE, _agreed_on(start))


def _actual(plan: Plan, pool: CostPool, before: Ran, months: dict[date | None, int]) -> Ran:
    line = next(each for each in _lines(plan, pool) if each.id == before.run.line_id)
    spent = {month: amount for month, amount in months.items() if month is not None}
    (inputs,) = with_actuals((before.inputs,), spent)
    day = _closed_on(pool.ends_on or plan.calendar.t0) - timedelta(days=5)
    return _ran(pool, line, inputs, pool_cycle.ACTUAL, day, before)


def _ran(
    pool: CostPool, line: PoolLine, inputs: RunInputs, kind: str, agreed_on: date, before: Ran | None = None
) -> Ran:
    """Give a frozen run, worked out like any other."""
    splits, text = splits_of((inputs,)), kept((inputs,))
    number = (line.number or 0) + (len(table()["line"]) if before else 0)
    run = ApportionmentRun(
        id=of_link(line.id, "run", kind),
        reference=f"{pool.reference}-R{number:02}",
        pool_id=pool.id,
        line_id=line.id,
        scheme_id=line.scheme_id,
        kind=kind,
        pool_version=pool.version,
        total=sum(each.total for each in splits),
        currency=pool.currency,
        inputs=text,
        inputs_digest=digest_of(text),
        state=pool_cycle.FROZEN,
        made_by=person("bills"),
        made_on=agreed_on - timedelta(days=10),
        agreed_on=agreed_on,
        frozen_by=person("approves"),
        frozen_on=agreed_on,
        follows_id=before.run.id if before else None,
    )
    shares = tuple(share_of(run, entity_id(each.code), each, inputs) for each in added(splits))
    return Ran(run=run, shares=shares, inputs=inputs)


def _asked_first(pool: CostPool, lines: tuple[PoolLine, ...], advances: list[Ran]) -> Iterator[Charge]:
    for line, one in zip(lines, advances, strict=True):
        for share in one.shares:
            if share.entity_id is not None:
                due = (share.entity_id, share.amount or 0)
                yield _charge(pool, line, share, billing.ADVANCE, due, pool.starts_on or _NEVER)


def _differences(
    pool: CostPool, lines: tuple[PoolLine, ...], advances: list[Ran], ended: list[Ran]
) -> Iterator[Charge]:
    for line, one, other in zip(lines, advances, ended, strict=True):
        asked = {each.entity_id: each.amount or 0 for each in one.shares}
        for share in other.shares:
            if share.entity_id is not None:
                due = (share.entity_id, (share.amount or 0) - asked[share.entity_id])
                yield _charge(pool, line, share, billing.TRUE_UP, due, pool.ends_on or _NEVER)


def _charge(pool: CostPool, line: PoolLine, share: Share, kind: str, due: tuple[UUID, int], day: date) -> Charge:
    return Charge(
        source=billing.SHARE,
        source_id=share.id,
        provider_id=pool.provider_id,
        party_id=due[0],
        service_id=None,
        day=day,
        description=f"{pool.reference} {line.description}",
        arrangement_id=pool.arrangement_id,
        pool_id=pool.id,
        kind=kind,
        amount=due[1],
        currency=pool.currency,
    )


def _sending(plan: Plan, pool: CostPool, charges: Iterator[Charge], issued_on: date) -> Sending:
    row, normal = _under(plan), table()["profile"]["normal"]
    owed = (replace(each, basis=row.financial_basis) for each in charges)
    return Sending(
        ref=row.ref,
        charges=tuple(each for each in owed if each.amount and each.party_id != each.provider_id),
        first=pool.starts_on or issued_on,
        last=pool.ends_on or issued_on,
        issued_on=issued_on,
        paid_after=normal,
    )
