"""Codes as people write them: by code or by label in any language; several meanings are asked, none is guessed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.reading import WORD_LENGTH, split_codes
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, Choice, Question, Said
from commonservices.domain.sheets.wanted import Content, Wanted
from commonservices.domain.text import fold

MOST_NEAR: Final = 3
_LEAST_ALIKE: Final = 0.6
_ABBREVIATION: Final = re.compile(r"\b[A-Z]{3,}\b")
_PARTS: Final = re.compile("[_-]")
_LARGEST_FAMILY: Final = 6


def codes_named(code_list: str, word: str) -> tuple[str, ...]:
    """Give every code a word names; a code itself goes before a label, a code in use before one that is not."""
    wanted = fold(" ".join(word.split()))
    edition = codelists.edition(code_list)
    index = _index(code_list, edition)
    return index.get(wanted) or index.get(wanted.replace(" ", "_")) or _families(code_list, edition).get(wanted, ())


def codes_near(code_list: str, word: str) -> tuple[str, ...]:
    """Give the codes in use that look most like a word."""
    index = _index(code_list, codelists.edition(code_list))
    codes = codelists.load(code_list)
    close = difflib.get_close_matches(fold(word[:WORD_LENGTH]), index, n=2 * MOST_NEAR, cutoff=_LEAST_ALIKE)
    found = dict.fromkeys(code for each in close for code in index[each] if not codes[code].retired)
    return tuple(found)[:MOST_NEAR]


def words_of(wanted: Wanted, text: str) -> tuple[str, ...]:
    """Give the words of a cell that each name a code."""
    if wanted.content is not Content.CHOICES or codes_named(wanted.code_list, text):
        return (text.strip(),)
    return split_codes(text, lambda word: bool(codes_named(wanted.code_list, word)))


def code_questions(
    wanted: Wanted,
    texts: Iterable[str],
    question_id: str,
    example: Callable[[str], tuple[Address, str]],
    heading: str,
) -> list[Question]:
    """Give one question for each word of a column that names more than one code."""
    asked: dict[str, Question] = {}
    for text in texts:
        for word in words_of(wanted, text):
            codes = codes_named(wanted.code_list, word)
            name = f"{question_id}:{fold(word)}"
            if len(codes) > 1 and name not in asked:
                shown = example(text)
                choices = tuple(_choice(wanted.code_list, code) for code in codes)
                asked[name] = Question(name, Asked.CODE, shown[0].sheet, heading, (shown,), choices)
    return list(asked.values())


@lru_cache(maxsize=256)
def _families(code_list: str, _edition: int) -> Mapping[str, tuple[str, ...]]:
    """Give the few codes in use that share an abbreviation of a label, such as MOU; one alone is no family."""
    used = [item for item in codelists.load(code_list) if not item.retired]
    known = {item.code: set(_ABBREVIATION.findall(item.labels.get("en", ""))) for item in used}
    found: dict[str, tuple[str, ...]] = {}
    for word in set().union(*known.values()):
        codes = tuple(code for code, words in known.items() if word in words or word in _PARTS.split(code))
        if 1 < len(codes) <= _LARGEST_FAMILY:
            found[fold(word)] = codes
    return found


def _choice(code_list: str, code: str) -> Choice:
    label = codelists.load(code_list).label(code)
    return Choice(code, Said("sheet_code_choice", {"code": code, "label": label, "code_list": code_list}), (code,))


@lru_cache(maxsize=256)
def _index(code_list: str, _edition: int) -> Mapping[str, tuple[str, ...]]:
    used: dict[str, dict[str, None]] = {}
    retired: dict[str, dict[str, None]] = {}
    for item in codelists.load(code_list):
        for label in item.labels.values():
            (retired if item.retired else used).setdefault(fold(label), {})[item.code] = None
    found = {word: tuple(codes) for word, codes in {**retired, **used}.items()}
    found.update({fold(item.code): (item.code,) for item in codelists.load(code_list)})
    return found
