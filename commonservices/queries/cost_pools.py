"""The shared budgets of the office: the list, and one budget with lines, months, years, parties and what comes next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.cost_pools import (
    ApportionmentRun,
    ApportionmentScheme,
    CostPool,
    PoolActual,
    PoolLine,
    Share,
)
from commonservices.domain.declaring import dataclass
from commonservices.domain.guards import Missing
from commonservices.domain.pool_cycle import (
    ACTUAL,
    FROZEN,
    MOVES,
    SUPERSEDED,
    LineFigures,
    PoolFacts,
    execution,
    figures,
    missing_for,
    pool_findings,
    years_of,
)
from commonservices.domain.premises_rules import Finding
from commonservices.errors import Known
from commonservices.queries.premises import Named, named
from commonservices.store import pool_rows, premises_rows
from commonservices.store.pool_rows import HeldPool, PoolCriteria
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["PoolCriteria", "PoolDetail", "PoolRow", "by_reference", "count", "detail", "pools"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolRow:
    """One line of the list of shared budgets; amounts are minor units of its currency."""

    id: UUID
    reference: str
    name: str
    arrangement_id: UUID
    arrangement: str
    provider_id: UUID | None
    provider: str
    starts_on: date
    ends_on: date
    fiscal_calendar: str
    currency: str
    version: int
    state: str
    state_on: date | None
    invoice_by: date | None
    budget: int
    actual: int
    estimated: bool
    execution: Fraction | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One line of a budget with what is spent of it, month by month, and how it is shared."""

    line: PoolLine
    figures: LineFigures
    cells: Mapping[date, PoolActual]
    scheme: ApportionmentScheme | None
    advance: ApportionmentRun | None
    actual_run: ApportionmentRun | None


@dataclass(frozen=True, slots=True)
class BucketRow:
    """What one bucket of a budget may cost and did."""

    bucket: str
    budget: int
    actual: int


@dataclass(frozen=True, slots=True)
class YearRow:
    """Budget and actual cost of one year of a calendar; the budget is spread by day, an estimate."""

    calendar: str
    year: str
    budget: int
    actual: int


@dataclass(frozen=True, slots=True)
class PartyRow:
    """What one party pays by the runs that stand, support cost included: in advance and in the end."""

    entity_id: UUID
    code: str
    advance: int
    actual: int | None

    @property
    def difference(self) -> int | None:
        """Give what is still to be paid, or credited below zero; None before the actual cost is shared."""
        return None if self.actual is None else self.actual - self.advance


@dataclass(frozen=True, slots=True)
class PoolMove:
    """One state a budget may come into, and what is still missing for it."""

    to: str
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolDetail:
    """Everything the page of one budget shows."""

    pool: CostPool
    arrangement: Named | None
    provider: str
    budget: int
    actual: int
    estimated: bool
    lines: tuple[LineRow, ...]
    buckets: tuple[BucketRow, ...]
    years: tuple[YearRow, ...]
    parties: tuple[PartyRow, ...]
    moves: tuple[PoolMove, ...]
    findings: tuple[Finding, ...]
    codes: Mapping[UUID, str]

    @property
    def execution(self) -> Fraction | None:
        """Give the part of the budget that is spent."""
        return execution(self.budget, self.actual)


def count(office: Office, wanted: PoolCriteria | None = None) -> int:
    """Give how many budgets match."""
    with office.engine.connect() as connection:
        return pool_rows.count(connection, wanted or PoolCriteria())


def pools(
    office: Office,
    wanted: PoolCriteria | None = None,
    sort: str = "reference",
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[PoolRow]:
    """Give a stretch of the budgets that match."""
    with office.engine.connect() as connection:
        found = pool_rows.page(
            connection, wanted or PoolCriteria(), sort, descending=descending, offset=offset, limit=limit
        )
    return [_row(each, office.today()) for each in found]


def _row(row: Any, today: date) -> PoolRow:
    budget, actual = int(row.budget), int(row.actual)
    late = row.invoice_by is not None and row.invoice_by < today and row.state in {"DRAFT", "PROPOSED", "AGREED"}
    return PoolRow(
        **{name: getattr(row, name) for name in pool_rows.COLUMNS},
        provider=row.provider or "",
        arrangement=row.arrangement or "",
        budget=budget,
        actual=actual,
        estimated=bool(row.estimated),
        execution=execution(budget, actual),
        late=late,
    )


def by_reference(office: Office, reference: str) -> UUID:
    """Give the budget of a reference; Known when there is none."""
    from commonservices.queries.refs import find_ref

    return find_ref(office, reference, "cost_pool").id


def detail(office: Office, id: UUID) -> PoolDetail:
    """Give everything the page of one budget shows; Known when there is none."""
    today = office.today()
    with office.engine.connect() as connection:
        held = pool_rows.pool(connection, id)
        if held is None:
            raise Known("not_found", "This shared budget is no longer in the register.")
        facts = held.facts
        standing = [each for each in facts.runs if each.state == FROZEN]
        shares = fetch_in(connection, Share, "run_id", [each.id for each in standing])
        above = premises_rows.arrangements_named(connection, [held.arrangement.id])
        wanted = {each.entity_id for each in shares if each.entity_id is not None}
        wanted |= {facts.pool.provider_id} if facts.pool.provider_id else set()
        codes = pool_rows.codes_of(connection, wanted)
    profile = office.profile()
    calendars = dict.fromkeys([facts.pool.fiscal_calendar, *([profile.fiscal_calendar] if profile else [])])
    lines = figures(facts, today)
    return PoolDetail(
        pool=facts.pool,
        arrangement=named(above.get(held.arrangement.id), office.language),
        provider=codes.get(facts.pool.provider_id, "") if facts.pool.provider_id else "",
        budget=sum(each.budget for each in lines),
        actual=sum(each.actual for each in lines),
        estimated=any(each.estimated for each in lines),
        lines=tuple(_line(held, each) for each in lines),
        buckets=_buckets(lines),
        years=tuple(
            YearRow(each, year, *sums) for each in calendars for year, sums in sorted(years_of(facts, each).items())
        ),
        parties=_parties(standing, shares, codes),
        moves=tuple(PoolMove(to, missing_for(facts, to, today)) for to in MOVES[facts.pool.state]),
        findings=pool_findings(facts, today),
        codes=codes,
    )


def _line(held: HeldPool, each: LineFigures) -> LineRow:
    facts, line = held.facts, each.line
    cells = {one.month: one for one in facts.actuals.get(line.id, ()) if one.month is not None}
    return LineRow(
        line=line,
        figures=each,
        cells=cells,
        scheme=held.schemes.get(line.scheme_id) if line.scheme_id else None,
        advance=_newest(facts, line.id, actual=False),
        actual_run=_newest(facts, line.id, actual=True),
    )


def _newest(facts: PoolFacts, line_id: UUID, *, actual: bool) -> ApportionmentRun | None:
    """Give the run that stands for a line: one that is frozen before one that is only proposed."""
    found = [
        each
        for each in facts.runs
        if each.line_id == line_id and each.state != SUPERSEDED and (each.kind == ACTUAL) == actual
    ]
    return max(found, key=lambda each: (each.state == FROZEN, each.reference), default=None)


def _buckets(lines: Iterable[LineFigures]) -> tuple[BucketRow, ...]:
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for each in lines:
        sums[each.line.bucket][0] += each.budget
        sums[each.line.bucket][1] += each.actual
    return tuple(BucketRow(bucket, *both) for bucket, both in sums.items())


def _parties(
    standing: Iterable[ApportionmentRun], shares: Iterable[Share], codes: Mapping[UUID, str]
) -> tuple[PartyRow, ...]:
    """Give what each party pays by all lines together; of a line's runs the newest counts on either side."""
    runs = {each.id: each for each in standing}
    newest: dict[tuple[UUID | None, bool], ApportionmentRun] = {}
    for run in sorted(runs.values(), key=lambda each: (each.frozen_on or date.min, each.reference)):
        newest[run.line_id, run.kind == ACTUAL] = run
    standing_ids = {each.id: actual for (_, actual), each in newest.items()}
    sums: defaultdict[UUID, dict[bool, int]] = defaultdict(dict)
    for share in shares:
        if share.run_id in standing_ids and share.entity_id is not None:
            actual, own = standing_ids[share.run_id], sums[share.entity_id]
            own[actual] = own.get(actual, 0) + (share.amount or 0) + (share.support_amount or 0)
    settled = any(actual for actual in standing_ids.values())
    rows = (
        PartyRow(id, codes[id], own.get(False, 0), own.get(True, 0) if settled else None) for id, own in sums.items()
    )
    return tuple(sorted(rows, key=lambda each: each.code))
