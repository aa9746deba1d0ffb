"""The first step: every table of an empty store, in an order that does not matter, and no way back."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrating import revision_name
from commonservices.store.migrations import first_partners, first_services
from commonservices.store.migrations.versions import m0001_first
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.steps import columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables the step makes."""
    return made_by(m0001_first.upgrade)


def test_it_is_the_first_of_all_steps():
    assert m0001_first.revision == revision_name(1)
    assert m0001_first.down_revision is None
    assert not hasattr(m0001_first, "downgrade")


def test_it_makes_every_table_of_today_and_no_other(made):
    assert set(made) == set(metadata().tables)


def test_every_table_has_the_columns_that_are_described(made):
    assert [name for name in made if columns_of(made[name]) != described(name)] == []


def test_every_reference_of_every_field_is_tied_once():
    ties = [*first_partners.TIES, *first_services.TIES]
    declared = {
        (kind.name, field.name, field.target)
        for kind in record_types().values()
        for field in kind.fields
        if field.kind == "reference" and field.target
    }
    assert len(ties) == len(set(ties))
    assert set(ties) == declared
