"""The column types keep their values exactly, on both databases."""

import datetime as dt
import uuid
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.store import types
from commonservices.store.engine import make_engine, make_postgres_engine, schema_transaction, write_transaction

ROWS = sa.MetaData()
ROW = sa.Table(
    "row",
    ROWS,
    sa.Column("id", types.Guid(), primary_key=True),
    sa.Column("at", types.UtcDateTime()),
    sa.Column("day", types.IsoDate()),
    sa.Column("rate", types.Scaled(8)),
    sa.Column("minor", types.BigInt()),
    sa.Column("code", types.CodeText(5)),
    sa.Column("codes", types.CodeSet()),
    sa.Column("ids", types.GuidSet()),
    sa.Column("digest", types.Digest()),
    sa.Column("extra", types.Json()),
    sa.Column("yes", types.YesNo()),
    sqlite_strict=True,
)
FULL = {
    "id": uuid.UUID("018f0000-0000-7000-8000-000000000001"),
    "at": dt.datetime(2026, 3, 1, 12, 30, 5, 123456, tzinfo=dt.UTC),
    "day": dt.date(2026, 2, 28),
    "rate": Decimal("610.12345678"),
    "minor": -(2**63),
    "code": "Éé🙂س",
    "codes": ("A", "B"),
    "ids": (uuid.UUID(int=1), uuid.UUID(int=2)),
    "digest": bytes(range(32)),
    "extra": {"b": [1, None, "é"], "a": True},
    "yes": True,
}


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    engine = make_engine(tmp_path_factory.mktemp("types") / "types.csdb")
    with schema_transaction(engine) as connection:
        ROWS.create_all(connection)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def on_postgres(postgres_url: str) -> Iterator[sa.Engine]:
    engine = make_postgres_engine(postgres_url)
    with schema_transaction(engine) as connection:
        ROWS.drop_all(connection)
        ROWS.create_all(connection)
    yield engine
    engine.dispose()


@pytest.fixture(params=["on_sqlite", "on_postgres"])
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    chosen: sa.Engine = request.getfixturevalue(request.param)
    with write_transaction(chosen) as connection:
        connection.execute(sa.delete(ROW))
    return chosen


def keep(engine: sa.Engine, **values: object) -> dict[str, object]:
    """Write one row and read it back."""
    key = values.setdefault("id", uuid.uuid4())
    with write_transaction(engine) as connection:
        connection.execute(sa.insert(ROW).values(**values))
        return dict(connection.execute(sa.select(ROW).where(ROW.c.id == key)).mappings().one())


def refused(engine: sa.Engine, **values: object) -> str:
    """The reason why a row is refused."""
    with pytest.raises(sa.exc.StatementError) as caught:
        keep(engine, **values)
    return str(caught.value.orig)


def test_a_full_row_comes_back_as_it_was_given(engine: sa.Engine) -> None:
    assert keep(engine, **FULL) == FULL


def test_an_empty_row_comes_back_empty(engine: sa.Engine) -> None:
    row = keep(engine, id=FULL["id"])
    assert {name for name, value in row.items() if value is not None} == {"id"}


def test_every_type_of_a_value_is_the_one_given(engine: sa.Engine) -> None:
    row = keep(engine, **FULL)
    assert {name: type(value) for name, value in row.items()} == {name: type(value) for name, value in FULL.items()}


def test_a_moment_of_another_zone_is_kept_in_utc(engine: sa.Engine) -> None:
    zone = dt.timezone(dt.timedelta(hours=3))
    row = keep(engine, at=dt.datetime(2026, 1, 1, 2, 0, tzinfo=zone))
    assert row["at"] == dt.datetime(2025, 12, 31, 23, 0, tzinfo=dt.UTC)
    assert row["at"].utcoffset() == dt.timedelta(0)  # type: ignore[union-attr]


def test_a_moment_without_a_zone_is_refused(engine: sa.Engine) -> None:
    assert "no time zone" in refused(engine, at=dt.datetime(2026, 1, 1))  # noqa: DTZ001


def test_a_moment_is_no_day_and_a_text_is_neither(engine: sa.Engine) -> None:
    assert "a day is needed" in refused(engine, day=FULL["at"])
    assert "a day is needed" in refused(engine, day="2026-01-01")
    assert "a moment is needed" in refused(engine, at="2026-01-01T00:00:00Z")


@pytest.mark.parametrize("value", ["0.123456789", "-610.000000001", "1E-9"])
def test_a_place_too_many_is_refused_and_not_rounded(engine: sa.Engine, value: str) -> None:
    assert "more than 8 decimal places" in refused(engine, rate=Decimal(value))


@pytest.mark.parametrize("value", ["92233720368.54775808", "1E+30", "1E+999999", "NaN", "Infinity"])
def test_a_number_that_does_not_fit_is_refused(engine: sa.Engine, value: str) -> None:
    assert any(part in refused(engine, rate=Decimal(value)) for part in ("does not fit", "is not a number"))


def test_floats_never_become_money(engine: sa.Engine) -> None:
    assert "not float" in refused(engine, rate=0.5)
    assert "not float" in refused(engine, minor=1.0)
    assert "not bool" in refused(engine, minor=True)
    assert "does not fit" in refused(engine, minor=2**63)


def test_a_text_too_long_or_with_nul_is_refused_on_both(engine: sa.Engine) -> None:
    assert "does not fit into 5" in refused(engine, code="ABCDEF")
    assert "NUL" in refused(engine, code="A\0B")
    assert "a text is needed" in refused(engine, code=5)


def test_a_set_is_sorted_and_holds_each_code_once(engine: sa.Engine) -> None:
    assert keep(engine, codes={"b", "a"})["codes"] == ("a", "b")
    assert keep(engine, codes=["b", "a", "b"])["codes"] == ("a", "b")
    assert keep(engine, codes=())["codes"] == ()
    assert keep(engine, ids=frozenset({uuid.UUID(int=9), uuid.UUID(int=3)}))["ids"] == (
        uuid.UUID(int=3),
        uuid.UUID(int=9),
    )


def test_a_set_of_something_else_is_refused(engine: sa.Engine) -> None:
    assert "not one text" in refused(engine, codes="AB")
    assert "is a text" in refused(engine, codes=[1])
    assert "is a UUID" in refused(engine, ids=["x"])


def test_wrong_ids_digests_flags_and_json_are_refused(engine: sa.Engine) -> None:
    assert "UUID is needed" in refused(engine, id="abc")
    assert "32 bytes" in refused(engine, digest=b"short")
    assert "yes or no" in refused(engine, yes=1)
    assert "JSON" in refused(engine, extra={"x": float("nan")})


def test_rows_are_found_by_value_and_sorted_alike(engine: sa.Engine) -> None:
    moments = [dt.datetime(999, 1, 1, tzinfo=dt.UTC), dt.datetime(2026, 1, 1, tzinfo=dt.UTC)]
    for n, moment in enumerate(reversed(moments)):
        keep(engine, id=uuid.UUID(int=n), at=moment, day=moment.date(), rate=Decimal(n))
    with engine.connect() as connection:
        assert connection.scalars(sa.select(ROW.c.at).order_by(ROW.c.at)).all() == moments
        assert connection.scalars(sa.select(ROW.c.id).where(ROW.c.day < dt.date(2000, 1, 1))).all() == [
            uuid.UUID(int=1)
        ]
        assert connection.scalar(sa.select(sa.func.sum(ROW.c.rate))) == Decimal(1)


def test_a_column_is_compared_with_any_text(engine: sa.Engine) -> None:
    keep(engine, id=uuid.UUID(int=1), code="ABCDE")
    with engine.connect() as connection:
        for condition, found in (
            (ROW.c.code == "ABCDEFGH", 0),
            (ROW.c.code == "ABCDE", 1),
            (ROW.c.code.like("%A%B%C%D%"), 1),
            (ROW.c.code.in_(["ABCDE", "much too long"]), 1),
        ):
            assert connection.scalar(sa.select(sa.func.count()).select_from(ROW).where(condition)) == found


def test_yes_and_no_are_conditions(engine: sa.Engine) -> None:
    for n, value in enumerate([True, False, None]):
        keep(engine, id=uuid.UUID(int=n), yes=value)
    with engine.connect() as connection:
        for condition, n in ((ROW.c.yes, 0), (ROW.c.yes.is_(True), 0), (~ROW.c.yes, 1), (ROW.c.yes == sa.false(), 1)):
            assert connection.scalars(sa.select(ROW.c.id).where(condition)).all() == [uuid.UUID(int=n)]


def test_sets_are_kept_as_one_canonical_text(on_sqlite: sa.Engine) -> None:
    keep(on_sqlite, codes=["é", "a"], extra={"b": 1, "a": [1, 2]})
    with on_sqlite.connect() as connection:
        row = connection.exec_driver_sql("SELECT codes, extra, typeof(id) FROM row ORDER BY rowid DESC").first()
    assert row == ('["a","é"]', '{"a":[1,2],"b":1}', "blob")


def test_strict_tables_take_every_type(tmp_path: Path, on_sqlite: sa.Engine) -> None:
    with on_sqlite.connect() as connection:
        kinds = {row[2] for row in connection.exec_driver_sql("PRAGMA table_info(row)")}
    assert kinds == {"BLOB", "TEXT", "INTEGER"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(whole=st.integers(-(2**63), 2**63 - 1), moment=st.datetimes(timezones=st.just(dt.UTC)), day=st.dates())
def test_any_exact_number_moment_and_day_survives(
    on_sqlite: sa.Engine, whole: int, moment: dt.datetime, day: dt.date
) -> None:
    rate = Decimal(whole).scaleb(-8)
    row = keep(on_sqlite, rate=rate, minor=whole, at=moment, day=day)
    assert (row["minor"], row["at"], row["day"]) == (whole, moment, day)
    assert str(row["rate"]) == str(Decimal((int(whole < 0), tuple(map(int, str(abs(whole)))), -8)))
