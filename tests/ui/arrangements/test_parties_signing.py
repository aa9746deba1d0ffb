"""Adding a party and taking it back, signing at a page and undoing."""

from tests.builders import parties_of


def test_an_added_party_goes_again_with_undo(fuel, frame, office, three):
    parties = fuel.parts.overview.parties
    parties.adder.edit.setText("UNDP")
    parties.add()
    assert set(parties_of(office, three["fuel"])) == {"UNICEF", "WFP", "UNDP"}
    assert parties.adder.edit.text() == ""
    frame.bridge.undo()
    assert set(parties_of(office, three["fuel"])) == {"UNICEF", "WFP"}
    assert parties.table.rows.rowCount() == 2


def test_an_entity_nobody_knows_is_refused_and_stays_as_typed(fuel, office, three):
    parties = fuel.parts.overview.parties
    parties.adder.edit.setText("Nobody at all")
    parties.add()
    assert parties.adder.edit.text() == "Nobody at all"
    assert parties.reason.tone == "block"
    assert len(parties_of(office, three["fuel"])) == 2


def test_every_party_opens_in_the_editor_under_its_name(fuel, office, three):
    parties = fuel.parts.overview.parties
    for code, party in parties_of(office, three["fuel"]).items():
        parties.edit_party(party.id)
        assert parties.editor.title.text().startswith(code) or code in parties.editor.title.text()
        assert parties.editor.party_id == party.id
    assert parties.close_editor()
    assert not parties.close_editor()
    assert parties.editor.party_id is None
