"""The tab What if: nothing to try before a split, what was tried is forgotten by one button, a party must be named."""

from collections.abc import Callable
from typing import Any

from commonservices.actions import cost_pools
from commonservices.office import Office
from commonservices.queries.entities import all_entities
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


def test_a_count_that_could_be_two_numbers_is_not_tried_before_one_is_typed(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    tab = part(open_pool(clinic.pool_id, "what_if"))
    assert "4380" in tab._keep("WHO", "count", "4.380")
    assert heard.problems[-1].startswith("The number “4.380” can be read as 4380 or as 4.380.")
    assert not tab.is_changed
    assert tab._keep("WHO", "count", "1234.5") == ""
    assert tab._shown("WHO", "count") == "1234.5"
    assert tab._keep("WHO", "count", "1234.5") == ""
    tab.joins_count.set_value("1.250")
    tab.joins.editor.take(str(tab.frame.bridge.ask(all_entities)[0].id))
    tab.add_button.click()
    assert "can be read as 1250" in heard.problems[-1]
    assert tab.joins_count.editor.text() == "1.250"
