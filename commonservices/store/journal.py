"""Writing change sets: content-addressed, chained by hash, with what the writer saw."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.store.cells import Plain, cell_text
from commonservices.store.journal_tables import ID_BYTES
from commonservices.store.rows import CHUNK, chunks, insert_many, run
from commonservices.store.types import canonical_json

FORMAT = 1
CELL_OF_ROW = 0
SUBJECT_LENGTH = 300
APPLIED = 1
ZERO = bytes(32)
_DOMAIN = b"cs-tx-1\0"
_COUNTER_BITS = 16
_MILLISECONDS = 1000

Key = tuple[int, bytes, int]


def digest_of(body: bytes) -> bytes:
    """Give the hash of a change set from its exact bytes."""
    return hashlib.sha256(_DOMAIN + body).digest()


def stamp(now: datetime, last: int) -> int:
    """Give the next hybrid stamp: 48 bits of milliseconds and a counter, always above the last one."""
    return max(int(now.timestamp() * _MILLISECONDS) << _COUNTER_BITS, last + 1)


def milliseconds_of(hlc: int) -> int:
    """Give the milliseconds since 1970 of a hybrid stamp."""
    return hlc >> _COUNTER_BITS


@dataclass(frozen=True, slots=True)
class Heading:
    """Who does what and why: the part of a change set a reader sees first."""

    site: bytes
    actor: str
    act: str
    subject: str = ""
    why: str = ""
    undoes: bytes | None = None
    app: str = ""
    schema: int = 1


@dataclass(slots=True)
class Written:
    """A cell as it will be written: its JSON value and the change sets whose value was shown."""

    plain: Plain
    saw: list[bytes]


@dataclass(slots=True)
class Pending:
    """What one act is about to write to the journal."""

    cells: dict[Key, Written] = field(default_factory=dict)
    deletes: dict[tuple[int, bytes], list[bytes]] = field(default_factory=dict)
    restores: dict[tuple[int, bytes], list[bytes]] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    streamed: int = 0

    def __bool__(self) -> bool:
        return bool(self.cells or self.deletes or self.restores or self.streamed)


class Journal:
    """The journal of an open writing transaction: numbers the change set, writes its cells, closes it with its hash."""

    def __init__(self, connection: sa.Connection, heading: Heading, now: datetime) -> None:
        """Read where this installation's chain stands and take the next number."""
        self._connection = connection
        self.heading = heading
        self._now = now
        self._count = 0
        latest = self._run("SELECT (SELECT max(n) FROM j_tx), (SELECT max(hlc) FROM j_tx)").fetchone()
        self.number = int(latest[0] or 0) + 1
        self._hlc = stamp(now, int(latest[1] or 0))

    def _run(self, text: str, values: Any = ()) -> Any:
        return run(self._connection, text, values)

    def about(self, subject: str) -> None:
        """Say what the act is about before it is closed."""
        self.heading = replace(self.heading, subject=subject[:SUBJECT_LENGTH])

    def heads(self, key: Key) -> list[bytes]:
        """Give the ids of the change sets whose value a cell shows now."""
        found = self._run(
            "SELECT t.id FROM j_head h JOIN j_tx t ON t.n = h.tx WHERE h.entity = ? AND h.row = ? AND h.cell = ?", key
        )
        return sorted(bytes(row[0]) for row in found)

    def heads_of_rows(self, entity: int, rows: Sequence[bytes]) -> dict[bytes, list[bytes]]:
        """Give for each of some rows of a kind the ids of the change sets that any of its cells shows now."""
        heads: dict[bytes, list[bytes]] = {}
        for some in chunks(rows, CHUNK):
            text = (
                "SELECT DISTINCT h.row, t.id FROM j_head h JOIN j_tx t ON t.n = h.tx"  # noqa: S608 only marks come in
                f" WHERE h.entity = ? AND h.row IN ({', '.join('?' * len(some))}) ORDER BY h.row, t.id"
            )
            for row, id in self._run(text, (entity, *some)):
                heads.setdefault(bytes(row), []).append(bytes(id))
        return heads

    def deletes_of_row(self, entity: int, row: bytes) -> list[bytes]:
        """Give the ids of the deletes of a row that were not taken back."""
        found = self._run(
            "SELECT t.id FROM j_del d JOIN j_tx t ON t.n = d.tx WHERE d.entity = ? AND d.row = ?", (entity, row)
        )
        return sorted(bytes(each[0]) for each in found)

    def stream(self, pending: Pending, cells: Sequence[tuple[int, bytes | bytearray, int, str]]) -> None:
        """Write the cells of new rows at once, as one part of the change set; memory stays flat however many come."""
        entries = ",".join([f'[{entity},"{row.hex()}",{cell},{text},[]]' for entity, row, cell, text in cells])
        body = f"[{entries}]".encode()
        self._run("INSERT INTO j_part (tx, i, body) VALUES (?, ?, ?)", (self.number, len(pending.parts), body))
        pending.parts.append(hashlib.sha256(body).hexdigest())
        pending.streamed += len(cells)
        first = self._count
        self._insert_cells(cells)
        self._run(
            'INSERT INTO j_head (entity, "row", cell, tx, hlc)'
            ' SELECT entity, "row", cell, tx, ? FROM j_cell WHERE tx = ? AND i >= ? ON CONFLICT DO NOTHING',
            (self._hlc, self.number, first),
        )

    def _insert_cells(self, cells: Sequence[tuple[int, bytes | bytearray, int, str]]) -> None:
        start, number = self._count, self.number
        self._count += len(cells)
        insert_many(
            self._connection,
            'INSERT INTO j_cell (tx, i, entity, "row", cell, value)',
            [(number, i, *cell) for i, cell in enumerate(cells, start)],
        )

    def _insert_heads(self, cells: Iterable[tuple[Any, ...]]) -> None:
        """Say that this change set wrote the newest value of these cells: each begins with kind, row and cell."""
        number, hlc = self.number, self._hlc
        insert_many(
            self._connection,
            'INSERT INTO j_head (entity, "row", cell, tx, hlc)',
            [(each[0], each[1], each[2], number, hlc) for each in cells],
            "ON CONFLICT DO NOTHING",
        )

    def close(self, pending: Pending) -> bytes:
        """Write what is pending, chain it to the change set before and give the new change set's id."""
        self._write_cells(pending)
        self._write_row_marks(pending)
        seq, prev, deps = self._frontier()
        body = canonical_json(self._body(pending, seq, prev, deps)).encode()
        hashed = digest_of(body)
        heading = self.heading
        self._run(
            "INSERT INTO j_tx (n, hash, id, site_id, seq, hlc, actor, act, subject, why, undoes, schema, prev, body,"
            " cells, state, received_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                self.number,
                hashed,
                hashed[:ID_BYTES],
                heading.site,
                seq,
                self._hlc,
                heading.actor,
                heading.act,
                heading.subject,
                heading.why,
                heading.undoes,
                heading.schema,
                prev,
                body,
                self._count,
                APPLIED,
                self._received(),
            ),
        )
        self._move_frontier(seq, hashed, alone=seq > 1 and not deps)
        return hashed[:ID_BYTES]

    def _move_frontier(self, seq: int, hashed: bytes, *, alone: bool) -> None:
        """Stand at the new change set; when nobody else stood beside us, one row moves on."""
        site = self.heading.site
        if alone:
            self._run("UPDATE j_frontier SET hash = ?", (hashed,))
            self._run("UPDATE j_vec SET seq = ?, hash = ? WHERE site_id = ?", (seq, hashed, site))
            return
        self._run("DELETE FROM j_frontier")
        self._run("INSERT INTO j_frontier (hash) VALUES (?)", (hashed,))
        self._run("DELETE FROM j_vec WHERE site_id = ?", (site,))
        self._run("INSERT INTO j_vec (site_id, seq, hash) VALUES (?, ?, ?)", (site, seq, hashed))

    def _received(self) -> Any:
        if self._connection.dialect.name == "postgresql":
            return self._now
        return self._now.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def _frontier(self) -> tuple[int, bytes, list[str]]:
        """Give this writer's next number, the hash of its last change set, and those of others it stands beside."""
        found = self._run(
            "SELECT seq, hash FROM j_vec WHERE site_id = ? UNION ALL SELECT 0, hash FROM j_frontier",
            (self.heading.site,),
        ).fetchall()
        own = next(((int(seq), bytes(hashed)) for seq, hashed in found if seq), None)
        seq, prev = (own[0] + 1, own[1]) if own is not None else (1, ZERO)
        others = {bytes(hashed) for seq, hashed in found if not seq}
        return seq, prev, sorted(each.hex() for each in others - {prev})

    def _body(self, pending: Pending, seq: int, prev: bytes, deps: list[str]) -> dict[str, Any]:
        heading = self.heading
        body: dict[str, Any] = {
            "v": FORMAT,
            "site": heading.site.hex(),
            "seq": seq,
            "hlc": self._hlc,
            "actor": heading.actor,
            "act": heading.act,
            "subject": heading.subject,
            "why": heading.why,
            "app": heading.app,
            "schema": heading.schema,
            "prev": prev.hex(),
            "deps": deps,
            "w": [[e, r.hex(), c, cell.plain, _hexes(cell.saw)] for (e, r, c), cell in pending.cells.items()],
            "d": [[e, r.hex(), _hexes(seen)] for (e, r), seen in pending.deletes.items()],
            "u": [[e, r.hex(), _hexes(taken)] for (e, r), taken in pending.restores.items()],
            "parts": pending.parts,
        }
        if heading.undoes is not None:
            body["undoes"] = heading.undoes.hex()
        return body

    def _write_cells(self, pending: Pending) -> None:
        if not pending.cells:
            return
        self._insert_cells([(e, r, c, cell_text(cell.plain)) for (e, r, c), cell in pending.cells.items()])
        saws = [(e, r, c, saw, self.number) for (e, r, c), cell in pending.cells.items() for saw in cell.saw]
        if saws:
            self._run('INSERT INTO j_saw (entity, "row", cell, saw_id, tx) VALUES (?, ?, ?, ?, ?)', saws)
            self._run(
                'DELETE FROM j_head WHERE entity = ? AND "row" = ? AND cell = ?'
                " AND tx = (SELECT n FROM j_tx WHERE id = ?)",
                [saw[:4] for saw in saws],
            )
        self._insert_heads(pending.cells)

    def _write_row_marks(self, pending: Pending) -> None:
        marks = [(e, r, CELL_OF_ROW, "true") for e, r in pending.deletes]
        marks += [(e, r, CELL_OF_ROW, "false") for e, r in pending.restores]
        if not marks:
            return
        self._insert_cells(marks)
        number = self.number
        gone = [(entity, row, number) for entity, row in pending.deletes]
        seen = [(*key, number, each) for key, heads in pending.deletes.items() for each in heads]
        insert_many(self._connection, 'INSERT INTO j_del (entity, "row", tx)', gone)
        insert_many(self._connection, 'INSERT INTO j_dseen (entity, "row", tx, seen_id)', seen)
        for entity, row in pending.restores:
            self._run('DELETE FROM j_del WHERE entity = ? AND "row" = ?', (entity, row))
            self._run('DELETE FROM j_dseen WHERE entity = ? AND "row" = ?', (entity, row))


def _hexes(ids: list[bytes]) -> list[str]:
    return [each.hex() for each in ids]
