"""The acts of a budget: each says what was done, what is refused says why, and a question left undone does nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import cost_pools
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.office import Office
from commonservices.queries.cost_pools import PoolDetail, detail
from tests.builders import record, records
from tests.commonservices.actions.pooled import Clinic, frozen
from tests.ui import questions
from ui.cost_sharing.next_act import MOVES_TO
from ui.cost_sharing.pool_deeds import PoolDeeds
from ui.page import PageFrame


@dataclass
class Told:
    """The acts of a budget with all they told."""

    deeds: PoolDeeds
    told: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    removed: list[bool] = field(default_factory=list)


@pytest.fixture
def acts(frame: PageFrame, shown: object) -> Told:
    """Give the acts over an empty part."""
    above = QWidget()
    shown(above, 800, 600)  # type: ignore[operator]
    made = Told(PoolDeeds(frame, above))
    made.deeds.told.connect(made.told.append)
    made.deeds.problem.connect(made.problems.append)
    made.deeds.copied.connect(made.copied.append)
    made.deeds.removed.connect(lambda: made.removed.append(True))
    return made


def now(office: Office, clinic: Clinic) -> PoolDetail:
    return detail(office, clinic.pool_id)


def state(office: Office, clinic: Clinic) -> str:
    return str(record(office, CostPool, clinic.pool_id).state)


def test_a_budget_is_proposed_and_taken_back_with_a_reason(acts: Told, office: Office, clinic: Clinic) -> None:
    acts.deeds.propose(now(office, clinic))
    assert (state(office, clinic), acts.told) == ("PROPOSED", ["The budget is sent for agreement."])
    acts.deeds.to_draft(now(office, clinic))
    assert state(office, clinic) == "PROPOSED"
    questions.answer(reason="the rent was forgotten")
    assert state(office, clinic) == "DRAFT"
    assert acts.problems == []


def test_what_is_refused_is_told_and_nothing_is_said_to_be_done(acts: Told, office: Office, clinic: Clinic) -> None:
    frozen(office, clinic.pool_id)
    for act in (acts.deeds.propose, acts.deeds.share_actual, acts.deeds.remove):
        act(now(office, clinic))
    acts.deeds.move(now(office, clinic), next(act for act, to in MOVES_TO.items() if to == "OPEN"))
    assert len(acts.problems) == 4
    assert all(each.endswith(".") for each in acts.problems)
    assert (acts.told, acts.removed, state(office, clinic)) == ([], [], "AGREED")


def test_bills_are_drafted_once(acts: Told, office: Office, clinic: Clinic) -> None:
    frozen(office, clinic.pool_id)
    acts.deeds.bill(now(office, clinic))
    assert acts.told == ["5 bill(s) drafted. They are issued under Bills."]
    acts.deeds.bill(now(office, clinic))
    assert len(acts.told) == 1
    assert len(acts.problems) == 1


def test_a_copy_is_opened_and_a_budget_made_by_mistake_goes(acts: Told, office: Office, clinic: Clinic) -> None:
    acts.deeds.copy(now(office, clinic))
    (copied,) = acts.copied
    assert {str(each.id) for each in records(office, CostPool)} == {copied, str(clinic.pool_id)}
    acts.deeds.remove(now(office, clinic))
    assert (acts.removed, [str(each.id) for each in records(office, CostPool)]) == ([True], [copied])


def test_sharing_a_draft_again_sets_the_former_run_aside(acts: Told, office: Office, clinic: Clinic) -> None:
    for _ in range(2):
        acts.deeds.share(now(office, clinic))
    assert acts.told == ["The budget is shared out."] * 2
    states = sorted(each.state for each in records(office, ApportionmentRun))
    assert states == ["PROPOSED", "SUPERSEDED"]
    assert cost_pools.propose(office, clinic.pool_id) is not None
