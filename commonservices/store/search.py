"""Full text: folded words of each record, found by the start of a word, newest first."""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa

from commonservices.domain.filters import phrases
from commonservices.domain.text import fold
from commonservices.store.rows import run

ARRANGEMENTS = "arrangement_text"
SERVICES = "service_text"
TEXTS = (ARRANGEMENTS, SERVICES)

_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 200


def create(connection: sa.Connection) -> None:
    """Make the full-text tables, in the way of the database at hand."""
    for name in TEXTS:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', contentless_delete=1, prefix='2 3',"
                " tokenize='unicode61 remove_diacritics 0')"
            )
        else:
            connection.exec_driver_sql(f"CREATE TABLE {name} (rowid bigint PRIMARY KEY, words tsvector NOT NULL)")
            connection.exec_driver_sql(f"CREATE INDEX ix_{name}__words ON {name} USING gin (words)")


def put(connection: sa.Connection, name: str, number: int, words: str, *, known: bool) -> None:
    """Keep the words of one record; `known` says that it had some before."""
    if connection.dialect.name == "sqlite":
        if known:
            run(connection, f"DELETE FROM {name} WHERE rowid = ?", (number,))  # noqa: S608 our own names
        run(connection, f"INSERT INTO {name} (rowid, words) VALUES (?, ?)", (number, words))  # noqa: S608 our own names
        return
    connection.exec_driver_sql(
        f"INSERT INTO {name} (rowid, words) VALUES (%s, array_to_tsvector(%s::text[]))"  # noqa: S608
        " ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
        (number, [word[:_LONGEST_WORD] for word in _WORD.findall(words)]),
    )


def remove(connection: sa.Connection, name: str, number: int) -> None:
    """Forget the words of one record."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    connection.exec_driver_sql(f"DELETE FROM {name} WHERE rowid = {mark}", (number,))  # noqa: S608 our own names


def words_of(text: str) -> list[str]:
    """Give the folded words of a typed search."""
    return _WORD.findall(fold(text))


def matches(name: str, text: str, dialect: str) -> sa.TextClause | None:
    """Give the condition that picks the numbers of records whose words start so; None when no word was typed.

    Words in quotes are meant exactly: as they stand, one after the other.
    """
    parts = [(words_of(part), exact) for part, exact in phrases(text)]
    if not any(words for words, _ in parts):
        return None
    if dialect == "sqlite":
        sought = " ".join(_phrase(words, exact=exact) for words, exact in parts if words)
        return sa.text(f"{name} MATCH :sought").bindparams(sought=sought)
    ends = {True: "", False: ":*"}
    sought = " & ".join(f"'{word[:_LONGEST_WORD]}'{ends[exact]}" for words, exact in parts for word in words)
    return sa.text("words @@ CAST(:sought AS tsquery)").bindparams(sought=sought)


def _phrase(words: list[str], *, exact: bool) -> str:
    return f'"{" ".join(words)}"' if exact else " ".join(f'"{word}"*' for word in words)


def numbers(name: str, text: str, dialect: str) -> sa.Select[Any] | None:
    """Give the selection of the record numbers that a typed search finds; None when no word was typed."""
    condition = matches(name, text, dialect)
    if condition is None:
        return None
    return sa.select(sa.column("rowid", sa.BigInteger)).select_from(sa.table(name)).where(condition)
