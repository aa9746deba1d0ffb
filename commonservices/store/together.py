"""Very many rows read together: column by column, and what repeats down a column is read once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import sqlalchemy as sa

from commonservices.store.rows import read_column

BATCH: Final = 2_000


def whole_columns(connection: sa.Connection, statement: sa.Select[Any]) -> list[list[int]]:
    """Give the columns of an ordered statement that holds whole numbers, each as one list.

    The database sends a column as one value: rows cost more than the statement when there are tens of thousands.
    """
    rows, kind = statement.subquery(), connection.dialect.name
    gathered: Any = sa.func.json_group_array if kind == "sqlite" else sa.func.json_agg
    found = connection.execute(sa.select(*(sa.cast(gathered(each), sa.Text) for each in rows.c))).one()
    return [json.loads(text or "[]") for text in found]


def streamed(connection: sa.Connection, statement: sa.Select[Any], batch: int = BATCH) -> Iterator[tuple[Any, ...]]:
    """Give the rows of a statement as plain tuples, some thousand at a time, so that memory stays flat."""
    for columns in batches(connection, statement, batch):
        yield from zip(*columns, strict=True)


def batches(connection: sa.Connection, statement: sa.Select[Any], batch: int) -> Iterator[list[Sequence[Any]]]:
    """Give the columns of some rows at a time, read."""
    wanted = statement.selected_columns
    readers = [_reader(connection, column) for column in wanted]
    unread = statement.with_only_columns(*(sa.type_coerce(column, sa.types.NULLTYPE) for column in wanted))
    with connection.execute(unread.execution_options(yield_per=batch)) as found:
        for rows in found.partitions(batch):
            columns = zip(readers, zip(*rows, strict=True), strict=True)
            yield [held if reader is None else list(read_column(reader, held)) for reader, held in columns]


def _reader(connection: sa.Connection, column: Any) -> Callable[[Any], Any] | None:
    implemented = column.type.dialect_impl(connection.dialect)
    reader: Callable[[Any], Any] | None = implemented.result_processor(connection.dialect, None)
    return reader
