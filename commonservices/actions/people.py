"""Who holds which role and which authority: declared from a day, ended on a day, never wiped out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import beside, keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import field_of, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.duty_separation import holds_on, same_person
from commonservices.domain.partners import Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.sentences import refuse
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


def add(office: Office, values: Mapping[str, object]) -> Added:
    """Add a person by name, function and work contact; a name that is there already is refused."""
    record = keeping.made(office, Person, values)
    with office.work("person_added", subject=record.name) as work:
        beside.person(work, record)
        keeping.put(work, record)
    return Added(work.changes, record.id, record.name)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a person as one act."""
    with office.work("person_set", why=why) as work:
        before = work.get(Person, id)
        work.subject(before.name)
        after = keeping.changed(office, before, values)
        beside.person(work, after)
        keeping.put(work, after, before)
    return work.changes


def declare(office: Office, values: Mapping[str, object]) -> Added:
    """Declare that a person holds a role from a day on, for the office or for one record, also as an alternate."""
    given = {"from_on": office.today(), **_unless_empty(values, "from_on")}
    record = keeping.made(office, RoleAssignment, given)
    with office.work("role_declared") as work:
        name = _put_role(work, record)
        work.subject(f"{name} · {record.role}")
    return Added(work.changes, record.id, name)


def set_role(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change days, scope or note of a declared role as one act."""
    with office.work("role_set") as work:
        before = work.get(RoleAssignment, id)
        after = keeping.changed(office, before, values)
        work.subject(f"{_put_role(work, after, before)} · {after.role}")
    return work.changes


def end_role(office: Office, id: UUID, last: date | str | None = None) -> Changes:
    """End a role on its last day; without one, today. What was done under it stays as it was."""
    with office.work("role_ended") as work:
        before = work.get(RoleAssignment, id)
        day = _day(office, RoleAssignment, "until_on", last)
        if before.until_on is not None and before.until_on <= day:
            refuse("role_ended", "until_on", last=before.until_on)
        after = replace(before, until_on=day)
        check_record(after, before=before)
        work.put(after)
        work.subject(f"{work.get(Person, before.person_id).name} · {before.role}")
    return work.changes


def declare_mine(office: Office, roles: Iterable[str], title: str = "", from_on: date | None = None) -> Changes:
    """Declare the roles of the person who acts, as one act; the person is put on record when it is not there yet."""
    if not office.actor.strip():
        refuse("name_unknown", "person_id")
    day = from_on or office.today()
    with office.work("role_declared", subject=office.actor) as work:
        person = next((each for each in work.all(Person) if same_person(each.name, office.actor)), None)
        if person is None:
            person = keeping.made(office, Person, {"name": office.actor, "title": title})
            keeping.put(work, person)
        held = work.all(RoleAssignment, person_id=person.id)
        for role in sorted(set(roles) - {each.role for each in held if _in_office(each, day)}):
            record = keeping.made(office, RoleAssignment, {"person_id": person.id, "role": role, "from_on": day})
            _put_role(work, record)
    return work.changes


def set_mine(office: Office, roles: Iterable[str]) -> Changes:
    """Say which roles the person who acts holds for the whole office from today on, as one act.

    What is no longer held ended yesterday; what was declared only today goes without a trace in the lists.
    """
    wanted = set(roles)
    day = office.today()
    with office.engine.connect() as connection:
        own = next((each for each in fetch(connection, Person) if same_person(each.name, office.actor)), None)
        held = fetch(connection, RoleAssignment, person_id=own.id) if own else ()
    ending = [each for each in held if _in_office(each, day) and each.role not in wanted]
    if not ending:
        return declare_mine(office, wanted)
    with office.work("role_ended", subject=office.actor) as work:
        for each in ending:
            if each.from_on is None or each.from_on < day:
                keeping.put(work, replace(each, until_on=day - timedelta(days=1)), each)
            else:
                work.remove(each)
        for role in sorted(wanted - {each.role for each in held if _in_office(each, day)}):
            made = {"person_id": own.id if own else None, "role": role, "from_on": day}
            _put_role(work, keeping.made(office, RoleAssignment, made))
    return work.changes


def delegate(office: Office, values: Mapping[str, object]) -> Added:
    """Record the authority to approve that a person was given, with its days and its ceiling."""
    given = {"valid_from": office.today(), **_unless_empty(values, "valid_from")}
    record = keeping.made(office, Delegation, given)
    with office.work("delegation_given") as work:
        person = work.get(Person, record.person_id)
        work.subject(person.name)
        beside.delegation(work, record)
        keeping.put(work, record)
    return Added(work.changes, record.id, person.name)


def set_delegation(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change a recorded delegation as one act."""
    with office.work("delegation_set") as work:
        before = work.get(Delegation, id)
        person = work.get(Person, before.person_id)
        work.subject(person.name)
        after = keeping.changed(office, before, values)
        beside.delegation(work, after)
        keeping.put(work, after, before)
    return work.changes


def end_delegation(office: Office, id: UUID, last: date | str | None = None) -> Changes:
    """End a delegation on its last day; without one, today."""
    with office.work("delegation_ended") as work:
        before = work.get(Delegation, id)
        day = _day(office, Delegation, "valid_to", last)
        if before.valid_to is not None and before.valid_to <= day:
            refuse("delegation_ended", "valid_to", last=before.valid_to)
        after = replace(before, valid_to=day)
        check_record(after, before=before)
        work.put(after)
        work.subject(work.get(Person, before.person_id).name)
    return work.changes


def _put_role(work: Work, record: RoleAssignment, before: RoleAssignment | None = None) -> str:
    """Write a role whose rules hold; give the name of who holds it."""
    check_record(record, before=before)
    person = work.get(Person, record.person_id)
    beside.role(work, record)
    keeping.put(work, record, before)
    return person.name


def _in_office(assignment: RoleAssignment, day: date) -> bool:
    return assignment.scope_kind == "OFFICE" and holds_on(assignment, day)


def _unless_empty(values: Mapping[str, object], name: str) -> dict[str, object]:
    """Give the values without a day that was left empty, so that the usual one holds."""
    return {key: value for key, value in values.items() if key != name or value not in {None, ""}}


def _day(office: Office, cls: type[RoleAssignment | Delegation], name: str, given: date | str | None) -> date:
    day = value_for(office, field_of(cls, name), given) if given else office.today()
    return day if isinstance(day, date) else office.today()
