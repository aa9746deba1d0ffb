"""The fourth step: with the others it makes every table of today."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrating import revision_name
from commonservices.store.migrations import (
    first_partners,
    first_services,
    fourth_sheets,
    second_life,
    second_people,
    second_premises,
    third_bills,
    third_orders,
    third_pools,
    third_widened,
)
from commonservices.store.migrations.versions import m0001_first, m0002_life, m0003_money, m0004_sheets
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables the four steps make."""
    return made_by(m0001_first.upgrade, m0002_life.upgrade, m0003_money.upgrade, m0004_sheets.upgrade)


def test_it_follows_the_third():
    assert m0004_sheets.revision == revision_name(4)
    assert m0004_sheets.down_revision == m0003_money.revision


def test_all_make_every_table_of_today_and_no_other(made):
    assert set(made) == set(metadata().tables)


def test_every_table_has_the_columns_that_are_described(made):
    assert [name for name in made if columns_of(made[name]) != described(name)] == []


def test_every_reference_of_every_field_is_tied_once():
    parts = (first_partners, first_services, second_people, second_premises, second_life)
    parts = (*parts, third_orders, third_pools, third_bills, third_widened, fourth_sheets)
    ties = [tie for part in parts for tie in part.TIES]
    declared = {
        (kind.name, field.name, field.target)
        for kind in record_types().values()
        for field in kind.fields
        if field.kind == "reference" and field.target
    }
    assert len(ties) == len(set(ties))
    assert set(ties) == declared
