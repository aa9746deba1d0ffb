"""Logging an arrangement by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import drafts
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.queries import history
from tests.builders import parties_of, record, records
from ui.arrangements.new_form import PLACE, NewArrangement
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


class Keys:
    """Types as a person does and counts every key that is not typed text."""

    def __init__(self):
        self.count = 0

    def press(self, *keys):
        for key in keys:
            self.count += 1
            QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def form(frame, shown):
    made = NewArrangement(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    made.saved_ids = []
    made.problems = []
    made.saved.connect(made.saved_ids.append)
    made.problem.connect(made.problems.append)
    shown(made, 1000, 640)
    made.begin()
    return made


def fill(form, keys, title="Shared clinic"):
    keys.type("Common services MOU")
    keys.press(TAB)
    keys.type(title)
    keys.press(TAB, TAB)
    for code in ("UNICEF", "PAM", "UNDP"):
        keys.type(code)
        keys.press(ENTER)
    keys.press(ENTER)
    keys.type("1 Jan 2027")
    keys.press(TAB)
    keys.type("31 Dec 2028")
    keys.press(TAB, TAB)
    keys.type("90")
    keys.press(TAB)
    keys.type("60")
    keys.press(TAB)
    keys.type("Cost-shared")
    keys.press(TAB)
    keys.type("1250.50")


def test_the_cursor_starts_in_the_type(form, named):
    assert QApplication.focusWidget() in {form.named.row("type").editor.box, *form.named.findChildren(object)}
    assert form.is_empty


def test_a_memorandum_with_three_parties_takes_few_keys(form, office, qtbot):
    keys = Keys()
    fill(form, keys)
    form.save()
    keys.count += 2  # Ctrl+N before and Ctrl+Enter after, which the window brings
    assert form.problems == []
    assert keys.count <= 60
    (made,) = records(office, Arrangement)
    version = record(office, ArrangementVersion, made.version_id)
    assert (made.type, version.title_en) == ("MOU_CS", "Shared clinic")
    assert (version.effective_on, version.expiry_on) == (date(2027, 1, 1), date(2028, 12, 31))
    assert (version.notice_days_termination, version.notice_days_withdrawal) == (90, 60)
    assert (version.financial_basis, version.ceiling_amount, version.currency) == ("COST_SHARED", 125050, "USD")
    parties = parties_of(office, made.id)
    assert {code: party.role for code, party in parties.items()} == {
        "UNICEF": "PROVIDER",
        "WFP": "CLIENT",
        "UNDP": "CLIENT",
    }
    assert form.saved_ids == [str(made.id)]


def test_it_is_saved_as_one_act(form, office):
    before = history.count(office)
    fill(form, Keys())
    form.save()
    assert history.count(office) == before + 1


def test_without_a_title_the_reason_stands_under_it_and_the_cursor_there(form, office):
    fill(form, Keys(), title="")
    form.save()
    assert records(office, Arrangement) == ()
    assert form.named.row("title_en").reason.tone == "block"
    assert QApplication.focusWidget() is form.named.row("title_en").editor.box
    assert form.problems
    QTest.keyClicks(form.named.row("title_en").editor.box, "Now it has one")
    form.save()
    assert len(records(office, Arrangement)) == 1


def test_an_end_before_the_start_is_refused_and_the_text_stays(form, office):
    fill(form, Keys())
    row = form.dated.row("expiry_on")
    row.editor.edit.setText("30 Sep 2026")
    form.save()
    assert records(office, Arrangement) == ()
    assert row.editor.edit.text() == "30 Sep 2026"
    assert "30" in form.problems[-1]
    row.editor.edit.setText("30 Sep 2027")
    form.save()
    assert len(records(office, Arrangement)) == 1


def test_mending_the_other_field_of_a_refusal_is_enough(form, office):
    fill(form, Keys())
    form.dated.row("expiry_on").editor.edit.setText("30 Sep 2026")
    form.save()
    form.dated.row("effective_on").editor.edit.setText("1 Jan 2026")
    form.save()
    assert len(records(office, Arrangement)) == 1


def test_a_day_that_does_not_exist_is_refused_in_its_place(form, office):
    fill(form, Keys())
    form.dated.row("expiry_on").editor.edit.setText("31/02/2028")
    form.save()
    assert records(office, Arrangement) == ()
    assert QApplication.focusWidget() is form.dated.row("expiry_on").editor.box


def test_one_party_is_too_few_and_the_cursor_goes_to_the_gap(form, office):
    keys = Keys()
    keys.type("SLA")
    keys.press(TAB)
    keys.type("Lonely")
    keys.press(TAB, TAB)
    keys.type("WFP")
    keys.press(ENTER)
    form.save()
    assert records(office, Arrangement) == ()
    assert form.parties.reason.tone == "block"
    assert QApplication.focusWidget() is form.parties.rows[1].entity.box


def test_an_entity_nobody_knows_is_said_below_the_parties(form):
    line = form.parties.rows[0]
    line.entity.edit.setText("XYZZY")
    assert not form.commit()
    assert "XYZZY" in form.parties.reason.words.text()
    assert line.entity.edit.text() == "XYZZY"


def test_a_party_can_be_taken_out_again(form, named):
    form.parties.add_row()
    named(form, "arrangements.new.remove2").click()
    assert [line.number for line in form.parties.rows] == [1, 3]
    for line in list(form.parties.rows):
        line.remove.click()
    assert len(form.parties.rows) == 1


def test_what_is_typed_is_kept_and_offered_again(form, office, frame, shown):
    keys = Keys()
    fill(form, keys)
    keys.press(TAB)
    again = NewArrangement(frame, FieldSpecs(frame.words, Lookups(frame.bridge)))
    shown(again, 1000, 640)
    again.begin()
    assert not again.offer.isHidden()
    again.offer.action.emit("resume")
    assert again.named.value("title_en") == "Shared clinic"
    assert again.named.value("type") == "MOU_CS"
    assert again.dated.value("effective_on") == date(2027, 1, 1)
    assert len(again.parties.parties()) == 3
    again.save()
    assert len(records(office, Arrangement)) == 1
    assert not drafts.kept(office, PLACE)


def test_a_draft_may_be_discarded(form, office, frame):
    drafts.keep(office, PLACE, "title_en", "Half a")
    form.begin()
    form.offer.action.emit("drop")
    assert not drafts.kept(office, PLACE)
    assert form.named.value("title_en") == ""
    form.begin()
    assert form.offer.isHidden()


def test_nothing_is_offered_after_saving(form, office):
    fill(form, Keys())
    form.save()
    form.begin()
    assert form.offer.isHidden()
    assert form.is_empty


def test_every_field_has_a_name_for_screen_readers(form):
    for each in (form.named, form.dated):
        for name in each.names():
            assert each.row(name).editor.box.accessibleName()
    for line in form.parties.rows:
        assert line.entity.box.accessibleName()
        assert line.role.box.accessibleName()
