"""Which live records still name some that were removed: one statement for each column that may, however many went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, cast
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.fields import Kind, Record
from commonservices.domain.own_catalogue import OwnCatalogueItem, item_id
from commonservices.domain.records import record_types, record_types_by_number
from commonservices.domain.shared_services import SharedService
from commonservices.store.catalogue_rows import used_codes
from commonservices.store.rows import CHUNK, bound, chunks, rounded, row_reader, run
from commonservices.store.tables import LIVE, table_of

TOGETHER: Final = 4096


def pointing_at(connection: sa.Connection, gone: Mapping[UUID, int]) -> tuple[str, str] | None:
    """Give the kinds of a live record and of one of these removed records it still names; None when there is none."""
    names = {id: record_types_by_number()[number].name for id, number in gone.items()}
    by_name: dict[str, list[UUID]] = {"": list(names)}
    for id, name in names.items():
        by_name.setdefault(name, []).append(id)
    for kind, record in record_types().items():
        for field in record.fields:
            ids = by_name.get(field.target, [])
            if field.kind is Kind.REFERENCE:
                named = _named(connection, record.cls, field.name, ids)
            elif field.kind is Kind.REFERENCE_SET:
                named = _named_in_set(connection, kind, field.name, ids)
            else:
                continue
            if named is not None:
                return kind, field.target or names[named]
    return _naming_by_code(connection, by_name.get(OwnCatalogueItem.KIND, []))


def _naming_by_code(connection: sa.Connection, items: Sequence[UUID]) -> tuple[str, str] | None:
    """Give the kinds when a live record names one of these kinds of service: they are named by their codes."""
    if not items:
        return None
    gone = set(items)
    named = any(item_id(code) in gone for code in used_codes(connection))
    return (SharedService.KIND, OwnCatalogueItem.KIND) if named else None


def _named(connection: sa.Connection, cls: type[Record], column: str, ids: Sequence[UUID]) -> UUID | None:
    """Give one of these records that a live one names in a column; thousands are asked for in one statement."""
    reader, dialect = row_reader(cls, connection.dialect), connection.dialect
    for some in chunks(ids, TOGETHER):
        values = [bound(cls, column, each, dialect) for each in some]
        values += values[-1:] * (rounded(len(values)) - len(values))
        found = run(connection, f"{reader.holding(column, len(values))} LIMIT 1", tuple(values)).fetchone()
        if found is not None:
            return cast("UUID", getattr(reader.record(found), column))
    return None


def _named_in_set(connection: sa.Connection, kind: str, column: str, ids: Sequence[UUID]) -> UUID | None:
    """Give one of these records that a live one names in a set."""
    held = table_of(kind).c[column]
    for some in chunks(ids, CHUNK):
        naming = sa.or_(*(sa.cast(held, sa.Text).contains(str(each)) for each in some))
        asked = sa.select(held).where(naming, table_of(kind).c.row_state == LIVE).limit(1)
        named: frozenset[UUID] = connection.scalar(asked) or frozenset()
        if named:
            return next(each for each in ids if each in named)
    return None
