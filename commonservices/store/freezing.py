"""What signed terms are held fast with: triggers that stop any program from changing, removing or replacing them.

A version is sealed once `sealed_on` is set. From then on its terms stay, and so do the signatures under it, and of each
party that has signed: its terms and its signature. A guard before INSERT stands beside those before UPDATE and
DELETE, for INSERT OR REPLACE may remove a row without asking the latter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

import sqlalchemy as sa

from commonservices.domain.amending import PARTY_TERMS, SIGNATURE
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.records import record_types

REFUSAL: Final = "signed terms do not change"
SQLITE: Final = "sqlite"
_BY_VERSION: Final = (
    "EXISTS (SELECT 1 FROM arrangement_version v WHERE v.{key} = {row}.{name} AND v.sealed_on IS NOT NULL)"
)

# When a row of a table may not change any more, in the words of both databases; {row} is OLD, NEW or the row itself.
_HELD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrangement_version": "{row}.sealed_on IS NOT NULL",
        "arrangement_party": "{row}.signed_on IS NOT NULL AND "
        + _BY_VERSION.format(key="arrangement_id", row="{row}", name="arrangement_id"),
        "version_signature": _BY_VERSION.format(key="id", row="{row}", name="version_id"),
    }
)
# The texts as each database keeps them; a server keeps the parts and is asked to put them together again.
_THERE: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
_THERE_ON_SERVER: Final = """
SELECT t.tgname, replace(pg_get_triggerdef(t.oid, true), '"', '') FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled = 'O' AND NOT t.tgisinternal
UNION ALL
SELECT p.proname, 'CREATE FUNCTION ' || p.proname || '() RETURNS ' || pg_get_function_result(p.oid) || ' LANGUAGE '
  || l.lanname || ' AS $$' || p.prosrc || '$$'
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = current_schema()::regnamespace
"""
# Tables that take no new line under what is sealed.
_CLOSED: Final = frozenset({"version_signature"})


@cache
def statements(dialect: str) -> Mapping[str, str]:
    """Give the texts that make the triggers, by name, for one kind of database."""
    made = _for_sqlite() if dialect == SQLITE else _for_server()
    return MappingProxyType(dict(made))


def create(connection: sa.Connection) -> None:
    """Make the triggers of a new store."""
    for text in statements(connection.dialect.name).values():
        connection.exec_driver_sql(text)


def missing(connection: sa.Connection) -> tuple[str, ...]:
    """Give the names of the triggers that are not there, or not as they were made."""
    wanted = statements(connection.dialect.name)
    found = connection.exec_driver_sql(_THERE if connection.dialect.name == SQLITE else _THERE_ON_SERVER)
    there = {name for name, text in found if wanted.get(name) == text}
    return tuple(name for name in wanted if name not in there)


def _frozen_columns(table: str) -> tuple[str, ...]:
    """Give the columns that stay as they are: all but the marks that are derived."""
    named = [each.name for each in record_types()[table].fields]
    if table == ArrangementParty.KIND:
        named = [each for each in named if each in PARTY_TERMS | SIGNATURE]
    return ("id", *named, "row_state")


def _conditions(table: str) -> tuple[tuple[str, str, str], ...]:
    """Give for each way of writing a table: its name, its words in a trigger, and when it is refused."""
    held = _HELD[table]
    old, new = held.format(row="OLD"), held.format(row="NEW")
    there = f"EXISTS (SELECT 1 FROM {table} t WHERE t.id = NEW.id AND {held.format(row='t')})"  # noqa: S608 our names
    closed = table in _CLOSED
    return (
        (
            "update",
            f"UPDATE OF {', '.join(_frozen_columns(table))}",
            f"NEW.id <> OLD.id OR ({old})" + (f" OR ({new})" if closed else ""),
        ),
        ("delete", "DELETE", old),
        ("insert", "INSERT", there + (f" OR ({new})" if closed else "")),
    )


def _for_sqlite() -> Iterator[tuple[str, str]]:
    for table in _HELD:
        for way, words, condition in _conditions(table):
            name = f"freeze_{table}__{way}"
            head = f"CREATE TRIGGER {name} BEFORE {words} ON {table} WHEN {condition}"
            yield name, f"{head} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"


def _for_server() -> Iterator[tuple[str, str]]:
    for table in _HELD:
        for way, words, condition in _conditions(table):
            name, check = f"freeze_{table}__{way}", f"check_{table}__{way}"
            row = "OLD" if way == "delete" else "NEW"
            body = f"BEGIN IF {condition} THEN RAISE EXCEPTION '{REFUSAL}'; END IF; RETURN {row}; END"
            yield check, f"CREATE FUNCTION {check}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$"
            yield name, f"CREATE TRIGGER {name} BEFORE {words} ON {table} FOR EACH ROW EXECUTE FUNCTION {check}()"
