"""Edits that no rule looks at: their list row is patched in place instead of computed anew from all its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import Record, record_type
from commonservices.domain.text import fold
from commonservices.store import search
from commonservices.store.register_rows import title_key, words_of_arrangement
from commonservices.store.rows import R, fetch_one, run
from commonservices.store.tables import LIVE, table_of

_PLAIN: Mapping[str, frozenset[str]] = {
    Arrangement.KIND: frozenset({"notes", "classification", "data_quality", "deputy_person_id"}),
    ArrangementVersion.KIND: frozenset(
        {
            "title_en",
            "title_fr",
            "purpose",
            "mandate_basis",
            "rc_involvement",
            "decision_level",
            "isf_priority",
            "a4p_area",
            "sdg",
            "sustain_flags",
            "innovation_flags",
            "dispute_path",
            "billing_cycle",
            "payment_terms_days",
            "version_reason",
        }
    ),
}
_COPIED = ("title_en", "title_fr", "rc_involvement", "decision_level")


@dataclass(frozen=True, slots=True)
class PlainEdit:
    """One plain edit of an arrangement: whether it changed the words the arrangement is found by."""

    arrangement_id: UUID
    retold: bool
    version: ArrangementVersion | None = None
    arrangement: Arrangement | None = None


def plain_edit(record: Record, before: Record | None) -> PlainEdit | None:
    """Give the plain edit that turned one state of a record into another; None when a rule looks at what changed."""
    allowed = _PLAIN.get(record.KIND)
    if before is None or allowed is None:
        return None
    fields = record_type(type(record)).fields
    differing = [field for field in fields if getattr(record, field.name) != getattr(before, field.name)]
    if not differing or any(field.name not in allowed for field in differing):
        return None
    retold = any(field.searched for field in differing)
    if isinstance(record, ArrangementVersion):
        return None if record.arrangement_id is None else PlainEdit(record.arrangement_id, retold, version=record)
    return PlainEdit(record.id, retold, arrangement=record if isinstance(record, Arrangement) else None)


def both(first: PlainEdit, then: PlainEdit) -> PlainEdit:
    """Give two plain edits of one arrangement in one act as one: the later records win."""
    return PlainEdit(
        first.arrangement_id,
        first.retold or then.retold,
        then.version or first.version,
        then.arrangement or first.arrangement,
    )


def patch(connection: sa.Connection, edit: PlainEdit) -> None:
    """Bring the list row of one plainly edited arrangement up to date."""
    row: Any = connection.execute(_row(), {"wanted": edit.arrangement_id}).first()
    if row is None:
        return
    version = edit.version
    if version is not None:
        values = {name: getattr(version, name) for name in _COPIED} | {"title_key": title_key(version)}
        differing = {name: value for name, value in values.items() if row._mapping[name] != value}  # noqa: SLF001
        if differing:
            names = ", ".join(f"{name} = ?" for name in differing)
            text = f"UPDATE register_arrangement SET {names} WHERE n = ?"  # noqa: S608 names of our own columns
            run(connection, text, (*differing.values(), row.n))
    if edit.retold:
        _retell(connection, edit, row.n)


def _retell(connection: sa.Connection, edit: PlainEdit, number: int) -> None:
    arrangement = edit.arrangement or _held(connection, Arrangement, edit.arrangement_id)
    version = edit.version or (_held(connection, ArrangementVersion, arrangement.version_id) if arrangement else None)
    if arrangement is not None and version is not None:
        words = words_of_arrangement(arrangement, version, _party_words(connection, arrangement.id))
        search.put(connection, search.ARRANGEMENTS, number, fold(words), known=True)


def _held(connection: sa.Connection, cls: type[R], id: UUID | None) -> R | None:
    found = None if id is None else fetch_one(connection, cls, id)
    return None if found is None else found[0]


@cache
def _row() -> sa.Select[Any]:
    table = table_of("register_arrangement")
    return sa.select(table.c.n, table.c.title_key, *(table.c[name] for name in _COPIED)).where(
        table.c.id == sa.bindparam("wanted", type_=table.c.id.type)
    )


@cache
def _words() -> sa.Select[Any]:
    party, entity = table_of("arrangement_party"), table_of("entity")
    return (
        sa.select(entity.c.short_code, entity.c.aliases)
        .select_from(party.join(entity, entity.c.id == party.c.entity_id))
        .where(
            party.c.arrangement_id == sa.bindparam("wanted", type_=party.c.arrangement_id.type),
            party.c.row_state == LIVE,
        )
    )


def _party_words(connection: sa.Connection, id: UUID) -> list[str]:
    return [" ".join((row.short_code, *row.aliases)) for row in connection.execute(_words(), {"wanted": id})]
