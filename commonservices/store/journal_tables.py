"""The tables of the journal: change sets, cells, saw-pointers, heads and deletes.

A change set has a short local number, `n`, that the other tables point to; what travels between offices is its
hash and the first sixteen bytes of it, `id`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from commonservices.store.types import BigInt, CodeText, UtcDateTime

ID_BYTES = 16


def _table(described: sa.MetaData, name: str, *items: sa.schema.SchemaItem, with_rowid: bool = False) -> None:
    sa.Table(name, described, *items, sqlite_with_rowid=with_rowid, sqlite_strict=True)


def _key(name: str, kind: type[sa.types.TypeEngine[Any]] | sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=True, autoincrement=False)


def _change_sets(described: sa.MetaData) -> None:
    _table(
        described,
        "j_site",
        _key("site_id", sa.LargeBinary),
        sa.Column("name", CodeText(200), nullable=False),
        sa.Column("office", CodeText(40), nullable=False),
        sa.Column("letter", CodeText(4), nullable=False),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
    )
    _table(
        described,
        "j_tx",
        sa.Column("n", BigInt(), primary_key=True, autoincrement=False),
        sa.Column("hash", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("site_id", sa.LargeBinary, nullable=False),
        sa.Column("seq", BigInt(), nullable=False),
        sa.Column("hlc", BigInt(), nullable=False),
        sa.Column("actor", CodeText(200), nullable=False),
        sa.Column("act", CodeText(60), nullable=False),
        sa.Column("subject", CodeText(300), nullable=False),
        sa.Column("why", CodeText(4000), nullable=False),
        sa.Column("undoes", sa.LargeBinary),
        sa.Column("schema", BigInt(), nullable=False),
        sa.Column("prev", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("cells", BigInt(), nullable=False),
        sa.Column("state", BigInt(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("package_id", sa.LargeBinary),
        sa.CheckConstraint("state IN (0, 1, 2)", name="known_state"),
        sa.Index(None, "site_id", "seq"),
        sa.Index(None, "hlc"),
        sa.Index(None, "undoes"),
        with_rowid=True,
    )
    _table(
        described,
        "j_part",
        _key("tx", BigInt()),
        _key("i", BigInt()),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )


def _cells(described: sa.MetaData) -> None:
    _table(
        described,
        "j_cell",
        _key("tx", BigInt()),
        _key("i", BigInt()),
        sa.Column("entity", BigInt(), nullable=False),
        sa.Column("row", sa.LargeBinary, nullable=False),
        sa.Column("cell", BigInt(), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Index(None, "row", "cell", "tx"),
    )
    _table(
        described,
        "j_saw",
        _key("entity", BigInt()),
        _key("row", sa.LargeBinary),
        _key("cell", BigInt()),
        _key("saw_id", sa.LargeBinary),
        _key("tx", BigInt()),
    )
    _table(
        described,
        "j_head",
        _key("entity", BigInt()),
        _key("row", sa.LargeBinary),
        _key("cell", BigInt()),
        _key("tx", BigInt()),
        sa.Column("hlc", BigInt(), nullable=False),
    )


def _deletes(described: sa.MetaData) -> None:
    _table(
        described,
        "j_del",
        _key("entity", BigInt()),
        _key("row", sa.LargeBinary),
        _key("tx", BigInt()),
    )
    _table(
        described,
        "j_dseen",
        _key("entity", BigInt()),
        _key("row", sa.LargeBinary),
        _key("tx", BigInt()),
        _key("seen_id", sa.LargeBinary),
    )


def _frontier(described: sa.MetaData) -> None:
    _table(described, "j_frontier", _key("hash", sa.LargeBinary))
    _table(
        described,
        "j_vec",
        _key("site_id", sa.LargeBinary),
        sa.Column("seq", BigInt(), nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )


GROUPS: Mapping[str, Callable[[sa.MetaData], None]] = {
    **dict.fromkeys(("j_site", "j_tx", "j_part"), _change_sets),
    **dict.fromkeys(("j_cell", "j_saw", "j_head"), _cells),
    **dict.fromkeys(("j_del", "j_dseen"), _deletes),
    **dict.fromkeys(("j_frontier", "j_vec"), _frontier),
}
"""What adds a table of the journal, with those that belong to it, to the description of the store."""

NAMES = frozenset(GROUPS)
