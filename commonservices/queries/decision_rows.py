"""The rows of the lists of decisions, actions, meetings and bodies."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.declaring import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision as a list shows it."""

    id: UUID
    reference: str
    body_id: UUID | None
    body: str
    body_kind: str
    meeting_id: UUID | None
    type: str
    topic: str
    text: str
    subject_kind: str
    subject_id: UUID | None
    subject: str
    subject_title: str
    decided_on: date | None
    decided_by: str
    referred_to: str
    actions_open: int
    actions_late: int

    @property
    def spoken(self) -> str:
        """Give the words by which it is found."""
        parts = (self.reference, self.body, self.text, self.subject, self.subject_title, self.decided_by)
        return " ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action as a list shows it; `days` is negative when its day has gone by."""

    id: UUID
    text: str
    owner: str
    decision_id: UUID | None
    decision: str
    body: str
    subject_id: UUID | None
    subject: str
    subject_title: str
    due_on: date | None
    days: int | None
    state: str
    late: bool
    closed_on: date | None
    outcome: str

    @property
    def spoken(self) -> str:
        """Give the words by which it is found."""
        return " ".join((self.text, self.owner, self.decision, self.body, self.subject, self.subject_title))


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One meeting as a list shows it; `ahead` when it is called but not held yet."""

    id: UUID
    body_id: UUID | None
    body: str
    held_on: date | None
    chair: str
    place: str
    attendees: tuple[str, ...]
    decisions: int
    actions_open: int
    has_minutes: bool
    ahead: bool

    @property
    def spoken(self) -> str:
        """Give the words by which it is found."""
        return " ".join((self.body, self.chair, self.place, *self.attendees))


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRow:
    """One body as a list shows it."""

    id: UUID
    name: str
    kind: str
    service_line: str
    chair: str
    members: tuple[str, ...]
    refers_to: str
    last_met_on: date | None
    meets_next_on: date | None
    decisions: int
    actions_open: int
    active: bool

    @property
    def spoken(self) -> str:
        """Give the words by which it is found."""
        return " ".join((self.name, self.kind, self.chair, *self.members))
