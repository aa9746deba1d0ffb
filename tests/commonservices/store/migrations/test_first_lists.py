"""The first step's derived tables, and those kept aside from the journal."""

import pytest

from commonservices.store.migrations import first_lists
from commonservices.store.register_tables import ASIDE, NAMES
from tests.commonservices.store.migrations.steps import columns_of, described, made_by

FIRST = (NAMES | ASIDE) - {"register_calendar"}


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(first_lists.upgrade)


def test_it_makes_what_is_derived_and_what_is_aside(made):
    assert set(made) == FIRST


@pytest.mark.parametrize("name", sorted(FIRST))
def test_a_table_has_the_columns_that_are_described(made, name):
    assert columns_of(made[name]) == described(name)
