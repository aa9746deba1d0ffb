"""What was signed is not taken back; an older act is, as long as it leaves signed terms alone."""

from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions import arrangements, undo
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion, VersionSignature
from commonservices.errors import Known
from commonservices.office import Office
from tests.builders import an_arrangement, entity, parties_of, record, records


def signed(office: Office, id, **terms):
    """Sign by one party and seal, as one act."""
    with office.work("state_moved") as work:
        arrangement = work.get(Arrangement, id)
        version = work.get(ArrangementVersion, arrangement.version_id)
        party = work.all(ArrangementParty, arrangement_id=id)[0]
        work.put(replace(party, signatory_name="A", signatory_title="B", signed_on=date(2026, 9, 1)))
        work.put(replace(version, sealed_on=date(2026, 9, 1), **terms))
    return work.changes.transaction


def test_an_act_that_seals_is_listed_with_the_act_that_corrects_it(office: Office) -> None:
    added = an_arrangement(office)
    noted = arrangements.set_field(office, added.id, "notes", "A note")
    sealing = signed(office, added.id)
    newest = undo.undoable(office)[0]
    assert (newest.transaction, newest.freezes) == (sealing, "amendment")
    back = undo.last(office)
    assert back is not None
    assert back.transaction == noted.transaction
    with pytest.raises(Known, match="froze something"):
        undo.undo(office, sealing)


def test_an_older_act_on_signed_terms_is_refused_and_names_the_amendment(office: Office) -> None:
    added = an_arrangement(office)
    titled = arrangements.set_field(office, added.id, "title_en", "Joint fuel")
    signed(office, added.id)
    for attempt in (undo.plan, undo.undo):
        with pytest.raises(Known) as refused:
            attempt(office, titled.transaction)
        assert refused.value.key == "signed_since"
        assert f"signed terms of {added.reference}" in refused.value.message
        assert f"Amend {added.reference}" in str(refused.value.advice)
    assert record(office, ArrangementVersion, record(office, Arrangement, added.id).version_id).title_en == "Joint fuel"


def test_the_making_of_an_arrangement_that_was_signed_since_stays(office: Office) -> None:
    added = an_arrangement(office)
    signed(office, added.id)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, added.changes.transaction, answered=True)


def test_an_older_act_beside_the_signed_terms_is_taken_back(office: Office) -> None:
    added = an_arrangement(office)
    noted = arrangements.set_field(office, added.id, "notes", "A note")
    party = parties_of(office, added.id)["WFP"]
    touched = arrangements.set_party(office, party.id, {"contact": "Desk 1"})
    signed(office, added.id)
    for act in (noted, touched):
        undo.undo(office, act.transaction)
    assert record(office, Arrangement, added.id).notes == ""
    assert record(office, ArrangementParty, party.id).contact == ""


@pytest.mark.parametrize(
    "values",
    [
        {"joined_on": "2026-02-01"},
        {"share_cap": "20 %"},
        {"withdrew_on": "2026-11-30"},
        {"notice_given_on": "2026-09-01"},
    ],
)
@pytest.mark.parametrize("place", [0, 1])
def test_no_term_of_a_party_is_taken_back_once_terms_are_sealed(office: Office, values, place: int) -> None:
    added = an_arrangement(office)
    party = records(office, ArrangementParty, arrangement_id=added.id)[place]
    changed = arrangements.set_party(office, party.id, values)
    signed(office, added.id)
    kept = record(office, ArrangementParty, party.id)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, changed.transaction)
    assert record(office, ArrangementParty, party.id) == kept


def test_a_day_of_leaving_taken_back_in_the_draft_does_not_come_back_under_the_seal(office: Office) -> None:
    added = an_arrangement(office)
    party = parties_of(office, added.id)["WFP"]
    changed = arrangements.set_party(office, party.id, {"withdrew_on": "2026-11-30"})
    back = undo.undo(office, changed.transaction)
    signed(office, added.id)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, back.transaction)


def test_a_party_that_has_not_signed_stays_under_sealed_terms_and_its_signatory_is_still_corrected(
    office: Office,
) -> None:
    added = an_arrangement(office)
    joined = arrangements.add_party(office, added.id, entity("UNDP"), "WITNESS")
    last = max(parties_of(office, added.id).values(), key=lambda party: party.id.bytes)
    named = arrangements.set_party(office, last.id, {"signatory_name": "Omar Said"})
    signed(office, added.id)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, joined.transaction, answered=True)
    undo.undo(office, named.transaction)
    assert record(office, ArrangementParty, last.id).signatory_name == ""


def test_the_role_of_a_party_that_signed_stays(office: Office) -> None:
    added = an_arrangement(office)
    with office.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM arrangement_party").scalar() == 2
    first = min(parties_of(office, added.id).values(), key=lambda party: party.id.bytes)
    changed = arrangements.set_party(office, first.id, {"role": "CO_LEAD"})
    signed(office, added.id)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, changed.transaction)


def test_a_value_that_changed_again_before_it_was_signed_may_be_kept(office: Office) -> None:
    added = an_arrangement(office)
    earlier = arrangements.set_fields(office, added.id, {"title_en": "First", "notes": "A note"})
    arrangements.set_field(office, added.id, "title_en", "Second")
    signed(office, added.id)
    questions = undo.plan(office, earlier.transaction).questions
    assert [question.now for question in questions] == [{"title_en": "Second"}]
    keep = frozenset(question.key for question in questions)
    with pytest.raises(Known, match="signed terms"):
        undo.undo(office, earlier.transaction, answered=True)
    undo.undo(office, earlier.transaction, keep=keep, answered=True)
    assert record(office, Arrangement, added.id).notes == ""


def test_a_signature_under_an_amendment_freezes(office: Office) -> None:
    added = an_arrangement(office)
    version = record(office, Arrangement, added.id).version_id
    party = parties_of(office, added.id)["WFP"]
    with office.work("amendment_signed") as work:
        work.put(
            VersionSignature(
                id=office.new_id(),
                version_id=version,
                party_id=party.id,
                signatory_name="A",
                signed_on=date(2026, 9, 1),
            )
        )
    assert undo.undoable(office)[0].freezes == "amendment"
