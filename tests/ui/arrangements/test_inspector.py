"""The panel beside the register."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import Arrangement
from tests.builders import a_service, records
from ui.arrangements.inspector import ArrangementInspector
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


@pytest.fixture
def inspector(frame, shown):
    made = ArrangementInspector(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    shown(made, 300, 640)
    return made


def value(inspector, key):
    return inspector.record.pairs.value_widget(key).text()


def test_without_a_record_it_names_the_keys_that_work(inspector):
    inspector.show_id("")
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint


def test_terms_are_read_with_their_labels(inspector, three):
    inspector.show_id(str(three["fuel"]))
    inspector.read_now()
    assert value(inspector, "parties") == "UNICEF to WFP"
    assert value(inspector, "basis") == "Reimbursable"
    assert value(inspector, "notice") == "90 days, to 2 Oct 26"
    assert inspector.record.ceiling.detail.text() == "USD 1,000"
    assert inspector.record.accessibleName() == "Fuel supply"
    assert inspector.record.note.title.text() == "Next: In review"


def test_services_are_listed_with_their_number(inspector, three, office):
    a_service(office, name_en="Diesel", arrangement_id=three["fuel"])
    inspector.show_id(str(three["fuel"]))
    inspector.read_now()
    assert inspector.record.services.detail.text() == "1"


def test_only_the_record_the_cursor_rests_on_is_read(inspector, three, frame, monkeypatch, qtbot):
    asked = []
    ask = frame.bridge.ask
    monkeypatch.setattr(frame.bridge, "ask", lambda query: asked.append(query) or ask(query))
    for id in three.values():
        inspector.show_id(str(id))
    qtbot.waitUntil(lambda: inspector.record.shown_id == str(three["letter"]))
    assert len(asked) == 1


def test_a_record_that_is_gone_leaves_the_hint(inspector):
    inspector.show_id(str(UUID(int=3)))
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint


def test_state_and_most_urgent_flag_are_tags(inspector, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-006")
    inspector.show_id(str(id))
    inspector.read_now()
    assert [tag.text() for tag in inspector.record._shown_tags] == ["Expired", "Lapsed but still used"]
    assert inspector.record.note.title.text() == "Lapsed but still used"


def test_escape_leaves_the_title_as_it_was(inspector, three, office):
    inspector.show_id(str(three["fuel"]))
    inspector.read_now()
    panel = inspector.record
    panel.edit_title()
    QTest.keyClicks(panel.editor.box, "Something else")
    QTest.keyClick(panel.editor.box, Qt.Key.Key_Escape)
    assert panel.editor.isHidden()
    panel.edit_title()
    assert panel.editor.text() == "Fuel supply"
    panel.leave_editor()
    actions.set_field(office, three["fuel"], "title_en", "Diesel")
    inspector.read_now()
    assert panel.title.text() == "Diesel"
