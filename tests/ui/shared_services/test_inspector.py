"""The panel beside the register of services."""

from __future__ import annotations

from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.page import ServicesPage


def test_the_inspector_says_the_reason_to_act_first(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.table.select_id(str(small.clinic))
    page.panel.read_now()
    record = page.panel.record
    assert record.title.text() == "Clinic"
    assert not record.note.isHidden()
    page.table.select_id(str(small.fuel))
    page.panel.read_now()
    assert record.months_head.detail.text() == ""
    assert record.kpi_head.detail.text() == "1"
    record.foot_usage.click()
    assert heard.opened == [f"usage?service={small.fuel}"]
