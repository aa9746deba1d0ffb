"""Bodies meet and decide; actions follow and are closed with what came of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import bodies, undo
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import an_arrangement, entity, record, records
from tests.commonservices.actions.decided import a_body, a_decision, a_meeting, a_person, an_action

DAY = date(2026, 9, 15)


def refused(act: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        act()
    return caught.value.rule


def test_a_body_has_a_name_of_its_own(office: Office) -> None:
    id = a_body(office, "Operations team", member_ids=frozenset({entity("WFP"), entity("UNDP")}))
    assert len(record(office, Body, id).member_ids) == 2
    assert refused(lambda: a_body(office, "operations TEAM")) == "body_twice"


def test_a_body_does_not_refer_to_itself(office: Office) -> None:
    id = a_body(office)
    assert refused(lambda: bodies.set_body(office, id, {"refers_to_id": id})) == "own_parent"


def test_a_meeting_is_held_by_a_body_while_it_sits(office: Office) -> None:
    body = a_body(office, active_from=date(2026, 1, 1), active_to=date(2026, 12, 31))
    id = a_meeting(office, body, DAY, chair="Chair", place="Room 1")
    assert record(office, Meeting, id).held_on == DAY
    assert refused(lambda: a_meeting(office, body, date(2025, 12, 31))) == "body_not_there"


def test_minutes_are_written_into_the_meeting(office: Office) -> None:
    id = a_meeting(office, a_body(office))
    changes = bodies.set_meeting(office, id, {"minutes": "Opened at nine.\nThe clinic was discussed."})
    assert changes.act == "meeting_set"
    assert record(office, Meeting, id).minutes.endswith("discussed.")


def test_a_decision_takes_body_and_day_from_its_meeting_and_the_next_reference(office: Office) -> None:
    body = a_body(office)
    meeting = a_meeting(office, body)
    first = record(office, Decision, a_decision(office, meeting_id=meeting, decided_by=""))
    second = record(office, Decision, a_decision(office, meeting_id=meeting, decided_by=""))
    assert (first.body_id, first.decided_on, first.reference) == (body, DAY, "UNEXAM-DEC-2026-001")
    assert second.reference == "UNEXAM-DEC-2026-002"


def test_references_count_anew_every_year_and_are_never_used_twice(office: Office) -> None:
    a_decision(office, decided_on=date(2025, 3, 1))
    last = a_decision(office, decided_on=date(2025, 4, 1))
    act = undo.last(office)
    assert act is not None
    undo.undo(office, act.transaction)
    third = record(office, Decision, a_decision(office, decided_on=date(2025, 5, 1)))
    assert third.reference == "UNEXAM-DEC-2025-003"
    assert last not in {each.id for each in records(office, Decision)}


def test_an_own_reference_is_kept_and_one_in_use_is_refused(office: Office) -> None:
    given = {"type": "NOTE", "text": "Noted.", "decided_by": "Head"}
    assert bodies.record_decision(office, given, "OMT/2026/7").reference == "OMT/2026/7"
    assert refused(lambda: bodies.record_decision(office, given, "omt/2026/7")) == "duplicate_reference"


def test_somebody_must_have_decided(office: Office) -> None:
    assert refused(lambda: a_decision(office, decided_by="")) == "decider_missing"


def test_a_decision_is_not_of_a_day_to_come(office: Office) -> None:
    tomorrow = office.today() + timedelta(days=1)
    assert refused(lambda: a_decision(office, decided_on=tomorrow)) == "day_in_future"


def test_a_meeting_that_is_only_called_decides_nothing(office: Office) -> None:
    body = a_body(office)
    meeting = a_meeting(office, body, office.today() + timedelta(days=10))
    given = {"meeting_id": meeting, "decided_on": office.today()}
    assert refused(lambda: a_decision(office, **given)) == "meeting_to_come"


def test_a_meeting_of_another_body_is_refused(office: Office) -> None:
    one, other = a_body(office, "One"), a_body(office, "Other")
    assert refused(lambda: a_decision(office, body_id=one, meeting_id=a_meeting(office, other))) == (
        "meeting_of_other_body"
    )


def test_what_is_referred_goes_to_another_body(office: Office) -> None:
    team, country = a_body(office, "Team"), a_body(office, "Country team", kind="UNCT")
    assert refused(lambda: a_decision(office, body_id=team, type="REFER")) == "referred_to_missing"
    id = a_decision(office, body_id=team)
    assert refused(lambda: bodies.refer(office, id, team)) == "refers_to_itself"
    assert bodies.refer(office, id, country).act == "decision_referred"
    kept = record(office, Decision, id)
    assert (kept.type, kept.referred_to_id) == ("REFER", country)


def test_a_decision_is_linked_to_an_arrangement_and_unlinked(office: Office) -> None:
    id, arrangement = a_decision(office), an_arrangement(office).id
    bodies.link(office, id, "ARRANGEMENT", arrangement)
    assert record(office, Decision, id).subject_id == arrangement
    assert refused(lambda: bodies.link(office, id, "SHARED_SERVICE", arrangement)) == "subject_unknown"
    bodies.link(office, id, "", None)
    assert record(office, Decision, id).subject_kind == ""


def test_half_a_subject_is_refused(office: Office) -> None:
    assert refused(lambda: a_decision(office, subject_kind="ARRANGEMENT")) == "subject_incomplete"
    assert refused(lambda: a_decision(office, subject_id=an_arrangement(office).id)) == "subject_incomplete"


def test_the_same_text_again_is_no_act(office: Office) -> None:
    id = a_decision(office)
    assert not bodies.set_decision(office, id, {"text": record(office, Decision, id).text})


def test_the_reference_of_a_decision_stays(office: Office) -> None:
    id = a_decision(office)
    assert refused(lambda: bodies.set_decision(office, id, {"reference": "OTHER-1"})) == "fixed_field"


def test_an_action_has_an_owner_and_is_not_due_before_its_decision(office: Office) -> None:
    decision, person = a_decision(office, decided_on=DAY), a_person(office)
    without = {"text": "Write", "due_on": date(2026, 11, 1), "decision_id": decision}
    assert refused(lambda: bodies.add_action(office, without)) == "owner_missing"
    early = DAY - timedelta(days=1)
    assert refused(lambda: an_action(office, person, decision_id=decision, due_on=early)) == "due_before_decision"


def test_an_action_is_about_what_its_decision_is_about(office: Office) -> None:
    arrangement = an_arrangement(office).id
    decision = a_decision(office, subject_kind="ARRANGEMENT", subject_id=arrangement)
    id = an_action(office, a_person(office), decision_id=decision)
    assert record(office, ActionItem, id).subject_id == arrangement


def test_an_action_is_closed_once_with_what_came_of_it(office: Office) -> None:
    id = an_action(office, a_person(office))
    assert refused(lambda: bodies.close_action(office, id, "  ")) == "outcome_missing"
    bodies.close_action(office, id, "Signed by all")
    kept = record(office, ActionItem, id)
    assert (kept.state, kept.closed_on, kept.outcome) == ("DONE", office.today(), "Signed by all")
    assert refused(lambda: bodies.close_action(office, id, "again")) == "action_closed"


def test_an_action_that_will_not_be_done_is_dropped_and_may_be_opened_again(office: Office) -> None:
    id = an_action(office, a_person(office))
    bodies.close_action(office, id, "No longer needed", dropped=True)
    assert record(office, ActionItem, id).state == "DROPPED"
    bodies.open_action(office, id)
    kept = record(office, ActionItem, id)
    assert (kept.state, kept.closed_on, kept.outcome) == ("OPEN", None, "")
    assert refused(lambda: bodies.open_action(office, id)) == "action_open"


def test_an_action_is_not_closed_tomorrow_nor_before_its_decision(office: Office) -> None:
    id = an_action(office, a_person(office), decision_id=a_decision(office, decided_on=DAY))
    tomorrow = office.today() + timedelta(days=1)
    assert refused(lambda: bodies.close_action(office, id, "Done", tomorrow)) == "day_in_future"
    early = DAY - timedelta(days=1)
    assert refused(lambda: bodies.close_action(office, id, "Done", early)) == "closed_before_decision"


def test_a_body_that_is_gone_decides_nothing(office: Office) -> None:
    with pytest.raises(Known) as caught:
        a_decision(office, body_id=office.new_id())
    assert caught.value.key == "not_found"


def test_closing_an_action_is_taken_back_by_name(office: Office) -> None:
    id = an_action(office, a_person(office))
    changes = bodies.close_action(office, id, "Signed")
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert record(office, ActionItem, id).state == "OPEN"
