"""From the budget to the last payment: whatever the figures, what was billed is what was spent, and nothing differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from commonservices.actions import cost_pools, exchange_rates, pool_lines, reconciliations, runs
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import entity, parties_of, record, records
from tests.commonservices.actions import money_chain
from tests.commonservices.actions.pooled import END, HEADS, START, a_decision, amounts


@pytest.mark.parametrize("seed", range(4))
def test_advances_and_what_is_billed_after_them_come_to_the_actual_cost(office: Office, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 the same figures every time
    currency = ("USD", "XOF", "KWD", "USD")[seed]
    if currency != "USD":
        exchange_rates.set_rate(office, currency, "604.5", "2026-01-01", "told by the bank")
    codes = list(HEADS)[: chance.randrange(2, 7)]
    heads = {code: chance.randrange(1, 500) for code in codes}
    budgets = [chance.randrange(1, 40_000_000) for _ in range(chance.randrange(1, 4))]
    year = money_chain.a_year(office, heads, budgets, currency, support_percent=chance.choice(("", "7", "12.5")))
    money_chain.asked_for(office, year)
    if seed % 2:
        money_chain.shared_anew(office, year, "REVISED", date(2026, 7, 1))
        money_chain.bill(office, year)
    office.clock.move(days=100)  # type: ignore[attr-defined]
    money_chain.spent(office, year, chance, 3_000_000)
    cost_pools.move(office, year.pool_id, "CLOSED")
    money_chain.shared_anew(office, year, "ACTUAL")
    money_chain.bill(office, year)
    assert money_chain.billed_of(office, year) == money_chain.due_of(office, year)
    money_chain.paid(office, year, chance)
    cost_pools.move(office, year.pool_id, "SETTLED")
    assert record(office, CostPool, year.pool_id).state == "SETTLED"
    found = reconciliations.run(office, ["R5", "R8"], START, END).results
    assert [(each.routine, each.result, each.differences) for each in found] == [
        ("R5", "AGREES", 0),
        ("R8", "AGREES", 0),
    ]


THREE = {"UNICEF": 10, "WFP": 10, "UNDP": 20}


def test_one_who_never_came_gets_back_the_whole_advance_and_the_others_bear_it(office: Office) -> None:
    year = money_chain.a_year(office, THREE, [40_000])
    money_chain.asked_for(office, year)
    assert money_chain.billed_of(office, year) == {entity("WFP"): 10_000, entity("UNDP"): 20_000}
    above = record(office, CostPool, year.pool_id).arrangement_id
    with office.work("field_set") as work:
        work.put(replace(parties_of(office, above)["UNDP"], withdrew_on=date(2025, 12, 31)))
    cost_pools.revise(office, year.pool_id, "UNDP never came")
    money_chain.shared_anew(office, year, "REVISED", START)
    (run,) = records(office, ApportionmentRun, pool_id=year.pool_id, kind="REVISED")
    assert amounts(office, run.id) == {"UNICEF": 20_000, "WFP": 20_000, "UNDP": 0}
    money_chain.bill(office, year)
    assert +money_chain.billed_of(office, year) == {entity("WFP"): 20_000}
    assert {each.total for each in records(office, Bill, pool_id=year.pool_id, kind="CREDIT")} == {-20_000}
    pool_lines.set_actuals(office, [Spent(line_id=year.line_ids[0], month=START, amount=30_001)])
    money_chain.shared_anew(office, year, "ACTUAL")
    money_chain.bill(office, year)
    assert +money_chain.billed_of(office, year) == +money_chain.due_of(office, year)


@pytest.mark.parametrize("limits", [{}, {"minimum": "50.00"}])
def test_a_line_that_cost_nothing_gives_its_whole_advance_back(office: Office, limits: dict[str, object]) -> None:
    year = money_chain.a_year(office, THREE, [40_000, 30_000], **limits)
    money_chain.asked_for(office, year)
    office.clock.move(days=100)  # type: ignore[attr-defined]
    busy, idle = year.line_ids
    months = [date(2026, month, 1) for month in range(1, 13)]
    spent = [
        Spent(line_id=line, month=day, amount=5_000 if line == busy else 0) for line in (busy, idle) for day in months
    ]
    pool_lines.set_actuals(office, spent)
    cost_pools.move(office, year.pool_id, "CLOSED")
    made = runs.propose(office, year.pool_id, Order(kind="ACTUAL", line_ids=frozenset({busy}))).run_ids
    runs.agree(office, made, a_decision(office))
    runs.freeze(office, made)
    with pytest.raises(RuleBroken) as broken:
        cost_pools.move(office, year.pool_id, "SETTLED")
    assert broken.value.rule == "pool_actual_not_shared"
    made = runs.propose(office, year.pool_id, Order(kind="ACTUAL", line_ids=frozenset({idle}))).run_ids
    runs.agree(office, made, a_decision(office))
    runs.freeze(office, made)
    money_chain.bill(office, year)
    assert money_chain.billed_of(office, year) == {entity("WFP"): 15_000, entity("UNDP"): 30_000}
    assert money_chain.billed_of(office, year) == money_chain.due_of(office, year)


def test_a_line_nobody_entered_cost_for_yet_is_not_shared_as_if_it_cost_nothing(office: Office) -> None:
    year = money_chain.a_year(office, THREE, [40_000, 30_000])
    money_chain.asked_for(office, year)
    pool_lines.set_actuals(office, [Spent(line_id=year.line_ids[0], month=START, amount=100)])
    (made,) = runs.propose(office, year.pool_id, Order(kind="ACTUAL")).run_ids
    assert record(office, ApportionmentRun, made).line_id == year.line_ids[0]
