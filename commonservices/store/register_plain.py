"""Edits no rule or only the calendar looks at: the list row is patched, not computed anew from all its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record, record_type
from commonservices.domain.partners import Entity
from commonservices.domain.text import fold
from commonservices.store import search
from commonservices.store.register_rows import title_key, words_of_arrangement
from commonservices.store.rows import R, bound, held_row, reader_of, run

_PLAIN: Mapping[str, frozenset[str]] = {
    Arrangement.KIND: frozenset(
        {"notes", "classification", "data_quality", "deputy_person_id", "owner_person_id", "decision_lead_days"}
    ),
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
_LISTED = ("title_key", *_COPIED)
_ROW = f"SELECT n, {', '.join(_LISTED)} FROM register_arrangement WHERE id = ?"  # noqa: S608 names of our own columns
_OWNER = "UPDATE register_arrangement SET owner = coalesce((SELECT name FROM person WHERE id = ?), '') WHERE n = ?"
_WORDS = """
SELECT e.short_code, e.aliases FROM arrangement_party p JOIN entity e ON e.id = p.entity_id
WHERE p.arrangement_id = ? AND p.row_state = 0
"""


@dataclass(frozen=True, slots=True)
class PlainEdit:
    """One plain edit of an arrangement: whether the words it is found by, its owner or its days to decide changed."""

    arrangement_id: UUID
    retold: bool
    version: ArrangementVersion | None = None
    arrangement: Arrangement | None = None
    owned: bool = False
    led: bool = False


def plain_edit(record: Record, before: Record | None) -> PlainEdit | None:
    """Give the plain edit that turned one state of a record into another; None when it takes all facts to tell."""
    allowed = _PLAIN.get(record.KIND)
    if before is None or allowed is None:
        return None
    fields = record_type(type(record)).fields
    differing = [field for field in fields if getattr(record, field.name) != getattr(before, field.name)]
    if not differing or any(field.name not in allowed for field in differing):
        return None
    retold = any(field.searched for field in differing)
    if isinstance(record, ArrangementVersion):
        if (record.number or 1) > 1:  # it may be an amendment that is not in force, which the list does not show
            return None
        return None if record.arrangement_id is None else PlainEdit(record.arrangement_id, retold, version=record)
    if not isinstance(record, Arrangement):
        return PlainEdit(record.id, retold)
    names = {field.name for field in differing}
    owned, led = "owner_person_id" in names, "decision_lead_days" in names
    return PlainEdit(record.id, retold, arrangement=record, owned=owned, led=led)


def both(first: PlainEdit, then: PlainEdit) -> PlainEdit:
    """Give two plain edits of one arrangement in one act as one: the later records win."""
    return PlainEdit(
        first.arrangement_id,
        first.retold or then.retold,
        then.version or first.version,
        then.arrangement or first.arrangement,
        first.owned or then.owned,
        first.led or then.led,
    )


def patch(connection: sa.Connection, edit: PlainEdit) -> None:
    """Bring the list row of one plainly edited arrangement up to date."""
    row = run(connection, _ROW, (_key(connection, edit.arrangement_id),)).fetchone()
    if row is None:
        return
    number, listed = row[0], dict(zip(_LISTED, row[1:], strict=True))
    version = edit.version
    if version is not None:
        values = {name: getattr(version, name) for name in _COPIED} | {"title_key": title_key(version)}
        differing = {name: value for name, value in values.items() if listed[name] != value}
        if differing:
            names = ", ".join(f"{name} = ?" for name in differing)
            text = f"UPDATE register_arrangement SET {names} WHERE n = ?"  # noqa: S608 names of our own columns
            run(connection, text, (*differing.values(), number))
    if edit.owned and edit.arrangement is not None:
        owner = bound(Arrangement, "owner_person_id", edit.arrangement.owner_person_id, connection.dialect)
        run(connection, _OWNER, (owner, number))
    if edit.retold:
        _retell(connection, edit, number)


def _retell(connection: sa.Connection, edit: PlainEdit, number: int) -> None:
    arrangement = edit.arrangement or _held(connection, Arrangement, edit.arrangement_id)
    version = edit.version or (_held(connection, ArrangementVersion, arrangement.version_id) if arrangement else None)
    if arrangement is not None and version is not None:
        words = words_of_arrangement(arrangement, version, _party_words(connection, arrangement.id))
        search.put(connection, search.ARRANGEMENTS, number, fold(words), known=True)


def _held(connection: sa.Connection, cls: type[R], id: UUID | None) -> R | None:
    found = None if id is None else held_row(connection, cls, id)
    return None if found is None else found[0]


def _key(connection: sa.Connection, id: UUID) -> Any:
    return bound(Arrangement, "id", id, connection.dialect)


def _party_words(connection: sa.Connection, id: UUID) -> list[str]:
    aliases = reader_of(Entity, "aliases", connection.dialect)
    found = run(connection, _WORDS, (_key(connection, id),))
    return [" ".join((code, *(known if aliases is None else aliases(known)))) for code, known in found]
