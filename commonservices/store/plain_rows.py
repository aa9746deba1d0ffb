"""Rows of a derived table as the driver takes and gives them: compared and written without building statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from commonservices.domain.declaring import dataclass
from commonservices.store.rows import CHUNK, chunks, insert_many, run
from commonservices.store.tables import table_of

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class PlainTable:
    """One derived table: its columns in their order, and what turns a value of each into the driver's."""

    name: str
    columns: tuple[str, ...]
    binds: tuple[Callable[[Any], Any] | None, ...]

    def row(self, values: Mapping[str, Any]) -> Row:
        """Give a row out of its values by name."""
        return self.bound(map(values.__getitem__, self.columns))

    def bound(self, values: Iterable[Any]) -> Row:
        """Give a row out of its values in the order of the columns."""
        return tuple([value if bind is None else bind(value) for value, bind in zip(values, self.binds, strict=True)])

    def key(self, column: str, value: Any) -> Any:
        """Give one value as the driver takes it."""
        bind = self.binds[self.columns.index(column)]
        return value if bind is None else bind(value)

    def held(self, connection: sa.Connection, column: str, keys: Iterable[Any], also: str = "") -> list[Row]:
        """Give the rows whose column holds one of these values, given as the driver takes them."""
        found: list[Row] = []
        for some in chunks(list(keys), CHUNK):
            marks = ", ".join("?" * len(some))
            text = f"SELECT {_quoted(self.columns)} FROM {self.name} WHERE {column} IN ({marks}) {also}"  # noqa: S608
            found.extend(map(tuple, run(connection, text, tuple(some)).fetchall()))
        return found

    def insert(self, connection: sa.Connection, rows: Sequence[Row]) -> None:
        """Write new rows."""
        insert_many(connection, f"INSERT INTO {self.name} ({_quoted(self.columns)})", rows)

    def delete(self, connection: sa.Connection, columns: Sequence[str], keys: Sequence[Row]) -> None:
        """Take out the rows whose columns hold these values."""
        if keys:
            where = " AND ".join(f'"{column}" = ?' for column in columns)
            run(connection, f"DELETE FROM {self.name} WHERE {where}", list(keys))  # noqa: S608 our own names

    def change(self, connection: sa.Connection, pairs: Iterable[tuple[Row, Row]]) -> None:
        """Write what differs between the row held and the row wanted of each pair; the first column is the key."""
        writes: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for old, new in pairs:
            places = [place for place, value in enumerate(new) if value != old[place]]
            if places:
                values = (*(new[place] for place in places), old[0])
                writes[tuple(self.columns[place] for place in places)].append(values)
        for names, rows in writes.items():
            parts = ", ".join(f'"{name}" = ?' for name in names)
            run(connection, f"UPDATE {self.name} SET {parts} WHERE {self.columns[0]} = ?", rows)  # noqa: S608


def _quoted(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


@lru_cache(maxsize=64)
def plain_table(name: str, dialect: Dialect) -> PlainTable:
    """Give a derived table for one kind of database."""
    columns = table_of(name).columns
    binds = tuple(column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns)
    return PlainTable(name, tuple(column.name for column in columns), binds)
