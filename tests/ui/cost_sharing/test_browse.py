"""The register of shared budgets: its sums by currency, its views and what an empty one says."""

from __future__ import annotations

from uuid import UUID

from commonservices.actions import cost_pools, pool_lines
from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.actions.pooled import END, START, Clinic
from ui.cost_sharing.page import CostSharingPage


def another(office: Office, clinic: Clinic, currency: str, budget: int) -> UUID:
    """Make another budget in a currency."""
    given = {
        "name": f"Canteen {currency}", "arrangement_id": clinic.arrangement_id, "provider_id": entity("UNEXAM"),
        "starts_on": START, "ends_on": END, "currency": currency,
    }  # fmt: skip
    pool = cost_pools.add(office, given).id
    pool_lines.add(office, pool, {"description": "Food", "budget": budget, "scheme_id": clinic.scheme_id})
    return pool


def test_a_selection_is_summed_up_by_currency_and_never_across(
    listing: CostSharingPage, office: Office, clinic: Clinic
) -> None:
    ids = [clinic.pool_id, another(office, clinic, "EUR", 1_000_00), another(office, clinic, "EUR", 500_00)]
    (said,) = [each for each in listing.browse.selection_words(3, ids) if each.startswith("Sum of budgets")]
    assert said.index("EUR") < said.index("USD")
    assert "1,500" in said
    assert "248,600" in said
    assert not any("Sum" in each for each in listing.browse.selection_words(0, []))


def test_each_view_has_a_sentence_of_its_own_when_it_is_empty(listing: CostSharingPage) -> None:
    said = {view: listing.browse.shown().none_in_view(view) for view in ("agreeing", "running", "closed", "late")}
    assert all(said.values())
    assert len(set(said.values())) == len(said)
    assert listing.browse.shown().none_in_view("all") == ""
