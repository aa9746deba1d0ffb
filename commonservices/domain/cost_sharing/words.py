"""An explanation in the words of a language: a title, a figure and a note for each step, made only when shown."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists, dates
from commonservices.domain.calendar_words import LANGUAGES
from commonservices.domain.cost_sharing import figures
from commonservices.domain.cost_sharing.steps import ExactAmount, Step, Told
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, format_plain, half_up
from commonservices.paths import resource

_SIGNED: Final = frozenset({"extra", "change"})
_ROUNDED: Final = frozenset({"part", "alone"})
_PART_PLACES: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation: what it is about, its figure, and what more there is to say."""

    title: str
    value: str = ""
    note: str = ""


def lines(steps: Iterable[Step], language: str) -> tuple[Line, ...]:
    """Give an explanation in words."""
    return tuple(line(step, language) for step in steps)


def line(step: Step, language: str) -> Line:
    """Give one step in words."""
    texts = _table(language)[step.key]
    words = {name: worded(name, told, language) for name, told in step.params.items()}
    parts = (texts.get(part, "").format_map(words) for part in ("title", "value", "note"))
    return Line(*parts)


def text(key: str, language: str, **told: Told) -> str:
    """Give another sentence or heading about a split."""
    words = {name: worded(name, each, language) for name, each in told.items()}
    return _table(language)["texts"][key].format_map(words)


def copied(steps: Iterable[Step], language: str) -> str:
    """Give a whole explanation as numbered lines, each note below its step, ready to be pasted into a letter."""
    return "\n".join(_running(place, each, language) for place, each in enumerate(lines(steps, language), start=1))


def _running(place: int, told: Line, language: str) -> str:
    joined = _table(language)["texts"]["joined"]
    head = joined.format(title=told.title, value=told.value) if told.value else told.title
    number = f"{place}. "
    return f"{number}{head}\n{' ' * len(number)}{told.note}" if told.note else f"{number}{head}"


def worded(name: str, told: Told, language: str) -> str:
    """Give a number, a day or a code as a language writes it."""
    if isinstance(told, Money):
        return figures.amount(told, language, signed=name in _SIGNED)
    if isinstance(told, ExactAmount):
        if name in _ROUNDED:
            return figures.amount(Money(half_up(told.minor), told.currency), language)
        return figures.exact_amount(told.minor, told.currency, language)
    if isinstance(told, int | Fraction):
        return figures.rounded(told, _PART_PLACES, language) if name in _ROUNDED else figures.number(told, language)
    return dates.show_date(told, language) if isinstance(told, date) else _coded(name, told, language)


def _coded(name: str, code: str, language: str) -> str:
    if name == "kind":
        return _table(language)["kinds"][code]
    return codelists.load("apportionment_methods").label(code, language) if name.startswith("method") else code


def plain(told: Told) -> object:
    """Give a value for a script: whole numbers as they are, amounts and fractions as text that loses nothing."""
    if isinstance(told, int):
        return told
    if isinstance(told, Money):
        return format_plain(told)
    if isinstance(told, ExactAmount):
        return {"minor": str(told.minor), "currency": told.currency}
    return told.isoformat() if isinstance(told, date) else str(told)


@cache
def _table(language: str) -> Mapping[str, Mapping[str, str]]:
    path = resource("messages", f"sharing_{language if language in LANGUAGES else 'en'}.toml")
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))
