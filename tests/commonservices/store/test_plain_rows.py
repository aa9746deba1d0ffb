"""Rows of derived tables: written, found, changed and taken out as the driver takes them."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.office import Office
from commonservices.store.engine import write_transaction
from commonservices.store.plain_rows import PlainTable, plain_table
from commonservices.store.tables import table_of

SERVICE, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)


@pytest.fixture
def connection(office: Office) -> Iterator[sa.Connection]:
    with write_transaction(office.engine) as opened:
        yield opened


@pytest.fixture
def spans(connection: sa.Connection) -> PlainTable:
    table = plain_table("usage_span", connection.dialect)
    rows = [(SERVICE, FIRST, MAY, JUNE, 2), (SERVICE, SECOND, JUNE, None, 1)]
    table.insert(connection, [table.bound(row) for row in rows])
    return table


def kept(connection: sa.Connection) -> list[tuple[object, ...]]:
    table = table_of("usage_span")
    return [tuple(row) for row in connection.execute(sa.select(table).order_by(table.c.consumer_id))]


def test_rows_are_kept_as_the_table_describes_them(connection: sa.Connection, spans: PlainTable) -> None:
    assert spans.columns == ("service_id", "consumer_id", "first_month", "last_month", "lines")
    assert kept(connection) == [(SERVICE, FIRST, MAY, JUNE, 2), (SERVICE, SECOND, JUNE, None, 1)]


def test_what_is_held_compares_with_what_is_wanted(connection: sa.Connection, spans: PlainTable) -> None:
    wanted = {"service_id": SERVICE, "consumer_id": FIRST, "first_month": MAY, "last_month": JUNE, "lines": 2}
    key = spans.key("consumer_id", FIRST)
    assert spans.held(connection, "consumer_id", [key]) == [spans.row(wanted)]
    assert spans.held(connection, "consumer_id", [key], "AND lines > 2") == []
    assert spans.held(connection, "consumer_id", []) == []


def test_only_what_differs_is_written(connection: sa.Connection) -> None:
    connection.exec_driver_sql("CREATE TEMPORARY TABLE several (n INTEGER PRIMARY KEY, a TEXT, b TEXT, by TEXT)")
    connection.exec_driver_sql(
        "CREATE TEMPORARY TRIGGER told_a AFTER UPDATE OF a ON several BEGIN"
        " UPDATE several SET by = by || 'a' WHERE n = NEW.n; END"
    )
    table = PlainTable("several", ("n", "a", "b", "by"), (None,) * 4)
    rows = [(1, "x", "y", ""), (2, "x", "y", ""), (3, "x", "y", "")]
    table.insert(connection, rows)
    table.change(connection, zip(rows, [(1, "z", "y", ""), (2, "x", "z", ""), (3, "x", "y", "")], strict=True))
    found = connection.exec_driver_sql("SELECT * FROM several ORDER BY n").fetchall()
    assert [tuple(row) for row in found] == [(1, "z", "y", "a"), (2, "x", "z", ""), (3, "x", "y", "")]


def test_rows_are_taken_out_by_their_keys(connection: sa.Connection, spans: PlainTable) -> None:
    spans.delete(connection, ("service_id", "consumer_id"), [])
    gone = (spans.key("service_id", SERVICE), spans.key("consumer_id", FIRST))
    spans.delete(connection, ("service_id", "consumer_id"), [gone])
    assert kept(connection) == [(SERVICE, SECOND, JUNE, None, 1)]


def test_a_value_that_does_not_fit_is_refused_before_it_is_written(connection: sa.Connection) -> None:
    table = plain_table("register_flag", connection.dialect)
    with pytest.raises(ValueError, match="does not fit"):
        table.bound(("arrangement", 1, "EXPIRING", "far too long a word", None, None))
