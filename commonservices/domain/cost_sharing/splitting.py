"""A cost shared out: every party's share, exact and rounded, in the currency and in dollars; all of them add up."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from commonservices.domain.cost_sharing.apportioning import Apportioned, price_lines, split_exactly
from commonservices.domain.cost_sharing.checks import check, check_feasible, check_rising
from commonservices.domain.cost_sharing.effective import (
    Effective,
    Weights,
    checked_weights,
    effective_drivers,
    weights_of,
)
from commonservices.domain.cost_sharing.inputs import LEAD_ABSORBS, NIL, NOT_BILLED, TIERED_FLAT, RunInputs, Scheme
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, convert, half_up, whole_units
from commonservices.domain.pricing import USD
from commonservices.domain.sentences import refuse

_PERCENT = 100


class Share(NamedTuple):
    """What one party pays, in minor units; the exact share is a part over a denominator."""

    code: str
    part: int
    denominator: int
    amount: int
    support: int = 0
    usd: int | None = None
    support_usd: int | None = None

    @property
    def exact(self) -> Fraction:
        """Give the exact share in minor units."""
        return Fraction(self.part, self.denominator)

    @property
    def whole(self) -> int:
        """Give the whole minor units of the share before leftover ones are handed out."""
        return self.part // self.denominator if self.part >= 0 else -(-self.part // self.denominator)

    @property
    def left(self) -> Fraction:
        """Give the part of a minor unit that is cut off."""
        return abs(self.exact - self.whole)

    @property
    def extra(self) -> int:
        """Give the minor units that rounding puts on top of the whole ones."""
        return self.amount - self.whole

    @property
    def to_pay(self) -> int:
        """Give the share with its support cost."""
        return self.amount + self.support


@dataclass(frozen=True, slots=True)
class Split:
    """One run: what went in, what each party counts, and the shares in the order of the parties."""

    inputs: RunInputs
    weights: Weights
    worked: Apportioned
    total: int
    shares: tuple[Share, ...]

    @property
    def by_code(self) -> dict[str, Share]:
        """Give the shares by party."""
        return {share.code: share for share in self.shares}

    def exact(self, code: str) -> Fraction:
        """Give the exact share of a party in minor units; nothing for one that takes no part."""
        return self.worked.exact(code) * (-1 if self.total < 0 else 1)

    @property
    def billed(self) -> bool:
        """Say whether the shares are billed; on some bases they are only recorded."""
        return self.inputs.scheme.basis not in NOT_BILLED and self.inputs.scheme.method != NIL

    @property
    def rounded_alone(self) -> int:
        """Give what the shares would add up to if each were rounded by itself."""
        return sum(half_up(share.exact) for share in self.shares)

    @property
    def to_pay(self) -> int:
        """Give the sum of all lines with their support cost."""
        return sum(share.to_pay for share in self.shares)


def split(inputs: RunInputs) -> Split:
    """Share a cost out; RuleBroken says what is wrong with the inputs.

    The order is: dates, time, weights, minimum and cap, shares, rounding, and support cost on each rounded line.
    A negative total is shared as its positive twin, so a credit takes back exactly what was charged.
    """
    check(inputs)
    scheme, drivers = inputs.scheme, effective_drivers(inputs)
    if not scheme.splits:
        return _lines(inputs, drivers)
    weights = checked_weights(drivers, scheme)
    total = inputs.total or 0
    check_feasible(abs(total), weights, scheme, inputs.currency)
    worked = split_exactly(abs(total), weights, scheme)
    if scheme.method == TIERED_FLAT:
        check_rising(worked, weights, inputs.currency)
    return _rounded(inputs, weights, worked, total)


def _lines(inputs: RunInputs, drivers: Effective) -> Split:
    worked = price_lines(drivers, inputs.scheme, inputs.currency)
    weights = weights_of(drivers, inputs.scheme)
    total = sum(worked.parts.values())
    if inputs.scheme.method == NIL:
        return _rounded(inputs, weights, worked, 0)
    if inputs.total is not None and inputs.total != total:
        given, found = (Money(each, inputs.currency) for each in (inputs.total, total))
        refuse("sharing_total_differs", "total", shown=given, sum=found)
    return _rounded(inputs, weights, worked, total)


def _rounded(inputs: RunInputs, weights: Weights, worked: Apportioned, total: int) -> Split:
    scheme, sign = inputs.scheme, -1 if total < 0 else 1
    amounts = _whole(worked.parts, worked.denominator, weights.by_code, scheme)
    support = _support(amounts, scheme)
    usd, support_usd = _in_dollars(inputs, worked, weights, amounts, support)
    shares = tuple(
        Share(
            code,
            sign * part,
            worked.denominator,
            sign * amounts[code],
            sign * support[code],
            sign * usd[code] if usd else None,
            sign * support_usd[code] if support_usd else None,
        )
        for code, part in worked.parts.items()
    )
    return Split(inputs, weights, worked, total, shares)


def _whole(parts: Mapping[str, int], denominator: int, weights: Mapping[str, int], scheme: Scheme) -> dict[str, int]:
    if denominator == 1:
        return dict(parts)
    if scheme.residual != LEAD_ABSORBS:
        return whole_units(parts, denominator, weights)
    rounded = {code: (2 * part + denominator) // (2 * denominator) for code, part in parts.items()}
    lead = rounded[scheme.lead] + sum(parts.values()) // denominator - sum(rounded.values())
    if lead < 0:
        refuse("sharing_lead_below_zero", "lead", scheme.lead, party=scheme.lead)
    return rounded | {scheme.lead: lead}


def _support(amounts: Mapping[str, int], scheme: Scheme) -> dict[str, int]:
    """Give the support cost of each rounded line, itself rounded half up."""
    if not scheme.support_percent:
        return dict.fromkeys(amounts, 0)
    rate = Fraction(scheme.support_percent) / _PERCENT
    top, bottom = rate.numerator, rate.denominator
    return {code: (2 * amount * top + bottom) // (2 * bottom) for code, amount in amounts.items()}


def _in_dollars(
    inputs: RunInputs, worked: Apportioned, weights: Weights, amounts: Mapping[str, int], support: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, int]]:
    """Give the shares in dollars: totals are converted once and shared out the same way, so every column adds up.

    What is paid in all is converted as one sum, so support cost is what that leaves above the shares.
    """
    if inputs.per_usd is None:
        return {}, {}
    sums = sum(amounts.values()), sum(support.values())
    whole, paid = (convert(Money(each, inputs.currency), USD, inputs.per_usd).minor for each in (sums[0], sum(sums)))
    if not sums[0]:
        return dict.fromkeys(amounts, 0), dict.fromkeys(amounts, 0)
    parts = {code: part * whole for code, part in worked.parts.items()}
    dollars = _whole(parts, worked.denominator * sums[0], weights.by_code, inputs.scheme)
    if not sums[1]:
        return dollars, dict.fromkeys(amounts, 0)
    tops = {code: each * (paid - whole) for code, each in support.items()}
    return dollars, whole_units(tops, sums[1], weights.by_code)
