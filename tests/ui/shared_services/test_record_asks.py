"""Changing the provider and taking stock on the page of a service, and its orders."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.actions import orders
from commonservices.domain.bodies import ActionItem
from commonservices.domain.shared_services import Participation
from commonservices.office import Office
from commonservices.queries import entities
from tests.builders import records
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.kit.question import QuestionDialog
from ui.shared_services.orders_part import ServiceOrders
from ui.shared_services.record_page import ServicePage


def run(page: ServicePage, key: str) -> QuestionDialog:
    """Run a command that asks, and give its question."""
    next(each for each in page.commands() if each.key == key).run()
    dialog = page.findChild(QuestionDialog)
    assert isinstance(dialog, QuestionDialog)
    return dialog


def test_another_entity_provides_from_a_day_on(record: ServicePage, office: Office) -> None:
    who = entities.entity_by_code(office, "WHO").id
    dialog = run(record, "service.provider")
    dialog.form.set_values({"managing_entity_id": str(who), "joined_on": date(2026, 10, 1)})
    dialog.confirm.click()
    (provider,) = [each for each in records(office, Participation) if each.role == "PROVIDER" and each.entity_id == who]
    assert provider.joined_on == date(2026, 10, 1)
    assert record.detail is not None
    assert record.detail.row.provider == "WHO"


def test_a_stock_take_that_modifies_asks_for_a_day_and_keeps_what_was_typed(
    record: ServicePage, office: Office
) -> None:
    dialog = run(record, "service.stock_take")
    dialog.form.set_values({"stock_take_action": "MODIFY", "stock_take_note": "Longer hours"})
    dialog.confirm.click()
    assert dialog.isVisible()
    assert not records(office, ActionItem)
    dialog.form.set_values({"due_on": date(2026, 12, 31)})
    dialog.confirm.click()
    (action,) = records(office, ActionItem)
    assert (action.text, action.due_on) == ("Longer hours", date(2026, 12, 31))


def test_a_stock_take_that_stops_the_service_ends_it(record: ServicePage) -> None:
    dialog = run(record, "service.stock_take")
    dialog.form.set_values({"stock_take_action": "DISCONTINUE", "ended_on": date(2026, 10, 12)})
    dialog.confirm.click()
    assert record.detail is not None
    assert (record.detail.row.status, record.detail.service.ended_on) == ("DISCONTINUED", date(2026, 10, 12))


@pytest.mark.parametrize("key", ["service.provider", "service.stock_take"])
def test_a_register_for_reading_only_asks_nothing(record: ServicePage, office: Office, key: str) -> None:
    office.read_only = True
    assert next(each for each in record.commands() if each.key == key).reason


def test_the_orders_of_the_service_are_listed_and_open(
    record: ServicePage, office: Office, small: Small, heard: Heard
) -> None:
    record.tabs.select("orders")
    part = record.parts.part("orders")
    assert isinstance(part, ServiceOrders)
    assert not part.none.isHidden()
    who = entities.entity_by_code(office, "WFP").id
    made = orders.request(office, small.fuel, who, {"quantity": "10"})
    record.reload()
    assert part.none.isHidden()
    assert part.table.rows.rowCount() == 1
    part.table.open_requested.emit(str(made.id))
    assert heard.opened == [f"bills?id={made.id}"]
