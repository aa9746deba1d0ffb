"""Changing one field of several services as one act."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from commonservices.queries import history
from tests.builders import record
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.bulk_panel import FIELDS, ServiceBulk
from ui.shared_services.page import ServicesPage


@pytest.fixture
def panel(page: ServicesPage) -> ServiceBulk:
    """The panel with both services selected."""
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return page.bulk


def test_several_selected_services_bring_the_panel_and_one_the_inspector(
    page: ServicesPage, panel: ServiceBulk, small: Small
) -> None:
    assert page.panel.currentWidget() is panel
    assert panel.title.text() == "Selected services: 2"
    assert panel.alike.value_widget("status").text() == "Active"
    assert panel.alike.value_widget("line").text() == "different"
    page.table.select_id(str(small.fuel))
    assert page.panel.currentWidget() is not panel


def test_a_field_of_all_is_changed_as_one_act_and_taken_back_as_one(
    page: ServicesPage, panel: ServiceBulk, office: Office, frame: PageFrame, small: Small, heard: Heard
) -> None:
    before = history.count(office, "", {})
    held = [record(office, SharedService, id).classification for id in (small.fuel, small.clinic)]
    panel.field.take("classification")
    panel.value.take("CONFIDENTIAL")
    assert "What will change" in panel.effect.text()
    assert "Services: 2." in panel.effect.text()
    panel.apply.click()
    assert heard.toasts[-1] == "Services changed: 2."
    assert {record(office, SharedService, id).classification for id in (small.fuel, small.clinic)} == {"CONFIDENTIAL"}
    assert history.count(office, "", {}) == before + 1
    frame.bridge.undo()
    assert [record(office, SharedService, id).classification for id in (small.fuel, small.clinic)] == held


def test_a_value_that_all_hold_changes_nothing(panel: ServiceBulk, office: Office, small: Small, heard: Heard) -> None:
    panel.field.take("classification")
    panel.value.take(record(office, SharedService, small.fuel).classification)
    panel.apply.click()
    assert heard.problems[-1] == "All of these hold this value already. Choose another value."


@pytest.mark.parametrize("name", [name for _cls, name in FIELDS])
def test_every_field_has_an_editor_of_its_kind(panel: ServiceBulk, name: str) -> None:
    panel.field.take(name)
    assert panel.value is not None
    assert panel.value.spec.label == panel.value_label.text().removeprefix("New value: ")
    assert panel.value.spec.kind in {"code", "reference", "integer"}
