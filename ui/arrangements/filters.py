"""The filter of the register: typed words become conditions, and conditions can be written down again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from commonservices.domain.text import fold

KEYS: Final = ("state", "type", "party", "flag", "ends")
_WORD: Final = re.compile(r'(?P<key>\w+)(?P<sign>[:<>]<?>?)(?P<value>"[^"]*"|\S+)')
_DAYS: Final = re.compile(r"(\d{1,4})d?")
_LISTED: Final = ("state", "type", "flag")


@dataclass(frozen=True)
class Condition:
    """One condition: what it is about, how it compares, the codes or the day, and whether the value is unknown."""

    key: str
    values: tuple[str, ...]
    sign: str = ":"
    wrong: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """The words people may type: names of the fields, and for each field the codes with their labels."""

    fields: Mapping[str, str]
    codes: Mapping[str, Sequence[tuple[str, str]]]
    party: Callable[[str], str]
    day: Callable[[str], date | None]
    today: date

    def key_of(self, word: str) -> str:
        """Give the field a word names: English is always understood."""
        folded = fold(word)
        if folded in KEYS:
            return folded
        return next((key for key, name in self.fields.items() if fold(name).replace(" ", "_") == folded), "")


@dataclass(frozen=True)
class RegisterFilter:
    """What the register shows: a view, words and conditions."""

    view: str = "all"
    text: str = ""
    conditions: tuple[Condition, ...] = ()

    def with_condition(self, condition: Condition) -> RegisterFilter:
        """Add a condition; the same field with other values means either of them."""
        for place, held in enumerate(self.conditions):
            if held.key == condition.key and held.sign == condition.sign and not (held.wrong or condition.wrong):
                if condition.sign != ":":
                    merged = condition
                else:
                    merged = replace(held, values=tuple(dict.fromkeys((*held.values, *condition.values))))
                return replace(self, conditions=(*self.conditions[:place], merged, *self.conditions[place + 1 :]))
        return replace(self, conditions=(*self.conditions, condition))

    def without(self, place: int) -> RegisterFilter:
        """Take one condition away."""
        return replace(self, conditions=(*self.conditions[:place], *self.conditions[place + 1 :]))

    def values_of(self, key: str) -> frozenset[str]:
        """Give the codes asked for in one field."""
        return frozenset(v for each in self.conditions if each.key == key and not each.wrong for v in each.values)

    def day_of(self, sign: str) -> date | None:
        """Give the day before or after which arrangements end."""
        days = [each.values[0] for each in self.conditions if each.key == "ends" and each.sign == sign]
        return date.fromisoformat(days[-1]) if days else None

    @property
    def is_empty(self) -> bool:
        """Whether neither words nor conditions narrow the view."""
        return not self.text and not self.conditions


def parse(typed: str, vocabulary: Vocabulary) -> tuple[tuple[Condition, ...], str]:
    """Give the conditions in a typed text and what is left of it as words to look for."""
    found: list[Condition] = []

    def take(match: re.Match[str]) -> str:
        key = vocabulary.key_of(match["key"])
        if not key:
            return match[0]
        found.append(_condition(key, match["sign"], match["value"].strip('"'), vocabulary))
        return " "

    rest = _WORD.sub(take, typed)
    return tuple(each for each in found if each.values), " ".join(rest.split())


def _condition(key: str, sign: str, value: str, vocabulary: Vocabulary) -> Condition:
    if key == "ends":
        return _ending(sign, value, vocabulary)
    parts = [part for part in value.split(",") if part]
    if key == "party":
        known = [vocabulary.party(part) for part in parts]
        return Condition(key, tuple(code or part for code, part in zip(known, parts, strict=True)), wrong="" in known)
    matched = [codes_for(part, vocabulary.codes[key]) for part in parts]
    if not all(matched):
        return Condition(key, tuple(parts), wrong=True)
    return Condition(key, tuple(dict.fromkeys(code for codes in matched for code in codes)))


def _ending(sign: str, value: str, vocabulary: Vocabulary) -> Condition:
    after = ">" in sign or value.startswith(">")
    plain = value.lstrip("<>=")
    days = _DAYS.fullmatch(plain)
    day = vocabulary.today + timedelta(days=int(days[1])) if days else vocabulary.day(plain)
    if day is None:
        return Condition("ends", (value,), "<", wrong=True)
    return Condition("ends", (day.isoformat(),), ">" if after else "<")


def codes_for(part: str, codes: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Give the codes a typed word stands for: exactly, else every one whose code or label begins so."""
    wanted = fold(part).replace("_", " ")
    pairs = [(code, fold(code).replace("_", " "), fold(label)) for code, label in codes]
    exact = tuple(code for code, plain, label in pairs if wanted in {plain, label})
    return exact or tuple(code for code, plain, label in pairs if plain.startswith(wanted) or label.startswith(wanted))


def written(conditions: Sequence[Condition]) -> str:
    """Give conditions as they are typed, for addresses."""
    return " ".join(f"{each.key}{each.sign}{_quoted(','.join(each.values))}" for each in conditions)


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
