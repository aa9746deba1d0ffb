"""The first step's offices, partners, people, places and arrangements."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrations import first_partners
from tests.commonservices.store.migrations.steps import ADDED, at_first, columns_of, made_by

KINDS = (
    "office",
    "entity",
    "person",
    "location",
    "arrangement",
    "arrangement_version",
    "arrangement_party",
    "arrangement_event",
)


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(first_partners.upgrade)


def test_it_makes_these_kinds_of_record(made):
    assert set(made) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_columns_that_are_described(made, kind):
    assert columns_of(made[kind]) == at_first(kind)


def test_its_references_are_those_the_fields_declare():
    declared = {
        (kind, field.name, field.target)
        for kind in KINDS
        for field in record_types()[kind].fields
        if field.kind == "reference" and field.target and field.name not in ADDED.get(kind, ())
    }
    assert set(first_partners.TIES) == declared
    assert len(first_partners.TIES) == len(declared)
