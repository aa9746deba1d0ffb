"""What is refused before a cost is shared, each with what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from commonservices.domain import codelists
from commonservices.domain.cost_sharing.apportioning import Apportioned, flat_sums
from commonservices.domain.cost_sharing.effective import Weights, driver_of, told
from commonservices.domain.cost_sharing.inputs import (
    FIXED_PCT,
    HYBRID,
    LEAD_ABSORBS,
    MARGINAL,
    NIL,
    TIERED_FLAT,
    UNIT_RATE,
    Driver,
    Party,
    RunInputs,
    Scheme,
)
from commonservices.domain.cost_sharing.presence import months_of
from commonservices.domain.money import Exact, Money, exponent
from commonservices.domain.periods import Period
from commonservices.domain.sentences import refuse

_WHOLE = 100


def check(inputs: RunInputs) -> None:
    """Refuse inputs that cannot be shared out or say two things."""
    _check_known(inputs.scheme, inputs.currency)
    _check_parties(inputs)
    check_scheme(inputs.scheme, inputs.currency)
    if inputs.per_usd is not None and inputs.per_usd <= 0:
        refuse("sharing_rate_of_exchange", "exchange_rate", plain(inputs.per_usd))
    if inputs.scheme.splits:
        _check_split(inputs)
    else:
        _check_lines(inputs)


def check_scheme(scheme: Scheme, currency: str) -> None:
    """Refuse a way of sharing that could share nothing, whoever the parties are."""
    _check_known(scheme, currency)
    if scheme.support_percent < 0 or scheme.support_percent > _WHOLE:
        refuse("sharing_support_outside", "support", plain(scheme.support_percent))
    _check_limits(scheme, currency)
    if scheme.method == HYBRID:
        _check_keys([key.code for key in scheme.keys])
        check_whole([key.percent for key in scheme.keys], "sharing_mix")
    if scheme.method == TIERED_FLAT:
        _check_bands(scheme, currency)
    if scheme.method == UNIT_RATE and (scheme.rate is None or scheme.rate <= 0):
        refuse("sharing_rate_missing", "rate", "" if scheme.rate is None else plain(scheme.rate))


def _check_known(scheme: Scheme, currency: str) -> None:
    if currency not in codelists.load("currencies"):
        refuse("unknown_currency", "currency", currency, example="USD")
    if scheme.method not in codelists.load("apportionment_methods"):
        refuse("unknown_code", "method", scheme.method, example="HEADCOUNT")


def plain(value: Exact) -> str:
    """Give an exact number as a sentence says it: as a decimal where it ends, else as a fraction."""
    exact = Fraction(value)
    rest = exact.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(exact)
    return f"{(Decimal(exact.numerator) / Decimal(exact.denominator)).normalize():f}"


def _check_parties(inputs: RunInputs) -> None:
    if not inputs.parties:
        refuse("sharing_no_parties", "parties")
    seen: set[str] = set()
    most = months_of(inputs)
    for party in inputs.parties:
        if party.code in seen:
            refuse("sharing_party_twice", "parties", party.code, party=party.code)
        seen.add(party.code)
        _check_party(party, inputs, most)
    if inputs.scheme.residual == LEAD_ABSORBS and inputs.scheme.lead not in seen:
        refuse("sharing_lead_missing", "lead", inputs.scheme.lead, parties=", ".join(sorted(seen)))


def _check_party(party: Party, inputs: RunInputs, most: int) -> None:
    for driver in _drivers(party, inputs.scheme):
        _check_driver(driver, party, most)
    if party.weight < 0:
        refuse("sharing_weight_negative", "weight", plain(party.weight), party=party.code)
    if party.months is not None:
        _check_months(party, inputs.scheme, most)
    if party.joined_on or party.left_on:
        _check_days(party, inputs.period)


def _drivers(party: Party, scheme: Scheme) -> tuple[Driver | None, ...]:
    """Give the drivers a party has to tell; one missing at the end of a mix counts as not told."""
    if scheme.method == HYBRID:
        return (*party.mix, *(None,) * (len(scheme.keys) - len(party.mix)))
    return () if scheme.method == NIL else (driver_of(party, scheme),)


def _check_months(party: Party, scheme: Scheme, most: int) -> None:
    months = party.months or 0
    if not 0 <= months <= most:
        refuse("sharing_months_outside", "months", plain(months), party=party.code, most=most)
    if party.joined_on or party.left_on:
        refuse("sharing_months_and_days", "months", plain(months), party=party.code)
    if any(isinstance(each, tuple) for each in _drivers(party, scheme)):
        refuse("sharing_months_and_values", "months", plain(months), party=party.code)


def _check_days(party: Party, period: Period | None) -> None:
    if party.joined_on and party.left_on and party.left_on < party.joined_on:
        refuse("sharing_left_before_joined", "left_on", party.left_on.isoformat(), party=party.code,
               joined=party.joined_on, left=party.left_on)  # fmt: skip
    if period is None:
        refuse("sharing_period_missing", "period", "", party=party.code)


def _check_driver(driver: Driver | None, party: Party, most: int) -> None:
    """Refuse a driver that is not there or below zero, and monthly values of which there is not one a month."""
    if not isinstance(driver, tuple):
        _check_value(driver, party)
        return
    if len(driver) != most:
        refuse("sharing_values_differ", "driver", str(len(driver)), party=party.code, most=most)
    for each in driver:
        _check_value(each, party)


def _check_value(driver: Exact | None, party: Party) -> None:
    if driver is None:
        refuse("sharing_driver_missing", "driver", "", party=party.code)
    if isinstance(driver, float):
        raise TypeError(f"the driver of {party.code} must be an exact number, not a float")
    if driver < 0:
        refuse("sharing_driver_negative", "driver", plain(driver), party=party.code)


def _check_limits(scheme: Scheme, currency: str) -> None:
    for field, limit in (("minimum", scheme.minimum), ("cap", scheme.cap)):
        if limit is not None and limit < 0:
            refuse("sharing_limit_negative", field, shown=Money(limit, currency))
    if scheme.minimum is not None and scheme.cap is not None and scheme.minimum > scheme.cap:
        minimum, cap = (Money(each, currency) for each in (scheme.minimum, scheme.cap))
        refuse("sharing_minimum_above_cap", "minimum", shown=minimum, cap=cap)


def _check_split(inputs: RunInputs) -> None:
    if inputs.total is None:
        refuse("sharing_total_missing", "total")
    if inputs.scheme.method == FIXED_PCT:
        check_whole([told(party.driver) for party in inputs.parties], "sharing_parts")


def _check_keys(keys: Sequence[str]) -> None:
    for place, key in enumerate(keys):
        if key in keys[:place]:
            refuse("sharing_key_twice", "key", key, key=key)


def check_whole(percents: Sequence[Exact], rule: str) -> None:
    """Refuse percentages that are not a hundred together; `rule` says whose they are."""
    whole = sum((Fraction(each) for each in percents), Fraction(0))
    if whole > _WHOLE:
        refuse(f"{rule}_over_whole", "driver", plain(whole), over=plain(whole - _WHOLE))
    if whole < _WHOLE:
        refuse(f"{rule}_under_whole", "driver", plain(whole), under=plain(_WHOLE - whole))


def _check_bands(scheme: Scheme, currency: str) -> None:
    if not scheme.bands:
        refuse("sharing_bands_missing", "bands")
    for lower, upper in pairwise(scheme.bands):
        if upper.below_percent <= lower.below_percent or upper.flat < lower.flat:
            refuse("sharing_bands_fall", "bands", plain(upper.below_percent), before=plain(lower.below_percent))
    first = scheme.bands[0]
    if first.flat < 0 or first.below_percent <= 0:
        refuse("sharing_band_negative", "bands", plain(first.below_percent), flat=Money(first.flat, currency))


def _check_lines(inputs: RunInputs) -> None:
    method = inputs.scheme.method
    places = exponent(inputs.currency)
    for party in inputs.parties:
        if party.weight != 1 or party.months is not None or party.joined_on or party.left_on:
            refuse("sharing_lines_whole", "parties", party.code, party=party.code)
        if isinstance(party.driver, tuple) and method != NIL:
            refuse("sharing_lines_monthly", "driver", "", party=party.code)
        if method == MARGINAL and not party.evidence.strip():
            refuse("sharing_evidence_missing", "evidence", "", party=party.code)
        cost = Fraction(told(party.driver)) * 10**places
        if method not in {UNIT_RATE, NIL} and cost.denominator != 1:
            refuse("sharing_cost_decimals", "driver", plain(told(party.driver)), party=party.code,
                   currency=inputs.currency, places=places)  # fmt: skip


def check_feasible(total: int, weights: Weights, scheme: Scheme, currency: str) -> None:
    """Refuse limits and bands that the total cannot keep: too much for all, too little, or nobody for the rest."""
    taking_part = {code: weight for code, weight in weights.by_code.items() if weight}
    flats = flat_sums(weights.by_code, scheme.bands) if scheme.method == TIERED_FLAT else {}
    rest, others = total - sum(flats.values()), len(taking_part) - len(flats)
    if rest < 0:
        flat = Money(sum(flats.values()), currency)
        refuse("sharing_flats_over_total", "bands", shown=flat, total=Money(total, currency))
    if rest and not others:
        refuse("sharing_flats_leave_rest", "bands", shown=Money(rest, currency))
    _check_flats_within(flats, scheme, currency)
    for rule, field, limit, wrong in (
        ("sharing_minimum_over_total", "minimum", scheme.minimum, int.__gt__),
        ("sharing_cap_under_total", "cap", scheme.cap, int.__lt__),
    ):
        _check_limit(rule, field, limit, wrong, rest, others, currency)


def _check_limit(
    rule: str, field: str, limit: int | None, wrong: Callable[[int, int], bool], rest: int, others: int, currency: str
) -> None:
    if limit is not None and others and wrong(others * limit, rest):
        refuse(rule, field, shown=Money(limit, currency), count=others, product=Money(others * limit, currency),
               total=Money(rest, currency))  # fmt: skip


def _check_flats_within(flats: Mapping[str, int], scheme: Scheme, currency: str) -> None:
    for code, flat in flats.items():
        if flat < (scheme.minimum or 0) or (scheme.cap is not None and flat > scheme.cap):
            refuse("sharing_flat_outside", "bands", shown=Money(flat, currency), party=code)


def check_rising(found: Apportioned, weights: Weights, currency: str) -> None:
    """Refuse bands by which somebody who counts more would pay less."""
    ranked = sorted(weights.by_code, key=lambda code: (weights.by_code[code], found.parts[code]))
    for smaller, larger in pairwise(ranked):
        if found.parts[smaller] > found.parts[larger]:
            refuse("sharing_bands_turn", "bands", smaller, smaller=smaller, larger=larger,
                   more=Money(found.parts[smaller] // found.denominator, currency),
                   less=Money(found.parts[larger] // found.denominator, currency))  # fmt: skip
