"""Gives empty stores of each released layout, and the least rows their tables take."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from typing import Any

import sqlalchemy as sa

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.migrations.versions import (
    m0001_first,
    m0002_life,
    m0003_money,
    m0004_sheets,
    m0005_efficiency,
)
from tests.commonservices.store.migrations.steps import stepping

STEPS = (m0001_first, m0002_life, m0003_money, m0004_sheets, m0005_efficiency)
NEWEST = len(STEPS)
FIRST_STATE = {
    "arrangement": "DRAFT",
    "service_order": "REQUESTED",
    "discrepancy": "OPEN",
    "cost_pool": "DRAFT",
    "bill": "DRAFT",
    "apportionment_run": "PROPOSED",
    "cba_case": "DRAFT",
    "efficiency_record": "ESTIMATED",
}
_numbers = count(1)


class Over(Exception):
    """Ends a store of a test without keeping what was put into it."""


@contextmanager
def layout(number: int) -> Iterator[sa.Connection]:
    """Give an empty store in memory as the first steps leave it, inside its open transaction."""
    engine = make_engine(None)
    try:
        if number:
            _copy(number, engine)
        with suppress(Over), schema_transaction(engine) as connection:
            yield connection
            raise Over
    finally:
        engine.dispose()


def _copy(number: int, engine: sa.Engine) -> None:
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        with _made(number).connect() as made:
            made.connection.dbapi_connection.backup(raw)  # type: ignore[union-attr]


@cache
def _made(number: int) -> sa.Engine:
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        take(connection, *range(1, number + 1))
    return engine


def take(connection: sa.Connection, *numbers: int) -> None:
    """Run steps on a store."""
    with stepping(connection):
        for number in numbers:
            STEPS[number - 1].upgrade()


def columns(connection: sa.Connection, table: str) -> dict[str, str]:
    """Give the columns of a table with their types."""
    return {row[1]: row[2] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')}


def tables(connection: sa.Connection) -> list[str]:
    """Give the tables of a store, without those the full-text search keeps for itself."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\' ORDER BY 1"
    return [name for (name,) in connection.exec_driver_sql(asked)]


def least(connection: sa.Connection, table: str) -> dict[str, Any]:
    """Give the least row a table takes: a new identifier, and nothing said in any other column."""
    row: dict[str, Any] = {}
    for _, name, kind, must, _, in_key in connection.exec_driver_sql(f'PRAGMA table_info("{table}")'):
        if must or in_key:
            row[name] = {"TEXT": "", "INTEGER": 0}.get(kind, b"")
    row["id"] = identifier()
    if "state" in row:
        row["state"] = FIRST_STATE.get(table, "")
    return row


def identifier() -> bytes:
    """Give an identifier nobody has."""
    return next(_numbers).to_bytes(16, "big")


def insert(connection: sa.Connection, table: str, verb: str = "INSERT", /, **values: Any) -> bytes:
    """Put a row into a table, the least one but for what is given; give its identifier."""
    row = least(connection, table) | values
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.exec_driver_sql(f'{verb} INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))
    return bytes(row["id"])


def refusal(connection: sa.Connection, table: str, verb: str = "INSERT", /, **values: Any) -> str:
    """Say why a row is refused; empty when it is kept."""
    try:
        insert(connection, table, verb, **values)
    except sa.exc.DatabaseError as error:
        return str(error.orig)
    return ""


def refused(connection: sa.Connection, text: str, *values: Any) -> str:
    """Say why a statement is refused; empty when it is done."""
    try:
        connection.exec_driver_sql(text, values)
    except sa.exc.DatabaseError as error:
        return str(error.orig)
    return ""


def rows(connection: sa.Connection, table: str) -> list[dict[str, Any]]:
    """Give all rows of a table, sorted by their words."""
    found = [dict(row._mapping) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')]  # noqa: S608 own names
    return sorted(found, key=repr)
