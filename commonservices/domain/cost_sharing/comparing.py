"""What changed from one run to another: for each party, split by cause, and adding up exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction

from commonservices.domain.cost_sharing.apportioning import Apportioned, flat_sum, price_lines, split_exactly
from commonservices.domain.cost_sharing.checks import check_feasible
from commonservices.domain.cost_sharing.effective import (
    Effective,
    Ratio,
    Weights,
    checked_weights,
    effective_drivers,
    keys_of,
)
from commonservices.domain.cost_sharing.inputs import TIERED_FLAT, Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.splitting import Share, Split
from commonservices.domain.cost_sharing.steps import Step, Told
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, half_up
from commonservices.domain.sentences import refuse
from commonservices.errors import RuleBroken

# The causes in the order in which they are worked out, each on the result of the one before.
CAUSES = (TOTAL, DRIVER, DRIVERS, METHOD, PARTIES, ROUNDING, SUPPORT) = (
    "total", "driver", "drivers", "method", "parties", "rounding", "support"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """What one party pays before and after, in minor units, with support cost; None where it takes no part."""

    code: str
    before: int | None
    after: int | None

    @property
    def change(self) -> int:
        """Give how much more it pays."""
        return (self.after or 0) - (self.before or 0)


def differences(before: Split, after: Split) -> tuple[Difference, ...]:
    """Give what changes for every party of either run, those of the later one first."""
    _same_currency(before, after)
    old, new = before.by_code, after.by_code
    return tuple(
        Difference(code, old[code].to_pay if code in old else None, new[code].to_pay if code in new else None)
        for code in (*new, *(code for code in old if code not in new))
    )


def without_party(inputs: RunInputs, code: str) -> RunInputs:
    """Give the inputs as they would be if a party had never taken part."""
    return replace(inputs, parties=tuple(party for party in inputs.parties if party.code != code))


def with_party(inputs: RunInputs, party: Party) -> RunInputs:
    """Give the inputs with a party added, or changed where it is there already."""
    if party.code not in inputs.by_code:
        return replace(inputs, parties=(*inputs.parties, party))
    return replace(inputs, parties=tuple(party if each.code == party.code else each for each in inputs.parties))


def causes(before: Split, after: Split, code: str) -> dict[str, int]:
    """Give the change of what one party pays by cause, in minor units; together they are exactly what changed.

    A cause that cannot be told apart, such as drivers that the former method did not count, has nothing of its
    own: what it does appears with the next one. Rounding takes the last unit of the share; support cost comes on top.
    """
    _same_currency(before, after)
    old, new = before.exact(code), after.exact(code)
    found: dict[str, int] = {}
    last = old
    for cause, exact in (*_stages(before, after, code, old), (PARTIES, new)):
        found[cause] = half_up(exact) - half_up(last)
        last = exact
    shares = [run.by_code.get(code, Share(code, 0, 1, 0)) for run in (before, after)]
    found[ROUNDING] = shares[1].amount - shares[0].amount - sum(found.values())
    found[SUPPORT] = shares[1].support - shares[0].support
    return found


def change_steps(before: Split, after: Split, code: str) -> tuple[Step, ...]:
    """Give the change of one party as steps: before, each cause that did something, after."""
    currency = after.inputs.currency
    found = causes(before, after, code)
    told = _told(before, after, code)
    amounts = {each.code: each for each in differences(before, after)}[code]
    middle = (
        Step(_key(cause, before, after), {**told[cause], "change": Money(change, currency)})
        for cause, change in found.items()
        if change
    )
    return (
        Step("change_before", {"amount": Money(amounts.before or 0, currency)}),
        *middle,
        Step("change_after", {"amount": Money(amounts.after or 0, currency)}),
    )


def _stages(before: Split, after: Split, code: str, old: Fraction) -> Iterator[tuple[str, Fraction]]:
    """Give the exact share after each cause but the last; one that cannot be worked out leaves it where it was."""
    first, second = before.inputs, after.inputs
    alike = first.scheme.driver == second.scheme.driver and _keys(first) == _keys(second)
    drivers, later = effective_drivers(first), effective_drivers(second)
    new_drivers = {each: later.get(each, drivers[each]) for each in drivers} if alike else drivers
    kept = new_drivers if alike else {each: later[each] for each in drivers if each in later}
    total = after.total
    trials: tuple[tuple[str, Callable[[], Fraction]], ...] = (
        (TOTAL, lambda: _worked(total, drivers, first, code)),
        (DRIVER, lambda: _at_former_price(total, drivers, new_drivers[code], first)),
        (DRIVERS, lambda: _worked(total, new_drivers, first, code)),
        (METHOD, lambda: _worked(total, kept, second, code)),
    )
    last = old
    for cause, trial in trials:
        if code in drivers:
            with suppress(RuleBroken, KeyError):
                last = trial()
        yield cause, last


def _worked(total: int, drivers: Effective, inputs: RunInputs, code: str) -> Fraction:
    """Give the exact share with other drivers or another total; RuleBroken where there is none."""
    scheme = inputs.scheme
    if not scheme.splits:
        return price_lines(drivers, scheme, inputs.currency).exact(code)
    return _sign(total) * _split(total, drivers, inputs)[1].exact(code)


def _split(total: int, drivers: Effective, inputs: RunInputs) -> tuple[Weights, Apportioned]:
    weights = checked_weights(drivers, inputs.scheme)
    check_feasible(abs(total), weights, inputs.scheme, inputs.currency)
    return weights, split_exactly(abs(total), weights, inputs.scheme)


def _at_former_price(total: int, drivers: Effective, own: tuple[Ratio, ...], inputs: RunInputs) -> Fraction:
    """Give what other drivers of one party cost while one unit of the driver costs what it did."""
    scheme = inputs.scheme
    if not scheme.splits:
        return price_lines({"": own}, scheme, inputs.currency).exact("")
    weights, worked = _split(total, drivers, inputs)
    weight, whole = weights.of(own), weights.whole
    flat = flat_sum(weight, whole, scheme.bands) if scheme.method == TIERED_FLAT and weight else None
    if flat is not None:
        return Fraction(_sign(total) * flat)
    price = Fraction(worked.rest, worked.rest_weight) if worked.rest_weight else Fraction(abs(total), whole)
    return _sign(total) * (_within(price * weight, scheme) if weight else weight)


def _within(amount: Fraction, scheme: Scheme) -> Fraction:
    low = amount if scheme.minimum is None else max(amount, Fraction(scheme.minimum))
    return low if scheme.cap is None else min(low, Fraction(scheme.cap))


def _sign(total: int) -> int:
    return -1 if total < 0 else 1


def _keys(inputs: RunInputs) -> tuple[str, ...]:
    return tuple(key.code for key in keys_of(inputs.scheme))


def _key(cause: str, before: Split, after: Split) -> str:
    """Give the key of a cause; the same method with other terms is told as such."""
    same = cause == METHOD and before.inputs.scheme.method == after.inputs.scheme.method
    return "change_terms" if same else f"change_{cause}"


def _told(before: Split, after: Split, code: str) -> dict[str, dict[str, Told]]:
    """Give the words of each cause: what it was and what it is."""
    first, second = before.inputs, after.inputs
    kind = second.scheme.driver
    methods: dict[str, Told] = {"method_before": first.scheme.method, "method_after": second.scheme.method}
    return {
        TOTAL: {"before": _money(before), "after": _money(after)},
        DRIVER: {"party": code, "kind": kind, "before": _own(before, code), "after": _own(after, code)},
        DRIVERS: {"kind": kind, "before": before.weights.counted, "after": after.weights.counted},
        METHOD: methods,
        PARTIES: {"before": len(first.parties), "after": len(second.parties)},
        ROUNDING: {},
        SUPPORT: {},
    }


def _money(run: Split) -> Money:
    return Money(run.total, run.inputs.currency)


def _own(run: Split, code: str) -> Fraction:
    return Fraction(run.weights.by_code.get(code, 0), run.weights.scale)


def _same_currency(before: Split, after: Split) -> None:
    first, second = before.inputs.currency, after.inputs.currency
    if first != second:
        refuse("sharing_other_currency", "currency", first, other=second)
