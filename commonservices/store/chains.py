"""Checks the journal against itself: every hash anew, every chain without a gap, every cell as its change set says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from commonservices.store.cells import cell_text
from commonservices.store.findings import CHAIN, Finding
from commonservices.store.journal import CELL_OF_ROW, ZERO, digest_of
from commonservices.store.journal_tables import ID_BYTES
from commonservices.store.tables import table_of

Cell = tuple[int, str, int, str]

_TAKEN = 500

_LOOSE = (
    ("j_cell", "A cell belongs to a change set that is not there."),
    ("j_part", "A part belongs to a change set that is not there."),
    ("j_saw", "A saw-pointer belongs to a change set that is not there."),
    ("j_head", "A head belongs to a change set that is not there."),
)
_HEADS = """
SELECT DISTINCT c.entity, c."row", c.cell, c.tx FROM j_cell c JOIN j_tx t ON t.n = c.tx
WHERE c.cell <> 0 AND t.state = 1 AND NOT EXISTS (SELECT 1 FROM j_saw s WHERE s.entity = c.entity
  AND s."row" = c."row" AND s.cell = c.cell AND s.saw_id = t.id)
"""
_KEPT_HEADS = 'SELECT entity, "row", cell, tx FROM j_head'
_REMOVED = """
SELECT c.entity, c."row" FROM j_cell c WHERE c.cell = 0 AND c.value = 'true' AND NOT EXISTS (SELECT 1 FROM j_cell d
  WHERE d.entity = c.entity AND d."row" = c."row" AND d.cell = 0 AND (d.tx > c.tx OR (d.tx = c.tx AND d.i > c.i)))
"""
_KEPT_REMOVED = 'SELECT DISTINCT entity, "row" FROM j_del'


@dataclass(slots=True)
class _Writer:
    """Where the chain of one writer stands while it is followed."""

    seq: int = 0
    hash: bytes = ZERO


@dataclass(slots=True)
class _Walk:
    """What is known while the journal is walked from its beginning."""

    writers: dict[bytes, _Writer] = field(default_factory=dict)
    hashes: set[bytes] = field(default_factory=set)


def chain_faults(connection: sa.Connection) -> Iterator[Finding]:
    """Give everything in the journal that cannot have been written by this program."""
    walk = _Walk()
    table = table_of("j_tx")
    after = 0
    while taken := connection.execute(
        sa.select(table).where(table.c.n > after).order_by(table.c.n).limit(_TAKEN)
    ).all():
        for row in taken:
            yield from _change_set_faults(connection, row, walk)
        after = taken[-1].n
    yield from _end_faults(connection, walk)
    yield from _loose_faults(connection)
    yield from _derived_faults(connection)


def _change_set_faults(connection: sa.Connection, row: Any, walk: _Walk) -> Iterator[Finding]:
    where = _where(row)
    own, body = bytes(row.hash), bytes(row.body)
    walk.hashes.add(own)
    if digest_of(body) != own or bytes(row.id) != own[:ID_BYTES]:
        yield Finding(CHAIN, "The change set was altered: its content does not fit its hash.", where)
    yield from _place_faults(row, walk.writers.setdefault(bytes(row.site_id), _Writer()), where)
    try:
        told = json.loads(body)
        yield from _heading_faults(row, told, where)
        yield from _content_faults(connection, row, told, where)
    except (ValueError, KeyError, TypeError):
        yield Finding(CHAIN, "The change set cannot be read.", where)


def _place_faults(row: Any, writer: _Writer, where: str) -> Iterator[Finding]:
    if row.seq != writer.seq + 1 or bytes(row.prev) != writer.hash:
        yield Finding(CHAIN, f"Before this change set, change set {writer.seq + 1} of its writer is missing.", where)
    writer.seq, writer.hash = row.seq, bytes(row.hash)


def _heading_faults(row: Any, told: dict[str, Any], where: str) -> Iterator[Finding]:
    plain = {
        "site": bytes(row.site_id).hex(),
        "seq": row.seq,
        "hlc": row.hlc,
        "actor": row.actor,
        "act": row.act,
        "subject": row.subject,
        "why": row.why,
        "schema": row.schema,
        "prev": bytes(row.prev).hex(),
    }
    for name, held in plain.items():
        if told[name] != held:
            yield Finding(CHAIN, f"The change set says another {name} than its row.", where)
    if told.get("undoes") != (None if row.undoes is None else bytes(row.undoes).hex()):
        yield Finding(CHAIN, "The change set says another undoing than its row.", where)


def _content_faults(connection: sa.Connection, row: Any, told: dict[str, Any], where: str) -> Iterator[Finding]:
    parts = table_of("j_part")
    listed = connection.execute(sa.select(parts.c.i).where(parts.c.tx == row.n).order_by(parts.c.i)).scalars().all()
    if listed != list(range(len(told["parts"]))):
        yield Finding(CHAIN, "A part of the change set is missing.", where)
        return
    bodies = (_part(connection, row.n, i) for i in listed)
    sums: list[str] = []
    faults = _cell_faults(connection, row, _told_cells(told, bodies, sums), where)
    yield from faults
    if sums != told["parts"]:
        yield Finding(CHAIN, "A part of the change set was altered.", where)
    if _kept_saws(connection, row.n) != {(e, r, c, saw) for e, r, c, _, saws in told["w"] for saw in saws}:
        yield Finding(CHAIN, "What the writer saw is not as the change set says.", where)


def _part(connection: sa.Connection, number: int, i: int) -> bytes:
    table = table_of("j_part")
    return bytes(connection.execute(sa.select(table.c.body).where(table.c.tx == number, table.c.i == i)).scalar_one())


def _told_cells(told: dict[str, Any], bodies: Iterator[bytes], sums: list[str]) -> Iterator[Cell]:
    """Give the cells a change set says it wrote, in its order; `sums` is filled with the hash of each part."""
    for body in bodies:
        sums.append(hashlib.sha256(body).hexdigest())
        for entity, row, cell, plain, _ in json.loads(body):
            yield entity, row, cell, cell_text(plain)
    for entity, row, cell, plain, _ in told["w"]:
        yield entity, row, cell, cell_text(plain)
    for entity, row, _ in told["d"]:
        yield entity, row, CELL_OF_ROW, "true"
    for entity, row, _ in told["u"]:
        yield entity, row, CELL_OF_ROW, "false"


def _cell_faults(connection: sa.Connection, row: Any, cells: Iterator[Cell], where: str) -> Iterator[Finding]:
    """Compare the cells as told with the cells as kept, side by side, so that memory stays flat."""
    kept = _kept_cells(connection, row.n)
    count = 0
    for told in cells:
        held = next(kept, None)
        count += 1
        if held != told:
            yield Finding(CHAIN, "A cell is not as the change set says.", f"{where}, cell {told[2]} of {told[1]}")
            return
    if next(kept, None) is not None:
        yield Finding(CHAIN, "There is a cell more than the change set says.", where)
    elif count != row.cells:
        yield Finding(CHAIN, "The change set says another number of cells than its row.", where)


def _kept_cells(connection: sa.Connection, number: int) -> Iterator[Cell]:
    table = table_of("j_cell")
    columns = (table.c.i, table.c.entity, table.c.row, table.c.cell, table.c.value)
    after = -1
    while taken := connection.execute(
        sa.select(*columns).where(table.c.tx == number, table.c.i > after).order_by(table.c.i).limit(_TAKEN * 20)
    ).all():
        for _, entity, row, cell, value in taken:
            yield entity, bytes(row).hex(), cell, value
        after = taken[-1][0]


def _kept_saws(connection: sa.Connection, number: int) -> set[tuple[int, str, int, str]]:
    table = table_of("j_saw")
    columns = (table.c.entity, table.c.row, table.c.cell, table.c.saw_id)
    found = connection.execute(sa.select(*columns).where(table.c.tx == number))
    return {(entity, bytes(row).hex(), cell, bytes(saw).hex()) for entity, row, cell, saw in found}


def _end_faults(connection: sa.Connection, walk: _Walk) -> Iterator[Finding]:
    """Compare where each chain ends with where the store says that it ends: a tail cut off shows here."""
    ends = {bytes(row.site_id): (row.seq, bytes(row.hash)) for row in connection.execute(sa.select(table_of("j_vec")))}
    for site in sorted(ends.keys() | walk.writers.keys()):
        writer = walk.writers.get(site, _Writer())
        seq, own = ends.get(site, (0, ZERO))
        if (seq, own) == (writer.seq, writer.hash):
            continue
        message = "The last change set of this writer is not the one the store says."
        if seq > writer.seq:
            message = f"The last change sets of this writer are missing: {seq} were written, {writer.seq} are there."
        yield Finding(CHAIN, message, site.hex())
    for own in connection.execute(sa.select(table_of("j_frontier").c.hash)).scalars():
        if bytes(own) not in walk.hashes:
            yield Finding(CHAIN, "The newest change set is missing.", bytes(own).hex()[:16])


def _loose_faults(connection: sa.Connection) -> Iterator[Finding]:
    numbers = sa.select(table_of("j_tx").c.n)
    for name, message in _LOOSE:
        table = table_of(name)
        number = connection.scalar(sa.select(table.c.tx).where(table.c.tx.not_in(numbers)).limit(1))
        if number is not None:
            yield Finding(CHAIN, message, f"{name} {number}")


def _derived_faults(connection: sa.Connection) -> Iterator[Finding]:
    for kept, told, message in (
        (_KEPT_HEADS, _HEADS, "The journal's list of newest cells is not what its change sets say."),
        (_KEPT_REMOVED, _REMOVED, "The journal's list of removed records is not what its change sets say."),
    ):
        for one, other in ((kept, told), (told, kept)):
            found = connection.execute(sa.text(f"SELECT * FROM ({one}) a EXCEPT {other} LIMIT 1")).first()  # noqa: S608
            if found is not None:
                yield Finding(CHAIN, message, f"{found[0]} {bytes(found[1]).hex()}")
                break


def _where(row: Any) -> str:
    return f"{row.n} · {row.act} · {row.subject}"
