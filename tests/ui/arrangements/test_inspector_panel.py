"""The panel beside the register: its title by keys, its tags, money and links, and reading only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementFilter
from tests.builders import a_service, an_arrangement, record
from tests.commonservices.store.acts import force_state
from ui.arrangements.inspector import ArrangementInspector
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


@pytest.fixture
def inspector(frame, shown):
    made = ArrangementInspector(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    made.opened, made.problems, made.edits = [], [], []
    made.record.open_requested.connect(made.opened.append)
    made.record.problem.connect(made.problems.append)
    made.record.edited.connect(lambda: made.edits.append(True))
    shown(made, 300, 640)
    return made


def show(inspector, id):
    inspector.show_id(str(id))
    inspector.read_now()
    return inspector.record


def terms(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def retitle(panel, text):
    panel.edit_title()
    panel.editor.box.selectAll()
    QTest.keyClicks(panel.editor.box, text)
    QTest.keyClick(panel.editor.box, Qt.Key.Key_Return)


def test_both_buttons_open_the_arrangement_shown(inspector, three):
    panel = show(inspector, three["clinic"])
    panel.open_button.click()
    panel.open_foot.click()
    assert inspector.opened == [str(three["clinic"])] * 2


def test_nothing_is_opened_or_edited_before_a_record_is_shown(inspector):
    inspector.record.open_foot.click()
    inspector.record.edit_title()
    assert inspector.opened == []
    assert inspector.record.editor.isHidden()
    assert inspector.record.shown_id == ""


def test_enter_stores_the_title_and_shows_it_again(inspector, three, office):
    panel = show(inspector, three["fuel"])
    retitle(panel, "Diesel supply")
    assert terms(office, three["fuel"]).title_en == "Diesel supply"
    assert panel.editor.isHidden()
    assert inspector.edits == [True]
    inspector.reread()
    assert panel.title.text() == "Diesel supply"


def test_the_french_title_is_edited_where_it_is_the_only_one(inspector, office):
    made = an_arrangement(office, title_en="", title_fr="Dispensaire")
    panel = show(inspector, made.id)
    panel.edit_title()
    assert panel.editor.text() == "Dispensaire"
    retitle(panel, "Clinique")
    assert (terms(office, made.id).title_fr, terms(office, made.id).title_en) == ("Clinique", "")


def test_the_title_of_signed_terms_is_not_opened_and_says_why(inspector, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    row = next(row for row in queries.page(demo_office, ArrangementFilter(), limit=500) if row.state == "ACTIVE")
    panel = show(inspector, row.id)
    panel.edit_title()
    assert panel.editor.isHidden()
    assert inspector.problems[-1].startswith("Signed terms do not change here.")


def test_a_title_that_is_refused_stays_typed_and_never_holds_the_keyboard(inspector, three, office):
    panel = show(inspector, three["fuel"])
    panel.edit_title()
    panel.editor.edit.setText("Shared fuel")
    force_state(office, three["fuel"], "ACTIVE")  # signed meanwhile, by somebody else
    panel.open_foot.setFocus()
    assert QApplication.focusWidget() is panel.open_foot
    assert panel.reason.tone == "block"
    assert inspector.problems[-1]
    assert panel.editor.text() == "Shared fuel"
    assert panel.leave_editor()
    assert (panel.reason.tone, panel.editor.isHidden()) == ("", True)


def test_reading_only_edits_no_title(inspector, three, office):
    panel = show(inspector, three["fuel"])
    office.read_only = True
    panel.edit_title()
    assert panel.editor.isHidden()


def test_another_record_closes_the_editor_and_the_same_one_keeps_it(inspector, three):
    panel = show(inspector, three["fuel"])
    panel.edit_title()
    inspector.reread()
    assert not panel.editor.isHidden()
    show(inspector, three["clinic"])
    assert panel.editor.isHidden()
    assert not panel.title.isHidden()


def test_leaving_no_editor_says_so(inspector, three):
    assert not show(inspector, three["fuel"]).leave_editor()


def test_money_is_shown_and_nothing_spent_is_left_out(inspector, three):
    panel = show(inspector, three["clinic"])
    assert panel.ceiling.detail.text() == "USD 2,500"
    assert show(inspector, three["letter"]).spent.isHidden()


def test_no_more_than_six_services_are_named_and_all_are_counted(inspector, three, office):
    for number in range(8):
        a_service(office, name_en=f"Service {number}", arrangement_id=three["fuel"])
    panel = show(inspector, three["fuel"])
    assert panel.services.detail.text() == "8"
    assert panel.service_list.value_widget("5") is not None


def test_no_more_than_two_tags_stand_at_the_head(inspector, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    for row in queries.page(demo_office, ArrangementFilter(), limit=500)[:8]:
        panel = show(inspector, row.id)
        texts = [tag.text() for tag in panel._shown_tags]
        assert 1 <= len(texts) <= 2
        assert texts[0] == frame.words.state(row.state)
        assert panel.accessibleName() == row.title


def test_several_selected_leave_the_record_as_it_is(inspector, three):
    show(inspector, three["fuel"])
    inspector.several = True
    show(inspector, three["clinic"])
    assert inspector.record.shown_id == str(three["fuel"])


def test_resting_shows_nothing_and_ending_the_rest_shows_the_record(inspector, three):
    show(inspector, three["fuel"])
    inspector.rest(resting=True)
    assert inspector.currentWidget() is inspector.blank
    inspector.rest(resting=False)
    assert inspector.currentWidget() is inspector.record
