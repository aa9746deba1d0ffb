"""The panel beside the register of services."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.kit.seen import heard as accessible_name
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.kit.tags import Mark
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.shared_services.inspector import ServiceInspector, ServicePanel
from ui.shared_services.page import ServicesPage


@pytest.fixture
def panel(calm: PageFrame, qtbot: QtBot) -> ServicePanel:
    """The panel alone, over a register nobody writes to."""
    made = ServicePanel(calm)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def inspector(frame: PageFrame, qtbot: QtBot) -> ServiceInspector:
    """The inspector alone."""
    made = ServiceInspector(frame)
    qtbot.addWidget(made)
    return made


def rated(panel: ServicePanel) -> list[str]:
    """The indicators in words, as far as they are shown."""
    labels = panel.kpis.findChildren(QLabel)
    return [each.text() for each in labels if each.text() and not each.parentWidget().isHidden()]


def said(panel: ServicePanel, key: str) -> str:
    """What a screen reader says of one pair."""
    return accessible_name(panel.pairs.value_widget(key))


def test_the_inspector_says_the_reason_to_act_first(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.table.select_id(str(small.clinic))
    page.panel.read_now()
    record = page.panel.record
    assert record.title.text() == "Clinic"
    assert not record.note.isHidden()
    page.table.select_id(str(small.fuel))
    page.panel.read_now()
    assert record.months_head.detail.text() == "Litre"
    assert record.kpi_head.detail.text() == "1"
    record.foot_usage.click()
    assert heard.opened == [f"usage?service={small.fuel}"]


def test_every_pair_is_heard_with_its_label(panel: ServicePanel, still: Office, template: Small) -> None:
    panel.show_detail(queries.detail(still, template.fuel))
    assert said(panel, "arrangement").startswith("Arrangement: UNEXAM-MOU")
    assert said(panel, "provider") == "Provider: UNDP"
    assert said(panel, "participants") == "Participants: UNDP, UNHCR, WFP"
    assert said(panel, "location") == "Location: —"
    assert said(panel, "unit") == "Unit: Litre"


def test_the_head_names_service_status_and_line(panel: ServicePanel, still: Office, template: Small) -> None:
    panel.show_detail(queries.detail(still, template.fuel))
    assert accessible_name(panel) == "Diesel, bulk issue"
    assert panel.title.text() == "Diesel, bulk issue"
    assert panel.status.text() == "Active"
    assert panel.reference.text().startswith("UNEXAM-")
    assert " · " in panel.reference.text()


def test_the_newest_months_come_first_with_their_unit(panel: ServicePanel, still: Office, template: Small) -> None:
    panel.show_detail(queries.detail(still, template.fuel))
    assert accessible_name(panel.months.value_widget("0")) == "Sep 26: 169"
    assert accessible_name(panel.months.value_widget("2")) == "Jul 26: 460"
    assert panel.months_head.detail.text() == "Litre"


def test_a_service_without_months_and_indicators_says_so(panel: ServicePanel, still: Office, template: Small) -> None:
    panel.show_detail(queries.detail(still, template.clinic))
    assert panel.months_head.detail.text() == "nothing entered"
    assert panel.kpi_head.detail.text() == "none chosen"
    assert rated(panel) == []


def test_indicators_are_rated_in_words(panel: ServicePanel, still: Office, template: Small) -> None:
    detail = queries.detail(still, template.fuel)
    panel.show_detail(detail)
    assert len(panel.kpis.findChildren(Mark)) == 1
    words = [line.text() for line in panel.kpis.findChildren(Text)]
    assert words == [f"{detail.kpis[0].definition.name_en}: Not met and no progress"]


def test_going_to_another_service_leaves_nothing_of_the_one_before(
    panel: ServicePanel, still: Office, template: Small
) -> None:
    panel.show_detail(queries.detail(still, template.fuel))
    panel.show_detail(queries.detail(still, template.clinic))
    assert [mark for mark in panel.kpis.findChildren(Mark) if mark.isVisibleTo(panel.kpis)] == []
    assert said(panel, "arrangement") == "Arrangement: Not on paper"
    assert said(panel, "provider") == "Provider: —"


def test_the_buttons_lead_to_the_service_and_its_grid(
    panel: ServicePanel, still: Office, template: Small, qtbot: QtBot
) -> None:
    opened: list[str] = []
    panel.open_requested.connect(opened.append)
    panel.usage_requested.connect(opened.append)
    for button in (panel.open_button, panel.foot_open, panel.foot_usage):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == []
    panel.show_detail(queries.detail(still, template.clinic))
    for button in (panel.open_button, panel.foot_open, panel.foot_usage):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [str(template.clinic)] * 3


def test_before_anything_is_selected_the_keys_are_told(inspector: ServiceInspector) -> None:
    assert inspector.currentWidget() is inspector.hint
    words = " ".join(label.text() for label in inspector.hint.findChildren(QLabel))
    assert "Nothing is selected." in words
    assert "Enter opens a service" in words


def test_a_service_is_read_once_the_cursor_rests_on_it(inspector: ServiceInspector, small: Small, qtbot: QtBot) -> None:
    inspector.show_id(str(small.fuel))
    inspector.show_id(str(small.clinic))
    assert inspector.currentWidget() is inspector.hint
    qtbot.waitUntil(lambda: inspector.currentWidget() is inspector.record)
    assert inspector.record.title.text() == "Clinic"


def test_a_service_that_is_gone_leaves_the_hint(inspector: ServiceInspector, small: Small) -> None:
    inspector.show_id(str(small.fuel))
    inspector.read_now()
    assert inspector.currentWidget() is inspector.record
    inspector.show_id(str(uuid4()))
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint


def test_a_change_is_shown_when_it_is_read_again(inspector: ServiceInspector, frame: PageFrame, small: Small) -> None:
    inspector.show_id(str(small.clinic))
    inspector.read_now()
    frame.bridge.do(partial(actions.set_field, id=small.clinic, field="name_en", value="Clinic, Alpha"))
    inspector.read_now()
    assert inspector.record.title.text() == "Clinic, Alpha"
