"""Which cell is meant, and what is unusual or missing in it: rules that need no window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.queries.usage import GridRow

LOOKED_BACK: Final = 6
_FEWEST: Final = 3
_TIMES_MEDIAN: Final = 3
_TIMES_LAST: Final = 10
_RUNNING: Final = frozenset({"ACTIVE", "UNDER_MODIFICATION"})
ERROR, ASK, MISSING = "error", "ask", "missing"


@dataclass(frozen=True)
class CellKey:
    """One cell of the grid: a consumer of a service in a month."""

    service_id: UUID
    consumer_id: UUID
    month: date

    @property
    def parts(self) -> tuple[UUID, UUID, date]:
        """Give service, consumer and month."""
        return self.service_id, self.consumer_id, self.month


@dataclass(frozen=True)
class Issue:
    """Something to look at in one cell: where it stands, how strong it is and what it says."""

    key: CellKey
    position: int
    column: int
    kind: str
    title: str
    sentence: str


def newest_ended(today: date) -> date:
    """Give the newest month that is over."""
    return (today.replace(day=1) - timedelta(days=1)).replace(day=1)


def history_before(row: GridRow, column: int) -> list[Decimal]:
    """Give what was entered in the months before a cell, the newest last."""
    line = [*row.earlier, *(cell.quantity for cell in row.cells)]
    start = len(row.earlier) + column
    return [each for each in line[max(0, start - LOOKED_BACK) : start] if each is not None]


def is_unusual(quantity: Decimal, before: Sequence[Decimal]) -> bool:
    """Whether a quantity is more than 3 times the median of the last months, or more than 10 times the last one."""
    if len(before) < _FEWEST:
        return False
    ordered = sorted(before)
    half = len(ordered) // 2
    median = ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
    last = before[-1]
    return (median > 0 and quantity > _TIMES_MEDIAN * median) or (last > 0 and quantity > _TIMES_LAST * last)


def mark_of(row: GridRow, column: int, month: date, today: date) -> str:
    """Give what a cell asks for: a reason for an unusual quantity, an entry that is missing, or nothing."""
    cell = row.cells[column]
    if cell.quantity is None:
        wanted = month == newest_ended(today) and cell.covered and row.status in _RUNNING
        return MISSING if wanted else ""
    if cell.note:
        return ""
    return ASK if is_unusual(cell.quantity, history_before(row, column)) else ""
