"""The columns that steps are written with, on SQLite and on PostgreSQL. Never changed, only added to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

POSTGRESQL = "postgresql"
Tie = tuple[str, str, str]


def guid(name: str, *, empty: bool = True) -> sa.Column[Any]:
    """Give a column for an identifier."""
    return sa.Column(name, sa.LargeBinary(16).with_variant(postgresql.UUID(), POSTGRESQL), nullable=empty)


def text(name: str, length: int) -> sa.Column[Any]:
    """Give a column for a text of limited length, never empty of all value."""
    return sa.Column(name, sa.Text().with_variant(sa.String(length), POSTGRESQL), nullable=False)


def prose(name: str) -> sa.Column[Any]:
    """Give a column for a text of any length."""
    return sa.Column(name, sa.Text(), nullable=False)


def whole(name: str, *, empty: bool = True) -> sa.Column[Any]:
    """Give a column for a whole number of 64 bits."""
    kind = sa.Integer().with_variant(sa.BigInteger(), POSTGRESQL)
    return sa.Column(name, kind, nullable=empty, autoincrement=False)


def day(name: str) -> sa.Column[Any]:
    """Give a column for a day."""
    return sa.Column(name, sa.Text().with_variant(sa.Date(), POSTGRESQL))


def moment(name: str, *, empty: bool = True) -> sa.Column[Any]:
    """Give a column for a moment in UTC."""
    return sa.Column(name, sa.Text().with_variant(sa.DateTime(timezone=True), POSTGRESQL), nullable=empty)


def several(name: str) -> sa.Column[Any]:
    """Give a column for a set, kept as JSON."""
    return sa.Column(name, sa.Text().with_variant(postgresql.JSONB(), POSTGRESQL), nullable=False)


def yes_no(name: str) -> sa.Column[Any]:
    """Give a column for a yes or no."""
    return sa.Column(name, sa.Integer().with_variant(sa.Boolean(), POSTGRESQL), nullable=False)


def raw(name: str, *, empty: bool = True) -> sa.Column[Any]:
    """Give a column for bytes."""
    return sa.Column(name, sa.LargeBinary(), nullable=empty)


def key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    """Give the primary key of a table."""
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def unique(table: str, name: str) -> sa.UniqueConstraint:
    """Give the rule that no two rows of a table have the same value in a column."""
    return sa.UniqueConstraint(name, name=f"uq_{table}__{name}")


def rule(table: str, name: str, condition: str) -> sa.CheckConstraint:
    """Give a rule that each row of a table keeps."""
    return sa.CheckConstraint(condition, name=f"ck_{table}__{name}")


def create(table: str, *items: sa.schema.SchemaItem, with_rowid: bool = False, ties: tuple[Tie, ...] = ()) -> None:
    """Make a table; on SQLite with its references at once, for there they cannot be added later."""
    own: list[sa.schema.SchemaItem] = []
    if on_sqlite():
        own = [
            sa.ForeignKeyConstraint(
                [column], [f"{target}.id"], name=f"fk_{table}__{column}", deferrable=True, initially="DEFERRED"
            )
            for source, column, target in ties
            if source == table
        ]
    op.create_table(table, *items, *own, sqlite_with_rowid=with_rowid, sqlite_strict=True)


def tie(ties: tuple[Tie, ...]) -> None:
    """Add the references between tables where they can be added once all tables are there."""
    if on_sqlite():
        return
    for table, column, target in ties:
        op.create_foreign_key(
            f"fk_{table}__{column}", table, target, [column], ["id"], deferrable=True, initially="DEFERRED"
        )


def index(table: str, *names: str) -> None:
    """Make an index over columns of a table."""
    op.create_index(f"ix_{table}__{'_'.join(names)}", table, list(names))


def sort_index(table: str, name: str, instead: str = "") -> None:
    """Make the index by which a list is sorted, with what counts where nothing was entered."""
    first = sa.text(f"coalesce({name}, {instead})") if instead else sa.text(name)
    op.create_index(f"ix_{table}__{name}", table, [first, "n"])


def on_sqlite() -> bool:
    """Say whether the step runs on SQLite."""
    return op.get_context().dialect.name == "sqlite"


def statement(text: str) -> None:
    """Run a statement that is written for the database at hand."""
    op.get_bind().exec_driver_sql(text)


def widen(
    table: str,
    *items: sa.schema.SchemaItem,
    added: Mapping[str, str],
    rules: tuple[str, ...] = (),
    ties: tuple[Tie, ...] = (),
) -> None:
    """Give a table new columns, each with what stands in the rows there are, and new rules.

    On SQLite the table is made anew, for there no rule can be added to it later; its indexes have to be made again.
    """
    if not on_sqlite():
        _widen_there(table, items, added, rules)
        return
    columns = [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")]
    kept, given = ", ".join(columns), ", ".join(added.values())
    statement(f"CREATE TEMP TABLE held_aside AS SELECT * FROM {table}")  # noqa: S608 names of the step
    statement(f"DROP TABLE {table}")
    create(table, *items, ties=ties)
    statement(f"INSERT INTO {table} ({kept}, {', '.join(added)}) SELECT {kept}, {given} FROM held_aside")  # noqa: S608
    statement("DROP TABLE held_aside")


def _widen_there(
    table: str, items: tuple[sa.schema.SchemaItem, ...], added: Mapping[str, str], rules: tuple[str, ...]
) -> None:
    for item in items:
        if isinstance(item, sa.Column) and item.name in added:
            item.server_default = sa.DefaultClause(sa.text(added[item.name]))
            op.add_column(table, item)
            op.alter_column(table, item.name, server_default=None)
        elif isinstance(item, sa.CheckConstraint) and item.name in rules:
            op.create_check_constraint(str(item.name), table, str(item.sqltext))
