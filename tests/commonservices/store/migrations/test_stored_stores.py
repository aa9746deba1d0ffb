"""What the steps do to the stores really kept of each released layout: nothing is lost and nothing made up."""

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from commonservices.store.diagnose import open_raw
from commonservices.store.engine import close_engine, make_engine, schema_transaction
from commonservices.store.migrating import revision_name, revision_of, upgrade
from commonservices.store.version import MIN_READER, SCHEMA_VERSION
from tests.commonservices.store.migrations.layouts import Over, layout, refused, rows, tables
from tests.commonservices.store.migrations.test_rows_through_steps import GAINED, Broken, broken_off, whole

STORES = Path(__file__).parents[3] / "fixtures" / "stores"
WRITTEN_ANEW = {"meta", "alembic_version", "sqlite_stat1", "sqlite_stat4"}
# The stored store of the second layout was kept before its lists were sorted by how grave a flag is.
EARLIER_INDEXES = {
    2: {
        "ix_register_flag__kind_flag_n",
        "ix_register_flag__kind_flag_severity_n",
        "ix_register_service__status_last_month",
    }
}
OLDER = tuple(range(1, SCHEMA_VERSION))
Content = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module", params=OLDER, ids=lambda number: f"layout {number}")
def brought_up(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A stored store brought up to today, with what stood in it before."""
    path = tmp_path_factory.mktemp("stored") / "store.csdb"
    shutil.copyfile(STORES / f"{request.param:04d}.csdb", path)
    engine = make_engine(path)
    with engine.connect() as store:
        before = {table: rows(store, table) for table in tables(store)}
    with schema_transaction(engine) as store:
        assert upgrade(store) == SCHEMA_VERSION
    with suppress(Over), schema_transaction(engine) as store:
        yield request.param, before, store
        raise Over
    close_engine(engine)


def gained(number: int, table: str) -> dict[str, Any]:
    """Give what the rows of a table gain on the way from a layout to today."""
    found: dict[str, Any] = {}
    for step in range(number + 1, SCHEMA_VERSION + 1):
        found |= GAINED[step].get(table, {})
    return found


def test_every_row_is_there_with_what_it_said_and_what_the_steps_add(
    brought_up: tuple[int, Content, sa.Connection],
) -> None:
    number, before, store = brought_up
    wrong = []
    for table, old in before.items():
        if table in WRITTEN_ANEW:
            continue
        expected = sorted((row | gained(number, table) for row in old), key=repr)
        now = rows(store, table)
        if sorted((sorted(row.items()) for row in now), key=repr) != sorted(
            (sorted(row.items()) for row in expected), key=repr
        ):
            wrong.append((table, old, now))
    assert wrong == []
    assert sum(len(old) for old in before.values()) > 20


def test_the_store_says_where_it_stands_and_who_may_read_it(brought_up: tuple[int, Content, sa.Connection]) -> None:
    number, before, store = brought_up
    assert before["alembic_version"] == [{"version_num": revision_name(number)}]
    assert revision_of(store) == revision_name(SCHEMA_VERSION)
    assert store.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
    now = {row["k"]: row["v"] for row in rows(store, "meta")}
    was = {row["k"]: row["v"] for row in before["meta"]}
    assert now["min_reader"] == str(MIN_READER)
    forgotten = {"register_day"} if number == 1 else set()
    assert {key: value for key, value in now.items() if key != "min_reader"} == {
        key: value for key, value in was.items() if key not in {"min_reader", *forgotten}
    }


def test_the_journal_is_carried_byte_for_byte(brought_up: tuple[int, Content, sa.Connection]) -> None:
    _, before, store = brought_up
    journal = [table for table in before if table.startswith("j_")]
    assert before["j_tx"]
    assert before["j_cell"]
    assert {table: rows(store, table) for table in journal} == {table: before[table] for table in journal}


def test_the_file_is_whole_and_every_reference_finds_its_row(brought_up: tuple[int, Content, sa.Connection]) -> None:
    _, _, store = brought_up
    assert store.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
    assert store.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_it_has_the_tables_indexes_and_triggers_of_a_store_made_by_all_steps(
    brought_up: tuple[int, Content, sa.Connection],
) -> None:
    number, _, store = brought_up
    with layout(SCHEMA_VERSION) as made:
        there = shape(made)
    here = shape(store)
    assert here.keys() ^ there.keys() == EARLIER_INDEXES.get(number, set())
    assert [name for name in here.keys() & there.keys() if here[name] != there[name]] == []


def shape(store: sa.Connection) -> dict[str, list[str]]:
    """Give every table, index and trigger with the pieces of its text, in an order of their own."""
    asked = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    texts = {name: sql for name, sql in store.exec_driver_sql(asked) if name not in WRITTEN_ANEW}
    return {
        name: sorted(filter(None, (" ".join(piece.split()).strip(" ()") for piece in re.split(r"[\n,(]", sql))))
        for name, sql in texts.items()
    }


def test_signed_terms_of_an_old_store_become_fast_only_once_they_are_sealed(
    brought_up: tuple[int, Content, sa.Connection],
) -> None:
    _, _, store = brought_up
    for version in rows(store, "arrangement_version"):
        store.exec_driver_sql("SAVEPOINT one")
        why = refused(store, "UPDATE arrangement_version SET title_en = 'other' WHERE id = ?", version["id"])
        assert (why == "signed terms do not change") is (version["sealed_on"] is not None)
        store.exec_driver_sql("ROLLBACK TO one")


def test_money_of_an_old_store_is_as_fast_after_the_steps_as_before(
    brought_up: tuple[int, Content, sa.Connection],
) -> None:
    number, before, store = brought_up
    if number < 3:
        assert not {"settlement", "bill", "apportionment_run"} & set(before)
        return
    tried = {
        "settlement": ("amount", "TRUE"),
        "bill": ("total", "issued_on IS NOT NULL"),
        "apportionment_run": ("total", "frozen_on IS NOT NULL"),
    }
    for table, (column, when) in tried.items():
        fast = store.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {when}").scalar()  # noqa: S608 own names
        why = refused(store, f"UPDATE {table} SET {column} = 1 WHERE {when}")  # noqa: S608 own names
        assert ("does not change" in why) is bool(fast), table


@pytest.mark.parametrize("number", OLDER)
def test_steps_that_break_off_leave_the_stored_store_as_it_was(number: int, tmp_path: Path) -> None:
    path = tmp_path / "store.csdb"
    shutil.copyfile(STORES / f"{number:04d}.csdb", path)
    engine = make_engine(path)
    before = whole(engine)
    for place in (3, 12, 25):
        with pytest.raises(Broken):
            broken_off(engine, place, upgrade)
        assert whole(engine) == before
    close_engine(engine)
    connection = open_raw(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (number,)
    connection.close()
