"""Builds the tables anew from the journal: the register as of a day, and the proof that tables and journal agree."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.clock import Clock
from commonservices.domain.declaring import dataclass
from commonservices.domain.records import record_types, record_types_by_number
from commonservices.store import rows
from commonservices.store.cells import codec, empty_value
from commonservices.store.engine import make_engine, write_transaction
from commonservices.store.journal import CELL_OF_ROW
from commonservices.store.opening import lay_out, recall, remember
from commonservices.store.register import refresh
from commonservices.store.tables import DELETED, LIVE, table_of

BATCH = 2000
KEY_BYTES = 32
_MILLISECONDS = 1000
_COUNTER_BITS = 16
_ALL_TIME = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the tables say something else than the journal."""

    kind: str
    id: UUID
    field: str
    table_says: str
    journal_says: str


def end_of_day(day: date, clock: Clock) -> int:
    """Give the last hybrid stamp of a day, as days run where the clock stands."""
    zone = clock.now().astimezone().tzinfo or UTC
    midnight = datetime.combine(day + timedelta(days=1), time(), tzinfo=zone)
    return (int(midnight.timestamp() * _MILLISECONDS) << _COUNTER_BITS) - 1


def replayed(engine: sa.Engine, clock: Clock, day: date, folder: Path) -> sa.Engine:
    """Give a store of its own, in an empty folder, with the register as it was at the end of a day.

    It is a file, so that several threads may read it, under a key that nobody keeps: what is left of it says nothing.
    """
    side = _side_store(engine, folder / "past.csdb", end_of_day(day, clock), secrets.token_bytes(KEY_BYTES))
    return _made_readable(engine, side, day)


def replayed_to(engine: sa.Engine, number: int, day: date, folder: Path) -> sa.Engine:
    """Give the same with the register as it was after one act of this file, its lists as of a day."""
    side = _side_store(engine, folder / "past.csdb", number, secrets.token_bytes(KEY_BYTES), _BY_NUMBER)
    return _made_readable(engine, side, day)


def _made_readable(engine: sa.Engine, side: sa.Engine, day: date) -> sa.Engine:
    """Fill in what is derived, as of a day."""
    with write_transaction(side) as connection:
        _fill_spans(connection)
        refresh(connection, day, set(), set(), retold=set(), all_rows=True)
    remember(side, own_office=recall(engine).get("own_office", ""))
    return side


def differences(engine: sa.Engine, folder: Path | None = None, limit: int = 100) -> list[Difference]:
    """Rebuild every table from the journal in a side store and give where the tables differ; none means they agree."""
    side_path = None if folder is None else folder / "rebuilt.csdb"
    side = _side_store(engine, side_path, _ALL_TIME)
    found: list[Difference] = []
    try:
        for name in record_types():
            found.extend(_differing(engine, side, name, limit - len(found)))
            if len(found) >= limit:
                break
    finally:
        side.dispose()
        if side_path is not None:
            side_path.unlink(missing_ok=True)
    return found


def _side_store(
    engine: sa.Engine, path: Path | None, until: int, key: bytes | None = None, cells: str | None = None
) -> sa.Engine:
    side = make_engine(path, key)
    lay_out(side, frozen=False)
    with engine.connect() as source, write_transaction(side, references_last=True) as target:
        batch: list[tuple[int, tuple[Any, ...]]] = []
        for number, values in _rows_of_journal(source, side, until, cells or _CELLS):
            batch.append((number, values))
            if len(batch) >= BATCH:
                _insert(target, batch)
                batch = []
        _insert(target, batch)
    return side


def _insert(target: sa.Connection, batch: Sequence[tuple[int, tuple[Any, ...]]]) -> None:
    by_number: dict[int, list[tuple[Any, ...]]] = {}
    for number, values in batch:
        by_number.setdefault(number, []).append(values)
    for number, some in by_number.items():
        writer = rows.row_writer(record_types_by_number()[number].cls, target.dialect)
        target.exec_driver_sql(writer.insert, some)


_CELLS = """
SELECT c.entity, c."row", c.cell, c.value FROM j_cell c JOIN j_tx t ON t.n = c.tx
WHERE t.hlc <= :until AND t.state = 1 AND NOT EXISTS (
  SELECT 1 FROM j_saw s JOIN j_tx u ON u.n = s.tx
  WHERE s.entity = c.entity AND s."row" = c."row" AND s.cell = c.cell AND s.saw_id = t.id AND u.hlc <= :until)
ORDER BY c."row", c.entity, c.cell, t.hlc, t.id, c.i
"""
_BY_NUMBER = _CELLS.replace("t.hlc <= :until", "t.n <= :until").replace("u.hlc <= :until", "u.n <= :until")
"""The same up to an act of this file: what was merged later is not in it, whenever it was done."""


def _rows_of_journal(
    source: sa.Connection, side: sa.Engine, until: int, asked: str
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    known = record_types_by_number()
    cells = source.execution_options(yield_per=BATCH).execute(sa.text(asked), {"until": until})
    for (row, number), group in groupby(cells, key=lambda cell: (bytes(cell[1]), cell[0])):
        if number not in known:
            continue
        cls = known[number].cls
        by_number = codec(cls).by_number
        values: dict[str, Any] = {each.name: empty_value(each.kind) for each in known[number].fields}
        state = LIVE
        for _, _, cell, text in group:
            if cell == CELL_OF_ROW:
                state = DELETED if text == "true" else LIVE
            elif cell in by_number:
                values.update(by_number[cell].read(json.loads(text)))
        writer = rows.row_writer(cls, side.dialect)
        made: Any = cls
        yield number, writer.parameters(made(id=UUID(bytes=row), **values), state)


def _fill_spans(connection: sa.Connection) -> None:
    connection.exec_driver_sql(
        "INSERT INTO usage_span (service_id, consumer_id, first_month, last_month, lines)"
        " SELECT service_id, consumer_id, min(month), max(month), count(*) FROM monthly_usage"
        " WHERE row_state = 0 GROUP BY service_id, consumer_id"
    )


def _differing(engine: sa.Engine, side: sa.Engine, name: str, limit: int) -> list[Difference]:
    """Walk both tables in the order of their ids and name each cell that differs."""
    table = table_of(name)
    columns = [table.c[each.name] for each in record_types()[name].fields]
    statement = sa.select(table.c.id, *columns, table.c.row_state).order_by(table.c.id)
    found: list[Difference] = []
    with engine.connect() as left, side.connect() as right:
        ours = iter(left.execution_options(yield_per=BATCH).execute(statement))
        theirs = iter(right.execution_options(yield_per=BATCH).execute(statement))
        mine: Any = next(ours, None)
        other: Any = next(theirs, None)
        while (mine is not None or other is not None) and len(found) < limit:
            if other is None or (mine is not None and mine.id.bytes < other.id.bytes):
                found.append(Difference(name, mine.id, "", "present", "absent"))
                mine = next(ours, None)
            elif mine is None or other.id.bytes < mine.id.bytes:
                found.append(Difference(name, other.id, "", "absent", "present"))
                other = next(theirs, None)
            else:
                found.extend(_cells_that_differ(name, mine, other))
                mine, other = next(ours, None), next(theirs, None)
    return found


def _cells_that_differ(name: str, mine: Any, other: Any) -> list[Difference]:
    if tuple(mine) == tuple(other):
        return []
    pairs = zip(mine._fields, mine, other, strict=True)
    return [Difference(name, mine.id, field, str(left), str(right)) for field, left, right in pairs if left != right]
