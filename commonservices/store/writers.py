"""Reads from the journal who wrote terms that are not sealed yet, or in one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.fields import Record, record_type
from commonservices.store.journal import CELL_OF_ROW
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of

# What says nothing about the terms: that the row is there, its paper and its seal.
_BESIDE: Final = (
    CELL_OF_ROW,
    *(record_type(ArrangementVersion).cell_of(name) for name in ("signed_document_id", "sealed_on")),
)
_WRITERS: Final = """
SELECT c."row", t.actor FROM j_cell c JOIN j_tx t ON t.n = c.tx
WHERE c."row" IN :rows AND c.entity = :entity AND c.cell NOT IN :beside ORDER BY c.tx, c.i
"""


def writers_of(connection: sa.Connection, version_ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Give who wrote in each of some terms, the first one first."""
    asked = sa.text(_WRITERS).bindparams(sa.bindparam("rows", expanding=True), sa.bindparam("beside", expanding=True))
    found: dict[UUID, dict[str, None]] = defaultdict(dict)
    for some in chunks([each.bytes for each in version_ids], CHUNK):
        values = {"rows": some, "entity": ArrangementVersion.NUMBER, "beside": _BESIDE}
        for row, actor in connection.execute(asked, values):
            found[UUID(bytes=bytes(row))][actor] = None
    return {id: tuple(names) for id, names in found.items()}


def writers_of_row(
    connection: sa.Connection, cls: type[Record], id: UUID, beside: Iterable[str] = ()
) -> tuple[str, ...]:
    """Give who wrote in one record, the first one first: they prepared it, so another one approves it.

    `beside` names fields that say nothing of what was prepared, such as its state.
    """
    return _writers(connection, cls, [id], [CELL_OF_ROW, *(record_type(cls).cell_of(name) for name in beside)])


def writers_of_lines(connection: sa.Connection, cls: type[Record], above: str, id: UUID) -> tuple[str, ...]:
    """Give who wrote in the lines of a record, those taken out included; `above` names the field that points to it."""
    table = table_of(cls.KIND)
    lines = list(connection.scalars(sa.select(table.c.id).where(table.c[above] == id).order_by(table.c.id)))
    return _writers(connection, cls, lines, [])


def _writers(
    connection: sa.Connection, cls: type[Record], ids: Sequence[UUID], beside: Sequence[int]
) -> tuple[str, ...]:
    asked = sa.text(_WRITERS).bindparams(sa.bindparam("rows", expanding=True), sa.bindparam("beside", expanding=True))
    found: dict[str, None] = {}
    for some in chunks([each.bytes for each in ids], CHUNK):
        values = {"rows": some, "entity": cls.NUMBER, "beside": beside}
        found |= dict.fromkeys(actor for _row, actor in connection.execute(asked, values))
    return tuple(found)
