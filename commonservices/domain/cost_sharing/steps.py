"""Why a party pays what it pays, as facts: one step after the other, each a stable key with exact numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction

from commonservices.domain.cost_sharing.apportioning import CAP, FLAT, MINIMUM
from commonservices.domain.cost_sharing.effective import Ratio, driver_of, effective, over_time, told
from commonservices.domain.cost_sharing.inputs import (
    HYBRID,
    LEAD_ABSORBS,
    MARGINAL,
    NIL,
    UNIT_RATE,
    Driver,
    Party,
)
from commonservices.domain.cost_sharing.presence import presence
from commonservices.domain.cost_sharing.splitting import Share, Split
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, by_remainder, exponent
from commonservices.domain.pricing import USD

_PERCENT = 100
_CENTS = 2


@dataclass(frozen=True, slots=True)
class ExactAmount:
    """An amount in minor units of a currency before it is rounded."""

    minor: Fraction
    currency: str


Told = int | str | Fraction | Money | ExactAmount | date


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an explanation by its key, with the words and numbers it tells."""

    key: str
    params: Mapping[str, Told] = field(default_factory=dict)


def steps_of(split: Split, code: str) -> tuple[Step, ...]:
    """Give the steps from the total to what a party pays."""
    party, share = split.inputs.by_code[code], split.by_code[code]
    if split.inputs.scheme.splits:
        steps = (*_pool(split), *_counted(split, party), *_fixed(split, share), *_rounding(split, share))
    else:
        steps = (*_line(split, party, share), *_limit(split, share))
    return (*steps, *_on_top(split, share))


def _pool(split: Split) -> Iterator[Step]:
    taking_part = sum(1 for weight in split.weights.by_code.values() if weight)
    total, method = _money(split, split.total), split.inputs.scheme.method
    yield Step("pool", {"total": total, "method": method, "count": taking_part})
    if taking_part == 1:
        yield Step("alone")


def _counted(split: Split, party: Party) -> Iterator[Step]:
    there = presence(party, split.inputs)
    if there is not None:
        key = "absent" if not there.counted else "days" if there.by_day else "months"
        yield Step(key, {"party": party.code, "counted": Fraction(there.counted), "whole": there.whole})
    if party.weight != 1:
        yield Step("weight", {"weight": Fraction(party.weight)})
    drivers = effective(party, split.inputs)
    if split.inputs.scheme.method == HYBRID:
        yield from _mixed(split, party, drivers)
        return
    own = driver_of(party, split.inputs.scheme)
    yield from _monthly(split, party, own)
    said = over_time(own, party, split.inputs) if isinstance(own, tuple) else Fraction(told(own))
    params = _driver(split, party, Fraction(*drivers[0]), split.weights.sums[0])
    plain = params["driver"] == said
    yield Step("driver" if plain else "driver_counted", params if plain else {**params, "told": said})


def _monthly(split: Split, party: Party, driver: Driver | None) -> Iterator[Step]:
    """Give what a driver that was told month by month comes to."""
    if isinstance(driver, tuple):
        words: dict[str, Told] = {"low": Fraction(min(driver)), "high": Fraction(max(driver)), "count": len(driver)}
        yield Step("monthly", {"party": party.code, "average": over_time(driver, party, split.inputs), **words})


def _driver(split: Split, party: Party, driver: Fraction, whole: Fraction) -> dict[str, Told]:
    kind = split.inputs.scheme.driver
    return {"party": party.code, "kind": kind, "driver": driver, "whole": whole}


def _mixed(split: Split, party: Party, drivers: tuple[Ratio, ...]) -> Iterator[Step]:
    columns = zip(split.inputs.scheme.keys, party.mix, drivers, split.weights.sums, strict=True)
    for key, own, driver, whole in columns:
        yield from _monthly(split, party, own)
        percent = Fraction(key.percent)
        yield Step("mix_key", {"key": key.code, "percent": percent, "driver": Fraction(*driver), "whole": whole})
    part = Fraction(_PERCENT * split.weights.by_code[party.code], split.weights.whole)
    yield Step("mix_sum", {"party": party.code, "percent": part})


def _fixed(split: Split, share: Share) -> Iterator[Step]:
    """Give the flat sum or limit of a party, or what fixed sums of others leave for it."""
    worked, weights = split.worked, split.weights
    weight = weights.by_code[share.code]
    if worked.fixed.get(share.code) == FLAT:
        percent = Fraction(_PERCENT * weight, weights.whole)
        bands = split.inputs.scheme.bands
        below = next(Fraction(band.below_percent) for band in bands if percent < band.below_percent)
        yield Step("flat", {"party": share.code, "amount": _exact(split, share), "percent": percent, "below": below})
        return
    if share.code in worked.fixed:
        yield from _limit(split, share)
        return
    rest = split.total
    if worked.fixed and weight:
        rest = worked.rest if split.total >= 0 else -worked.rest
        yield Step("rest", {"rest": _money(split, rest), "fixed": _money(split, split.total - rest)})
    whole = Fraction(worked.rest_weight or 1, weights.scale)
    params: dict[str, Told] = {
        "exact": _exact(split, share),
        "rest": _money(split, rest),
        "driver": Fraction(weight, weights.scale),
        "whole": whole,
    }
    yield Step("exact", params)


def _limit(split: Split, share: Share) -> Iterator[Step]:
    """Give the minimum or cap a party is held at, and what its driver alone would come to."""
    kind = split.worked.fixed.get(share.code)
    if kind not in {MINIMUM, CAP}:
        return
    if split.inputs.scheme.splits:
        alone = Fraction(split.total * split.weights.by_code[share.code], split.weights.whole)
    else:
        alone = _priced(split, split.inputs.by_code[share.code])
    yield Step(kind, {"amount": _money(split, share.amount), "alone": ExactAmount(alone, split.inputs.currency)})


def _rounding(split: Split, share: Share) -> Iterator[Step]:
    if not share.left and not share.extra:
        return
    unit = "cents" if exponent(split.inputs.currency) == _CENTS else "units"
    if split.inputs.scheme.residual == LEAD_ABSORBS:
        yield from _lead(split, share, unit)
        return
    yield Step(f"whole_{unit}", {"amount": _money(split, share.whole)})
    left = abs(split.total - sum(each.whole for each in split.shares))
    yield Step(f"left_{unit}", {"left": left})
    ranked = by_remainder(split.worked.parts, split.worked.denominator, split.weights.by_code)
    rank = ranked.index(share.code) + 1
    words: dict[str, Told] = {"party": share.code, "part": share.left, "rank": rank, "count": len(ranked)}
    key = "takes" if share.extra else "takes_no"
    yield Step(f"{key}_{unit}", {**words, "extra": _money(split, share.extra)})
    by_code = split.by_code
    if left and by_code[ranked[left - 1]].left == by_code[ranked[left]].left == share.left:
        yield Step("tied")


def _lead(split: Split, share: Share, unit: str) -> Iterator[Step]:
    absorbed = split.total - split.rounded_alone
    own = share.amount - (absorbed if share.code == split.inputs.scheme.lead else 0)
    yield Step(f"half_up_{unit}", {"amount": _money(split, own)})
    if absorbed:
        yield Step("lead", {"lead": split.inputs.scheme.lead, "extra": _money(split, absorbed)})


def _line(split: Split, party: Party, share: Share) -> Iterator[Step]:
    scheme = split.inputs.scheme
    if scheme.method == NIL:
        yield Step("nil", {"party": party.code})
        return
    if scheme.method == UNIT_RATE:
        quantity, rate = Fraction(told(party.driver)), Fraction(scheme.rate or 0)
        priced = ExactAmount(_priced(split, party), split.inputs.currency)
        yield Step("quantity", {"party": party.code, "quantity": quantity})
        yield Step("priced", {"exact": priced, "quantity": quantity, "rate": rate})
        return
    key = "marginal" if scheme.method == MARGINAL else "cost"
    yield Step(key, {"amount": _money(split, share.amount), "evidence": party.evidence or "—"})


def _priced(split: Split, party: Party) -> Fraction:
    places: int = 10 ** exponent(split.inputs.currency)
    return Fraction(told(party.driver)) * Fraction(split.inputs.scheme.rate or 1) * places


def _on_top(split: Split, share: Share) -> Iterator[Step]:
    scheme = split.inputs.scheme
    if scheme.support_percent:
        percent = Fraction(scheme.support_percent)
        yield Step("share", {"amount": _money(split, share.amount)})
        yield Step("support", {"percent": percent, "amount": _money(split, share.support)})
    yield Step("to_pay" if split.billed else "recorded", {"amount": _money(split, share.to_pay)})
    if share.usd is not None and split.inputs.currency != USD:
        dollars = Money(share.usd + (share.support_usd or 0), USD)
        yield Step("dollars", {"amount": dollars, "rate": Fraction(split.inputs.per_usd or 0)})


def _money(split: Split, minor: int) -> Money:
    return Money(minor, split.inputs.currency)


def _exact(split: Split, share: Share) -> ExactAmount:
    return ExactAmount(share.exact, split.inputs.currency)
