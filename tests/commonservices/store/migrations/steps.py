"""Runs the parts of a step by themselves, to see which tables each makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.tables import metadata

# What the second step adds to tables of the first.
ADDED = {
    "arrangement_version": {"dsg_area", "amendment_kinds", "sealed_on"},
    "arrangement_event": {
        "party_id",
        "service_ids",
        "prepared_by",
        "approved_by",
        "exception_reason",
        "role",
        "delegation_id",
        "version_id",
        "ends_on",
    },
}

# What the third step adds to them.
ADDED_LATER = {
    "shared_service": {
        "stock_take_year",
        "stock_take_action",
        "stock_take_note",
        "provider_officer_id",
        "consumer_officer_id",
    },
    "rate_line": {"card_id", "elements", "review_by", "document_id"},
    "exchange_rate": {"reason", "edition"},
    "driver_value": {"weight", "document_id"},
}

# What the fourth step adds to tables of the third.
ADDED_LAST = {"settlement": {"exception_reason"}, "apportionment_run": {"exception_reason"}}

# What the fifth step adds to tables of the third.
ADDED_FIFTH = {"bill": {"cover_waiver"}}


@contextmanager
def stepping(connection: sa.Connection) -> Iterator[None]:
    """Let steps run on a connection."""
    with Operations.context(MigrationContext.configure(connection)):
        yield


def made_by(*steps: Callable[[], None]) -> dict[str, sa.Table]:
    """Run steps on an empty database and give the tables they made, read back from it."""
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        with stepping(connection):
            for step in steps:
                step()
        found = sa.MetaData()
        names = [
            name
            for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "_text" not in name
        ]
        for name in names:
            sa.Table(name, found, *_columns(connection, name))
    engine.dispose()
    return dict(found.tables)


def _columns(connection: sa.Connection, table: str) -> list[sa.Column[Any]]:
    asked = connection.exec_driver_sql(f'PRAGMA table_info("{table}")')
    return [sa.Column(row[1], nullable=not (row[3] or row[5]), primary_key=bool(row[5])) for row in asked]


def columns_of(table: sa.Table) -> list[tuple[str, bool, bool]]:
    """Give the columns of a table: name, whether it may be empty, whether it is in the key; sorted by name."""
    return sorted((column.name, bool(column.nullable), bool(column.primary_key)) for column in table.c)


def described(name: str) -> list[tuple[str, bool, bool]]:
    """Give the same of a table as it is described today."""
    return columns_of(metadata().tables[name])


def at_first(name: str) -> list[tuple[str, bool, bool]]:
    """Give the same of a table as the first step leaves it."""
    added = ADDED.get(name, set()) | ADDED_LATER.get(name, set())
    return [column for column in described(name) if column[0] not in added]


def at_second(name: str) -> list[tuple[str, bool, bool]]:
    """Give the same of a table as the second step leaves it."""
    return [column for column in described(name) if column[0] not in ADDED_LATER.get(name, ())]


def at_third(name: str) -> list[tuple[str, bool, bool]]:
    """Give the same of a table as the third step leaves it."""
    added = ADDED_LAST.get(name, set()) | ADDED_FIFTH.get(name, set())
    return [column for column in described(name) if column[0] not in added]
