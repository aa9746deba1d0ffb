"""What a method needs beside its key, as people type it: one CODE=NUMBER on each line, and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.cost_sharing.checks import plain
from commonservices.domain.cost_sharing.inputs import Band, Key
from commonservices.domain.cost_sharing.typed import read_amount, read_number
from commonservices.domain.money import Exact, Money, format_plain
from commonservices.domain.schemes import Parameters, read, written
from commonservices.domain.sentences import refuse
from commonservices.domain.sheets.choices import codes_named

MIX, BANDS, PERCENTS, WEIGHTS, UNIT_RATE = "mix", "bands", "percents", "weights", "rate"
NAMES: Final = (MIX, BANDS, PERCENTS, WEIGHTS, UNIT_RATE)
EXAMPLES: Final[Mapping[str, str]] = {
    MIX: "headcount=60", BANDS: "0.5=25000", PERCENTS: "UNDP=50", WEIGHTS: "UNDP=0.5", UNIT_RATE: "38.50",
}  # fmt: skip


def from_lines(given: Mapping[str, str], currency: str) -> Parameters:
    """Give the parameters of typed lines; RuleBroken names the field and the line that cannot be read."""
    rate = given.get(UNIT_RATE, "").strip()
    mix = _numbers(given, MIX)
    return Parameters(
        keys=tuple(Key(_key(code), percent) for code, percent in mix.items()),
        bands=tuple(
            Band(read_number(below, BANDS), read_amount(flat, currency, BANDS)) for below, flat in _pairs(given, BANDS)
        ),
        percents={code.upper(): number for code, number in _numbers(given, PERCENTS).items()},
        weights={code.upper(): number for code, number in _numbers(given, WEIGHTS).items()},
        rate=read_number(rate, UNIT_RATE) if rate else None,
    )


def as_lines(told: Parameters, currency: str) -> dict[str, str]:
    """Give parameters as they are typed."""
    bands = (f"{plain(each.below_percent)}={format_plain(Money(each.flat, currency))}" for each in told.bands)
    return {
        MIX: "\n".join(f"{each.code}={plain(each.percent)}" for each in told.keys),
        BANDS: "\n".join(bands),
        PERCENTS: _told(told.percents),
        WEIGHTS: _told(told.weights),
        UNIT_RATE: "" if told.rate is None else plain(told.rate),
    }


def in_currency(held: ApportionmentScheme, currency: str, given: Collection[str]) -> dict[str, object]:
    """Give the bands of a scheme in another currency, unless they are given anew: the figures people see stay."""
    if currency == held.currency or currency not in codelists.load("currencies") or "parameters" in given:
        return {}
    told = read(held.parameters)
    return {"parameters": written(from_lines(as_lines(told, held.currency), currency))} if told.bands else {}


def _told(numbers: Mapping[str, Exact]) -> str:
    return "\n".join(f"{code}={plain(number)}" for code, number in numbers.items())


def _numbers(given: Mapping[str, str], name: str) -> dict[str, Exact]:
    return {code: read_number(number, name) for code, number in _pairs(given, name)}


def _pairs(given: Mapping[str, str], name: str) -> list[tuple[str, str]]:
    """Give code and number of each line; one that names nothing, or names it twice, is refused."""
    found: dict[str, str] = {}
    for line in given.get(name, "").splitlines():
        if not line.strip():
            continue
        code, equals, number = (part.strip() for part in line.partition("="))
        if not equals or not code or not number:
            refuse("scheme_line", name, line.strip(), example=EXAMPLES[name])
        if code in found:
            refuse("scheme_line_twice", name, code)
        found[code] = number
    return list(found.items())


def _key(word: str) -> str:
    """Give the code of a sharing key by code or label; what names none is said by the rules of a scheme."""
    named = codes_named("apportionment_keys", word)
    return named[0] if len(named) == 1 else word.lower()
