"""Whether two arrangements look like one: same type and parties in overlapping days, or titles that say the same."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold

SAME_PARTIES: Final = "same_parties"
SIMILAR_TITLE: Final = "similar_title"
LEAST_SHARED: Final = 0.6
_SHORTEST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is compared of an arrangement: its titles, its parties, its days."""

    titles: tuple[str, ...]
    parties: frozenset[UUID]
    starts_on: date | None = None
    ends_on: date | None = None


def reasons_alike(first: Sketch, second: Sketch) -> tuple[str, ...]:
    """Give why two arrangements of one type look alike; nothing when their days do not meet."""
    if not overlap(first, second):
        return ()
    found = [SAME_PARTIES] if first.parties and first.parties == second.parties else []
    shared = first.parties & second.parties
    if shared and any(similar(one, other) for one in first.titles for other in second.titles):
        found.append(SIMILAR_TITLE)
    return tuple(found)


def overlap(first: Sketch, second: Sketch) -> bool:
    """Say whether two spans of days meet; a day that is not known is open."""
    starts = [each for each in (first.starts_on, second.starts_on) if each is not None]
    ends = [each for each in (first.ends_on, second.ends_on) if each is not None]
    return not starts or not ends or max(starts) <= min(ends)


def similar(first: str, second: str) -> bool:
    """Say whether two titles share most of their words, whatever their order, accents and case."""
    one, other = _words(first), _words(second)
    if not one or not other:
        return False
    return len(one & other) / len(one | other) >= LEAST_SHARED


def _words(title: str) -> frozenset[str]:
    words = "".join(sign if sign.isalnum() else " " for sign in fold(title)).split()
    return frozenset(each for each in words if len(each) >= _SHORTEST) or frozenset(words)
