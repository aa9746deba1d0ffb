"""A budget shared out, several runs together: what each party pays by all lines, and how two runs differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.cost_sharing.splitting import Split
from commonservices.domain.declaring import dataclass
from commonservices.domain.run_parts import Added
from commonservices.domain.what_if import Tried, compared
from commonservices.errors import Known
from commonservices.store import run_rows
from commonservices.store.rows import fetch_in
from commonservices.store.run_rows import HeldRun

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitRow:
    """What one party pays by some runs together; amounts are minor units, `left` the parts of one that were cut off.

    The count is told only where all runs count the party alike; `parts` are what it pays by each run.
    """

    entity_id: UUID
    code: str
    name: str
    driver: Fraction | None
    percent: Fraction
    exact: Fraction
    whole: int
    left: Fraction
    extra: int
    support: int
    to_pay: int
    parts: tuple[int, ...]
    before: int | None

    @property
    def change(self) -> int | None:
        """Give how much more it pays than by the runs before; None where there are none to compare with."""
        return None if self.before is None else self.to_pay - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitView:
    """Some runs shown as one: their rows, what they add up to, and what they were made of."""

    runs: tuple[ApportionmentRun, ...]
    rows: tuple[SplitRow, ...]
    currency: str
    total: int
    to_pay: int
    rounded_alone: int
    support: int
    before: str
    before_id: UUID | None
    methods: tuple[str, ...]
    residuals: tuple[str, ...]
    evidence: tuple[str, ...]


def together(office: Office, run_ids: Sequence[UUID]) -> SplitView:
    """Give some runs of one budget as one split; Known when one of them is gone."""
    from commonservices.queries.premises import spoken

    with office.engine.connect() as connection:
        held = _held(connection, run_ids)
        former = [run_rows.before_of(connection, each.run) for each in held]
        before = run_rows.held_all(connection, [each for each in former if each is not None])
    paid = _sums(before) if before else None
    found: dict[str, list[tuple[HeldRun, Added]]] = {}
    for run in held:
        for one in run.added:
            found.setdefault(one.code, []).append((run, one))
    total = sum(part.total for run in held for part in run.splits)
    rows = []
    for code, pairs in found.items():
        share = next((run.shares[code] for run, _ in pairs if code in run.shares), None)
        if share is None or share.entity_id is None:
            continue
        entity = pairs[0][0].entities.get(share.entity_id)
        rows.append(_row(share.entity_id, code, spoken(entity, office.language), held, pairs, total, paid))
    rows.sort(key=lambda each: (-each.exact, each.code))
    return _view(held, tuple(rows), total, before)


def _row(
    entity_id: UUID,
    code: str,
    name: str,
    held: Sequence[HeldRun],
    pairs: Sequence[tuple[HeldRun, Added]],
    total: int,
    paid: dict[UUID, int] | None,
) -> SplitRow:
    exact = sum((one.exact for _, one in pairs), Fraction(0))
    amount, extra = sum(one.amount for _, one in pairs), sum(one.extra for _, one in pairs)
    drivers = {_driver(run.splits, code) for run, _ in pairs}
    return SplitRow(
        entity_id=entity_id,
        code=code,
        name=name,
        driver=next(iter(drivers)) if len(drivers) == 1 else None,
        percent=100 * exact / total if total else Fraction(0),
        exact=exact,
        whole=amount - extra,
        left=abs(exact - (amount - extra)),
        extra=extra,
        support=sum(one.support for _, one in pairs),
        to_pay=sum(one.to_pay for _, one in pairs),
        parts=tuple(sum(one.to_pay for other, one in pairs if other is run) for run in held),
        before=None if paid is None else paid.get(entity_id, 0),
    )


def _view(held: Sequence[HeldRun], rows: tuple[SplitRow, ...], total: int, before: Sequence[HeldRun]) -> SplitView:
    parts = [part for run in held for part in run.splits]
    parties = [party for part in parts for party in part.inputs.parties]
    schemes = [part.inputs.scheme for part in parts]
    references = dict.fromkeys(each.pool.reference if len(before) > 1 else each.run.reference for each in before)
    return SplitView(
        runs=tuple(each.run for each in held),
        rows=rows,
        currency=held[0].run.currency,
        total=total,
        to_pay=sum(each.to_pay for each in rows),
        rounded_alone=sum(part.rounded_alone for part in parts),
        support=sum(each.support for each in rows),
        before=", ".join(references),
        before_id=before[0].run.id if len(held) == len(before) == 1 else None,
        methods=_once(each.method for each in schemes),
        residuals=_once(each.residual for each in schemes),
        evidence=_once(each.evidence for each in parties),
    )


def compare(office: Office, id: UUID, other_id: UUID) -> tuple[Tried, ...]:
    """Give what each party pays by one run and by another one, that of `other_id` first."""
    with office.engine.connect() as connection:
        one, other = _held(connection, [id, other_id])
    return compared(other.splits, one.splits)


def _held(connection: Any, run_ids: Sequence[UUID]) -> list[HeldRun]:
    found = {each.id: each for each in fetch_in(connection, ApportionmentRun, "id", list(run_ids))}
    if not run_ids or len(found) != len(set(run_ids)):
        raise Known("not_found", "This run is no longer in the register.")
    return run_rows.held_all(connection, [found[each] for each in run_ids])


def _sums(held: Iterable[HeldRun]) -> dict[UUID, int]:
    sums: dict[UUID, int] = {}
    for run in held:
        for share in run.kept:
            if share.entity_id is not None:
                amount = (share.amount or 0) + (share.support_amount or 0)
                sums[share.entity_id] = sums.get(share.entity_id, 0) + amount
    return sums


def _driver(splits: Sequence[Split], code: str) -> Fraction:
    """Give what a party counts in the last part it takes part in."""
    last = next((each for each in reversed(splits) if code in each.weights.by_code), None)
    return Fraction(0) if last is None else Fraction(last.weights.by_code[code], last.weights.scale)


def _once(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(found) if each)
