"""Roles and authority: declared, ended, refused when they cannot be, and taken back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from commonservices.actions import people, undo
from commonservices.domain.partners import Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import people as queries
from tests.builders import an_arrangement, entity, record, records
from tests.commonservices.actions.decided import a_person

FROM = date(2026, 1, 1)


def refused(act: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        act()
    return caught.value.rule


def test_a_person_is_added_with_function_and_contact(office: Office) -> None:
    added = people.add(office, {"name": "Focal point", "title": "Chief", "entity_id": entity("UNDP")})
    kept = record(office, Person, added.id)
    assert (kept.name, kept.title, kept.entity_id) == ("Focal point", "Chief", entity("UNDP"))
    assert added.changes.act == "person_added"


def test_a_name_on_record_is_refused_whatever_its_letters(office: Office) -> None:
    a_person(office, "Focal point")
    assert refused(lambda: people.add(office, {"name": "FOCAL POINT "})) == "person_twice"


def test_a_person_may_be_renamed_but_not_to_another_ones_name(office: Office) -> None:
    first, _second = a_person(office, "Focal point"), a_person(office, "Deputy")
    people.set_fields(office, first, {"name": "First focal point"})
    assert record(office, Person, first).name == "First focal point"
    assert refused(lambda: people.set_fields(office, first, {"name": "deputy"})) == "person_twice"


def test_an_entity_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(Known) as caught:
        people.add(office, {"name": "Focal point", "entity_id": office.new_id()})
    assert caught.value.key == "not_found"
    assert records(office, Person) == ()


def test_a_role_is_declared_from_today_without_a_day(office: Office) -> None:
    id = a_person(office)
    made = people.declare(office, {"person_id": id, "role": "FINANCE"})
    kept = record(office, RoleAssignment, made.id)
    assert (kept.role, kept.from_on, kept.scope_kind) == ("FINANCE", office.today(), "OFFICE")
    assert made.changes.subject == "Focal point · FINANCE"


def test_a_role_is_held_once_on_the_same_days(office: Office) -> None:
    id = a_person(office)
    people.declare(office, {"person_id": id, "role": "FINANCE", "from_on": FROM, "until_on": date(2026, 6, 30)})
    again = {"person_id": id, "role": "FINANCE", "from_on": date(2026, 6, 30)}
    assert refused(lambda: people.declare(office, again)) == "role_held_already"
    people.declare(office, {**again, "from_on": date(2026, 7, 1)})
    assert len(records(office, RoleAssignment)) == 2


def test_a_role_for_one_record_needs_the_record_and_stands_beside_the_office_role(office: Office) -> None:
    id, arrangement = a_person(office), an_arrangement(office).id
    given = {"person_id": id, "role": "SERVICE_MANAGER", "scope_kind": "ARRANGEMENT"}
    assert refused(lambda: people.declare(office, given)) == "scope_missing"
    people.declare(office, {"person_id": id, "role": "SERVICE_MANAGER"})
    people.declare(office, {**given, "scope_id": arrangement})
    lines = queries.roles(office, scope_id=arrangement)
    assert [(line.person, line.role) for line in lines] == [("Focal point", "SERVICE_MANAGER")]


def test_a_role_for_the_office_takes_no_record(office: Office) -> None:
    given = {"person_id": a_person(office), "role": "FINANCE", "scope_id": an_arrangement(office).id}
    assert refused(lambda: people.declare(office, given)) == "scope_not_needed"


def test_a_role_for_a_record_that_is_not_there_is_refused(office: Office) -> None:
    given = {"person_id": a_person(office), "role": "FINANCE", "scope_kind": "ARRANGEMENT", "scope_id": office.new_id()}
    assert refused(lambda: people.declare(office, given)) == "subject_unknown"


def test_nobody_is_their_own_alternate(office: Office) -> None:
    id = a_person(office)
    given = {"person_id": id, "role": "APPROVER", "alternate_for_id": id}
    assert refused(lambda: people.declare(office, given)) == "alternate_of_oneself"


def test_a_person_who_left_takes_no_role_and_no_delegation(office: Office) -> None:
    id = a_person(office, active_to=date(2026, 3, 31))
    late = {"person_id": id, "from_on": date(2026, 4, 1), "role": "FINANCE"}
    assert refused(lambda: people.declare(office, late)) == "person_left"
    given = {"person_id": id, "given_by": "Head", "valid_from": date(2026, 4, 1)}
    assert refused(lambda: people.delegate(office, given)) == "person_left"


def test_a_role_ends_on_its_last_day_and_only_once(office: Office) -> None:
    made = people.declare(office, {"person_id": a_person(office), "role": "FINANCE", "from_on": FROM})
    people.end_role(office, made.id, "30 June 2026")
    assert record(office, RoleAssignment, made.id).until_on == date(2026, 6, 30)
    assert refused(lambda: people.end_role(office, made.id)) == "role_ended"


def test_a_role_does_not_end_before_it_began(office: Office) -> None:
    made = people.declare(office, {"person_id": a_person(office), "role": "FINANCE"})
    before = office.today() - timedelta(days=1)
    assert refused(lambda: people.end_role(office, made.id, before)) == "ends_before_start"


def test_the_days_of_a_role_change_unless_they_overlap(office: Office) -> None:
    id = a_person(office)
    people.declare(office, {"person_id": id, "role": "FINANCE", "from_on": FROM, "until_on": date(2026, 6, 30)})
    second = people.declare(office, {"person_id": id, "role": "FINANCE", "from_on": date(2026, 7, 1)})
    assert refused(lambda: people.set_role(office, second.id, {"from_on": "1 June 2026"})) == "role_held_already"
    people.set_role(office, second.id, {"note": "for the summer"})
    assert record(office, RoleAssignment, second.id).note == "for the summer"


def test_an_unknown_role_names_one_that_is_in_the_list(office: Office) -> None:
    with pytest.raises(RuleBroken) as caught:
        people.declare(office, {"person_id": a_person(office), "role": "KING"})
    assert caught.value.rule == "unknown_code"


def test_my_roles_put_me_on_record_as_one_act(office: Office) -> None:
    changes = people.declare_mine(office, ["FINANCE", "APPROVER"], "Chief of section")
    me = queries.me(office)
    assert me.held == ("APPROVER", "FINANCE")
    assert me.binding
    assert len({changes.transaction}) == 1
    assert [each.title for each in records(office, Person)] == ["Chief of section"]


def test_roles_i_hold_already_are_not_declared_again(office: Office) -> None:
    people.declare_mine(office, ["FINANCE"])
    assert not people.declare_mine(office, ["FINANCE"])
    people.declare_mine(office, ["FINANCE", "SECURITY"])
    assert queries.me(office).held == ("FINANCE", "SECURITY")


def test_without_a_name_no_role_is_mine(office: Office) -> None:
    office.actor = " "
    assert refused(lambda: people.declare_mine(office, ["FINANCE"])) == "name_unknown"


def test_a_delegation_has_days_and_a_ceiling_and_ends(office: Office) -> None:
    id = a_person(office)
    made = people.delegate(
        office,
        {"person_id": id, "given_by": "Head of mission", "valid_from": FROM, "ceiling_amount": "250000"},
    )
    kept = record(office, Delegation, made.id)
    assert (kept.ceiling_amount, kept.currency, kept.valid_to) == (25_000_000, "USD", None)
    people.set_delegation(office, made.id, {"ceiling_amount": "300000"})
    people.end_delegation(office, made.id, date(2026, 9, 30))
    assert record(office, Delegation, made.id).valid_to == date(2026, 9, 30)
    assert refused(lambda: people.end_delegation(office, made.id)) == "delegation_ended"


def test_a_delegation_needs_who_gave_it(office: Office) -> None:
    given = {"person_id": a_person(office), "valid_from": FROM}
    assert refused(lambda: people.delegate(office, given)) == "required"


def test_every_act_on_people_is_taken_back_by_name(office: Office) -> None:
    made = people.declare(office, {"person_id": a_person(office), "role": "FINANCE", "from_on": FROM})
    people.end_role(office, made.id)
    act = undo.last(office)
    assert act is not None
    assert act.act == "role_ended"
    undo.undo(office, act.transaction)
    assert record(office, RoleAssignment, made.id).until_on is None
