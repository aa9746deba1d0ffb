"""How a scheme on record is read into what the engine takes: method, keys, bands, percentages, weights, rounding."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from commonservices.domain import codelists
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.cost_sharing.checks import check_scheme as check_terms
from commonservices.domain.cost_sharing.checks import check_whole, plain
from commonservices.domain.cost_sharing.inputs import (
    COST_SHARED,
    EQUAL,
    FIXED_PCT,
    HYBRID,
    LEAD_ABSORBS,
    NIL,
    Band,
    Key,
    Scheme,
)
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Exact
from commonservices.domain.sentences import refuse

# Methods that need no count of the parties; percentages may stand in the scheme itself.
UNCOUNTED: Final = frozenset({EQUAL, NIL, HYBRID, FIXED_PCT})
_EMPTY: Final[Mapping[str, Exact]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What a method needs beside its key: keys of a mix, bands, percentages and weights by party, the unit's rate."""

    keys: tuple[Key, ...] = ()
    bands: tuple[Band, ...] = ()
    percents: Mapping[str, Exact] = field(default_factory=lambda: _EMPTY)
    weights: Mapping[str, Exact] = field(default_factory=lambda: _EMPTY)
    rate: Exact | None = None


def written(parameters: Parameters) -> str:
    """Give the parameters as the record keeps them: one line of JSON, sorted and exact; empty when there are none."""
    told: dict[str, Any] = {
        "keys": [{"code": each.code, "percent": plain(each.percent)} for each in parameters.keys],
        "bands": [{"below_percent": plain(each.below_percent), "flat": each.flat} for each in parameters.bands],
        "percents": {code: plain(each) for code, each in parameters.percents.items()},
        "weights": {code: plain(each) for code, each in parameters.weights.items()},
        "rate": None if parameters.rate is None else plain(parameters.rate),
    }
    kept = {name: value for name, value in told.items() if value}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False) if kept else ""


def read(text: str) -> Parameters:
    """Give the parameters that a record keeps; RuleBroken when the text holds something else."""
    if not text.strip():
        return Parameters()
    try:
        told = json.loads(text)
        if told.keys() - {"keys", "bands", "percents", "weights", "rate"}:
            raise ValueError(told.keys())
        return Parameters(
            keys=tuple(Key(str(each["code"]), _exact(each["percent"])) for each in told.get("keys", ())),
            bands=tuple(Band(_exact(each["below_percent"]), _minor(each["flat"])) for each in told.get("bands", ())),
            percents={str(code): _exact(each) for code, each in told.get("percents", {}).items()},
            weights={str(code): _exact(each) for code, each in told.get("weights", {}).items()},
            rate=None if told.get("rate") is None else _exact(told["rate"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError, RecursionError):
        refuse("scheme_parameters_unread", "parameters", text)


def _exact(told: object) -> Fraction:
    if isinstance(told, bool | float):
        raise TypeError(told)
    return Fraction(str(told))


def _minor(told: object) -> int:
    if type(told) is not int:
        raise TypeError(told)
    return told


def engine_scheme(record: ApportionmentScheme, basis: str = COST_SHARED, lead: str = "") -> Scheme:
    """Give what the engine takes; `lead` is the code of who absorbs the difference of rounding."""
    told = read(record.parameters)
    return Scheme(
        method=record.method,
        keys=told.keys,
        bands=told.bands,
        rate=told.rate,
        minimum=record.minimum,
        cap=record.maximum,
        support_percent=record.support_percent or 0,
        residual=record.residual_rule,
        lead=lead if record.residual_rule == LEAD_ABSORBS else "",
        proration=record.proration,
        leavers_pay=record.leavers_pay,
        basis=basis or COST_SHARED,
    )


def driver_codes(record: ApportionmentScheme) -> tuple[str, ...]:
    """Give the sharing keys by which a scheme counts: one for each key of a mix, none for equal or nil shares."""
    if record.method == HYBRID:
        return tuple(each.code for each in read(record.parameters).keys)
    if record.method in {EQUAL, NIL} or (record.method == FIXED_PCT and read(record.parameters).percents):
        return ()
    return (record.driver_code,)


def check_scheme(record: ApportionmentScheme, others: Iterable[ApportionmentScheme] = ()) -> None:
    """Refuse a scheme that cannot share anything, or whose name another one bears on the same days."""
    told = read(record.parameters)
    check_terms(engine_scheme(record), record.currency)
    if record.method not in UNCOUNTED and not record.driver_code:
        refuse("required", "driver_code", example="headcount")
    for each in told.keys:
        if each.code not in codelists.load("apportionment_keys"):
            refuse("unknown_code", "driver_code", each.code, example="headcount")
    if record.method == FIXED_PCT and told.percents:
        check_whole(tuple(told.percents.values()), "sharing_parts")
    elif record.method == FIXED_PCT and not record.driver_code:
        refuse("required", "parameters", example="UNDP=50")
    for code, weight in told.weights.items():
        if weight < 0:
            refuse("sharing_weight_negative", "weight", plain(weight), party=code)
    if record.residual_rule == LEAD_ABSORBS and record.lead_id is None:
        refuse("required", "lead_id", example="UNDP")
    _check_days(record, others)


def check_currency(record: ApportionmentScheme, currency: str) -> None:
    """Refuse a scheme whose amounts are in another currency than the cost it is to share."""
    told = read(record.parameters)
    amounts = (record.minimum, record.maximum, told.rate, *told.bands)
    if record.currency != currency and any(each is not None for each in amounts):
        refuse("scheme_other_currency", "scheme_id", record.name, currency=record.currency, other=currency)


def _check_days(record: ApportionmentScheme, others: Iterable[ApportionmentScheme]) -> None:
    for other in others:
        alike = other.id != record.id and other.name.strip().casefold() == record.name.strip().casefold()
        if alike and _overlap(record, other):
            day = other.valid_from or other.approved_on
            refuse("schemes_overlap", "valid_from", record.name, start=day or "—", end=other.valid_to or "—")


def _overlap(one: ApportionmentScheme, other: ApportionmentScheme) -> bool:
    first = max(one.valid_from or date.min, other.valid_from or date.min)
    return first < min(one.valid_to or date.max, other.valid_to or date.max)


def holds(record: ApportionmentScheme, day: date) -> bool:
    """Say whether a scheme applies on a day; the day its validity ends on is no longer covered by it."""
    begun = record.valid_from is None or record.valid_from <= day
    return begun and (record.valid_to is None or day < record.valid_to)
