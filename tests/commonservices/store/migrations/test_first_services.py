"""The first step's services, papers, checks and indicators."""

import pytest

from commonservices.domain.records import record_types
from commonservices.store.migrations import first_services
from tests.commonservices.store.migrations.steps import ADDED_LATER, at_first, columns_of, made_by

KINDS = (
    "document",
    "clause_check",
    "shared_service",
    "participation",
    "monthly_usage",
    "kpi_definition",
    "kpi_target",
    "kpi_reading",
    "rate_line",
    "exchange_rate",
    "driver_value",
    "waiver",
    "clearance",
)


@pytest.fixture(scope="module")
def made():
    """The tables this part makes."""
    return made_by(first_services.upgrade)


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
        if field.kind == "reference" and field.target and field.name not in ADDED_LATER.get(kind, ())
    }
    assert set(first_services.TIES) == declared
    assert len(first_services.TIES) == len(declared)
