"""Finding a record by its reference."""

import pytest

from commonservices.errors import Known
from commonservices.queries import refs


def test_a_reference_is_found_in_either_case(demo_office):
    found = refs.find_ref(demo_office, " demo-s07 ")
    assert (found.kind, found.reference) == ("shared_service", "DEMO-S07")
    with pytest.raises(Known, match="no record with the reference DEMO-999"):
        refs.find_ref(demo_office, "DEMO-999")
    with pytest.raises(Known, match="no record"):
        refs.find_ref(demo_office, "DEMO-001", "shared_service")
