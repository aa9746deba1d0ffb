"""What every shared cost obeys, and random costs to try it on: any currency, sign, method of splitting and limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from random import Random

from commonservices.domain.cost_sharing.apportioning import CAP, FLAT, MINIMUM
from commonservices.domain.cost_sharing.inputs import (
    LEAD_ABSORBS,
    YEAR_IN_MONTHS,
    Band,
    Driver,
    Key,
    Party,
    RunInputs,
    Scheme,
)
from commonservices.domain.cost_sharing.snapshot import from_snapshot, snapshot
from commonservices.domain.cost_sharing.splitting import Split, split
from commonservices.domain.money import Money, convert

CURRENCIES = ("USD", "EUR", "XAF", "JPY", "KWD", "TND", "CLF")
METHODS = ("HEADCOUNT", "AREA", "USAGE", "BUDGET_SHARE", "EQUAL", "FIXED_PCT", "HYBRID", "TIERED_FLAT")
LARGEST_TOTAL = 10**10
MOST_PARTIES = 14
_WHOLE = 100
_MONTHLY = 0.1


def broken_laws(run: Split) -> list[str]:
    """Give the names of the laws that a run does not keep; none when all is well."""
    laws = {
        "the shares add up": sum(share.amount for share in run.shares) == run.total,
        "the exact shares add up": sum(Fraction(share.part, share.denominator) for share in run.shares) == run.total,
        "the dollars add up": _dollars_add_up(run),
        "each is within one unit": _leads(run) or all(abs(each.amount - each.exact) < 1 for each in run.shares),
        "who counts more never pays less": _leads(run) or _rises(run),
        "who counts nothing pays nothing": all(
            not share.part for share in run.shares if not run.weights.by_code[share.code]
        ),
        "the limits are a fixed point": _limits_hold(run),
    }
    return [name for name, held in laws.items() if not held]


def broken_symmetries(run: Split, chance: Random) -> list[str]:
    """Give the changes of the inputs that ought to change nothing, and did."""
    inputs, expected = run.inputs, {share.code: share for share in run.shares}
    shuffled = replace(inputs, parties=tuple(chance.sample(inputs.parties, len(inputs.parties))))
    turned = split(replace(inputs, total=-run.total))
    laws = {
        "the order of the parties": {share.code: share for share in split(shuffled).shares} == expected,
        "the same inputs read back": split(from_snapshot(snapshot(inputs))) == run,
        "the sign": all(
            (-share.amount, -share.part, -share.support, share.usd and -share.usd)
            == (other.amount, other.part, other.support, other.usd)
            for share, other in zip(turned.shares, run.shares, strict=True)
        ),
    }
    return [name for name, held in laws.items() if not held]


def _leads(run: Split) -> bool:
    return run.inputs.scheme.residual == LEAD_ABSORBS


def _dollars_add_up(run: Split) -> bool:
    if run.inputs.per_usd is None:
        return all(share.usd is None for share in run.shares)
    whole = convert(Money(run.total, run.inputs.currency), "USD", run.inputs.per_usd).minor
    paid = convert(Money(run.to_pay, run.inputs.currency), "USD", run.inputs.per_usd).minor
    dollars = [(share.usd or 0, share.support_usd or 0) for share in run.shares]
    return (sum(each for each, _ in dollars), sum(map(sum, dollars))) == (whole, paid)


def _rises(run: Split) -> bool:
    ranked = sorted((run.weights.by_code[each.code], abs(each.amount)) for each in run.shares)
    return all(one[0] == other[0] or one[1] <= other[1] for one, other in pairwise(ranked))


def _limits_hold(run: Split) -> bool:
    """Say whether who is free pays one price, and that price would take the others beyond what holds them."""
    scheme, worked, weights = run.inputs.scheme, run.worked, run.weights.by_code
    if not worked.rest_weight:
        return True
    price = Fraction(worked.rest, worked.rest_weight)
    for code, weight in weights.items():
        alone, kind = price * weight, worked.fixed.get(code)
        exact = worked.exact(code)
        if kind is None and weight:
            wrong = exact != alone or exact < (scheme.minimum or 0) or (scheme.cap is not None and exact > scheme.cap)
        else:
            wrong = (kind == MINIMUM and not alone <= exact == scheme.minimum) or (
                kind == CAP and not alone >= exact == scheme.cap
            )
        if wrong:
            return False
    return all(weights[code] < max(weights.values()) for code, kind in worked.fixed.items() if kind == FLAT)


def random_inputs(chance: Random) -> RunInputs:
    """Give a cost that can be shared, drawn by chance."""
    count = chance.randint(1, MOST_PARTIES)
    method = chance.choice(METHODS)
    parties = tuple(_party(chance, f"E{chance.randrange(1000)}-{place}", method) for place in range(count))
    if method == "FIXED_PCT":
        parties = tuple(_percentages(chance, parties))
    total = chance.choice((chance.randint(1, 2000), chance.randint(1, LARGEST_TOTAL))) * chance.choice((1, 1, -1))
    inputs = RunInputs(
        currency=chance.choice(CURRENCIES),
        total=total,
        scheme=_scheme(chance, method, parties[0].code),
        parties=parties,
        per_usd=chance.choice((None, Fraction(chance.randint(1, 10**6), 1000))),
    )
    return _with_limits(chance, inputs)


def _party(chance: Random, code: str, method: str) -> Party:
    months = chance.choice((None, None, chance.randint(1, 12), Fraction(chance.randint(0, 24), 2)))
    weight = chance.choice((1, 1, 1, Fraction(chance.randint(0, 8), 4)))
    driver: Driver = _driver(chance)
    if months is None and chance.random() < _MONTHLY:
        driver = tuple(_driver(chance) for _ in range(YEAR_IN_MONTHS))
    if method == "HYBRID":
        return Party(code=code, mix=(driver, _driver(chance)), weight=weight, months=months)
    return Party(code=code, driver=driver, weight=weight, months=months)


def _driver(chance: Random) -> Fraction:
    return Fraction(chance.choice((0, chance.randint(1, 9), chance.randint(1, 10**6))), chance.choice((1, 1, 4, 100)))


def _percentages(chance: Random, parties: tuple[Party, ...]) -> Iterator[Party]:
    left = Fraction(_WHOLE)
    for party in parties[:-1]:
        percent = Fraction(chance.randint(0, int(left * 10)), 10)
        left -= percent
        yield replace(party, driver=percent)
    yield replace(parties[-1], driver=left)


def _scheme(chance: Random, method: str, lead: str) -> Scheme:
    scheme = Scheme(method=method, support_percent=chance.choice((0, 0, 7, Fraction(25, 2))))
    if method == "HYBRID":
        percent = Fraction(chance.randint(1, 99))
        scheme = replace(scheme, keys=(Key("one", percent), Key("other", _WHOLE - percent)))
    if method == "TIERED_FLAT":
        scheme = replace(scheme, bands=(Band(Fraction(1, 2), chance.randint(0, 5)), Band(2, chance.randint(5, 20))))
    return replace(scheme, residual=LEAD_ABSORBS, lead=lead) if chance.random() < 1 / 8 else scheme


def _with_limits(chance: Random, inputs: RunInputs) -> RunInputs:
    """Give the inputs with a minimum, a cap or both that the total can keep."""
    size, count = abs(inputs.total or 0), len(inputs.parties)
    if inputs.scheme.method == "TIERED_FLAT":
        return inputs
    least = chance.choice((None, None, chance.randint(0, size // count)))
    most = chance.choice((None, None, chance.randint(size, 2 * size)))
    if chance.random() < 1 / 4:
        most = -(-size // max(1, count - chance.randint(0, count - 1)))
    if least is not None and most is not None and least > most:
        least = None
    return replace(inputs, scheme=replace(inputs.scheme, minimum=least, cap=most))
