"""Services of an arrangement."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import a_service
from ui.page import parse_address


def test_services_are_listed_and_opened(fuel, office, three, frame):
    added = frame.bridge.do(partial(a_service, name_en="Diesel", arrangement_id=three["fuel"]))
    assert fuel.tabs.tabText(1) == "Services 1"
    fuel.tabs.select("services")
    fuel.parts.services.table.select_id(str(added.id))
    QTest.keyClick(fuel.parts.services.table, Qt.Key.Key_Return)
    assert parse_address(fuel.opened[-1]) == ("services", {"id": str(added.id)})
    fuel.parts.services.head.link.click()
    assert parse_address(fuel.opened[-1])[1] == {"new": "1", "arrangement": str(three["fuel"])}
