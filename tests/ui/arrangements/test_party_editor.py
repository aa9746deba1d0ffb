"""The editor of one party by the keyboard: each field by itself, refusals under their field, and what signing fixes."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import parties_of
from tests.commonservices.actions.lives import a_draft, active, sent_out
from tests.ui.arrangements.steps import show
from ui.arrangements.party_editor import EDITED

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def open_party(page, office, id, code, field="signatory_name"):
    show(page, id)
    page.parts.overview.parties.edit_party(parties_of(office, id)[code].id, field)
    return page.parts.overview.parties.editor


@pytest.fixture
def editor(fuel, office, three):
    """The editor of WFP in the fuel supply, a draft."""
    return open_party(fuel, office, three["fuel"], "WFP")


def held(office, three):
    return parties_of(office, three["fuel"])["WFP"]


def test_it_opens_at_the_signatory_and_says_whose_it_is(editor):
    assert QApplication.focusWidget() is editor.form.row("signatory_name").editor.box
    assert editor.title.text() == "WFP, World Food Programme"
    assert editor.form.names() == list(EDITED)


def test_each_field_is_saved_when_it_is_left(editor, office, three):
    QTest.keyClicks(QApplication.focusWidget(), "Demo signatory")
    assert held(office, three).signatory_name == ""
    QTest.keyClick(QApplication.focusWidget(), TAB)
    assert held(office, three).signatory_name == "Demo signatory"
    assert QApplication.focusWidget() is editor.form.row("signatory_title").editor.box
    QTest.keyClicks(QApplication.focusWidget(), "Director")
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    assert held(office, three).signatory_title == "Director"


def test_a_name_in_another_script_is_kept_as_typed(editor, office, three):
    editor.form.row("signatory_name").editor.take("أمينة ديالو")
    assert held(office, three).signatory_name == "أمينة ديالو"


def test_what_is_typed_is_saved_when_the_editor_is_closed(fuel, editor, office, three):
    QTest.keyClicks(QApplication.focusWidget(), "Omar Said")
    editor.close_button.click()
    assert held(office, three).signatory_name == "Omar Said"
    assert editor.isHidden()
    assert editor.party_id is None
    assert QApplication.focusWidget() is fuel.parts.overview.parties.table


def test_a_signature_without_a_signatory_is_refused_under_the_day(fuel, editor, office, three):
    row = editor.form.row("signed_on")
    row.editor.take(date(2026, 10, 1))
    assert held(office, three).signed_on is None
    assert row.reason.tone == "block"
    assert fuel.problems[-1] == row.reason.words.text()
    assert row.reason.words.text().endswith(".")


def test_a_day_that_is_no_day_stays_typed_and_says_why(fuel, editor, office, three):
    row = editor.form.row("joined_on")
    row.editor.edit.setText("31 Feb 2026")
    row.editor.commit()
    assert row.reason.tone == "block"
    assert row.editor.edit.text() == "31 Feb 2026"
    assert fuel.problems
    assert held(office, three).joined_on is None


def test_another_party_starts_without_the_reasons_of_the_first(fuel, editor, office, three):
    editor.form.row("joined_on").editor.edit.setText("31 Feb 2026")
    editor.form.row("joined_on").editor.commit()
    other = parties_of(office, three["fuel"])["UNICEF"]
    fuel.parts.overview.parties.edit_party(other.id)
    assert editor.party_id == other.id
    assert editor.form.row("joined_on").reason.tone != "block"
    assert editor.title.text().startswith("UNICEF, ")


def test_a_change_made_elsewhere_is_shown_and_the_editor_stays_open(fuel, editor, frame, office, three):
    from functools import partial

    from commonservices.actions import arrangements

    action = partial(arrangements.set_party, party_id=held(office, three).id, values={"signatory_name": "Elsewhere"})
    frame.bridge.do(action)
    fuel.reload()
    assert not editor.isHidden()
    assert editor.form.value("signatory_name") == "Elsewhere"


def test_the_editor_closes_when_its_party_was_removed_elsewhere(record_page, frame, office, three):
    from functools import partial

    from commonservices.actions import arrangements

    editor = open_party(record_page, office, three["clinic"], "UNFPA")
    frame.bridge.do(partial(arrangements.remove_party, party_id=editor.party_id))
    record_page.reload()
    assert editor.isHidden()
    assert not record_page.parts.overview.parties.is_editing


def test_another_record_starts_with_the_editor_closed(fuel, editor, three):
    fuel.open({"id": str(three["clinic"])})
    assert editor.isHidden()


@pytest.mark.parametrize("state", ["draft", "signing", "active"])
def test_what_is_fixed_grows_with_the_life(record_page, office, state):
    id = a_draft(office) if state == "draft" else None
    id = sent_out(office, a_draft(office)) if state == "signing" else id or active(office)
    editor = open_party(record_page, office, id, "WFP")
    fixed = {name for name in EDITED if name in editor._fixed}
    running = {"notice_given_on", "withdrew_on"}
    signed = {"role", "joined_on", "share_cap", "signatory_name", "signatory_title", "signed_on"}
    assert fixed == (signed | running if state == "active" else set())
    assert editor.signed.isHidden() is (state != "active")
    assert editor.leaving.isHidden() is (state != "active")
    assert editor.remove.isHidden() is (state == "active")


def test_in_force_the_first_field_that_can_change_has_the_keyboard(record_page, office):
    id = active(office)
    editor = open_party(record_page, office, id, "WFP")
    assert editor.first_open("signatory_name") == "contact"
    assert QApplication.focusWidget() is editor.form.row("contact").editor.box
    QTest.keyClicks(QApplication.focusWidget(), "desk@example.org")
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    assert parties_of(office, id)["WFP"].contact == "desk@example.org"


def test_one_that_signed_while_signing_is_not_removed(record_page, office):
    from commonservices.actions import arrangements

    id = sent_out(office, a_draft(office))
    arrangements.sign(office, parties_of(office, id)["WFP"].id, "Demo signatory", "Chief", date(2026, 10, 1))
    assert open_party(record_page, office, id, "WFP").remove.isHidden()
    assert not open_party(record_page, office, id, "UNDP").remove.isHidden()


def test_removing_is_undone_as_one_act(record_page, frame, office, three):
    editor = open_party(record_page, office, three["clinic"], "UNFPA")
    editor.remove.click()
    assert editor.isHidden()
    frame.bridge.undo()
    assert "UNFPA" in parties_of(office, three["clinic"])


def test_an_earlier_day_opens_the_party_to_be_read_only(record_page, frame, office, three):
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        editor = open_party(record_page, office, three["fuel"], "WFP")
        assert editor.form.row("signatory_name").editor.box.isReadOnly()
        assert editor.remove.isHidden()
        assert editor.leaving.isHidden()
    finally:
        frame.bridge.return_to_present()


def test_escape_goes_back_to_the_table_once(fuel, editor):
    assert fuel.escape()
    assert QApplication.focusWidget() is fuel.parts.overview.parties.table
    assert not fuel.escape()
