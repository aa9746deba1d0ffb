"""The tabs of a budget with their parts: built when wanted, made anew for another currency, turned to by keys."""

from collections.abc import Callable
from dataclasses import replace

from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.commonservices.actions.pooled import Clinic, frozen
from ui.cost_sharing.record_page import PoolPage


def test_a_part_is_made_once_and_kept(clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    book = open_pool(clinic.pool_id).book
    assert book.part("lines") is book.part("lines")
    book.go_to("lines")
    assert book.current() is book.part("lines")


def test_a_tab_nobody_knows_shows_the_split(clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    book = open_pool(clinic.pool_id, "lines").book
    book.select("elsewhere")
    assert book.tab == "split"


def test_another_currency_makes_the_parts_anew(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    book = open_pool(clinic.pool_id, "lines").book
    before, found = book.part("lines"), detail(office, clinic.pool_id)
    book.show_detail(replace(found, pool=replace(found.pool, currency="EUR")))
    assert book.part("lines") is not before
    assert book.specs.currency == "EUR"


def test_standing_and_sum_are_hidden_where_nothing_is_shared(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    page = open_pool(clinic.pool_id)
    assert page.book.total.isHidden()
    frozen(office, clinic.pool_id)
    page.open({"id": str(clinic.pool_id)})
    assert page.book.total.text() == "USD 248,600.00"
