"""The figures looked at by consumer and by month, and of one site only."""

from __future__ import annotations

from functools import partial

from commonservices.actions import offices, shared_services, usage
from commonservices.office import Office
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import Small, row_of
from ui.usage.other_views import CONSUMER, MONTH
from ui.usage.page import UsagePage


def shown(page: UsagePage, key: str) -> list[str]:
    """The texts of one column of the table that is shown."""
    model = page.others.table.rows_model()  # type: ignore[attr-defined]
    place = next(n for n, each in enumerate(model.columns) if each.key == key)
    return [model.index(at, place).data() for at in range(model.rowCount())]


def test_by_consumer_each_consumer_stands_with_all_its_services(page: UsagePage, office: Office, small: Small) -> None:
    row = row_of(office, small.fuel, "UNDP")
    page.bridge.do(
        partial(
            usage.set_usage,
            service_id=small.fuel,
            consumer_id=row.consumer_id,
            month=page.sheet.model.lines.months[0],
            quantity="5",
        )
    )
    page.others.tabs.select(CONSUMER)
    consumers = shown(page, "consumer")
    assert consumers == sorted(consumers)
    assert len(consumers) == sum(page.sheet.showing.lines.blocks.lines)
    assert "5" in shown(page, page.sheet.model.lines.months[0].isoformat())
    assert page.address()["view"] == CONSUMER


def test_the_panel_and_the_keys_speak_of_the_grid_only_while_it_is_shown(page: UsagePage, heard: Heard) -> None:
    keys: list[list[str]] = []
    page.status_keys.connect(lambda told: keys.append([key for key, _ in told]))
    page.open({})
    page.read_now()
    assert page.panel.title.text() != "No cell is selected."
    assert "F2" in keys[-1]
    page.others.tabs.select(CONSUMER)
    assert page.panel.title.text() == "No cell is selected."
    assert (keys[-1], heard.status[-1]) == (["Enter"], "")
    page.others.tabs.select("service")
    assert page.panel.title.text() != "No cell is selected."
    assert "F2" in keys[-1]


def test_enter_leads_to_the_cell_in_the_grid(page: UsagePage, small: Small) -> None:
    page.open({"view": CONSUMER})
    model = page.others.model
    assert model is not None
    first = model.row(0)
    assert first is not None
    page.others.consumers.select_id(f"{first.service_id} {first.consumer_id}")
    page.others.consumers.open_requested.emit("")
    key = page.sheet.current_key()
    assert key is not None
    assert page.others.view == "service"
    assert (key.service_id, key.consumer_id) == (first.service_id, first.consumer_id)


def test_by_month_each_service_stands_beside_the_month_before_and_its_plan(page: UsagePage, small: Small) -> None:
    page.open({"view": MONTH})
    assert page.others.month_choice.currentText() == "October 2026"
    assert len(shown(page, "service")) == len(page.sheet.showing.lines.blocks.lines)
    assert all(" of " in each for each in shown(page, "entered"))
    page.others.months.open_requested.emit("")
    assert page.others.view == "service"


def test_a_change_shows_in_the_view_that_is_looked_at(page: UsagePage, office: Office, small: Small) -> None:
    page.others.tabs.select(MONTH)
    row = row_of(office, small.fuel, "UNDP")
    month = page.today().replace(day=1)
    page.bridge.do(
        partial(usage.set_usage, service_id=small.fuel, consumer_id=row.consumer_id, month=month, quantity="7000")
    )
    assert any("7,0" in each or "7,000" in each for each in shown(page, "total"))


def test_one_site_only(page: UsagePage, office: Office, small: Small, heard: Heard) -> None:
    site = offices.add_location(office, {"name": "North base"}).id
    shared_services.set_fields(office, small.fuel, {"location_id": site})
    page.reload()
    page.filter.submitted.emit('site:"north base"')
    assert page.address()["site"] == str(site)
    assert [each.service_id for each in page.sheet.showing.lines.blocks.some(0, 9)] == [small.fuel]
    assert [(each.subject, each.value) for each in page.filter.tokens()] == [("Site is", "North base")]
    page.filter.clear_last()
    assert page.address()["site"] == ""
