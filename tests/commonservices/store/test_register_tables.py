"""The derived tables: sorted in the database, with nothing entered later than any day."""

from typing import Any

import pytest
import sqlalchemy as sa

from commonservices.office import Office
from commonservices.queries import arrangements as queries
from commonservices.store import register_tables
from commonservices.store.register_tables import ARRANGEMENT_SORTS, ASIDE, NAMES, SERVICE_SORTS, sort_key
from commonservices.store.tables import NAMING, journalled, metadata
from tests.builders import a_service, an_arrangement

LISTS = {"register_arrangement": ARRANGEMENT_SORTS, "register_service": SERVICE_SORTS}


@pytest.fixture
def described() -> sa.MetaData:
    """The derived tables and those kept aside, alone."""
    made = sa.MetaData(naming_convention=NAMING)
    for group in dict.fromkeys(register_tables.GROUPS.values()):
        group(made)
    return made


def test_these_tables_are_derived_or_aside_and_none_is_both(described: sa.MetaData) -> None:
    assert set(described.tables) == NAMES | ASIDE
    assert not NAMES & ASIDE
    assert not (NAMES | ASIDE) & journalled()


@pytest.mark.parametrize(("table", "sorts"), LISTS.items())
def test_every_order_a_list_can_have_has_an_index_that_ends_with_the_row_number(
    described: sa.MetaData, table: str, sorts: tuple[str, ...]
) -> None:
    indexes = {str(each.name): each for each in described.tables[table].indexes}
    for name in sorts:
        assert name in described.tables[table].c
        first, last = indexes[f"ix_{table}__{name}"].expressions
        assert str(first) == str(sort_key(name))
        assert str(getattr(last, "name", last)) == "n"


@pytest.mark.parametrize(("table", "sorts"), LISTS.items())
def test_a_list_is_read_in_order_from_the_index_without_sorting(
    office: Office, table: str, sorts: tuple[str, ...]
) -> None:
    with office.engine.connect() as connection:
        for name in sorts:
            asked = sa.text(f"EXPLAIN QUERY PLAN SELECT n FROM {table} ORDER BY {sort_key(name)}, n LIMIT 50")  # noqa: S608
            steps = " ".join(str(row[-1]) for row in connection.execute(asked))
            assert f"ix_{table}__{name}" in steps, name
            assert "TEMP B-TREE" not in steps, name


@pytest.mark.parametrize("name", sorted({*ARRANGEMENT_SORTS, *SERVICE_SORTS}))
def test_only_dates_and_money_are_sorted_by_something_that_stands_for_nothing(name: str) -> None:
    said = str(sort_key(name))
    if name.endswith(("_on", "_by", "_month")):
        assert said == f"coalesce({name}, '9999-12-31')"
    elif name == "ceiling_amount":
        assert said == "coalesce(ceiling_amount, -1)"
    else:
        assert said == name


def test_what_has_no_end_comes_after_every_day_and_no_ceiling_before_every_sum(office: Office) -> None:
    late = an_arrangement(office, effective_on="2026-01-01", expiry_on="2090-12-31", ceiling_amount="0")
    none = an_arrangement(office)
    soon = an_arrangement(office, effective_on="2026-01-01", expiry_on="2026-12-31", ceiling_amount="1000000")

    def order(sort: str, *, descending: bool = False) -> list[Any]:
        return [row.id for row in queries.page(office, queries.ArrangementFilter(), sort, descending=descending)]

    assert order("expiry_on") == [soon.id, late.id, none.id]
    assert order("expiry_on", descending=True) == [none.id, late.id, soon.id]
    assert order("ceiling_amount") == [none.id, late.id, soon.id]


def test_the_derived_tables_hold_one_row_for_each_record_and_point_at_it(office: Office) -> None:
    made = [an_arrangement(office).id for _ in range(3)]
    service = a_service(office, arrangement_id=made[0]).id
    with office.engine.connect() as connection:
        listed = connection.exec_driver_sql("SELECT id, service_count FROM register_arrangement ORDER BY n").all()
        served = connection.exec_driver_sql("SELECT id, arrangement_id FROM register_service").all()
    assert [(row.id, row.service_count) for row in listed] == [
        (made[0].bytes, 1),
        (made[1].bytes, 0),
        (made[2].bytes, 0),
    ]
    assert [tuple(row) for row in served] == [(service.bytes, made[0].bytes)]


@pytest.mark.parametrize("name", sorted(NAMES | ASIDE))
def test_describing_twice_gives_the_same_tables(described: sa.MetaData, name: str) -> None:
    whole = metadata().tables[name]
    assert [(c.name, str(c.type), c.nullable) for c in described.tables[name].c] == [
        (c.name, str(c.type), c.nullable) for c in whole.c
    ]
