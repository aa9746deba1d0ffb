"""The head of the page and the life of a service."""

from __future__ import annotations

from datetime import date

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.record_page import ServicePage


def test_the_head_says_what_and_in_which_state(record: ServicePage) -> None:
    assert record.header.title.text() == "Diesel, bulk issue"
    assert record.header.status.text() == "Active"
    assert "UNDP" in record.header.detail.text()
    assert record.title() == "Diesel, bulk issue"


def test_the_life_goes_on_and_what_is_missing_is_pointed_at(
    record: ServicePage, office: Office, small: Small, heard: Heard, frame: PageFrame
) -> None:
    record.move_to("UNDER_MODIFICATION")
    assert queries.detail(office, small.fuel).service.status == "UNDER_MODIFICATION"
    assert record.header.next.text() == "Make active"
    record.go_on()
    assert record.tabs.current_key() == "terms"
    assert heard.problems[-1].endswith(".")
    record.move_to("DISCONTINUED")
    held = queries.detail(office, small.fuel).service
    assert (held.status, held.ended_on) == ("DISCONTINUED", date(2026, 10, 12))
    assert record.header.next.isHidden()
