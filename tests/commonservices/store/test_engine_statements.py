"""What one opened store leaves at hand for the next: its statements, and never its columns or its rows."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from commonservices.store.engine import make_engine, schema_transaction, write_transaction


@pytest.fixture
def two() -> Iterator[tuple[sa.Engine, sa.Engine]]:
    """Two stores in memory, with a table of the same name and different columns."""
    first, second = make_engine(None), make_engine(None)
    for engine, columns in ((first, "a, b"), (second, "b, c, a")):
        with schema_transaction(engine) as connection:
            connection.exec_driver_sql(f"CREATE TABLE thing ({columns})")
    yield first, second
    first.dispose()
    second.dispose()


def test_a_statement_is_put_into_words_once_for_all_stores(two: tuple[sa.Engine, sa.Engine]) -> None:
    thing = sa.table("thing", sa.column("a"), sa.column("b"))
    hits = []
    for number, engine in enumerate(two):
        with write_transaction(engine) as connection:
            connection.execute(sa.insert(thing), {"a": number, "b": "kept"})
        with engine.connect() as connection:
            rows = connection.execute(sa.select(thing.c.b, thing.c.a))
            hits.append(rows.context.cache_hit.name)
            assert [tuple(row) for row in rows] == [("kept", number)]
    assert hits == ["CACHE_MISS", "CACHE_HIT"]


def test_the_columns_of_one_store_are_never_taken_for_those_of_another(two: tuple[sa.Engine, sa.Engine]) -> None:
    for number, engine in enumerate(two):
        with write_transaction(engine) as connection:
            connection.execute(sa.text("INSERT INTO thing (a, b) VALUES (:a, 'kept')"), {"a": number})
        with engine.connect() as connection:
            row = connection.execute(sa.text("SELECT * FROM thing")).one()
            assert (row.a, row.b) == (number, "kept")
            assert len(row) == 2 + number
