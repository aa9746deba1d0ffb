"""People with roles and delegations, declared record by record, and who acts, for tests of who may."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from commonservices.actions import people
from commonservices.domain.duty_separation import same_person
from commonservices.domain.partners import Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.office import Office
from tests.builders import records

FROM = date(2026, 1, 1)


def put(office: Office, record: Any) -> Any:
    """Write one record as an act of its own."""
    with office.work("field_set") as work:
        work.put(record)
    return record


def a_person(office: Office, name: str) -> UUID:
    """Put a person on record, unless one of that name is."""
    there = [each.id for each in records(office, Person) if same_person(each.name, name)]
    return there[0] if there else people.add(office, {"name": name}).id


def holds(office: Office, name: str, role: str, **given: Any) -> RoleAssignment:
    """Declare a role of a new person."""
    return put_role(office, a_person(office, name), role, **given)


def put_role(office: Office, person: UUID, role: str, **given: Any) -> RoleAssignment:
    """Declare a role of a person on record."""
    values = {"person_id": person, "role": role, "from_on": FROM, **given}
    made: RoleAssignment = put(office, RoleAssignment(id=office.new_id(), **values))
    return made


def delegated(office: Office, person: UUID, **given: Any) -> Delegation:
    """Declare what was delegated to a person."""
    values = {"person_id": person, "given_by": "Head of mission", "valid_from": FROM, **given}
    made: Delegation = put(office, Delegation(id=office.new_id(), **values))
    return made


def acting(office: Office, name: str) -> Office:
    """Act under another name from now on."""
    office.actor = name
    return office
