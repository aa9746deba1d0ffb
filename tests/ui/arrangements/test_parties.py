"""Parties and signatures."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import parties_of


def test_a_party_is_added_by_another_name_and_twice_is_refused(fuel, office, three):
    adder = fuel.parts.overview.parties.adder
    for _ in range(2):
        adder.edit.setText("PNUD")
        fuel.parts.overview.parties.add()
    assert "UNDP" in parties_of(office, three["fuel"])
    assert fuel.parts.overview.parties.reason.tone == "block"
    assert fuel.problems
    assert fuel.parts.overview.parties.table.rows.rowCount() == 3


def test_adding_nobody_says_what_to_type(fuel):
    fuel.parts.overview.parties.add_button.click()
    assert "No entity is entered" in fuel.parts.overview.parties.reason.words.text()


def test_a_role_is_changed_in_place(fuel, office, three):
    party = parties_of(office, three["fuel"])["WFP"]
    fuel.parts.overview.parties.table.select_id(str(party.id))
    QTest.keyClick(fuel.parts.overview.parties.table, Qt.Key.Key_Return)
    editor = fuel.parts.overview.parties.editor
    assert not editor.isHidden()
    editor.form.row("role").editor.take("LEAD")
    assert parties_of(office, three["fuel"])["WFP"].role == "LEAD"
    assert fuel.escape()
    assert editor.isHidden()
    assert QApplication.focusWidget() is fuel.parts.overview.parties.table


def test_a_signature_in_the_future_is_refused_under_its_field(fuel, office, three):
    party = parties_of(office, three["fuel"])["WFP"]
    fuel.parts.overview.parties.edit_party(party.id, "signed_on")
    row = fuel.parts.overview.parties.editor.form.row("signed_on")
    row.editor.edit.setText("1 Jan 2030")
    row.editor.commit()
    assert row.reason.tone == "block"
    assert parties_of(office, three["fuel"])["WFP"].signed_on is None


def test_two_parties_stay_and_a_third_may_go(record_page, office, three):
    record_page.open({"id": str(three["clinic"])})
    editor = record_page.parts.overview.parties.editor
    record_page.parts.overview.parties.edit_party(parties_of(office, three["clinic"])["UNFPA"].id)
    editor.remove.click()
    assert set(parties_of(office, three["clinic"])) == {"WHO", "UNDP"}
    record_page.parts.overview.parties.edit_party(parties_of(office, three["clinic"])["UNDP"].id)
    editor.remove.click()
    assert len(parties_of(office, three["clinic"])) == 2
    assert record_page.problems
