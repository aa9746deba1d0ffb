"""R8: shared budgets beside the sums of their shares, what was billed of each share, and the lines nobody shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import POOL, Finding, Outcome, finding, outcome

CURRENT: Final = ("AGREED", "FROZEN")
BEFORE_SHARING: Final = ("DRAFT", "PROPOSED")


class RunSum(NamedTuple):
    """A run that counts, with the sum of its shares, and what the line or the budget it shares comes to now."""

    id: UUID
    reference: str
    pool_id: UUID
    pool: str
    arrangement_id: UUID | None
    kind: str
    currency: str
    total: int
    shares: int
    source: int | None


class SharedLine(NamedTuple):
    """A line of a budget that was agreed, and whether a run shares it."""

    id: UUID
    pool_id: UUID
    pool: str
    arrangement_id: UUID | None
    number: int
    budget: Money
    shared: bool


class BilledShare(NamedTuple):
    """A share that stands on bills, with what they bill of it."""

    id: UUID
    run: str
    pool_id: UUID
    pool: str
    arrangement_id: UUID | None
    entity: str
    due: Money
    billed: int


def compare(
    runs: Iterable[RunSum], lines: Iterable[SharedLine], shares: Iterable[BilledShare], compared: int
) -> Outcome:
    """Give runs whose shares or total do not add up, lines without a run, and shares billed with another amount."""
    return outcome(compared, (*_runs(runs), *_lines(lines), *_shares(shares)))


def _runs(runs: Iterable[RunSum]) -> Iterator[Finding]:
    for run in runs:
        sums = (("shares_not_total", run.total, run.shares), ("run_not_budget", run.total, run.source))
        for kind, told, other in sums:
            if other is None or told == other:
                continue
            yield finding(
                kind,
                run.id,
                subject=(POOL, run.pool_id),
                arrangement_id=run.arrangement_id,
                amount=Money(told - other, run.currency),
                words={
                    "run": run.reference,
                    "pool": run.pool,
                    "run_kind": run.kind,
                    "amount_told": Money(told, run.currency),
                    "other": Money(other, run.currency),
                },
            )


def _lines(lines: Iterable[SharedLine]) -> Iterator[Finding]:
    for line in lines:
        if not line.shared and line.budget.minor:
            yield finding(
                "line_not_shared",
                line.id,
                subject=(POOL, line.pool_id),
                arrangement_id=line.arrangement_id,
                amount=line.budget,
                words={"pool": line.pool, "number": line.number, "amount_told": line.budget},
            )


def _shares(shares: Iterable[BilledShare]) -> Iterator[Finding]:
    for share in shares:
        if share.due.minor != share.billed:
            billed = Money(share.billed, share.due.currency)
            yield finding(
                "share_billed_otherwise",
                share.id,
                subject=(POOL, share.pool_id),
                arrangement_id=share.arrangement_id,
                amount=billed - share.due,
                words={
                    "run": share.run,
                    "pool": share.pool,
                    "entity": share.entity,
                    "amount_told": billed,
                    "other": share.due,
                },
            )
