"""The first step's journal: the ten tables, as every released store has them."""

import pytest

from commonservices.store.journal_tables import NAMES
from commonservices.store.migrations import first_journal
from tests.commonservices.store.migrations.steps import columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(first_journal.upgrade)


def test_it_makes_the_journal_and_nothing_else(made):
    assert set(made) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_table_has_the_columns_that_are_described(made, name):
    assert columns_of(made[name]) == described(name)
