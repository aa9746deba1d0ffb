"""The page of one service as a whole."""

from __future__ import annotations

from functools import partial

from commonservices.actions import shared_services as actions
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.record_page import ServicePage


def test_addresses_keep_the_tab(record: ServicePage, small: Small, heard: Heard) -> None:
    record.tabs.select("kpis")
    assert record.address() == {"id": str(small.fuel), "tab": "kpis"}
    record.open({"id": str(small.clinic)})
    assert record.address() == {"id": str(small.clinic), "tab": ""}
    record.open_usage()
    record.header.back_requested.emit()
    assert heard.opened == [f"usage?service={small.clinic}", f"services?row={small.clinic}"]


def test_a_service_that_is_gone_says_so(record: ServicePage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.add, values={"name_en": "Short-lived", "catalogue_code": "ENG-03"}))
    found = queries.page(frame.bridge.office, queries.ServiceFilter(text="short-lived"))[0]
    record.open({"id": str(found.id)})
    frame.bridge.undo()
    assert record.gone.isVisible()
