"""Where the months of use came from: the act of the journal that wrote each value that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.store.rows import CHUNK, chunks, run
from commonservices.store.tables import table_of

QUANTITY_CELL = 1301
APPLIED = 1


class Origin(NamedTuple):
    """The act that wrote a value, what it was about, and whether it took back another act."""

    act: str
    subject: str
    taken_back: bool


NO_ORIGIN = Origin("", "", taken_back=False)


class _Act(NamedTuple):
    """An act that counts: where it stands in time, and what it says of the values it wrote."""

    order: tuple[int, bytes]
    origin: Origin


@dataclass(frozen=True, slots=True)
class JournalReach:
    """The journal a register of the past was made from, and how far: up to a stamp of time, or an act of its file."""

    engine: sa.Engine
    until: int
    by_number: bool = False


class Origins:
    """Gives the origins of months of use, some at a time; each act of the journal is read once."""

    def __init__(self, connection: sa.Connection, reach: JournalReach | None = None) -> None:
        """Take a connection to the journal, and how far it is to be read."""
        self._connection, self._reach = connection, reach
        self._acts: dict[int, _Act | None] = {}

    def of(self, ids: Sequence[UUID]) -> dict[UUID, Origin]:
        """Give the act that wrote what stands of each of some months: the latest of those that count."""
        by_row = {each.int.to_bytes(16): each for each in ids}
        pairs: list[tuple[bytes, int]] = []
        for some in chunks(list(by_row), CHUNK):
            marks = ", ".join("?" * len(some))
            text = f'SELECT "row", tx FROM j_cell WHERE cell = ? AND "row" IN ({marks})'  # noqa: S608 marks alone
            pairs += run(self._connection, text, (QUANTITY_CELL, *map(bytearray, some))).fetchall()
        self._read({number for _, number in pairs} - self._acts.keys())
        latest: dict[bytes, _Act] = {}
        for row, number in pairs:
            act, key = self._acts.get(number), bytes(row)
            if act is not None and (key not in latest or latest[key].order < act.order):
                latest[key] = act
        return {by_row[row]: act.origin for row, act in latest.items()}

    def _read(self, numbers: set[int]) -> None:
        """Read the acts of some numbers; one that does not count is kept as nothing."""
        tx = table_of("j_tx")
        self._acts |= dict.fromkeys(numbers)
        for some in chunks(sorted(numbers), CHUNK):
            asked = sa.select(tx.c.n, tx.c.hlc, tx.c.id, tx.c.act, tx.c.subject, tx.c.undoes)
            for row in self._connection.execute(asked.where(tx.c.n.in_(some), tx.c.state == APPLIED)):
                reach = self._reach
                if reach is None or (row.n if reach.by_number else row.hlc) <= reach.until:
                    origin = Origin(row.act, row.subject, row.undoes is not None)
                    self._acts[row.n] = _Act((row.hlc, bytes(row.id)), origin)


@contextmanager
def reading(connection: sa.Connection, reach: JournalReach | None) -> Iterator[Origins]:
    """Give the origins of a register's own months of use, or, of one of the past, out of the journal it came from."""
    if reach is None:
        yield Origins(connection)
        return
    with reach.engine.connect() as journal:
        yield Origins(journal, reach)
