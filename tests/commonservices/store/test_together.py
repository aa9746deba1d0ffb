"""Many rows read together say what the same rows say one by one, on both databases."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from decimal import Decimal

import pytest
import sqlalchemy as sa

from commonservices.store import types
from commonservices.store.engine import make_engine, make_postgres_engine, schema_transaction
from commonservices.store.together import batches, streamed, whole_columns

ROWS = sa.MetaData()
LINE = sa.Table(
    "line",
    ROWS,
    sa.Column("id", types.Guid(), primary_key=True),
    sa.Column("above", types.Guid()),
    sa.Column("day", types.IsoDate()),
    sa.Column("used", types.Scaled(4)),
    sa.Column("place", types.BigInt()),
    sa.Column("note", types.CodeText(9)),
    sqlite_strict=True,
)
ABOVE = (uuid.UUID(int=91), uuid.UUID(int=92), None)
MANY = 7


def given() -> list[dict[str, object]]:
    """Lines whose values repeat, with blanks, a zero and an amount below zero."""
    return [
        {
            "id": uuid.UUID(int=place + 1),
            "above": ABOVE[place % 3],
            "day": None if place == 4 else dt.date(2026, 1 + place % 2, 1),
            "used": (Decimal("1.2500"), Decimal("0.0000"), Decimal("-3.5000"), None)[place % 4],
            "place": place,
            "note": "é" if place % 2 else "",
        }
        for place in range(MANY)
    ]


def filled(engine: sa.Engine) -> sa.Engine:
    """The engine with the lines written."""
    with schema_transaction(engine) as connection:
        ROWS.drop_all(connection)
        ROWS.create_all(connection)
        connection.execute(sa.insert(LINE), given())
    return engine


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    engine = filled(make_engine(tmp_path_factory.mktemp("together") / "together.csdb"))
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def on_postgres(postgres_url: str) -> Iterator[sa.Engine]:
    engine = filled(make_postgres_engine(postgres_url))
    yield engine
    with schema_transaction(engine) as connection:
        ROWS.drop_all(connection)
    engine.dispose()


@pytest.fixture(params=["on_sqlite", "on_postgres"])
def connection(request: pytest.FixtureRequest) -> Iterator[sa.Connection]:
    engine: sa.Engine = request.getfixturevalue(request.param)
    with engine.connect() as opened:
        yield opened


@pytest.mark.parametrize("batch", [1, 3, MANY, 100])
def test_streamed_rows_are_those_read_one_by_one(connection: sa.Connection, batch: int) -> None:
    asked = sa.select(LINE).order_by(LINE.c.id)
    found = list(streamed(connection, asked, batch))
    assert found == [tuple(row) for row in connection.execute(asked)] == [tuple(each.values()) for each in given()]
    assert [str(row[3]) for row in found[:4]] == ["1.2500", "0.0000", "-3.5000", "None"]


def test_batches_are_columns_of_some_rows_that_share_what_repeats(connection: sa.Connection) -> None:
    found = list(batches(connection, sa.select(LINE.c.above, LINE.c.place).order_by(LINE.c.place), 5))
    assert [len(columns[0]) for columns in found] == [5, 2]
    assert list(found[0][1]) == [0, 1, 2, 3, 4]
    assert found[0][0][0] is found[0][0][3]


def test_sums_keep_their_decimals(connection: sa.Connection) -> None:
    asked = sa.select(LINE.c.day, sa.func.sum(LINE.c.used)).where(LINE.c.day.is_not(None)).group_by(LINE.c.day)
    found = dict(streamed(connection, asked))
    assert found == {dt.date(2026, 1, 1): Decimal("-5.7500"), dt.date(2026, 2, 1): Decimal("0.0000")}
    assert [str(each) for each in found.values()] == [str(found[day]) for day in found]
    assert list(streamed(connection, asked.where(LINE.c.place > MANY))) == []


def test_columns_of_whole_numbers_come_as_one_list_each(connection: sa.Connection) -> None:
    place = sa.type_coerce(LINE.c.place, sa.Integer)
    doubled = (place * 2).label("doubled")
    ordered = sa.select(place, doubled).order_by(LINE.c.place.desc())
    assert whole_columns(connection, ordered.limit(2)) == [[6, 5], [12, 10]]
    assert whole_columns(connection, ordered.where(LINE.c.place > MANY)) == [[], []]
