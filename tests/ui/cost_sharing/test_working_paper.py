"""The working of a split on paper: the shares of everybody, then the steps of each party, or of one."""

from collections.abc import Callable
from functools import partial
from typing import Any

from commonservices.actions import cost_pools
from commonservices.jobs import silent
from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic
from ui.cost_sharing.record_page import PoolPage
from ui.kit.paper import TextPaper


def printed(page: PoolPage, show: Callable[[], None]) -> TextPaper:
    """Give the paper that would be shown."""
    kept: list[Any] = []
    page.printing._papers.preview = kept.append  # type: ignore[method-assign]
    show()
    paper = kept[0](page.bridge.office, silent)
    assert isinstance(paper, TextPaper)
    return paper


def test_the_working_names_every_party_with_its_steps(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    html = printed(page, page.print_working).html
    assert "Why UNDP pays USD 27,062.79" in html
    assert "Why WHO pays USD 9,125.82" in html
    assert html.index("Shares") < html.index("Why UNEXAM")
    assert "248,600.00" in html


def test_the_working_of_one_party_leaves_the_others_out(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.book.split.select_code("WHO")
    html = printed(page, partial(page.print_party)).html
    assert "Why WHO pays USD 9,125.82" in html
    assert "Why UNDP" not in html
