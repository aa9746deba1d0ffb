"""A run in one part, or in several that follow each other where somebody left in mid-year: kept, cut and added up.

The shares of a run are for all its months. Where a cost is shared anew from a month on, the months before stay as
they were shared: they are one part, the months after another, and the share of a party is the sum of both.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from commonservices.domain.cost_pools import Share
from commonservices.domain.cost_sharing.inputs import BY_DAY, HYBRID, Driver, Party, RunInputs
from commonservices.domain.cost_sharing.presence import months_of
from commonservices.domain.cost_sharing.snapshot import from_snapshot, snapshot
from commonservices.domain.cost_sharing.splitting import Split, split
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import apportion
from commonservices.domain.periods import Period
from commonservices.domain.terms import ONE_DAY, add_days, month_end


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What one party pays by all parts of a run: exact and rounded, in minor units, and in US dollars if known."""

    code: str
    exact: Fraction
    amount: int
    support: int = 0
    extra: int = 0
    usd: int | None = None

    @property
    def to_pay(self) -> int:
        """Give the share with its support cost."""
        return self.amount + self.support


# --- kept -------------------------------------------------------------------------------------------------------------


def kept(parts: Sequence[RunInputs]) -> str:
    """Give the inputs as a run keeps them: the text of its only part, or a list of the texts of all."""
    texts = [snapshot(each) for each in parts]
    return texts[0] if len(texts) == 1 else f"[{','.join(texts)}]"


def digest_of(text: str) -> bytes:
    """Give the SHA-256 of kept inputs, by which a run is known."""
    return hashlib.sha256(text.encode()).digest()


def parts_of(text: str) -> tuple[RunInputs, ...]:
    """Give the parts that a run keeps."""
    if not text.startswith("["):
        return (from_snapshot(text),)
    return tuple(from_snapshot(json.dumps(each)) for each in json.loads(text))


def added(parts: Iterable[Split]) -> tuple[Added, ...]:
    """Give what each party pays by all parts together, in the order in which they first come."""
    found: dict[str, Added] = {}
    for part in parts:
        for share in part.shares:
            one = Added(
                code=share.code,
                exact=share.exact,
                amount=share.amount,
                support=share.support,
                extra=share.extra,
                usd=None if share.usd is None else share.usd + (share.support_usd or 0),
            )
            held = found.get(share.code)
            found[share.code] = one if held is None else _sum(held, one)
    return tuple(found.values())


def _sum(one: Added, other: Added) -> Added:
    return Added(
        code=one.code,
        exact=one.exact + other.exact,
        amount=one.amount + other.amount,
        support=one.support + other.support,
        extra=one.extra + other.extra,
        usd=None if one.usd is None or other.usd is None else one.usd + other.usd,
    )


def matched(found: Iterable[Added], shares: Iterable[Share], codes: Mapping[UUID, str]) -> dict[str, Share]:
    """Give the kept share of each code: by the entity's code, or by what it pays where the code was changed since."""
    left = {each.id: each for each in shares}
    by_code = {codes.get(each.entity_id, "") if each.entity_id else "": each for each in left.values()}
    pairs: dict[str, Share] = {}
    others = []
    for one in found:
        held = by_code.get(one.code)
        if held is not None and same(one, held):
            pairs[one.code] = left.pop(held.id)
        else:
            others.append(one)
    for one in others:
        held = next((each for each in left.values() if same(one, each)), None)
        if held is not None:
            pairs[one.code] = left.pop(held.id)
    return pairs


def same(one: Added, share: Share) -> bool:
    """Say whether a kept share is the one that was worked out: the exact fraction, the amount, what is on top."""
    exact = (str(one.exact.numerator), str(one.exact.denominator))
    kept_so = (share.numerator, share.denominator)
    return exact == kept_so and (one.amount, one.support, one.extra) == (
        share.amount,
        share.support_amount or 0,
        share.residual_units or 0,
    )


# --- cut --------------------------------------------------------------------------------------------------------------


def last_day_paid(inputs: RunInputs, day: date) -> date:
    """Give the last day that counts for one who leaves on a day: its month counts whole unless days are counted."""
    return day if inputs.scheme.proration == BY_DAY else month_end(day)


def cut(inputs: RunInputs, last_day: date) -> tuple[RunInputs | None, RunInputs | None]:
    """Cut the inputs after a day, the total evenly by day: up to it and from then on; None for a side without days."""
    period = inputs.period
    if period is None or last_day >= period.end:
        return inputs, None
    if last_day < period.start:
        return None, inputs
    days = {"before": (last_day - period.start).days + 1, "from": (period.end - last_day).days}
    sums = apportion(inputs.total or 0, days)
    before = _within(inputs, sums["before"], Period(period.start, last_day), from_start=True)
    return before, _within(inputs, sums["from"], Period(add_days(last_day, 1), period.end), from_start=False)


def cut_all(parts: Sequence[RunInputs], last_day: date) -> tuple[tuple[RunInputs, ...], tuple[RunInputs, ...]]:
    """Cut a run after a day: the parts up to it and those after it."""
    pairs = [cut(each, last_day) for each in parts]
    before = tuple(one for one, _ in pairs if one is not None)
    return before, tuple(other for _, other in pairs if other is not None)


def _within(inputs: RunInputs, total: int, period: Period, *, from_start: bool) -> RunInputs:
    found = replace(inputs, total=total if inputs.scheme.splits else inputs.total, period=period)
    count = months_of(found)
    part = Fraction(count, months_of(inputs))
    parties = (_part_of(each, part, slice(0, count) if from_start else slice(-count, None)) for each in found.parties)
    return replace(found, parties=tuple(parties))


def _part_of(party: Party, part: Fraction, months: slice) -> Party:
    """Give a party for some of the months: what was told for each month is cut, told months are cut alike."""

    def cut_driver(driver: Driver | None) -> Driver | None:
        return driver[months] if isinstance(driver, tuple) else driver

    told = None if party.months is None else Fraction(party.months) * part
    mix = tuple(cut_driver(each) for each in party.mix)
    return replace(party, driver=cut_driver(party.driver), mix=mix, months=told)


def spent_in(months: Mapping[date, int], periods: Sequence[Period]) -> list[int]:
    """Give amounts kept by month as they fall into some stretches of days; a month that is cut is cut by its days."""
    sums = [0] * (len(periods) + 1)
    for month, amount in months.items():
        within = [_days_within(month, period) for period in periods]
        within.append(month_end(month).day - sum(within))
        weights = {f"{place:03}": days for place, days in enumerate(within) if days}
        sign = -1 if amount < 0 else 1
        for place, part in apportion(abs(amount), weights).items():
            sums[int(place)] += sign * part
    return sums[: len(periods)]


def _days_within(month: date, period: Period) -> int:
    first, last = max(month, period.start), min(month_end(month), period.end)
    return max(0, (last - first).days + 1)


# --- shared anew ------------------------------------------------------------------------------------------------------


def revised(standing: Sequence[RunInputs], drawn: RunInputs) -> tuple[RunInputs, ...]:
    """Give a run shared anew for the months of `drawn`: those before stay as they were shared.

    The total of `drawn` is that of the whole year; what the months before took is taken off it.
    """
    if drawn.period is None:
        return (drawn,)
    before, _ = cut_all(standing, drawn.period.start - ONE_DAY)
    if not drawn.scheme.splits or drawn.total is None:
        return (*before, drawn)
    return (*before, replace(drawn, total=drawn.total - sum(each.total or 0 for each in before)))


def with_actuals(standing: Sequence[RunInputs], months: Mapping[date, int]) -> tuple[RunInputs, ...]:
    """Give a run with what was really spent in place of what was planned: the same parties, counts and parts."""
    periods = [each.period for each in standing if each.period is not None]
    if len(periods) != len(standing) or not periods:
        return tuple(replace(each, total=sum(months.values())) for each in standing[:1])
    totals = spent_in(months, periods)
    return tuple(_costing(each, total) for each, total in zip(standing, totals, strict=True))


def _costing(inputs: RunInputs, total: int) -> RunInputs:
    """Give a part that comes to a total; nobody pays a minimum of what costs nothing."""
    scheme = inputs.scheme if total else replace(inputs.scheme, minimum=None, cap=None)
    return replace(inputs, total=total, scheme=scheme)


def with_nothing(parts: Sequence[RunInputs], parties: Iterable[Party]) -> tuple[RunInputs, ...]:
    """Give a run in which some stand with nothing to pay: what was asked of them before is given back by that."""
    *before, last = parts
    scheme = last.scheme
    mix = (0,) * len(scheme.keys) if scheme.method == HYBRID else ()
    months = 0 if scheme.splits else None
    gone = tuple(
        Party(code=each.code, driver=0, mix=mix, months=months, evidence=each.evidence)
        for each in parties
        if each.code != scheme.lead
    )
    return (*before, replace(last, parties=(*last.parties, *gone)) if gone else last)


def splits_of(parts: Iterable[RunInputs]) -> tuple[Split, ...]:
    """Share out all parts of a run."""
    return tuple(split(each) for each in parts)
