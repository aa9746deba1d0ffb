"""Logging an arrangement together with its services."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import drafts, offices, undo
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.queries import history
from tests.builders import entity, records
from tests.ui.arrangements.test_new_form import ENTER, TAB, Keys, fill
from ui.arrangements.new_form import PLACE, NewArrangement
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


@pytest.fixture
def site(office):
    return offices.add_location(office, {"name": "Camp Alpha"}).id


@pytest.fixture
def form(frame, site, shown):
    made = NewArrangement(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    made.saved_ids, made.problems = [], []
    made.saved.connect(made.saved_ids.append)
    made.problem.connect(made.problems.append)
    shown(made, 1000, 640)
    made.begin()
    return made


def type_services(form, keys):
    """Type two services after everything else, by keys alone."""
    fill(form, keys)
    keys.press(TAB, TAB)
    assert QApplication.focusWidget() is form.services.rows[0].item.box
    keys.type("Diesel")
    keys.press(TAB)
    keys.type("Camp Alpha")
    keys.press(TAB, TAB, Qt.Key.Key_Space)
    keys.type("AVN-01")
    keys.press(ENTER)


def test_services_are_logged_with_the_arrangement_by_keys_as_one_act(form, office, site):
    before = history.count(office)
    keys = Keys()
    type_services(form, keys)
    assert QApplication.focusWidget() is form.services.rows[2].item.box
    keys.press(ENTER)
    assert QApplication.focusWidget() is form.save_button
    keys.press(ENTER)
    assert form.problems == []
    (made,) = records(office, Arrangement)
    assert form.saved_ids == [str(made.id)]
    services = {each.catalogue_code: each for each in records(office, SharedService)}
    assert set(services) == {"FUE-01", "AVN-01"}
    assert {each.arrangement_id for each in services.values()} == {made.id}
    assert {each.location_id for each in services.values()} == {site}
    assert services["FUE-01"].managing_entity_id == entity("UNICEF")
    users = {each.entity_id for each in records(office, Participation, service_id=services["FUE-01"].id)}
    assert users == {entity("WFP"), entity("UNDP")}
    assert history.count(office) == before + 1


def test_undo_takes_back_arrangement_and_services_together(form, office):
    type_services(form, Keys())
    form.save()
    undo.undo(office, undo.undoable(office)[0].transaction)
    assert records(office, Arrangement) == records(office, SharedService) == records(office, Participation) == ()


def test_services_that_were_typed_and_never_saved_are_offered_again(form, office, frame, shown):
    type_services(form, Keys())
    again = NewArrangement(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    shown(again, 1000, 640)
    again.begin()
    again.offer.action.emit("resume")
    assert again.services.services() == form.services.services()
    assert len(again.services.services()) == 2
    again.save()
    assert len(records(office, SharedService)) == 2
    assert not drafts.kept(office, PLACE)


def test_a_service_alone_makes_the_form_not_empty_and_beginning_anew_clears_it(form):
    form.services.rows[0].item.edit.setText("FUE-01")
    assert form.services.commit()
    assert not form.is_empty
    form.clear()
    assert form.is_empty


def test_a_service_that_is_not_known_stops_the_saving_and_has_the_cursor(form, office):
    fill(form, Keys())
    form.services.rows[0].item.edit.setText("Moon shuttle")
    form.save()
    assert records(office, Arrangement) == ()
    assert QApplication.focusWidget() is form.services.rows[0].item.box
    assert "“Moon shuttle” is not known here." in form.problems[-1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    form.save()
    assert len(records(office, Arrangement)) == 1
