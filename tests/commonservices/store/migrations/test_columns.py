"""The columns that steps are written with give the same types, names and rules for ever, on both kinds of database."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy.dialects import postgresql, sqlite

from commonservices.store.migrations import columns

FILE, SERVER = sqlite.dialect(), postgresql.dialect()  # type: ignore[no-untyped-call]


@pytest.fixture
def connection() -> Iterator[sa.Connection]:
    """A database in memory on which steps may run."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as opened:
        with Operations.context(MigrationContext.configure(opened)):
            yield opened
        opened.rollback()
    engine.dispose()


def shape(connection: sa.Connection, name: str) -> str:
    return str(connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).scalar())


@pytest.mark.parametrize(
    ("column", "on_file", "on_server", "empty"),
    [
        (columns.guid("c"), "BLOB", "UUID", True),
        (columns.guid("c", empty=False), "BLOB", "UUID", False),
        (columns.text("c", 40), "TEXT", "VARCHAR(40)", False),
        (columns.prose("c"), "TEXT", "TEXT", False),
        (columns.whole("c"), "INTEGER", "BIGINT", True),
        (columns.whole("c", empty=False), "INTEGER", "BIGINT", False),
        (columns.day("c"), "TEXT", "DATE", True),
        (columns.moment("c"), "TEXT", "TIMESTAMP WITH TIME ZONE", True),
        (columns.moment("c", empty=False), "TEXT", "TIMESTAMP WITH TIME ZONE", False),
        (columns.several("c"), "TEXT", "JSONB", False),
        (columns.yes_no("c"), "INTEGER", "BOOLEAN", False),
        (columns.raw("c"), "BLOB", "BYTEA", True),
        (columns.raw("c", empty=False), "BLOB", "BYTEA", False),
    ],
)
def test_a_column_has_its_type_on_a_file_and_on_a_server(
    column: sa.Column[object], on_file: str, on_server: str, *, empty: bool
) -> None:
    assert column.name == "c"
    assert column.type.dialect_impl(FILE).compile(dialect=FILE) == on_file
    assert column.type.compile(dialect=SERVER) == on_server
    assert column.nullable is empty


def test_no_number_of_a_file_counts_itself_up() -> None:
    assert columns.whole("n").autoincrement is False


def test_keys_and_rules_are_named_after_their_table() -> None:
    assert columns.key("room", "a", "b").name == "pk_room"
    assert columns.unique("room", "a").name == "uq_room__a"
    rule = columns.rule("room", "above_ground", "level > 0")
    assert (rule.name, str(rule.sqltext)) == ("ck_room__above_ground", "level > 0")


def test_a_table_is_strict_and_its_references_are_made_with_it_and_wait_for_the_end(connection: sa.Connection) -> None:
    ties = (("room", "house_id", "house"), ("garden", "house_id", "house"))
    columns.create("house", columns.guid("id", empty=False), columns.key("house", "id"), ties=ties)
    columns.create(
        "room", columns.guid("id", empty=False), columns.guid("house_id"), columns.key("room", "id"), ties=ties
    )
    columns.tie(ties)
    house, room = shape(connection, "house"), shape(connection, "room")
    assert "STRICT" in room
    assert "WITHOUT ROWID" in room
    assert "FOREIGN KEY" not in house
    assert room.count("FOREIGN KEY") == 1
    assert "fk_room__house_id" in room
    assert "DEFERRABLE INITIALLY DEFERRED" in room


def test_a_table_that_is_asked_to_keep_its_row_numbers_does(connection: sa.Connection) -> None:
    columns.create("line", columns.whole("n", empty=False), columns.key("line", "n"), with_rowid=True)
    assert "WITHOUT ROWID" not in shape(connection, "line")
    assert "STRICT" in shape(connection, "line")


def test_indexes_are_named_after_what_they_are_over(connection: sa.Connection) -> None:
    columns.create(
        "line", columns.whole("n", empty=False), columns.whole("a"), columns.day("b"), columns.key("line", "n")
    )
    columns.index("line", "a", "b")
    columns.sort_index("line", "a")
    columns.sort_index("line", "b", "'9999-12-31'")
    assert shape(connection, "ix_line__a_b").endswith("line (a, b)")
    assert shape(connection, "ix_line__a").endswith("line (a, n)")
    assert shape(connection, "ix_line__b").endswith("line (coalesce(b, '9999-12-31'), n)")


def test_a_step_knows_what_it_runs_on(connection: sa.Connection) -> None:
    assert columns.on_sqlite()
