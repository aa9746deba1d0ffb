"""The text of a statement tells whether it writes, and where."""

import pytest

from commonservices.store.guard import read_statement

READS = [
    "SELECT 1",
    "  -- a remark\n SELECT replace(a, 'x', 'y') FROM t",
    "SELECT 'DELETE FROM t; DROP TABLE t' AS x",
    'SELECT "update", "delete" FROM "insert"',
    "WITH a AS (SELECT replace(b, 1, 2) FROM t) SELECT * FROM a",
    "(SELECT 1) UNION (SELECT 2)",
    "VALUES (1)",
    "EXPLAIN QUERY PLAN SELECT * FROM t",
    "PRAGMA table_info('t')",
    'PRAGMA main.table_info("t")',
    "PRAGMA user_version",
    "SAVEPOINT a",
    "RELEASE SAVEPOINT a",
    "",
    ";;",
]
WRITES = {
    "INSERT INTO t VALUES (1)": {"t"},
    "insert or replace into main.T(a) select 1": {"t"},
    "/* SELECT */ INSERT INTO t DEFAULT VALUES": {"t"},
    "-- SELECT\nDELETE FROM t": {"t"},
    'UPDATE "My Table" SET a = 1': {"my table"},
    "UPDATE OR IGNORE [t] SET a = 1": {"t"},
    "UPDATE ONLY public.t SET a = 1": {"t"},
    "REPLACE INTO t VALUES (1)": {"t"},
    "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x": {"t"},
    "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x": {"t"},
    "WITH x AS (DELETE FROM t RETURNING *) INSERT INTO u SELECT * FROM x": {"t", "u"},
    "WITH x(a) AS (VALUES (1)) UPDATE t SET a = (SELECT a FROM x)": {"t"},
    "EXPLAIN ANALYZE DELETE FROM t": {"t"},
    "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DO NOTHING": {"t"},
    "INSERT INTO u SELECT * FROM t": {"u"},
    "INSERT INTO u (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2": {"u"},
    "SELECT 1; DELETE FROM t": {"t"},
}
DDL = ["DROP TABLE t", "ALTER TABLE t ADD COLUMN b", "TRUNCATE t", "CREATE TABLE t (a)", "CREATE INDEX i ON t (a)"]
OTHER = [
    "VACUUM",
    "REINDEX",
    "ATTACH 'x' AS y",
    "COPY t FROM STDIN",
    "SET TRANSACTION READ WRITE",
    "DO $$ BEGIN END $$",
]


@pytest.mark.parametrize("statement", READS)
def test_reading_is_seen_as_reading(statement: str) -> None:
    assert not read_statement(statement).writes


@pytest.mark.parametrize(("statement", "targets"), WRITES.items())
def test_changing_rows_is_seen_with_its_tables(statement: str, targets: set[str]) -> None:
    reading = read_statement(statement)
    assert reading.writes
    assert reading.targets == targets


@pytest.mark.parametrize("statement", DDL)
def test_changing_tables_names_the_table(statement: str) -> None:
    reading = read_statement(statement)
    assert reading.writes
    assert "t" in reading.targets


@pytest.mark.parametrize("statement", OTHER)
def test_what_is_not_known_to_read_counts_as_writing(statement: str) -> None:
    assert read_statement(statement).writes


@pytest.mark.parametrize(
    "pragma", ["query_only=OFF", "query_only = 0", "query_only(0)", "main.user_version = 4", "writable_schema(1)"]
)
def test_a_setting_that_is_changed_counts_as_writing(pragma: str) -> None:
    assert read_statement(f"PRAGMA {pragma}").writes
