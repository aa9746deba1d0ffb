"""Reads shared budgets with lines, cost, runs and bills, and all that a run is drawn from, with a few queries each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeVar
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.cost_sharing.inputs import NOT_BILLED
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity
from commonservices.domain.periods import Period
from commonservices.domain.pool_cycle import ACTUAL, ADVANCE, FROZEN, PoolFacts
from commonservices.domain.run_parties import Source
from commonservices.domain.run_parts import added, matched, parts_of, splits_of
from commonservices.domain.schemes import engine_scheme
from commonservices.domain.shared_services import DriverValue, ExchangeRate, Participation
from commonservices.domain.text import fold
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

R = TypeVar("R", bound=Record)
_SETTLED: Final = ("PAID", "WRITTEN_OFF", "CANCELLED")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPool:
    """One budget with its facts, its schemes, the arrangement it stands under, and the highest number of a run."""

    facts: PoolFacts
    schemes: Mapping[UUID, ApportionmentScheme]
    arrangement: Arrangement
    version: ArrangementVersion
    last_run: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What the runs of one budget are drawn from."""

    codes: Mapping[UUID, str]
    members: tuple[ArrangementParty, ...]
    drivers: tuple[DriverValue, ...]
    uses: Mapping[UUID, tuple[Participation, ...]]
    used: Mapping[UUID, Mapping[UUID, Decimal]]
    rates: tuple[tuple[date, Decimal], ...]
    basis: str

    def of(self, service_id: UUID | None) -> Source:
        """Give the source of a line, narrowed to those who take part in its service if it has one."""
        uses = self.uses.get(service_id) if service_id is not None else None
        return Source(
            codes=self.codes,
            members=self.members,
            drivers=self.drivers,
            uses=uses,
            used=self.used.get(service_id, {}) if service_id is not None else {},
            rates=self.rates,
            basis=self.basis,
        )


# --- one budget -------------------------------------------------------------------------------------------------------


def pool(connection: sa.Connection, id: UUID) -> HeldPool | None:
    """Give one budget with all its rules look at; None when there is none."""
    found = fetch(connection, CostPool, id=id)
    if not found:
        return None
    held, lines = found[0], fetch(connection, PoolLine, pool_id=id)
    arrangement = fetch_in(connection, Arrangement, "id", _present(held.arrangement_id))[0]
    version = fetch_in(connection, ArrangementVersion, "id", _present(arrangement.version_id))[0]
    runs = fetch(connection, ApportionmentRun, pool_id=id)
    every = fetch(connection, ApportionmentScheme, arrangement_id=arrangement.id)
    schemes = {each.id: each for each in every}
    priced = {id for id, each in schemes.items() if not engine_scheme(each).splits}
    billed = NotBilled() if version.financial_basis in NOT_BILLED else _not_billed(connection, held, runs)
    facts = PoolFacts(
        pool=held,
        lines=lines,
        actuals=_by(fetch_in(connection, PoolActual, "line_id", [each.id for each in lines]), "line_id"),
        runs=runs,
        priced=frozenset(each.id for each in lines if each.scheme_id in priced),
        unbilled=billed.advance,
        unsettled=billed.actual,
        open_bills=_open_bills(connection, id),
        ceiling=version.ceiling_amount,
        ceiling_currency=version.currency,
    )
    last = _last_run(connection, id)
    return HeldPool(facts=facts, schemes=schemes, arrangement=arrangement, version=version, last_run=last)


def _last_run(connection: sa.Connection, id: UUID) -> int:
    """Give the highest number a run of a budget was ever given, also one that was taken back."""
    run = table_of(ApportionmentRun.KIND)
    references = connection.scalars(sa.select(run.c.reference).where(run.c.pool_id == id))
    numbers = (each.rpartition("-R")[2] for each in references)
    return max((int(each) for each in numbers if each.isdecimal()), default=0)


@dataclass(frozen=True, slots=True)
class NotBilled:
    """The codes of those whose advance is on no bill, and of those whose bills do not come to their actual share."""

    advance: tuple[str, ...] = ()
    actual: tuple[str, ...] = ()


def _not_billed(connection: sa.Connection, held: CostPool, runs: Sequence[ApportionmentRun]) -> NotBilled:
    frozen = {each.id: each for each in runs if each.state == FROZEN}
    shares = [
        each
        for each in fetch_in(connection, Share, "run_id", list(frozen))
        if each.entity_id is not None and each.entity_id != held.provider_id
    ]
    billed = _issued(connection, held.id)
    standing: dict[tuple[UUID | None, UUID | None], int] = {}
    actual: dict[tuple[UUID | None, UUID | None], int] = {}
    for each in sorted(shares, key=lambda one: _order(frozen[one.run_id or one.id])):
        run = frozen[each.run_id or each.id]
        place = actual if run.kind == ACTUAL else standing
        place[run.line_id, each.entity_id] = (each.amount or 0) + (each.support_amount or 0)
    # what was billed to somebody who has no share in the end is to be credited whole
    waiting = {each.line_id for each in frozen.values()} - {line for line, _ in actual}
    ended = {**{place: 0 for place in billed if place[0] not in waiting}, **actual}
    codes = codes_of(connection, {id for _, id in (*standing, *ended) if id is not None})
    return NotBilled(
        _codes(codes, (id for (line, id), due in standing.items() if due and (line, id) not in billed)),
        _codes(codes, (id for (line, id), due in ended.items() if due != billed.get((line, id), 0))),
    )


def _order(run: ApportionmentRun) -> tuple[bool, date, int]:
    return run.kind != ADVANCE, run.frozen_on or date.min, run.id.int


def _codes(codes: Mapping[UUID, str], ids: Iterable[UUID | None]) -> tuple[str, ...]:
    return tuple(sorted({codes[id] for id in ids if id is not None}))


def _issued(connection: sa.Connection, pool_id: UUID) -> dict[tuple[UUID | None, UUID | None], int]:
    """Give what is billed of each line to each entity on bills that were issued; credits are below zero."""
    line, bill, share, run = (table_of(name) for name in ("bill_line", "bill", "share", "apportionment_run"))
    worth = line.c.amount + sa.func.coalesce(line.c.support_amount, 0)
    asked = (
        sa.select(run.c.line_id, share.c.entity_id, sa.func.sum(worth))
        .select_from(
            line.join(bill, bill.c.id == line.c.bill_id)
            .join(share, share.c.id == line.c.share_id)
            .join(run, run.c.id == share.c.run_id)
        )
        .where(run.c.pool_id == pool_id, line.c.row_state == LIVE, bill.c.row_state == LIVE)
        .where(bill.c.issued_on.is_not(None), bill.c.state != "CANCELLED")
        .group_by(run.c.line_id, share.c.entity_id)
    )
    return {(row[0], row[1]): int(row[2]) for row in connection.execute(asked)}


def _open_bills(connection: sa.Connection, pool_id: UUID) -> int:
    bill = table_of("bill")
    asked = sa.select(sa.func.count()).where(
        bill.c.pool_id == pool_id, bill.c.row_state == LIVE, bill.c.state.not_in(_SETTLED)
    )
    return int(connection.scalar(asked) or 0)


# --- what runs are drawn from -----------------------------------------------------------------------------------------


def sources(connection: sa.Connection, held: HeldPool, period: Period) -> Sources:
    """Give everything the runs of a budget are drawn from."""
    members = fetch(connection, ArrangementParty, arrangement_id=held.arrangement.id)
    drivers = fetch(connection, DriverValue, arrangement_id=held.arrangement.id)
    services = {each.service_id for each in held.facts.lines if each.service_id is not None}
    return Sources(
        codes=codes_of(connection, {each.entity_id for each in members if each.entity_id is not None}),
        members=members,
        drivers=drivers,
        uses=_by(fetch_in(connection, Participation, "service_id", list(services)), "service_id"),
        used=_used(connection, services, period),
        rates=rates_of(connection, held.facts.pool.currency),
        basis=held.version.financial_basis,
    )


def codes_of(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Give the short codes of some entities."""
    return {each.id: each.short_code for each in fetch_in(connection, Entity, "id", list(ids))}


def who(connection: sa.Connection, run: ApportionmentRun) -> dict[str, Share]:
    """Give the share of each code of a run, whatever its entity is called today."""
    shares = fetch(connection, Share, run_id=run.id)
    codes = codes_of(connection, {each.entity_id for each in shares if each.entity_id is not None})
    return matched(added(splits_of(parts_of(run.inputs))), shares, codes)


def rates_of(connection: sa.Connection, currency: str) -> tuple[tuple[date, Decimal], ...]:
    """Give the rates of exchange of a currency, the newest first; of two of one day the one entered later."""
    found = sorted(
        fetch(connection, ExchangeRate, currency=currency),
        key=lambda each: (each.effective_on or date.min, each.source == "MANUAL", each.id.int),
        reverse=True,
    )
    return tuple((each.effective_on, each.rate) for each in found if each.effective_on and each.rate)


def _used(connection: sa.Connection, services: Iterable[UUID], period: Period) -> dict[UUID, dict[UUID, Decimal]]:
    usage = table_of("monthly_usage")
    asked = (
        sa.select(usage.c.service_id, usage.c.consumer_id, sa.func.sum(usage.c.quantity))
        .where(usage.c.service_id.in_(list(services)), usage.c.row_state == LIVE)
        .where(usage.c.month.between(period.start, period.end))
        .group_by(usage.c.service_id, usage.c.consumer_id)
    )
    found: defaultdict[UUID, dict[UUID, Decimal]] = defaultdict(dict)
    for row in connection.execute(asked):
        found[row[0]][row[1]] = row[2]
    return dict(found)


# --- lists ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PoolCriteria:
    """Which budgets a list shows; a period asks for those whose months touch it."""

    text: str = ""
    states: tuple[str, ...] = ()
    arrangement_id: UUID | None = None
    provider_id: UUID | None = None
    first: date | None = None
    last: date | None = None


COLUMNS: Final = (
    "id", "reference", "name", "arrangement_id", "provider_id", "starts_on", "ends_on", "fiscal_calendar", "currency",
    "version", "state", "state_on", "invoice_by",
)  # fmt: skip


def count(connection: sa.Connection, wanted: PoolCriteria) -> int:
    """Give how many budgets match."""
    asked = _where(connection, sa.select(sa.func.count()).select_from(table_of("cost_pool")), wanted)
    return int(connection.scalar(asked) or 0)


def page(
    connection: sa.Connection, wanted: PoolCriteria, sort: str, *, descending: bool, offset: int, limit: int | None
) -> list[Any]:
    """Give a stretch of budgets with provider, arrangement, budget and actual cost."""
    table, line, spent = table_of("cost_pool"), table_of("pool_line"), table_of("pool_actual")
    entity, above = table_of("entity"), table_of("arrangement")
    own = sa.and_(line.c.pool_id == table.c.id, line.c.row_state == LIVE)
    budget = sa.select(sa.func.coalesce(whole_sum(line.c.budget), 0)).where(own).scalar_subquery().label("budget")
    paid = sa.select(sa.func.coalesce(whole_sum(spent.c.amount), 0)).join(line, line.c.id == spent.c.line_id)
    actual = paid.where(own, spent.c.row_state == LIVE).scalar_subquery().label("actual")
    guessed = sa.select(sa.func.coalesce(sa.func.max(sa.cast(spent.c.estimated, sa.Integer)), 0))
    flagged = guessed.join(line, line.c.id == spent.c.line_id).where(own, spent.c.row_state == LIVE)
    listed = sa.select(
        *(table.c[name] for name in COLUMNS),
        entity.c.short_code.label("provider"),
        above.c.reference.label("arrangement"),
        budget,
        actual,
        flagged.scalar_subquery().label("estimated"),
    ).select_from(
        table.outerjoin(entity, entity.c.id == table.c.provider_id).outerjoin(
            above, above.c.id == table.c.arrangement_id
        )
    )
    keys: dict[str, Any] = {"provider": entity.c.short_code, "arrangement": above.c.reference}
    keys |= {"budget": budget, "actual": actual}
    column = keys[sort] if sort in keys else table.c[sort if sort in COLUMNS else "reference"]
    ordered = column.desc() if descending else column.asc()
    asked = _where(connection, listed, wanted).order_by(ordered, table.c.id).limit(limit).offset(offset)
    return list(connection.execute(asked))


def _where(connection: sa.Connection, statement: sa.Select[Any], wanted: PoolCriteria) -> sa.Select[Any]:
    table = table_of("cost_pool")
    found = statement.where(table.c.row_state == LIVE)
    if wanted.text.strip():
        found = found.where(table.c.id.in_(_said(connection, fold(wanted.text).split())))
    if wanted.states:
        found = found.where(table.c.state.in_(wanted.states))
    if wanted.arrangement_id is not None:
        found = found.where(table.c.arrangement_id == wanted.arrangement_id)
    if wanted.provider_id is not None:
        found = found.where(table.c.provider_id == wanted.provider_id)
    if wanted.first is not None:
        found = found.where(table.c.ends_on >= wanted.first)
    return found if wanted.last is None else found.where(table.c.starts_on <= wanted.last)


def _said(connection: sa.Connection, words: Iterable[str]) -> list[UUID]:
    """Give the budgets whose reference and name hold all words; the database knows no accents and small letters."""
    table, wanted = table_of("cost_pool"), tuple(words)
    asked = sa.select(table.c.id, table.c.reference, table.c.name).where(table.c.row_state == LIVE)
    rows = ((row.id, fold(f"{row.reference} {row.name}")) for row in connection.execute(asked))
    return [id for id, said in rows if all(word in said for word in wanted)]


def _by(records: Iterable[Any], name: str) -> dict[Any, tuple[Any, ...]]:
    found: defaultdict[Any, list[Any]] = defaultdict(list)
    for each in records:
        found[getattr(each, name)].append(each)
    return {key: tuple(some) for key, some in found.items()}


def _present(id: UUID | None) -> list[UUID]:
    return [] if id is None else [id]
