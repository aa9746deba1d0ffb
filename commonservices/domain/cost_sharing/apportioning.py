"""The exact shares before rounding: flat bands, minimum and cap first, the rest in the ratio of the weights."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from fractions import Fraction
from itertools import accumulate

from commonservices.domain.cost_sharing.effective import Effective, Weights
from commonservices.domain.cost_sharing.inputs import NIL, TIERED_FLAT, UNIT_RATE, Band, Scheme
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent, half_up

FLAT, MINIMUM, CAP = "flat", "minimum", "cap"
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Apportioned:
    """Exact shares in minor units over one denominator, who pays a fixed sum and why, and what the others share."""

    parts: dict[str, int]
    denominator: int
    fixed: dict[str, str]
    rest: int = 0
    rest_weight: int = 0

    def exact(self, code: str) -> Fraction:
        """Give the exact share of a party; nothing for one that takes no part."""
        return Fraction(self.parts.get(code, 0), self.denominator)


def split_exactly(total: int, weights: Weights, scheme: Scheme) -> Apportioned:
    """Split a total that is not negative; the inputs were checked, so what is fixed never goes beyond the total."""
    flats = flat_sums(weights.by_code, scheme.bands) if scheme.method == TIERED_FLAT else {}
    others = {code: weight for code, weight in weights.by_code.items() if weight and code not in flats}
    rest = total - sum(flats.values())
    held = within_limits(rest, others, scheme.minimum, scheme.cap)
    rest -= sum(held.values())
    rest_weight = sum(weight for code, weight in others.items() if code not in held)
    denominator = rest_weight or 1
    paid = flats | held
    parts = {
        code: paid[code] * denominator if code in paid else rest * weight for code, weight in weights.by_code.items()
    }
    limits = {code: MINIMUM if sum_held == scheme.minimum else CAP for code, sum_held in held.items()}
    return Apportioned(parts, denominator, dict.fromkeys(flats, FLAT) | limits, rest, rest_weight)


def flat_sums(weights: Mapping[str, int], bands: tuple[Band, ...]) -> dict[str, int]:
    """Give the flat sum of each party below the highest band."""
    whole = sum(weights.values())
    found = {code: flat_sum(Fraction(weight), whole, bands) for code, weight in weights.items() if weight}
    return {code: flat for code, flat in found.items() if flat is not None}


def flat_sum(weight: Fraction, whole: int, bands: tuple[Band, ...]) -> int | None:
    """Give the flat sum for a part of the whole; a part of just the border lies above it."""
    percent = _PERCENT * weight / whole
    return next((band.flat for band in bands if percent < band.below_percent), None)


def within_limits(total: int, weights: Mapping[str, int], low: int | None, high: int | None) -> dict[str, int]:
    """Give who is held at the minimum or at the cap, and at what, until nobody else is below or above.

    Whoever is held changes what one unit of the driver costs the others. So of both sides only the one that is
    further away is held at a time; with a minimum or a cap alone that is all who are below or above.
    """
    if low is None and high is None:
        return {}
    ranked = sorted(weights, key=lambda code: weights[code])
    sums = list(accumulate((weights[code] for code in ranked), initial=0))
    least, most = low or 0, total if high is None else high
    first, last = 0, len(ranked)
    while first < last:
        rest, whole = total - first * least - (len(ranked) - last) * most, sums[last] - sums[first]

        def priced(code: str, rest: int = rest) -> int:
            return rest * weights[code]

        lower = bisect_left(ranked, least * whole, first, last, key=priced)
        upper = bisect_right(ranked, most * whole, first, last, key=priced)
        if lower == first and upper == last:
            break
        missing = least * whole * (lower - first) - rest * (sums[lower] - sums[first])
        beyond = rest * (sums[last] - sums[upper]) - most * whole * (last - upper)
        first, last = lower if missing >= beyond else first, upper if beyond >= missing else last
    return dict.fromkeys(ranked[:first], least) | dict.fromkeys(ranked[last:], most)


def price_lines(drivers: Effective, scheme: Scheme, currency: str) -> Apportioned:
    """Price each line by itself: the quantity at its rate or the cost as told, rounded half up, within the limits."""
    places = 10 ** exponent(currency)
    rate = Fraction(scheme.rate or 0) if scheme.method == UNIT_RATE else Fraction(1)
    parts: dict[str, int] = {}
    fixed: dict[str, str] = {}
    for code, (driver, *_) in drivers.items():
        parts[code] = 0 if scheme.method == NIL else half_up(Fraction(*driver) * rate * places)
        if driver[0] and scheme.method == UNIT_RATE:
            parts[code] = _limited(code, parts[code], scheme, fixed)
    return Apportioned(parts, 1, fixed)


def _limited(code: str, amount: int, scheme: Scheme, fixed: dict[str, str]) -> int:
    if scheme.minimum is not None and amount < scheme.minimum:
        fixed[code] = MINIMUM
        return scheme.minimum
    if scheme.cap is not None and amount > scheme.cap:
        fixed[code] = CAP
        return scheme.cap
    return amount
