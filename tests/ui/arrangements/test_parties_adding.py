"""Parties added and removed by the keyboard, with refusals beside the line that adds them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements, withdrawals
from tests.builders import parties_of
from tests.commonservices.actions.lives import a_draft, active, sent_out
from tests.ui.arrangements.steps import show
from tests.ui.kit.seen import heard, labels_of
from ui.kit.texts import Text

ENTER = Qt.Key.Key_Return


@pytest.fixture
def parties(fuel):
    return fuel.parts.overview.parties


def words(parties, place):
    rows = parties.table.rows
    return {rows.cells(line)[0].text: rows.cells(line)[place].text for line in range(rows.rowCount())}


def test_typing_an_acronym_and_enter_adds_it_and_waits_for_the_next(parties, office, three):
    parties.adder.box.setFocus()
    QTest.keyClicks(parties.adder.edit, "UNDP")
    QTest.keyClick(parties.adder.edit, ENTER)
    assert parties_of(office, three["fuel"])["UNDP"].role == "CLIENT"
    assert parties.adder.edit.text() == ""
    assert QApplication.focusWidget() is parties.adder.box
    assert "UNDP" in words(parties, 0)


def test_the_role_chosen_goes_with_it(parties, office, three):
    parties.adder_role.take("PROVIDER")
    parties.adder.edit.setText("UNDP")
    parties.add_button.click()
    assert parties_of(office, three["fuel"])["UNDP"].role == "PROVIDER"


def test_a_name_nobody_has_is_refused_beside_the_line_and_stays_typed(parties, office, three):
    parties.adder.edit.setText("Nobody at all")
    parties.add()
    assert parties.reason.tone == "block"
    assert "Nobody at all" in parties.reason.words.text()
    assert parties.adder.edit.text() == "Nobody at all"
    assert len(parties_of(office, three["fuel"])) == 2
    parties.adder.edit.setText("UNDP")
    parties.add()
    assert parties.reason.words.text() == "" or parties.reason.isHidden()


def test_adding_is_undone_as_one_act(parties, frame, office, three):
    parties.adder.edit.setText("UNDP")
    parties.add()
    frame.bridge.undo()
    assert set(parties_of(office, three["fuel"])) == {"UNICEF", "WFP"}


def test_a_draft_waits_for_no_signature_that_was_not_asked_and_signing_does(record_page, office):
    id = sent_out(office, a_draft(office))
    show(record_page, id)
    shown = words(record_page.parts.overview.parties, 3)
    assert shown == {"UNICEF": "waiting", "WFP": "waiting", "UNDP": "waiting"}
    arrangements.sign(office, parties_of(office, id)["WFP"].id, "Omar Said", "Director", date(2026, 10, 1))
    record_page.reload()
    shown = words(record_page.parts.overview.parties, 3)
    assert shown["WFP"] == "1 October 2026"
    assert words(record_page.parts.overview.parties, 2)["WFP"] == "Omar Said, Director"


def test_the_first_unsigned_is_opened_and_none_once_all_have_signed(record_page, office):
    id = sent_out(office, a_draft(office))
    held = parties_of(office, id)
    show(record_page, id)
    parties = record_page.parts.overview.parties
    for code in list(held):
        assert parties.edit_first_unsigned()
        opened = parties.editor.party_id
        arrangements.sign(office, opened, "Omar Said", "Director", date(2026, 10, 1))
        record_page.reload()
        assert code in held
    assert not parties.edit_first_unsigned()


def test_who_leaves_is_said_in_the_place_of_the_signature(record_page, office):
    id = active(office)
    withdrawals.withdraw(office, parties_of(office, id)["WFP"].id, notice_on=date(2026, 10, 12), reason="closes")
    show(record_page, id)
    assert words(record_page.parts.overview.parties, 3)["WFP"] == "leaves 11 December 2026"


@pytest.mark.parametrize("state", ["draft", "active"])
def test_a_draft_is_added_to_and_signed_terms_are_joined(record_page, office, state):
    show(record_page, active(office) if state == "active" else a_draft(office))
    parties = record_page.parts.overview.parties
    assert parties.add_line.isHidden() is (state == "active")
    assert parties.join_line.isHidden() is (state == "draft")
    wanted = parties.join_button if state == "active" else parties.adder.box
    assert parties.first_way_in() is wanted


def test_everything_there_can_be_heard(parties):
    assert heard(parties) == heard(parties.table) == "Parties and signatures"
    assert heard(parties.adder.box) == "Add a party"
    assert parties.adder_role.box.accessibleName() == "Role of the new party"
    assert heard(parties.add_button) == "Add"


def test_the_role_of_a_new_party_is_named_by_the_label_before_it(parties):
    label = parties.findChild(Text, "arrangement.parties.role_label")
    assert label.buddy() is parties.adder_role.box
    assert labels_of(parties.adder_role.box) == {label.text()} == {"Role of the new party"}


def test_a_mission_that_closed_before_the_terms_begin_is_asked_about(parties, office, three):
    parties.adder.edit.setText("MINUSMA")
    parties.add()
    assert parties.reason.tone == "ask"
    assert "closed in 2023" in parties.reason.words.text()
    assert not parties.reason.isHidden()
    arrangements.set_field(office, three["fuel"], "effective_on", "2023-01-01")
    parties.frame.bridge.renew(arrangements.set_field(office, three["fuel"], "title_en", "Of its time"))
    assert parties.reason.isHidden()
