"""The tables: one for each kind of record, built from its fields, beside the journal and the derived tables."""

from __future__ import annotations

from functools import cache
from threading import RLock
from typing import Any

import sqlalchemy as sa

from commonservices.domain.fields import Field, Kind, RecordType
from commonservices.domain.records import kinds, record_of
from commonservices.store import journal_tables, register_tables
from commonservices.store.table_rules import CHECKS, INDEXES
from commonservices.store.types import (
    BigInt,
    CodeSet,
    CodeText,
    Digest,
    Guid,
    GuidSet,
    IsoDate,
    Scaled,
    UtcDateTime,
    YesNo,
)

LIVE = 0
DELETED = 1
DELETED_BUT_EDITED = 2

NAMING = {
    "ix": "ix_%(table_name)s__%(column_0_N_name)s",
    "uq": "uq_%(table_name)s__%(column_0_N_name)s",
    "ck": "ck_%(table_name)s__%(constraint_name)s",
    "fk": "fk_%(table_name)s__%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class _Description:
    """The tables of the store, each described when it is first asked for, by one thread at a time."""

    def __init__(self) -> None:
        self._described = sa.MetaData(naming_convention=NAMING)
        self._ready: dict[str, sa.Table] = {}
        self._lock = RLock()

    def table(self, name: str) -> sa.Table:
        """Give one table; KeyError when there is none of that name."""
        found = self._ready.get(name)
        return self._describe(name) if found is None else found

    def whole(self) -> sa.MetaData:
        """Give the description of every table."""
        for name in (*kinds(), *journal_tables.GROUPS, *register_tables.GROUPS):
            self.table(name)
        return self._described

    def _describe(self, name: str) -> sa.Table:
        with self._lock:
            if name not in self._ready:
                group = journal_tables.GROUPS.get(name) or register_tables.GROUPS.get(name)
                if group is not None:
                    group(self._described)
                else:
                    _record_table(self._described, record_of(name))
                self._ready.update(self._described.tables)
            return self._ready[name]


@cache
def _description() -> _Description:
    return _Description()


def metadata() -> sa.MetaData:
    """Give the description of every table, built once."""
    return _description().whole()


def fresh_metadata() -> sa.MetaData:
    """Give a description of its own: laying out a server leaves marks in it that no file may inherit."""
    return _Description().whole()


@cache
def journalled() -> frozenset[str]:
    """Give the names of the tables that only the unit of work may write."""
    return frozenset(kinds()) | journal_tables.NAMES


def table_of(kind: str) -> sa.Table:
    """Give the table of one kind of record, of the journal or of the register."""
    return _description().table(kind)


def _record_table(described: sa.MetaData, record: RecordType) -> sa.Table:
    columns: list[sa.schema.SchemaItem] = [sa.Column("id", Guid(), primary_key=True)]
    columns.extend(_column(each) for each in record.fields)
    columns.append(sa.Column("row_state", BigInt(), nullable=False))
    columns.append(sa.Column("open_conflicts", BigInt(), nullable=False))
    columns.append(sa.CheckConstraint("row_state IN (0, 1, 2)", name="known_row_state"))
    columns.extend(sa.CheckConstraint(rule, name=name) for name, rule in CHECKS.get(record.name, {}).items())
    columns.extend(sa.Index(None, *names) for names in INDEXES.get(record.name, ()))
    return sa.Table(record.name, described, *columns, sqlite_with_rowid=False, sqlite_strict=True)


def _column(field: Field) -> sa.Column[Any]:
    if field.kind is Kind.REFERENCE and field.target:
        rule = sa.ForeignKey(f"{field.target}.id", deferrable=True, initially="DEFERRED", use_alter=False)
        return sa.Column(field.name, Guid(), rule, nullable=True)
    return sa.Column(field.name, _column_type(field), nullable=field.kind not in _NEVER_NULL)


_NEVER_NULL = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.CODE_SET, Kind.REFERENCE_SET, Kind.FLAG})


def _column_type(field: Field) -> sa.types.TypeEngine[Any]:
    if field.kind in {Kind.TEXT, Kind.LONG_TEXT, Kind.CODE}:
        return CodeText(field.length)
    if field.kind is Kind.SCALED:
        return Scaled(field.places)
    return _PLAIN_TYPES[field.kind]()


_PLAIN_TYPES: dict[Kind, type[sa.types.TypeEngine[Any]]] = {
    Kind.CODE_SET: CodeSet,
    Kind.REFERENCE_SET: GuidSet,
    Kind.DATE: IsoDate,
    Kind.MONTH: IsoDate,
    Kind.INTEGER: BigInt,
    Kind.AMOUNT: BigInt,
    Kind.FLAG: YesNo,
    Kind.REFERENCE: Guid,
    Kind.MOMENT: UtcDateTime,
    Kind.DIGEST: Digest,
}
