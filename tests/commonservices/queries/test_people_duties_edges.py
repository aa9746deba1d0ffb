"""People and duties at their edges: first and last days, who is nobody, what never ends, what was let go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import duties as duty_acts
from commonservices.actions import people as people_acts
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import duties, people
from tests.builders import ACTOR, an_arrangement, an_office, entity
from tests.commonservices.actions.decided import a_person
from tests.commonservices.store.acts import force_state

T0 = date(2026, 10, 1)
MAYBE = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


# --- people -----------------------------------------------------------------------------------------------------------


@given(MAYBE, MAYBE, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_span_is_one_thing_on_every_day(first: date | None, last: date | None, day: date) -> None:
    said = people.runs(first, last, day)
    assert said in {"now", "ahead", "past"}
    if said == "now":
        assert first is None or first <= day
        assert last is None or day <= last
    if said == "past":
        assert last is not None
        assert last < day
        assert people.runs(first, last, day + timedelta(1)) == "past"


@pytest.mark.parametrize(("last", "here"), [(T0, True), (T0 - timedelta(1), False), (None, True)])
def test_somebody_is_here_to_the_end_of_the_last_day(office: Office, last: date | None, here: bool) -> None:  # noqa: FBT001
    a_person(office, active_to=last)
    assert [row.here for row in people.people(office)] == [here]
    assert len(people.people(office, gone=False)) == int(here)


def test_somebody_who_comes_later_is_listed_among_those_here(office: Office) -> None:
    a_person(office, active_from=T0 + timedelta(30))
    assert [row.here for row in people.people(office, gone=False)] == [True]


def test_people_stand_by_name_whatever_the_accents(office: Office) -> None:
    for name in ("Zoé", "élan", "Abel", "Émile"):
        a_person(office, name)
    assert [row.name for row in people.people(office)] == ["Abel", "élan", "Émile", "Zoé"]


@pytest.mark.parametrize("typed", ["wfp", "FOCAL", "point wfp", "focal@example.org", "finance"])
def test_a_person_is_found_by_entity_address_and_role(office: Office, typed: str) -> None:
    id = a_person(office, entity_id=entity("WFP"), email="focal@example.org")
    a_person(office, "Somebody else")
    people_acts.declare(office, {"person_id": id, "role": "FINANCE"})
    assert [row.id for row in people.people(office, typed)] == [id]


def test_a_role_that_nobody_holds_today_finds_nobody(office: Office) -> None:
    id = a_person(office)
    people_acts.declare(
        office, {"person_id": id, "role": "FINANCE", "from_on": "1 May 2026", "until_on": "30 September 2026"}
    )
    assert people.people(office, role="FINANCE") == []
    assert people.people(office, role="SECURITY") == []


def test_a_delegation_that_has_ended_no_longer_shows(office: Office) -> None:
    id = a_person(office)
    people_acts.delegate(
        office, {"person_id": id, "given_by": "Head", "valid_from": "1 May 2026", "valid_to": "30 September 2026"}
    )
    assert [row.delegated for row in people.people(office)] == [False]
    assert [line.state for line in people.delegations(office, id)] == ["past"]


def test_delegations_that_run_stand_before_those_to_come_and_those_past(office: Office) -> None:
    id, other = a_person(office), a_person(office, "Other")
    for first, last in (("1 January 2025", "1 January 2026"), ("1 January 2027", ""), ("1 May 2026", "")):
        given = {"person_id": id, "given_by": "Head", "valid_from": first, "valid_to": last}
        people_acts.delegate(office, {key: value for key, value in given.items() if value})
    people_acts.delegate(office, {"person_id": other, "given_by": "Head"})
    assert [line.state for line in people.delegations(office, id)] == ["now", "ahead", "past"]
    assert len(people.delegations(office)) == 4
    assert {line.person for line in people.delegations(office, other)} == {"Other"}


def test_roles_for_one_record_are_only_its_own(office: Office) -> None:
    person, id = a_person(office), an_arrangement(office).id
    people_acts.declare(
        office, {"person_id": person, "role": "SERVICE_MANAGER", "scope_kind": "ARRANGEMENT", "scope_id": id}
    )
    people_acts.declare(office, {"person_id": person, "role": "FINANCE"})
    assert [line.role for line in people.roles(office, scope_id=id)] == ["SERVICE_MANAGER"]
    assert people.roles(office, scope_id=office.new_id()) == []
    assert people.roles(office, person_id=office.new_id()) == []


def test_the_newest_of_several_roles_stands_first(office: Office) -> None:
    person = a_person(office)
    for role, first in (("FINANCE", "1 January 2025"), ("SECURITY", "1 January 2026"), ("APPROVER", "")):
        given = {"person_id": person, "role": role} | ({"from_on": first} if first else {})
        people_acts.declare(office, given)
    found = [line.role for line in people.roles(office)]
    assert found.index("SECURITY") < found.index("FINANCE")


def test_my_name_is_mine_whatever_its_case_and_accents(office: Office) -> None:
    a_person(office, ACTOR.upper())
    mine = people.me(office)
    assert mine.person_id is not None
    assert (mine.held, mine.binding) == ((), False)
    office.actor = "Somebody else"
    assert people.me(office).person_id is None


def test_roles_of_others_bind_me_too(office: Office) -> None:
    people_acts.declare(office, {"person_id": a_person(office), "role": "FINANCE"})
    assert people.me(office).binding


# --- duties -----------------------------------------------------------------------------------------------------------


def duty(office: Office, arrangement: UUID, **values: object) -> UUID:
    given = {"arrangement_id": arrangement, "kind": "REPORT", "text": "Report", "first_due_on": "31 March 2026"}
    return duty_acts.add_obligation(office, {**given, **values}).id


def days(office: Office, arrangement: UUID, ahead: int = 12) -> list[tuple[date, str]]:
    return [(task.due_on, task.state) for task in duties.duties(office, arrangement, ahead).tasks]


@pytest.mark.parametrize("ahead", [0, 3, 6, 12])
def test_tasks_look_as_far_ahead_as_asked(office: Office, ahead: int) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), open_ended=True).id
    duty(office, id, first_due_on="31 October 2026", every_m="1")
    assert len(days(office, id, ahead)) == ahead


@pytest.mark.parametrize(
    ("lead", "first", "state"),
    [(14, "15 October 2026", "soon"), (14, "16 October 2026", "ahead"), (0, "1 October 2026", "soon"),
     (0, "2 October 2026", "ahead"), (14, "30 September 2026", "late")],
)  # fmt: skip
def test_a_task_is_soon_from_its_first_day_of_warning(office: Office, lead: int, first: str, state: str) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id
    duty(office, id, first_due_on=first, lead_days=str(lead))
    assert [each for _, each in days(office, id)] == [state]


def test_a_duty_of_its_own_end_stops_before_the_arrangement(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id
    duty(office, id, every_m="3", until_on="31 December 2026")
    assert [day for day, _ in days(office, id)][-1] == date(2026, 12, 31)


def test_terms_that_renew_themselves_do_not_end_their_duties(office: Office) -> None:
    given = {"effective_on": date(2026, 1, 1), "expiry_on": date(2026, 12, 31)}
    ends, renews = (
        an_arrangement(office, **given).id,
        an_arrangement(office, title_en="Other", **given, auto_renew=True, renewal_term_m=12).id,
    )
    force_state(office, renews, "ACTIVE")
    for id in (ends, renews):
        duty(office, id, first_due_on="31 December 2026", every_m="6")
    assert [day for day, _ in days(office, ends)] == [date(2026, 12, 31)]
    assert [day for day, _ in days(office, renews)] == [date(2026, 12, 31), date(2027, 6, 30)]


def test_what_was_met_stands_after_what_is_still_to_be_done(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id
    made = duty(office, id, every_m="3")
    duty_acts.mark_met(office, made, date(2026, 3, 31), "2 April 2026")
    held = duties.duties(office, id)
    assert (held.tasks[-1].due_on, held.tasks[-1].state, held.tasks[-1].met_on) == (
        date(2026, 3, 31),
        "met",
        date(2026, 4, 2),
    )
    assert held.obligations[0].settled == 1
    assert held.obligations[0].late == 2
    assert held.obligations[0].next_due_on == date(2026, 6, 30)


def test_obligations_stand_by_their_first_day(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id
    later, first = duty(office, id, first_due_on="1 May 2026"), duty(office, id, first_due_on="1 February 2026")
    assert [line.id for line in duties.duties(office, id).obligations] == [first, later]


def test_a_person_owns_before_an_entity(office: Office) -> None:
    id = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id
    duty(office, id, owner_person_id=a_person(office), owner_entity_id=entity("WFP"))
    assert duties.duties(office, id).obligations[0].owner == "Focal point"


def test_an_arrangement_without_risks_has_none(office: Office) -> None:
    assert duties.risks(office, an_arrangement(office).id) == []
    with pytest.raises(Known):
        duties.risk(office, office.new_id())


@pytest.mark.parametrize(("review", "late"), [("30 September 2026", True), ("1 October 2026", False), ("", False)])
def test_a_risk_is_late_the_day_after_its_next_look(office: Office, review: str, late: bool) -> None:  # noqa: FBT001
    id = an_arrangement(office).id
    given = {"subject_kind": "ARRANGEMENT", "subject_id": id, "text": "Rain", "owner_person_id": a_person(office)}
    made = duty_acts.add_risk(office, given | ({"review_on": review} if review else {})).id
    (line,) = duties.risks(office, id)
    assert (line.late, line.owner) == (late, "Focal point")
    duty_acts.close_risk(office, made, "Over")
    (line,) = duties.risks(office, id)
    assert (line.late, line.closed_reason) == (False, "Over")


@pytest.mark.parametrize("wrong", ["0", "6", "-1"])
def test_a_weight_outside_one_to_five_is_refused(office: Office, wrong: str) -> None:
    id = an_arrangement(office).id
    given = {"subject_kind": "ARRANGEMENT", "subject_id": id, "text": "Rain", "likelihood": wrong}
    with pytest.raises(RuleBroken):
        duty_acts.add_risk(office, given)
    assert duties.risks(office, id) == []
