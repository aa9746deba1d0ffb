"""The third step's widened tables: the same columns as today, and their indexes made again."""

import pytest

from commonservices.store.migrations import first_partners, first_services, third_orders, third_widened
from tests.commonservices.store.migrations.steps import ADDED_LATER, columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables as they are after being widened."""
    return made_by(first_partners.upgrade, first_services.upgrade, third_orders.upgrade, third_widened.upgrade)


@pytest.mark.parametrize("kind", sorted(ADDED_LATER))
def test_a_widened_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == described(kind)


def test_only_references_in_new_columns_are_tied():
    assert {column for table, column, _ in third_widened.TIES if column not in ADDED_LATER[table]} == set()


def test_nothing_of_the_tables_that_were_set_aside_is_left(made):
    assert "held_aside" not in made
