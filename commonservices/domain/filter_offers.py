"""What may complete the last word typed into a filter: names of fields, then their values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.filter_words import SPECIAL_WORDS, special_word
from commonservices.domain.filters import AMOUNT, DAY, ENTITY, LATE, NONE, TODAY, FilterField, Vocabulary, quoted
from commonservices.domain.text import fold

MOST: Final = 12
_LAST: Final = re.compile(r'(?:"[^"]*"?|[^\s"])*$')
_BEGUN: Final = re.compile(r"(?P<no>-?)(?P<key>[^\W\d]\w*)(?P<sign>:(?:<=|>=|<|>)?|<=|>=|<|>)(?P<value>.*)", re.DOTALL)
_DAYS: Final = ("30d", "90d", "180d")
_LEAST_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """One completion: the whole text it makes of the field, the word it adds, and what the word means."""

    text: str
    word: str
    meaning: str = ""


def offers(typed: str, vocabulary: Vocabulary, language: str = "en") -> tuple[Offer, ...]:
    """Give what the last word may become; nothing while it is an ordinary word."""
    last = _LAST.search(typed)
    word = last[0] if last else ""
    head = typed[: len(typed) - len(word)]
    begun = _BEGUN.fullmatch(word)
    about = vocabulary.field_of(begun["key"]) if begun else None
    if begun and about:
        before, comma, part = begun["value"].rpartition(",")
        start = f"{head}{begun['no']}{begun['key']}{begun['sign']}{before}{comma}"
        found = _values(about, part.replace('"', ""), language, compared=begun["sign"] != ":")
        return tuple(Offer(f"{start}{quoted(value)}", value, meaning) for value, meaning in found)[:MOST]
    return _fields(head, word, vocabulary)


def _fields(head: str, word: str, vocabulary: Vocabulary) -> tuple[Offer, ...]:
    no = "-" if word.startswith("-") else ""
    bare = fold(word.removeprefix("-"))
    if len(bare) < _LEAST_LETTERS:
        return ()
    fits = [each for each in vocabulary.fields if any(fold(name).startswith(bare) for name in (each.word, each.key))]
    return tuple(Offer(f"{head}{no}{each.word}:", f"{each.word}:") for each in fits)[:MOST]


def _values(about: FilterField, part: str, language: str, *, compared: bool) -> Sequence[tuple[str, str]]:
    if about.kind == ENTITY:
        return _fitting(part, (*about.offer(part), *_empty(about, language)), every=True)
    if about.kind == DAY:
        words = [special_word(each, language) for each in ((TODAY,) if compared else (LATE, TODAY, NONE))]
        return [(each, "") for each in (*_DAYS, *words) if fold(each).startswith(fold(part))]
    if about.kind == AMOUNT:
        return [(each, "") for each in sorted(about.shares, key=len) if compared and each.startswith(part)]
    return _fitting(part, (*about.choices(), *_empty(about, language)))


def _empty(about: FilterField, language: str) -> list[tuple[str, str]]:
    return [(special_word(NONE, language), "")] if about.may_be_empty and NONE in SPECIAL_WORDS else []


def _fitting(part: str, pairs: Iterable[tuple[str, str]], *, every: bool = False) -> list[tuple[str, str]]:
    """Give the pairs whose code or whose label has a word that begins so; the code is shown as people write it."""
    wanted = fold(part)
    found = []
    for code, label in pairs:
        shown = code.lower() if label and label != code and code.isupper() and not every else code
        words = (fold(code), *fold(label).split(), fold(label))
        if any(word.startswith(wanted) for word in words):
            found.append((shown, "" if label == code else label))
    return found
