"""The lists of bodies narrowed and sorted: words, meetings, minutes, late actions, names in two languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from commonservices.actions import bodies
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.partners import Person
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import decisions as queries
from commonservices.queries.decisions import Wanted
from tests.builders import a_service, an_arrangement, an_office, entity
from tests.commonservices.actions.decided import TODAY, a_body, a_decision, a_meeting, a_person, an_action


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with an_office(tmp_path) as made:
        yield made


def test_an_office_without_bodies_has_empty_lists(office: Office) -> None:
    assert queries.decisions(office) == []
    assert queries.actions(office) == []
    assert queries.meetings(office) == []
    assert queries.bodies(office) == []
    filled = {view: number for view, number in queries.view_counts(office).items() if number}
    assert filled == {"counterparts": 1}, "the office itself"


@pytest.mark.parametrize(("days", "late", "left"), [(-1, True, -1), (0, False, 0), (1, False, 1), (-400, True, -400)])
def test_an_action_is_late_from_the_day_after_its_day(office: Office, days: int, late: bool, left: int) -> None:  # noqa: FBT001
    an_action(office, a_person(office), due_on=TODAY + timedelta(days))
    (row,) = queries.actions(office)
    assert (row.late, row.days) == (late, left)
    assert queries.view_counts(office)["late"] == int(late)


def test_a_closed_action_is_never_late_and_says_how_it_ended(office: Office) -> None:
    id = an_action(office, a_person(office), due_on=TODAY - timedelta(10))
    bodies.close_action(office, id, "Amended")
    (row,) = queries.actions(office)
    assert (row.late, row.outcome, row.closed_on) == (False, "Amended", TODAY)
    assert queries.actions(office, Wanted(open_only=True)) == []
    assert queries.view_counts(office)["actions"] == 0


def test_closing_an_action_takes_it_off_its_decision(office: Office) -> None:
    decision = a_decision(office, decided_on=date(2026, 9, 1))
    one = an_action(office, a_person(office), decision_id=decision, due_on=TODAY - timedelta(1))
    an_action(office, a_person(office, "Other"), decision_id=decision)
    assert [(row.actions_open, row.actions_late) for row in queries.decisions(office)] == [(2, 1)]
    bodies.close_action(office, one, "Done so")
    assert [(row.actions_open, row.actions_late) for row in queries.decisions(office)] == [(1, 0)]


def test_actions_are_narrowed_by_decision_meeting_and_body(office: Office) -> None:
    body, person = a_body(office), a_person(office)
    meeting = a_meeting(office, body)
    decision = a_decision(office, meeting_id=meeting, body_id=body)
    own = an_action(office, person, decision_id=decision)
    an_action(office, person, text="On its own")
    for wanted in (Wanted(decision_id=decision), Wanted(meeting_id=meeting), Wanted(body_id=body)):
        assert [row.id for row in queries.actions(office, wanted)] == [own], wanted
    assert queries.actions(office, Wanted(meeting_id=office.new_id())) == []


def test_an_action_carries_the_names_of_its_decision_and_body(office: Office) -> None:
    body = a_body(office, name_fr="Équipe")
    decision = a_decision(office, body_id=body)
    an_action(office, a_person(office), decision_id=decision)
    (row,) = queries.actions(office)
    assert (row.decision, row.body, row.owner) == ("UNEXAM-DEC-2026-001", "Operations team", "Focal point")
    office.language = "fr"
    assert queries.actions(office)[0].body == "Équipe"


@pytest.mark.parametrize("typed", ["amendment", "AMEND", "focal point", "point write", ""])
def test_words_find_an_action_in_any_order_and_case(office: Office, typed: str) -> None:
    id = an_action(office, a_person(office))
    an_action(office, a_person(office, "Zed"), text="Pay")
    found = {row.id for row in queries.actions(office, Wanted(text=typed))}
    assert id in found
    assert len(found) == (1 if typed else 2)


def test_an_action_is_found_by_the_service_it_is_about(office: Office) -> None:
    service = a_service(office, name_en="Laundry").id
    id = an_action(office, a_person(office), subject_kind="SHARED_SERVICE", subject_id=service)
    (row,) = queries.actions(office, Wanted(text="laundry"))
    assert (row.id, row.subject_id, row.subject_title) == (id, service, "Laundry")


def test_a_decision_without_a_body_names_none(office: Office) -> None:
    a_decision(office)
    (row,) = queries.decisions(office)
    assert (row.body, row.body_kind, row.subject, row.subject_title, row.referred_to) == ("", "", "", "", "")


def test_what_was_referred_names_to_whom(office: Office) -> None:
    team, group = a_body(office, "Team"), a_body(office, "Group", kind="WG")
    id = a_decision(office, type="REFER", body_id=group, referred_to_id=team)
    a_decision(office, text="Another")
    (row,) = queries.decisions(office, Wanted(referred_only=True))
    assert (row.id, row.referred_to) == (id, "Team")


def test_decisions_of_one_meeting_are_told_apart(office: Office) -> None:
    body = a_body(office)
    one, other = a_meeting(office, body, date(2026, 8, 1)), a_meeting(office, body, date(2026, 9, 1))
    first, second = a_decision(office, meeting_id=one), a_decision(office, meeting_id=other)
    assert [row.id for row in queries.decisions(office, Wanted(meeting_id=one))] == [first]
    assert [row.id for row in queries.decisions(office, Wanted(body_id=body))] == [second, first]


def test_the_title_of_what_is_decided_follows_the_language(office: Office) -> None:
    id = an_arrangement(office, title_fr="Carburant").id
    a_decision(office, subject_kind="ARRANGEMENT", subject_id=id)
    assert queries.decisions(office)[0].subject_title == "Shared fuel"
    office.language = "fr"
    assert queries.decisions(office)[0].subject_title == "Carburant"


def test_nothing_is_about_nobody_so_no_subject_narrows_nothing(office: Office) -> None:
    id = a_decision(office)
    assert [row.id for row in queries.about(office, [])] == [id]
    assert queries.about(office, [office.new_id()]) == []


@pytest.mark.parametrize(("minutes", "has"), [("", False), ("   ", False), ("All agreed.", True)])
def test_blank_minutes_are_none(office: Office, minutes: str, has: bool) -> None:  # noqa: FBT001
    a_meeting(office, a_body(office), minutes=minutes)
    assert [row.has_minutes for row in queries.meetings(office)] == [has]


def test_a_meeting_today_is_held_and_tomorrow_s_is_ahead(office: Office) -> None:
    body = a_body(office)
    a_meeting(office, body, TODAY)
    a_meeting(office, body, TODAY + timedelta(1))
    assert [(row.held_on, row.ahead) for row in queries.meetings(office)] == [
        (TODAY + timedelta(1), True),
        (TODAY, False),
    ]
    (row,) = queries.bodies(office)
    assert (row.last_met_on, row.meets_next_on) == (TODAY, TODAY + timedelta(1))


def test_meetings_count_the_open_actions_of_what_they_decided(office: Office) -> None:
    body, person = a_body(office), a_person(office)
    meeting = a_meeting(office, body)
    decisions = [a_decision(office, meeting_id=meeting) for _ in range(2)]
    for decision in decisions:
        an_action(office, person, decision_id=decision)
    (row,) = queries.meetings(office, Wanted(body_id=body))
    assert (row.decisions, row.actions_open) == (2, 2)
    assert queries.bodies(office)[0].actions_open == 2


def test_meetings_are_found_by_place_and_who_came(office: Office) -> None:
    body = a_body(office)
    here = a_meeting(office, body, place="Room 1", attendee_ids=frozenset({entity("WFP")}))
    a_meeting(office, body, date(2026, 9, 16), place="Room 2")
    assert [row.id for row in queries.meetings(office, Wanted(text="room wfp"))] == [here]
    assert queries.meetings(office, Wanted(body_id=office.new_id())) == []


@pytest.mark.parametrize(("last", "sits"), [(TODAY, True), (TODAY - timedelta(1), False), (None, True)])
def test_a_body_sits_to_the_end_of_its_last_day(office: Office, last: date | None, sits: bool) -> None:  # noqa: FBT001
    a_body(office, active_to=last)
    assert [row.active for row in queries.bodies(office)] == [sits]


def test_bodies_name_chair_members_and_the_body_above(office: Office) -> None:
    chair = a_person(office, "Chair person")
    above = a_body(office, "Above", kind="UNCT")
    members = frozenset({entity("WFP"), entity("UNDP")})
    a_body(office, "Below", chair_person_id=chair, member_ids=members, refers_to_id=above)
    row = next(each for each in queries.bodies(office) if each.name == "Below")
    assert (row.chair, row.members, row.refers_to) == ("Chair person", ("UNDP", "WFP"), "Above")


def test_bodies_are_sorted_whatever_their_accents(office: Office) -> None:
    for name in ("Zone", "Éducation", "east", "Alpha"):
        a_body(office, name)
    assert [row.name for row in queries.bodies(office)] == ["Alpha", "east", "Éducation", "Zone"]


def test_a_name_of_nothing_is_no_body(office: Office) -> None:
    a_body(office)
    assert queries.by_name(office, "") is None
    assert queries.by_name(office, "   ") is None


def test_a_body_is_named_in_french(office: Office) -> None:
    a_body(office, "Operations", name_fr="Équipe des opérations")
    found = queries.by_name(office, " equipe des operations ")
    assert found is not None
    assert found.name == "Operations"


def test_every_kind_of_this_place_is_found_by_its_identifier(office: Office) -> None:
    body, person = a_body(office), a_person(office)
    meeting, decision = a_meeting(office, body), a_decision(office)
    action = an_action(office, person)
    kinds = {body: Body, meeting: Meeting, decision: Decision, action: ActionItem, person: Person}
    assert {id: type(queries.record(office, id)) for id in kinds} == kinds


def test_a_record_that_was_removed_is_gone(office: Office) -> None:
    id = an_action(office, a_person(office))
    with office.work("removed") as work:
        work.remove(work.get(ActionItem, id))
    with pytest.raises(Known):
        queries.record(office, id)
    assert queries.actions(office) == []


def test_a_reference_is_read_with_spaces_around_it(office: Office) -> None:
    id = a_decision(office)
    assert queries.decision_id(office, "  UNEXAM-DEC-2026-001 ") == id
    assert queries.decision_id(office, "") is None
    assert queries.decision_id(office, an_arrangement(office).reference) is None


def test_nobody_takes_part_in_an_empty_register(office: Office) -> None:
    assert queries.taking_part(office) == set()
    a_service(office, participants=(("UNOPS", "PROVIDER"), ("WFP", "CLIENT")))
    assert {entity("UNOPS"), entity("WFP")} <= queries.taking_part(office)
