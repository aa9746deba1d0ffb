"""Changing one field of several arrangements."""

import pytest

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.queries import arrangements as queries
from commonservices.queries import history
from commonservices.queries.arrangements import ArrangementFilter
from tests.builders import an_arrangement, record
from ui.arrangements.bulk_panel import ArrangementBulk
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups
from ui.registers import bulk_panel


@pytest.fixture
def panel(frame, shown):
    made = ArrangementBulk(frame, FieldSpecs(frame.words, Lookups(frame.bridge)).spec)
    made.problems, made.sentences = [], []
    made.problem.connect(made.problems.append)
    made.done.connect(made.sentences.append)
    shown(made, 320, 600)
    return made


def show(panel, office):
    rows = queries.page(office, ArrangementFilter(), limit=500)
    panel.show_ids([row.id for row in rows])
    return rows


def alike(panel, key):
    return panel.alike.value_widget(key).text()


def test_common_values_are_shown_and_others_called_different(panel, office, three):
    show(panel, office)
    assert alike(panel, "state") == "Draft"
    assert alike(panel, "type") == "different"


def test_pressing_without_a_field_says_what_to_do(panel, office, three):
    show(panel, office)
    panel.apply.click()
    assert panel.problems == ["No field is chosen. Choose the field to change."]


def test_what_will_change_is_said_with_its_number(panel, office, three):
    show(panel, office)
    panel.field.take("classification")
    panel.value.take("INTERNAL" if "INTERNAL" in [c.key for c in panel.value.choices] else panel.value.choices[-1].key)
    assert "Arrangements: 3." in panel.effect.text()


def test_a_value_that_cannot_be_read_blocks(panel, office, three):
    show(panel, office)
    panel.field.take("decision_lead_days")
    panel.value.edit.setText("many")
    panel.apply.click()
    assert panel.reason.tone == "block"
    assert record(office, Arrangement, three["fuel"]).decision_lead_days == 14


def test_a_refused_value_leaves_all_as_they_were(panel, office, three):
    show(panel, office)
    panel.field.take("data_quality")
    panel.value.take("")
    panel.apply.click()
    assert panel.problems
    assert record(office, Arrangement, three["fuel"]).data_quality == "EXACT"


def test_signed_terms_stay_as_they_are(panel, demo_office, frame):
    frame.bridge.replace_office(demo_office)
    rows = show(panel, demo_office)
    panel.field.take("notice_days_withdrawal")
    panel.value.edit.setText("45")
    panel.value.commit()
    unsigned = {row.id for row in rows if row.state in {"DRAFT", "SIGNING"}}
    assert set(panel.targets()) == unsigned
    assert "Signed, staying as they are" in panel.effect.text()
    panel.apply.click()
    arrangement = record(demo_office, Arrangement, next(iter(unsigned)))
    assert record(demo_office, ArrangementVersion, arrangement.version_id).notice_days_withdrawal == 45


def test_all_signed_says_to_choose_another_field(panel, demo_office, frame):
    frame.bridge.replace_office(demo_office)
    rows = [row for row in queries.page(demo_office, ArrangementFilter()) if row.state == "ACTIVE"]
    panel.show_ids([row.id for row in rows])
    panel.field.take("decision_level")
    panel.value.take("HQ")
    panel.apply.click()
    assert panel.problems == ["All of these are signed, so their terms stay. Choose another field."]


def test_many_are_changed_as_a_job_and_undone_as_one(panel, office, frame, monkeypatch, qtbot):
    monkeypatch.setattr(bulk_panel, "JOB_ABOVE", 2)
    ids = [an_arrangement(office, title_en=f"Number {number}").id for number in range(4)]
    show(panel, office)
    panel.field.take("decision_lead_days")
    panel.value.edit.setText("21")
    with qtbot.waitSignal(panel.done):
        panel.apply.click()
    assert {record(office, Arrangement, id).decision_lead_days for id in ids} == {21}
    frame.bridge.undo()
    assert {record(office, Arrangement, id).decision_lead_days for id in ids} == {14}


def test_what_many_would_do_is_found_out_in_the_background(panel, office, frame, monkeypatch, qtbot):
    monkeypatch.setattr(bulk_panel, "AT_ONCE", 1)
    ids = [an_arrangement(office, title_en=f"Number {number}").id for number in range(3)]
    show(panel, office)
    panel.field.take("decision_lead_days")
    panel.value.edit.setText("14")
    panel.value.commit()
    qtbot.waitUntil(lambda: "Holding this value already: 3." in panel.effect.text())
    panel.value.edit.setText("20")
    with qtbot.waitSignal(panel.done):
        panel.apply.click()
    assert {record(office, Arrangement, id).decision_lead_days for id in ids} == {20}


def test_a_value_that_all_hold_changes_nothing(panel, office, three):
    show(panel, office)
    panel.field.take("data_quality")
    panel.value.take("EXACT")
    panel.apply.click()
    assert panel.problems == ["All of these hold this value already. Choose another value."]


def test_pressing_twice_while_many_are_changed_makes_one_act(panel, office, frame, monkeypatch, qtbot):
    monkeypatch.setattr(bulk_panel, "JOB_ABOVE", 2)
    for number in range(4):
        an_arrangement(office, title_en=f"Number {number}")
    show(panel, office)
    panel.field.take("decision_lead_days")
    panel.value.edit.setText("21")
    before = history.count(office, "", {})
    panel.apply.click()
    panel.apply.click()
    assert panel.problems == ["The change before this one is still being made. Wait until it is finished."]
    qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert panel.sentences == ["Arrangements changed: 4."]
    assert history.count(office, "", {}) == before + 1
    panel.value.edit.setText("22")
    with qtbot.waitSignal(panel.done):
        panel.apply.click()
    assert history.count(office, "", {}) == before + 2
