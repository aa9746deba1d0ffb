"""Two statements of one account beside each other: what agrees, what differs, and what only one side has."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold

MATCHED, AMOUNT_DIFFERS, DATE_DIFFERS = "MATCHED", "AMOUNT_DIFFERS", "DATE_DIFFERS"
MISSING_HERE, MISSING_THERE = "MISSING_HERE", "MISSING_THERE"
OUTCOMES: Final = (AMOUNT_DIFFERS, MISSING_HERE, MISSING_THERE, DATE_DIFFERS, MATCHED)
NEAR_DAYS: Final = 7
"""How far apart the dates of one and the same item may lie."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a statement: how it is called on both sides, its date, and its amount in minor units."""

    reference: str
    external: str
    day: date | None
    amount: int
    currency: str
    place: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Give the references it may be found by, without case, blanks and dashes."""
        found = (_plain(each) for each in (self.reference, self.external))
        return tuple(dict.fromkeys(each for each in found if each))


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of the comparison; a side that does not have it is None. `nth` tells lines of one name apart."""

    outcome: str
    ours: Item | None
    theirs: Item | None
    nth: int = 0

    @property
    def difference(self) -> int:
        """Give theirs less ours, so that all differences add up to that of the two totals."""
        return (self.theirs.amount if self.theirs else 0) - (self.ours.amount if self.ours else 0)

    @property
    def key(self) -> str:
        """Give a name by which the same difference is known again next time."""
        one = self.ours or self.theirs
        outcome = f"{self.outcome}#{self.nth + 1}" if self.nth else self.outcome
        return f"{outcome}/{one.names[0] if one and one.names else one.day if one else ''}"[:200]


def compare(ours: Sequence[Item], theirs: Sequence[Item]) -> tuple[Compared, ...]:
    """Compare two statements: by reference first, then by the same amount on a near day; the worst comes first.

    Of items of one reference those of the same amount are paired before others, in the order of their dates;
    currencies are never mixed.
    """
    left, right = list(ours), list(theirs)
    found: list[Compared] = []
    for names in (_by_name_and_amount, _by_name, _by_amount):
        pairs = _paired(left, right, names)
        found += [Compared(_outcome(one, other), one, other) for one, other in pairs]
        taken = {id(each) for pair in pairs for each in pair}
        left = [each for each in left if id(each) not in taken]
        right = [each for each in right if id(each) not in taken]
    found += [Compared(MISSING_THERE, each, None) for each in left]
    found += [Compared(MISSING_HERE, None, each) for each in right]
    return tuple(_told_apart(sorted(found, key=_order)))


def _told_apart(lines: Iterable[Compared]) -> Iterator[Compared]:
    """Give the lines, those of one name numbered, so that none takes the place of another on record."""
    met: Counter[str] = Counter()
    for line in lines:
        yield replace(line, nth=met[line.key]) if met[line.key] else line
        met[line.key] += 1


def totals(items: Iterable[Item]) -> dict[str, int]:
    """Give what a statement comes to in each currency."""
    sums: defaultdict[str, int] = defaultdict(int)
    for each in items:
        sums[each.currency] += each.amount
    return dict(sums)


def _paired(
    left: Sequence[Item], right: Sequence[Item], names: Callable[[Item], Sequence[Hashable]]
) -> list[tuple[Item, Item]]:
    waiting: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for each in sorted(right, key=_dated):
        for name in names(each):
            waiting[name, each.currency].append(each)
    used: set[int] = set()
    pairs = []
    for each in sorted(left, key=_dated):
        others = (other for name in names(each) for other in waiting[name, each.currency] if id(other) not in used)
        best = min(others, key=lambda other: (other.amount != each.amount, _apart(each, other)), default=None)
        if best is not None and (names is not _by_amount or _apart(each, best) <= NEAR_DAYS):
            used.add(id(best))
            pairs.append((each, best))
    return pairs


def _by_name(item: Item) -> tuple[str, ...]:
    return item.names


def _by_name_and_amount(item: Item) -> tuple[tuple[str, int], ...]:
    return tuple((name, item.amount) for name in item.names)


def _by_amount(item: Item) -> tuple[int, ...]:
    return (item.amount,)


def _outcome(one: Item, other: Item) -> str:
    if one.amount != other.amount:
        return AMOUNT_DIFFERS
    return DATE_DIFFERS if _apart(one, other) > NEAR_DAYS else MATCHED


def _apart(one: Item, other: Item) -> int:
    return abs((one.day - other.day).days) if one.day and other.day else 0


def _dated(item: Item) -> tuple[date, int]:
    return item.day or date.min, item.place


def _order(line: Compared) -> tuple[int, int, date, str]:
    one = line.ours or line.theirs
    day = (one.day if one else None) or date.min
    return OUTCOMES.index(line.outcome), -abs(line.difference), day, line.key


def _plain(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())
