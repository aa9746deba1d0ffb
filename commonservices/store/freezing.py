"""What signed terms and frozen money are held fast with: triggers that stop any program from changing them.

A version is sealed once `sealed_on` is set. From then on its terms stay, and so do the signatures under it, and of each
party that has signed: its terms and its signature. Frozen runs, issued bills, deliveries and settlements stay likewise.
A guard before INSERT stands beside those before UPDATE and DELETE, for INSERT OR REPLACE may remove a row without
asking the latter. Two more keep the rates of a service apart: a day has one price.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

import sqlalchemy as sa

from commonservices.domain.amending import PARTY_TERMS, SIGNATURE
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.freezing import FREEZES, Freeze
from commonservices.domain.records import record_types

REFUSAL: Final = "signed terms do not change"
OVERLAP: Final = "rates of a service do not overlap"
REFUSALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "apportionment_run": "a frozen run does not change",
        "share": "a frozen run does not change",
        "bill": "an issued bill does not change",
        "bill_line": "an issued bill does not change",
        "delivery": "a delivery does not change",
        "settlement": "a settlement does not change",
        "submission": "a submission does not change",
        "cba_case": "an adopted case does not change",
        "cba_line": "an adopted case does not change",
        "efficiency_record": "a validated claim does not change",
    }
)
SQLITE: Final = "sqlite"
_BY_VERSION: Final = (
    "EXISTS (SELECT 1 FROM arrangement_version v WHERE v.{key} = {row}.{name} AND v.sealed_on IS NOT NULL)"
)


def _held_money(each: Freeze) -> str:
    if each.since and each.under:
        return (
            f"EXISTS (SELECT 1 FROM {each.owner} v WHERE v.id = {{row}}.{each.under}"  # noqa: S608 our names
            f" AND v.{each.since} IS NOT NULL)"
        )
    return f"{{row}}.{each.since} IS NOT NULL" if each.since else "{row}.id IS NOT NULL"


# When a row of a table may not change any more, in the words of both databases; {row} is OLD, NEW or the row itself.
_HELD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrangement_version": "{row}.sealed_on IS NOT NULL",
        "arrangement_party": "{row}.signed_on IS NOT NULL AND "
        + _BY_VERSION.format(key="arrangement_id", row="{row}", name="arrangement_id"),
        "version_signature": _BY_VERSION.format(key="id", row="{row}", name="version_id"),
        **{table: _held_money(each) for table, each in FREEZES.items()},
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
_CLOSED: Final = frozenset(
    {"version_signature", *(table for table, each in FREEZES.items() if each.since and each.under)}
)
# Two prices of a service in a unit share a day: a rate ends before the day it is valid to.
_APART: Final = (
    "NEW.row_state = 0 AND EXISTS (SELECT 1 FROM rate_line t WHERE t.service_id = NEW.service_id AND t.unit = NEW.unit"
    " AND t.row_state = 0 AND t.id <> NEW.id"
    " AND (t.valid_from IS NULL OR NEW.valid_to IS NULL OR t.valid_from < NEW.valid_to)"
    " AND (t.valid_to IS NULL OR NEW.valid_from IS NULL OR NEW.valid_from < t.valid_to))"
)
_APART_ON: Final = {"update": "UPDATE OF service_id, unit, valid_from, valid_to, row_state", "insert": "INSERT"}


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
    freeze = FREEZES.get(table, Freeze())
    return ("id", *(each for each in named if each not in freeze.open_fields), *(("row_state",) * freeze.stays))


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


def _triggers() -> Iterator[tuple[str, str, str, str, str, str]]:
    """Give of each trigger: what it does, its table, its way of writing, its words, its condition, and its refusal."""
    for table in _HELD:
        for way, words, condition in _conditions(table):
            yield "freeze", table, way, words, condition, REFUSALS.get(table, REFUSAL)
    for way, words in _APART_ON.items():
        yield "apart", "rate_line", way, words, _APART, OVERLAP


def _for_sqlite() -> Iterator[tuple[str, str]]:
    for does, table, way, words, condition, refusal in _triggers():
        name = f"{does}_{table}__{way}"
        head = f"CREATE TRIGGER {name} BEFORE {words} ON {table} WHEN {condition}"
        yield name, f"{head} BEGIN SELECT RAISE(ABORT, '{refusal}'); END"


def _for_server() -> Iterator[tuple[str, str]]:
    for does, table, way, words, condition, refusal in _triggers():
        name, check = f"{does}_{table}__{way}", f"check_{table}__{way}"
        row = "OLD" if way == "delete" else "NEW"
        body = f"BEGIN IF {condition} THEN RAISE EXCEPTION '{refusal}'; END IF; RETURN {row}; END"
        yield check, f"CREATE FUNCTION {check}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$"
        yield name, f"CREATE TRIGGER {name} BEFORE {words} ON {table} FOR EACH ROW EXECUTE FUNCTION {check}()"
