"""Shared budgets in memory: in any state, with runs in any state, and with what the next state still needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine
from commonservices.domain.guards import Missing
from commonservices.domain.pool_cycle import ACTUAL, ADVANCE, LineFigures
from commonservices.queries.cost_pools import LineRow, PoolDetail, PoolMove
from tests.ui.cost_sharing.cells import DAY

POOL_ID = UUID(int=1)


def a_run(number: int, state: str, kind: str = ADVANCE) -> ApportionmentRun:
    """Give a run of the budget."""
    return ApportionmentRun(id=UUID(int=1_000 + number), reference=f"R{number:02}", state=state, kind=kind)


def a_line(number: int, advance: str = "", actual: str = "") -> LineRow:
    """Give a line with the runs that stand for it, by their states."""
    line = PoolLine(id=UUID(int=100 + number), pool_id=POOL_ID, number=number, description=f"Line {number}", budget=100)
    figures = LineFigures(line=line, budget=100, actual=0, estimated=False, months={}, missing=())
    return LineRow(
        line=line,
        figures=figures,
        cells={},
        scheme=None,
        advance=a_run(number, advance) if advance else None,
        actual_run=a_run(number + 500, actual, ACTUAL) if actual else None,
    )


def a_budget(
    state: str, lines: Iterable[LineRow] = (), missing: Mapping[str, Iterable[Missing]] | None = None
) -> PoolDetail:
    """Give a budget in a state with what each state after it still needs."""
    pool = CostPool(
        id=POOL_ID,
        reference="UNEXAM-POOL-2026-01",
        name="Clinic",
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31),
        state=state,
        state_on=DAY,
    )
    moves = tuple(PoolMove(to, tuple(needed)) for to, needed in (missing or {}).items())
    return PoolDetail(
        pool=pool, arrangement=None, provider="UNEXAM", budget=100, actual=0, estimated=False, lines=tuple(lines),
        buckets=(), years=(), parties=(), moves=moves, findings=(), codes={},
    )  # fmt: skip
