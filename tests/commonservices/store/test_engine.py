"""The engine keeps the settings safe, lets one writer in at a time, and refuses writes past the journal."""

# ruff: noqa: PT012 (the failure happens inside an open transaction, so two statements are meant)

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from commonservices.errors import Bug, Known
from commonservices.store import engine as stores
from commonservices.store.engine import (
    WritePastJournal,
    aside_transaction,
    close_engine,
    make_engine,
    make_postgres_engine,
    schema_transaction,
    write_transaction,
)

KEY = bytes(range(32))
JOURNALLED = frozenset({"account", "child"})


class Base(DeclarativeBase):
    """The tables of these tests."""


class Account(Base):
    """A journalled table."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    n: Mapped[int]


class Draft(Base):
    """A table outside the journal."""

    __tablename__ = "jotting"
    id: Mapped[int] = mapped_column(primary_key=True)
    note: Mapped[str]


class Child(Base):
    """A table whose reference is checked at the commit."""

    __tablename__ = "child"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(sa.ForeignKey("account.id", deferrable=True, initially="DEFERRED"))


def fill(engine: sa.Engine) -> sa.Engine:
    with schema_transaction(engine) as connection:
        Base.metadata.drop_all(connection)
        Base.metadata.create_all(connection)
        connection.execute(sa.insert(Account).values(id=1, n=0))
    return engine


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[sa.Engine]:
    engine = fill(make_engine(tmp_path / "office one?%#.csdb", KEY))
    yield engine
    engine.dispose()


@pytest.fixture
def in_memory() -> Iterator[sa.Engine]:
    engine = fill(make_engine(None))
    yield engine
    engine.dispose()


@pytest.fixture
def on_postgres(postgres_url: str) -> Iterator[sa.Engine]:
    engine = fill(make_postgres_engine(postgres_url))
    yield engine
    with schema_transaction(engine) as connection:
        Base.metadata.drop_all(connection)
    engine.dispose()


@pytest.fixture(params=["on_sqlite", "in_memory", "on_postgres"])
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    chosen: sa.Engine = request.getfixturevalue(request.param)
    return chosen


def accounts(engine: sa.Engine) -> list[tuple[int, int]]:
    with engine.connect() as connection:
        return [(row.id, row.n) for row in connection.execute(sa.select(Account.id, Account.n).order_by(Account.id))]


def by_orm(engine: sa.Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add(Account(id=2, n=5))


def by_orm_bulk(engine: sa.Engine) -> None:
    with Session(engine) as session, session.begin():
        session.execute(sa.update(Account).values(n=5))


def by_core(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.execute(sa.insert(Account).values(id=2, n=5))


def by_many(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.execute(sa.insert(Account), [{"id": 2, "n": 5}, {"id": 3, "n": 5}])


def by_text(statement: str) -> Callable[[sa.Engine], None]:
    def write(engine: sa.Engine) -> None:
        with engine.begin() as connection:
            connection.execute(sa.text(statement))

    return write


def by_driver_text(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM account")


WAYS = {
    "orm": by_orm,
    "orm_bulk": by_orm_bulk,
    "core": by_core,
    "many": by_many,
    "driver": by_driver_text,
    "create_all": lambda engine: sa.Table("new", sa.MetaData(), sa.Column("a", sa.Integer)).create(engine),
    "text": by_text("UPDATE account SET n = 9"),
    "with": by_text("WITH x AS (SELECT 7 AS a) INSERT INTO account SELECT a, a FROM x"),
    "remark": by_text("/* SELECT */ -- SELECT\n DELETE FROM account"),
    "lower": by_text("\n\t delete from ACCOUNT"),
    "drop": by_text("DROP TABLE account"),
    "alter": by_text("ALTER TABLE account ADD COLUMN x INTEGER"),
    "create": by_text("CREATE TABLE x (a INTEGER)"),
    "pragma": by_text("PRAGMA query_only = OFF"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_write_past_the_journal_is_refused_and_changes_nothing(engine: sa.Engine, way: str) -> None:
    with pytest.raises(WritePastJournal, match="refused"):
        WAYS[way](engine)
    assert accounts(engine) == [(1, 0)]


@pytest.mark.parametrize("way", ["orm", "core", "text"])
def test_a_refused_write_is_a_fault_of_the_program(in_memory: sa.Engine, way: str) -> None:
    with pytest.raises(Bug, match="journal"):
        WAYS[way](in_memory)


def test_a_raw_cursor_is_refused_by_the_database_itself(engine: sa.Engine) -> None:
    raw = engine.raw_connection()
    with pytest.raises(Exception, match=r"read-?only"):
        raw.cursor().execute("UPDATE account SET n = 9")
    raw.close()
    assert accounts(engine) == [(1, 0)]


def test_a_switch_left_open_by_hand_is_closed_when_the_connection_returns(on_sqlite: sa.Engine) -> None:
    for _ in range(stores.POOL_SIZE):
        raw = on_sqlite.raw_connection()
        raw.cursor().execute("PRAGMA query_only=OFF")
        raw.close()
    raw = on_sqlite.raw_connection()
    with pytest.raises(Exception, match="readonly"):
        raw.cursor().execute("UPDATE account SET n = 9")
    raw.close()


def test_the_unit_of_work_may_write(engine: sa.Engine) -> None:
    with write_transaction(engine) as connection:
        connection.execute(sa.insert(Account), [{"id": 2, "n": 5}, {"id": 3, "n": 6}])
    assert accounts(engine) == [(1, 0), (2, 5), (3, 6)]


def test_the_guard_is_back_after_a_success_and_after_a_failure(engine: sa.Engine) -> None:
    with write_transaction(engine) as connection:
        connection.execute(sa.update(Account).values(n=4))
    with pytest.raises(ZeroDivisionError), write_transaction(engine) as connection:
        connection.execute(sa.update(Account).values(n=5))
        raise ZeroDivisionError
    for way in ("core", "text"):
        with pytest.raises(WritePastJournal):
            WAYS[way](engine)
    raw = engine.raw_connection()
    with pytest.raises(Exception, match=r"read-?only"):
        raw.cursor().execute("UPDATE account SET n = 9")
    raw.close()
    assert accounts(engine) == [(1, 4)]


def test_a_session_on_the_writing_connection_writes(engine: sa.Engine) -> None:
    with write_transaction(engine) as connection, Session(connection) as session:
        session.add(Account(id=2, n=5))
        session.flush()
    assert accounts(engine) == [(1, 0), (2, 5)]


def test_tables_outside_the_journal_may_be_written_aside(engine: sa.Engine) -> None:
    with aside_transaction(engine, JOURNALLED) as connection:
        connection.execute(sa.insert(Draft).values(id=1, note="unsaved"))
        connection.execute(sa.text("INSERT INTO jotting SELECT id + 1, 'copied' FROM account"))
    with engine.connect() as connection:
        assert connection.scalars(sa.select(Draft.note).order_by(Draft.id)).all() == ["unsaved", "copied"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE account SET n = 9",
        'insert into "account" values (2, 9)',
        "WITH x AS (SELECT 2 AS a) INSERT INTO account SELECT a, a FROM x",
        "DROP TABLE account",
        "ALTER TABLE account ADD COLUMN x INTEGER",
    ],
)
def test_journalled_tables_stay_closed_aside(engine: sa.Engine, statement: str) -> None:
    with pytest.raises(WritePastJournal, match="journalled"), aside_transaction(engine, JOURNALLED) as connection:
        connection.execute(sa.insert(Draft).values(id=1, note="x"))
        connection.execute(sa.text(statement))
    assert accounts(engine) == [(1, 0)]
    with engine.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(Draft)) == 0


def test_a_trigger_cannot_smuggle_a_write_into_a_journalled_table(on_sqlite: sa.Engine) -> None:
    with schema_transaction(on_sqlite) as connection:
        connection.exec_driver_sql("CREATE TRIGGER t AFTER INSERT ON jotting BEGIN UPDATE account SET n = 9; END")
    with pytest.raises(WritePastJournal), aside_transaction(on_sqlite, JOURNALLED) as connection:
        connection.execute(sa.insert(Draft).values(id=1, note="x"))
    assert accounts(on_sqlite) == [(1, 0)]
    with write_transaction(on_sqlite) as connection:
        connection.execute(sa.insert(Draft).values(id=1, note="x"))
    assert accounts(on_sqlite) == [(1, 9)]


def test_four_threads_lose_no_increment(request: pytest.FixtureRequest) -> None:
    for name in ("on_sqlite", "on_postgres"):
        engine: sa.Engine = request.getfixturevalue(name)

        def increment(engine: sa.Engine = engine) -> None:
            for _ in range(25):
                with write_transaction(engine) as connection:
                    n = connection.scalar(sa.select(Account.n))
                    connection.execute(sa.update(Account).values(n=(n or 0) + 1))

        threads = [threading.Thread(target=increment) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert accounts(engine) == [(1, 100)]


def test_a_reader_sees_one_moment_while_a_writer_commits(request: pytest.FixtureRequest) -> None:
    for name in ("on_sqlite", "on_postgres"):
        engine: sa.Engine = request.getfixturevalue(name)
        with engine.connect() as reader:
            assert reader.scalar(sa.select(Account.n)) == 0
            with write_transaction(engine) as writer:
                writer.execute(sa.update(Account).values(n=1))
            assert reader.scalar(sa.select(Account.n)) == 0
        assert accounts(engine) == [(1, 1)]


def test_a_commit_that_fails_leaves_no_open_transaction(request: pytest.FixtureRequest) -> None:
    for name in ("on_sqlite", "on_postgres"):
        engine: sa.Engine = request.getfixturevalue(name)
        with pytest.raises(sa.exc.IntegrityError), write_transaction(engine) as connection:
            connection.execute(sa.insert(Child).values(id=1, account_id=99))
        with engine.connect() as connection:
            assert connection.scalar(sa.select(sa.func.count()).select_from(Child)) == 0
        with write_transaction(engine) as connection:
            connection.execute(sa.insert(Child).values(id=1, account_id=1))


def test_a_change_of_tables_that_breaks_a_reference_is_taken_back(on_sqlite: sa.Engine) -> None:
    with write_transaction(on_sqlite) as connection:
        connection.execute(sa.insert(Child).values(id=1, account_id=1))
    with pytest.raises(Bug, match="refers to a missing row"), schema_transaction(on_sqlite) as connection:
        connection.exec_driver_sql("DELETE FROM account")
        connection.exec_driver_sql("CREATE TABLE extra (a INTEGER)")
    assert accounts(on_sqlite) == [(1, 0)]
    assert not sa.inspect(on_sqlite).has_table("extra")
    with pytest.raises(sa.exc.IntegrityError), write_transaction(on_sqlite) as connection:
        connection.exec_driver_sql("DELETE FROM account")


def test_every_connection_has_the_safe_settings(on_sqlite: sa.Engine) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "query_only": 1,
        "journal_size_limit": 16777216,
        "wal_autocheckpoint": 4000,
    }
    with on_sqlite.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    assert found == wanted


def test_transactions_stay_ours_after_an_option_gave_them_to_the_driver(on_sqlite: sa.Engine) -> None:
    for level in ("AUTOCOMMIT", "SERIALIZABLE"):
        with on_sqlite.connect().execution_options(isolation_level=level) as connection:
            connection.execute(sa.select(Account.n))
            with pytest.raises(WritePastJournal):
                connection.execute(sa.update(Account).values(n=5))
    raw = on_sqlite.raw_connection()
    assert raw.driver_connection is not None
    assert raw.driver_connection.isolation_level is None
    raw.close()


def test_all_page_caches_together_stay_within_32_megabytes(on_sqlite: sa.Engine) -> None:
    with on_sqlite.connect() as connection:
        kib = -int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())
    assert kib * (stores.POOL_SIZE + stores.POOL_OVERFLOW) <= 32_000


def test_a_keyed_file_holds_no_readable_text_and_needs_its_key(tmp_path: Path) -> None:
    path = tmp_path / "keyed.csdb"
    engine = fill(make_engine(path, KEY))
    with aside_transaction(engine, JOURNALLED) as connection:
        connection.execute(sa.insert(Draft).values(id=1, note="marker of this test"))
    close_engine(engine)
    assert b"marker" not in path.read_bytes()
    other = make_engine(path, bytes(32))
    with pytest.raises(sa.exc.DatabaseError, match="not a database"):
        other.connect()
    other.dispose()


def test_a_tidy_close_leaves_one_file(tmp_path: Path) -> None:
    close_engine(fill(make_engine(tmp_path / "one.csdb")))
    assert [path.name for path in tmp_path.iterdir()] == ["one.csdb"]


def test_a_viewer_reads_and_cannot_write(on_sqlite: sa.Engine) -> None:
    path = Path(on_sqlite.raw_connection().cursor().execute("PRAGMA database_list").fetchone()[2])
    viewer = make_engine(path, KEY, read_only=True)
    assert accounts(viewer) == [(1, 0)]
    with pytest.raises(Known) as caught, write_transaction(viewer) as connection:
        connection.execute(sa.update(Account).values(n=2))
    assert caught.value.key == "store_read_only"
    close_engine(viewer)


def test_a_store_held_by_another_writer_is_named_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "BUSY_MS", 20)
    first, second = fill(make_engine(tmp_path / "a.csdb")), make_engine(tmp_path / "a.csdb")
    with write_transaction(first), pytest.raises(Known) as caught, write_transaction(second):
        pytest.fail("two writers at once")
    assert caught.value.key == "store_locked"
    assert caught.value.advice
    with write_transaction(second) as connection:
        connection.execute(sa.update(Account).values(n=3))
    assert accounts(first) == [(1, 3)]
    first.dispose()
    second.dispose()


def test_a_full_disk_loses_nothing_and_says_so(on_sqlite: sa.Engine) -> None:
    with pytest.raises(Known) as caught, write_transaction(on_sqlite) as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 20")
        for n in range(200):
            connection.execute(sa.insert(Draft).values(id=n, note="x" * 2000))
    assert caught.value.key == "disk_full"
    with on_sqlite.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(Draft)) == 0
    assert accounts(on_sqlite) == [(1, 0)]


def test_a_second_transaction_in_memory_is_refused_clearly(in_memory: sa.Engine) -> None:
    with pytest.raises(Bug, match="one connection"), in_memory.connect() as outer:
        outer.execute(sa.select(Account.n))
        with in_memory.connect() as inner:
            inner.execute(sa.select(Account.n))
