"""The year of a shared budget: its states, what each move needs, what is spent of it, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolActual, PoolLine
from commonservices.domain.cost_sharing.pools import by_year, months_of_lump
from commonservices.domain.declaring import dataclass
from commonservices.domain.guards import Missing
from commonservices.domain.money import Money
from commonservices.domain.periods import Period, checked_period
from commonservices.domain.premises_rules import Finding
from commonservices.domain.sentences import refusal, refuse

DRAFT, PROPOSED, AGREED, INVOICED = "DRAFT", "PROPOSED", "AGREED", "INVOICED"
OPEN, REVISED, CLOSED, SETTLED = "OPEN", "REVISED", "CLOSED", "SETTLED"
ADVANCE, ACTUAL = "ADVANCE", "ACTUAL"  # kinds of run; a revised one is called as the state is
FROZEN, SUPERSEDED = "FROZEN", "SUPERSEDED"  # states of a run; a proposed or agreed one is called as the budget is
MOVES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        DRAFT: (PROPOSED,),
        PROPOSED: (AGREED, DRAFT),
        AGREED: (INVOICED, DRAFT),
        INVOICED: (OPEN,),
        OPEN: (REVISED, CLOSED),
        REVISED: (REVISED, CLOSED),
        CLOSED: (SETTLED,),
        SETTLED: (),
    }
)
CHANGED_IN: Final = frozenset({DRAFT, REVISED})
SPENT_IN: Final = frozenset({AGREED, INVOICED, OPEN, REVISED})
NEAR_CEILING: Final = Fraction(4, 5)
_SHOWN_MONTHS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolFacts:
    """One budget with its lines, what was spent on each, its runs, and how far its shares are billed.

    `priced` are the lines whose method prices each share by itself: what is recovered there need not be what is spent.
    `unbilled` and `unsettled` are the codes of parties whose advance share, or whose difference at the end of the
    year, stands on no issued bill; the ceiling is the arrangement's, in minor units of its own currency.
    """

    pool: CostPool
    lines: tuple[PoolLine, ...] = ()
    actuals: Mapping[UUID | None, tuple[PoolActual, ...]] = field(default_factory=dict)
    runs: tuple[ApportionmentRun, ...] = ()
    priced: frozenset[UUID] = frozenset()
    unbilled: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()
    open_bills: int = 0
    ceiling: int | None = None
    ceiling_currency: str = ""

    @property
    def period(self) -> Period:
        """Give the months of the budget."""
        return period_of_pool(self.pool)

    def runs_of(self, line_id: UUID, kind: str) -> tuple[ApportionmentRun, ...]:
        """Give the runs of one kind that stand for a line; one that was superseded does not."""
        return tuple(
            each for each in self.runs if (each.line_id, each.kind) == (line_id, kind) and each.state != SUPERSEDED
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFigures:
    """What one line may cost and did, by month; `missing` are the months that have begun and hold nothing."""

    line: PoolLine
    budget: int
    actual: int
    estimated: bool
    months: Mapping[date, int]
    missing: tuple[date, ...]

    @property
    def execution(self) -> Fraction | None:
        """Give the part of the budget that is spent; nothing where there is no budget."""
        return execution(self.budget, self.actual)


def execution(budget: int, actual: int) -> Fraction | None:
    """Give the part of a budget that is spent; nothing where there is no budget."""
    return Fraction(actual, budget) if budget else None


def period_of_pool(pool: CostPool) -> Period:
    """Give the months of a budget; RuleBroken when its days are not whole months."""
    if pool.starts_on is None or pool.ends_on is None:
        refuse("required", "starts_on" if pool.starts_on is None else "ends_on", example="2027-01-01")
    return checked_period(pool.starts_on, pool.ends_on)


# --- moves ------------------------------------------------------------------------------------------------------------


def missing_for(facts: PoolFacts, to: str, today: date) -> tuple[Missing, ...]:
    """Give what a budget still needs before it may come into a state, in the order it is usually done."""
    return tuple(_needs(facts, to, today))


def check_move(facts: PoolFacts, to: str, today: date) -> None:
    """Refuse a move that the cycle does not know, or one that lacks something."""
    check_step(facts.pool.state, to)
    for each in _needs(facts, to, today):
        raise refusal(each.rule, each.field, "", each.words)


def check_step(state: str, to: str) -> None:
    """Refuse a move that the cycle does not know, whatever it would need."""
    if to not in MOVES:
        refuse("no_such_state", "state", to, example=PROPOSED)
    if to not in MOVES[state]:
        words = {"from_state": state, "to_state": to, "choices": ", ".join(MOVES[state]) or "—"}
        refuse("no_such_pool_move", "state", to, **words)


def _needs(facts: PoolFacts, to: str, today: date) -> Iterator[Missing]:
    if to in {PROPOSED, AGREED}:
        yield from _shared_out(facts)
    if to == AGREED and facts.pool.decision_id is None:
        yield Missing("pool_decision_missing", "decision_id")
    if to == DRAFT and any(each.state == FROZEN for each in facts.runs):
        yield Missing("pool_runs_frozen", "state")
    if to == INVOICED:
        yield from _frozen(facts, ADVANCE)
        yield from _codes("pool_not_billed", facts.unbilled)
    if to == OPEN and facts.period.start > today:
        yield Missing("pool_not_begun", "starts_on", {"value": facts.period.start})
    if to == CLOSED:
        yield from _all_spent(facts, today)
    if to == SETTLED:
        yield from _reconciled(facts)


def _shared_out(facts: PoolFacts) -> Iterator[Missing]:
    """Say which lines are not shared out to the cent by a run of this version of the budget."""
    if not facts.lines:
        yield Missing("pool_no_lines", "lines")
    for line in facts.lines:
        runs = [each for each in facts.runs_of(line.id, ADVANCE) if each.pool_version == facts.pool.version]
        if line.scheme_id is None:
            yield Missing("pool_line_no_scheme", "scheme_id", _named(line))
        elif line.budget and not runs:
            yield Missing("pool_line_not_shared", "lines", _named(line))
        elif line.budget and line.id not in facts.priced and _total(runs) != line.budget:
            yield _out_of_step(line, line.budget, runs)


def _out_of_step(line: PoolLine, stands: int, runs: Iterable[ApportionmentRun]) -> Missing:
    words = {
        **_named(line),
        "stands": Money(stands, line.currency),
        "shared": Money(_total(runs), line.currency),
    }
    return Missing("pool_line_out_of_step", "lines", words)


def _total(runs: Iterable[ApportionmentRun]) -> int:
    return sum(each.total or 0 for each in runs)


def _frozen(facts: PoolFacts, kind: str) -> Iterator[Missing]:
    left = [each for each in facts.runs if each.kind == kind and each.state not in {FROZEN, SUPERSEDED}]
    if left:
        yield Missing("pool_runs_not_frozen", "state", {"count": len(left)})


def _all_spent(facts: PoolFacts, today: date) -> Iterator[Missing]:
    if today <= facts.period.end:
        yield Missing("pool_not_ended", "ends_on", {"value": facts.period.end})
    for each in figures(facts, today):
        if each.missing:
            months = ", ".join(f"{month:%Y-%m}" for month in each.missing[:_SHOWN_MONTHS])
            more = "…" if len(each.missing) > _SHOWN_MONTHS else ""
            yield Missing("pool_months_missing", "month", {**_named(each.line), "months": f"{months}{more}"})


def _reconciled(facts: PoolFacts) -> Iterator[Missing]:
    for line in facts.lines:
        runs, spent = facts.runs_of(line.id, ACTUAL), _spent(facts.actuals.get(line.id, ()))
        if not runs and (spent or _asked_before(facts, line)):
            yield Missing("pool_actual_not_shared", "lines", _named(line))
        elif line.id not in facts.priced and spent != _total(runs):
            yield _out_of_step(line, spent, runs)
    yield from _frozen(facts, ACTUAL)
    yield from _codes("pool_not_settled", facts.unsettled)
    if facts.open_bills:
        yield Missing("pool_bills_open", "state", {"count": facts.open_bills})


def _asked_before(facts: PoolFacts, line: PoolLine) -> bool:
    """Say whether a frozen run asked for something in advance; then it is shared out also what came to nothing."""
    return any(each.line_id == line.id and each.state == FROZEN and each.total for each in facts.runs)


def _codes(rule: str, codes: tuple[str, ...]) -> Iterator[Missing]:
    if codes:
        yield Missing(rule, "state", {"codes": ", ".join(codes)})


def _named(line: PoolLine) -> dict[str, object]:
    return {"number": line.number or 0, "line": line.description}


# --- what may be changed ----------------------------------------------------------------------------------------------


def check_lines_open(pool: CostPool) -> None:
    """Refuse to change the lines of a budget that was proposed or agreed."""
    if pool.state not in CHANGED_IN:
        refuse("pool_lines_fixed", "state", pool.state, reference=pool.reference, from_state=pool.state)


def check_line(line: PoolLine, pool: CostPool, others: Iterable[PoolLine]) -> None:
    """Refuse a line in another currency, one below zero, and one whose number another line has."""
    if line.currency != pool.currency:
        refuse("pool_line_currency", "currency", line.currency, currency=pool.currency)
    if (line.budget or 0) < 0:
        refuse("too_small", "budget", shown=Money(line.budget or 0, line.currency), limit=0, example="1000.00")
    if any(each.number == line.number and each.id != line.id for each in others):
        refuse("pool_line_twice", "number", str(line.number), example=next_number(others))


def next_number(lines: Iterable[PoolLine]) -> int:
    """Give the number of the next line; gaps are not filled."""
    return max((each.number or 0 for each in lines), default=0) + 1


def check_actual(actual: PoolActual, pool: CostPool, today: date) -> None:
    """Refuse cost of a month outside the budget or still to come, in another currency, or when it is not spent from."""
    period = period_of_pool(pool)
    if pool.state not in SPENT_IN:
        refuse("pool_not_spent_from", "state", pool.state, reference=pool.reference, from_state=pool.state)
    if actual.month is None or not period.holds(actual.month):
        shown = actual.month.isoformat() if actual.month else ""
        refuse("pool_month_outside", "month", shown[:7], start=f"{period.start:%Y-%m}", end=f"{period.end:%Y-%m}")
    if actual.month > today:
        refuse("month_in_future", "month", f"{actual.month:%Y-%m}", example=f"{today:%Y-%m}")
    if actual.currency != pool.currency:
        refuse("pool_line_currency", "currency", actual.currency, currency=pool.currency)


# --- figures ----------------------------------------------------------------------------------------------------------


def figures(facts: PoolFacts, today: date) -> tuple[LineFigures, ...]:
    """Give what each line may cost and did, in the order of their numbers."""
    begun = [month for month in facts.period.months if month <= today]
    found = []
    for line in sorted(facts.lines, key=lambda each: (each.number or 0, each.id.int)):
        held = facts.actuals.get(line.id, ())
        months = {each.month: each.amount or 0 for each in held if each.month is not None}
        found.append(
            LineFigures(
                line=line,
                budget=line.budget or 0,
                actual=_spent(held),
                estimated=any(each.estimated for each in held),
                months=months,
                missing=tuple(month for month in begun if month not in months) if line.budget else (),
            )
        )
    return tuple(found)


def _spent(held: Iterable[PoolActual]) -> int:
    return sum(each.amount or 0 for each in held)


def years_of(facts: PoolFacts, basis: str) -> dict[str, tuple[int, int]]:
    """Give budget and actual cost by the years of a calendar; the budget is spread by day, an estimate."""
    budget: Counter[date] = Counter()
    actual: Counter[date] = Counter()
    for line in facts.lines:
        budget.update(months_of_lump(line.budget or 0, facts.period))
        for each in facts.actuals.get(line.id, ()):
            if each.month is not None:
                actual[each.month] += each.amount or 0
    planned, spent = by_year(budget, basis), by_year(actual, basis)
    return {year: (planned.get(year, 0), spent.get(year, 0)) for year in {**planned, **spent}}


def pool_findings(facts: PoolFacts, today: date) -> tuple[Finding, ...]:
    """Give what asks for attention in a budget on a day, the gravest first."""
    pool, lines = facts.pool, figures(facts, today)
    budget, actual = sum(each.budget for each in lines), sum(each.actual for each in lines)
    made = [*_of_ceiling(facts, max(budget, actual))]
    if pool.invoice_by is not None and pool.invoice_by < today and pool.state in {DRAFT, PROPOSED, AGREED}:
        made.append(Finding(code="INVOICES_LATE", severity="crit", day=pool.invoice_by))
    if actual > budget:
        made.append(Finding(code="OVERSPENT", severity="crit"))
    missing = [month for each in lines for month in each.missing if month < today.replace(day=1)]
    if missing and pool.state in SPENT_IN:
        made.append(Finding(code="MONTHS_MISSING", severity="att", day=min(missing)))
    if any(each.estimated for each in lines):
        made.append(Finding(code="ESTIMATED", severity="info"))
    if pool.state == DRAFT and any(each.rule == "pool_line_out_of_step" for each in _shared_out(facts)):
        made.append(Finding(code="RUN_OUT_OF_STEP", severity="att"))
    order = {"crit": 0, "att": 1, "info": 2}
    return tuple(sorted(made, key=lambda each: order[each.severity]))


def _of_ceiling(facts: PoolFacts, most: int) -> Iterator[Finding]:
    if facts.ceiling is None or facts.ceiling_currency != facts.pool.currency:
        return
    if most >= facts.ceiling:
        yield Finding(code="CEILING_HIT", severity="crit")
    elif most >= facts.ceiling * NEAR_CEILING:
        yield Finding(code="CEILING_80", severity="att")
