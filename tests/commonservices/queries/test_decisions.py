"""The lists of decisions, actions, meetings and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import bodies
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import decisions as queries
from commonservices.queries.decisions import Wanted
from tests.builders import a_service, an_arrangement, an_office, entity
from tests.commonservices.actions.decided import a_body, a_decision, a_meeting, a_person, an_action


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with an_office(tmp_path) as made:
        made.backs_up = False
        yield made


def test_decisions_come_newest_first_with_body_subject_and_actions(office: Office) -> None:
    body, arrangement = a_body(office, name_fr="Équipe"), an_arrangement(office).id
    meeting = a_meeting(office, body)
    about = {"subject_kind": "ARRANGEMENT", "subject_id": arrangement}
    old = a_decision(office, decided_on=date(2026, 1, 5))
    new = a_decision(office, meeting_id=meeting, **about)
    an_action(office, a_person(office), decision_id=new, due_on=date(2026, 9, 20))
    rows = queries.decisions(office)
    assert [row.id for row in rows] == [new, old]
    assert (rows[0].body, rows[0].body_kind, rows[0].actions_open, rows[0].actions_late) == (
        "Operations team",
        "OMT",
        1,
        1,
    )
    assert rows[0].subject.startswith("UNEXAM-")
    assert rows[0].subject_title
    office.language = "fr"
    assert queries.decisions(office)[0].body == "Équipe"


def test_decisions_are_narrowed_by_words_body_subject_and_open_actions(office: Office) -> None:
    one, other = a_body(office, "One"), a_body(office, "Other")
    service = a_service(office).id
    first = a_decision(office, body_id=one, text="Éclairage of the camp")
    second = a_decision(office, body_id=other, subject_kind="SHARED_SERVICE", subject_id=service)
    an_action(office, a_person(office), decision_id=second)
    found = {
        "words": queries.decisions(office, Wanted(text="eclairage")),
        "body": queries.decisions(office, Wanted(body_id=one)),
        "about": queries.about(office, [service]),
        "open": queries.decisions(office, Wanted(open_only=True)),
        "referred": queries.decisions(office, Wanted(referred_only=True)),
    }
    assert {key: [row.id for row in rows] for key, rows in found.items()} == {
        "words": [first],
        "body": [first],
        "about": [second],
        "open": [second],
        "referred": [],
    }


def test_actions_are_sorted_by_their_day_and_the_closed_ones_follow(office: Office) -> None:
    person = a_person(office)
    later = an_action(office, person, due_on=date(2026, 12, 1))
    late = an_action(office, person, due_on=date(2026, 9, 30))
    closed = an_action(office, person)
    bodies.close_action(office, closed, "Done so")
    rows = queries.actions(office)
    assert [row.id for row in rows] == [late, later, closed]
    assert [(row.late, row.days) for row in rows[:2]] == [(True, -1), (False, 61)]
    assert [row.id for row in queries.actions(office, Wanted(open_only=True))] == [late, later]


def test_an_entity_may_own_an_action(office: Office) -> None:
    bodies.add_action(office, {"text": "Pay", "owner_entity_id": entity("WFP"), "due_on": date(2026, 11, 1)})
    assert queries.actions(office)[0].owner == "WFP"


def test_an_action_is_about_its_decision_s_record(office: Office) -> None:
    arrangement = an_arrangement(office).id
    decision = a_decision(office, subject_kind="ARRANGEMENT", subject_id=arrangement)
    id = an_action(office, a_person(office), decision_id=decision)
    found = queries.actions(office, Wanted(subject_ids=frozenset({arrangement})))
    assert [row.id for row in found] == [id]
    assert queries.actions(office, Wanted(body_id=office.new_id())) == []


def test_meetings_count_what_they_decided_and_say_when_minutes_lack(office: Office) -> None:
    body = a_body(office)
    held = a_meeting(office, body, attendee_ids=frozenset({entity("WFP"), entity("UNDP")}))
    ahead = a_meeting(office, body, date(2026, 11, 3))
    a_decision(office, meeting_id=held)
    rows = queries.meetings(office, Wanted(body_id=body))
    assert [(row.id, row.ahead, row.has_minutes, row.decisions) for row in rows] == [
        (ahead, True, False, 0),
        (held, False, False, 1),
    ]
    assert rows[1].attendees == ("UNDP", "WFP")


def test_bodies_say_when_they_met_and_meet(office: Office) -> None:
    body = a_body(office, "Beta")
    a_body(office, "Alpha", kind="WG", active_to=date(2026, 1, 1))
    a_meeting(office, body, date(2026, 8, 1))
    a_meeting(office, body, date(2026, 12, 1))
    rows = queries.bodies(office)
    assert [row.name for row in rows] == ["Beta", "Alpha"]
    assert (rows[0].last_met_on, rows[0].meets_next_on) == (date(2026, 8, 1), date(2026, 12, 1))
    assert not rows[1].active


def test_a_body_is_named_by_its_name_or_by_a_kind_of_which_there_is_one(office: Office) -> None:
    a_body(office, "Transport", kind="WG")
    a_body(office, "Premises", kind="WG")
    team = a_body(office, "Operations", kind="OMT")
    found = queries.by_name(office, "omt")
    assert found is not None
    assert found.id == team
    assert queries.by_name(office, "wg") is None
    assert queries.by_name(office, "TRANSPORT") is not None


def test_counts_name_what_is_late(office: Office) -> None:
    person = a_person(office)
    an_action(office, person, due_on=date(2026, 9, 1))
    an_action(office, person)
    assert queries.view_counts(office) == {
        "decisions": 0,
        "actions": 2,
        "late": 1,
        "meetings": 0,
        "bodies": 0,
        "people": 1,
        "counterparts": 1,
        "sites": 0,
    }


def test_a_record_is_found_whatever_its_kind_and_one_that_is_gone_is_not(office: Office) -> None:
    id = a_body(office)
    assert queries.record(office, id).id == id
    with pytest.raises(Known):
        queries.record(office, office.new_id())


def test_a_decision_is_found_by_its_reference(office: Office) -> None:
    id = a_decision(office)
    assert queries.decision_id(office, "unexam-dec-2026-001") == id
    assert queries.decision_id(office, "UNEXAM-DEC-2026-999") is None


def test_who_takes_part_is_known(office: Office) -> None:
    an_arrangement(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    assert {entity("UNICEF"), entity("WFP")} <= queries.taking_part(office)
