"""Many new records of one kind at once, taken apart into columns: the same rows and cells as one by one, only sooner.

A value that repeats down a column is turned into its text and into what the driver takes only once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record, record_type
from commonservices.store.cells import codec, each_once
from commonservices.store.rows import insert_many, row_writer
from commonservices.store.tables import LIVE

NewCell = tuple[int, bytearray, int, str]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of some records of one kind, and the keys of their rows."""

    cls: type[Record]
    keys: list[bytearray]
    values: Mapping[str, Sequence[Any]]

    def rows(self, dialect: Dialect) -> list[tuple[Any, ...]]:
        """Give the values of the live rows as the driver takes them, in the order of the table's writer."""
        writer = row_writer(self.cls, dialect)
        by_name = record_type(self.cls).by_name
        bound: list[Iterable[Any]] = []
        for name, bind in zip(writer.names, writer.binds, strict=True):
            column = self.values[name]
            if bind is None:
                bound.append(column)
            elif name == "id":
                bound.append(self.keys if dialect.name == "sqlite" else map(bind, column))
            else:
                bound.append(each_once(by_name[name].kind, column, bind))
        return list(zip(*bound, repeat(LIVE), repeat(0), strict=False))

    def insert(self, connection: sa.Connection) -> None:
        """Write the records as live rows of their table."""
        insert_many(connection, row_writer(self.cls, connection.dialect).start, self.rows(connection.dialect))

    def cells(self) -> list[NewCell]:
        """Give the cells that are not empty, record by record: kind, row, cell and canonical text of each."""
        kind, cells = self.cls.NUMBER, codec(self.cls).cells
        numbers = [cell.number for cell in cells]
        told = zip(*(cell.texts(self.values) for cell in cells), strict=True)
        return [
            (kind, key, number, text)
            for key, texts in zip(self.keys, told, strict=True)
            for number, text in zip(numbers, texts, strict=True)
            if text
        ]


def columns_of(records: Sequence[Record]) -> Columns:
    """Give the columns of some records, all of the same kind."""
    cls = type(records[0])
    names = ("id", *(field.name for field in record_type(cls).fields))
    taken = map(attrgetter(*names), records)
    values: dict[str, Sequence[Any]] = dict(zip(names, zip(*taken, strict=True), strict=True))
    return Columns(cls, [bytearray(id.int.to_bytes(16)) for id in values["id"]], values)
