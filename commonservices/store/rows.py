"""Records out of rows and rows out of records."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from itertools import chain, repeat
from operator import attrgetter
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Kind, Record, record_type
from commonservices.domain.ids import of_number
from commonservices.store.tables import LIVE, table_of

R = TypeVar("R", bound=Record)

CHUNK = 400
BOUND_TOGETHER = 250
_exhaust = deque[None](maxlen=0).extend


@cache
def _names(cls: type[Record]) -> tuple[str, ...]:
    return ("id", *(field.name for field in record_type(cls).fields))


@cache
def _sets(cls: type[Record]) -> tuple[int, ...]:
    kinds = {Kind.CODE_SET, Kind.REFERENCE_SET}
    return tuple(place for place, field in enumerate(record_type(cls).fields, 1) if field.kind in kinds)


@cache
def selection(cls: type[Record]) -> sa.Select[Any]:
    """Give the statement that selects the columns of a record class, in the order `read` expects, then its state."""
    table = table_of(cls.KIND)
    return sa.select(*(table.c[name] for name in _names(cls)), table.c.row_state)


def read(cls: type[R], row: Sequence[Any]) -> R:
    """Give the record of one row selected by `selection`."""
    values = list(row[: len(_names(cls))])
    for place in _sets(cls):
        values[place] = frozenset(values[place])
    return cls(**dict(zip(_names(cls), values, strict=True)))


def fetch(connection: sa.Connection, cls: type[R], **equal: Any) -> tuple[R, ...]:
    """Give the live records whose columns equal the values given, in the order of their ids."""
    reader, dialect = row_reader(cls, connection.dialect), connection.dialect
    names = tuple(sorted(equal))
    values = tuple(bound(cls, name, equal[name], dialect) for name in names)
    return tuple(reader.record(row) for row in ask(connection, reader.among_live(names), values))


def fetch_in(connection: sa.Connection, cls: type[R], column: str, ids: Iterable[UUID]) -> list[R]:
    """Give the live records whose column holds one of the ids, a few hundred ids at a time."""
    reader, dialect = row_reader(cls, connection.dialect), connection.dialect
    found: list[R] = []
    for some in chunks(list(ids), CHUNK):
        values = [bound(cls, column, each, dialect) for each in some]
        values += values[-1:] * (rounded(len(values)) - len(values))
        taken = ask(connection, reader.holding(column, len(values)), tuple(values)).fetchall()
        found.extend(reader.records([tuple(row) for row in taken]))
    return found


def rounded(number: int) -> int:
    """Give the next power of two: few different texts, so that each is prepared once."""
    return 1 << (number - 1).bit_length()


def fetch_one(connection: sa.Connection, cls: type[R], id: UUID) -> tuple[R, int] | None:
    """Give the record of an id with the state of its row, also when it was removed; None when there is none."""
    reader = row_reader(cls, connection.dialect)
    row = ask(connection, reader.one, (bound(cls, "id", id, connection.dialect),)).fetchone()
    return None if row is None else (reader.record(row), int(row[-1]))


def held_row(connection: sa.Connection, cls: type[R], id: UUID) -> tuple[R, int] | None:
    """Give what `fetch_one` gives, asked of the driver itself: the short way inside an act's open transaction."""
    reader = row_reader(cls, connection.dialect)
    row = run(connection, reader.one, (bound(cls, "id", id, connection.dialect),)).fetchone()
    return None if row is None else (reader.record(row), int(row[-1]))


def chunks(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    """Cut a sequence into pieces of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


@dataclass(frozen=True, slots=True)
class RowReader(Generic[R]):
    """Reads records of one kind with texts prepared once: no statement is built or compiled for each question."""

    cls: type[R]
    start: str
    mark: str
    names: tuple[str, ...]
    readers: tuple[Callable[[Any], Any] | None, ...]

    @property
    def one(self) -> str:
        """Give the text that selects the row of an id, whatever its state."""
        return f"{self.start} WHERE id = {self.mark}"

    def among_live(self, names: Sequence[str]) -> str:
        """Give the text that selects the live rows whose columns equal the values given, in the order of their ids."""
        conditions = "".join(f' AND "{name}" = {self.mark}' for name in names)
        return f"{self.start} WHERE row_state = {LIVE}{conditions} ORDER BY id"

    def holding(self, column: str, number: int) -> str:
        """Give the text that selects the live rows whose column holds one of so many values."""
        marks = ", ".join([self.mark] * number)
        return f'{self.start} WHERE row_state = {LIVE} AND "{column}" IN ({marks})'

    def record(self, row: Sequence[Any]) -> R:
        """Give the record of a row as the driver gives it."""
        values = [value if reader is None else reader(value) for value, reader in zip(row, self.readers, strict=False)]
        for place in _sets(self.cls):
            values[place] = frozenset(values[place])
        return self.cls(**dict(zip(self.names, values, strict=True)))

    def records(self, rows: Sequence[Sequence[Any]]) -> list[R]:
        """Give the records of many rows, filled column by column; a value that repeats down a column is read once."""
        columns = zip(self.readers, zip(*rows, strict=True), strict=False)
        read = (column if reader is None else read_column(reader, column) for reader, column in columns)
        return filled(self.cls, len(rows), read)


def filled(cls: type[R], number: int, columns: Iterable[Iterable[Any]]) -> list[R]:
    """Give so many records of a class, filled column by column with values that are read and in the order of `read`."""
    made: list[R] = list(map(object.__new__, repeat(cls, number)))
    sets = _sets(cls)
    for place, (put, column) in enumerate(zip(_setters(cls), columns, strict=False)):
        _exhaust(map(put, made, map(frozenset, column) if place in sets else column))
    return made


def read_column(reader: Callable[[Any], Any], column: Sequence[Any]) -> Iterable[Any]:
    """Give the values of a column; of equal ones the reader is asked once, unless the driver gives lists."""
    if isinstance(column[0], list):
        return map(reader, column)
    told = {value: reader(value) for value in set(column)}
    return map(told.__getitem__, column)


@cache
def _setters(cls: type[Record]) -> tuple[Callable[[Any, Any], None], ...]:
    """Give what puts the value of each field into its slot of a record that is being made."""
    return tuple(getattr(cls, name).__set__ for name in _names(cls))


@lru_cache(maxsize=256)
def row_reader(cls: type[R], dialect: Dialect) -> RowReader[R]:
    """Give the reader for a record class on one kind of database."""
    names = _names(cls)
    columns = ", ".join(f'"{name}"' for name in (*names, "row_state"))
    start = f'SELECT {columns} FROM "{cls.KIND}"'  # noqa: S608 names of our own tables
    return RowReader(cls, start, placeholder(dialect), names, tuple(reader_of(cls, name, dialect) for name in names))


def reader_of(cls: type[Record], name: str, dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give what turns a value of the driver into the record's; None where they are the same."""
    if dialect.name == "sqlite":
        kind = Kind.REFERENCE if name == "id" else record_type(cls).by_name[name].kind
        if kind in _SAME:
            return None
        if kind in _SHORT_READERS:
            return _SHORT_READERS[kind]
    implemented = table_of(cls.KIND).c[name].type.dialect_impl(dialect)
    return cast("Callable[[Any], Any] | None", implemented.result_processor(dialect, None))


@dataclass(frozen=True, slots=True)
class RowWriter:
    """Writes rows of one kind of record with a text prepared once: no statement is built for each row."""

    start: str
    insert: str
    delete: str
    names: tuple[str, ...]
    binds: tuple[Callable[[Any], Any] | None, ...]
    take: Callable[[Any], tuple[Any, ...]]

    def parameters(self, record: Record, state: int = LIVE) -> tuple[Any, ...]:
        """Give the values of a record as the driver takes them."""
        taken = self.take(record)
        values = [
            value if bind is None or value is None else bind(value)
            for value, bind in zip(taken, self.binds, strict=True)
        ]
        return (*values, state, 0)


@lru_cache(maxsize=256)
def row_writer(cls: type[Record], dialect: Dialect) -> RowWriter:
    """Give the writer for a record class on one kind of database."""
    names = _names(cls)
    binds = tuple(_bind_of(cls, name, dialect) for name in names)
    columns = [*names, "row_state", "open_conflicts"]
    quoted = ", ".join(f'"{name}"' for name in columns)
    mark = placeholder(dialect)
    marks = ", ".join(mark for _ in columns)
    start = f'INSERT INTO "{cls.KIND}" ({quoted})'
    return RowWriter(
        start=start,
        insert=f"{start} VALUES ({marks})",
        delete=f'DELETE FROM "{cls.KIND}" WHERE id = {mark}',  # noqa: S608
        names=names,
        binds=binds,
        take=attrgetter(*names),
    )


@lru_cache(maxsize=1024)
def update_text(cls: type[Record], names: tuple[str, ...], dialect: Dialect) -> str:
    """Give the text that updates some columns of one row."""
    mark = placeholder(dialect)
    parts = ", ".join(f'"{name}" = {mark}' for name in names)
    return f'UPDATE "{cls.KIND}" SET {parts} WHERE id = {mark}'  # noqa: S608 names of our own tables


def set_states(connection: sa.Connection, records: Sequence[Record], state: int) -> None:
    """Say of the rows of some records of one kind whether they are live or removed."""
    cls, dialect = type(records[0]), connection.dialect
    text = update_text(cls, ("row_state",), dialect)
    run(connection, text, [(state, bound(cls, "id", record.id, dialect)) for record in records])


def bound(cls: type[Record], name: str, value: Any, dialect: Dialect) -> Any:
    """Give one value of a record as the driver takes it."""
    bind = _bind_of(cls, name, dialect)
    return value if bind is None else bind(value)


@lru_cache(maxsize=1024)
def _bind_of(cls: type[Record], name: str, dialect: Dialect) -> Callable[[Any], Any] | None:
    """Give what turns a value into what the driver takes; on SQLite the short way, as records are checked before."""
    if dialect.name == "sqlite":
        if name == "id":
            return _bytes_of
        field = record_type(cls).by_name[name]
        if field.kind in _SHORT:
            return _SHORT[field.kind]
        if field.kind is Kind.SCALED:
            return _scaled_by(field.places)
    return cast(
        "Callable[[Any], Any] | None", table_of(cls.KIND).c[name].type.dialect_impl(dialect).bind_processor(dialect)
    )


def _bytes_of(value: UUID | None) -> bytearray | None:
    """Give the bytes of an identifier as the driver takes them at once: `bytes` it first tries to adapt, slowly."""
    return None if value is None else bytearray(value.int.to_bytes(16))


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _scaled_by(places: int) -> Callable[[Decimal | None], int | None]:
    def bind(value: Decimal | None) -> int | None:
        if value is None:
            return None
        scaled = value.scaleb(places)
        whole = int(scaled)
        if whole != scaled:
            raise ValueError(f"{value} has more than {places} decimal places")
        return whole

    return bind


_SHORT: dict[Kind, Callable[[Any], Any] | None] = {
    Kind.REFERENCE: _bytes_of,
    Kind.DATE: _iso,
    Kind.MONTH: _iso,
    Kind.TEXT: None,
    Kind.LONG_TEXT: None,
    Kind.CODE: None,
    Kind.INTEGER: None,
    Kind.AMOUNT: None,
}


def _uuid_of(value: bytes | None) -> UUID | None:
    return None if value is None else of_number(int.from_bytes(value))


def _day_of(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


_SHORT_READERS: dict[Kind, Callable[[Any], Any]] = {
    Kind.REFERENCE: _uuid_of,
    Kind.DATE: _day_of,
    Kind.MONTH: _day_of,
}
_SAME = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.INTEGER, Kind.AMOUNT})


def ask(connection: sa.Connection, text: str, values: tuple[Any, ...] = ()) -> sa.CursorResult[Any]:
    """Ask with a statement text prepared before; it is guarded and counted like every statement."""
    return connection.exec_driver_sql(text, values)


def run(connection: sa.Connection, text: str, values: Any = ()) -> Any:
    """Run a statement text on the driver itself and give its cursor; a list of values runs it for each of them.

    The hot path of every act: what the library adds for each statement would cost more than the statement.
    """
    cursor = connection.connection.cursor()
    ready = text if connection.dialect.paramstyle == "qmark" else text.replace("?", "%s")
    if isinstance(values, list):
        cursor.executemany(ready, values)
    else:
        cursor.execute(ready, values)
    return cursor


def insert_many(connection: sa.Connection, start: str, values: Sequence[tuple[Any, ...]], end: str = "") -> None:
    """Write many rows with the beginning of an INSERT, some rows a statement: what each statement costs is shared."""
    if not values:
        return
    width = len(values[0])
    together = rows_together(width)
    whole = len(values) - len(values) % together
    if whole:
        flat = list(chain.from_iterable(values[:whole]))
        step = width * together
        text = _insert_text(start, width, together, end)
        run(connection, text, [flat[at : at + step] for at in range(0, len(flat), step)])
    if whole < len(values):
        run(connection, _insert_text(start, width, 1, end), list(values[whole:]))


def rows_together(width: int) -> int:
    """Give how many rows of so many columns one statement writes."""
    return max(BOUND_TOGETHER // width, 1)


@lru_cache(maxsize=256)
def _insert_text(start: str, width: int, rows: int, end: str) -> str:
    """Give the text that writes so many rows of so many columns."""
    one = f"({', '.join('?' * width)})"
    return f"{start} VALUES {', '.join([one] * rows)} {end}".rstrip()


def placeholder(dialect: Dialect) -> str:
    """Give the mark that stands for a value in a statement text."""
    return "?" if dialect.paramstyle == "qmark" else "%s"
