"""The grammar of a list's filter: typed words become conditions, and conditions can be written down again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Final

from commonservices.domain.dates import LAST_YEAR
from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold

CODE: Final = "code"
ENTITY: Final = "entity"
DAY: Final = "day"
AMOUNT: Final = "amount"
WORDS: Final = "words"
"""The key of a condition that leaves out what holds some words."""

NONE: Final = "none"
LATE: Final = "late"
TODAY: Final = "today"
COMPARING: Final = ("<=", ">=", "<", ">")
_CHUNK: Final = re.compile(r'(?:"[^"]*"?|[^\s"])+')
_CONDITION: Final = re.compile(
    r"(?P<no>-?)(?P<key>[^\W\d]\w*)(?P<sign>:(?:<=|>=|<|>)?|<=|>=|<|>)(?P<value>.*)", re.DOTALL
)
_PART: Final = re.compile(r'(?:"[^"]*"?|[^,،"])+')
_WORD: Final = re.compile(r"\w+")
_DAYS: Final = re.compile(r"(\d{1,5})(d|w|m|j|s)?")
_UNITS: Final = MappingProxyType({"j": "d", "s": "w"})  # jours, semaines and semanas
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_YEAR: Final = re.compile(r"(19|2[01])\d\d")
_SHARE: Final = re.compile(r"(\d{1,3})%")
_FIGURE: Final = re.compile(r"(\d+(?:[.,]\d+)?)(k|m)?")
_DAYS_OF: Final = MappingProxyType({"d": 1, "w": 7, "m": 30})
_TIMES: Final = MappingProxyType({"k": 1_000, "m": 1_000_000})
_LAST_MONTH: Final = 12


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: what it is about, how it compares, the codes or the day, and whether the value is unknown."""

    key: str
    values: tuple[str, ...]
    sign: str = ":"
    wrong: bool = False
    negated: bool = False


def _nothing_listed() -> Sequence[tuple[str, str]]:
    return ()


def _nothing_offered(_text: str) -> Sequence[tuple[str, str]]:
    return ()


@dataclass(frozen=True, slots=True)
class FilterField:
    """One field that may be typed: its kind, the words that name it, and what its values may be."""

    key: str
    kind: str
    words: tuple[str, ...] = ()
    choices: Callable[[], Sequence[tuple[str, str]]] = _nothing_listed
    find: Callable[[str], str] = str
    offer: Callable[[str], Sequence[tuple[str, str]]] = _nothing_offered
    shares: frozenset[str] = frozenset()
    may_be_empty: bool = False

    @property
    def word(self) -> str:
        """The word offered for it in the language of the reader."""
        return self.words[0] if self.words else self.key


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What may be typed in one list: its fields, how a day is read, and the special words for days."""

    fields: tuple[FilterField, ...]
    day: Callable[[str], date | None]
    special: Mapping[str, str] = field(default_factory=dict)

    def field_of(self, word: str) -> FilterField | None:
        """Give the field a word names: English is always understood."""
        folded = fold(word)
        for each in self.fields:
            if folded == each.key or any(folded == fold(name).replace(" ", "_") for name in each.words):
                return each
        return None

    def field_named(self, key: str) -> FilterField | None:
        """Give the field of a key."""
        return next((each for each in self.fields if each.key == key), None)

    def special_of(self, text: str) -> str:
        """Give the special value a word stands for: late, today or none; nothing for any other word."""
        folded = fold(text)
        return folded if folded in {LATE, TODAY, NONE} else self.special.get(folded, "")


@dataclass(frozen=True)
class RegisterFilter:
    """What a list shows: a view, words and conditions."""

    view: str = "all"
    text: str = ""
    conditions: tuple[Condition, ...] = ()

    def with_condition(self, condition: Condition) -> RegisterFilter:
        """Add a condition; the same field with other values means either of them, a new bound replaces the old one."""
        for place, held in enumerate(self.conditions):
            alike = (held.key, held.sign, held.negated) == (condition.key, condition.sign, condition.negated)
            if alike and condition.key != WORDS and not (held.wrong or condition.wrong):
                if condition.sign != ":":
                    merged = condition
                else:
                    merged = replace(held, values=tuple(dict.fromkeys((*held.values, *condition.values))))
                return replace(self, conditions=(*self.conditions[:place], merged, *self.conditions[place + 1 :]))
        if condition in self.conditions:
            return self
        return replace(self, conditions=(*self.conditions, condition))

    def without(self, place: int) -> RegisterFilter:
        """Take one condition away."""
        return replace(self, conditions=(*self.conditions[:place], *self.conditions[place + 1 :]))

    def values_of(self, key: str) -> frozenset[str]:
        """Give the codes asked for in one field."""
        found = (each for each in self.conditions if each.key == key and not (each.wrong or each.negated))
        return frozenset(value for each in found for value in each.values)

    @property
    def asked(self) -> tuple[Condition, ...]:
        """Give the conditions that filter: those whose value is known."""
        return tuple(each for each in self.conditions if not each.wrong)

    @property
    def is_empty(self) -> bool:
        """Whether neither words nor conditions narrow the view."""
        return not self.text and not self.conditions


# --- reading --------------------------------------------------------------------------------------------------------


def parse(typed: str, vocabulary: Vocabulary) -> tuple[tuple[Condition, ...], str]:
    """Give the conditions in a typed text and what is left of it as words to look for."""
    held = RegisterFilter()
    loose: list[str] = []
    for chunk in _CHUNK.findall(typed):
        found = _read_chunk(chunk, vocabulary)
        if isinstance(found, Condition):
            held = held.with_condition(found)
        elif found:
            loose.append(found)
    return held.conditions, " ".join(loose)


def _read_chunk(chunk: str, vocabulary: Vocabulary) -> Condition | str:
    """Give the condition a word stands for, else the word; nothing for a field that still waits for its value."""
    match = _CONDITION.fullmatch(chunk)
    about = vocabulary.field_of(match["key"]) if match else None
    if match and about:
        sign = match["sign"].lstrip(":") or ":"
        parts = _parts(match["value"])
        return replace(_condition(about, sign, parts, vocabulary), negated=bool(match["no"])) if parts else ""
    bare = plain_value(chunk[1:])
    if chunk.startswith("-") and _WORD.search(bare):
        return Condition(WORDS, (bare,), negated=True)
    return chunk


def plain_value(text: str) -> str:
    """Give a value without the quotes around it."""
    return " ".join(text.replace('"', " ").split())


def _parts(value: str) -> tuple[str, ...]:
    return tuple(plain for part in _PART.findall(value) if (plain := plain_value(part)))


def _condition(about: FilterField, sign: str, parts: tuple[str, ...], vocabulary: Vocabulary) -> Condition:
    if about.kind == DAY:
        read: Sequence[str] = [_day_value(part, sign, vocabulary) for part in parts]
    elif about.kind == AMOUNT:
        read = [_amount_value(part, sign, about, vocabulary) for part in parts]
    elif sign != ":":
        read = [""]
    elif about.kind == ENTITY:
        read = [about.find(part) or _none(part, about, vocabulary) for part in parts]
    else:
        choices = about.choices()
        read = [code for part in parts for code in codes_for(part, choices) or [_none(part, about, vocabulary)]]
    if not all(read) or (sign != ":" and len(read) > 1):
        return Condition(about.key, parts, sign, wrong=True)
    return Condition(about.key, tuple(dict.fromkeys(read)), sign)


def _none(part: str, about: FilterField, vocabulary: Vocabulary) -> str:
    return NONE if about.may_be_empty and vocabulary.special_of(part) == NONE else ""


def _day_value(part: str, sign: str, vocabulary: Vocabulary) -> str:
    """Give a day as it is kept: some days from today, a month, a year, a day, or a special word."""
    special = vocabulary.special_of(part)
    if special:
        return special if sign == ":" or special == TODAY else ""
    folded = fold(part)
    days, month = _DAYS.fullmatch(folded), _MONTH.fullmatch(folded)
    if _YEAR.fullmatch(folded) or (month and 1 <= int(month[2]) <= _LAST_MONTH and _YEAR.fullmatch(month[1])):
        return folded
    if days:
        return f"{int(days[1])}{_UNITS.get(days[2], days[2] or 'd')}"
    day = vocabulary.day(part)
    return day.isoformat() if day else ""


def _amount_value(part: str, sign: str, about: FilterField, vocabulary: Vocabulary) -> str:
    folded = fold(part).replace(" ", "")
    if sign == ":" and vocabulary.special_of(part) == NONE:
        return NONE
    if _SHARE.fullmatch(folded):
        return folded if sign in {">", ">="} and folded in about.shares else ""
    figure = _FIGURE.fullmatch(folded)
    if figure is None:
        return ""
    try:
        exact = Decimal(figure[1].replace(",", ".")) * _TIMES.get(figure[2] or "", 1)
    except InvalidOperation:
        return ""
    return f"{exact.normalize():f}"


def codes_for(part: str, codes: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Give the codes a typed word stands for: exactly, else every one whose code or label begins so."""
    wanted = fold(part).replace("_", " ")
    pairs = [(code, fold(code).replace("_", " "), fold(label)) for code, label in codes]
    exact = tuple(code for code, plain, label in pairs if wanted in {plain, label})
    return exact or tuple(code for code, plain, label in pairs if plain.startswith(wanted) or label.startswith(wanted))


# --- days -----------------------------------------------------------------------------------------------------------


def span_of(value: str, sign: str, today: date) -> tuple[date, date]:
    """Give the first and the last day that a day's value means; some days from today are a span only by themselves."""
    if value == TODAY:
        return today, today
    days = _DAYS.fullmatch(value)
    if days and days[2]:
        farthest = date(LAST_YEAR, 12, 31)
        ahead = min(int(days[1]) * _DAYS_OF[days[2]], (farthest - today).days)
        last = today + timedelta(days=ahead)
        return (today, last) if sign == ":" else (last, last)
    month = _MONTH.fullmatch(value)
    if month:
        first = date(int(month[1]), int(month[2]), 1)
        return first, _next_month(first) - timedelta(days=1)
    if _YEAR.fullmatch(value):
        return date(int(value), 1, 1), date(int(value), 12, 31)
    day = date.fromisoformat(value)
    return day, day


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


# --- writing --------------------------------------------------------------------------------------------------------


def written(conditions: Sequence[Condition]) -> str:
    """Give conditions as they are typed, for addresses, saved views and the command line."""
    return " ".join(_written(each) for each in conditions)


def _written(condition: Condition) -> str:
    no = "-" if condition.negated else ""
    values = ",".join(quoted(value) for value in condition.values)
    if condition.key == WORDS:
        return f"{no}{quoted(condition.values[0], always=True)}"
    sign = condition.sign if condition.sign == ":" else f":{condition.sign}"
    return f"{no}{condition.key}{sign}{values}"


def quoted(value: str, *, always: bool = False) -> str:
    """Give a value with quotes where it could be read as several."""
    return f'"{value}"' if always or re.search(r"[\s,،]", value) else value


def phrases(text: str) -> Iterator[tuple[str, bool]]:
    """Give the words of a typed search, each with whether it stood in quotes and is meant exactly."""
    for place, part in enumerate(text.split('"')):
        if part.strip():
            yield part.strip(), place % 2 == 1
