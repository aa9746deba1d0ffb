"""The lines of the grid: a heading for each service, its consumers below, fetched page by page."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import accumulate
from typing import Final
from uuid import UUID

from commonservices.domain.terms import add_months
from commonservices.queries import usage as queries
from commonservices.queries.usage import YEAR, GridBlock, GridFilter, GridRow
from ui.bridge import Bridge

PAGE: Final = 100
PAGES_KEPT: Final = 40
BLOCKS_AT_ONCE: Final = 40


@dataclass(frozen=True)
class Totals:
    """The sums of one service: month by month, of the year, and of the same months a year earlier."""

    months: tuple[Decimal | None, ...]
    total: Decimal | None
    before: Decimal | None


def sum_of(quantities: Sequence[Decimal | None]) -> Decimal | None:
    """Give the sum of what was entered; nothing when nothing was."""
    entered = [each for each in quantities if each is not None]
    return sum(entered, Decimal(0)) if entered else None


class GridLines:
    """Knows which service or consumer stands at each line, and what was used there."""

    def __init__(self, bridge: Bridge, wanted: GridFilter) -> None:
        """Read the headings; rows follow when somebody looks."""
        self._bridge = bridge
        self.wanted = wanted
        self.blocks: tuple[GridBlock, ...] = ()
        self._starts: list[int] = []
        self.count = 0
        self._pages: OrderedDict[int, tuple[GridRow, ...]] = OrderedDict()
        self._totals: dict[UUID, Totals] = {}
        self.read(wanted)

    @property
    def months(self) -> tuple[date, ...]:
        """The months shown."""
        return self.wanted.months

    def read(self, wanted: GridFilter) -> None:
        """Show what another filter asks for."""
        self.wanted = wanted
        self.blocks = self._bridge.ask(partial(queries.blocks, wanted=wanted))
        sizes = [block.lines + 1 for block in self.blocks]
        self._starts = [0, *accumulate(sizes)][: len(sizes)]
        self.count = sum(sizes)
        self.forget()

    def forget(self) -> None:
        """Drop the rows and sums at hand, so that they are read anew."""
        self._pages.clear()
        self._totals.clear()

    # --- where things stand ---------------------------------------------------------------------------------------

    def _place(self, position: int) -> tuple[int, int]:
        number = bisect_right(self._starts, position) - 1
        return number, position - self._starts[number]

    def block(self, position: int) -> GridBlock:
        """Give the service a line belongs to."""
        return self.blocks[self._place(position)[0]]

    def is_heading(self, position: int) -> bool:
        """Whether a line is the heading of a service."""
        return self._place(position)[1] == 0

    def row(self, position: int) -> GridRow | None:
        """Give the consumer of a line; nothing on a heading."""
        number, within = self._place(position)
        if within == 0:
            return None
        page, place = divmod(self._starts[number] - number + within - 1, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._fetch(page)
        return rows[place] if place < len(rows) else None

    def _fetch(self, page: int) -> tuple[GridRow, ...]:
        grid = self._bridge.ask(partial(queries.grid, wanted=self.wanted, offset=page * PAGE, limit=PAGE))
        self._pages[page] = grid.rows
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return grid.rows

    def totals(self, position: int) -> Totals:
        """Give the sums of the service a line belongs to."""
        number = self._place(position)[0]
        block = self.blocks[number]
        if block.service_id not in self._totals:
            some = self.blocks[number : number + BLOCKS_AT_ONCE]
            self._read_totals([each.service_id for each in some])
        return self._totals[block.service_id]

    def _read_totals(self, services: Sequence[UUID]) -> None:
        months = (*(add_months(month, -YEAR) for month in self.months), *self.months)
        ask = partial(queries.service_totals, service_ids=services, months=months, consumer_id=self.wanted.entity_id)
        for service, sums in self._bridge.ask(ask).items():
            self._totals[service] = Totals(tuple(sums[YEAR:]), sum_of(sums[YEAR:]), sum_of(sums[:YEAR]))

    def refresh(self, position: int) -> None:
        """Read one consumer anew and bring the sums of its service up to date."""
        number, within = self._place(position)
        page, place = divmod(self._starts[number] - number + within - 1, PAGE)
        at_hand = page in self._pages
        row = self.row(position)
        if row is None:
            return
        if not at_hand:  # the row was read just now, so what it was before is not known
            self._totals.pop(row.service_id, None)
            return
        ask = partial(queries.one_row, months=self.months, service_id=row.service_id, consumer_id=row.consumer_id)
        fresh = self._bridge.ask(ask)
        if fresh is not None:
            rows = self._pages[page]
            self._pages[page] = (*rows[:place], fresh, *rows[place + 1 :])
            self._shift_totals(row, fresh)

    def _shift_totals(self, old: GridRow, new: GridRow) -> None:
        """Move the sums of a service by what changed in one row; where an entry went, they are read."""
        held = self._totals.get(new.service_id)
        if held is None:
            return
        pairs = list(zip(held.months, old.cells, new.cells, strict=True))
        if any(was.quantity is not None and now.quantity is None for _sum, was, now in pairs):
            self._read_totals([new.service_id])
            return
        months = tuple(
            total
            if now.quantity == was.quantity
            else (total or Decimal(0)) + (now.quantity or Decimal(0)) - (was.quantity or Decimal(0))
            for total, was, now in pairs
        )
        self._totals[new.service_id] = Totals(months, sum_of(months), held.before)

    def start_of(self, service_id: UUID) -> int | None:
        """Give the line of a service's heading."""
        return next((self._starts[n] for n, block in enumerate(self.blocks) if block.service_id == service_id), None)

    def position_of(self, service_id: UUID, consumer_id: UUID) -> int | None:
        """Give the line of a consumer of a service."""
        start = self.start_of(service_id)
        if start is None:
            return None
        lines = range(start + 1, start + 1 + self.block(start).lines)
        return next((at for at in lines if (row := self.row(at)) is not None and row.consumer_id == consumer_id), None)

    def at_hand(self) -> Iterator[int]:
        """Give the lines whose rows have been read, in order."""
        offsets = [start - number for number, start in enumerate(self._starts)]
        for page in sorted(self._pages):
            for flat in range(page * PAGE, page * PAGE + len(self._pages[page])):
                number = bisect_right(offsets, flat) - 1
                yield self._starts[number] + 1 + flat - offsets[number]
