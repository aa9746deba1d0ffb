"""Typed text: one folded form for searching, one clean form for keeping."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from commonservices.errors import RuleBroken

_LETTERS: Final = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "\u0131": "i",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
    "ª": "a",
    "º": "o",
    "\u0649": "\u064a",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "\u0629": "\u0647",
    "\u0671": "\u0627",
    "\u0640": "",
}
_APOSTROPHES: Final = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\u02b9\u0060\u00b4\uff07"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2212"
_UNSEEN: Final = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad"
BEFORE: Final = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_UNSEEN, "")})
AFTER: Final = str.maketrans(
    {**_LETTERS, **dict.fromkeys(_DASHES, "-"), **{chr(0x660 + n): str(n) for n in range(10)}}
    | {chr(0x6F0 + n): str(n) for n in range(10)}
)
MARKS: Final = re.compile("[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+")

_EMBEDDING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e")
_ISOLATES: Final = frozenset("\u2066\u2067\u2068")
_POP_ISOLATE: Final = "\u2069"
_NO_CHARACTER: Final = 0xFFFE  # the last two places of every plane never hold a character
_LINE_BREAKS: Final = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def fold(text: str) -> str:
    """Give the form two texts share when a reader would call them the same word: no case, accents or marks."""
    if text.isascii():
        return text.casefold().replace("`", "'")
    return _fold(text)


def clean_line(text: str, max_length: int, field: str) -> str:
    """Give one line as it is kept, or refuse it saying which character or length is wrong."""
    cleaned = unicodedata.normalize("NFC", _checked(text, field)).strip()
    found = _LINE_BREAKS.search(cleaned)
    if found:
        raise _refused(cleaned, found.start(), field, rule="line_break")
    return _of_length(cleaned.replace("\t", " "), max_length, field)


def clean_text(text: str, max_length: int, field: str) -> str:
    """Give a text of many lines as it is kept: line ends as one character, no space at either end."""
    lines = _LINE_BREAKS.split(unicodedata.normalize("NFC", _checked(text, field)))
    return _of_length("\n".join(line.rstrip() for line in lines).strip(), max_length, field)


@lru_cache(maxsize=8192)
def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(BEFORE)).casefold()
    return MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(AFTER)


def _checked(text: str, field: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    open_isolates: list[int] = []
    for place, sign in enumerate(text):
        if sign.isascii() and sign.isprintable():
            continue
        if sign in _ISOLATES:
            open_isolates.append(place)
        elif sign == _POP_ISOLATE:
            if not open_isolates:
                raise _refused(text, place, field, rule="direction_control")
            open_isolates.pop()
        elif sign in _EMBEDDING:
            raise _refused(text, place, field, rule="direction_control")
        elif _is_control(sign):
            raise _refused(text, place, field, rule="control_character")
    if open_isolates:
        raise _refused(text, open_isolates[-1], field, rule="direction_control")
    return text


def _is_control(sign: str) -> bool:
    if _LINE_BREAKS.fullmatch(sign) or sign == "\t":
        return False
    return unicodedata.category(sign) in {"Cc", "Cs"} or ord(sign) & _NO_CHARACTER == _NO_CHARACTER


def _refused(text: str, place: int, field: str, *, rule: str) -> RuleBroken:
    sign = text[place]
    name = unicodedata.name(sign, "") or _CONTROL_NAMES.get(ord(sign), "control character")
    message = (
        f"Character {place + 1} is U+{ord(sign):04X} ({name.lower()}), which this field cannot keep: "
        "delete it and type the text again."
    )
    return RuleBroken(rule, message, field=field, value=_shown(text))


def _of_length(text: str, max_length: int, field: str) -> str:
    if len(text) > max_length:
        message = f"The text has {len(text)} characters; at most {max_length} fit: shorten it."
        raise RuleBroken("too_long", message, field=field, value=_shown(text))
    return text


def _shown(text: str) -> str:
    """Give the start of a text with unprintable signs written out, safe for a message or a log."""
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text[:80])


_CONTROL_NAMES: Final = {0: "null", 7: "bell", 8: "backspace", 27: "escape", 127: "delete"}
