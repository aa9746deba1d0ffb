"""What is done next with a budget, from its first line to the frozen split."""

from dataclasses import replace

import pytest

from commonservices.actions import cost_pools, runs
from commonservices.domain.guards import Missing
from commonservices.domain.pool_cycle import AGREED, CLOSED, FROZEN, INVOICED, OPEN, PROPOSED, REVISED, SETTLED
from commonservices.office import Office
from commonservices.queries.cost_pools import PoolDetail, PoolMove, detail
from tests.commonservices.actions.pooled import Clinic, a_decision, frozen
from ui.cost_sharing import next_act
from ui.cost_sharing.next_act import missing_rules, runs_in, standing


@pytest.fixture
def settled_shares(office: Office, clinic: Clinic) -> PoolDetail:
    """A budget whose run is frozen."""
    frozen(office, clinic.pool_id)
    return detail(office, clinic.pool_id)


def at(found: PoolDetail, state: str, to: str = "", *rules: str) -> PoolDetail:
    """Give a budget in a state with what is missing for the next one."""
    moves = (PoolMove(to, tuple(Missing(each) for each in rules)),) if to else ()
    return replace(found, pool=replace(found.pool, state=state), moves=moves)


def test_a_draft_is_sent_then_agreed_then_frozen_then_billed(office: Office, clinic: Clinic) -> None:
    def now() -> str:
        return next_act.next_act(detail(office, clinic.pool_id))

    assert now() == next_act.PROPOSE
    cost_pools.propose(office, clinic.pool_id)
    assert now() == next_act.AGREE
    cost_pools.agree(office, clinic.pool_id, a_decision(office))
    assert now() == next_act.FREEZE
    runs.freeze(office, runs_in(detail(office, clinic.pool_id), AGREED))
    assert now() == next_act.BILL


def test_the_runs_of_a_budget_are_told_by_their_state(settled_shares: PoolDetail) -> None:
    (run,) = standing(settled_shares)
    assert runs_in(settled_shares, FROZEN) == [run.id]
    assert runs_in(settled_shares, PROPOSED) == []


@pytest.mark.parametrize(
    ("state", "to", "rules", "act"),
    [
        (AGREED, INVOICED, (), next_act.INVOICE),
        (AGREED, INVOICED, ("pool_not_billed",), next_act.BILL),
        (INVOICED, OPEN, (), next_act.BEGIN),
        (OPEN, CLOSED, ("months_missing",), next_act.SPEND),
        (OPEN, CLOSED, (), next_act.CLOSE),
        (REVISED, CLOSED, ("months_missing",), next_act.SPEND),
        (CLOSED, SETTLED, ("pool_actual_not_shared",), next_act.SHARE_ACTUAL),
        (CLOSED, SETTLED, ("pool_actual_not_shared", "pool_not_settled"), next_act.SHARE_ACTUAL),
        (CLOSED, SETTLED, ("pool_not_settled",), next_act.BILL),
        (CLOSED, SETTLED, (), next_act.SETTLE),
        (SETTLED, "", (), ""),
    ],
)
def test_the_year_goes_on_as_far_as_nothing_is_missing(
    settled_shares: PoolDetail, state: str, to: str, rules: tuple[str, ...], act: str
) -> None:
    found = at(settled_shares, state, to, *rules)
    assert next_act.next_act(found) == act
    assert missing_rules(found, to) == set(rules)
