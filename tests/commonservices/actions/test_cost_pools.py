"""The year of a shared budget through the store: copied, shared out, agreed, frozen, spent and trued up to the cent."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import cost_pools, pool_lines, runs, undo
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import cost_pools as pools_listed
from commonservices.queries import runs as runs_listed
from tests.builders import entity, record, records
from tests.commonservices.actions import decided
from tests.commonservices.actions.conftest import newest
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import (
    ADVANCES,
    TOTAL,
    a_clinic,
    a_decision,
    amounts,
    bill_shares,
    frozen,
)

SPENT = 23_641_738
ACTUALS = {
    "UNEXAM": 12_329_615, "WFP": 3_920_339, "UNDP": 2_573_658, "UNICEF": 2_214_543, "UNHCR": 1_735_722, "WHO": 867_861,
}  # fmt: skip
CREDITS = {"UNEXAM": -635_347, "WFP": -202_015, "UNDP": -132_621, "UNICEF": -114_115, "UNHCR": -89_443, "WHO": -44_721}


def state(office: Office, id: Any) -> str:
    return str(record(office, CostPool, id).state)


def spend(office: Office, line_id: Any, months: dict[int, int]) -> None:
    pool_lines.set_actuals(
        office, [Spent(line_id=line_id, month=date(2026, month, 1), amount=each) for month, each in months.items()]
    )


def test_a_budget_is_shared_out_agreed_and_frozen_to_the_cent(office: Office, last_act: Any) -> None:
    clinic = a_clinic(office)
    assert record(office, CostPool, clinic.pool_id).reference == "UNEXAM-POOL-2026-01"
    (run_id,) = frozen(office, clinic.pool_id)
    assert amounts(office, run_id) == ADVANCES
    assert sum(ADVANCES.values()) == TOTAL
    assert last_act() == ("run_frozen", "UNEXAM-POOL-2026-01-R01", "")
    assert state(office, clinic.pool_id) == "AGREED"
    kept = {each.amount_usd == each.amount and each.per_usd == 1 for each in records(office, Share, run_id=run_id)}
    assert kept == {True}
    assert runs_listed.verify(office, run_id).sound
    assert {each.sound for each in runs_listed.verify_all(office)} == {True}


def test_the_year_ends_in_credits_that_are_actual_less_advance_and_not_a_share_of_the_difference(
    office: Office,
) -> None:
    clinic = a_clinic(office)
    (advance,) = frozen(office, clinic.pool_id)
    refused("pool_not_billed", lambda: cost_pools.move(office, clinic.pool_id, "INVOICED"))
    bill_shares(office, advance)
    cost_pools.move(office, clinic.pool_id, "INVOICED")
    cost_pools.move(office, clinic.pool_id, "OPEN")
    refused("pool_not_ended", lambda: cost_pools.move(office, clinic.pool_id, "CLOSED"))
    office.clock.move(days=100)
    spend(office, clinic.line_id, dict.fromkeys(range(1, 12), 2_000_000))
    broken = refused("pool_months_missing", lambda: cost_pools.move(office, clinic.pool_id, "CLOSED"))
    assert "2026-12" in broken.message
    spend(office, clinic.line_id, {12: SPENT - 22_000_000})
    cost_pools.move(office, clinic.pool_id, "CLOSED")
    made = runs.propose(office, clinic.pool_id, Order(kind="ACTUAL")).run_ids
    runs.agree(office, made)
    refused("pool_runs_not_frozen", lambda: cost_pools.move(office, clinic.pool_id, "SETTLED"))
    runs.freeze(office, made)
    assert amounts(office, made[0]) == ACTUALS
    rows = runs_listed.true_up(office, clinic.pool_id)
    assert {each.code: each.difference for each in rows} == CREDITS
    assert sum(each.difference for each in rows) == SPENT - TOTAL
    refused("pool_not_settled", lambda: cost_pools.move(office, clinic.pool_id, "SETTLED"))
    bill_shares(office, made[0], less={entity(code): amount for code, amount in ADVANCES.items()})
    cost_pools.move(office, clinic.pool_id, "SETTLED")
    parties = pools_listed.detail(office, clinic.pool_id).parties
    assert {each.code: each.difference for each in parties} == CREDITS


def test_next_year_copies_this_one_and_says_what_changed_for_each_party(office: Office) -> None:
    clinic = a_clinic(office, invoice_by=date(2025, 11, 30))
    frozen(office, clinic.pool_id)
    copied = cost_pools.copy(office, clinic.pool_id)
    assert copied.reference == "UNEXAM-POOL-2027-01"
    pool = record(office, CostPool, copied.id)
    assert (pool.starts_on, pool.ends_on, pool.state) == (date(2027, 1, 1), date(2027, 12, 31), "DRAFT")
    assert (pool.previous_id, pool.decision_id, pool.invoice_by) == (clinic.pool_id, None, date(2026, 11, 30))
    (line,) = records(office, PoolLine, pool_id=copied.id)
    assert (line.budget, line.scheme_id) == (TOTAL, clinic.scheme_id)
    pool_lines.set_fields(office, line.id, {"budget": "260000.00"})
    run_id = runs.propose(office, copied.id).run_ids[0]
    changed = runs_listed.changes(office, run_id, "WFP")
    assert changed is not None
    assert changed.causes == {"total": changed.after - changed.before}
    assert sum(changed.causes.values()) == changed.after - ADVANCES["WFP"]
    rows = {each.code: each.change for each in runs_listed.detail(office, run_id).shares}
    assert sum(each or 0 for each in rows.values()) == 26_000_000 - TOTAL


def test_a_line_that_is_not_recurring_is_not_copied(office: Office) -> None:
    clinic = a_clinic(office)
    pool_lines.add(office, clinic.pool_id, {"description": "New roof", "budget": 100, "recurring": False})
    copied = cost_pools.copy(office, clinic.pool_id, name="Clinic, third year", starts_on=date(2028, 1, 1))
    assert [each.description for each in records(office, PoolLine, pool_id=copied.id)] == ["Running cost"]
    assert record(office, CostPool, copied.id).name == "Clinic, third year"


def test_an_agreement_needs_the_decision_and_freezing_is_not_taken_back(office: Office) -> None:
    clinic = a_clinic(office)
    cost_pools.propose(office, clinic.pool_id)
    refused("pool_decision_missing", lambda: cost_pools.agree(office, clinic.pool_id, None))
    refused("pool_decision_missing", lambda: cost_pools.move(office, clinic.pool_id, "AGREED"))
    against = decided.a_decision(office, type="REJECT")
    refused("decision_approves_nothing", lambda: cost_pools.agree(office, clinic.pool_id, against))
    cost_pools.agree(office, clinic.pool_id, a_decision(office))
    made = [each.id for each in records(office, ApportionmentRun, pool_id=clinic.pool_id)]
    assert {record(office, ApportionmentRun, each).agreed_on for each in made} == {date(2026, 9, 20)}
    runs.freeze(office, made)
    with pytest.raises(Known) as broken:
        undo.undo(office, newest(office).transaction)
    assert broken.value.key == "not_undoable"
    listed = undo.undoable(office)
    assert (listed[0].act, listed[0].freezes) == ("run_frozen", "supersession")


def test_a_line_that_changed_is_shared_out_again_when_the_budget_is_proposed(office: Office) -> None:
    clinic = a_clinic(office)
    first = runs.propose(office, clinic.pool_id).run_ids[0]
    pool_lines.set_fields(office, clinic.line_id, {"budget": "1000.00"})
    shared = cost_pools.propose(office, clinic.pool_id)
    assert shared.findings == ()
    standing = {each.id: each.state for each in records(office, ApportionmentRun, pool_id=clinic.pool_id)}
    assert standing.pop(first) == "SUPERSEDED"
    assert list(standing.values()) == ["PROPOSED"]
    assert sum(amounts(office, next(iter(standing))).values()) == 100_000


def test_lines_stay_once_a_budget_is_proposed_and_open_again_in_draft(office: Office) -> None:
    clinic = a_clinic(office)
    cost_pools.propose(office, clinic.pool_id)
    refused("pool_lines_fixed", lambda: pool_lines.set_fields(office, clinic.line_id, {"budget": "1.00"}))
    refused("pool_lines_fixed", lambda: pool_lines.remove(office, clinic.line_id))
    refused("reason_missing", lambda: cost_pools.move(office, clinic.pool_id, "DRAFT"))
    cost_pools.move(office, clinic.pool_id, "DRAFT", why="WHO asked for other lines")
    pool_lines.remove(office, clinic.line_id)
    refused("pool_no_lines", lambda: cost_pools.propose(office, clinic.pool_id))


@pytest.mark.parametrize(
    ("rule", "to"),
    [("no_such_pool_move", "OPEN"), ("no_such_pool_move", "CLOSED"), ("no_such_state", "LOST")],
)
def test_a_move_the_cycle_does_not_know_is_refused(office: Office, rule: str, to: str, watch: Any) -> None:
    clinic = a_clinic(office)
    before = watch()
    refused(rule, lambda: cost_pools.move(office, clinic.pool_id, to))
    assert before.unchanged()


def test_a_running_budget_is_revised_as_its_next_version(office: Office) -> None:
    clinic = a_clinic(office)
    (advance,) = frozen(office, clinic.pool_id)
    bill_shares(office, advance)
    cost_pools.move(office, clinic.pool_id, "INVOICED")
    cost_pools.move(office, clinic.pool_id, "OPEN")
    refused("reason_missing", lambda: cost_pools.revise(office, clinic.pool_id, " "))
    cost_pools.revise(office, clinic.pool_id, "the fuel price rose")
    pool = record(office, CostPool, clinic.pool_id)
    assert (pool.state, pool.version) == ("REVISED", 2)
    pool_lines.set_fields(office, clinic.line_id, {"budget": "300000.00"})
    made = runs.propose(office, clinic.pool_id, Order(kind="REVISED", from_on=date(2026, 7, 1))).run_ids
    assert sum(amounts(office, made[0]).values()) == 30_000_000
    parts = runs_listed.detail(office, made[0]).parts
    assert [each.key for each in parts if each] == ["2026-01..2026-06", "2026-07..2026-12"]


def test_a_budget_made_by_mistake_goes_with_its_lines_and_one_with_agreed_runs_stays(office: Office) -> None:
    clinic = a_clinic(office)
    runs.propose(office, clinic.pool_id)
    cost_pools.remove(office, clinic.pool_id, "made twice")
    assert not records(office, CostPool)
    assert not records(office, Share)
    undo.undo(office, newest(office).transaction)
    frozen(office, clinic.pool_id)
    refused("pool_has_runs", lambda: cost_pools.remove(office, clinic.pool_id))


def test_a_budget_of_half_months_and_a_reference_in_use_are_refused(office: Office) -> None:
    clinic = a_clinic(office)
    above, provider = clinic.arrangement_id, entity("UNEXAM")
    values = {"name": "Guards", "arrangement_id": above, "provider_id": provider, "starts_on": date(2026, 1, 15)}
    half = {**values, "ends_on": date(2026, 12, 31)}
    refused("period_not_whole_months", lambda: cost_pools.add(office, half))
    whole = {**values, "starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    refused("duplicate_reference", lambda: cost_pools.add(office, whole, "UNEXAM-POOL-2026-01"))
    assert cost_pools.add(office, whole).reference == "UNEXAM-POOL-2026-02"
