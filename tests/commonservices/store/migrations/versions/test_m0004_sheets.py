"""The fourth step: with the others it makes tables of today, but for what the fifth adds."""

import pytest

from commonservices.store.migrating import revision_name
from commonservices.store.migrations.versions import m0001_first, m0002_life, m0003_money, m0004_sheets
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import ADDED_FIFTH, columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables the four steps make."""
    return made_by(m0001_first.upgrade, m0002_life.upgrade, m0003_money.upgrade, m0004_sheets.upgrade)


def test_it_follows_the_third():
    assert m0004_sheets.revision == revision_name(4)
    assert m0004_sheets.down_revision == m0003_money.revision


def test_all_make_tables_of_today(made):
    assert set(made) < set(metadata().tables)


def test_every_table_has_the_columns_that_are_described(made):
    for name in made:
        added = ADDED_FIFTH.get(name, set())
        assert columns_of(made[name]) == [column for column in described(name) if column[0] not in added]
