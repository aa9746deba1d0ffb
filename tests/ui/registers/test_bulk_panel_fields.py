"""The fields that several arrangements get at once, and what the panel says and refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Arrangement
from commonservices.domain.fields import record_type
from tests.builders import record
from ui.arrangements.bulk_panel import FIELDS, ArrangementBulk
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


@pytest.fixture
def panel(frame, shown, three):
    made = ArrangementBulk(frame, FieldSpecs(frame.words, Lookups(frame.bridge)).spec)
    made.problems, made.sentences = [], []
    made.problem.connect(made.problems.append)
    made.done.connect(made.sentences.append)
    shown(made, 320, 600)
    made.show_ids(list(three.values()))
    return made


def give(panel, field, text):
    panel.field.take(field)
    panel.value.edit.setText(text)


def test_every_field_offered_is_one_a_person_may_change():
    for cls, name in FIELDS:
        assert not record_type(cls).by_name[name].fixed
    assert len({name for _cls, name in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize("name", [name for _cls, name in FIELDS])
def test_each_field_gets_an_editor_with_its_name(panel, frame, name):
    panel.field.take(name)
    assert panel.value is not None
    assert panel.value_label.text() == f"New value: {frame.words.field(name)}"
    assert panel.value_label.buddy() is panel.value.box
    assert frame.words.field(name) in panel.effect.text()


def test_another_field_takes_the_first_editor_away(panel):
    give(panel, "decision_lead_days", "20")
    first = panel.value
    panel.field.take("classification")
    assert panel.value is not first
    assert first.isHidden()
    assert panel.reason.tone == ""


def test_no_field_no_editor_and_a_sentence_says_so(panel):
    panel.field.take("classification")
    panel.field.take("")
    assert panel.value is None
    assert panel.value_label.text() == ""
    panel.apply.click()
    assert panel.problems == ["No field is chosen. Choose the field to change."]
    assert panel.field.box.hasFocus()


def test_one_press_changes_all_and_says_how_many(panel, office, three):
    give(panel, "decision_lead_days", "30")
    panel.apply.click()
    assert panel.sentences == ["Arrangements changed: 3."]
    assert {record(office, Arrangement, id).decision_lead_days for id in three.values()} == {30}


def test_one_undo_takes_all_of_them_back(panel, office, three, frame):
    give(panel, "decision_lead_days", "30")
    panel.apply.click()
    frame.bridge.undo()
    assert {record(office, Arrangement, id).decision_lead_days for id in three.values()} == {14}


def test_those_that_hold_the_value_already_are_left_and_counted(panel, office, three):
    panel.show_ids([three["fuel"]])
    give(panel, "decision_lead_days", "30")
    panel.apply.click()
    panel.show_ids(list(three.values()))
    give(panel, "decision_lead_days", "30")
    panel.value.commit()
    assert "Arrangements: 2." in panel.effect.text()
    assert "Holding this value already: 1." in panel.effect.text()
    assert set(panel.targets()) == {three["clinic"], three["letter"]}


@pytest.mark.parametrize("text", ["-1", "1.5", "many"])
def test_a_number_that_cannot_be_is_refused_and_changes_nothing(panel, office, three, text):
    give(panel, "decision_lead_days", text)
    panel.apply.click()
    assert panel.problems
    assert panel.sentences == []
    assert {record(office, Arrangement, id).decision_lead_days for id in three.values()} == {14}


def test_the_number_of_selected_is_heard(panel, three):
    assert panel.accessibleName() == panel.title.text() == "Selected arrangements: 3"
    panel.show_ids([three["fuel"]])
    assert panel.accessibleName() == "Selected arrangements: 1"


def test_what_one_arrangement_holds_is_common_to_all_selected(panel, three):
    panel.show_ids([three["fuel"]])
    told = {key: panel.alike.value_widget(key).text() for key in ("state", "type", "financial_basis", "location")}
    assert told["state"] == "Draft"
    assert told["financial_basis"] == "Reimbursable"
    assert "different" not in told.values()


def test_tab_goes_from_field_to_value_to_button(panel, qtbot):
    panel.field.take("decision_lead_days")
    qtbot.waitUntil(panel.value.isVisible)
    panel.field.box.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.value.box
    QTest.keyClick(panel.value.box, Qt.Key.Key_Tab)
    assert panel.apply.hasFocus()


def test_a_fault_nobody_foresaw_is_not_taken_for_one_of_the_world(panel, frame):
    told = []
    frame.bridge.failed.connect(told.append)
    fault = ValueError("unforeseen")
    with pytest.raises(ValueError, match="unforeseen"):
        panel._on_failed(fault)
    assert told == []
