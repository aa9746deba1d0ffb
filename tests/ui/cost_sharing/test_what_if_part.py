"""The tab What if: nothing to try before a split, what was tried is forgotten by one button, a party must be named."""

from collections.abc import Callable
from typing import Any

from commonservices.actions import cost_pools
from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.record_page import PoolPage


def part(page: PoolPage) -> Any:
    return page.book.current()


def test_before_a_split_there_is_nothing_to_try(clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    tab = part(open_pool(clinic.pool_id, "what_if"))
    assert tab.table.isHidden()
    assert tab.propose_button.isHidden()


def test_what_was_tried_is_forgotten_by_one_button(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    tab = part(open_pool(clinic.pool_id, "what_if"))
    assert tab._keep("WHO", "count", "58") == ""
    assert tab.is_changed
    tab.reset_button.click()
    assert not tab.is_changed
    assert all(each.before == each.after for each in tab._rows)


def test_the_party_that_joins_must_be_named(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    part(open_pool(clinic.pool_id, "what_if")).add_button.click()
    assert heard.problems == ["Say first which entity joins."]
