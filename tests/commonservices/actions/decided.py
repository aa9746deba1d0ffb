"""Bodies, meetings, decisions and persons made by the acts a person would use, for tests of what follows."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from commonservices.actions import bodies, people
from commonservices.office import Office

TODAY = date(2026, 10, 1)


def a_person(office: Office, name: str = "Focal point", **values: Any) -> UUID:
    """Put a person on record."""
    return people.add(office, {"name": name, **values}).id


def a_body(office: Office, name: str = "Operations team", **values: Any) -> UUID:
    """Add a body."""
    return bodies.add_body(office, {"name_en": name, "kind": "OMT", **values}).id


def a_meeting(office: Office, body: UUID, day: date = date(2026, 9, 15), **values: Any) -> UUID:
    """Hold a meeting of a body."""
    return bodies.hold_meeting(office, {"body_id": body, "held_on": day, **values}).id


def a_decision(office: Office, **values: Any) -> UUID:
    """Record a decision."""
    given = {"type": "APPROVE", "text": "The clinic goes on for a year.", "decided_by": "Head of office", **values}
    return bodies.record_decision(office, given).id


def an_action(office: Office, owner: UUID, **values: Any) -> UUID:
    """Add an action that a person owns."""
    given = {"text": "Write the amendment", "owner_person_id": owner, "due_on": date(2026, 11, 1), **values}
    return bodies.add_action(office, given).id
