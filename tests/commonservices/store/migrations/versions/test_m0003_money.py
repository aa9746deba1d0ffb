"""The third step: with the others it makes tables of today, and what was in the old ones stays in them."""

import pytest

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.migrating import revision_name
from commonservices.store.migrations.versions import m0001_first, m0002_life, m0003_money
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import ADDED_LATER, at_third, columns_of, made_by, stepping


@pytest.fixture(scope="module")
def made():
    """The tables the three steps make."""
    return made_by(m0001_first.upgrade, m0002_life.upgrade, m0003_money.upgrade)


def test_it_follows_the_second():
    assert m0003_money.revision == revision_name(3)
    assert m0003_money.down_revision == m0002_life.revision


def test_all_make_tables_of_today(made):
    assert set(made) < set(metadata().tables)


def test_every_table_has_the_columns_that_are_described(made):
    assert [name for name in made if columns_of(made[name]) != at_third(name)] == []


def test_what_was_in_the_widened_tables_stays_and_the_new_columns_are_empty():
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        with stepping(connection):
            m0001_first.upgrade()
            m0002_life.upgrade()
            for number, table in enumerate(ADDED_LATER, start=1):
                asked = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
                given = {row[1]: "x" if row[2] == "TEXT" else number if row[2] == "INTEGER" else None for row in asked}
                given |= {"id": bytes([number] * 16), "row_state": 0} | (
                    {"valid_to": "y"} if "valid_to" in given else {}
                )
                marks = ", ".join("?" for _ in given)
                insert = f"INSERT INTO {table} ({', '.join(given)}) VALUES ({marks})"  # noqa: S608 tables of this test
                connection.exec_driver_sql(insert, tuple(given.values()))
            m0003_money.upgrade()
        found = {
            table: connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().all()  # noqa: S608
            for table in ADDED_LATER
        }
        left = connection.exec_driver_sql("SELECT name FROM sqlite_temp_master").all()
    engine.dispose()
    assert left == []
    for number, (table, added) in enumerate(ADDED_LATER.items(), start=1):
        (row,) = found[table]
        assert bytes(row["id"]) == bytes([number] * 16)
        assert {row[name] for name in added} <= {None, ""}
        assert {value for name, value in row.items() if name not in {*added, "id", "row_state"}} <= {
            "x",
            "y",
            number,
            None,
        }
