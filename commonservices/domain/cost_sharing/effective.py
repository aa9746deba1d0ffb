"""Effective drivers: what each party counts once its dates, its months and its weight are applied, in that order."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from commonservices.domain.cost_sharing.inputs import EQUAL, HYBRID, Driver, Key, Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.presence import monthly_parts, presence
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Exact
from commonservices.domain.sentences import refuse

# A numerator over a denominator, not always in lowest terms: many times quicker than fractions.
Ratio = tuple[int, int]
Effective = Mapping[str, tuple[Ratio, ...]]


@dataclass(frozen=True, slots=True)
class Weights:
    """Whole numbers in the ratio of what the parties count, how many of them one driver is, and the sum by key."""

    by_code: dict[str, int]
    scale: int
    sums: tuple[Fraction, ...]
    percents: tuple[Fraction, ...] = ()

    @property
    def whole(self) -> int:
        """Give the sum of all weights."""
        return sum(self.by_code.values())

    @property
    def counted(self) -> Fraction:
        """Give the sum of all effective drivers; a mix counts in per cent."""
        return Fraction(self.whole, self.scale)

    def of(self, drivers: Sequence[Ratio]) -> Fraction:
        """Give the weight that other drivers would have had, on the same scale."""
        if not self.percents:
            return Fraction(*drivers[0]) * self.scale
        parts = zip(self.percents, drivers, self.sums, strict=True)
        return sum((percent * Fraction(*each) / whole for percent, each, whole in parts), Fraction(0)) * self.scale


def driver_of(party: Party, scheme: Scheme) -> Driver | None:
    """Give the driver of a party as it was told; an equal part counts one."""
    return 1 if party.driver is None and scheme.method == EQUAL else party.driver


def told(driver: Driver | None) -> Exact:
    """Give a driver as one number: the plain average of one told month by month, nothing for one not told."""
    if isinstance(driver, tuple):
        return sum((Fraction(each) for each in driver), Fraction(0)) / (len(driver) or 1)
    return driver or 0


def over_time(months: tuple[Exact, ...], party: Party, inputs: RunInputs) -> Fraction:
    """Give what a driver told month by month comes to, each month by the part of the period it takes part in."""
    parts, whole = monthly_parts(party, inputs)
    return sum((Fraction(each) * part for each, part in zip(months, parts, strict=True)), Fraction(0)) / whole


def keys_of(scheme: Scheme) -> tuple[Key, ...]:
    """Give the keys by which a mix is shared; no other method looks at them."""
    return scheme.keys if scheme.method == HYBRID else ()


def effective(party: Party, inputs: RunInputs) -> tuple[Ratio, ...]:
    """Give the effective drivers of one party: each driver by its part of the period and by its weight."""
    top, bottom = party.weight.as_integer_ratio()
    there = presence(party, inputs)
    counted, whole = (1, 1) if there is None else there.ratio

    def ratio(driver: Driver | None) -> Ratio:
        if isinstance(driver, tuple):
            each, under = over_time(driver, party, inputs).as_integer_ratio()
            return each * top, under * bottom
        each, under = (driver or 0).as_integer_ratio()
        return each * top * counted, under * bottom * whole

    if inputs.scheme.method == HYBRID:
        return tuple([ratio(each) for each in party.mix])
    return (ratio(driver_of(party, inputs.scheme)),)


def effective_drivers(inputs: RunInputs) -> Effective:
    """Give the effective drivers of all parties."""
    return {party.code: effective(party, inputs) for party in inputs.parties}


def weights_of(drivers: Effective, scheme: Scheme) -> Weights:
    """Give the effective drivers as whole numbers over one scale; a mix adds its keys by their percentages."""
    columns = [_whole_column(drivers, place) for place in range(len(keys_of(scheme)) or 1)]
    wholes = [sum(column.values()) for column, _ in columns]
    sums = tuple(Fraction(whole, scale) for whole, (_, scale) in zip(wholes, columns, strict=True))
    if scheme.method != HYBRID:
        column, scale = columns[0]
        return Weights(column, scale, sums)
    percents = tuple(Fraction(key.percent) for key in scheme.keys)
    shares = [percent / whole for percent, whole in zip(percents, wholes, strict=True)]
    common = math.lcm(*(share.denominator for share in shares))
    factors = [int(share * common) for share in shares]
    mixed = {
        code: sum(factor * column[code] for factor, (column, _) in zip(factors, columns, strict=True))
        for code in drivers
    }
    return Weights(mixed, common, sums, percents)


def checked_weights(drivers: Effective, scheme: Scheme) -> Weights:
    """Give what the parties count; refuse drivers of which all are zero, naming the key of a mix."""
    for place, key in enumerate(keys_of(scheme) or (None,)):
        if not any(each[place][0] for each in drivers.values()):
            refuse("sharing_key_zero" if key else "sharing_drivers_zero", "driver", "", key=key.code if key else "")
    return weights_of(drivers, scheme)


def _whole_column(drivers: Effective, place: int) -> tuple[dict[str, int], int]:
    scale = math.lcm(*{each[place][1] for each in drivers.values()})
    return {code: each[place][0] * (scale // each[place][1]) for code, each in drivers.items()}, scale
