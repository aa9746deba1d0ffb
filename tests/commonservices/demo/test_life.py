"""Events, clearances and waivers."""

from datetime import date

from commonservices.domain.facts import state_of
from commonservices.domain.must_haves import needs_signature
from commonservices.domain.states import is_allowed


def events(demo, ref):
    found = demo.all("arrangement_event", arrangement_id=demo.arrangement(ref).id)
    return sorted(found, key=lambda event: event.at)


def test_events_fold_to_the_state_of_every_arrangement(demo):
    for arrangement in demo.all("arrangement"):
        found = tuple(demo.all("arrangement_event", arrangement_id=arrangement.id))
        assert state_of(found) == arrangement.state, arrangement.reference


def test_every_step_is_a_move_the_table_of_states_allows_or_a_review(demo):
    for event in demo.all("arrangement_event"):
        assert is_allowed(event.from_state, event.to_state) or event.from_state == event.to_state


def test_every_step_begins_where_the_one_before_ended(demo):
    for arrangement in demo.all("arrangement"):
        found = events(demo, arrangement.reference[-3:])
        assert [event.from_state for event in found] == ["DRAFT", *(event.to_state for event in found)][: len(found)]
        assert [event.day for event in found] == sorted(event.day for event in found)


def test_no_step_lies_ahead(demo):
    assert all(event.day < date(2026, 10, 1) for event in demo.all("arrangement_event"))


def test_the_draft_has_no_history(demo):
    assert events(demo, "022") == []


def test_the_guest_house_was_suspended_for_its_reason(demo):
    last = events(demo, "023")[-1]
    assert (last.to_state, last.day) == ("SUSPENDED", date(2026, 6, 1))
    assert last.reason.startswith("Guest house closed")


def test_the_rooms_went_through_notice_to_their_end(demo):
    steps = [(event.to_state, event.day) for event in events(demo, "024")[-2:]]
    assert steps == [("NOTICE", date(2025, 11, 30)), ("TERMINATED", date(2026, 3, 1))]


def test_the_first_contract_was_superseded_on_the_first_day_of_its_renewal(demo):
    assert events(demo, "010")[-1].day == demo.terms("011").effective_on


def test_the_clinic_was_reviewed_without_a_change_of_state(demo):
    reviews = [event for event in demo.all("arrangement_event") if event.from_state == event.to_state]
    assert [(event.arrangement_id, event.day) for event in reviews] == [(demo.arrangement("004").id, date(2026, 1, 31))]


def test_a_type_without_signature_skips_signing(demo):
    assert not needs_signature("MRR")
    assert [event.to_state for event in events(demo, "012")] == ["IN_REVIEW", "CLEARED", "SIGNED", "ACTIVE"]


def test_signed_copies_and_must_haves_are_waived_with_the_reason_demo(demo):
    assert {waiver.reason for waiver in demo.all("waiver")} == {"demo"}
    assert all(waiver.approver and waiver.day for waiver in demo.all("waiver"))
    items = {waiver.item for waiver in demo.all("waiver", arrangement_id=demo.arrangement("005").id)}
    assert items == {"draft_document", "signed_copy_for_signed", "minute_for_security_budget", "smt_decision"}


def test_what_is_there_is_not_waived(demo):
    items = {waiver.item for waiver in demo.all("waiver", arrangement_id=demo.arrangement("004").id)}
    assert not items & {"driver_values", "shares", "kpis", "prices"}


def test_nothing_is_waived_for_the_draft_and_no_signed_copy_for_what_is_still_being_signed(demo):
    assert demo.all("waiver", arrangement_id=demo.arrangement("022").id) == []
    waived = demo.all("waiver", arrangement_id=demo.arrangement("020").id)
    assert [waiver.item for waiver in waived] == ["draft_document"]


def test_security_and_legal_clearance_are_given_where_they_are_needed(demo):
    def kinds(ref):
        return {each.kind for each in demo.all("clearance", arrangement_id=demo.arrangement(ref).id)}

    assert kinds("001") == {"TECHNICAL", "FINANCE", "LEGAL", "SECURITY"}
    assert kinds("012") == {"TECHNICAL"}
    assert kinds("013") == {"TECHNICAL", "FINANCE", "LEGAL"}
    assert kinds("022") == set()
