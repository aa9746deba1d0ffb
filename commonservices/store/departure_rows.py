"""Reads what the departure of an entity or the end of a place would touch: services, arrangements, shares, premises."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine
from commonservices.domain.declaring import dataclass
from commonservices.domain.drawdown import RUNS, Departure
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.partners import Entity
from commonservices.domain.pool_cycle import ACTUAL, CLOSED, FROZEN, SETTLED, SUPERSEDED
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.store.gathering import gather_arrangements
from commonservices.store.rows import fetch_in
from commonservices.store.tables import LIVE, table_of

_ORDER: Final = {FROZEN: 2, "AGREED": 1, "PROPOSED": 0}


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One budget line that is shared on after a day, with the run by which it is."""

    pool: CostPool
    line: PoolLine
    run: ApportionmentRun


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Everything a departure could touch."""

    services: tuple[SharedService, ...]
    uses: Mapping[UUID, tuple[Participation, ...]]
    arrangements: tuple[ArrangementFacts, ...]
    lines: tuple[SharedLine, ...]
    codes: Mapping[UUID, str]


def touched(connection: sa.Connection, departure: Departure, today: date) -> Touched:
    """Give what a departure could touch, with a fixed number of queries."""
    services = _services(connection)
    uses: defaultdict[UUID, list[Participation]] = defaultdict(list)
    for each in fetch_in(connection, Participation, "service_id", [one.id for one in services]):
        if each.service_id is not None:
            uses[each.service_id].append(each)
    facts = gather_arrangements(connection, _arrangements(connection, departure), today).arrangements
    named = {each.entity_id for some in uses.values() for each in some if each.entity_id is not None}
    named |= {each.entity_id for one in facts.values() for each in one.parties if each.entity_id is not None}
    named |= {departure.entity_id} if departure.entity_id is not None else set()
    return Touched(
        services=services,
        uses={id: tuple(some) for id, some in uses.items()},
        arrangements=tuple(facts.values()),
        lines=_lines(connection, departure),
        codes={each.id: each.short_code for each in fetch_in(connection, Entity, "id", list(named))},
    )


def _services(connection: sa.Connection) -> tuple[SharedService, ...]:
    table = table_of("shared_service")
    asked = sa.select(table.c.id).where(table.c.row_state == LIVE, table.c.status.in_(sorted(RUNS)))
    return tuple(fetch_in(connection, SharedService, "id", list(connection.scalars(asked))))


def _arrangements(connection: sa.Connection, departure: Departure) -> list[UUID]:
    if departure.location_id is not None:
        table = table_of("arrangement")
        there = sa.cast(table.c.location_ids, sa.Text).contains(str(departure.location_id))
        return list(connection.scalars(sa.select(table.c.id).where(table.c.row_state == LIVE, there)))
    party = table_of("arrangement_party")
    asked = sa.select(party.c.arrangement_id).where(party.c.entity_id == departure.entity_id, party.c.row_state == LIVE)
    return list(connection.scalars(asked.distinct()))


def _lines(connection: sa.Connection, departure: Departure) -> tuple[SharedLine, ...]:
    """Give the lines of budgets that run on after the day, each with the run that stands for it."""
    pool, run = table_of("cost_pool"), table_of("apportionment_run")
    asked = (
        sa.select(run.c.id)
        .join(pool, pool.c.id == run.c.pool_id)
        .where(pool.c.row_state == LIVE, run.c.row_state == LIVE, pool.c.ends_on > departure.last_day)
        .where(pool.c.state.not_in((CLOSED, SETTLED)), run.c.state != SUPERSEDED, run.c.kind != ACTUAL)
    )
    best: dict[UUID | None, ApportionmentRun] = {}
    for each in sorted(fetch_in(connection, ApportionmentRun, "id", list(connection.scalars(asked))), key=_rank):
        best[each.line_id] = each
    pools = _held(connection, CostPool, {each.pool_id for each in best.values()})
    lines = _held(connection, PoolLine, set(best))
    found = [SharedLine(pools[run.pool_id], lines[id], run) for id, run in best.items() if id is not None]
    if departure.location_id is not None:
        there = _at(connection, departure.location_id)
        found = [each for each in found if _only_there(each, there)]
    return tuple(sorted(found, key=lambda each: (each.pool.reference, each.line.number or 0)))


def _rank(run: ApportionmentRun) -> tuple[int, bool, date, int]:
    return _ORDER[run.state], run.kind == "REVISED", run.made_on or date.min, run.id.int


def _held(connection: sa.Connection, cls: Any, ids: set[UUID | None]) -> dict[UUID | None, Any]:
    return {each.id: each for each in fetch_in(connection, cls, "id", [id for id in ids if id is not None])}


def _at(connection: sa.Connection, location_id: UUID) -> set[UUID]:
    table = table_of("shared_service")
    asked = sa.select(table.c.id).where(table.c.row_state == LIVE, table.c.location_id == location_id)
    return set(connection.scalars(asked))


def _only_there(shared: SharedLine, there: set[UUID]) -> bool:
    """Say whether a line pays for services at one place alone."""
    named = {shared.line.service_id} if shared.line.service_id is not None else set(shared.pool.service_ids)
    return bool(named) and named <= there
