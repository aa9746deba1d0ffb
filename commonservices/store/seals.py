"""Whether sealed terms stayed as they were signed, and whether what holds them fast is still there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from types import MappingProxyType
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.amending import LEAVING, PARTY_TERMS, SIGNATURE
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    Document,
    VersionSignature,
)
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.fields import record_type
from commonservices.store import freezing
from commonservices.store.findings import INVARIANTS, Finding
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.undoing import REMOVED, ActContent

SEAL: Final = record_type(ArrangementVersion).cell_of("sealed_on")
_SIGNED: Final = "signed_party"

# Which paper a record of a kind is proved by.
_PROVED: Final[Mapping[str, str]] = MappingProxyType(
    {ArrangementEvent.KIND: "document_id", ArrangementVersion.KIND: "signed_document_id"}
)

_CHANGED_SINCE = """
SELECT a.reference, v.number FROM arrangement_version v JOIN arrangement a ON a.id = v.arrangement_id
WHERE v.sealed_on IS NOT NULL AND EXISTS (
  SELECT 1 FROM j_cell s JOIN j_cell c ON c."row" = s."row" AND c.entity = s.entity AND c.tx > s.tx
  WHERE s."row" = {row} AND s.entity = :entity AND s.cell = :seal)
ORDER BY a.reference, v.number
"""


def seal_faults(connection: sa.Connection) -> Iterator[Finding]:
    """Give the triggers that are gone, and the signed terms that were changed after they were sealed."""
    for name in freezing.missing(connection):
        yield Finding(INVARIANTS, "What holds signed terms and frozen money fast was taken out of the store.", name)
    row = "v.id" if connection.dialect.name == freezing.SQLITE else "uuid_send(v.id)"
    words = {"entity": ArrangementVersion.NUMBER, "seal": SEAL}
    for reference, number in connection.execute(sa.text(_CHANGED_SINCE.format(row=row)), words):
        yield Finding(INVARIANTS, f"Version {number} of {reference} was changed after it was signed.", reference)


def sealed_by(
    connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]] = frozenset()
) -> str:
    """Give the reference of an arrangement whose signed terms taking an act back would change; empty when none."""
    touched: dict[str, set[UUID]] = {kind: set() for kind in _SEALED_ROWS}
    stepped = any(mark.kind == ArrangementEvent.KIND for mark in content.rows)
    for cell in content.cells:
        held = _held_as(cell.kind, cell.cell, stepped=stepped)
        if held in touched and (cell.kind, cell.id, cell.cell) not in keep:
            touched[held].add(cell.id)
    for mark in content.rows:
        if mark.kind in touched and (mark.kind, mark.id, 0) not in keep:
            touched[mark.kind].add(mark.id)
    for kind, ids in touched.items():
        for some in chunks(sorted(ids), CHUNK):
            found = connection.scalar(_SEALED_ROWS[kind](some))
            if found is not None:
                return str(found)
    return ""


def _held_as(kind: str, cell: int, *, stepped: bool) -> str:
    """Give under which rows a cell is held; days of leaving stay free for a step of the life that wrote them."""
    if kind != ArrangementParty.KIND:
        return kind
    if cell in _cells_of(PARTY_TERMS) or (cell in _cells_of(LEAVING) and not stepped):
        return kind
    return _SIGNED if cell in _cells_of(SIGNATURE) else ""


@cache
def _cells_of(names: frozenset[str]) -> frozenset[int]:
    return frozenset(record_type(ArrangementParty).cell_of(name) for name in names)


def evidence_lost(
    connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]] = frozenset()
) -> str:
    """Give the file name of a paper of signed terms that taking an act back would remove; empty when none.

    A paper that came with a step or with an amendment goes with it again.
    """
    made = _brought(content, Document.KIND, keep) - _proving(connection, content, keep)
    document, arrangement = table_of(Document.KIND), table_of(Arrangement.KIND)
    for some in chunks(sorted(made), CHUNK):
        asked = (
            sa.select(document.c.file_name)
            .join(arrangement, arrangement.c.id == document.c.attached_id)
            .where(document.c.id.in_(some), arrangement.c.state.in_(sorted(SIGNED_OR_LATER)))
            .limit(1)
        )
        found = connection.scalar(asked)
        if found is not None:
            return str(found)
    return ""


def _brought(content: ActContent, kind: str, keep: AbstractSet[tuple[str, UUID, int]]) -> set[UUID]:
    """Give the records of a kind that taking an act back takes away."""
    return {
        mark.id
        for mark in content.rows
        if mark.kind == kind and mark.mark != REMOVED and (mark.kind, mark.id, 0) not in keep
    }


def _proving(
    connection: sa.Connection, content: ActContent, keep: AbstractSet[tuple[str, UUID, int]]
) -> set[UUID | None]:
    """Give the papers that prove what taking an act back takes away as well: steps, and terms not sealed."""
    found: set[UUID | None] = {
        cell.wrote["signed_document_id"] for cell in content.cells if "signed_document_id" in cell.wrote
    }
    for kind, column in _PROVED.items():
        table = table_of(kind)
        for some in chunks(sorted(_brought(content, kind, keep)), CHUNK):
            found.update(connection.scalars(sa.select(table.c[column]).where(table.c.id.in_(some))))
    return found


def _version_rows(ids: Sequence[UUID]) -> sa.Select[tuple[str]]:
    """Ask for terms that are sealed, or that a party has signed already."""
    arrangement, version = table_of(Arrangement.KIND), table_of(ArrangementVersion.KIND)
    signature = table_of(VersionSignature.KIND)
    signed = sa.exists().where(signature.c.version_id == version.c.id, signature.c.row_state == LIVE)
    return (
        sa.select(arrangement.c.reference)
        .where(arrangement.c.id == version.c.arrangement_id, version.c.id.in_(ids))
        .where(sa.or_(version.c.sealed_on.is_not(None), signed))
        .limit(1)
    )


def _signature_rows(ids: Sequence[UUID]) -> sa.Select[tuple[str]]:
    signature, version = table_of(VersionSignature.KIND), table_of(ArrangementVersion.KIND)
    return _references(version).where(signature.c.version_id == version.c.id, signature.c.id.in_(ids))


def _party_rows(ids: Sequence[UUID]) -> sa.Select[tuple[str]]:
    party, version = table_of(ArrangementParty.KIND), table_of(ArrangementVersion.KIND)
    return _references(version).where(party.c.arrangement_id == version.c.arrangement_id, party.c.id.in_(ids))


def _signed_party_rows(ids: Sequence[UUID]) -> sa.Select[tuple[str]]:
    return _party_rows(ids).where(table_of(ArrangementParty.KIND).c.signed_on.is_not(None))


def _references(version: sa.Table) -> sa.Select[tuple[str]]:
    """Ask for the reference of an arrangement with sealed terms."""
    arrangement = table_of(Arrangement.KIND)
    return (
        sa.select(arrangement.c.reference)
        .where(arrangement.c.id == version.c.arrangement_id, version.c.sealed_on.is_not(None))
        .limit(1)
    )


_SEALED_ROWS: Final[Mapping[str, Callable[[Sequence[UUID]], sa.Select[tuple[str]]]]] = MappingProxyType(
    {
        ArrangementVersion.KIND: _version_rows,
        ArrangementParty.KIND: _party_rows,
        _SIGNED: _signed_party_rows,
        VersionSignature.KIND: _signature_rows,
    }
)
