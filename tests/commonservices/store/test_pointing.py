"""Which live records still name some that were removed, in a column, in a set, and whatever their kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

import pytest

from commonservices.domain.cost_pools import CostPool
from commonservices.domain.records import record_types
from commonservices.office import Office
from commonservices.store.pointing import TOGETHER, pointing_at
from tests.builders import record
from tests.commonservices.store.dated_records import put
from tests.commonservices.store.money import id_of, some_money


@pytest.fixture
def money(office: Office) -> Office:
    """An office with one record of each kind of the money."""
    some_money(office)
    return office


def number_of(kind: str) -> int:
    return record_types()[kind].number


def pointed(office: Office, gone: Mapping[UUID, int]) -> tuple[str, str] | None:
    with office.engine.connect() as connection:
        return pointing_at(connection, gone)


def test_nothing_removed_leaves_no_loose_end(money: Office) -> None:
    assert pointed(money, {}) is None


@pytest.mark.parametrize(
    ("kind", "name", "by"),
    [
        ("service_order", "order", {"delivery", "bill_line"}),
        ("cost_pool", "pool", {"pool_line", "apportionment_run", "bill"}),
        ("pool_line", "line", {"pool_actual", "apportionment_run"}),
        ("apportionment_scheme", "scheme", {"pool_line", "apportionment_run"}),
        ("apportionment_run", "run", {"share"}),
        ("share", "open_share", {"bill_line"}),
        ("bill", "bill", {"bill_line", "settlement", "reminder"}),
        ("rate_card", "card", {"rate_line"}),
        ("rate_line", "rate", {"bill_line"}),
    ],
)
def test_a_record_that_others_name_is_found_with_one_of_them(money: Office, kind: str, name: str, by: set[str]) -> None:
    found = pointed(money, {id_of(name): number_of(kind)})
    assert found is not None
    assert found[0] in by
    assert found[1] == kind


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("delivery", "delivery"), ("share", "share"), ("bill_line", "bill_line"), ("reminder", "reminder"),
        ("period_lock", "lock"), ("reconciliation", "reconciliation"), ("rate_line", "later_rate"),
        ("ageing_snapshot", "ageing"), ("balance_confirmation", "balance"),
    ],
)  # fmt: skip
def test_a_record_that_nothing_names_leaves_no_loose_end(money: Office, kind: str, name: str) -> None:
    assert pointed(money, {id_of(name): number_of(kind)}) is None


def test_a_record_of_any_kind_is_found_where_the_kind_is_kept_beside(money: Office) -> None:
    from commonservices.domain.period_ends import Discrepancy

    found = replace(record(money, Discrepancy, id_of("discrepancy")), subject_kind="BILL", subject_id=id_of("ageing"))
    put(money, found)
    assert pointed(money, {id_of("ageing"): number_of("ageing_snapshot")}) == ("discrepancy", "ageing_snapshot")


def test_a_record_in_a_set_is_found(money: Office) -> None:
    pool: CostPool = record(money, CostPool, id_of("pool"))
    service = UUID(int=77)
    put(money, replace(pool, service_ids=frozenset({service, UUID(int=78)})))
    assert pointed(money, {service: number_of("shared_service")}) == ("cost_pool", "shared_service")
    assert pointed(money, {UUID(int=79): number_of("shared_service")}) is None


def test_one_among_thousands_is_found(money: Office) -> None:
    gone = {UUID(int=10**9 + each): number_of("cost_pool") for each in range(TOGETHER + 3)}
    assert pointed(money, gone) is None
    found = pointed(money, {**gone, id_of("pool"): number_of("cost_pool")})
    assert found is not None
    assert found[1] == "cost_pool"


def test_what_names_it_is_removed_too_and_then_nothing_does(money: Office) -> None:
    from commonservices.domain.cost_pools import PoolActual

    with money.work("field_set") as work:
        work.remove(record(money, PoolActual, id_of("actual")))
    found = pointed(money, {id_of("line"): number_of("pool_line")})
    assert found is not None
    assert found[0] == "apportionment_run"
