"""What a number format makes of its number: a day, a time, a length of time, a flag, a percentage, a padded code."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

NUMBER, DAY, TIME, FLAG, PERCENT = range(5)
PADDED: Final = 100
"""A number filled up with zeros to so many figures is of the kind PADDED + figures."""

_GENERAL: Final = frozenset({"", "general", "standard", "@", "texte", "text"})
_DAYS: Final = frozenset({*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)})
_TIMES: Final = frozenset({*range(18, 22), 32, 33, 34, 35, 45, 47})
_PERCENTS: Final = frozenset({9, 10})
_FLAG: Final = '"true";"true";"false"'
_ELAPSED: Final = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_WORDS: Final = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]')
_FRACTION: Final = re.compile(r"(s)[.,]0+", re.IGNORECASE)
_HALVES: Final = re.compile(r"am/pm|a/p|上午/下午", re.IGNORECASE)
_PLACES: Final = re.compile(r"[0#?]")
_BESIDE: Final = re.compile(r"_.|\*.|\[[^\]<>=]*\]")
_CONDITION: Final = re.compile(r"\[[<>=]")
_ZEROS: Final = re.compile(r"0{2,30}")
_SCIENCE: Final = re.compile(r"e[+-]", re.IGNORECASE)
_DAY_LETTERS: Final = frozenset("dyjaegbt")
_TIME_LETTERS: Final = frozenset("hs")
_LONGEST: Final = 1_000


def kind_of(number: int, code: str | None) -> int:
    """Give what a format shows, by its number and, where the file says one, its code.

    The code of the file goes first, since some programs give the numbers that are built in a meaning of their own.
    A length of time such as `[h]:mm` is a quantity: it stays a number, of days.
    """
    if code is not None:
        return kind_of_code(code)
    if number in _DAYS:
        return DAY
    if number in _PERCENTS:
        return PERCENT
    return TIME if number in _TIMES else NUMBER


@lru_cache(maxsize=4096)
def kind_of_code(code: str) -> int:
    """Give what the code of a format shows; of several sections the first decides.

    Days are known by their letters in English, French (`jj/mm/aaaa`) and German (`tt.mm.jjjj`), years of an era (`e`)
    included. Places for digits anywhere but in the fraction of a second make it a number, whatever letters follow.
    """
    lowered = code[:_LONGEST].lower().strip()
    if lowered == _FLAG:
        return FLAG
    section = _first_section(lowered)
    if lowered in _GENERAL or _ELAPSED.search(section):
        return NUMBER
    if zeros := _ZEROS.fullmatch(_BESIDE.sub("", section).strip()):
        return PADDED + len(zeros[0])
    bare = _WORDS.sub("", section)
    halved = _HALVES.sub("h", bare)
    bare = _FRACTION.sub(r"\1", halved)
    if _PLACES.search(bare) or _SCIENCE.search(bare) or "general" in bare or "standard" in bare:
        return PERCENT if "%" in bare and not _CONDITION.search(section) else NUMBER
    letters = set(bare)
    if letters & _TIME_LETTERS and not letters & _DAY_LETTERS:
        return TIME
    return DAY if letters & _DAY_LETTERS or "m" in letters else NUMBER


def _first_section(code: str) -> str:
    """Give the part before the first semicolon that is not quoted."""
    quoted = False
    for place, sign in enumerate(code):
        if sign == '"':
            quoted = not quoted
        elif sign == ";" and not quoted and (place == 0 or code[place - 1] != "\\"):
            return code[:place]
    return code
