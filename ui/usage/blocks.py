"""The services of the grid: how many lines each has is known at once, the rest is read when somebody looks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final
from uuid import UUID

from commonservices.queries import usage as queries
from commonservices.queries.usage import GridBlock, Sizes
from ui.bridge import Bridge

AT_ONCE: Final = 100


class Blocks:
    """Services in the order of the grid, read some at a time."""

    def __init__(self, bridge: Bridge, sizes: Sizes) -> None:
        """Keep the sizes."""
        self._bridge = bridge
        self._sizes = sizes
        self._read: dict[int, tuple[GridBlock, ...]] = {}
        self.lines = sizes.lines
        """The lines of each service."""

    def __len__(self) -> int:
        """Give how many services there are."""
        return len(self.lines)

    def __iter__(self) -> Iterator[GridBlock]:
        """Give all of them."""
        return (self[place] for place in range(len(self)))

    def __getitem__(self, place: int) -> GridBlock:
        """Give one, with its neighbours read in one go."""
        if not 0 <= place < len(self):
            raise IndexError(place)
        page, within = divmod(place, AT_ONCE)
        if page not in self._read:
            some = self._sizes.some(page * AT_ONCE, (page + 1) * AT_ONCE)
            self._read[page] = self._bridge.ask(partial(queries.blocks, some=some))
        return self._read[page][within]

    def some(self, first: int, last: int) -> list[GridBlock]:
        """Give those between two places, the last one not included."""
        return [self[place] for place in range(first, min(last, len(self)))]

    def place_of(self, service_id: UUID) -> int | None:
        """Give where a service stands; nothing for one that is not shown."""
        number = self._bridge.ask(partial(queries.number_of, service_id=service_id))
        return next((place for place, held in enumerate(self._sizes.numbers) if held == number), None)
