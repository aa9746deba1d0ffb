"""The tables of the journal: their keys, what they never leave empty, and that they stand alone."""

import pytest
import sqlalchemy as sa

from commonservices.office import Office
from commonservices.store import journal_tables, undoing
from commonservices.store.engine import write_transaction
from commonservices.store.tables import NAMING, journalled, metadata
from tests.builders import an_arrangement

KEYS = {
    "j_site": ("site_id",),
    "j_tx": ("n",),
    "j_part": ("tx", "i"),
    "j_cell": ("tx", "i"),
    "j_saw": ("entity", "row", "cell", "saw_id", "tx"),
    "j_head": ("entity", "row", "cell", "tx"),
    "j_del": ("entity", "row", "tx"),
    "j_dseen": ("entity", "row", "tx", "seen_id"),
    "j_frontier": ("hash",),
    "j_vec": ("site_id",),
}
MAY_BE_EMPTY = {("j_tx", "undoes"), ("j_tx", "package_id")}


@pytest.fixture
def described() -> sa.MetaData:
    """The journal's tables alone."""
    made = sa.MetaData(naming_convention=NAMING)
    for group in dict.fromkeys(journal_tables.GROUPS.values()):
        group(made)
    return made


def test_the_journal_is_these_ten_tables_and_no_others(described: sa.MetaData) -> None:
    assert set(described.tables) == journal_tables.NAMES == set(KEYS)


@pytest.mark.parametrize("name", sorted(KEYS))
def test_each_table_has_its_key(described: sa.MetaData, name: str) -> None:
    assert tuple(column.name for column in described.tables[name].primary_key) == KEYS[name]


def test_nothing_of_a_change_set_may_be_left_out_but_what_it_undoes_and_where_it_came_from(
    described: sa.MetaData,
) -> None:
    empty = {(table.name, column.name) for table in described.tables.values() for column in table.c if column.nullable}
    assert empty == MAY_BE_EMPTY


def test_the_journal_points_to_no_table_outside_itself(described: sa.MetaData) -> None:
    assert [key for table in described.tables.values() for key in table.foreign_keys] == []


def test_only_the_unit_of_work_may_write_them() -> None:
    assert journalled() >= journal_tables.NAMES


def test_a_change_set_is_found_by_its_hash_its_short_identifier_and_its_place_in_line(described: sa.MetaData) -> None:
    table = described.tables["j_tx"]
    single = {
        tuple(column.name for column in each.columns)
        for each in table.constraints
        if isinstance(each, sa.UniqueConstraint)
    }
    assert single == {("hash",), ("id",)}
    assert {tuple(column.name for column in each.columns) for each in table.indexes} == {
        ("site_id", "seq"),
        ("hlc",),
        ("undoes",),
    }


def test_describing_twice_gives_the_same_tables(described: sa.MetaData) -> None:
    for name in journal_tables.NAMES:
        whole = metadata().tables[name]
        assert [(c.name, str(c.type)) for c in described.tables[name].c] == [(c.name, str(c.type)) for c in whole.c]


def test_the_short_identifier_is_the_beginning_of_the_hash(office: Office) -> None:
    an_arrangement(office)
    with office.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT hash, id, state, cells FROM j_tx").all()
        assert undoing.acts(connection, 1)[0].transaction == rows[-1].id
    assert rows
    for row in rows:
        assert row.id == row.hash[: journal_tables.ID_BYTES]
        assert (len(row.hash), row.state) == (32, 1)
        assert row.cells > 0


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO j_cell SELECT * FROM j_cell LIMIT 1",
        "UPDATE j_tx SET id = (SELECT id FROM j_tx ORDER BY n LIMIT 1)",
        "UPDATE j_tx SET state = 3",
        "UPDATE j_tx SET actor = NULL",
        "UPDATE j_tx SET n = 'first'",
    ],
)
def test_the_database_itself_refuses_a_journal_that_cannot_be(office: Office, statement: str) -> None:
    an_arrangement(office)
    with pytest.raises(sa.exc.DBAPIError), write_transaction(office.engine) as connection:
        connection.exec_driver_sql(statement)
