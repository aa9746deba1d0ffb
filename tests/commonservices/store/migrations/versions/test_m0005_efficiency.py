"""The fifth step: with the others it makes every table of today."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrating import revision_name
from commonservices.store.migrations import (
    fifth_efficiency,
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
from commonservices.store.migrations.versions import m0004_sheets, m0005_efficiency
from commonservices.store.tables import metadata
from tests.commonservices.store.migrations.layouts import STEPS
from tests.commonservices.store.migrations.steps import columns_of, described, made_by


@pytest.fixture(scope="module")
def made():
    """The tables the five steps make."""
    return made_by(*(step.upgrade for step in STEPS))


def test_it_follows_the_fourth():
    assert m0005_efficiency.revision == revision_name(5)
    assert m0005_efficiency.down_revision == m0004_sheets.revision


def test_all_make_every_table_of_today_and_no_other(made):
    assert set(made) == set(metadata().tables)


def test_every_table_has_the_columns_that_are_described(made):
    assert [name for name in made if columns_of(made[name]) != described(name)] == []


def test_every_reference_of_every_field_is_tied_once():
    parts = (first_partners, first_services, second_people, second_premises, second_life)
    parts = (*parts, third_orders, third_pools, third_bills, third_widened, fourth_sheets, fifth_efficiency)
    ties = [tie for part in parts for tie in part.TIES]
    declared = {
        (kind.name, field.name, field.target)
        for kind in record_types().values()
        for field in kind.fields
        if field.kind == "reference" and field.target
    }
    assert len(ties) == len(set(ties))
    assert set(ties) == declared
