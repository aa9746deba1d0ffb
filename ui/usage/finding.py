"""Finds the next cell that asks for something, reading on only as far as a key stroke may take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from commonservices.queries.usage import YEAR
from ui.usage.model import UsageModel

FURTHEST: Final = 500


def next_issue(model: UsageModel, position: int, column: int, *, onward: bool) -> tuple[int, int] | None:
    """Give the next cell in a direction, going round at the end of what has been read."""
    for at in _positions(model, position, onward=onward):
        columns = range(YEAR) if onward else range(YEAR - 1, -1, -1)
        for each in columns:
            if at == position and (each <= column if onward else each >= column):
                continue
            if model.showing.issue(at, each) is not None:
                return at, each
    return _round(model, position, column, onward=onward)


def _positions(model: UsageModel, position: int, *, onward: bool) -> Iterator[int]:
    stop = min(model.lines.count, position + FURTHEST) if onward else max(-1, position - FURTHEST)
    return iter(range(position, stop, 1 if onward else -1))


def _round(model: UsageModel, position: int, column: int, *, onward: bool) -> tuple[int, int] | None:
    read = list(model.lines.at_hand())
    for at in read if onward else reversed(read):
        for each in range(YEAR) if onward else range(YEAR - 1, -1, -1):
            if (at, each) != (position, column) and model.showing.issue(at, each) is not None:
                return at, each
    return None
