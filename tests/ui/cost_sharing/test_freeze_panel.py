"""Freezing a split: shown in figures first, done by one button, refused with its reason."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import cost_pools, runs
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.pool_cycle import FROZEN
from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.builders import records
from tests.commonservices.actions.pooled import Clinic, a_decision
from ui.cost_sharing.freeze_panel import FreezePanel
from ui.page import AsksHere, PageFrame


@pytest.fixture
def panel(frame: PageFrame, shown: Callable[..., QWidget]) -> FreezePanel:
    made = FreezePanel(frame)
    shown(made, 700, 500)
    return made


@pytest.fixture
def agreed(office: Office, clinic: Clinic) -> Clinic:
    cost_pools.propose(office, clinic.pool_id)
    cost_pools.agree(office, clinic.pool_id, a_decision(office))
    return clinic


def test_without_agreed_runs_there_is_nothing_to_ask(panel: FreezePanel, office: Office, clinic: Clinic) -> None:
    assert not panel.begin(detail(office, clinic.pool_id))
    assert not panel.is_open


def test_the_figures_are_shown_and_one_button_freezes(panel: FreezePanel, office: Office, agreed: Clinic) -> None:
    said: list[str] = []
    panel.frozen.connect(said.append)
    assert panel.begin(detail(office, agreed.pool_id))
    assert panel.pairs.value_widget("total").accessibleName() == "Total: USD 248,600.00"
    assert isinstance(panel, AsksHere)
    panel.submit()
    assert {each.state for each in records(office, ApportionmentRun)} == {FROZEN}
    assert said == ["1 run(s) frozen."]


def test_the_other_button_leaves_all_as_it_is(panel: FreezePanel, office: Office, agreed: Clinic) -> None:
    left: list[bool] = []
    panel.left.connect(lambda: left.append(True))
    panel.begin(detail(office, agreed.pool_id))
    panel.leave_button.click()
    panel.close_question()
    assert left == [True]
    assert not panel.is_open
    assert FROZEN not in {each.state for each in records(office, ApportionmentRun)}


def test_a_run_set_aside_meanwhile_is_refused_with_its_reason(
    panel: FreezePanel, office: Office, agreed: Clinic
) -> None:
    problems: list[str] = []
    panel.problem.connect(problems.append)
    panel.begin(detail(office, agreed.pool_id))
    runs.supersede(office, [each.id for each in records(office, ApportionmentRun)], "Counted wrongly")
    panel.freeze_button.click()
    assert len(problems) == 1
    assert FROZEN not in {each.state for each in records(office, ApportionmentRun)}
