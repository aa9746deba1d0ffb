"""Until when an entity is there."""

from datetime import date

import pytest

from commonservices.domain.entity_life import last_day
from commonservices.domain.ids import of_code
from commonservices.domain.partners import SHIPPED, Entity


@pytest.mark.parametrize(
    ("code", "origin", "entered", "last"),
    [
        ("UNDP", SHIPPED, None, None),
        ("MINUSMA", SHIPPED, None, date(2023, 12, 31)),
        ("MINUSMA", SHIPPED, date(2025, 6, 30), date(2025, 6, 30)),
        ("MINUSMA", "office", None, None),
        ("OFFICE-X", "office", date(2020, 1, 31), date(2020, 1, 31)),
    ],
)
def test_its_own_last_day_counts_before_the_year_of_a_shipped_mission(code, origin, entered, last):
    entity = Entity(id=of_code("entity", code), short_code=code, origin=origin, valid_to=entered)
    assert last_day(entity) == last
