"""The tab of runs: nothing before the first, and why the current one is set aside."""

from collections.abc import Callable
from typing import Any

from commonservices.actions import cost_pools, runs
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.office import Office
from tests.builders import records
from tests.commonservices.actions.pooled import Clinic
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.record_page import PoolPage


def part(page: PoolPage) -> Any:
    return page.book.current()


def test_before_the_first_run_it_says_so(clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    tab = part(open_pool(clinic.pool_id, "runs"))
    assert tab.nothing.isVisibleTo(tab)
    assert tab.table.isHidden()


def test_a_run_set_aside_is_not_set_aside_again(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    runs.supersede(office, [each.id for each in records(office, ApportionmentRun)], "Counted wrongly")
    part(open_pool(clinic.pool_id, "runs")).aside_button.click()
    assert heard.problems == ["This run is set aside already."]
