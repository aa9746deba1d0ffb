"""The inputs of a run as one text that never changes its meaning: kept beside the shares, and named by its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from fractions import Fraction
from typing import Any

from commonservices.domain.cost_sharing.inputs import ENGINE, Band, Key, Party, RunInputs, Scheme
from commonservices.domain.periods import Period
from commonservices.domain.sentences import refuse

_EXACT = frozenset({"percent", "below_percent", "rate", "support_percent", "driver", "weight", "months", "per_usd"})
_DRIVERS = frozenset({"driver", "mix"})
_WHOLE = frozenset({"total", "minimum", "cap", "flat"})
_DAYS = frozenset({"joined_on", "left_on", "start", "end"})
_KEYS = ("currency", "total", "per_usd", "period", "scheme", "parties")


def snapshot(inputs: RunInputs) -> str:
    """Give the inputs as one line of JSON: sorted, exact, with the version of the engine they were meant for."""
    told = {"engine": ENGINE, **{name: _plain(getattr(inputs, name), name) for name in _KEYS}}
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def fingerprint(inputs: RunInputs) -> str:
    """Give the SHA-256 of the inputs, by which a run is known."""
    return hashlib.sha256(snapshot(inputs).encode()).hexdigest()


def from_snapshot(text: str) -> RunInputs:
    """Give the inputs that a text made by `snapshot` holds; they are equal to those it was made of."""
    told: dict[str, Any] = json.loads(text)
    if told.pop("engine") > ENGINE:
        refuse("sharing_engine_newer")
    scheme = _read(told["scheme"])
    scheme["keys"] = tuple(Key(**_read(each)) for each in scheme["keys"])
    scheme["bands"] = tuple(Band(**_read(each)) for each in scheme["bands"])
    parties = tuple(Party(**_read(each)) for each in told["parties"])
    period = Period(**_read(told["period"])) if told["period"] else None
    per_usd = _value(told["per_usd"], "per_usd")
    return RunInputs(
        currency=told["currency"], total=_value(told["total"], "total"), per_usd=per_usd, period=period,
        scheme=Scheme(**scheme), parties=parties,
    )  # fmt: skip


def _plain(value: Any, name: str = "") -> object:
    if isinstance(value, tuple):
        return [_plain(each, "driver" if name in _DRIVERS else "") for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Period | Scheme | Party | Key | Band):
        return {each.name: _plain(getattr(value, each.name), each.name) for each in fields(value)}
    return str(Fraction(value)) if name in _EXACT and value is not None else value


def _read(told: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value, name) for name, value in told.items()}


def _value(value: Any, name: str) -> Any:
    if value is None:
        return None
    if name in _DRIVERS and isinstance(value, list):
        return tuple(_value(each, "driver") for each in value)
    if name in _EXACT:
        return Fraction(value)
    if name in _WHOLE and type(value) is not int:
        raise TypeError(f"{name} must be a whole number of minor units, not {value!r}")
    if name in _DAYS:
        return date.fromisoformat(value)
    return value
