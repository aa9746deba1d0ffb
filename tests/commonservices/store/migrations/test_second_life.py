"""The second step's widened tables: the same columns as today, and indexes where something is looked up."""

import pytest

from commonservices.store.migrations import first_partners, first_services, second_life, second_people, second_premises
from tests.commonservices.store.migrations.steps import ADDED, columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables as they are after being widened."""
    return made_by(
        first_partners.upgrade,
        first_services.upgrade,
        second_people.upgrade,
        second_premises.upgrade,
        second_life.upgrade,
    )


@pytest.mark.parametrize("kind", sorted(ADDED))
def test_a_widened_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == described(kind)


def test_only_references_in_new_columns_are_tied():
    assert {column for table, column, _ in second_life.TIES if column not in ADDED[table]} == set()


def test_nothing_of_the_table_that_was_set_aside_is_left(made):
    assert "held_aside" not in made
