"""Small look-ups: by reference, by words, and names for identifiers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.text import fold
from commonservices.store import search
from commonservices.store.lists import ARRANGEMENTS, SERVICES, ListKind
from commonservices.store.tables import LIVE, table_of

_SAID = {
    "premises": ("reference", "name", "compound", "city"),
    "long_term_agreement": ("reference", "vendor", "scope"),
    "cost_pool": ("reference", "name"),
    "cba_case": ("reference", "title"),
}
_FROM_LETTERS = 3
_LAST = "\uffff"
_KINDS = ("arrangement", "shared_service", "premises", "long_term_agreement")


def by_reference(connection: sa.Connection, reference: str, *kinds: str) -> tuple[str, UUID, str] | None:
    """Give kind, identifier and reference of the live record of a reference; None when there is none.

    It is looked for in the kinds given, else in those a register lists.
    """
    for name in kinds or _KINDS:
        table = table_of(name)
        for condition in (
            table.c.reference == reference,
            sa.func.upper(table.c.reference) == reference.upper(),
        ):
            row = connection.execute(
                sa.select(table.c.id, table.c.reference).where(condition, table.c.row_state == LIVE).limit(1)
            ).first()
            if row is not None:
                return name, row.id, row.reference
    return None


def found(connection: sa.Connection, text: str, limit: int) -> list[tuple[str, Any]]:
    """Give the list rows that typed words find, newest first, arrangements before services."""
    rows: list[tuple[str, Any]] = []
    for name, kind in (("arrangement", ARRANGEMENTS), ("shared_service", SERVICES)):
        rows.extend((name, row) for row in _newest(connection, kind, text, limit))
    return rows


def _newest(connection: sa.Connection, kind: ListKind, text: str, limit: int) -> list[Any]:
    numbers = search.numbers(kind.texts, text, connection.dialect.name)
    if numbers is None:
        return []
    table = table_of(kind.table)
    cut = numbers.order_by(sa.text("rowid DESC")).limit(limit).subquery()
    statement = sa.select(table).join(cut, cut.c.rowid == table.c.n).order_by(table.c.n.desc())
    return list(connection.execute(statement).all())


def said_of(connection: sa.Connection, kind: str, ids: Sequence[UUID] | None = None) -> list[Any]:
    """Give what premises, agreements, budgets or cases are called by, all or some; these few have no full text."""
    table = table_of(kind)
    wanted = table.c.row_state == LIVE if ids is None else sa.and_(table.c.row_state == LIVE, table.c.id.in_(ids))
    columns = [table.c[name] for name in ("id", *_SAID[kind])]
    return list(connection.execute(sa.select(*columns).where(wanted).order_by(table.c.reference)))


def service_of_case(connection: sa.Connection, id: UUID) -> UUID | None:
    """Give the service a case is made for."""
    table = table_of("cba_case")
    return connection.scalar(sa.select(table.c.service_id).where(table.c.id == id))


def few(connection: sa.Connection, kind: str, text: str, limit: int) -> list[Any]:
    """Give the premises, agreements, shared budgets or cases of which every word typed begins a word."""
    wanted = search.words_of(text)
    found = []
    for row in said_of(connection, kind) if wanted else ():
        words = search.words_of(" ".join(getattr(row, name) for name in _SAID[kind]))
        if all(any(word.startswith(part) for word in words) for part in wanted):
            found.append(row)
    return found[:limit]


def bills(connection: sa.Connection, text: str, limit: int) -> list[Any]:
    """Give the bills whose reference begins with what was typed, with the codes of both sides, by reference."""
    wanted, reference = text.strip().upper(), table_of("bill").c.reference
    if len(wanted) < _FROM_LETTERS:
        return []
    return list(connection.execute(_bills().where(reference.between(wanted, wanted + _LAST)).limit(limit)))


def bills_of(connection: sa.Connection, ids: Sequence[UUID]) -> list[Any]:
    """Give the bills of some identifiers, with the codes of both sides, by reference."""
    return list(connection.execute(_bills().where(table_of("bill").c.id.in_(ids))))


def _bills() -> sa.Select[Any]:
    bill, provider, party = table_of("bill"), table_of("entity").alias("provider"), table_of("entity").alias("party")
    sides = bill.outerjoin(provider, provider.c.id == bill.c.from_entity_id).outerjoin(
        party, party.c.id == bill.c.to_entity_id
    )
    codes = (provider.c.short_code.label("provider"), party.c.short_code.label("party"))
    return (
        sa.select(bill.c.id, bill.c.reference, bill.c.state, *codes)
        .select_from(sides)
        .where(bill.c.row_state == LIVE)
        .order_by(bill.c.reference)
    )


def entities(connection: sa.Connection, text: str, limit: int) -> list[Any]:
    """Give the entities whose code or alias begins with the words typed."""
    table = table_of("entity")
    wanted = fold(text).strip()
    if not wanted:
        return []
    rows = connection.execute(
        sa.select(table.c.id, table.c.short_code, table.c.name_en, table.c.name_fr, table.c.aliases)
        .where(table.c.row_state == LIVE)
        .order_by(table.c.short_code)
    )
    return [row for row in rows if any(fold(word).startswith(wanted) for word in (row.short_code, *row.aliases))][
        :limit
    ]
