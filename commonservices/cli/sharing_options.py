"""The options of the command share, read into the inputs of a run; what cannot be read is refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from commonservices.cli.parser import UsageFault
from commonservices.cli.sentences import refused
from commonservices.cli.session import Session
from commonservices.domain import codelists
from commonservices.domain.cost_sharing.inputs import (
    ACTUAL_COST,
    BY_DAY,
    BY_MONTH,
    EQUAL,
    HYBRID,
    MARGINAL,
    NIL,
    TIERED_FLAT,
    UNIT_RATE,
    Band,
    Driver,
    Key,
    Party,
    RunInputs,
    Scheme,
)
from commonservices.domain.cost_sharing.snapshot import from_snapshot
from commonservices.domain.cost_sharing.splitting import Split, split
from commonservices.domain.cost_sharing.typed import read_amount, read_number
from commonservices.domain.dates import read_date
from commonservices.domain.fields import record_type
from commonservices.domain.money import Exact
from commonservices.domain.partners import Entity
from commonservices.domain.periods import Period, parse_period
from commonservices.domain.pricing import USD
from commonservices.domain.reading import read_text
from commonservices.domain.sentences import refuse, shortened

_EXAMPLE = "WFP=131"
_MONTH_PLACES = 2
_PERCENT_EXAMPLE = "0.5=25000"
_OF_ONE_METHOD = {"key": HYBRID, "band": TIERED_FLAT, "rate": UNIT_RATE}
# Methods that take each cost as it is told.
_AS_TOLD = frozenset({ACTUAL_COST, MARGINAL, NIL})


def inputs(session: Session) -> RunInputs:
    """Give the inputs that the options describe."""
    options = session.options
    currency = options.currency.strip().upper()
    _check_belongs(options, options.method.strip().upper())
    scheme = _scheme(options, currency)
    parties = _with_terms(_parties(options, scheme), session)
    return RunInputs(
        currency=currency,
        scheme=scheme,
        parties=parties,
        total=None if options.total is None else read_amount(options.total, currency, "total"),
        period=Period(*parse_period(options.period)) if options.period else None,
        per_usd=_rate_of_exchange(options.per_usd, currency),
    )


def _rate_of_exchange(text: str | None, currency: str) -> Exact | None:
    if text is not None and currency == USD:
        refuse("sharing_rate_of_dollars", "exchange_rate", text)
    return None if text is None else read_number(text, "exchange_rate")


def explained(session: Session, run: Split) -> tuple[str, ...]:
    """Give the parties to be explained; one that is none is refused."""
    codes = tuple(dict.fromkeys(_code(text) for text in session.options.explain))
    for code in codes:
        _known(code, "explain", tuple(run.by_code))
    return codes


def earlier(session: Session) -> Split | None:
    """Give the run that an earlier result holds, worked out again; None when none is named."""
    if session.options.file is None:
        return None
    path = Path(session.options.file).expanduser().absolute()
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if hashlib.sha256(told["inputs"].encode()).hexdigest() != told["hash"]:
            raise ValueError("the inputs are not those of the result")
        return split(from_snapshot(told["inputs"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise refused("not_a_share", field="against", value=str(path), path=path) from None


def _check_belongs(options: Any, method: str) -> None:
    """Refuse options that the method would not look at; a method that is unknown is refused later."""
    for name, only in _OF_ONE_METHOD.items():
        if getattr(options, name) and method != only and method in codelists.load("apportionment_methods"):
            raise UsageFault(f"--{name} belongs to the method {only} alone. See: commonservices share --help", name)
    for name in ("minimum", "cap"):
        if method in _AS_TOLD and getattr(options, name) is not None:
            raise UsageFault(f"--{name} does not belong to {method}. See: commonservices share --help", name)


def _scheme(options: Any, currency: str) -> Scheme:
    return Scheme(
        method=options.method.strip().upper(),
        keys=tuple(Key(code, read_number(text, "key")) for code, text in _pairs(options.key, "key", "area=40")),
        bands=tuple(
            Band(read_number(percent, "band"), read_amount(flat, currency, "band"))
            for percent, flat in _pairs(options.band, "band", _PERCENT_EXAMPLE)
        ),
        rate=None if options.rate is None else read_number(options.rate, "rate"),
        minimum=None if options.minimum is None else read_amount(options.minimum, currency, "minimum"),
        cap=None if options.cap is None else read_amount(options.cap, currency, "cap"),
        support_percent=read_number(options.support, "support"),
        residual=options.residual,
        lead=_code(options.lead) if options.lead.strip() else "",
        proration=BY_DAY if options.by_day else BY_MONTH,
        leavers_pay=options.leavers_pay,
        basis=options.basis,
    )


def _parties(options: Any, scheme: Scheme) -> tuple[Party, ...]:
    if scheme.method == HYBRID:
        told = _drivers(options, "area:WFP=180.25", "area:WFP=180.25,190.5,…", alone=False)
        return _mixed(told, tuple(key.code for key in scheme.keys))
    told = _drivers(options, _EXAMPLE, "WFP=131,128,…", alone=scheme.method in {EQUAL, NIL})
    return tuple(Party(code=_code(code), driver=driver, evidence=options.evidence) for code, driver in told)


def _drivers(options: Any, one: str, monthly: str, *, alone: bool) -> list[tuple[str, Driver | None]]:
    """Give who counts what, for the whole period or month by month; `alone` lets a party stand without a value."""
    plain = [(text.strip(), "") if alone and "=" not in text else _pair(text, "driver", one) for text in options.driver]
    lists = _pairs(options.driver_months, "driver-months", monthly)
    return [
        *((code, _driver(text)) for code, text in plain),
        *((code, tuple(read_number(each, "driver") for each in text.split(","))) for code, text in lists),
    ]


def _code(text: str) -> str:
    """Give the code of a party as it is kept; RuleBroken for one that is too long or holds signs that mislead."""
    return read_text(record_type(Entity).by_name["short_code"], text)


def _driver(text: str) -> Exact | None:
    """Give a driver; None when nothing was typed, which the engine judges by its method."""
    return read_number(text, "driver") if text.strip() else None


def _mixed(given: Sequence[tuple[str, Driver | None]], keys: tuple[str, ...]) -> tuple[Party, ...]:
    """Give the parties of a mix: their drivers stand one by one, each with its key."""
    found: dict[str, dict[str, Driver | None]] = {}
    for named, driver in given:
        key, _, code = named.partition(":")
        if not code or key not in keys:
            refuse("sharing_key_unknown", "driver", key, keys=", ".join(keys))
        drivers = found.setdefault(_code(code), {})
        if key in drivers:
            refuse("sharing_party_twice", "driver", code, party=code)
        drivers[key] = driver
    return tuple(Party(code=code, mix=tuple(drivers.get(key) for key in keys)) for code, drivers in found.items())


def _with_terms(parties: tuple[Party, ...], session: Session) -> tuple[Party, ...]:
    """Give the parties with their weights, months and days."""
    options, codes = session.options, tuple(party.code for party in parties)
    weights = {code: read_number(text, "weight") for code, text in _terms(options.weight, "weight", codes)}
    months = {
        code: read_number(text, "months", _MONTH_PLACES) for code, text in _terms(options.months, "months", codes)
    }
    days: dict[str, dict[str, date]] = {
        name: {
            code: read_date(text, language=session.language, field=name) for code, text in _terms(given, name, codes)
        }
        for name, given in (("joined", options.joined), ("left", options.left))
    }
    return tuple(
        replace(
            party,
            weight=weights.get(party.code, party.weight),
            months=months.get(party.code),
            joined_on=days["joined"].get(party.code),
            left_on=days["left"].get(party.code),
        )
        for party in parties
    )


def _terms(given: Sequence[str], field: str, codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """Give what is said of parties that are there, of each once."""
    pairs = [(_code(code), text) for code, text in _pairs(given, field, _EXAMPLE)]
    for place, (code, _) in enumerate(pairs):
        _known(code, field, codes)
        if code in dict(pairs[:place]):
            refuse("sharing_party_twice", field, code, party=code)
    return pairs


def _known(code: str, field: str, codes: tuple[str, ...]) -> None:
    if code not in codes:
        raise refused("no_such_party", field=field, value=code, choices=", ".join(codes))


def _pairs(given: Sequence[str], field: str, example: str) -> list[tuple[str, str]]:
    return [_pair(text, field, example) for text in given]


def _pair(text: str, field: str, example: str) -> tuple[str, str]:
    code, sign, value = text.partition("=")
    if not sign or not code.strip():
        raise UsageFault(
            f"“{shortened(text)}” of --{field} is not written as {example}. See: commonservices share --help", field
        )
    return code.strip(), value.strip()
