"""What can be entered in this place: the record class of each kind, its fields in order, and its acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final
from uuid import UUID

from commonservices.actions import bodies, duties, offices, people
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import Obligation, Risk
from commonservices.domain.fields import Record
from commonservices.domain.partners import Entity, Location, Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.office import Office
from ui.records.field_specs import shown_value, stored_values

SUBJECTS: Final[Mapping[str, str]] = {"subject_id": "subject_kind", "scope_id": "scope_kind"}
_WITHOUT: Final[Mapping[str, str]] = {"subject_id": "", "scope_id": "OFFICE"}


@dataclass(frozen=True)
class RecordKind:
    """One kind of record: its class, the fields a person fills in, and the acts that write it."""

    key: str
    cls: type[Any]
    fields: tuple[str, ...]
    add: Callable[..., Any]
    change: Callable[..., Any]

    def stored(self, name: str, value: object) -> dict[str, Any]:
        """Give what an act takes for the value of an editor; the record concerned is kind and identifier."""
        if name not in SUBJECTS:
            return stored_values(self.cls, name, value)
        kind, _, id = str(value or "").partition(":")
        return {SUBJECTS[name]: kind or _WITHOUT[name], name: UUID(id) if id else None}

    def shown(self, record: Record, name: str) -> object:
        """Give what an editor shows of a field of a record."""
        if name not in SUBJECTS:
            return shown_value(record, name)
        id = getattr(record, name)
        return f"{getattr(record, SUBJECTS[name])}:{id}" if id else ""


def _change_decision(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change a decision; naming the body a matter goes to refers it."""
    to = values.get("referred_to_id")
    return bodies.refer(office, id, to) if isinstance(to, UUID) else bodies.set_decision(office, id, values)


def change(kind: RecordKind, id: UUID, values: Mapping[str, object]) -> Callable[[Office], Changes]:
    """Give the act that changes a record, ready to be run."""
    return partial(kind.change, id=id, values=values)


DECISION: Final = RecordKind(
    "decision",
    Decision,
    (
        "meeting_id",
        "body_id",
        "type",
        "text",
        "subject_id",
        "topic",
        "decided_on",
        "decided_by",
        "referred_to_id",
    ),
    bodies.record_decision,
    _change_decision,
)
ACTION: Final = RecordKind(
    "action_item",
    ActionItem,
    ("text", "owner_person_id", "owner_entity_id", "due_on", "decision_id", "subject_id"),
    bodies.add_action,
    bodies.set_action,
)
MEETING: Final = RecordKind(
    "meeting",
    Meeting,
    ("body_id", "held_on", "chair", "place", "attendee_ids", "agenda", "minutes"),
    bodies.hold_meeting,
    bodies.set_meeting,
)
BODY: Final = RecordKind(
    "body",
    Body,
    (
        "name_en",
        "name_fr",
        "kind",
        "service_line",
        "chair_person_id",
        "refers_to_id",
        "member_ids",
        "active_from",
        "active_to",
        "notes",
    ),
    bodies.add_body,
    bodies.set_body,
)
PERSON: Final = RecordKind(
    "person",
    Person,
    ("name", "title", "entity_id", "email", "phone", "active_from", "active_to"),
    people.add,
    people.set_fields,
)
ENTITY: Final = RecordKind(
    "entity",
    Entity,
    ("short_code", "name_en", "name_fr", "name_es", "kind", "billing_channel", "fiscal_calendar", "valid_to"),
    offices.add_entity,
    offices.set_entity,
)
LOCATION: Final = RecordKind(
    "location",
    Location,
    ("name", "kind", "country_iso3", "admin1", "security_area"),
    offices.add_location,
    offices.set_location,
)
ROLE: Final = RecordKind(
    "role_assignment",
    RoleAssignment,
    ("person_id", "role", "scope_id", "from_on", "until_on", "alternate_for_id", "note"),
    people.declare,
    people.set_role,
)
DELEGATION: Final = RecordKind(
    "delegation",
    Delegation,
    ("person_id", "given_by", "valid_from", "valid_to", "ceiling_amount", "note"),
    people.delegate,
    people.set_delegation,
)
OBLIGATION: Final = RecordKind(
    "obligation",
    Obligation,
    (
        "text",
        "kind",
        "owner_person_id",
        "owner_entity_id",
        "first_due_on",
        "every_m",
        "until_on",
        "lead_days",
        "amount",
    ),
    duties.add_obligation,
    duties.set_obligation,
)
RISK: Final = RecordKind(
    "risk",
    Risk,
    ("text", "kind", "likelihood", "impact", "owner_person_id", "response", "review_on"),
    duties.add_risk,
    duties.set_risk,
)
KINDS: Final[Mapping[str, RecordKind]] = {
    each.key: each
    for each in (DECISION, ACTION, MEETING, BODY, PERSON, ENTITY, LOCATION, ROLE, DELEGATION, OBLIGATION, RISK)
}
# The views of the place in order, each with the kind of record it lists.
VIEWS: Final[Mapping[str, RecordKind]] = {
    "decisions": DECISION,
    "actions": ACTION,
    "meetings": MEETING,
    "bodies": BODY,
    "people": PERSON,
    "counterparts": ENTITY,
    "sites": LOCATION,
}
