"""The third step's shared budgets and runs."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrations import third_pools
from tests.commonservices.store.migrations.steps import at_third, columns_of, made_by

KINDS = ("cost_pool", "pool_line", "pool_actual", "apportionment_scheme", "apportionment_run", "share")


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(third_pools.upgrade)


def test_it_makes_these_kinds_of_record(made):
    assert set(made) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == at_third(kind)


def test_its_references_are_those_the_fields_declare():
    declared = {
        (kind, field.name, field.target)
        for kind in KINDS
        for field in record_types()[kind].fields
        if field.kind == "reference" and field.target
    }
    assert set(third_pools.TIES) == declared
    assert len(third_pools.TIES) == len(declared)
