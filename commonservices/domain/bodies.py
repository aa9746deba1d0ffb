"""The bodies that decide, their meetings, decisions and the actions that follow."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    code_field,
    date_field,
    long_text_field,
    reference_field,
    reference_set_field,
    text_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body that meets and decides: country team, operations management team, working group and others."""

    KIND: ClassVar[str] = "body"
    NUMBER: ClassVar[int] = 24
    id: UUID
    name_en: str = text_field(2401, need=Need.SAVE, searched=True)
    name_fr: str = text_field(2402, searched=True)
    kind: str = code_field(2403, "body_kinds", need=Need.SAVE)
    service_line: str = code_field(2404, "service_lines")
    chair_person_id: UUID | None = reference_field(2405, "person")
    member_ids: frozenset[UUID] = reference_set_field(2406, "entity")
    refers_to_id: UUID | None = reference_field(2407, "body")
    active_from: date | None = date_field(2408)
    active_to: date | None = date_field(2408)
    notes: str = long_text_field(2409)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a body: its day, chair, attendance and minutes."""

    KIND: ClassVar[str] = "meeting"
    NUMBER: ClassVar[int] = 25
    id: UUID
    body_id: UUID | None = reference_field(2501, "body", need=Need.SAVE, fixed=True)
    held_on: date | None = date_field(2502, need=Need.SAVE)
    chair: str = text_field(2503)
    attendee_ids: frozenset[UUID] = reference_set_field(2504, "entity")
    agenda: str = long_text_field(2505)
    minutes: str = long_text_field(2506, 20000)
    minutes_document_id: UUID | None = reference_field(2507, "document")
    place: str = text_field(2508)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a body, or one who decides alone, decided about an arrangement, a service or another matter."""

    KIND: ClassVar[str] = "decision"
    NUMBER: ClassVar[int] = 26
    id: UUID
    reference: str = text_field(2601, 60, need=Need.SAVE, fixed=True, searched=True)
    body_id: UUID | None = reference_field(2602, "body")
    meeting_id: UUID | None = reference_field(2603, "meeting")
    type: str = code_field(2604, "decision_types", need=Need.SAVE)
    topic: str = code_field(2605, "decision_topics")
    text: str = long_text_field(2606, need=Need.SAVE, searched=True)
    subject_kind: str = code_field(2607, "subject_kinds")
    subject_id: UUID | None = reference_field(2607, "")
    decided_on: date | None = date_field(2608, need=Need.SAVE)
    decided_by: str = text_field(2609)
    referred_to_id: UUID | None = reference_field(2610, "body")
    document_id: UUID | None = reference_field(2611, "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """Something a person or an entity has to do by a day."""

    KIND: ClassVar[str] = "action_item"
    NUMBER: ClassVar[int] = 27
    id: UUID
    text: str = long_text_field(2701, 1000, need=Need.SAVE, searched=True)
    decision_id: UUID | None = reference_field(2702, "decision")
    subject_kind: str = code_field(2703, "subject_kinds")
    subject_id: UUID | None = reference_field(2703, "")
    owner_person_id: UUID | None = reference_field(2704, "person")
    owner_entity_id: UUID | None = reference_field(2705, "entity")
    due_on: date | None = date_field(2706, need=Need.SAVE)
    state: str = code_field(2707, "action_states", "OPEN", need=Need.SAVE)
    closed_on: date | None = date_field(2707)
    outcome: str = text_field(2707, 500)
