"""Reads the journal as a history: each changed field with what stood there before."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.records import record_types_by_number
from commonservices.store.cells import codec
from commonservices.store.journal import CELL_OF_ROW
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of
from commonservices.store.types import UtcDateTime
from commonservices.store.undoing import ActRow, Word, act_of, acts_matching, count_matching

_BELONGS: dict[str, tuple[tuple[str, str], ...]] = {
    "arrangement": (
        ("arrangement_version", "arrangement_id"),
        ("arrangement_party", "arrangement_id"),
        ("arrangement_event", "arrangement_id"),
        ("document", "attached_id"),
        ("clause_check", "arrangement_id"),
        ("waiver", "arrangement_id"),
        ("clearance", "arrangement_id"),
        ("driver_value", "arrangement_id"),
        ("apportionment_scheme", "arrangement_id"),
    ),
    "cost_pool": (("pool_line", "pool_id"), ("apportionment_run", "pool_id"), ("document", "attached_id")),
    "shared_service": (
        ("participation", "service_id"),
        ("rate_line", "service_id"),
        ("kpi_target", "service_id"),
        ("kpi_reading", "service_id"),
        ("monthly_usage", "service_id"),
        ("document", "attached_id"),
    ),
    "cba_case": (("cba_line", "case_id"), ("document", "attached_id")),
    "efficiency_record": (("document", "attached_id"),),
    "premises": (("occupancy", "premises_id"), ("document", "attached_id")),
    "long_term_agreement": (
        ("long_term_agreement_use", "agreement_id"),
        ("call_off", "agreement_id"),
        ("document", "attached_id"),
    ),
}

_ONE_FIELD = "field_set"
_NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "arrangement_version": ("arrangement_id",),
    "arrangement_party": ("arrangement_id", "entity_id"),
    "arrangement_event": ("arrangement_id",),
    "document": ("attached_id", "file_name"),
    "clause_check": ("arrangement_id", "clause"),
    "waiver": ("arrangement_id", "item"),
    "clearance": ("arrangement_id", "kind"),
    "driver_value": ("arrangement_id", "entity_id"),
    "participation": ("service_id", "entity_id"),
    "rate_line": ("service_id",),
    "kpi_target": ("service_id", "kpi_id"),
    "kpi_reading": ("service_id", "kpi_id", "as_of"),
    "monthly_usage": ("service_id", "consumer_id", "month"),
    "exchange_rate": ("currency",),
    "occupancy": ("premises_id", "entity_id"),
    "long_term_agreement_use": ("agreement_id", "user_id"),
    "call_off": ("agreement_id", "entity_id"),
    "apportionment_scheme": ("arrangement_id", "name"),
    "pool_line": ("pool_id", "description"),
    "pool_actual": ("line_id", "month"),
    "apportionment_run": ("reference",),
    "cba_line": ("case_id", "number", "description"),
    "labour_rate": ("grade",),
    "share": ("run_id", "entity_id"),
    "reliance": ("relying_id", "relied_on_id"),
}

_LINES = """
SELECT c.tx, c.i, c.entity, c."row", c.cell, c.value, t.id, t.received_at, t.actor, t.act, t.subject, t.why,
  (SELECT p.value FROM j_saw s JOIN j_tx q ON q.id = s.saw_id JOIN j_cell p
     ON p.tx = q.n AND p.entity = c.entity AND p."row" = c."row" AND p.cell = c.cell
   WHERE s.entity = c.entity AND s."row" = c."row" AND s.cell = c.cell AND s.tx = c.tx
   ORDER BY q.hlc DESC, q.id DESC LIMIT 1) AS earlier
FROM j_cell c JOIN j_tx t ON t.n = c.tx
"""


def of_record(connection: sa.Connection, kind: str, id: UUID, offset: int, limit: int) -> list[tuple[Any, ...]]:
    """Give the history lines of a record and of what belongs to it, newest first."""
    found: list[Any] = []
    for some in chunks(_belonging(connection, kind, id), CHUNK):
        statement = _typed(_LINES + ' WHERE c."row" IN :rows ORDER BY c.tx DESC, c.i LIMIT :many').bindparams(
            sa.bindparam("rows", expanding=True)
        )
        found.extend(connection.execute(statement, {"rows": list(some), "many": offset + limit}))
    found.sort(key=lambda line: (-line.tx, line.i))
    return list(_lines(found[offset : offset + limit]))


def of_act(connection: sa.Connection, number: int, limit: int) -> list[tuple[Any, ...]]:
    """Give the history lines of one act."""
    statement = _typed(_LINES + " WHERE c.tx = :n ORDER BY c.i LIMIT :many")
    return list(_lines(connection.execute(statement, {"n": number, "many": limit}).all()))


def acts(connection: sa.Connection, offset: int, limit: int, words: Sequence[Word]) -> list[ActRow]:
    """Give the acts that hold every word, newest first, with the fields they changed."""
    return _with_fields(connection, acts_matching(connection, offset, limit, words))


def count_acts(connection: sa.Connection, words: Sequence[Word]) -> int:
    """Give how many acts hold every word."""
    return count_matching(connection, words)


def act_with_fields(connection: sa.Connection, transaction: bytes) -> ActRow | None:
    """Give one act with the fields it changed; None when there is none."""
    row = act_of(connection, transaction)
    return None if row is None else _with_fields(connection, [row])[0]


def place_of(connection: sa.Connection, transaction: bytes, words: Sequence[Word]) -> int | None:
    """Give the place of an act among those that hold every word; None when it is not there."""
    row = act_of(connection, transaction)
    if row is None:
        return None
    newer = count_matching(connection, words, row.number)
    return newer if count_matching(connection, words, row.number - 1) > newer else None


def _with_fields(connection: sa.Connection, found: Sequence[ActRow]) -> list[ActRow]:
    """Say of each act that changed single fields which ones, and of each undoing what it took back."""
    taken = {row.undoes: act_of(connection, row.undoes) for row in found if row.undoes is not None}
    asked = [*found, *(each for each in taken.values() if each is not None)]
    fields = _fields_of(connection, [row for row in asked if row.act == _ONE_FIELD])
    told = []
    for row in found:
        before = taken.get(row.undoes) if row.undoes is not None else None
        told.append(
            replace(
                row,
                fields=fields.get(row.transaction, ()),
                undone_act=before.act if before else "",
                undone_fields=fields.get(before.transaction, ()) if before else (),
            )
        )
    return told


def _fields_of(connection: sa.Connection, rows: Sequence[ActRow]) -> dict[bytes, tuple[str, ...]]:
    """Give the fields that some acts changed: cells hold several fields, of which often only one differs."""
    found: dict[bytes, tuple[str, ...]] = {}
    statement = _typed(_LINES + " WHERE c.tx IN :numbers ORDER BY c.tx, c.i").bindparams(
        sa.bindparam("numbers", expanding=True)
    )
    for some in chunks(sorted({row.number for row in rows}), CHUNK):
        for line in _lines(connection.execute(statement, {"numbers": list(some)}).all()):
            transaction, field = line[0], line[8]
            if field:
                found[transaction] = tuple(dict.fromkeys((*found.get(transaction, ()), field)))
    return found


def _typed(text: str) -> Any:
    return sa.text(text).columns(received_at=UtcDateTime())


def _belonging(connection: sa.Connection, kind: str, id: UUID) -> list[bytes]:
    ids = [id.bytes]
    for name, column in _BELONGS.get(kind, ()):
        table = table_of(name)
        ids.extend(each.bytes for each in connection.scalars(sa.select(table.c.id).where(table.c[column] == id)))
    return ids


def _lines(found: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    known = record_types_by_number()
    for line in found:
        if line.entity not in known:
            continue
        record = known[line.entity]
        id = UUID(bytes=bytes(line.row))
        head = (bytes(line.id), line.received_at, line.actor, line.act, line.subject, line.why, record.name, id)
        if line.cell == CELL_OF_ROW:
            removed = line.value == "true"
            yield (*head, "", "present" if removed else "removed", "removed" if removed else "present", ("", ""))
            continue
        cell = codec(record.cls).by_number.get(line.cell)
        if cell is None:
            continue
        before = cell.read(None if line.earlier is None else json.loads(line.earlier))
        after = cell.read(json.loads(line.value))
        for name in cell.names:
            if before[name] != after[name]:
                column = record.by_name[name].currency
                currencies = tuple(str(each.get(column) or "") for each in (before, after))
                yield (*head, name, before[name], after[name], currencies)


def names_of(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Give a short name for each identifier that a history mentions: reference, code or name."""
    columns = {"entity": "short_code", "arrangement": "reference", "shared_service": "reference", "person": "name"}
    columns |= {"location": "name", "office": "code", "kpi_definition": "code", "document": "file_name"}
    columns |= {"cost_pool": "reference", "pool_line": "description", "apportionment_run": "reference"}
    columns |= {"cba_case": "reference", "efficiency_record": "reference", "labour_rate": "grade"}
    found: dict[UUID, str] = {}
    for kind, column in columns.items():
        table = table_of(kind)
        for some in chunks(list(ids), CHUNK):
            rows = connection.execute(sa.select(table.c.id, table.c[column]).where(table.c.id.in_(some)))
            found.update({row[0]: row[1] for row in rows})
    return found


def links_of(connection: sa.Connection, kind: str, ids: Sequence[UUID]) -> dict[UUID, tuple[tuple[str, Any], ...]]:
    """Give the fields by which records are told apart that have no name of their own, removed records too."""
    columns = _NAMED_BY.get(kind, ())
    if not columns:
        return {}
    table = table_of(kind)
    found: dict[UUID, tuple[tuple[str, Any], ...]] = {}
    for some in chunks(list(ids), CHUNK):
        statement = sa.select(table.c.id, *(table.c[column] for column in columns)).where(table.c.id.in_(some))
        for id, *values in connection.execute(statement):
            found[id] = tuple(zip(columns, values, strict=True))
    return found


def currencies_of(connection: sa.Connection, kind: str, column: str, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Give the currency in which the amounts of some records stand."""
    table = table_of(kind)
    found: dict[UUID, str] = {}
    for some in chunks(list(ids), CHUNK):
        rows = connection.execute(sa.select(table.c.id, table.c[column]).where(table.c.id.in_(some)))
        found.update({row[0]: row[1] for row in rows})
    return found
