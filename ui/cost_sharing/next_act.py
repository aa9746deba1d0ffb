"""What is done next with a shared budget, as far as its state, its runs and what is missing tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.pool_cycle import AGREED, CLOSED, DRAFT, INVOICED, OPEN, PROPOSED, REVISED, SETTLED
from commonservices.queries.cost_pools import PoolDetail

PROPOSE, AGREE, AGREE_RUNS, FREEZE, BILL = "propose", "agree", "agree_runs", "freeze", "bill"
INVOICE, BEGIN, SPEND, CLOSE, SHARE_ACTUAL, SETTLE = "invoice", "begin", "spend", "close", "share_actual", "settle"
# The states an act without further questions brings a budget into.
MOVES_TO: Final = {INVOICE: INVOICED, BEGIN: OPEN, CLOSE: CLOSED, SETTLE: SETTLED}
_NOT_BILLED: Final = frozenset({"pool_not_billed", "pool_not_settled"})
_NOT_SHARED: Final = frozenset({"pool_actual_not_shared", "pool_line_out_of_step"})


def standing(detail: PoolDetail) -> list[ApportionmentRun]:
    """Give the runs that stand for the lines of a budget, in advance and in the end."""
    return list(_standing(detail))


def _standing(detail: PoolDetail) -> Iterator[ApportionmentRun]:
    for line in detail.lines:
        yield from (each for each in (line.advance, line.actual_run) if each is not None)


def runs_in(detail: PoolDetail, state: str) -> list[UUID]:
    """Give the standing runs of a budget in a state."""
    return [each.id for each in standing(detail) if each.state == state]


def missing_rules(detail: PoolDetail, to: str) -> set[str]:
    """Give the rules that keep a budget from a state."""
    return {each.rule for move in detail.moves if move.to == to for each in move.missing}


def next_act(detail: PoolDetail) -> str:
    """Give the act that takes a budget further; empty when nothing is left to do."""
    state = detail.pool.state
    if state in {DRAFT, PROPOSED}:
        return PROPOSE if state == DRAFT else AGREE
    if runs_in(detail, AGREED):
        return FREEZE
    return AGREE_RUNS if runs_in(detail, PROPOSED) else _in_year(detail, state)


def _in_year(detail: PoolDetail, state: str) -> str:
    """Give the act once no run waits for anybody."""
    if state == AGREED:
        return BILL if missing_rules(detail, INVOICED) & _NOT_BILLED else INVOICE
    if state == CLOSED:
        return _to_settle(missing_rules(detail, SETTLED))
    if state in {OPEN, REVISED}:
        return SPEND if missing_rules(detail, CLOSED) else CLOSE
    return BEGIN if state == INVOICED else ""


def _to_settle(missing: set[str]) -> str:
    if missing & _NOT_SHARED:
        return SHARE_ACTUAL
    return BILL if missing & _NOT_BILLED else SETTLE
