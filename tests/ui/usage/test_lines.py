"""The lines of the grid over a real register."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commonservices.actions import usage
from commonservices.office import Office
from commonservices.queries.usage import GridFilter
from tests.ui.usage.stores import YEAR, Small
from ui.bridge import Bridge
from ui.usage.lines import GridLines, sum_of


@pytest.fixture
def lines(office: Office) -> GridLines:
    """All lines of the year."""
    return GridLines(Bridge(office), GridFilter(YEAR))


def test_each_service_has_a_heading_above_its_consumers(lines: GridLines) -> None:
    assert lines.count == 7
    headings = [at for at in range(lines.count) if lines.is_heading(at)]
    assert headings == [0, 4]
    assert [row.consumer for at in range(lines.count) if (row := lines.row(at)) is not None] == [
        "UNDP",
        "UNHCR",
        "WFP",
        "UNDP",
        "WHO",
    ]


def test_sums_of_a_service_hold_missing_apart_from_zero(lines: GridLines) -> None:
    totals = lines.totals(0)
    assert totals.months[:4] == (Decimal(460), Decimal(482), Decimal(169), None)
    assert (totals.total, totals.before) == (Decimal(1111), Decimal("99.5"))
    assert lines.totals(4).total is None
    assert sum_of([None, Decimal(0)]) == 0
    assert sum_of([None]) is None


def test_a_refreshed_row_moves_the_sums(lines: GridLines, office: Office, small: Small) -> None:
    lines.totals(0)
    row = lines.row(2)
    assert row is not None
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[0], "50")
    lines.refresh(2)
    assert lines.totals(0).months[0] == Decimal(470)
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[3], "1")
    lines.refresh(2)
    assert lines.totals(0).months[3] == Decimal(1)
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[3], None)
    lines.refresh(2)
    assert lines.totals(0).months[3] is None
    fresh = GridLines(Bridge(office), GridFilter(YEAR))
    assert fresh.totals(0) == lines.totals(0)
    assert fresh.row(2) == lines.row(2)


def test_a_consumer_is_found_again(lines: GridLines, small: Small) -> None:
    row = lines.row(3)
    assert row is not None
    assert lines.position_of(small.fuel, row.consumer_id) == 3
    assert lines.position_of(small.arrangement, row.consumer_id) is None
    assert list(lines.at_hand()) == [1, 2, 3, 5, 6]
