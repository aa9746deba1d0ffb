"""The second step: with the first it makes tables that are still there, and what was in the old ones stays in them."""

import pytest

from commonservices.store.engine import make_engine, schema_transaction
from commonservices.store.migrating import revision_name
from commonservices.store.migrations import first_partners, first_services, second_life, second_people, second_premises
from commonservices.store.migrations.versions import m0001_first, m0002_life
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import at_second, columns_of, made_by, stepping


@pytest.fixture(scope="module")
def made():
    """The tables both steps make."""
    return made_by(m0001_first.upgrade, m0002_life.upgrade)


def test_it_follows_the_first():
    assert m0002_life.revision == revision_name(2)
    assert m0002_life.down_revision == m0001_first.revision


def test_every_table_both_make_is_still_there_with_its_columns(made):
    assert set(made) < set(metadata().tables)
    assert [name for name in made if columns_of(made[name]) != at_second(name)] == []


def test_no_reference_is_tied_twice():
    parts = (first_partners, first_services, second_people, second_premises, second_life)
    ties = [tie for part in parts for tie in part.TIES]
    assert len(ties) == len(set(ties))


def test_what_was_in_the_widened_tables_stays_and_the_new_columns_are_empty():
    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        with stepping(connection):
            m0001_first.upgrade()
            for table in ("arrangement_version", "arrangement_event"):
                asked = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
                given = {row[1]: "x" if row[2] == "TEXT" else bytes(16) if row[2] == "BLOB" else 0 for row in asked}
                given = {name: None if name.endswith("_id") else value for name, value in given.items()}
                marks = ", ".join("?" for _ in given)
                insert = f"INSERT INTO {table} ({', '.join(given)}) VALUES ({marks})"  # noqa: S608 tables of this test
                connection.exec_driver_sql(insert, tuple(given.values()))
            connection.exec_driver_sql("INSERT INTO meta (k, v) VALUES ('register_day', '2026-10-01')")
            m0002_life.upgrade()
        kept = connection.exec_driver_sql("SELECT title_en, dsg_area, sealed_on FROM arrangement_version").all()
        step = connection.exec_driver_sql("SELECT actor, service_ids, role, party_id FROM arrangement_event").all()
        days = connection.exec_driver_sql("SELECT v FROM meta").all()
        left = connection.exec_driver_sql("SELECT name FROM sqlite_temp_master").all()
    engine.dispose()
    assert kept == [("x", "[]", None)]
    assert step == [("x", "[]", "", None)]
    assert (days, left) == ([], [])
