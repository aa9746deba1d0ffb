"""Opens the store for the rest of the program: safe settings, one writer at a time, and no write past the journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool, StaticPool
from sqlalchemy.util import LRUCache

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug
from commonservices.store.diagnose import driver
from commonservices.store.faults import as_known
from commonservices.store.folding import NAME, folded
from commonservices.store.guard import WritePastJournal, read_statement
from commonservices.store.holding import let_go

__all__ = [
    "Engine",
    "WritePastJournal",
    "aside_transaction",
    "close_engine",
    "make_engine",
    "make_postgres_engine",
    "roomy_cache",
    "schema_transaction",
    "write_transaction",
]

Engine = sa.Engine
"""What holds the connections to an opened store."""

POOL_SIZE = 3
POOL_OVERFLOW = 1
BUSY_MS = 5000
ROOMY_CACHE_KIB = 200_000
JOURNAL_LIMIT = 16 * 1024 * 1024
MOVED_AFTER_PAGES = 4000
STATEMENTS_KEPT = 1000

_GRANT = "store_write_grant"
_WRITER_LOCK = 0x43534256


@dataclass(frozen=True)
class _Grant:
    """Leave to write for one transaction; `forbidden` names the tables that stay closed."""

    forbidden: frozenset[str] = field(default=frozenset())
    references_last: bool = False


def make_engine(
    path: Path | None, key: bytes | None = None, *, read_only: bool = False, cache_kib: int = 8000
) -> sa.Engine:
    """Open a store file, or one in memory when there is no path (one connection, for one thread at a time)."""
    dbapi2 = driver()

    def connect() -> Any:
        connection = dbapi2.connect(
            _address(path, read_only=read_only),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MS / 1000,
        )
        try:
            connection.create_function(NAME, -1, folded, deterministic=True)
            for pragma in _pragmas(key, cache_kib, read_only=read_only):
                connection.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    pool: dict[str, Any] = {"poolclass": StaticPool}
    if path is not None:
        pool = {"poolclass": QueuePool, "pool_size": POOL_SIZE, "max_overflow": POOL_OVERFLOW}
    dialect, statements = _spoken()
    kept: Any = {"compiled_cache": statements}
    engine = sa.create_engine("sqlite+pysqlite://", module=dbapi2, creator=connect, execution_options=kept, **pool)
    engine.dialect = dialect
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "checkin", _give_back)
    event.listen(engine, "before_cursor_execute", _watch)
    return engine


@cache
def _spoken() -> tuple[sa.Dialect, LRUCache[Any, Any]]:
    """Give the dialect of every store file and its statements in SQL, so that a store opened later has them at hand."""
    engine = sa.create_engine("sqlite+pysqlite://", module=driver(), poolclass=StaticPool)
    engine.connect().close()
    engine.dispose()
    return engine.dialect, LRUCache(STATEMENTS_KEPT)


def make_postgres_engine(url: str | sa.URL) -> sa.Engine:
    """Open a store kept by a PostgreSQL server, with the same behaviour as a file."""
    address = sa.make_url(url).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(
        address,
        pool_size=POOL_SIZE,
        max_overflow=POOL_OVERFLOW,
        connect_args={"options": "-c default_transaction_read_only=on -c timezone=UTC"},
    )
    event.listen(engine, "begin", _begin_postgres)
    event.listen(engine, "before_cursor_execute", _watch)
    return engine


@contextmanager
def write_transaction(engine: sa.Engine, *, references_last: bool = False) -> Iterator[sa.Connection]:
    """Give the one connection that may write everything; only the unit of work calls this.

    References are followed with each row, or all at once before the commit: for very many rows that is far sooner.
    """
    with _granted(engine, _Grant(references_last=references_last)) as connection:
        yield connection
        if references_last and engine.dialect.name == "sqlite":
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise Bug(
                    f"A row of the table {broken[0]} refers to a missing row of {broken[2]}; nothing was changed."
                )


@contextmanager
def aside_transaction(engine: sa.Engine, journalled: frozenset[str]) -> Iterator[sa.Connection]:
    """Give a connection that may write tables outside the journal: drafts, search index, export log."""
    try:
        with _granted(engine, _Grant(forbidden=frozenset(name.lower() for name in journalled))) as connection:
            yield connection
    except sa.exc.DBAPIError as error:
        if "not authorized" in str(error.orig) or "prohibited" in str(error.orig):
            raise WritePastJournal(
                f"The table is journalled: only the unit of work writes it ({error.orig})."
            ) from error
        raise


@contextmanager
def schema_transaction(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection that may change tables: references are off inside and checked before the commit."""
    with write_transaction(engine, references_last=True) as connection:
        yield connection


@contextmanager
def roomy_cache(connection: sa.Connection) -> Iterator[None]:
    """Let one connection keep more pages while it writes many rows: their keys fall all over the indexes."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw: Any = connection.connection.driver_connection
    usual = raw.execute("PRAGMA cache_size").fetchone()[0]
    raw.execute(f"PRAGMA cache_size=-{ROOMY_CACHE_KIB}")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA cache_size={usual}")


def close_engine(engine: sa.Engine) -> None:
    """Close the store tidily: statistics refreshed, everything moved into the one file."""
    let_go(engine)
    if engine.dialect.name == "sqlite" and isinstance(engine.pool, QueuePool):
        raw = engine.raw_connection()
        try:
            _tidy(raw.driver_connection)
        finally:
            raw.close()
    engine.dispose()


def _tidy(connection: Any) -> None:
    try:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA analysis_limit=400").fetchall()
        connection.execute("PRAGMA optimize").fetchall()
        connection.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    except driver().OperationalError:
        return  # a store that cannot be tidied (read-only, busy) is complete all the same


def _address(path: Path | None, *, read_only: bool) -> str:
    if path is None:
        return ":memory:"
    mode = "ro" if read_only else "rwc"
    return f"file:{quote(path.absolute().as_posix())}?mode={mode}"


def _pragmas(key: bytes | None, cache_kib: int, *, read_only: bool) -> list[str]:
    opening = ["cipher_log_level=NONE"]
    if key is not None:
        opening.append(f"key=\"x'{key.hex()}'\"")
    lasting = ["journal_mode=wal", "synchronous=full", "fullfsync=on", "checkpoint_fullfsync=on"]
    # Moving what was committed into the file costs far more than a commit, so that few commits may have to wait for it.
    lasting.append(f"wal_autocheckpoint={MOVED_AFTER_PAGES}")
    return [
        *opening,
        *([] if read_only else lasting),
        "foreign_keys=on",
        "recursive_triggers=on",
        f"busy_timeout={BUSY_MS}",
        f"cache_size=-{cache_kib}",
        "temp_store=memory",
        "mmap_size=0",
        "trusted_schema=off",
        "cell_size_check=on",
        f"journal_size_limit={JOURNAL_LIMIT}",
        "query_only=on",
    ]


@contextmanager
def _granted(engine: sa.Engine, grant: _Grant) -> Iterator[sa.Connection]:
    try:
        with engine.connect().execution_options(**{_GRANT: grant}) as connection, connection.begin():
            yield connection
    except Exception as error:
        known = as_known(error)
        if known is None:
            raise
        raise known from error


def _grant_of(connection: sa.Connection) -> _Grant | None:
    grant = connection.get_execution_options().get(_GRANT)
    return grant if isinstance(grant, _Grant) else None


def _begin_sqlite(connection: sa.Connection) -> None:
    raw: Any = connection.connection.driver_connection
    if raw.in_transaction:
        raise Bug("A store in memory has one connection: end the open transaction before beginning another.")
    grant = _grant_of(connection)
    if grant is None:
        raw.execute("BEGIN")
        return
    connection.info["granted"] = grant
    if grant.references_last:
        raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA query_only=OFF")
    if grant.forbidden:
        raw.set_authorizer(_authorizer(grant.forbidden))
    raw.execute("BEGIN IMMEDIATE")


def _authorizer(forbidden: frozenset[str]) -> Any:
    dbapi2 = driver()
    by_first = {dbapi2.SQLITE_INSERT, dbapi2.SQLITE_UPDATE, dbapi2.SQLITE_DELETE, dbapi2.SQLITE_DROP_TABLE}
    by_second = {dbapi2.SQLITE_ALTER_TABLE, dbapi2.SQLITE_CREATE_TRIGGER, dbapi2.SQLITE_DROP_TRIGGER}

    def decide(action: int, first: str | None, second: str | None, *_: str | None) -> int:
        named = first if action in by_first else second if action in by_second else None
        return int(dbapi2.SQLITE_DENY if named and named.lower() in forbidden else dbapi2.SQLITE_OK)

    return decide


def _give_back(raw: Any, record: Any) -> None:
    """Bring a connection back to rest: no open transaction (a failed COMMIT leaves one), no leave to write."""
    if raw is None:
        return
    if raw.in_transaction:
        raw.rollback()
    if raw.isolation_level is not None:
        raw.isolation_level = None  # an execution option may have handed transactions to the driver
    grant = record.info.pop("granted", None)
    if grant is not None and grant.forbidden:
        raw.set_authorizer(None)
    if grant is not None and grant.references_last:
        raw.execute("PRAGMA foreign_keys=ON")
    # Setting a switch makes a connection prepare all its statements anew, looking at it does not.
    if not raw.execute("PRAGMA query_only").fetchone()[0]:
        raw.execute("PRAGMA query_only=ON")


def _begin_postgres(connection: sa.Connection) -> None:
    raw: Any = connection.connection.driver_connection
    if _grant_of(connection) is None:
        raw.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        return
    raw.execute("SET TRANSACTION READ WRITE")
    raw.execute(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})")


def _watch(connection: sa.Connection, _cursor: Any, statement: str, *_: Any) -> None:
    """Refuse a statement that writes without leave, before the database sees it."""
    grant = _grant_of(connection)
    if grant is not None and not grant.forbidden:
        return
    reading = read_statement(statement)
    if not reading.writes:
        return
    if grant is None:
        raise WritePastJournal(
            f"{reading.verb.upper()} was refused: this connection reads only. Write through the unit of work, "
            "so that the journal knows of it."
        )
    closed = sorted(reading.targets & grant.forbidden)
    if closed:
        raise WritePastJournal(
            f"{reading.verb.upper()} was refused: the table {closed[0]} is journalled; only the unit of work writes it."
        )
