"""From the budget to the last payment: whatever the figures, what was billed is what was spent, and nothing differs."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from commonservices.actions import cost_pools, exchange_rates, reconciliations
from commonservices.domain.cost_pools import CostPool
from commonservices.office import Office
from tests.builders import record
from tests.commonservices.actions import money_chain
from tests.commonservices.actions.pooled import END, HEADS, START


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
