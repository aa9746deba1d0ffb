"""The first step: every table of an empty store, in an order that does not matter, and no way back."""

import pytest

from commonservices.store.migrating import revision_name
from commonservices.store.migrations import first_partners, first_services
from commonservices.store.migrations.versions import m0001_first
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import at_first, columns_of, made_by


@pytest.fixture(scope="module")
def made():
    """The tables the step makes."""
    return made_by(m0001_first.upgrade)


def test_it_is_the_first_of_all_steps():
    assert m0001_first.revision == revision_name(1)
    assert m0001_first.down_revision is None
    assert not hasattr(m0001_first, "downgrade")


def test_every_table_it_makes_is_still_there_with_its_columns(made):
    assert set(made) < set(metadata().tables)
    assert [name for name in made if columns_of(made[name]) != at_first(name)] == []


def test_no_reference_is_tied_twice():
    ties = [*first_partners.TIES, *first_services.TIES]
    assert len(ties) == len(set(ties))
