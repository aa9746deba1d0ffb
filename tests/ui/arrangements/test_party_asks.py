"""A party leaves with its outlook shown before, stays after all, or joins signed terms."""

from datetime import date

import pytest

from commonservices.actions import arrangements, withdrawals
from tests.builders import entity, parties_of
from tests.commonservices.actions.lives import active
from tests.ui.arrangements.steps import answer, show, state_of
from ui.arrangements.move_asks import SHORTER

TWO = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"))


def open_party(page, office, id, code):
    show(page, id)
    page.parts.overview.parties.edit_party(parties_of(office, id)[code].id)
    return page.parts.overview.parties.editor


def test_a_party_of_a_draft_leaves_by_being_removed_and_one_in_force_by_a_step(record_page, office, three):
    editor = open_party(record_page, office, three["clinic"], "UNFPA")
    assert not editor.remove.isHidden()
    assert editor.leaving.isHidden()
    editor = open_party(record_page, office, active(office), "WFP")
    assert editor.remove.isHidden()
    assert not editor.leaving.isHidden()
    assert editor.form.row("signed_on").editor.box.isReadOnly()
    assert "amendment" in editor.signed.text()


def test_the_outlook_stands_there_before_the_withdrawal_is_recorded(record_page, office):
    id = active(office)
    editor = open_party(record_page, office, id, "WFP")
    editor.leaving.click()
    form = record_page.step_form
    assert form.title.text() == "WFP withdraws"
    assert form.note.title.text() == "WFP leaves on 11 December 2026."
    assert form.note.words.text() == "2 parties remain and go on."
    assert all(form.form.row(name).isHidden() for name in SHORTER)
    answer(record_page, reason="its programme closes")
    assert parties_of(office, id)["WFP"].withdrew_on == date(2026, 12, 11)
    table = record_page.parts.overview.parties.table.rows
    words = [table.cells(place)[3].text for place in range(table.rowCount())]
    assert "leaves 11 December 2026" in words


def test_leaving_sooner_than_agreed_asks_why(record_page, office):
    id = active(office)
    open_party(record_page, office, id, "WFP").leaving.click()
    form = record_page.step_form
    form.form.row("leaves_on").editor.take(date(2026, 10, 31))
    assert not any(form.form.row(name).isHidden() for name in SHORTER)
    assert "11 December 2026" in form.note.words.text()
    answer(record_page, reason="its programme closes")
    assert form.form.row("shorter_reason").reason.tone == "block"
    answer(record_page, shorter_reason="all agreed", approver="Chief")
    assert parties_of(office, id)["WFP"].withdrew_on == date(2026, 10, 31)


def test_a_provider_that_leaves_one_party_ends_it_and_the_note_says_so(record_page, office):
    id = active(office, parties=TWO)
    open_party(record_page, office, id, "UNICEF").leaving.click()
    note = record_page.step_form.note
    assert "the whole arrangement ends on 12 December 2026" in note.words.text()
    assert "No other party provides anything." in note.words.text()
    assert "managing entity" in note.words.text()
    assert state_of(office, id) == "ACTIVE"


def test_a_party_stays_after_all_with_a_reason(record_page, office):
    id = active(office)
    party = parties_of(office, id)["WFP"]
    withdrawals.withdraw(office, party.id, notice_on=date(2026, 10, 12), reason="its programme closes")
    editor = open_party(record_page, office, id, "WFP")
    assert editor.leaving.text() == "Stays after all…"
    editor.leaving.click()
    answer(record_page, reason="its programme goes on")
    assert parties_of(office, id)["WFP"].withdrew_on is None
    assert record_page.toasts[-1][0] == "WFP stays."


@pytest.mark.parametrize("clause", [True, False])
def test_an_entity_joins_signed_terms(record_page, office, clause):
    id = active(office)
    if clause:
        arrangements.check_clause(office, id, "ACCESSION", "Y")
    show(record_page, id)
    parties = record_page.parts.overview.parties
    assert parties.add_line.isHidden()
    assert parties.first_way_in() is parties.join_button
    parties.join_button.click()
    values = {
        "entity_id": str(entity("UNFPA")),
        "signatory_name": "Omar Said",
        "signatory_title": "Director",
        "signed_on": date(2026, 10, 1),
    }
    answer(record_page, **values)
    assert ("UNFPA" in parties_of(office, id)) is clause
    if not clause:
        assert "reason" in record_page.step_form.form.names()
        answer(record_page, reason="all parties agreed by letter")
        assert "UNFPA" in parties_of(office, id)


def test_what_was_typed_is_there_again_after_leaving_the_step(record_page, office):
    id = active(office)
    open_party(record_page, office, id, "WFP").leaving.click()
    record_page.step_form.form.row("reason").editor.take("its programme closes")
    assert record_page.escape()
    open_party(record_page, office, id, "WFP").leaving.click()
    assert record_page.step_form.form.value("reason") == "its programme closes"
