"""What the database refuses of orders, budgets, runs, bills and settlements, and the edges it still takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.codelists import load
from commonservices.domain.cost_pools import ApportionmentRun, ApportionmentScheme, CostPool, PoolLine
from commonservices.domain.fields import Record
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.period_ends import Discrepancy, PeriodLock, Reconciliation
from commonservices.domain.records import record_of
from commonservices.domain.shared_services import RateCard
from commonservices.store.engine import close_engine, make_engine, write_transaction
from commonservices.store.money_rules import CHECKS_OF_MONEY, INDEXES_OF_MONEY
from commonservices.store.opening import lay_out
from commonservices.store.rows import row_writer

ID, OTHER = UUID(int=1), UUID(int=2)
DAY, EARLIER = date(2026, 1, 2), date(2026, 1, 1)
BACKWARDS: dict[str, Any] = {"starts_on": DAY, "ends_on": EARLIER}
REFUSED: list[Record] = [
    ServiceOrder(id=ID, state="LOST"),
    ServiceOrder(id=ID, quantity=Decimal(-1)),
    ServiceOrder(id=ID, confirmed_quantity=Decimal(-1)),
    ServiceOrder(id=ID, waived_amount=-1),
    ServiceOrder(id=ID, requested_by="A", approved_by="A"),
    ServiceOrder(id=ID, confirmed_by="A", certified_by="A"),
    Delivery(id=ID, quantity=Decimal(-1)),
    CostPool(id=ID, state=""),
    CostPool(id=ID, **BACKWARDS),
    CostPool(id=ID, version=0),
    PoolLine(id=ID, number=0),
    PoolLine(id=ID, budget=-1),
    ApportionmentScheme(id=ID, valid_from=DAY, valid_to=DAY),
    ApportionmentScheme(id=ID, minimum=2, maximum=1),
    ApportionmentScheme(id=ID, minimum=-1),
    ApportionmentScheme(id=ID, support_percent=Decimal(-1)),
    ApportionmentRun(id=ID, state="ICY"),
    ApportionmentRun(id=ID, pool_version=0),
    Bill(id=ID, state="LOST"),
    Bill(id=ID, **BACKWARDS),
    Bill(id=ID, from_entity_id=OTHER, to_entity_id=OTHER),
    Bill(id=ID, per_usd=Decimal(0)),
    Bill(id=ID, disputed_amount=-1),
    BillLine(id=ID, number=0),
    Settlement(id=ID, amount=0),
    Settlement(id=ID, amount=-5),
    PeriodLock(id=ID, **BACKWARDS),
    PeriodLock(id=ID, unbilled_amount=-1),
    Reconciliation(id=ID, **BACKWARDS),
    Reconciliation(id=ID, prepared_by="A", reviewed_by="A"),
    Discrepancy(id=ID, state="LOST"),
    RateCard(id=ID, valid_from=DAY, valid_to=DAY),
]
TAKEN: list[Record] = [
    ServiceOrder(id=ID, quantity=Decimal(0), waived_amount=0),
    ServiceOrder(id=ID, requested_by="A", approved_by="B", confirmed_by="A", certified_by="B"),
    ServiceOrder(id=ID, requested_by="A", approved_by="A", exception_reason="One officer only"),
    Delivery(id=ID, quantity=Decimal(-1), corrects_id=OTHER),
    CostPool(id=ID, starts_on=DAY, ends_on=DAY),
    PoolLine(id=ID, number=1, budget=0),
    ApportionmentScheme(id=ID, minimum=0, maximum=0, valid_from=EARLIER, valid_to=DAY),
    ApportionmentRun(id=ID, total=-5),
    Bill(id=ID, total=-5, from_entity_id=ID, to_entity_id=OTHER),
    BillLine(id=ID, number=1, amount=-5, quantity=Decimal(-1)),
    Settlement(id=ID, amount=-5, reverses_id=OTHER),
    Reconciliation(id=ID, prepared_by="A", reviewed_by="A", exception_reason="One officer only"),
    RateCard(id=ID, valid_from=DAY),
]


@pytest.fixture(scope="module")
def engine() -> Iterator[sa.Engine]:
    """An empty store in memory."""
    made = make_engine(None)
    lay_out(made)
    yield made
    close_engine(made)


def told(record: Any) -> str:
    return str(record.KIND)


def put(engine: sa.Engine, record: Record) -> None:
    """Write a record past the rules of the domain and throw it away again; it may point to nothing."""
    with suppress(InterruptedError), write_transaction(engine) as connection:
        writer = row_writer(type(record), connection.dialect)
        connection.exec_driver_sql(writer.insert, writer.parameters(record))
        raise InterruptedError


@pytest.mark.parametrize("record", REFUSED, ids=told)
def test_what_contradicts_itself_is_refused(engine: sa.Engine, record: Record) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="CHECK constraint failed"):
        put(engine, record)


@pytest.mark.parametrize("record", TAKEN, ids=told)
def test_the_edge_of_a_rule_is_still_taken(engine: sa.Engine, record: Record) -> None:
    put(engine, record)


@pytest.mark.parametrize("kind", [kind for kind, rules in CHECKS_OF_MONEY.items() if "known_state" in rules])
def test_the_database_knows_every_state_of_the_list_and_no_other(kind: str) -> None:
    text = CHECKS_OF_MONEY[kind]["known_state"]
    named = text.partition("(")[2].rstrip(")").replace("'", "").split(",")
    assert named == list(load(record_of(kind).by_name["state"].code_list).codes)


def test_every_rule_and_index_is_about_money() -> None:
    assert all(record_of(kind).number > 40 for kind in (*CHECKS_OF_MONEY, *INDEXES_OF_MONEY))
