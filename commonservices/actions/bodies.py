"""What bodies do: they are set up, they meet, they decide, and actions follow that are tracked to their end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import beside, keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import field_of, value_for
from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.deciding import OPEN, REFER
from commonservices.domain.references import arrangement_prefix, check_reference, next_reference
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

TYPE: Final = "DEC"
DONE: Final = "DONE"
DROPPED: Final = "DROPPED"


def add_body(office: Office, values: Mapping[str, object]) -> Added:
    """Add a body that meets and decides; a name that another body bears is refused."""
    record = keeping.made(office, Body, values)
    with office.work("body_added", subject=record.name_en) as work:
        _put_body(work, record)
    return Added(work.changes, record.id, record.name_en)


def set_body(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of a body as one act."""
    with office.work("body_set") as work:
        before = work.get(Body, id)
        work.subject(before.name_en)
        _put_body(work, keeping.changed(office, before, values), before)
    return work.changes


def hold_meeting(office: Office, values: Mapping[str, object]) -> Added:
    """Record a meeting of a body, held or called: its day, chair, attendance, agenda and minutes."""
    record = keeping.made(office, Meeting, {"held_on": office.today(), **values})
    with office.work("meeting_held") as work:
        name = _put_meeting(work, record)
        work.subject(name)
    return Added(work.changes, record.id, name)


def set_meeting(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of a meeting, its minutes among them, as one act."""
    with office.work("meeting_set") as work:
        before = work.get(Meeting, id)
        work.subject(_put_meeting(work, keeping.changed(office, before, values), before))
    return work.changes


def record_decision(office: Office, values: Mapping[str, object], reference: str = "") -> Added:
    """Record a decision; without a day it is that of the meeting, or today, without a reference the next free one."""
    with office.work("decision_recorded") as work:
        draft = keeping.made(office, Decision, values)
        meeting = work.find(Meeting, draft.meeting_id)
        if meeting is not None and draft.body_id is None:
            draft = replace(draft, body_id=meeting.body_id)
        if draft.decided_on is None:
            draft = replace(draft, decided_on=(meeting.held_on if meeting else None) or office.today())
        chosen = reference.strip() or _reference(office, work, draft.decided_on)
        check_reference(chosen, work.references("decision", chosen))
        record = replace(draft, reference=chosen)
        _put_decision(office, work, record)
        work.subject(chosen)
    return Added(work.changes, record.id, record.reference)


def set_decision(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of a decision as one act."""
    with office.work("decision_set", why=why) as work:
        before = work.get(Decision, id)
        work.subject(before.reference)
        _put_decision(office, work, keeping.changed(office, before, values), before)
    return work.changes


def link(office: Office, id: UUID, subject_kind: str, subject_id: UUID | None) -> Changes:
    """Say which arrangement, service or other record a decision is about; none takes the link away."""
    with office.work("decision_linked") as work:
        before = work.get(Decision, id)
        work.subject(before.reference)
        after = replace(before, subject_kind=subject_kind if subject_id else "", subject_id=subject_id)
        _put_decision(office, work, after, before)
    return work.changes


def refer(office: Office, id: UUID, to_body_id: UUID) -> Changes:
    """Refer the matter of a decision to another body."""
    with office.work("decision_referred") as work:
        before = work.get(Decision, id)
        work.subject(before.reference)
        _put_decision(office, work, replace(before, type=REFER, referred_to_id=to_body_id), before)
    return work.changes


def add_action(office: Office, values: Mapping[str, object]) -> Added:
    """Add what a person or an entity has to do by a day; what it is about comes from its decision."""
    record = keeping.made(office, ActionItem, values)
    with office.work("action_added") as work:
        decision = work.find(Decision, record.decision_id)
        if decision is not None and record.subject_id is None:
            record = replace(record, subject_kind=decision.subject_kind, subject_id=decision.subject_id)
        name = _put_action(work, record)
        work.subject(name)
    return Added(work.changes, record.id, name)


def set_action(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of an action as one act; its state changes by closing and opening it."""
    with office.work("action_set") as work:
        before = work.get(ActionItem, id)
        work.subject(_put_action(work, keeping.changed(office, before, values), before))
    return work.changes


def close_action(
    office: Office, id: UUID, outcome: str, on: date | str | None = None, *, dropped: bool = False
) -> Changes:
    """Close an action with what came of it; `dropped` when it will not be done."""
    with office.work("action_closed") as work:
        before = work.get(ActionItem, id)
        if before.state != OPEN:
            refuse("action_closed", "state", day=before.closed_on or "—")
        day = value_for(office, field_of(ActionItem, "closed_on"), on) if on else office.today()
        if day > office.today():
            refuse("day_in_future", "closed_on", day.isoformat(), shown=day, example=office.today())
        said = value_for(office, field_of(ActionItem, "outcome"), outcome)
        after = replace(before, state=DROPPED if dropped else DONE, closed_on=day, outcome=said)
        work.subject(_put_action(work, after, before))
    return work.changes


def open_action(office: Office, id: UUID, why: str = "") -> Changes:
    """Open a closed action again; what had come of it stays in its history."""
    with office.work("action_opened", why=why) as work:
        before = work.get(ActionItem, id)
        if before.state == OPEN:
            refuse("action_open", "state")
        work.subject(_put_action(work, replace(before, state=OPEN, closed_on=None, outcome=""), before))
    return work.changes


def _put_body(work: Work, record: Body, before: Body | None = None) -> None:
    beside.body(work, record)
    keeping.put(work, record, before)


def _put_meeting(work: Work, record: Meeting, before: Meeting | None = None) -> str:
    check_record(record, before=before)
    body = work.get(Body, record.body_id)
    beside.meeting(work, record)
    keeping.put(work, record, before)
    return f"{body.name_en} · {record.held_on}"


def _put_decision(office: Office, work: Work, record: Decision, before: Decision | None = None) -> None:
    check_record(record, before=before)
    keeping.check_references(work, record, before)
    beside.decision(work, record, office.today())
    work.put(record)


def _put_action(work: Work, record: ActionItem, before: ActionItem | None = None) -> str:
    check_record(record, before=before)
    keeping.check_references(work, record, before)
    decision = work.find(Decision, record.decision_id)
    beside.action(work, record)
    work.put(record)
    return f"{decision.reference} · {record.text[:60]}" if decision else record.text[:60]


def _reference(office: Office, work: Work, decided_on: date | None) -> str:
    profile = keeping.own_office(work)
    year = (decided_on or office.today()).year
    taken = work.references("decision", arrangement_prefix(profile.code, TYPE, year))
    return next_reference(profile.code, TYPE, year, taken, office.letter)
