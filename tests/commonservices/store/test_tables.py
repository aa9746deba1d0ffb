"""Every declared field has its column, with names and rules that are the same everywhere."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.domain.records import record_types
from commonservices.office import Office
from commonservices.store.engine import write_transaction
from commonservices.store.register_tables import ASIDE, NAMES
from commonservices.store.tables import fresh_metadata, journalled, metadata, table_of
from tests.builders import an_arrangement


@pytest.mark.parametrize("kind", sorted(record_types()))
def test_each_field_has_a_column(kind: str) -> None:
    names = {column.name for column in table_of(kind).c}
    assert names == {"id", "row_state", "open_conflicts", *(field.name for field in record_types()[kind].fields)}


def test_every_constraint_and_index_is_named_by_one_rule() -> None:
    pattern = re.compile(r"(pk|fk|ck|uq|ix)_[a-z_0-9]+")
    for table in metadata().tables.values():
        for each in (*table.constraints, *table.indexes):
            assert pattern.fullmatch(str(each.name)), (table.name, each.name)


def test_several_threads_are_given_one_and_the_same_table() -> None:
    names = [*metadata().tables] * 4
    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(table_of, names))
    assert all(table is metadata().tables[name] for name, table in zip(names, given, strict=True))


def test_a_description_of_its_own_holds_tables_of_its_own() -> None:
    own = fresh_metadata()
    assert set(own.tables) == set(metadata().tables)
    assert not {id(table) for table in own.tables.values()} & {id(table) for table in metadata().tables.values()}


def test_an_unknown_table_is_not_described() -> None:
    with pytest.raises(KeyError):
        table_of("dream")


def test_derived_and_aside_tables_are_not_journalled() -> None:
    assert set(metadata().tables) == journalled() | NAMES | ASIDE
    assert not journalled() & (NAMES | ASIDE)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE arrangement SET state = 'DREAMT'",
        "UPDATE arrangement SET row_state = 9",
        "UPDATE arrangement_version SET ceiling_amount = -1",
        "UPDATE arrangement_version SET effective_on = '2027-01-01', expiry_on = '2026-01-01'",
        "UPDATE arrangement_party SET joined_on = '2027-01-01', withdrew_on = '2026-01-01'",
        "UPDATE arrangement SET version_id = x'00000000000000000000000000000000'",
        "UPDATE j_tx SET state = 7",
        "UPDATE arrangement SET decision_lead_days = 'soon'",
    ],
)
def test_the_database_itself_refuses_what_cannot_be(office: Office, statement: str) -> None:
    an_arrangement(office)
    with pytest.raises(sa.exc.DBAPIError), write_transaction(office.engine) as connection:
        connection.exec_driver_sql(statement)


def test_days_are_kept_as_days(office: Office) -> None:
    an_arrangement(office, effective_on="2026-01-31")
    with office.engine.connect() as connection:
        assert connection.scalar(sa.select(table_of("arrangement_version").c.effective_on)) == date(2026, 1, 31)
        raw = connection.exec_driver_sql("SELECT effective_on FROM arrangement_version").scalar()
    assert raw == "2026-01-31"
