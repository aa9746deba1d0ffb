"""Bills, lines, payments and balances as the reconciliations read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.domain.money import Money
from commonservices.store import reconciling_bills, reconciling_pools
from tests.builders import entity
from tests.commonservices.actions.planted_copies import a_copy
from tests.commonservices.queries.planted_store import AUGUST, FIRST, LAST


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    """Give a register with planted errors, opened for reading."""
    with a_copy(tmp_path_factory.mktemp("bills")) as office, office.engine.connect() as opened:
        yield opened


def test_orders_that_are_billed_as_they_should_be_are_left_out(connection: sa.Connection) -> None:
    found = {each.reference: each for each in reconciling_bills.suspect_billing(connection)}
    assert {"O-UNBILLED", "O-UNAPPROVED", "O-TWICE"} <= set(found)
    assert "O-GOOD" not in found
    assert (found["O-TWICE"].bills, found["O-UNBILLED"].worth) == (2, Money(20_000, "USD"))


def test_lines_that_come_to_their_rate_are_left_out_and_the_rest_comes_with_its_rates(
    connection: sa.Connection,
) -> None:
    lines, rates = reconciling_bills.suspect_lines(connection)
    assert {each.bill for each in lines} == {"B-DEAR", "B-UNCONFIRMED", "B-EARLY"}
    assert {each.service_id for each in lines} == set(rates)
    assert reconciling_bills.priced_lines(connection) > len(lines)


def test_what_was_open_on_a_day_counts_payments_up_to_it(connection: sa.Connection) -> None:
    who = (entity("UNICEF"), entity("WHO"), "USD")
    assert reconciling_bills.open_pairs(connection, LAST)[who] == 1_000
    assert reconciling_bills.open_pairs(connection, date(2026, 8, 14)) == {}
    assert reconciling_bills.kept_ageing(connection, date(2026, 9, 29)) == (None, {})
    day, kept = reconciling_bills.kept_ageing(connection, LAST)
    assert (day, kept[who]) == (LAST, 3_000)


def test_memo_items_are_those_posted_in_the_period(connection: sa.Connection) -> None:
    assert {each.day for each in reconciling_bills.memo_items(connection, FIRST, LAST)} == {AUGUST}
    assert reconciling_bills.memo_items(connection, FIRST, date(2026, 8, 14)) == []


def test_full_cost_and_recovery_are_summed_by_service(connection: sa.Connection) -> None:
    years = {each.service: (each.cost, each.billed) for each in reconciling_pools.years(connection, FIRST, LAST)}
    assert years["S-CLINIC"] == (90_000, None)
    assert years["S-FUEL"][0] is None
