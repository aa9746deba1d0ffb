"""The example shown for a field is one the field takes."""

from __future__ import annotations

import pytest

from commonservices.domain.checks import check_value
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.reading import read_value
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import MonthlyUsage

FIELDS = [each for kind in record_types().values() for each in kind.fields if each.kind is not Kind.DIGEST]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_example_is_read_and_taken(field):
    value = read_value(field, example_of(field), currency="USD")
    assert check_value(field, value) is None


def test_an_example_has_the_decimals_of_the_unit_or_currency():
    quantity = record_type(MonthlyUsage).by_name["quantity"]
    assert example_of(quantity) == "12.5"
    assert example_of(quantity, places=0) == "12"
