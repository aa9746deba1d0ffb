"""What a run would be with other drivers, parties, days, total or method: nothing is saved, every change is shown.

A party that leaves in mid-year pays its part of the months until it leaves; the rest of the cost is shared among
those who stay, for the remaining months only. So the shares of the months that are over stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from commonservices.domain.cost_sharing.comparing import with_party, without_party
from commonservices.domain.cost_sharing.inputs import HYBRID, TO_YEAR_END, Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.splitting import Split
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Exact, apportion
from commonservices.domain.run_parts import added, cut_all, last_day_paid, splits_of
from commonservices.domain.sentences import refuse

_NOTHING: Final[Mapping[str, Exact]] = MappingProxyType({})
_NEVER: Final[Mapping[str, date]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """What is to be tried: other drivers or weights by party, who joins, who leaves and when, the total, the scheme.

    The driver of a party of a mix is its driver by the first key; a party that joins is told whole.
    """

    total: int | None = None
    scheme: Scheme | None = None
    drivers: Mapping[str, Exact] = field(default_factory=lambda: _NOTHING)
    weights: Mapping[str, Exact] = field(default_factory=lambda: _NOTHING)
    joins: tuple[Party, ...] = ()
    leaves: Mapping[str, date] = field(default_factory=lambda: _NEVER)


@dataclass(frozen=True, slots=True)
class Tried:
    """What one party pays by the run as it is and by the one that is tried, in minor units, support cost included."""

    code: str
    before: int
    after: int

    @property
    def change(self) -> int:
        """Give how much more it would pay."""
        return self.after - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What would change for every party, and the parts the run would have."""

    tried: tuple[Tried, ...]
    before: tuple[Split, ...]
    after: tuple[Split, ...]

    @property
    def total(self) -> int:
        """Give what would be shared."""
        return sum(part.total for part in self.after)


def what_if(parts: Sequence[RunInputs], change: WhatIf) -> Outcome:
    """Give every party's change if something were otherwise; RuleBroken where that could not be shared."""
    before, after = splits_of(parts), splits_of(changed(parts, change))
    return Outcome(tried=compared(before, after), before=before, after=after)


def changed(parts: Sequence[RunInputs], change: WhatIf) -> tuple[RunInputs, ...]:
    """Give the inputs with something otherwise: as many parts as before, and one more for each day somebody leaves."""
    _check_known((*change.drivers, *change.weights, *change.leaves), parts, change.joins)
    totals = _totals(parts, change.total)
    found = tuple(_part_changed(part, change, total) for part, total in zip(parts, totals, strict=True))
    for code, day in sorted(change.leaves.items(), key=lambda each: (each[1], each[0])):
        found = _without_from(found, code, day)
    return found


def compared(before: Iterable[Split], after: Iterable[Split]) -> tuple[Tried, ...]:
    """Give what each party pays by some parts and by some others, together."""
    old = {each.code: each.to_pay for each in added(before)}
    new = {each.code: each.to_pay for each in added(after)}
    return tuple(Tried(code, old.get(code, 0), new.get(code, 0)) for code in {**old, **new})


def _check_known(codes: Iterable[str], parts: Sequence[RunInputs], joins: Iterable[Party]) -> None:
    held = {code for part in parts for code in part.by_code}
    for each in joins:
        if each.code in held:
            refuse("what_if_takes_part", "party", each.code)
    known = held | {each.code for each in joins}
    for code in codes:
        if code not in known:
            refuse("what_if_unknown_party", "party", code, choices=", ".join(sorted(held)))


def _totals(parts: Sequence[RunInputs], total: int | None) -> list[int | None]:
    """Give the totals of the parts; another total is shared among them as the one before was."""
    told = [part.total for part in parts]
    if total is None:
        return list(told)
    if len(parts) == 1:
        return [total]
    alike = any(told) and all((each or 0) >= 0 for each in told)
    weights = {f"{place:03}": (each or 0) if alike else 1 for place, each in enumerate(told)}
    return list(apportion(total, weights).values())


def _part_changed(inputs: RunInputs, change: WhatIf, total: int | None) -> RunInputs:
    found = replace(inputs, total=total, scheme=change.scheme or inputs.scheme)
    for joining in change.joins:
        found = with_party(found, joining)
    for code, party in found.by_code.items():
        found = with_party(found, _party_changed(party, change.drivers.get(code), change.weights.get(code), found))
    return found


def _party_changed(party: Party, driver: Exact | None, weight: Exact | None, inputs: RunInputs) -> Party:
    found = party if weight is None else replace(party, weight=weight)
    if driver is None:
        return found
    if inputs.scheme.method == HYBRID:
        return replace(found, mix=(driver, *found.mix[1:]))
    return replace(found, driver=driver)


def _without_from(parts: Sequence[RunInputs], code: str, day: date) -> tuple[RunInputs, ...]:
    """Give the parts without a party from the day after it leaves on; one that pays for the year stays to its end."""
    if any(part.period is None for part in parts):
        refuse("leave_needs_period", "period", code)
    scheme = parts[0].scheme
    if not scheme.splits or scheme.leavers_pay == TO_YEAR_END:
        return tuple(parts)
    before, after = cut_all(parts, last_day_paid(parts[0], day))
    if any(part.by_code.keys() == {code} for part in after):
        refuse("what_if_last_party", "party", code)
    return (*before, *(without_party(part, code) for part in after))
