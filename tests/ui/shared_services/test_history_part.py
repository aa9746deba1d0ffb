"""Who changed what of a service."""

from __future__ import annotations

from functools import partial

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.history_part import ServiceHistory
from ui.shared_services.record_page import ServicePage


def test_the_history_tells_who_changed_what_and_takes_it_back(
    record: ServicePage, office: Office, small: Small, frame: PageFrame
) -> None:
    frame.bridge.do(partial(actions.set_field, id=small.fuel, field="notes", value="Check the pump"))
    record.tabs.select("history")
    part = record.parts.part("history")
    assert isinstance(part, ServiceHistory)
    cells = [cell.text for cell in part.table.rows.cells(0)]
    assert cells[1] == "Officer"
    assert cells[3:6] == ["Notes", "—", "Check the pump"]
    part.table.select_id("0")
    part.take_back()
    assert queries.detail(office, small.fuel).service.notes == ""
