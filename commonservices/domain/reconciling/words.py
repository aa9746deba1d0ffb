"""Findings in words: one whole sentence of a language, made only when it is shown."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.calendar_words import LANGUAGES
from commonservices.domain.cost_sharing import figures
from commonservices.domain.dates import read_month, show_date, show_month
from commonservices.domain.money import Money
from commonservices.paths import resource

_LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrangement_state": "arrangement_states",
        "order_state": "order_states",
        "bill_state": "bill_states",
        "run_kind": "run_kinds",
        "driver": "apportionment_keys",
        "catalogue_code": "service_catalogue",
    }
)
_DAYS: Final = frozenset({"day", "since"})
_MONEY: Final = re.compile(r"(-?\d+) ([A-Z]{3})", re.ASCII)
_AMOUNTS: Final = frozenset({"amount_told", "other"})


def sentence(kind: str, words: Mapping[str, str], language: str) -> str:
    """Give a finding as a sentence; a kind that is not known, or lacks a word, is shown by its name."""
    template = _table(language).get(kind, kind)
    told = {name: _shown(name, word, language) for name, word in words.items()}
    try:
        return template.format_map(told)
    except KeyError:
        return kind


def kinds() -> tuple[str, ...]:
    """Give the kinds of findings that have a sentence."""
    return tuple(_table("en"))


def _shown(name: str, word: str, language: str) -> str:
    if name in _LISTS:
        return codelists.load(_LISTS[name]).label(word, language)
    money = _MONEY.fullmatch(word) if name in _AMOUNTS else None
    if money is not None:
        return figures.money(Money(int(money[1]), money[2]), language)
    try:
        if name in _DAYS:
            return show_date(date.fromisoformat(word), language)
        return show_month(read_month(word), language) if name == "month" else word
    except ValueError:
        return word


@cache
def _table(language: str) -> Mapping[str, str]:
    path = resource("messages", f"reconciling_{language if language in LANGUAGES else 'en'}.toml")
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8"))["findings"])
