"""The register of shared budgets: its columns, views, the panel beside it, a new budget, and last year's copied."""

from datetime import date

from commonservices.actions import cost_pools
from commonservices.domain.cost_pools import CostPool
from commonservices.office import Office
from tests.builders import entity, records
from tests.commonservices.actions.pooled import Clinic
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.page import CostSharingPage


def test_the_list_shows_state_year_total_and_next_step(listing: CostSharingPage) -> None:
    model = listing.browse.list.model
    row = model.row(0)
    assert row is not None
    shown = {each.key: each.text(row) for each in model.columns}
    assert (shown["state"], shown["year"], shown["budget"]) == ("Draft", "2026", "USD 248,600.00")
    assert (shown["next"], shown["execution"]) == ("Send for agreement", "—")


def test_the_panel_shows_the_current_budget(listing: CostSharingPage, clinic: Clinic) -> None:
    listing.panel.read_now()
    assert listing.panel.title.text() == "Clinic"
    assert listing.panel.pairs.value_widget("budget").accessibleName() == "Budget: USD 248,600.00"
    listing.panel.open_button.click()


def test_a_view_shows_only_its_budgets(listing: CostSharingPage) -> None:
    listing.open({"view": "running"})
    assert listing.browse.list.model.rowCount() == 0
    listing.open({"view": "agreeing", "filter": ""})
    assert listing.browse.list.model.rowCount() == 1


def test_enter_opens_the_budget(listing: CostSharingPage, clinic: Clinic, heard: Heard) -> None:
    listing.browse.list.table.open_requested.emit(str(clinic.pool_id))
    assert heard.opened == [f"cost_sharing?id={clinic.pool_id}"]


def test_last_years_budget_is_copied_from_the_list(
    listing: CostSharingPage, office: Office, clinic: Clinic, heard: Heard
) -> None:
    listing.copy_year()
    assert len(records(office, CostPool)) == 2
    assert heard.toasts == ["UNEXAM-POOL-2027-01 is copied with its recurring lines."]


def test_a_new_budget_is_made_and_what_lacks_is_said_at_its_field(
    listing: CostSharingPage, office: Office, clinic: Clinic, heard: Heard
) -> None:
    listing.start_new()
    form = listing.form.entry.form
    listing.form.save()
    assert form.first_blocked() or heard.problems
    form.set_values(
        {
            "arrangement_id": str(clinic.arrangement_id),
            "name": "Canteen",
            "provider_id": str(entity("UNEXAM")),
            "starts_on": date(2027, 1, 1),
            "ends_on": date(2027, 12, 31),
        }
    )
    listing.form.save()
    made = next(each for each in records(office, CostPool) if each.name == "Canteen")
    assert heard.opened[-1] == f"cost_sharing?id={made.id}"


def test_the_list_follows_what_others_do(listing: CostSharingPage, office: Office, clinic: Clinic) -> None:
    listing.bridge.do(lambda held: cost_pools.propose(held, clinic.pool_id))
    row = listing.browse.list.model.row(0)
    assert row is not None
    assert row.state == "PROPOSED"
