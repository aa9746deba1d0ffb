"""The example shown for a field is one the field takes."""

from __future__ import annotations

import pytest

from commonservices.domain.checks import check_value
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.reading import read_value
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import MonthlyUsage


@pytest.mark.parametrize("kind", record_types().values(), ids=lambda kind: kind.name)
def test_every_example_is_read_and_taken(kind):
    for field in (each for each in kind.fields if each.kind is not Kind.DIGEST):
        value = read_value(field, example_of(field), currency="USD")
        assert check_value(field, value) is None, field.name


def test_an_example_has_the_decimals_of_the_unit_or_currency():
    quantity = record_type(MonthlyUsage).by_name["quantity"]
    assert example_of(quantity) == "12.5"
    assert example_of(quantity, places=0) == "12"
