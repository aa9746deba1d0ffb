"""Lines of a shared budget and what is spent on them, entered, spread and refused."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import pool_lines, undo
from commonservices.actions.pool_lines import Spent
from commonservices.domain.cost_pools import PoolActual, PoolLine
from commonservices.office import Office
from commonservices.queries import cost_pools as pools_listed
from tests.builders import record, records
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import a_clinic, a_scheme, an_arrangement_of, frozen


def spend(office: Office, line_id: Any, months: dict[int, int]) -> None:
    pool_lines.set_actuals(
        office, [Spent(line_id=line_id, month=date(2026, month, 1), amount=each) for month, each in months.items()]
    )


def test_a_lump_sum_is_spread_by_day_over_the_open_months_and_flagged(office: Office) -> None:
    clinic = a_clinic(office)
    frozen(office, clinic.pool_id)
    spend(office, clinic.line_id, {1: 50_000})
    pool_lines.spread(office, clinic.line_id, "2740.00", note="one invoice for the year")
    held = {each.month.month: each for each in records(office, PoolActual, line_id=clinic.line_id)}
    assert sorted(held) == list(range(1, 11))
    assert sum(each.amount for month, each in held.items() if month > 1) == 274_000
    assert {each.estimated for month, each in held.items() if month > 1} == {True}
    assert (held[2].amount, held[3].amount, held[1].estimated) == (28_103, 31_114, False)
    refused("pool_month_told", lambda: pool_lines.spread(office, clinic.line_id, "1.00"))
    found = pools_listed.detail(office, clinic.pool_id)
    assert "ESTIMATED" in {each.code for each in found.findings}


@pytest.mark.parametrize(
    ("rule", "month"),
    [("pool_month_outside", date(2027, 1, 1)), ("month_in_future", date(2026, 12, 1))],
)
def test_cost_of_a_month_that_cannot_be_is_refused(office: Office, rule: str, month: date) -> None:
    clinic = a_clinic(office)
    frozen(office, clinic.pool_id)
    refused(rule, lambda: pool_lines.set_actual(office, Spent(line_id=clinic.line_id, month=month, amount="1.00")))


def test_cost_is_entered_again_taken_out_and_not_before_agreement(office: Office) -> None:
    clinic = a_clinic(office)
    one = Spent(line_id=clinic.line_id, month="2026-01", amount="12.50")
    refused("pool_not_spent_from", lambda: pool_lines.set_actual(office, one))
    frozen(office, clinic.pool_id)
    pool_lines.set_actual(office, one)
    pool_lines.set_actual(office, Spent(line_id=clinic.line_id, month="2026-01", amount="13.00"))
    assert [each.amount for each in records(office, PoolActual)] == [1300]
    pool_lines.set_actual(office, Spent(line_id=clinic.line_id, month="2026-01", amount=None))
    assert not records(office, PoolActual)


def test_a_line_takes_the_next_number_and_the_currency_of_its_budget(office: Office, last_act: Any) -> None:
    clinic = a_clinic(office, currency="XOF")
    made = pool_lines.add(office, clinic.pool_id, {"description": "Fuel", "budget": "1500"}).id
    line = record(office, PoolLine, made)
    assert (line.number, line.currency, line.budget) == (2, "XOF", 1500)
    assert last_act()[:2] == ("pool_line_added", "UNEXAM-POOL-2026-01 · 2")
    refused("pool_line_twice", lambda: pool_lines.set_fields(office, made, {"number": 1}))
    refused("pool_line_currency", lambda: pool_lines.set_fields(office, made, {"currency": "USD"}))
    refused("too_many_decimals_for_currency", lambda: pool_lines.set_fields(office, made, {"budget": "1.50"}))


def test_a_line_is_shared_by_a_scheme_of_its_own_arrangement(office: Office) -> None:
    clinic = a_clinic(office)
    other = a_scheme(office, an_arrangement_of(office, {"UNEXAM": 1, "WHO": 1}))
    refused("scheme_of_other_arrangement", lambda: pool_lines.set_fields(office, clinic.line_id, {"scheme_id": other}))


def test_a_line_goes_with_its_cost_and_comes_back_with_it(office: Office) -> None:
    clinic = a_clinic(office)
    spare = pool_lines.add(office, clinic.pool_id, {"description": "Spare", "budget": "1.00"}).id
    pool_lines.remove(office, spare, "entered twice")
    assert [each.number for each in records(office, PoolLine)] == [1]
    undo.undo(office, newest(office).transaction)
    assert sorted(each.number for each in records(office, PoolLine)) == [1, 2]


def test_several_months_are_one_act_about_the_budget(office: Office, last_act: Any) -> None:
    clinic = a_clinic(office)
    frozen(office, clinic.pool_id)
    spend(office, clinic.line_id, {1: 100, 2: 200})
    assert last_act()[:2] == ("pool_actual_set", "UNEXAM-POOL-2026-01 · 1")
    refused("required", lambda: pool_lines.spread(office, clinic.line_id, ""))
