"""Stands before the parser of a part: what is written plainly is taken at once, and all the rest goes to the parser.

Only a part in the usual coding without comments, declarations or instructions among its items is looked at in this
way; the first sign of anything else, and the parser gets whatever is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Protocol

Parse = Callable[[bytes], object]

_HEAD: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'][Uu][Tt][Ff]-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])?\s*\?>\s*)?<[a-zA-Z]"
)
_LONGEST_HEAD: Final = 1 << 16
_LONGEST_ITEM: Final = 1 << 20
PLAIN_TEXT: Final = (
    r"[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]*(?:&(?:amp|lt|gt|quot|apos);[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]*)*"
)
"""The expression of a text that holds nothing a parser would have to think about."""


class Taking(Protocol):
    """Knows the items of one kind of part."""

    def __call__(self, text: str, parse: Parse) -> int:
        """Take whole items or hand them on, in their order; give how far that went, less than all to end the sieve."""


class Sieve:
    """Divides what comes of a part into whole items, for somebody who knows what they look like."""

    def __init__(self, begin: re.Pattern[bytes], end: bytes, take: Taking) -> None:
        """Look for the tag that items begin after, and for the tag that every item ends with."""
        self._begin, self._end, self._take = begin, end, take
        self._held = b""
        self._begun = self._over = False

    def feed(self, piece: bytes, parse: Parse) -> None:
        """Take what comes next of the part."""
        if self._over:
            parse(piece)
            return
        held = self._held + piece
        if not self._begun:
            begin = self._begin.search(held)
            if begin is not None and _HEAD.match(held) and _calm(held[: begin.end()], 1):
                parse(held[: begin.end()])
                held, self._begun = held[begin.end() :], True
            elif begin is not None or len(held) > _LONGEST_HEAD:
                self._end_with(held, parse)
                return
        if self._begun:
            held = self._items(held, parse)
        if len(held) > _LONGEST_ITEM:
            self._end_with(held, parse)
        else:
            self._held = held

    def finish(self, parse: Parse) -> None:
        """Hand on what is left at the end of the part."""
        self._end_with(self._held, parse)

    def _items(self, held: bytes, parse: Parse) -> bytes:
        """Have the whole items taken, and give the beginning of the next."""
        cut = held.rfind(self._end) + len(self._end)
        if cut < len(self._end):
            return held
        try:
            text = held[:cut].decode("utf-8")
        except UnicodeDecodeError:
            self._end_with(held, parse)
            return b""
        reached = self._take(text, parse)
        if reached == len(text):
            return held[cut:]
        self._end_with(text[reached:].encode("utf-8") + held[cut:], parse)
        return b""

    def _end_with(self, held: bytes, parse: Parse) -> None:
        self._held, self._over = b"", True
        parse(held)


def _calm(head: bytes, instructions: int) -> bool:
    """Tell whether there are no declarations, comments or instructions, save the one of the beginning."""
    return b"<!" not in head and head.count(b"<?") <= instructions


def odd_item(text: str, place: int, begin: str, end: str) -> int:
    """Give where an item ends that is not written plainly; less than 0 when it is not certain that it is one."""
    head = text.find(">", place)
    if not text.startswith(begin, place) or text[place + len(begin) : place + len(begin) + 1] not in {" ", ">"}:
        return -1
    told = text[place : head + 1]
    if "'" in told or told.count('"') % 2:
        return -1
    last = head + 1 if told.endswith("/>") else text.find(end, head) + len(end)
    item = text[place:last]
    return -1 if last <= head or "<!" in item or "<?" in item else last


def with_signs(text: str) -> str:
    """Give a plain text with its signs put back."""
    for told, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(told, sign)
    return text
