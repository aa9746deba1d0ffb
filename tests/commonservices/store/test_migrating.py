"""A store of an older version is brought up to date in one step or left exactly as it was."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from commonservices import office as opened
from commonservices.domain.arrangements import Arrangement
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.paths import backups_folder
from commonservices.store.backup import backups
from commonservices.store.checking import check
from commonservices.store.diagnose import diagnose, open_raw
from commonservices.store.engine import close_engine, make_engine, make_postgres_engine, schema_transaction
from commonservices.store.migrating import (
    MIGRATIONS,
    VERSIONS,
    migrate,
    migrate_server,
    revision_name,
    revision_of,
    stamp_unstamped,
    upgrade,
)
from commonservices.store.opening import lay_out
from commonservices.store.tables import metadata
from commonservices.store.version import MIN_READER, SCHEMA_VERSION
from tests.builders import SteppingClock, an_arrangement, records

STORES = Path(__file__).parents[2] / "fixtures" / "stores"
NOW = SteppingClock().now()
NEXT = SCHEMA_VERSION + 1
HEADER = f'revision = "{revision_name(NEXT)}"\ndown_revision = "{revision_name(SCHEMA_VERSION)}"\n'
LATER = (
    HEADER
    + '''
"""A step that adds a column."""
import sqlalchemy as sa
from alembic import op
def upgrade():
    """Add a column, fill it, and build a table anew."""
    op.add_column("arrangement", sa.Column("nickname", sa.Text(), nullable=False, server_default="none"))
    op.execute(sa.table("arrangement", sa.column("nickname")).update().values(nickname="a later step"))
    op.execute("CREATE TABLE from_a_later_step (id INTEGER PRIMARY KEY)")
'''
)
FAILING = LATER + '    raise RuntimeError("the third line fails")\n'
ORPHANING = LATER + "    op.execute(\"DELETE FROM entity WHERE short_code = 'WFP'\")\n"  # noqa: S608 a step of the test


def shape(engine: sa.Engine) -> dict[str, list[str]]:
    """Give every table and index with the pieces of its text, in an order of their own."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    pieces = {
        name: [re.sub(r"\s+", " ", part).strip(" ()") for part in re.split(r"[\n,(]", sql)] for name, sql in found
    }
    return {name: sorted(filter(None, parts)) for name, parts in pieces.items()}


def versions(folder: Path, *steps: str) -> Path:
    """Give a folder with the steps of this version and made-up later ones."""
    made = folder / "versions"
    shutil.copytree(VERSIONS, made)
    for number, text in enumerate(steps, NEXT):
        (made / f"m{number:04d}_made_up.py").write_text(text)
    return made


@pytest.fixture
def closed(fresh: Callable[[], Office]) -> Path:
    """A closed store with one arrangement in it."""
    office = fresh()
    an_arrangement(office)
    office.close(backup=False)
    assert office.path is not None
    return office.path


def content(path: Path) -> tuple[list[str], int]:
    connection = open_raw(path)
    try:
        named = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%_text%'").fetchall()
        tables = [name for name, sql in named if str(sql).startswith("CREATE TABLE")]
        rows = [repr(row) for name in tables for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
        return sorted([*rows, *map(repr, named)]), connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()


def test_steps_from_nothing_give_the_schema_of_a_new_store() -> None:
    laid, stepped = make_engine(None), make_engine(None)
    lay_out(laid)
    with schema_transaction(stepped) as connection:
        assert upgrade(connection) == SCHEMA_VERSION
        assert revision_of(connection) == revision_name(SCHEMA_VERSION)
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
    assert shape(stepped) == shape(laid)
    with laid.connect() as connection:
        assert revision_of(connection) == revision_name(SCHEMA_VERSION)
    laid.dispose()
    stepped.dispose()


def test_the_comparison_would_notice_a_difference() -> None:
    one, other = make_engine(None), make_engine(None)
    lay_out(one)
    lay_out(other)
    with schema_transaction(other) as connection:
        connection.exec_driver_sql("ALTER TABLE person ADD COLUMN extra TEXT")
    assert shape(one) != shape(other)
    one.dispose()
    other.dispose()


def server_shape(engine: sa.Engine, schema: str) -> list[tuple[object, ...]]:
    asked = """
    SELECT 'trigger', tgrelid::regclass::text, replace(pg_get_triggerdef(oid), :dotted, ''), '', '', ''
      FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN
      (SELECT oid FROM pg_class WHERE relnamespace = CAST(CAST(:schema AS text) AS regnamespace))
    UNION ALL SELECT 'function', '', proname, prosrc, '', '' FROM pg_proc
      WHERE pronamespace = CAST(CAST(:schema AS text) AS regnamespace)
    UNION ALL SELECT 'column', table_name, column_name, data_type, is_nullable, character_maximum_length::text
      FROM information_schema.columns WHERE table_schema = :schema
    UNION ALL SELECT 'index', tablename, indexname, replace(indexdef, :dotted, ''), '', '' FROM pg_indexes
      WHERE schemaname = :schema
    UNION ALL SELECT 'rule', conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', ''
      FROM pg_constraint WHERE connamespace = CAST(CAST(:schema AS text) AS regnamespace) AND contype <> 'n'
    """
    with engine.connect() as connection:
        rows = connection.execute(sa.text(asked), {"schema": schema, "dotted": f"{schema}."})
        return sorted(tuple(str(each) for each in row) for row in rows)


def test_steps_give_the_same_schema_on_a_server(postgres_url: str) -> None:
    engine = make_postgres_engine(postgres_url)
    shapes = []
    for schema, make in (("laid_out", None), ("stepped", upgrade)):
        with schema_transaction(engine) as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
        at = make_postgres_engine(postgres_url)
        sa.event.listen(
            at, "connect", lambda raw, _, name=schema: (raw.execute(f"SET search_path = {name}"), raw.commit())
        )
        if make is None:
            lay_out(at)
        else:
            with schema_transaction(at) as connection:
                make(connection)
        migrate_server(at)
        shapes.append(server_shape(at, schema))
        at.dispose()
    with schema_transaction(engine) as connection:
        connection.exec_driver_sql("DROP SCHEMA laid_out CASCADE")
        connection.exec_driver_sql("DROP SCHEMA stepped CASCADE")
    engine.dispose()
    assert shapes[0] == shapes[1]
    assert len(shapes[0]) > 500


@pytest.mark.filterwarnings(
    "ignore:Skipped unsupported", "ignore:Cannot correctly sort", "ignore:autogenerate skipping"
)
def test_alembic_itself_sees_no_difference() -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = make_engine(None)
    with schema_transaction(engine) as connection:
        upgrade(connection)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        found = [one for one in compare_metadata(context, metadata()) if "index" not in str(one[0])]
    engine.dispose()
    assert found == []


def ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith(("arrangement_text", "service_text"))


def test_an_older_store_gains_what_the_step_adds_after_a_backup(closed: Path, tmp_path: Path) -> None:
    migrate(closed, None, NOW, versions=versions(tmp_path, LATER))
    connection = open_raw(closed)
    assert connection.execute("SELECT DISTINCT nickname FROM arrangement").fetchall() == [("a later step",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(revision_name(NEXT),)]
    assert connection.execute("SELECT v FROM meta WHERE k = 'min_reader'").fetchone() == (str(MIN_READER),)
    connection.close()
    (copy,) = backups(backups_folder(closed))
    assert copy.why == "before-migration"
    assert diagnose(copy.path).version == SCHEMA_VERSION


@pytest.mark.parametrize("step", [FAILING, ORPHANING, HEADER + "1/0\n"])
def test_a_step_that_fails_leaves_everything_as_it_was(closed: Path, tmp_path: Path, step: str) -> None:
    before = content(closed)
    with pytest.raises(Known) as failed:
        migrate(closed, None, NOW, versions=versions(tmp_path, step))
    assert failed.value.key == "migration_failed"
    assert "left as it was" in failed.value.message
    assert content(closed) == before
    assert len(backups(backups_folder(closed))) == 1
    again = opened.open_office(closed, clock=SteppingClock(), actor="x", check_place=False)
    assert check(again).sound
    again.close(backup=False)


def test_an_older_number_in_the_file_is_brought_up_when_it_is_opened(closed: Path) -> None:
    connection = open_raw(closed)
    connection.execute("PRAGMA user_version=0")
    connection.close()
    assert diagnose(closed).state == "older"
    with pytest.raises(Known, match="older version"):
        opened.open_office(closed, clock=SteppingClock(), actor="x", read_only=True, check_place=False)
    office = opened.open_office(closed, clock=SteppingClock(), actor="x", check_place=False)
    assert len(records(office, Arrangement)) == 1
    office.close(backup=False)
    assert diagnose(closed).state == "current"
    assert [one.why for one in backups(backups_folder(closed))] == ["before-migration"]


def test_a_store_without_a_stamp_stands_where_its_file_says(closed: Path) -> None:
    engine = make_engine(closed)
    with schema_transaction(engine) as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
        stamp_unstamped(connection)
        assert revision_of(connection) == revision_name(SCHEMA_VERSION)
    close_engine(engine)


def test_the_steps_import_no_code_of_the_application() -> None:
    steps = list(MIGRATIONS.rglob("*.py"))
    assert len(steps) > SCHEMA_VERSION
    for path in steps:
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.match(r"\s*(from|import) commonservices", line):
                assert "commonservices.store.migrations" in line, (path.name, line)


@pytest.mark.parametrize("stored", sorted(STORES.glob("*.csdb")), ids=lambda path: path.name)
def test_every_stored_old_store_opens_for_ever(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.csdb"
    shutil.copyfile(stored, path)
    office = opened.open_office(path, clock=SteppingClock(), actor="x", check_place=False)
    assert check(office).findings == ()
    assert [each.reference for each in records(office, Arrangement)] == ["UNEXAM-MOU_CS-2026-001"]
    an_arrangement(office)
    assert check(office).findings == ()
    office.close(backup=False)


def test_there_is_a_stored_store_of_every_released_layout() -> None:
    assert [path.stem for path in sorted(STORES.glob("*.csdb"))] == [
        revision_name(number) for number in range(1, SCHEMA_VERSION + 1)
    ]
