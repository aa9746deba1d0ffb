"""Which ways of reading explain every text of a column: one settles it; two that differ, or none, are asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Final

from commonservices.domain.declaring import dataclass

MOST_EXAMPLES: Final = 5

Readings = Mapping[str, tuple[object, ...]]
"""Each text that can be read at all, with what every way makes of it; None where a way cannot read it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The ways that stay possible, by their places, and the texts that speak for it."""

    ways: tuple[int, ...]
    """One: it is settled. None: every way says the same. More: they must be asked about."""
    texts: tuple[str, ...] = ()
    contradiction: bool = False
    """Whether no single way reads every text."""
    alike: Mapping[int, int] = field(default_factory=dict)
    """The ways that mean the same here as one that is kept, with that one."""


def weigh(readings: Readings, count: int) -> Weighed:
    """Test so many ways of reading against all the texts of a column."""
    rows = list(readings.values())
    full = [way for way in range(count) if all(row[way] is not None for row in rows)]
    if not full:
        return _contradicting(readings, count)
    kept = _kept(rows, full)
    different = tuple(dict.fromkeys(kept.values()))
    if len(different) > 1:
        telling = [text for text, row in readings.items() if len({row[way] for way in different}) > 1]
        return Weighed(different, tuple(telling[:MOST_EXAMPLES]), alike=kept)
    settling = [text for text, row in readings.items() if len(set(row)) > 1]
    if not settling:
        return Weighed(())
    return Weighed(different, (max(settling, key=lambda text: readings[text].count(None)),), alike=kept)


def _kept(rows: Sequence[tuple[object, ...]], ways: Sequence[int]) -> dict[int, int]:
    """Give each way with the first of those that mean the same."""
    kept: dict[int, int] = {}
    for way in ways:
        same = (other for other in kept.values() if all(row[way] == row[other] for row in rows))
        kept[way] = next(same, way)
    return kept


def _contradicting(readings: Readings, count: int) -> Weighed:
    against = [next(text for text, row in readings.items() if row[way] is None) for way in range(count)]
    alone = [way for way in range(count) if any(row[way] is not None and None in row for row in readings.values())]
    told = dict.fromkeys(against[way] for way in alone)
    return Weighed(tuple(alone), tuple(told)[:MOST_EXAMPLES], contradiction=True)
