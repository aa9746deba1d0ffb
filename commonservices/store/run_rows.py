"""Reads the runs of shared budgets: their lists without the inputs, one run whole, and the run before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.domain.cost_sharing.splitting import Split
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.domain.pool_cycle import ACTUAL, FROZEN
from commonservices.domain.run_parts import Added, added, matched, parts_of, splits_of
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

_COLUMNS: Final = (
    "id", "reference", "pool_id", "line_id", "scheme_id", "kind", "pool_version", "total", "currency", "state",
    "made_by", "made_on", "agreed_on", "decision_id", "frozen_by", "frozen_on", "follows_id", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRun:
    """One run with the line and budget it is of, shared out again from its inputs, and its kept shares by code."""

    run: ApportionmentRun
    pool: CostPool
    line: PoolLine
    splits: tuple[Split, ...]
    added: tuple[Added, ...]
    shares: Mapping[str, Share]
    kept: tuple[Share, ...]
    entities: Mapping[UUID, Entity]


def listed(connection: sa.Connection, pool_id: UUID) -> list[Any]:
    """Give the runs of a budget without their inputs, with line, scheme, decision and dollars, the newest first."""
    run, line, scheme = (table_of(name) for name in ("apportionment_run", "pool_line", "apportionment_scheme"))
    decision, share = table_of("decision"), table_of("share")
    own = sa.and_(share.c.run_id == run.c.id, share.c.row_state == LIVE)
    dollars = sa.select(whole_sum(share.c.amount_usd)).where(own).scalar_subquery().label("total_usd")
    support = sa.select(whole_sum(share.c.support_amount)).where(own).scalar_subquery().label("support")
    parties = sa.select(sa.func.count()).where(own).scalar_subquery().label("parties")
    asked = (
        sa.select(
            *(run.c[name] for name in _COLUMNS),
            line.c.number,
            line.c.description,
            scheme.c.name.label("scheme"),
            scheme.c.method,
            decision.c.reference.label("decision"),
            dollars,
            support,
            parties,
        )
        .select_from(
            run.outerjoin(line, line.c.id == run.c.line_id)
            .outerjoin(scheme, scheme.c.id == run.c.scheme_id)
            .outerjoin(decision, decision.c.id == run.c.decision_id)
        )
        .where(run.c.pool_id == pool_id, run.c.row_state == LIVE)
        .order_by(run.c.reference.desc())
    )
    return list(connection.execute(asked))


def held(connection: sa.Connection, id: UUID) -> HeldRun | None:
    """Give one run whole; None when there is none."""
    found = fetch(connection, ApportionmentRun, id=id)
    return held_all(connection, found)[0] if found else None


def held_all(connection: sa.Connection, runs: Iterable[ApportionmentRun]) -> list[HeldRun]:
    """Give some runs whole, with a fixed number of queries."""
    wanted = list(runs)
    shares: dict[UUID | None, list[Share]] = {}
    for each in fetch_in(connection, Share, "run_id", [run.id for run in wanted]):
        shares.setdefault(each.run_id, []).append(each)
    ids = {each.entity_id for some in shares.values() for each in some if each.entity_id is not None}
    entities = {each.id: each for each in fetch_in(connection, Entity, "id", list(ids))}
    codes = {id: each.short_code for id, each in entities.items()}
    pools = {each.id: each for each in fetch_in(connection, CostPool, "id", _ids(run.pool_id for run in wanted))}
    lines = {each.id: each for each in fetch_in(connection, PoolLine, "id", _ids(run.line_id for run in wanted))}
    made = []
    for run in wanted:
        splits, own = splits_of(parts_of(run.inputs)), tuple(shares.get(run.id, ()))
        sums = added(splits)
        made.append(
            HeldRun(
                run=run,
                pool=pools[run.pool_id or run.id],
                line=lines[run.line_id or run.id],
                splits=splits,
                added=sums,
                shares=matched(sums, own, codes),
                kept=own,
                entities=entities,
            )
        )
    return made


def before_of(connection: sa.Connection, run: ApportionmentRun) -> ApportionmentRun | None:
    """Give the run a run is compared with: the one it follows, else last year's of the same line; None when neither."""
    if run.follows_id is not None:
        found = fetch(connection, ApportionmentRun, id=run.follows_id)
        return found[0] if found else None
    pools = fetch_in(connection, CostPool, "id", _ids([run.pool_id]))
    if not pools or pools[0].previous_id is None:
        return None
    own = fetch_in(connection, PoolLine, "id", _ids([run.line_id]))
    former = fetch(connection, PoolLine, pool_id=pools[0].previous_id)
    alike = [each for each in former if own and each.description == own[0].description]
    lines = alike or [each for each in former if own and each.number == own[0].number]
    runs = [
        each
        for line in lines[:1]
        for each in fetch(connection, ApportionmentRun, line_id=line.id)
        if each.kind == run.kind and each.frozen_on is not None
    ]
    return max(runs, key=lambda each: (each.state == "FROZEN", each.frozen_on, each.id.int), default=None)


def advance_of(connection: sa.Connection, run: ApportionmentRun) -> HeldRun | None:
    """Give the frozen run by which was asked for what a run of actual cost now settles; None where there is none."""
    if run.kind != ACTUAL:
        return None
    every = fetch(connection, ApportionmentRun, line_id=run.line_id, state=FROZEN)
    newest = max((each for each in every if each.kind != ACTUAL), key=frozen_at, default=None)
    return held(connection, newest.id) if newest is not None else None


def frozen_at(run: ApportionmentRun) -> tuple[date, str]:
    """Give by what runs are told to be newer."""
    return run.frozen_on or date.min, run.reference


def _ids(found: Iterable[UUID | None]) -> list[UUID]:
    return [each for each in dict.fromkeys(found) if each is not None]
