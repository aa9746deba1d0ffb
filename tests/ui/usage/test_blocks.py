"""The services of the grid, read when somebody looks."""

from __future__ import annotations

import pytest

from commonservices.domain.ids import uuid7
from commonservices.office import Office
from commonservices.queries import usage as queries
from commonservices.queries.usage import GridFilter
from tests.ui.usage.stores import YEAR, Small
from ui.bridge import Bridge
from ui.usage import blocks as of_blocks
from ui.usage.blocks import Blocks


@pytest.fixture
def found(office: Office, monkeypatch: pytest.MonkeyPatch) -> Blocks:
    """The services of the year, read one at a time."""
    monkeypatch.setattr(of_blocks, "AT_ONCE", 1)
    return Blocks(Bridge(office), queries.sizes(office, GridFilter(YEAR)))


def test_services_stand_in_the_order_of_the_grid_with_their_lines(found: Blocks, small: Small) -> None:
    assert found.lines == [3, 2]
    assert [(block.service_id, block.lines) for block in found] == [(small.fuel, 3), (small.clinic, 2)]
    assert [block.service_id for block in found.some(1, 9)] == [small.clinic]
    with pytest.raises(IndexError):
        found[2]


def test_a_service_is_found_by_its_identifier_or_not_at_all(found: Blocks, office: Office, small: Small) -> None:
    assert (found.place_of(small.fuel), found.place_of(small.clinic)) == (0, 1)
    assert found.place_of(uuid7(office.clock.now())) is None
