"""The lines of the grid: a heading for each service, its consumers below, fetched page by page."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import accumulate, islice, takewhile
from operator import add
from typing import Final
from uuid import UUID

from commonservices.domain.checks import unit_places
from commonservices.domain.declaring import dataclass
from commonservices.domain.shared_services import QUANTITY_PLACES
from commonservices.domain.terms import add_months
from commonservices.queries import usage as queries
from commonservices.queries import usage_worth
from commonservices.queries.usage import YEAR, GridBlock, GridFilter, GridRow, Sizes
from commonservices.queries.usage_worth import Amounts, ServiceWorth
from ui.bridge import Bridge
from ui.usage.blocks import Blocks

PAGE: Final = 50
PAGES_KEPT: Final = 80
PRICED_WHOLE: Final = 400


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


def places_of(unit: str, figures: Sequence[Decimal | None]) -> int:
    """Give the decimals of a line: those of its unit when any figure needs them, else none."""
    if all(each is None or each == each.to_integral_value() for each in figures):
        return 0
    places = unit_places(unit)
    return QUANTITY_PLACES if places is None else places


class GridLines:
    """Knows which service or consumer stands at each line, and what was used there."""

    def __init__(self, bridge: Bridge, wanted: GridFilter, *, at_once: bool = True) -> None:
        """Read the headings, or leave that to whoever opens the grid; rows follow when somebody looks."""
        self._bridge = bridge
        self.wanted = wanted
        self.blocks = Blocks(bridge, Sizes())
        self._starts: list[int] = []
        self._flat: list[int] = []
        self.count = 0
        self._pages: OrderedDict[int, tuple[GridRow, ...]] = OrderedDict()
        self._totals: dict[UUID, Totals] = {}
        self._worth: dict[UUID, ServiceWorth] = {}
        self.grand: Amounts | None = None
        self.closed: frozenset[date] = frozenset()
        if at_once:
            self.read(wanted)

    @property
    def months(self) -> tuple[date, ...]:
        """The months shown."""
        return self.wanted.months

    def read(self, wanted: GridFilter) -> None:
        """Show what another filter asks for."""
        self.wanted = wanted
        self.blocks = Blocks(self._bridge, self._bridge.ask(partial(queries.sizes, wanted=wanted)))
        *self._flat, consumers = accumulate(self.blocks.lines, initial=0)
        self._starts = list(map(add, self._flat, range(len(self._flat))))
        self.count = consumers + len(self.blocks)
        self.closed = self._bridge.ask(partial(queries.closed_months, months=wanted.months))
        self.forget()

    def forget(self) -> None:
        """Drop the rows and sums at hand, so that they are read anew."""
        self._pages.clear()
        self._totals.clear()
        self._worth.clear()
        self.grand = None

    # --- where things stand ---------------------------------------------------------------------------------------

    def _place(self, position: int) -> tuple[int, int]:
        number = bisect_right(self._starts, position) - 1
        return number, position - self._starts[number]

    def block(self, position: int) -> GridBlock:
        """Give the service a line belongs to."""
        return self.blocks[self._place(position)[0]]

    def heading_of(self, position: int) -> int | None:
        """Give the line of the heading above a line; nothing beyond the last line."""
        return self._starts[self._place(position)[0]] if 0 <= position < self.count else None

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
        first, last = (self._block_of(at) for at in (page * PAGE, page * PAGE + PAGE - 1))
        services = [block.service_id for block in self.blocks.some(first, last + 1)]
        found = self._bridge.ask(partial(queries.rows_of, wanted=self.wanted, service_ids=services))
        skipped = page * PAGE - (self._starts[first] - first)
        rows = self._pages[page] = found[skipped : skipped + PAGE]
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows

    def _block_of(self, flat: int) -> int:
        """Give the service that holds a consumer counted over all services."""
        return bisect_right(self._flat, flat) - 1

    def totals(self, position: int) -> Totals:
        """Give the sums of the service a line belongs to."""
        number = self._place(position)[0]
        service = self.blocks[number].service_id
        if service not in self._totals:
            self._read_totals(self._from(number, PAGE))
        return self._totals[service]

    def _read_totals(self, services: Sequence[UUID]) -> None:
        months = (*(add_months(month, -YEAR) for month in self.months), *self.months)
        ask = partial(queries.service_totals, service_ids=services, months=months, consumer_id=self.wanted.entity_id)
        for service, sums in self._bridge.ask(ask).items():
            self._totals[service] = Totals(tuple(sums[YEAR:]), sum_of(sums[YEAR:]), sum_of(sums[:YEAR]))

    def worth(self, position: int) -> ServiceWorth:
        """Give prices and amounts of the service a line belongs to."""
        number = self._place(position)[0]
        service = self.blocks[number].service_id
        if service not in self._worth:
            whole = self.count <= PRICED_WHOLE
            some = self._from(0, PRICED_WHOLE) if whole else self._from(number, PAGE)
            ask = partial(usage_worth.worth, service_ids=some, months=self.months, consumer_id=self.wanted.entity_id)
            self._worth.update(self._bridge.ask(ask))
        return self._worth[service]

    def _from(self, number: int, most: int) -> list[UUID]:
        """Give a service and those after it that together hold so many lines at most."""
        sizes = accumulate(islice(self.blocks.lines, number + 1, None), initial=self.blocks.lines[number])
        more = sum(1 for _ in takewhile(lambda size: size <= most, islice(sizes, 1, None)))
        return [block.service_id for block in self.blocks.some(number, number + 1 + more)]

    def sum_up(self) -> None:
        """Add what all services are worth; of a grid that is short enough to be priced at once."""
        worth = [self.worth(start) for start in self._starts]
        self.grand = usage_worth.added((each.months for each in worth), YEAR)

    def amounts(self, position: int) -> Amounts:
        """Give what the months of one consumer are worth, or those of all on the heading."""
        held, row = self.worth(position), self.row(position)
        if row is None:
            return held.months
        return held.lines.get(row.consumer_id, (None,) * YEAR)

    def _reprice(self, row: GridRow) -> None:
        held = self._worth.get(row.service_id)
        if held is None:
            self.grand = None
        else:
            pairs = zip(held.prices, row.cells, strict=True)
            line = tuple(None if cell.quantity is None else price.dollars(cell.quantity) for price, cell in pairs)
            was = held.lines.get(row.consumer_id, (None,) * YEAR)
            if self.grand is not None:
                sums = zip(self.grand, line, was, strict=True)
                self.grand = tuple(
                    total if now == old else (total or 0) + (now or 0) - (old or 0) for total, now, old in sums
                )
            self._worth[row.service_id] = ServiceWorth(held.prices, {**held.lines, row.consumer_id: line})

    def refresh(self, position: int) -> None:
        """Read one consumer anew and bring the sums of its service up to date."""
        number, within = self._place(position)
        page, place = divmod(self._starts[number] - number + within - 1, PAGE)
        at_hand = page in self._pages
        row = self.row(position)
        if row is None:
            return
        if not at_hand:  # the row was read just now, so what it was before is not known
            self._worth.pop(row.service_id, None)
            self.grand = None
            self._totals.pop(row.service_id, None)
            return
        ask = partial(queries.one_row, months=self.months, service_id=row.service_id, consumer_id=row.consumer_id)
        fresh = self._bridge.ask(ask)
        if fresh is not None:
            rows = self._pages[page]
            self._pages[page] = (*rows[:place], fresh, *rows[place + 1 :])
            self._shift_totals(row, fresh)
            self._reprice(fresh)

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
        place = self.blocks.place_of(service_id)
        return None if place is None else self._starts[place]

    def position_of(self, service_id: UUID, consumer_id: UUID) -> int | None:
        """Give the line of a consumer of a service."""
        start = self.start_of(service_id)
        if start is None:
            return None
        lines = range(start + 1, start + 1 + self.block(start).lines)
        return next((at for at in lines if (row := self.row(at)) is not None and row.consumer_id == consumer_id), None)

    def place_of(self, service_id: UUID, consumer_id: UUID, month: date) -> tuple[int, int] | None:
        """Give line and column of a cell as things stand now."""
        position = self.position_of(service_id, consumer_id) if month in self.months else None
        return None if position is None else (position, self.months.index(month))

    def at_hand(self) -> Iterator[int]:
        """Give the lines whose rows have been read, in order."""
        for page in sorted(self._pages):
            for flat in range(page * PAGE, page * PAGE + len(self._pages[page])):
                number = self._block_of(flat)
                yield self._starts[number] + 1 + flat - self._flat[number]
