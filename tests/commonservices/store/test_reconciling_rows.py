"""What the reconciliations compare, as it is read: what agrees is left out, what is read is whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa

from commonservices.store import reconciling_rows
from tests.builders import entity
from tests.commonservices.actions.planted_copies import a_copy

DAY = date(2026, 9, 30)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    """Give a register with planted errors, opened for reading."""
    with a_copy(tmp_path_factory.mktemp("rows")) as office, office.engine.connect() as opened:
        yield opened


def test_only_services_that_run_are_read_with_the_state_above_them(connection: sa.Connection) -> None:
    found = {each.reference: each.state for each in reconciling_rows.running_services(connection)}
    assert "S-IDLE" not in found
    assert (found["S-LOOSE"], found["S-EXPIRED"], found["S-FUEL"]) == ("", "EXPIRED", "ACTIVE")


def test_orders_whose_deliveries_fit_are_left_to_the_database(connection: sa.Connection) -> None:
    found = {each.reference: each for each in reconciling_rows.suspect_orders(connection, DAY)}
    assert set(found) == {"O-UNAPPROVED", "O-LATE", "O-MORE"}
    assert (found["O-MORE"].delivered, found["O-MORE"].quantity) == (Decimal(120), Decimal(100))
    assert (found["O-LATE"].first_on, found["O-LATE"].delivered) == (None, Decimal(0))


def test_the_newest_count_of_each_entity_is_read_up_to_a_day(connection: sa.Connection) -> None:
    now = {each.entity: each.census for each in reconciling_rows.counts(connection, DAY)}
    assert now == {"WFP": date(2025, 8, 1), "UNICEF": date(2026, 1, 31)}
    before = {each.entity for each in reconciling_rows.counts(connection, date(2025, 12, 31))}
    assert before == {"WFP"}
    assert all(each.left_on is None for each in reconciling_rows.counts(connection, DAY))


def test_houses_say_who_is_in_them_and_what_is_free(connection: sa.Connection) -> None:
    found = {each.reference: each for each in reconciling_rows.houses(connection, DAY)}
    assert (found["P-GOOD"].entities, found["P-GOOD"].free_m2) == (("WFP",), Decimal(60))
    assert found["P-FULL"].place == "Alpha"
    assert reconciling_rows.codes(connection)[entity("WFP")] == "WFP"
