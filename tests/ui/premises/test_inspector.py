"""The panel beside the registers of this place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import premises as acts
from commonservices.office import Office
from tests.ui.kit.seen import heard as spoken
from tests.ui.premises.conftest import Heard, id_of
from ui.page import PageFrame, address_of
from ui.premises.inspector import PlaceInspector
from ui.premises.kinds import AGREEMENT, PREMISES, RECOGNITION
from ui.premises.page import PremisesPage


@pytest.fixture
def inspector(frame: PageFrame, shown: Callable[..., QWidget]) -> PlaceInspector:
    """The inspector alone."""
    made = PlaceInspector(frame)
    shown(made, 320, 640)
    return made


@pytest.mark.parametrize(
    ("kind", "reference", "title", "pair"),
    [
        (PREMISES, "DEMO-P01", "Common Premises", "area"),
        (AGREEMENT, "UNOPS-LTA-0451", "Demo vehicle parts supplier", "ordered"),
        (RECOGNITION, "MRR", "", "relying"),
    ],
)
def test_a_record_is_shown_at_a_glance_and_opened(
    inspector: PlaceInspector, demo_office: Office, kind: str, reference: str, title: str, pair: str
) -> None:
    opened: list[str] = []
    inspector.record.open_requested.connect(opened.append)
    inspector.show_id(kind, str(id_of(demo_office, reference)))
    inspector.read_now()
    panel = inspector.record
    assert inspector.currentWidget() is panel
    assert panel.title.text().startswith(title)
    assert spoken(panel.pairs.value_widget(pair))
    panel.foot_open.click()
    panel.open_button.click()
    assert opened == [str(id_of(demo_office, reference))] * 2


def test_what_asks_for_attention_stands_first(inspector: PlaceInspector, demo_office: Office) -> None:
    id = id_of(demo_office, "UNOPS-LTA-0451")
    inspector.show_id(AGREEMENT, str(id))
    inspector.read_now()
    assert inspector.record.notes.isVisible()
    assert inspector.record.notes.notes[0].isVisible()


def test_links_lead_to_the_arrangement(inspector: PlaceInspector, demo_office: Office) -> None:
    linked: list[str] = []
    inspector.record.linked.connect(linked.append)
    inspector.show_id(PREMISES, str(id_of(demo_office, "DEMO-P01")))
    inspector.read_now()
    detail = inspector.record._detail
    inspector.record.pairs.opened.emit("arrangement")
    assert linked == [address_of("arrangements", id=str(detail.arrangement.id))]


def test_without_a_record_the_keys_are_told(inspector: PlaceInspector, demo_office: Office) -> None:
    id = id_of(demo_office, "DEMO-P04")
    inspector.show_id(PREMISES, str(id))
    inspector.read_now()
    acts.remove(demo_office, id)
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint
    inspector.show_id(PREMISES, "")
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint


def test_the_panel_follows_the_cursor_the_register_and_changes(
    page: PremisesPage, demo_office: Office, qtbot: QtBot
) -> None:
    panel = page.panel.record
    assert page.inspector() is page.panel
    qtbot.waitUntil(lambda: panel.reference.text().startswith("DEMO-P01"))
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.reference.text().startswith("DEMO-P02"))
    acts.set_fields(demo_office, id_of(demo_office, "DEMO-P02"), {"name": "House of the river"})
    page.reload()
    assert panel.title.text() == "House of the river"
    page.open({"view": "agreements"})
    qtbot.waitUntil(lambda: "LTA" in panel.reference.text())


def test_space_shows_and_hides_the_panel(page: PremisesPage, heard: Heard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.inspector_toggled):
        qtbot.keyClick(page.table, Qt.Key.Key_Space)
