"""Reads from the journal what an act did, and what there was before it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.records import record_types_by_number
from commonservices.domain.text import fold
from commonservices.store.cells import codec
from commonservices.store.folding import folded_sql
from commonservices.store.journal import CELL_OF_ROW


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act as the journal keeps it."""

    transaction: bytes
    number: int
    act: str
    subject: str
    why: str
    actor: str
    at: datetime
    cells: int
    undoes: bytes | None
    undone_by: bytes | None
    redoes: bool
    seals: bool = False
    fields: tuple[str, ...] = ()
    undone_act: str = ""
    undone_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellBefore:
    """One cell an act wrote: what it wrote, what stood there before, what stands there now."""

    kind: str
    id: UUID
    cell: int
    before: dict[str, Any]
    wrote: dict[str, Any]
    now: dict[str, Any]
    changed_since: bool


@dataclass(frozen=True, slots=True)
class RowMark:
    """One row an act made, removed or brought back."""

    kind: str
    id: UUID
    mark: str
    changed_since: bool


@dataclass(frozen=True, slots=True)
class ActContent:
    """Everything an act did to the records."""

    row: ActRow
    cells: tuple[CellBefore, ...]
    rows: tuple[RowMark, ...]


MADE = "made"
REMOVED = "removed"
RESTORED = "restored"

# An act seals when it wrote a signature under an amendment or the seal on terms; of the largest acts nobody asks.
_ACTS = """
SELECT t.id, t.n, t.act, t.subject, t.why, t.actor, t.received_at, t.cells, t.undoes,
  (SELECT u.id FROM j_tx u WHERE u.undoes = t.id AND NOT EXISTS (SELECT 1 FROM j_tx w WHERE w.undoes = u.id)
   ORDER BY u.n DESC LIMIT 1) AS undone_by,
  EXISTS (SELECT 1 FROM j_tx o WHERE o.id = t.undoes AND o.undoes IS NOT NULL) AS redoes,
  t.cells <= 5000 AND EXISTS (SELECT 1 FROM j_cell c WHERE c.tx = t.n
   AND (c.entity = 40 OR (c.entity = 6 AND c.cell = 632))) AS seals
FROM j_tx t
"""


def acts(connection: sa.Connection, limit: int, offset: int = 0, act: str = "") -> list[ActRow]:
    """Give the newest acts first; with `act`, only those of one kind."""
    condition = " WHERE t.act = :act" if act else ""
    found = connection.execute(
        _typed(_ACTS + condition + " ORDER BY t.n DESC LIMIT :limit OFFSET :offset"),
        {"limit": limit, "offset": offset, **({"act": act} if act else {})},
    )
    return [_act(row) for row in found]


@dataclass(frozen=True, slots=True)
class Word:
    """One word looked for in the acts, and the keys of the acts whose name holds it."""

    text: str
    acts: tuple[str, ...] = ()


def acts_matching(connection: sa.Connection, offset: int, limit: int, words: Sequence[Word]) -> list[ActRow]:
    """Give the acts in which every word is found: in subject, reason, actor or name; newest first."""
    condition, values = _holding(connection, words)
    statement = _typed(_ACTS + condition + " ORDER BY t.n DESC LIMIT :limit OFFSET :offset")
    return [_act(row) for row in connection.execute(statement, {"limit": limit, "offset": offset, **values})]


def count_matching(connection: sa.Connection, words: Sequence[Word], above: int = 0) -> int:
    """Give how many acts hold every word; with `above`, only those newer than the act of that number."""
    condition, values = _holding(connection, words, "t.n > :above")
    statement = sa.text("SELECT count(*) FROM j_tx t" + condition)  # noqa: S608 our own conditions, values are bound
    return int(connection.scalar(statement, {"above": above, **values}) or 0)


def _holding(connection: sa.Connection, words: Sequence[Word], *more: str) -> tuple[str, dict[str, Any]]:
    """Give the condition that every word is found, with its values."""
    said = folded_sql(connection.dialect.name, "t.subject", "t.why", "t.actor")
    parts: list[str] = list(more)
    values: dict[str, Any] = {}
    for place, word in enumerate(words):
        plain = fold(word.text)
        for special in ("!", "%", "_"):
            plain = plain.replace(special, f"!{special}")
        values[f"word{place}"] = f"%{plain}%"
        either = [f"{said} LIKE :word{place} ESCAPE '!'"]
        for number, act in enumerate(word.acts):
            values[f"act{place}_{number}"] = act
            either.append(f"t.act = :act{place}_{number}")
        parts.append(f"({' OR '.join(either)})")
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def newest(connection: sa.Connection) -> int:
    """Give the number of the newest act; 0 before the first."""
    return int(connection.exec_driver_sql("SELECT max(n) FROM j_tx").scalar() or 0)


def act_of(connection: sa.Connection, transaction: bytes) -> ActRow | None:
    """Give one act by its identifier; None when there is none."""
    row = connection.execute(_typed(_ACTS + " WHERE t.id = :id"), {"id": transaction}).first()
    return None if row is None else _act(row)


def _typed(text: str) -> sa.TextualSelect:
    from commonservices.store.types import UtcDateTime

    return sa.text(text).columns(received_at=UtcDateTime())


def _act(row: Any) -> ActRow:
    return ActRow(
        transaction=bytes(row.id),
        number=row.n,
        act=row.act,
        subject=row.subject,
        why=row.why,
        actor=row.actor,
        at=row.received_at,
        cells=row.cells,
        undoes=None if row.undoes is None else bytes(row.undoes),
        undone_by=None if row.undone_by is None else bytes(row.undone_by),
        redoes=bool(row.redoes),
        seals=bool(row.seals),
    )


def content_of(connection: sa.Connection, transaction: bytes) -> ActContent | None:
    """Give everything one act did, with what each cell held before and holds now; None when there is no such act."""
    act = act_of(connection, transaction)
    if act is None:
        return None
    written = connection.execute(
        sa.text('SELECT entity, "row", cell, value FROM j_cell WHERE tx = :n ORDER BY i'), {"n": act.number}
    ).all()
    known = record_types_by_number()
    made = _made_rows(connection, act.number)
    later = _later_rows(connection, act.number)
    rows: list[RowMark] = []
    cells: list[CellBefore] = []
    touched = dict.fromkeys((each.entity, bytes(each.row)) for each in written)
    rows.extend(_mark(connection, row, MADE, act.number, later) for row in touched if row in made and row[0] in known)
    for entity, raw, cell, text in written:
        key = (entity, bytes(raw))
        if entity not in known or key in made:
            continue
        if cell == CELL_OF_ROW:
            rows.append(_mark(connection, key, REMOVED if text == "true" else RESTORED, act.number, later))
        elif cell in codec(known[entity].cls).by_number:
            cells.append(_cell(connection, act.number, key, cell, text))
    return ActContent(act, tuple(cells), tuple(rows))


def _made_rows(connection: sa.Connection, number: int) -> set[tuple[int, bytes]]:
    """Give the rows whose first cell ever was written by this change set."""
    found = connection.execute(
        sa.text(
            'SELECT DISTINCT c.entity, c."row" FROM j_cell c WHERE c.tx = :n AND c.cell <> 0 AND NOT EXISTS'
            ' (SELECT 1 FROM j_cell b WHERE b."row" = c."row" AND b.entity = c.entity AND b.tx < :n)'
        ),
        {"n": number},
    )
    return {(entity, bytes(row)) for entity, row in found}


def _later_rows(connection: sa.Connection, number: int) -> set[tuple[int, bytes]]:
    """Give the rows of a change set of which a later one wrote a cell: all at once, as it may be thousands."""
    found = connection.execute(sa.text(_LATER), {"n": number})
    return {(entity, bytes(row)) for entity, row in found}


def _mark(
    connection: sa.Connection, row: tuple[int, bytes], mark: str, number: int, later: AbstractSet[tuple[int, bytes]]
) -> RowMark:
    """Give what an act did to a whole row, and whether taking the row away would take away later edits of it."""
    edited = False
    if mark != REMOVED and row in later:
        edited = bool(edited_since(connection, *row, number))
    return RowMark(record_types_by_number()[row[0]].name, UUID(bytes=row[1]), mark, edited)


def edited_since(connection: sa.Connection, entity: int, row: bytes, number: int) -> set[int]:
    """Give the cells of a row that hold something else than after the act of a number."""
    found = connection.execute(sa.text(_THEN_AND_NOW), {"e": entity, "r": row, "n": number})
    return {cell for cell, then, now in found if then != now}


_LATER = """
SELECT w.entity, w."row" FROM (SELECT DISTINCT c.entity, c."row" FROM j_cell c WHERE c.tx = :n) w
WHERE EXISTS (SELECT 1 FROM j_head h WHERE h.entity = w.entity AND h."row" = w."row" AND h.tx > :n)
"""
_THEN_AND_NOW = """
SELECT c.cell, coalesce((SELECT b.value FROM j_cell b WHERE b.entity = c.entity AND b."row" = c."row"
  AND b.cell = c.cell AND b.tx <= :n ORDER BY b.tx DESC, b.i DESC LIMIT 1), 'null') AS before, c.value
FROM j_head h JOIN j_cell c ON c.tx = h.tx AND c.entity = h.entity AND c."row" = h."row" AND c.cell = h.cell
WHERE h.entity = :e AND h."row" = :r AND h.tx > :n
"""
_BEFORE = """
SELECT c.value FROM j_saw s JOIN j_tx t ON t.id = s.saw_id JOIN j_cell c ON c.tx = t.n
WHERE s.entity = :e AND s."row" = :r AND s.cell = :c AND s.tx = :n AND c.entity = :e AND c."row" = :r AND c.cell = :c
ORDER BY t.hlc DESC, t.id DESC, c.i DESC LIMIT 1
"""
_NOW = """
SELECT c.value FROM j_head h JOIN j_tx t ON t.n = h.tx
JOIN j_cell c ON c.tx = h.tx AND c.entity = h.entity AND c."row" = h."row" AND c.cell = h.cell
WHERE h.entity = :e AND h."row" = :r AND h.cell = :c ORDER BY h.hlc DESC, t.id DESC, c.i DESC LIMIT 1
"""


def _cell(connection: sa.Connection, number: int, row: tuple[int, bytes], cell: int, text: str) -> CellBefore:
    known = record_types_by_number()[row[0]]
    reading = codec(known.cls).by_number[cell].read
    keys = {"e": row[0], "r": row[1], "c": cell}
    before = connection.scalar(sa.text(_BEFORE), {**keys, "n": number})
    now = connection.execute(sa.text(_NOW), keys).first()
    return CellBefore(
        kind=known.name,
        id=UUID(bytes=row[1]),
        cell=cell,
        before=reading(None if before is None else json.loads(before)),
        wrote=reading(json.loads(text)),
        now=reading(None if now is None else json.loads(now.value)),
        changed_since=now is not None and now.value != text,
    )
